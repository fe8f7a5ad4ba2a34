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
