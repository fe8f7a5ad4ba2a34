package e2e

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// order is the ids of the chats in somebody's list, from the top.
const order = "[...document.querySelectorAll('#chat-list .chat')].map(c => c.dataset.thread).join(' ')"

// chooses opens the menu of a chat in the list and chooses what sets a flag.
func (p *person) chooses(thread, flag string) {
	p.t.Helper()
	p.hover("#nav-" + thread)
	p.click("#nav-" + thread + " + .chat__more")
	p.click(fmt.Sprintf("[role=menu][data-thread='%s'] [name=%s]", thread, flag))
	p.sees("!document.querySelector('[role=menu]')")
}

func TestAListIsKeptAsOneLikesIt(t *testing.T) {
	withMotion(t)
	s := newServer(t)
	for _, name := range []string{"ada", "grace", "linus"} {
		s.addUser(name)
	}
	ada, phone := s.visit("ada").signIn(), s.visit("ada").signIn()
	grace, linus := s.visit("grace").signIn(), s.visit("linus").signIn()
	for _, p := range []*person{ada, phone, grace, linus} {
		p.isLive()
	}
	grace.startChat("ada")
	grace.writes("from grace")
	linus.startChat("ada")
	linus.writes("from linus")
	g, l := grace.text("document.querySelector('#messages').dataset.thread"), linus.text("document.querySelector('#messages').dataset.thread")
	both := func(js string) {
		t.Helper()
		ada.sees(js)
		phone.sees(js)
	}
	both(order + " === '" + l + " " + g + "'")
	both("document.title.startsWith('(2)')")

	// What one page of hers does, the other shows.
	ada.chooses(g, "pinned")
	both(order + " === '" + g + " " + l + "'")
	linus.writes("again")
	both("document.querySelector('#nav-" + l + " .chat__preview').innerText === 'linus: again' && " + order + " === '" + g + " " + l + "'")
	ada.hover("#nav-" + l)
	ada.click("#nav-" + l + " + .chat__more")
	ada.click("[role=menu] [data-submenu]")
	ada.sees("document.activeElement.value === '1h'")
	ada.press(kb.ArrowDown)
	ada.sees("document.activeElement.value === '8h'")
	ada.press(kb.ArrowLeft) // back into the menu, which stays
	ada.sees("document.activeElement.matches('[data-submenu][aria-expanded=false]') && document.querySelector('.menu--sub').hidden")
	ada.press(kb.ArrowRight)
	ada.click(".menu--sub [name=muted][value='8h']")
	ada.sees("!document.querySelector('[role=menu]')")
	both("document.querySelector('#nav-" + l + " .count--muted')?.firstChild.data === '2' && document.title.startsWith('(1)')")
	linus.writes("and again")
	both("document.querySelector('#nav-" + l + " .count--muted')?.firstChild.data === '3' && document.title.startsWith('(1)')")
	ada.chooses(l, "hidden")
	both(order + " === '" + g + "'")

	// With the keys: the menu of the chat that has the focus.
	ada.run("document.querySelector('#nav-" + g + "').focus()")
	ada.press(kb.ArrowRight)
	ada.sees("document.activeElement.matches('a[role=menuitem][href*=\"/files?\"]')")
	for range 6 {
		ada.press(kb.ArrowDown)
	}
	ada.sees("document.activeElement.name === 'hidden'")
	ada.press(kb.Enter)
	both(order + " === '' && !document.title.startsWith('(')")
	linus.writes("here again")
	both(order + " === '" + l + "'")
	grace.writes("me too")
	both(order + " === '" + g + " " + l + "'") // still pinned
}

func TestTheUnreadChatsAreShownLive(t *testing.T) {
	s := newServer(t)
	for _, name := range []string{"ada", "grace", "linus"} {
		s.addUser(name)
	}
	ada, grace := s.visit("ada").signIn(), s.visit("grace").signIn()
	ada.isLive()
	grace.isLive()
	ada.startChat("grace")
	ada.writes("hop")
	g := ada.text("document.querySelector('#messages').dataset.thread")
	ada.startChat("linus")
	ada.makesChannels(8)
	ada.click(".filters--list [data-filter=unread]")
	ada.sees("document.querySelector('#chat-list').dataset.filter === 'unread' && " + order + " === ''")
	ada.sees("document.querySelector('.chats__empty').checkVisibility()")
	grace.click("#nav-" + g)
	grace.writes("hop, hop")
	ada.sees(order + " === '" + g + "'")
	ada.click("#nav-" + g)
	ada.sees("document.querySelector('#messages').dataset.thread === '" + g + "' && document.querySelector('#nav-" + g + " .chat__count').hidden")
	ada.open("/chats/" + g) // the choice outlasts the page
	ada.sees("document.querySelector('#chat-list')?.dataset.filter === 'unread' && document.querySelector('.filter[aria-current=true]').innerText === 'Unread'")
	ada.click(".filters--list [data-filter=people]")
	ada.sees("document.querySelectorAll('#chat-list .chat').length === 2")
	ada.click(".filters--list [data-filter=groups]")
	ada.sees("document.querySelectorAll('#chat-list .chat').length === 8")
	ada.click(".filters--list [data-filter=all]")
	ada.sees("document.querySelectorAll('#chat-list .chat').length === 10")
}

func TestTheFiltersComeWithTheTenthChat(t *testing.T) {
	s := newServer(t)
	s.addUser("ada")
	ada := s.visit("ada").signIn()
	ada.isLive()
	const offered = "document.querySelector('.filters--list').checkVisibility()"
	ada.makesChannels(9)
	ada.sees("document.querySelectorAll('#chat-list .chat').length === 9 && !" + offered)
	ada.makesChannels(1)
	ada.sees(offered)
	ada.do(chromedp.EmulateViewport(320, 640))
	ada.open("/")
	ada.sees(offered + ` && [...document.querySelectorAll(".filters--list .filter")].every((chip) => {
		const box = chip.getBoundingClientRect();
		return box.left >= 0 && box.right <= innerWidth &&
			chip.contains(document.elementFromPoint(box.left + box.width / 2, box.top - 5));
	})`)
	ada.do(chromedp.EmulateViewport(1280, 800))

	// What is chosen can be left, however few chats there are.
	ada.isLive()
	ada.chooses(ada.text("document.querySelector('#chat-list .chat').dataset.thread"), "hidden")
	ada.sees("document.querySelectorAll('#chat-list .chat').length === 9 && !" + offered)
	ada.open("/chats/list?filter=people")
	ada.sees(offered)
	ada.click(".filters--list [data-filter=all]")
	ada.sees("document.querySelectorAll('#chat-list .chat').length === 9 && !" + offered + " && document.activeElement.matches('.chat')")
}

// makesChannels fills the list with channels that nobody else is in.
func (p *person) makesChannels(n int) {
	p.t.Helper()
	p.run(fmt.Sprintf(`(async () => {
		for (let i = 0; i < %d; i++) {
			const headers = { "Content-Type": "application/json" };
			await fetch("/api/channels", { method: "POST", headers, body: JSON.stringify({ title: "Channel " + crypto.getRandomValues(new Uint32Array(1)) }) });
		}
	})()`, n))
}
