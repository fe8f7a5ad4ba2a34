package e2e

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
)

const isCardOpen = "document.querySelector('.profile-card')"

// Who somebody is opens where their name is pointed at, by the mouse and by the keyboard.
func TestACardOpensAtAName(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	s.addUser("linus")
	grace := s.visit("grace").signIn()
	grace.opensReady("/settings")
	grace.types("[name=about]", "Compiles soup")
	grace.run("document.querySelector('form.about').requestSubmit()")
	grace.sees("document.activeElement.matches('.saved')")

	ada := s.visit("ada").signIn()
	ada.startChat("linus", "grace")
	grace.open("/")
	grace.isLive()
	grace.click("#chat-list .chat")
	grace.sees("document.querySelector('#messages')")
	grace.writes("hello")
	ada.sees(withText("hello"))
	height := ada.number("document.querySelector('#messages').scrollHeight")
	ada.hover(".message__name")
	ada.sees(isCardOpen + "?.innerText.includes('Compiles soup')")
	if after := ada.number("document.querySelector('#messages').scrollHeight"); after != height {
		t.Errorf("the page moved: %v became %v", height, after)
	}
	ada.hover(".profile-card__facts") // it stays while the pointer is in it
	ada.press(kb.Escape)
	ada.sees("!" + isCardOpen)

	ada.run("document.querySelector('.message').focus()")
	ada.run("document.querySelector('.message .message__name').focus()")
	ada.press(" ")
	ada.sees(isCardOpen + "?.contains(document.activeElement)")
	ada.press(kb.Escape)
	ada.sees("!" + isCardOpen + " && document.activeElement.matches('.message__name')")
	ada.press(" ")
	ada.click(".profile-card button")
	ada.sees("!" + isCardOpen + " && document.querySelector('#pane').dataset.kind === 'direct' && document.querySelector('#pane').dataset.title === 'grace'")
}
