package e2e

import (
	"net/http"
	"testing"
)

func TestWhoWasRemovedFromAChannelIsToldSoBesideIt(t *testing.T) {
	s := newServer(t)
	s.addUser("ada")
	s.addUser("grace")
	ada, grace := s.visit("ada").signIn(), s.visit("grace").signIn()
	ada.open("/channels")
	ada.isLive()
	ada.click("#channels summary")
	ada.types("#channels [name=title]", "Lily pads")
	ada.click("#channels form button.button")
	ada.sees("document.querySelector('.titlebar__name').innerText.trim() === 'Lily pads'")
	grace.open("/channels")
	grace.isLive()
	grace.click("#channel-hits button")
	grace.sees("document.querySelector('#nav-1')")
	ada.run("fetch('/chats/1/people/2/remove', {method: 'POST', headers: {'HX-Request': 'true'}}).then(() => 0)")
	grace.sees("!document.querySelector('#nav-1')")
	grace.open("/channels")
	grace.isLive()
	grace.expectStatus(http.StatusForbidden)
	grace.click("#channel-hits button")
	grace.sees("document.querySelector('#channel-hits .problem')?.innerText.includes('You were removed from this channel')")
}
