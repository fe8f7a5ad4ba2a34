package ui

import (
	"context"
	"strings"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// sign is what a browser's own description says of it. The first sign of a list that is found counts: browsers name those
// they want to be taken for, so that the one who says most of itself stands first.
type sign struct{ token, name string }

var browserSigns = []sign{
	{"Edg", "Edge"},
	{"OPR/", "Opera"},
	{"Opera", "Opera"},
	{"SamsungBrowser/", "Samsung Internet"},
	{"Vivaldi/", "Vivaldi"},
	{"YaBrowser/", "Yandex Browser"},
	{"DuckDuckGo/", "DuckDuckGo"},
	{"FxiOS/", "Firefox"},
	{"Firefox/", "Firefox"},
	{"CriOS/", "Chrome"},
	{"Chromium/", "Chromium"},
	{"HeadlessChrome/", "Chrome"},
	{"Chrome/", "Chrome"},
	{"Epiphany/", "GNOME Web"},
	{"Safari/", "Safari"},
	{"MSIE ", "Internet Explorer"},
	{"Trident/", "Internet Explorer"},
	{"curl/", "curl"},
	{"Wget/", "Wget"},
	{"python-requests/", "Python"},
	{"Python-urllib/", "Python"},
	{"Go-http-client/", "Go"},
}

var systemSigns = []sign{
	{"iPhone", "iPhone"},
	{"iPad", "iPad"},
	{"Android", "Android"},
	{"CrOS", "ChromeOS"},
	{"Windows", "Windows"},
	{"Mac OS X", "Mac"},
	{"Macintosh", "Mac"},
	{"FreeBSD", "FreeBSD"},
	{"OpenBSD", "OpenBSD"},
	{"Linux", "Linux"},
	{"X11", "Linux"},
}

// handhelds are the systems of devices that one holds in the hand.
var handhelds = []string{"iPhone", "iPad", "Android"}

// deviceName is what a session is called in a list: "Firefox on Linux". A token, and a browser that nobody knows, is
// called what it calls itself.
func deviceName(ctx context.Context, s chat.Session) string {
	if s.IsToken {
		return orElse(s.Label, say(ctx, texts.Token))
	}
	browser, system := signIn(s.Label, browserSigns), signIn(s.Label, systemSigns)
	switch {
	case browser == "" && system == "":
		return orElse(firstRunes(s.Label, 60), say(ctx, texts.UnknownDevice))
	case browser == "":
		return say(ctx, texts.BrowserOn, "browser", say(ctx, texts.Browser), "system", system)
	case system == "":
		return browser
	}
	return say(ctx, texts.BrowserOn, "browser", browser, "system", system)
}

// deviceIcon draws what a session runs on.
func deviceIcon(s chat.Session) string {
	if s.IsToken {
		return "key"
	}
	for _, name := range handhelds {
		if signIn(s.Label, systemSigns) == name {
			return "phone"
		}
	}
	return "screen"
}

func signIn(label string, signs []sign) string {
	for _, s := range signs {
		if strings.Contains(label, s.token) {
			return s.name
		}
	}
	return ""
}

func orElse(s, other string) string {
	if strings.TrimSpace(s) == "" {
		return other
	}
	return s
}
