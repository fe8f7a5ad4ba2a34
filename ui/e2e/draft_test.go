package e2e

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
)

func TestAnUnfinishedEditSurvivesAReload(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	s.addUser("linus")
	ada := s.visit("ada").signIn()
	ada.startChat("linus")
	ada.startChat("grace")
	thread := ada.text("location.pathname")
	ada.writes("frgos")
	ada.types("#composer textarea", "a draft")
	ada.run("document.querySelector('" + "#" + ada.text(withText("frgos")+".id") + "').focus()")
	ada.strikes("e")
	const field = "document.querySelector('#composer textarea')"
	ada.sees(field + ".value === 'frgos' && document.querySelector('#composer').dataset.editing")
	ada.types("#composer textarea", " are here")
	ada.open(thread)
	ada.isLive()
	ada.sees(field + ".value === 'frgos are here' && document.querySelector('.composer__context').innerText.startsWith('Edit message')")

	// Another chat and back, too.
	ada.run("[...document.querySelectorAll('.chat')].find(e => e.innerText.includes('linus')).click()")
	ada.sees("document.querySelector('.titlebar__name').innerText === 'linus' && " + field + ".value === ''")
	ada.run("[...document.querySelectorAll('.chat')].find(e => e.innerText.includes('grace')).click()")
	ada.sees(field + ".value === 'frgos are here'")
	ada.run(field + ".value = 'frogs are here'; " + field + ".focus()")
	ada.press(kb.Enter)
	ada.sees(withText("frogs are here (edited)") + " && " + field + ".value === 'a draft'")
	ada.open(thread)
	ada.isLive()
	ada.sees(field + ".value === 'a draft' && document.querySelector('.composer__context').hidden")
}
