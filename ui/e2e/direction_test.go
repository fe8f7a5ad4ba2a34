package e2e

import (
	"net/url"
	"testing"
)

// place is a script that finds where on the screen the first words of an element stand, from the left.
const placeOf = `const place = (root, words) => {
	const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	for (let node = walk.nextNode(); node; node = walk.nextNode()) {
		const at = node.data.indexOf(words);
		if (at < 0) continue;
		const range = document.createRange();
		range.setStart(node, at);
		range.setEnd(node, at + words.length);
		return range.getBoundingClientRect().left;
	}
	throw new Error("there is no " + words);
};`

// A sign behind the words of a line stands at their left where the line runs from the right, and at their right otherwise.
func TestEachLineRunsInItsOwnDirection(t *testing.T) {
	s, ada, thread := chatting(t)
	lines := "hello one!\nשלום שתיים?\nhello three;\n> hello four&\n> שלום חמש=\n\n- hello six%\n- שלום שבע+\n1. שלום שמונה~"
	s.script("grace").post(thread+"/messages", url.Values{"content": {lines}})
	s.script("grace").post(thread+"/messages", url.Values{"content": {"שלום תשע^\nhello ten@"}})
	ada.sees("document.querySelectorAll('#messages .message[id]').length === 2")
	for _, c := range []struct {
		word, sign string
		fromRight  bool
	}{
		{"one", "!", false},
		{"שתיים", "?", true},
		{"three", ";", false},
		{"four", "&", false},
		{"חמש", "=", true},
		{"six", "%", false},
		{"שבע", "+", true},
		{"שמונה", "~", true},
		{"תשע", "^", true},
		{"ten", "@", false},
	} {
		const list = "document.querySelector('#messages')"
		got := ada.is("(() => { " + placeOf + " return place(" + list + ", " + quote(c.sign) + ") < place(" + list + ", " + quote(c.word) + "); })()")
		if got != c.fromRight {
			t.Errorf("the line with %s and %s runs from the right: %v", c.word, c.sign, got)
		}
	}
}

// A name within a sentence turns neither the sentence nor the names beside it.
func TestANameTurnsNoSentence(t *testing.T) {
	s := newServer(t)
	for _, name := range []string{"שלום", "אבג", "דהו", "ada", "grace"} {
		s.addUser(name)
	}
	script := s.script("שלום")
	script.post("/chats", url.Values{"user": {"4", "5"}, "title": {"Pond"}})
	host := s.visit("שלום").signIn()
	host.open("/chats/1")
	host.isLive()
	host.run(`fetch("/api/chat_threads/1/members", { method: "POST", headers: { "Content-Type": "application/json" }, body: '{"userIds":[2,3]}' }).then((answer) => (window.answered = answer.status))`)
	host.sees("window.answered")
	ada := s.visit("ada").signIn()
	ada.open("/chats/1")
	follow := func(root string, words ...string) {
		t.Helper()
		ada.sees(root)
		for i := 1; i < len(words); i++ {
			if !ada.is("(() => { " + placeOf + " return place(" + root + ", " + quote(words[i-1]) + ") < place(" + root + ", " + quote(words[i]) + "); })()") {
				t.Errorf("%q stands behind %q: %s", words[i-1], words[i], ada.text(root+".innerText"))
			}
		}
	}
	follow("document.querySelector('#messages .message__line')", "שלום", "added", "אבג", "דהו")
	follow("document.querySelector('#chat-list .chat__preview')", "שלום", "added", "אבג", "דהו")
	script.post("/chats/1/messages", url.Values{"content": {"טוב"}})
	ada.sees("document.querySelector('#chat-list .chat__preview').innerText.includes('טוב')")
	follow("document.querySelector('#chat-list .chat__preview')", "שלום", ":", "טוב") // as the page's scripts write it
	ada.open("/chats/1")
	follow("document.querySelector('#chat-list .chat__preview')", "שלום", ":", "טוב") // as the server does
	ada.isLive()
	ada.sees("document.querySelector('#messages .message__body')")
	ada.run("document.querySelector('#messages .message__body').closest('.message').focus()")
	ada.strikes("r")
	follow("document.querySelector('.composer__context > span')", "Reply", "שלום", "טוב")
	// Titles, toasts, alerts and notifications hold no elements: there the marks of Unicode do it.
	ada.open("/users/1")
	ada.sees(`document.title.startsWith("\u2068שלום\u2069 · ")`)
}
