package ui

import (
	"context"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// keeping is one thing that a member may do with a thread in their own list.
type keeping struct {
	flag    string // name of the form's field
	on      bool   // what it becomes
	drawing string
	label   string
	hint    string
}

func keepings(ctx context.Context, s Shell, v chat.ThreadView) []keeping {
	all := []keeping{
		either(v.Pinned(), keeping{"pinned", false, "pin", say(ctx, texts.Unpin), ""}, keeping{"pinned", true, "pin", say(ctx, texts.Pin), ""}),
		either(v.Muted, keeping{"muted", false, "bell", say(ctx, texts.Unmute), ""}, keeping{"muted", true, "muted", say(ctx, texts.Mute), say(ctx, texts.MuteHint)}),
		either(v.Hidden, keeping{"hidden", false, "show", say(ctx, texts.Unhide), ""}, keeping{"hidden", true, "hide", say(ctx, texts.Hide), say(ctx, texts.HideHint)}),
	}
	if p := peer(v); p != nil && s.Blocked[p.ID] {
		return nil // it is out of the list until they are unblocked
	}
	return all
}

func either(is bool, yes, no keeping) keeping {
	if is {
		return yes
	}
	return no
}
