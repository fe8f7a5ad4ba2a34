package e2e

import "testing"

// listens counts the tones that a page makes and keeps the notifications that it shows; the browser under test has no loudspeaker and no desktop.
func (p *person) listens() {
	p.t.Helper()
	p.run(`window.tones = 0; window.shown = [];
		const Tone = window.OscillatorNode;
		window.OscillatorNode = class extends Tone { constructor(...all) { super(...all); window.tones++; } };
		window.Notification = class { constructor(title, o) { this.text = title + ': ' + o.body; this.tag = o.tag; window.shown.push(this); } close() {} static permission = 'granted'; };
		document.hasFocus = () => !window.isAway`)
}

func TestAPageTellsOfWhatIsNotInFront(t *testing.T) {
	s := newServer(t)
	s.addUser("ada")
	s.addUser("grace")
	ada, grace := s.visit("ada").signIn(), s.visit("grace").signIn()
	ada.isLive()
	grace.isLive()
	grace.opensReady("/settings")
	grace.click("#alerts [name=desktop][value=true]")
	grace.sees("document.querySelector('#alerts [name=desktop]').getAttribute('aria-checked') === 'true'")
	grace.open("/")
	grace.isLive()
	grace.listens()
	grace.click("h1") // a page may make sounds once somebody pressed something in it
	ada.startChat("grace")
	ada.writes("one")
	grace.sees("window.tones > 0 && document.title.startsWith('(1)') && window.shown.length === 0")

	// In front it is still.
	grace.click("#chat-list .chat")
	grace.sees("document.querySelector('#messages')")
	grace.run("window.tones = 0")
	ada.writes("two")
	grace.sees("document.querySelector('#messages').innerText.includes('two')")

	// Away, there is a notification; a press on it leads to the message.
	grace.run("window.isAway = true; window.dispatchEvent(new Event('blur'))")
	ada.writes("three")
	grace.sees("window.shown.length === 1 && window.shown[0].text === 'ada: three' && window.tones > 0")
	grace.run("window.shown[0].onclick()")
	grace.sees("location.search.startsWith('?m=') && document.querySelector('#messages').innerText.includes('three')")
}
