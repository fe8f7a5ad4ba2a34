package e2e

import (
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

func TestANewcomersPhoneShowsTheChatThatComes(t *testing.T) {
	s := newServer(t)
	s.addUser("ada")
	s.addUser("grace")
	ada := s.visit("ada")
	ada.do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch))
	ada.signIn()
	ada.sees("document.querySelector('#welcome').offsetParent && !document.querySelector('#chat-list').offsetParent")
	ada.isLive()

	grace := s.visit("grace").signIn()
	grace.startsChat("ada")
	grace.writes("welcome, ada")
	ada.sees("!document.querySelector('#welcome') && document.querySelector('.chat__preview').offsetParent")
	ada.click("#chat-list .chat")
	ada.sees(withText("welcome, ada"))
}

func TestAGroupIsMadeByEnterAlone(t *testing.T) {
	s := newServer(t)
	for _, name := range []string{"ada", "grace", "linus"} {
		s.addUser(name)
	}
	ada := s.visit("ada").signIn()
	ada.open("/chats/new")
	ada.isLive()
	for _, name := range []string{"grace", "linus"} {
		ada.types("#new-chat [name=q]", name)
		ada.sees("document.querySelector('#people mark')?.innerText === '" + name + "'")
		ada.enters()
		ada.sees("[...document.querySelectorAll('.person-chip')].some((chip) => chip.innerText.trim() === '" + name + "') && document.querySelector('#new-chat [name=q]').value === ''")
	}
	ada.types("#new-chat [name=title]", "Pond crew")
	ada.enters()
	ada.sees("location.pathname.startsWith('/chats/') && document.querySelector('#messages') && document.querySelector('#pane').dataset.title === 'Pond crew'")
}

// enters presses Enter as a keyboard does: where the page takes the key for itself, the form is not sent.
func (p *person) enters() {
	p.t.Helper()
	for _, kind := range []input.DispatchKeyEventType{input.DispatchKeyEventTypeKeyDown, input.DispatchKeyEventTypeKeyUp} {
		params := input.DispatchKeyEventParams{Type: kind, Key: "Enter", Code: "Enter", WindowsVirtualKeyCode: 13}
		if kind == input.DispatchKeyEventTypeKeyDown {
			params.Text = "\r"
		}
		if _, err := chromedp.Call(p.ctx, input.DispatchKeyEvent, params); err != nil {
			p.t.Fatalf("%s: %v", p.name, err)
		}
	}
}
