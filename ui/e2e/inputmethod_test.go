package e2e

import (
	"net/url"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// composes puts text into the field with the focus as an input method does, and ends it with Enter: first while the
// composition lasts, then as Safari tells of it, when it is over already.
func (p *person) composes(text string) {
	p.t.Helper()
	composition := input.ImeSetCompositionParams{Text: text, SelectionStart: int64(len(text)), SelectionEnd: int64(len(text))}
	if _, err := chromedp.Call(p.ctx, input.ImeSetComposition, composition); err != nil {
		p.t.Fatalf("%s: %v", p.name, err)
	}
	enter := input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeKeyDown, Key: "Enter", Code: "Enter", WindowsVirtualKeyCode: 229}
	if _, err := chromedp.Call(p.ctx, input.DispatchKeyEvent, enter); err != nil {
		p.t.Fatalf("%s: %v", p.name, err)
	}
	if _, err := chromedp.Call(p.ctx, input.InsertText, input.InsertTextParams{Text: text}); err != nil {
		p.t.Fatalf("%s: %v", p.name, err)
	}
	const safari = `document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", keyCode: 229, bubbles: true, cancelable: true }))`
	if !p.is(safari) {
		p.t.Errorf("%s: the Enter that ended %q did something", p.name, text)
	}
}

// The Enter that ends a composition is the input method's; only the next one is the page's.
func TestTheEnterThatEndsACompositionDoesNothing(t *testing.T) {
	s := newServer(t)
	for _, name := range []string{"ada", "grace", "linus"} {
		s.addUser(name, map[string][]string{"ada": {"--admin"}}[name]...)
	}
	grace := s.script("grace")
	grace.post("/chats", url.Values{"user": {"1"}})
	grace.post("/chats/1/messages", url.Values{"content": {"the washer is done"}})
	ada := s.visit("ada").signIn()
	ada.open("/chats/1")
	ada.isLive()
	const field = "document.querySelector('#composer textarea')"

	ada.types("#composer textarea", "so ")
	ada.composes("ka")
	ada.press(kb.Enter)
	ada.sees(withText("so ka"))

	ada.click("[data-action=stickers]")
	ada.types(".panel [data-filter]", "happ")
	ada.composes("y")
	ada.sees("!document.querySelector('.panel').hidden && !document.querySelector('#messages .sticker')")
	ada.press(kb.Enter)
	ada.sees("document.querySelectorAll('#messages .message[id] .sticker').length === 1")

	ada.click("[data-action=stickers]")
	ada.click(".panel [aria-controls=emoji]")
	ada.sees("document.querySelector('#emoji [data-groups] [data-emoji]')")
	ada.types("#emoji input", "pizz")
	ada.composes("a")
	ada.sees(field + ".value === ''")
	ada.press(kb.Enter)
	ada.sees(field + ".value === '🍕'")
	ada.press(kb.Escape)
	ada.run(field + ".value = ''; " + field + ".dispatchEvent(new Event('input', { bubbles: true }))")

	ada.types("#composer textarea", "@grac")
	ada.sees("document.querySelector('.mention-list [role=option]')")
	ada.composes("e")
	ada.sees(field + ".value === '@grace'")
	ada.run(field + ".value = ''; " + field + ".dispatchEvent(new Event('input', { bubbles: true }))")

	ada.press("k", chromedp.ModifierCtrl)
	ada.types(".switcher input", "linu")
	ada.composes("s")
	ada.sees("document.querySelector('.switcher')")
	ada.press(kb.Enter)
	ada.sees("document.querySelector('#pane').dataset.title === 'linus' && !document.querySelector('.switcher')")

	ada.open("/search")
	ada.types("#search [name=q]", "washe")
	ada.composes("r")
	ada.sees("location.pathname === '/search' && document.querySelector('#search .hit')")
	ada.press(kb.Enter)
	ada.sees("location.pathname === '/chats/1'")

	ada.open("/chats/new")
	ada.types("#new-chat [name=q]", "linu")
	ada.composes("s")
	ada.sees("document.querySelector('#new-chat button[type=submit]:not([data-search])').disabled")
	ada.press(kb.Enter)
	ada.sees("document.querySelector('[data-chips] .person-chip')")
}
