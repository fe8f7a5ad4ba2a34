package e2e

import (
	"strings"
	"testing"
)

func TestAGroupLivesWithItsPeople(t *testing.T) {
	s := newServer(t)
	for _, name := range []string{"ada", "grace", "linus"} {
		s.addUser(name)
	}
	ada, grace := s.visit("ada").signIn(), s.visit("grace").signIn()
	ada.startChat("linus")
	grace.open("/")
	grace.isLive()
	both := []*person{ada, grace}
	members := "a[href$='/people']"

	scene(t, "a group is made with a name and somebody is added who looks on", both, func() {
		ada.open("/chats/new?user=2&user=3")
		ada.isLive()
		ada.types("#new-chat [name=title]", "Pond")
		ada.click("#new-chat .overlay__foot button")
		ada.sees("document.querySelector('.titlebar__name').innerText === 'Pond'")
		grace.sees("document.querySelector('#chat-list .chat__name').innerText === 'Pond'")
	})

	thread := ada.text("location.pathname")
	scene(t, "a new name reaches everybody's list and the open chat", both, func() {
		grace.click("#chat-list .chat")
		grace.sees("document.querySelector('.titlebar__name').innerText === 'Pond'")
		ada.click(".titlebar " + members)
		ada.sees("document.querySelector('#roster') && location.pathname.endsWith('/people')")
		ada.click("#group summary")
		ada.run("document.querySelector('#group [name=title]').value = ''")
		ada.types("#group [name=title]", "Lily pond")
		ada.click("#group form button")
		ada.sees("document.querySelector('.group__name').innerText === 'Lily pond'")
		grace.sees("document.querySelector('.titlebar__name').innerText === 'Lily pond' && document.title.startsWith('Lily pond')")
		grace.sees("document.querySelector('#chat-list .chat__name').innerText === 'Lily pond'")
		grace.sees("document.querySelector('.message--system .message__line').innerText === 'ada named the group Lily pond'")
		grace.sees("!document.querySelector('.chat--unread') && !document.title.startsWith('(')")
	})

	scene(t, "a system message offers nothing to do", both, func() {
		grace.hover(".message--system")
		grace.sees("!document.querySelector('.message--system .toolbar')")
	})

	scene(t, "whoever is removed loses the chat at once", both, func() {
		ada.click("#roster a[href$='/people/" + ada.idOf("grace") + "/remove']")
		ada.sees("document.querySelector('#member-action') && document.activeElement.innerText === 'Cancel'")
		ada.click("#member-action .button--danger")
		ada.sees("!document.querySelector('#member-action') && document.querySelectorAll('#roster li').length === 2")
		grace.sees("location.pathname === '/chats/gone' && document.querySelector('#pane .empty')")
		grace.sees("document.querySelectorAll('#chat-list .chat').length === 0")
	})

	scene(t, "whoever is added again sees it all, with nothing unread", both, func() {
		ada.click("#group a[href$='/people/add']")
		ada.types("#add-members [name=q]", "gra")
		ada.sees("document.querySelectorAll('#people .person').length === 1 && document.querySelector('#people mark')?.innerText === 'gra'") // of this search
		ada.click("#people .person")
		ada.click("#add-members .overlay__foot button")
		ada.sees("document.querySelectorAll('#roster li').length === 3")
		grace.sees("document.querySelector('#chat-list .chat__preview').innerText === 'ada added grace'")
		grace.sees("!document.querySelector('.chat--unread')")
	})

	scene(t, "a new owner decides from now on", both, func() {
		grace.open(thread + "/people")
		grace.isLive()
		grace.sees("!document.querySelector('#group summary')")
		ada.click("#roster a[href$='/people/" + ada.idOf("grace") + "/owner']")
		ada.click("#member-action .button:not(.button--plain)")
		ada.sees("document.querySelector('#roster li .tag').closest('li').innerText.includes('grace') && !document.querySelector('#group summary')")
		grace.sees("document.querySelector('#group summary')")
	})

	scene(t, "one leaves", both, func() {
		ada.click("#group a[href$='/leave']")
		ada.click("#member-action .button--danger")
		ada.sees("location.pathname === '/chats/gone' && document.querySelectorAll('#chat-list .chat').length === 1")
		grace.sees("document.querySelectorAll('#roster li').length === 2")
	})
}

// idOf is somebody's id, from the list of people on this page.
func (p *person) idOf(name string) string {
	p.t.Helper()
	path := p.text("[...document.querySelectorAll('#roster a.person__name')].find(a => a.innerText === " + quote(name) + ").getAttribute('href')")
	return strings.TrimPrefix(path, "/users/")
}

func TestAChannelIsFoundAndJoined(t *testing.T) {
	s := newServer(t)
	s.addUser("ada")
	s.addUser("grace")
	ada, grace := s.visit("ada").signIn(), s.visit("grace").signIn()
	ada.open("/")
	ada.isLive()
	ada.click(".chats__foot a[href='/channels']")
	ada.click("#channels summary")
	ada.types("#channels [name=title]", "Lily pads")
	ada.types("#channels [name=about]", "All that floats")
	ada.click("#channels form button.button")
	ada.sees("document.querySelector('.titlebar__name').innerText.trim() === 'Lily pads' && document.querySelector('#nav-1 .avatar--channel')")
	ada.writes("First!")
	grace.open("/channels")
	grace.isLive()
	grace.types("#channels [name=q]", "pads")
	grace.sees("document.querySelector('#channel-hits mark').innerText === 'pads'")
	grace.click("#channel-hits button")
	grace.sees(withText("First!"))
	grace.sees("document.querySelector('#nav-1') && !document.querySelector('.chat--unread')")
	ada.writes("Welcome")
	grace.sees(withText("Welcome"))
}
