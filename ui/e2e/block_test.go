package e2e

import "testing"

func TestSomebodyIsBlockedLive(t *testing.T) {
	s := newServer(t)
	for _, name := range []string{"ada", "grace", "linus"} {
		s.addUser(name)
	}
	ada, phone, grace := s.visit("ada").signIn(), s.visit("ada").signIn(), s.visit("grace").signIn()
	for _, p := range []*person{ada, phone, grace} {
		p.isLive()
	}
	grace.startChat("ada", "linus")
	grace.writes("for all")
	group := grace.text("document.querySelector('#messages').dataset.thread")
	grace.startChat("ada")
	grace.writes("for ada")
	direct := grace.text("document.querySelector('#messages').dataset.thread")
	ada.sees(order + " === '" + direct + " " + group + "'")
	phone.click("#nav-" + group)
	phone.sees(withText("for all"))

	ada.click("#nav-" + direct)
	ada.sees(withText("for ada") + " && document.querySelector('#composer')")
	ada.click(".titlebar__end a[data-thread-settings]")
	ada.click("[role=menu] a[href$='/block']")
	ada.sees("document.querySelector('#block-person') && document.activeElement.dataset.action === 'close'")
	ada.click("#block-person [name=blocked]")
	ada.sees("!document.querySelector('#composer') && document.querySelector('.composer--off').innerText.includes('You blocked grace')")
	for _, p := range []*person{ada, phone} {
		p.sees(order + " === '" + group + "'")
	}
	// In the group her messages are folded, at the other page as well, until one asks for them.
	phone.sees("document.querySelector('.message > .fold') && !document.querySelector('.message__body').checkVisibility()")
	grace.click("#nav-" + group)
	grace.sees("document.querySelector('#messages')?.dataset.thread === '" + group + "'")
	grace.writes("and more")
	phone.sees("document.querySelectorAll('.message > .fold').length === 2 && ![...document.querySelectorAll('.message__body')].some(b => b.checkVisibility())")
	phone.sees("document.querySelector('#nav-" + group + " .chat__preview').innerText === 'Message from someone you blocked'")
	phone.click(".message > .fold summary")
	phone.sees("document.querySelector('.message__body').checkVisibility() && document.querySelector('.message').ariaLabel.includes('for all')")

	// She is not told; what she sends is not sent.
	grace.click("#nav-" + direct)
	grace.sees("document.querySelector('#composer') && document.querySelector('#messages').dataset.thread === '" + direct + "'")
	grace.expectStatus(403)
	grace.types("#composer textarea", "hello?\r")
	grace.sees("document.querySelector('.message[data-pending] .message__status')?.innerText.includes(\"You can't write in this chat.\")")

	ada.click(".composer--off button")
	ada.sees("document.querySelector('#composer')")
	phone.sees("!document.querySelector('.fold') && document.querySelector('#nav-" + direct + "')")
	ada.writes("peace")
	grace.sees(withText("peace"))
}
