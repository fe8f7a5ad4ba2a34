package e2e

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

func TestTwoPeopleChat(t *testing.T) {
	withMotion(t)
	s := newServer(t)
	ada := s.visit("ada")
	ada.open("/")
	ada.sees("location.pathname === '/setup'")
	ada.types("[name=username]", "ada")
	ada.types("[name=password]", password)
	ada.submits()
	ada.sees("document.querySelector('#welcome')")
	ada.isLive()

	grace := s.visit("grace")
	grace.open(path(s.run("", "invite")))
	grace.types("[name=username]", "grace")
	grace.types("[name=password]", password)
	grace.submits()
	grace.sees("document.querySelector('#welcome')")
	grace.isLive()

	both := []*person{ada, grace}

	// A chat that one starts comes up at the other's without a reload.
	ada.click("#welcome a[href='/chats/new']")
	ada.sees("document.querySelector('#new-chat button[type=submit]:not([data-search])').disabled")
	ada.types("#new-chat [name=q]", "gra")
	ada.sees("document.querySelectorAll('#people .person').length === 1 && document.querySelector('#people mark')?.innerText === 'gra'") // of this search
	ada.click("#people .person")
	ada.sees("document.querySelector('.person-chip').innerText.trim() === 'grace'")
	ada.click("#new-chat button[type=submit]:not([data-search])")
	ada.sees("location.pathname.startsWith('/chats/') && document.querySelector('.peer')")
	ada.sees("document.querySelector('.composer__send').disabled")
	ada.writes("Anybody at the pond?")
	grace.sees("document.querySelector('#chat-list .chat--unread .chat__preview').innerText === 'ada: Anybody at the pond?'")
	grace.sees("document.title.startsWith('(1) ') && document.querySelector('.chat__count').innerText.startsWith('1')")
	grace.sees("document.querySelector('link[rel=icon]').href.startsWith('data:image/png')")

	// Reading takes the number away.
	grace.click("#chat-list .chat")
	grace.sees(withText("Anybody at the pond?"))
	grace.sees("!document.querySelector('.chat--unread') && !document.title.startsWith('(')")

	scene(t, "typing is shown while it lasts", both, func() {
		grace.types("#composer textarea", "Just")
		ada.sees("document.querySelector('.thread .typing').innerText === 'grace is typing…' && document.querySelector('#chat-list .chat__typing')")
		grace.types("#composer textarea", " me")
		grace.press(kb.Enter)
		ada.sees(withText("Just me"))
		ada.sees("document.querySelector('.thread .typing').innerText === ''")
	})

	scene(t, "messages of a minute are grouped, with their time on hover", both, func() {
		grace.writes("and a frog")
		ada.sees(withText("and a frog") + "?.classList.contains('compact')")
		second := "#" + ada.text(withText("and a frog")+".id")
		gutter := fmt.Sprintf("document.querySelector('%s time.message__gutter')", second)
		ada.sees("getComputedStyle(" + gutter + ").opacity === '0'")
		ada.hover(second)
		ada.sees("getComputedStyle(" + gutter + ").opacity === '1' && /^[0-9]+:[0-9]{2}$/.test(" + gutter + ".innerText)")
		ada.sees("!" + withText("Just me") + ".classList.contains('compact')")
		ada.sees("document.querySelector('.divider').innerText === 'Today'")
	})

	scene(t, "a reaction is live, and a press takes it back", both, func() {
		id := "#" + ada.text(withText("and a frog")+".id")
		ada.hover(id)
		ada.click(id + " .toolbar [data-action=react]")
		ada.click(id + " .quick [data-reaction=':love:']")
		pressed := "document.querySelector('" + id + " .chip').getAttribute('aria-pressed') === 'true'"
		ada.sees(pressed)
		grace.sees("document.querySelector('" + id + " .chip')?.getAttribute('aria-pressed') === 'false'")
		grace.click(id + " .chip")
		ada.sees("document.querySelector('" + id + " .chip').innerText.trim() === '2' && " + pressed)
		ada.hover(id + " .chip")
		ada.sees("document.querySelector('.tooltip')?.innerText === 'You and grace'")
		ada.click(id + " .chip")
		grace.sees("document.querySelector('" + id + " .chip').innerText.trim() === '1'")
		grace.click(id + " .chip")
		ada.sees("!document.querySelector('" + id + " .chip')")
	})

	scene(t, "an edit is live", both, func() {
		grace.click("#composer textarea")
		grace.press(kb.ArrowUp)
		grace.sees("document.querySelector('#composer textarea').value === 'and a frog'")
		grace.types("#composer textarea", " or two")
		grace.press(kb.Enter)
		ada.sees("[...document.querySelectorAll('#messages .message')].pop().querySelector('.message__edited')")
		ada.sees("document.querySelector('#messages').innerText.includes('and a frog or two')")
		ada.sees("document.querySelector('#chat-list .chat__preview').innerText === 'grace: and a frog or two'")
	})

	scene(t, "a reply shows what it answers", both, func() {
		id := "#" + ada.text(withText("Just me")+".id")
		ada.hover(id)
		ada.click(id + " .toolbar [data-action=reply]")
		ada.sees("document.querySelector('.composer__context').innerText.includes('Reply to grace: Just me')")
		ada.writes("Two, then")
		grace.sees(withText("Two, then") + "?.querySelector('.quote__text').innerText === 'Just me'")
	})

	scene(t, "a deletion asks first and is live", both, func() {
		id := "#" + ada.text(withText("Two, then")+".id")
		ada.hover(id)
		ada.click(id + " .toolbar [data-action=delete]")
		ada.sees("document.querySelector('#delete-message').contains(document.activeElement)")
		ada.press(kb.Escape)
		ada.sees("!document.querySelector('#delete-message') && " + withText("Two, then"))
		ada.click(id + " .toolbar [data-action=delete]")
		ada.click("#delete-message .button--danger")
		gone := "document.querySelector('" + id + " .message__body').innerText === '[message deleted]'"
		ada.sees(gone)
		grace.sees(gone)
		grace.sees("document.querySelector('#chat-list .chat__preview').innerText.includes('[message deleted]')")
	})

	scene(t, "the quote of a message goes with it", both, func() {
		ada.hover("#" + ada.text(withText("Anybody at the pond?")+".id"))
		ada.click(".toolbar [data-action=reply]")
		ada.writes("Asking again")
		id := "#" + ada.text(withText("Anybody at the pond?")+".id")
		ada.hover(id)
		ada.click(id + " .toolbar [data-action=delete]")
		ada.click("#delete-message .button--danger")
		grace.sees(withText("Asking again") + ".querySelector('.quote__text').innerText === '[message deleted]'")
	})

	scene(t, "a sticker goes out with one click", both, func() {
		ada.click("[data-action=stickers]")
		ada.types(".panel input", "part")
		ada.sees("[...document.querySelectorAll('.panel [data-sticker]')].filter(e => e.offsetParent).length === 1")
		ada.press(kb.Enter)
		grace.sees("document.querySelector('#messages .message--sticker img.sticker').alt === 'Sticker: Party'")
		grace.sees("document.querySelector('#chat-list .chat__preview').innerText === 'ada: 🖼️'")
	})

	scene(t, "a draft and everything else outlives a reload", both, func() {
		ada.types("#composer textarea", "not yet")
		ada.open(ada.text("location.pathname"))
		ada.sees("document.querySelector('#composer textarea').value === 'not yet'")
		ada.sees(withText("and a frog or two (edited)") + " && document.querySelectorAll('#messages .message').length === 6")
		ada.isLive()
		ada.run("document.querySelector('#composer textarea').select()")
		ada.press(kb.Backspace)
	})

	scene(t, "unread counts only what was not seen", both, func() {
		grace.click(".chats__head a[href='/chats/new']")
		grace.sees("document.querySelector('#new-chat')")
		for i := range 3 {
			ada.writes(fmt.Sprintf("unseen %d", i))
		}
		grace.sees("document.querySelector('.chat__count').innerText.startsWith('3') && document.title.startsWith('(1) ')")
		grace.press(kb.Escape)
		grace.sees("document.querySelector('#new-messages').nextElementSibling.innerText.includes('unseen 0')")
		grace.sees("!document.querySelector('.chat--unread') && !document.title.startsWith('(')")
	})
}

// scene is one part of a longer story; the parts after one that fails make no sense.
func scene(t *testing.T, name string, cast []*person, play func()) {
	t.Helper()
	ok := t.Run(name, func(part *testing.T) {
		for _, p := range cast {
			p.t = part
		}
		play()
	})
	for _, p := range cast {
		p.t = t
	}
	if !ok {
		t.FailNow()
	}
}

// path is the path of a link that the server printed; its host may be another address of this machine.
func path(link string) string {
	for i, slashes := 0, 0; i < len(link); i++ {
		if link[i] == '/' {
			if slashes++; slashes == 3 {
				return link[i:]
			}
		}
	}
	return "/"
}
