package e2e

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// monsters are messages as long as they may be, of what tears a page apart.
var monsters = map[string]string{
	"one word":        strings.Repeat("w", 10_000),
	"wide letters":    strings.Repeat("蛙", 10_000),
	"emoji":           strings.Repeat("🐸", 10_000),
	"families":        strings.Repeat("👨‍👩‍👧‍👦", 1_428),
	"right to left":   strings.Repeat("ضفدع في البركة ", 666),
	"mixed":           strings.Repeat("pond بركة 池 ", 832),
	"turned around":   strings.Repeat("\u202e\u2066frog\u2067", 1_250),
	"quotes":          strings.Repeat("> ", 5_000-1) + "q",
	"quote by quote":  strings.Repeat("> > > a\n", 1_250),
	"backticks":       strings.Repeat("`", 10_000),
	"backtick pairs":  strings.Repeat("`a` ", 2_500),
	"open fence":      "```\n" + strings.Repeat("x", 9_996),
	"stars":           strings.Repeat("*a_ ", 2_500),
	"marks on marks":  "Z" + strings.Repeat("\u0301", 9_500),
	"a long link":     "http://example.com/" + strings.Repeat("a", 9_981),
	"line after line": strings.Repeat("a\n", 4_999) + "b",
	"list in list":    strings.Repeat("- a\n", 2_500),
}

func TestMonstrousMessagesAndNamesStayInTheirPlace(t *testing.T) {
	s := newServer(t, "--rate-limit", "off")
	wide, wider := strings.Repeat("W", 30), strings.Repeat("蛙", 30)
	s.addUser("ada", "--admin")
	s.addUser(wide)
	s.addUser(wider)
	ada := s.script("ada")
	title := strings.Repeat("池", 80)
	ada.post("/chats", url.Values{"user": {"2", "3"}, "title": {title}})
	ada.post("/chats", url.Values{"user": {"2"}})
	for name, text := range monsters {
		ada.post("/chats/2/messages", url.Values{"content": {text}, "client_id": {name}})
		// In a group each stands below a name.
		if isLong || slices.Contains([]string{"one word", "families", "right to left", "open fence"}, name) {
			ada.post("/chats/1/messages", url.Values{"content": {text}, "client_id": {name}})
		}
	}
	reader := s.visit(wide).signIn()
	sizes := []struct{ width, height int64 }{{320, 568}, {1280, 800}}
	if isLong {
		sizes = append(sizes, struct{ width, height int64 }{390, 844})
	}
	for i, path := range []string{"/", "/chats/1", "/chats/2", "/users/3", "/chats/2/messages/1"} {
		reader.open(path)
		reader.sees("document.querySelector('#pane, main')")
		for _, size := range sizes {
			reader.do(chromedp.EmulateViewport(size.width, size.height))
			at := fmt.Sprintf(" at %s, %d wide", path, size.width)
			// Whatever is wider than its place is cut, broken or scrolls inside of it; the page itself never does.
			for what, js := range map[string]string{
				"the page":  "document.documentElement.scrollWidth <= innerWidth",
				"a message": "![...document.querySelectorAll('.message')].some(m => m.getBoundingClientRect().right > innerWidth + 1 || m.scrollWidth > m.clientWidth + 1)",
				"the bar":   "![...document.querySelectorAll('.titlebar, .topbar, .chat, .page__head')].some(e => e.getBoundingClientRect().right > innerWidth + 1)",
			} {
				if !reader.is(js) {
					t.Errorf("%s is too wide%s: %s", what, at, reader.text(
						"[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(-3).map(e => e.outerHTML.slice(0, 120)).join(' | ')"))
				}
			}
			savePicture(reader, fmt.Sprint("-", size.width, "-", i))
		}
	}
	// And one comes while somebody looks.
	reader.open("/chats/2")
	reader.isLive()
	ada.post("/chats/2/messages", url.Values{"content": {strings.Repeat("👨‍👩‍👧‍👦", 1_400) + " live"}, "client_id": {"live"}})
	reader.sees("document.querySelector('.message[data-client-id=live] .message__body').textContent.includes('live')")
	reader.sees("document.documentElement.scrollWidth <= innerWidth")
}
