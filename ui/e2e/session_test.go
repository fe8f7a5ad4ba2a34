package e2e

import "testing"

// A device that is signed out elsewhere leaves the chat by itself.
func TestSigningAnotherDeviceOut(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	here, there, third := s.visit("ada").signIn(), s.visit("ada").signIn(), s.visit("ada").signIn()
	there.isLive()
	third.isLive()
	here.opensReady("/settings")
	here.sees("document.querySelectorAll('#access li').length === 3")
	here.run("window.isSamePage = true")
	here.click("#access li:nth-of-type(2) form button")
	here.sees("document.querySelectorAll('#access li').length === 2")
	// One of the two is gone; which one was signed in last is not for this test to say.
	there.sees("location.pathname === '/login' || document.querySelector('#chat-list')")
	here.click("#access form[action='/settings/sessions/end'] button")
	here.sees("document.querySelectorAll('#access li').length === 1 && window.isSamePage")
	there.sees("location.pathname === '/login'")
	third.sees("location.pathname === '/login'")
	here.open("/")
	here.isLive()
}

func TestChangingThePassword(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	here, there := s.visit("ada").signIn(), s.visit("ada").signIn()
	there.isLive()
	here.opensReady("/settings")
	here.run("window.isSamePage = true")
	here.expectStatus(422)
	here.types("[name=password]", "not my password")
	here.types("[name=newPassword]", "four frogs in a pond")
	here.run("document.querySelector('#password').requestSubmit()")
	here.sees("document.activeElement.matches('[name=password][aria-invalid=true]') && window.isSamePage")
	here.types("[name=password]", password)
	here.types("[name=newPassword]", "four frogs in a pond")
	here.expectRenewal()
	here.run("document.querySelector('#password').requestSubmit()")
	here.sees("document.activeElement.matches('.saved') && window.isSamePage")
	there.sees("location.pathname === '/login'")
	here.open("/")
	here.isLive()
}
