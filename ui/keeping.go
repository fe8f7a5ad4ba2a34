package ui

import "ribbit/app/chat"

// keeping is one thing that a member may do with a thread in their own list.
type keeping struct {
	flag    string // name of the form's field
	on      bool   // what it becomes
	drawing string
	label   string
	hint    string
}

func keepings(s Shell, v chat.ThreadView) []keeping {
	all := []keeping{
		either(v.Pinned(), keeping{"pinned", false, "pin", sayUnpin, ""}, keeping{"pinned", true, "pin", sayPin, ""}),
		either(v.Muted, keeping{"muted", false, "bell", sayUnmute, ""}, keeping{"muted", true, "muted", sayMute, sayMuteHint}),
		either(v.Hidden, keeping{"hidden", false, "show", sayUnhide, ""}, keeping{"hidden", true, "hide", sayHide, sayHideHint}),
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
