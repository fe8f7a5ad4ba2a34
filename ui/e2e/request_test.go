package e2e

import "testing"

func TestARequestIsAnsweredLive(t *testing.T) {
	s := newServer(t)
	for _, name := range []string{"ada", "grace"} {
		s.addUser(name)
	}
	ada, phone, grace := s.visit("ada").signIn(), s.visit("ada").signIn(), s.visit("grace").signIn()
	ada.opensReady("/settings")
	ada.click("[name=requests][value=always]")
	ada.sees("document.querySelector('[name=requests][value=always]').ariaPressed === 'true'")
	ada.open("/")
	for _, p := range []*person{ada, phone, grace} {
		p.isLive()
	}
	grace.startChat("ada")
	grace.writes("hello there")
	for _, p := range []*person{ada, phone} {
		p.sees("!document.querySelector('#requests-link').hidden && document.querySelector('[data-requests]').innerText === '1'")
		p.sees(order + " === '' && !document.title.startsWith('(')")
	}
	for _, p := range []*person{ada, phone} {
		p.click("#requests-link")
		p.click("#requests .chat")
		p.sees(withText("hello there") + " && document.querySelector('.request') && !document.querySelector('#composer')")
	}
	grace.writes("anybody?")
	ada.sees(withText("anybody?"))
	ada.click(".request [value=accept]")
	for _, p := range []*person{ada, phone} {
		p.sees("document.querySelector('#composer') && document.querySelector('#requests-link').hidden && document.querySelectorAll('#chat-list .chat').length === 1")
	}
	ada.writes("here I am")
	grace.sees(withText("here I am"))
}
