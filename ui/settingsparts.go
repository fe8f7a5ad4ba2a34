package ui

import "ribbit/ui/texts"

// settingsPart is a part of the settings and how it is called in their navigation.
type settingsPart struct {
	ID   string
	Icon string
	Name texts.Text
}

// settingsParts are those that a reader has, in their order on the page.
func settingsParts(s Shell) []settingsPart {
	look, address := settingsPart{IDLook, "drop", texts.Look}, settingsPart{IDAddress, "link", texts.WhatWorks}
	if s.Caller == nil {
		return []settingsPart{look, address}
	}
	return []settingsPart{
		{IDOwnProfile, "person", texts.Profile},
		look,
		{IDPrivacy, "hide", texts.Privacy},
		{IDAlerts, "bell", texts.Alerts},
		{IDDevices, "phone", texts.Devices},
		address,
	}
}
