package e2e

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
)

const (
	offered = "[...document.querySelectorAll('#mention-list [role=option]')].map(o => o.dataset.name).join(' ')"
	value   = "document.querySelector('#composer textarea').value"
)

func TestAMentionStandsOutForWhomItConcerns(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	s.addUser("linus")
	ada, grace, linus := s.visit("ada").signIn(), s.visit("grace").signIn(), s.visit("linus").signIn()
	everybody := []*person{ada, grace, linus}
	ada.startChat("grace", "linus")
	field := "#composer textarea"

	scene(t, "an @ offers the members, and keys pick one", everybody, func() {
		ada.types(field, "mail me@")
		ada.sees(value + " === 'mail me@' && !document.querySelector('#mention-list')")
		ada.types(field, " @")
		ada.sees(offered + " === 'grace linus here'")
		ada.sees("document.activeElement.getAttribute('aria-activedescendant') === document.querySelector('[aria-selected=true]').id")
		savePicture(ada, "offered")
		ada.press(kb.ArrowDown)
		ada.sees("document.querySelector('[aria-selected=true]').dataset.name === 'linus'")
		ada.types(field, "g")
		ada.sees(offered + " === 'grace'")
		ada.press(kb.Escape)
		ada.sees("!document.querySelector('#mention-list')")
		ada.types(field, "r")
		ada.press(kb.Backspace)
		ada.press(kb.Backspace)
		ada.press(kb.Backspace)
		ada.types(field, "@gr")
		ada.sees(offered + " === 'grace'")
		ada.press(kb.Enter)
		ada.sees(value + " === 'mail me@ @grace '")
		ada.press(kb.Enter)
		ada.sees(withText("mail me@ @grace"))
	})

	scene(t, "the list says who is meant", everybody, func() {
		grace.sees("document.querySelector('.chat .count--mention').innerText.startsWith('@')")
		linus.sees("document.querySelector('.chat .count') && !document.querySelector('.chat .count--mention')")
		ada.types(field, "@he")
		ada.sees(offered + " === 'here'")
		ada.click("#mention-list [role=option]")
		ada.sees(value + " === '@here '")
		ada.press(kb.Enter)
		grace.sees("document.querySelector('.chat .count--mention').innerText.startsWith('@ 2')")
		linus.sees("document.querySelector('.chat .count--mention').innerText.startsWith('@')")
		savePicture(grace, "counted")
	})

	scene(t, "it stands out for whom it concerns, and only there", everybody, func() {
		for _, p := range everybody {
			if p != ada {
				p.click("#chat-list .chat")
			}
			p.sees(withText("mail me@ @grace"))
		}
		grace.sees(withText("mail me@ @grace") + ".matches('.message--mention') && document.querySelector('.mention--me')")
		grace.sees(withText("@here") + ".matches('.message--mention')")
		linus.sees("!" + withText("mail me@ @grace") + ".matches('.message--mention') && " + withText("@here") + ".matches('.message--mention')")
		ada.sees("document.querySelectorAll('.mention').length === 2 && !document.querySelector('.message--mention')")
		grace.sees("!document.querySelector('.count--mention')")
		savePicture(grace, "marked")
	})

	scene(t, "an edit takes the mention back", everybody, func() {
		grace.click(".chats__head a[href='/chats/new']")
		ada.types(field, "look, @grace")
		ada.sees("!document.querySelector('#mention-list')")
		ada.press(kb.Enter)
		ada.sees(withText("look, @grace"))
		grace.sees("document.querySelector('.chat .count--mention')")
		ada.press(kb.ArrowUp)
		ada.sees(value + " === 'look, @grace'")
		for range len("@grace") {
			ada.press(kb.Backspace)
		}
		ada.press(kb.Enter)
		grace.sees("document.querySelector('.chat .count') && !document.querySelector('.chat .count--mention')")
	})
}
