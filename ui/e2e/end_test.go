package e2e

import (
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// manyUnread is more than two pages.
const manyUnread = 101

// Somebody with much to read who writes sees what they wrote; one press leads to the end, and Esc reads all of it.
func TestTheEndOfALongThreadIsOnePressAway(t *testing.T) {
	withMotion(t)
	s := newServer(t, "--rate-limit", "off")
	s.addUser("ada", "--admin")
	s.addUser("grace")
	s.addUser("linus")
	ada, grace := s.script("ada"), s.script("grace")
	grace.post("/chats", url.Values{"user": {"1"}})
	grace.post("/chats", url.Values{"user": {"1", "3"}, "title": {"Pond"}})
	grace.post("/channels", url.Values{"title": {"Lily pads"}})
	ada.post("/channels/3/join", nil)
	desk := s.visit("ada").signIn()
	isRead := func(thread string) {
		t.Helper()
		desk.sees("!document.querySelector('#nav-" + thread + "').classList.contains('chat--unread')")
		eventually(t, "the server knows that ada has read all", func() bool {
			return !strings.Contains(ada.get("/chats/"+thread+"/entry"), "chat--unread")
		})
	}
	atTheEnd := "!('hasNewer' in document.querySelector('#messages').dataset) && " + atEnd
	for thread, kind := range map[string]string{"1": "direct", "2": "group", "3": "channel"} {
		said := 0
		say := func() {
			t.Helper()
			for range manyUnread {
				said++
				grace.post("/chats/"+thread+"/messages", url.Values{"content": {fmt.Sprintf("%s line %d", kind, said)}})
			}
		}
		last := func() string { return withText(fmt.Sprintf("%s line %d", kind, said)) }
		open := func(path string) {
			t.Helper()
			desk.opensReady("/settings")
			say()
			desk.open("/chats/" + thread + path)
			desk.isLive()
			desk.sees("'hasNewer' in document.querySelector('#messages').dataset && !" + last())
		}

		open("")
		desk.writes("from the " + kind)
		desk.sees(atTheEnd + " && " + last())
		desk.sees(inOrder)
		isRead(thread)

		// Of these two, a group shows one and a channel the other.
		if isLong || kind != "channel" {
			open("")
			desk.click(".jump")
			desk.sees(atTheEnd + " && " + last())
			isRead(thread)
		}
		if isLong || kind != "group" {
			open("")
			desk.press(kb.Escape)
			desk.sees(atTheEnd + " && " + last())
			isRead(thread)
		}

		if kind != "direct" {
			continue // a link leads to the same place in all of them
		}
		first := desk.text("document.querySelector('#messages .message').id.replace('message-', '')")
		open("?m=" + first)
		desk.writes("from a link in the " + kind)
		desk.sees(atTheEnd + " && " + last())
		desk.sees(inOrder)

		open("?m=" + first)
		desk.run("document.querySelector('#message-" + first + "').focus()")
		desk.press(kb.End)
		desk.sees(atTheEnd + " && document.activeElement === " + last())
		// What is before it comes at once, so it is not the first for long.
		desk.run("addEventListener('keydown', () => (window.first = document.querySelector('#messages .message')), { capture: true, once: true })")
		desk.press(kb.Home)
		desk.sees("window.first && document.activeElement === window.first")
	}
}
