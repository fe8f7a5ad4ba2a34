package ui

// keyGroup is a part of the list of keys.
type keyGroup struct {
	name string
	keys []keyLine
}

// keyLine says what a combination does; a space stands between keys that are held together, a comma between two ways.
type keyLine struct {
	keys  []string
	words string
}

var keyGroups = []keyGroup{
	{sayKeysEverywhere, []keyLine{
		{[]string{"Ctrl", "K"}, sayKeySearch},
		{[]string{"Alt", "↓"}, sayKeyNextChat},
		{[]string{"Alt", "Shift", "↓"}, sayKeyNextUnread},
		{[]string{"Esc"}, sayKeyEscape},
		{[]string{"Ctrl", "/"}, sayKeyKeys},
	}},
	{sayMessages, []keyLine{
		{[]string{"↑"}, sayKeyWalk},
		{[]string{"r"}, sayReply},
		{[]string{"+"}, sayReact},
		{[]string{"e"}, sayEdit},
		{[]string{"c"}, sayCopyText},
		{[]string{"l"}, sayCopyLink},
		{[]string{"Del"}, sayDelete},
	}},
	{sayKeysField, []keyLine{
		{[]string{"Enter"}, saySend},
		{[]string{"Shift", "Enter"}, sayKeyBreak},
		{[]string{"↑"}, sayKeyEditLast},
	}},
	{sayKeysList, []keyLine{
		{[]string{"Enter"}, sayKeyOpen},
		{[]string{"→"}, sayChatActions},
	}},
}
