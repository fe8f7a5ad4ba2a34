package ui

import (
	"context"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// threadSetting is one thing that a member may do with a thread in their own list.
type threadSetting struct {
	flag    string // name of the form's field
	on      bool   // what it becomes
	drawing string
	label   string
	hint    string
}

func threadSettings(ctx context.Context, s Shell, v chat.ThreadView) []threadSetting {
	all := []threadSetting{
		either(v.Pinned(), threadSetting{"pinned", false, "pin", say(ctx, texts.Unpin), ""}, threadSetting{"pinned", true, "pin", say(ctx, texts.Pin), ""}),
		either(v.Muted, threadSetting{"muted", false, "bell", say(ctx, texts.Unmute), ""}, threadSetting{"muted", true, "muted", say(ctx, texts.Mute), say(ctx, texts.MuteHint)}),
		either(v.Hidden, threadSetting{"hidden", false, "show", say(ctx, texts.Unhide), ""}, threadSetting{"hidden", true, "hide", say(ctx, texts.Hide), say(ctx, texts.HideHint)}),
	}
	if p := peer(v); p != nil && s.Blocked[p.ID] {
		return nil // it is out of the list until they are unblocked
	}
	return all
}

func either(is bool, yes, no threadSetting) threadSetting {
	if is {
		return yes
	}
	return no
}
