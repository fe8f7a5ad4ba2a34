package e2e

import "testing"

// holdEntries keeps answers with an entry of the list from arriving until window.letEntriesGo is called.
const holdEntries = `(() => {
	const fetched = window.fetch;
	const gate = new Promise((go) => { window.letEntriesGo = go; });
	window.held = 0;
	window.fetch = async (...args) => {
		const answer = await fetched(...args);
		if (!String(args[0]).includes("/entry")) return answer;
		window.held++;
		await gate;
		return answer;
	};
})()`

func TestWhatHappensWhileAnEntryComesIsNotForgotten(t *testing.T) {
	s := newServer(t)
	for _, name := range []string{"ada", "grace"} {
		s.addUser(name)
	}
	ada, phone, grace := s.visit("ada").signIn(), s.visit("ada").signIn(), s.visit("grace").signIn()
	for _, p := range []*person{ada, phone, grace} {
		p.isLive()
	}
	grace.startChat("ada")
	grace.writes("one")
	ada.sees("document.querySelector('#chat-list .chat__count .count')?.firstChild.data === '1'")
	th := grace.text("document.querySelector('#messages').dataset.thread")

	// An entry that is there and comes again.
	ada.run(holdEntries)
	phone.chooses(th, "pinned")
	ada.sees("window.held > 0")
	grace.writes("two")
	ada.sees("document.querySelector('#chat-list .chat__count .count')?.firstChild.data === '2'")
	ada.run("window.letEntriesGo()")
	ada.sees("document.querySelector('#chat-list .chat').dataset.pinned")
	ada.sees("document.querySelector('#chat-list .chat__count .count')?.firstChild.data === '2'")
	ada.sees("document.querySelector('#chat-list .chat__preview').innerText === 'grace: two'")

	// One that is not there yet.
	phone.chooses(th, "hidden")
	ada.sees(order + " === ''")
	ada.run(holdEntries)
	grace.writes("three")
	ada.sees("window.held > 0")
	grace.writes("four")
	phone.sees("document.querySelector('#chat-list .chat__preview')?.innerText === 'grace: four'")
	ada.run("window.letEntriesGo()")
	ada.sees("document.querySelector('#chat-list .chat__count .count')?.firstChild.data === '2'")
	ada.sees("document.querySelector('#chat-list .chat__preview').innerText === 'grace: four'")
}

// holdLists is holdEntries for answers with the whole list.
const holdLists = `(() => {
	const fetched = window.fetch;
	const gate = new Promise((go) => { window.letListsGo = go; });
	window.heldLists = 0;
	window.fetch = async (...args) => {
		const answer = await fetched(...args);
		if (!String(args[0]).startsWith("/chats/list")) return answer;
		window.heldLists++;
		await gate;
		return answer;
	};
})()`

func TestWhatHappensWhileTheListComesIsNotForgotten(t *testing.T) {
	s := newServer(t)
	for _, name := range []string{"ada", "grace", "linus", "hedy"} {
		s.addUser(name)
	}
	ada := s.visit("ada").signIn()
	ada.isLive()
	writers := map[string]*person{}
	for _, name := range []string{"grace", "linus"} {
		writers[name] = s.visit(name).signIn()
		writers[name].startChat("ada")
		writers[name].writes("one")
	}
	names := "[...document.querySelectorAll('#chat-list .chat__name')].map(e => e.innerText).join()"
	ada.sees(names + " === 'linus,grace'")

	ada.run(holdLists)
	ada.run("document.dispatchEvent(new CustomEvent('ribbit:socket', { detail: { isUp: true, tries: 0 } }))")
	ada.sees("window.heldLists > 0")
	writers["grace"].writes("two")
	ada.sees(names + " === 'grace,linus'")
	hedy := s.visit("hedy").signIn()
	hedy.startChat("ada")
	hedy.writes("one")
	ada.sees(names + " === 'hedy,grace,linus'")
	// What the page alone believes is put right by the answer: so it is known when that was taken in.
	stale := "[...document.querySelectorAll('#chat-list .chat')].find(e => e.innerText.includes('linus')).dataset.preview"
	ada.run(stale + " = 'stale'")
	ada.run("window.letListsGo()")
	ada.sees(stale + " !== 'stale'")
	ada.sees(names + " === 'hedy,grace,linus'")
	ada.sees("[...document.querySelectorAll('#chat-list .count')].map(e => e.firstChild.data).join() === '1,2,1'")

	// A list that does not come is asked for again, though nothing else happens.
	ada.run(stale + " = 'stale'")
	ada.run("{ const fetched = window.fetch; window.fetch = (...args) => String(args[0]).startsWith('/chats/list') ? (window.fetch = fetched, Promise.reject(new TypeError())) : fetched(...args) }")
	ada.run("document.dispatchEvent(new CustomEvent('ribbit:socket', { detail: { isUp: true, tries: 0 } }))")
	ada.sees(stale + " !== 'stale'")
}
