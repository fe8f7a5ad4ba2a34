package ui

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/a-h/templ"

	"ribbit/app/chat"
)

func (s Shell) server() string {
	if s.ServerName == "" {
		return sayRibbit
	}
	return s.ServerName
}

func (s Shell) now() time.Time {
	if s.Now.IsZero() {
		return time.Now()
	}
	return s.Now
}

func (s Shell) online(u chat.User) bool { return s.Online != nil && s.Online(u) }

// lastSeen says when somebody was last here: "Last seen 5 minutes ago"; "" when they are here, or nobody is to know.
func (s Shell) lastSeen(u chat.User) string {
	if at := s.lastSeenAt(u); !at.IsZero() {
		return LastSeen(at, s.now(), s.Zone)
	}
	return ""
}

func (s Shell) lastSeenAt(u chat.User) time.Time {
	if s.LastSeen == nil {
		return time.Time{}
	}
	return s.LastSeen(u)
}

// folding is the setting of a thread's messages: in groups those of blocked people are folded.
func (s Shell) folding(kind chat.ThreadKind, compact bool) Setting {
	in := s.setting(compact)
	if kind != chat.Direct {
		in.Blocked = s.Blocked
	}
	return in
}

func (s Shell) setting(compact bool) Setting {
	return Setting{Static: s.Static, Zone: s.Zone, Compact: compact}
}

// title is a page's title: "(2) Pond crew · Ribbit".
func (s Shell) title(page string) string {
	t := s.server()
	if page != "" {
		t = page + " · " + t
	}
	if s.Unread > 0 {
		t = "(" + strconv.Itoa(s.Unread) + ") " + t
	}
	return t
}

// rootAttributes carry the chosen look on the html element, so that no page flashes in another.
func (s Shell) rootAttributes() templ.Attributes {
	a := templ.Attributes{}
	if s.Theme == ThemeLight || s.Theme == ThemeDark {
		a["data-theme"] = s.Theme
	}
	if s.Contrast == ContrastMore {
		a["data-contrast"] = s.Contrast
	}
	return a
}

// bodyAttributes tell the scripts who is reading.
func (s Shell) bodyAttributes(page, view string) templ.Attributes {
	a := templ.Attributes{"data-page": page, "data-server": s.server()}
	if view != "" {
		a["data-view"] = view
	}
	if s.Caller != nil {
		a["data-me"] = strconv.FormatInt(int64(s.Caller.ID), 10)
		a["data-me-name"] = s.Caller.Name
		a["data-unread"] = strconv.Itoa(s.Unread)
		a["data-blocked"] = ids(slices.Sorted(maps.Keys(s.Blocked)))
		if s.Caller.Admin {
			a["data-admin"] = true
		}
	}
	return a
}

// LocalPath is path when it leads to a page of this server, else PathHome.
func LocalPath(path string) string {
	if !strings.HasPrefix(path, "/") || strings.HasPrefix(path, "//") || strings.ContainsAny(path, "\\\n\r\t") {
		return PathHome
	}
	return path
}

// toPane makes a link that swaps the right pane, and a plain link without JavaScript. Of several in a hurry the last
// one wins.
func toPane(path string) templ.Attributes {
	path = LocalPath(path)
	return templ.Attributes{
		"href":        path,
		"hx-get":      path,
		"hx-target":   "#" + IDPane,
		"hx-swap":     "outerHTML",
		"hx-push-url": "true",
		"hx-sync":     "#" + IDPane + ":replace",
	}
}

// htmxConfig keeps htmx within the content security policy: no styles of its own, same origin, our swaps only.
const htmxConfig = `{"includeIndicatorCSS":false,"history":true,"mode":"same-origin","defaultTimeout":30000,"noSwap":[204,304]}`
