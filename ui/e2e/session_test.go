package e2e

import (
	"net/url"
	"testing"
)

// A device that is signed out elsewhere leaves the chat by itself.
func TestSigningAnotherDeviceOut(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	here, there, third := s.visit("ada").signsIn(), s.visit("ada").signIn(), s.visit("ada").signIn()
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

const signedOutLine = "document.querySelector('.gate__note')?.textContent === 'You were signed out.'"

// Whoever is signed out from elsewhere is told so, and not why; whoever signs out knows.
func TestWhoeverIsSignedOutFromElsewhereIsTold(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("mallory")
	open, plain, other := s.visit("mallory").signIn(), s.visit("mallory"), s.visit("mallory").signIn()
	plain.withoutScripts()
	plain.open("/login")
	plain.sees("document.querySelector('[name=password]') && !document.querySelector('.gate__note')")
	plain.types("[name=username]", "mallory")
	plain.types("[name=password]", password+"\r")
	plain.sees("document.querySelector('#chat-list')")
	open.isLive()

	// Who signs out by themselves is not told that somebody did.
	other.opensReady("/settings")
	other.click(".topbar .account > summary")
	other.click(".account form[action='/logout'] button")
	other.sees("location.pathname === '/login' && document.querySelector('[name=password]') && !document.querySelector('.gate__note')")

	s.script("ada").post("/owner/people/2/ban", url.Values{"messages": {"keep"}})
	open.sees("location.pathname === '/login' && " + signedOutLine)
	plain.open("/settings")
	plain.sees("location.pathname === '/login' && " + signedOutLine)
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
