package ui

import (
	"context"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/a-h/templ"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// product is what the server is called until its owner names it; a name, the same in every language.
const product = "Ribbit"

func (s Shell) server() string {
	if s.ServerName == "" {
		return product
	}
	return s.ServerName
}

// standing says what the caller is on this server: "Owner of Pond".
func (s Shell) standing(ctx context.Context) string {
	if s.Caller.Admin {
		return say(ctx, texts.OwnerOf, "server", s.server())
	}
	if s.Caller.Guest {
		return say(ctx, texts.GuestOf, "server", s.server())
	}
	return say(ctx, texts.MemberOf, "server", s.server())
}

func (s Shell) now() time.Time {
	if s.Now.IsZero() {
		return time.Now()
	}
	return s.Now
}

func (s Shell) online(u chat.User) bool { return s.Online != nil && s.Online(u) }

// lastSeen says when somebody was last here: "Last seen 5 minutes ago"; "" when they are here, or nobody is to know.
func (s Shell) lastSeen(ctx context.Context, u chat.User) string {
	if at := s.lastSeenAt(u); !at.IsZero() {
		return LastSeen(ctx, at, s.now(), s.Zone)
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
func (s Shell) folding(kind chat.ThreadKind, compact bool) MessageContext {
	in := s.messageContext(compact)
	if kind != chat.Direct {
		in.Blocked = s.Blocked
	}
	return in
}

func (s Shell) messageContext(compact bool) MessageContext {
	return MessageContext{Static: s.Static, Kept: s.Kept, Stickers: s.Stickers, Zone: s.Zone, Compact: compact}
}

// title is a page's title: "(2) Pond crew · Ribbit".
func (s Shell) title(page string) string {
	t := chat.Isolated(s.server())
	if page != "" {
		t = chat.Isolated(page) + " · " + t
	}
	if s.Unread > 0 {
		t = "(" + strconv.Itoa(s.Unread) + ") " + t
	}
	return t
}

// rootAttributes carry the chosen look on the html element, so that no page flashes in another.
func (s Shell) rootAttributes() (a templ.OrderedAttributes) {
	if s.Theme == ThemeLight || s.Theme == ThemeDark {
		a = append(a, attribute("data-theme", s.Theme))
	}
	if s.Base != "" {
		a = append(a, attribute("data-base", string(s.Base)))
	}
	if s.Contrast == ContrastMore {
		a = append(a, attribute("data-contrast", s.Contrast))
	}
	return a
}

// bodyAttributes tell the scripts who is reading.
func (s Shell) bodyAttributes(page, view string) templ.OrderedAttributes {
	a := templ.OrderedAttributes{attribute("data-page", page), attribute("data-server", s.server()), attribute("data-server-id", s.ID)}
	if view != "" {
		a = append(a, attribute("data-view", view))
	}
	if s.Caller != nil {
		a = append(a,
			attribute("data-me", digits(s.Caller.ID)),
			attribute("data-me-name", s.Caller.Name),
			attribute("data-unread", strconv.Itoa(s.Unread)),
			attribute("data-blocked", s.blockedIDs()),
			attribute("data-admin", s.Caller.Admin),
		)
	}
	return a
}

func (s Shell) blockedIDs() string { return ids(slices.Sorted(maps.Keys(s.Blocked))) }

// LocalPath is path when it leads to a page of this server, else PathHome.
func LocalPath(path string) string {
	if !strings.HasPrefix(path, "/") || strings.HasPrefix(path, "//") || strings.ContainsAny(path, "\\\n\r\t") {
		return PathHome
	}
	return path
}

// toPane makes a link that swaps the right pane, and a plain link without JavaScript. Of several in a hurry the last
// one wins.
func toPane(path string) templ.OrderedAttributes {
	path = LocalPath(path)
	return templ.OrderedAttributes{
		attribute("href", path),
		attribute("hx-get", path),
		attribute("hx-target", "#"+IDPane),
		attribute("hx-swap", "outerHTML"),
		attribute("hx-push-url", "true"),
		attribute("hx-sync", "#"+IDPane+":replace"),
	}
}

// htmxConfig keeps htmx within the content security policy: no styles of its own, same origin, our swaps only.
const htmxConfig = `{"includeIndicatorCSS":false,"history":true,"mode":"same-origin","defaultTimeout":30000,"noSwap":[204,304]}`
