package ui

import "ribbit/ui/texts"

// keyGroup is a part of the list of keys.
type keyGroup struct {
	name texts.Text
	keys []keyLine
}

// keyLine says what a combination does; a space stands between keys that are held together, a comma between two ways.
type keyLine struct {
	keys  []string
	words texts.Text
}

var keyGroups = []keyGroup{
	{texts.KeysEverywhere, []keyLine{
		{[]string{"Ctrl", "K"}, texts.KeySearch},
		{[]string{"Alt", "↓"}, texts.KeyNextChat},
		{[]string{"Alt", "Shift", "↓"}, texts.KeyNextUnread},
		{[]string{"Esc"}, texts.KeyEscape},
		{[]string{"Ctrl", "/"}, texts.KeyKeys},
	}},
	{texts.Messages, []keyLine{
		{[]string{"↑"}, texts.KeyWalk},
		{[]string{"r"}, texts.Reply},
		{[]string{"+"}, texts.React},
		{[]string{"e"}, texts.Edit},
		{[]string{"c"}, texts.CopyText},
		{[]string{"l"}, texts.CopyLink},
		{[]string{"Del"}, texts.Delete},
	}},
	{texts.KeysField, []keyLine{
		{[]string{"Enter"}, texts.Send},
		{[]string{"Shift", "Enter"}, texts.KeyBreak},
		{[]string{"↑"}, texts.KeyEditLast},
	}},
	{texts.KeysList, []keyLine{
		{[]string{"Enter"}, texts.KeyOpen},
		{[]string{"→"}, texts.ChatActions},
	}},
}
