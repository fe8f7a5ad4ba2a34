package e2e

import "testing"

const (
	seen  = "document.querySelector('#seen:not([hidden])')"
	faces = "[...document.querySelectorAll('#seen:not([hidden]) .seen__face:not([hidden])')].map(f => f.dataset.name).join(' ')"
)

func TestSeenComesAndGoesLive(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	s.addUser("linus")
	ada, grace, linus := s.visit("ada").signIn(), s.visit("grace").signIn(), s.visit("linus").signIn()
	everybody := []*person{ada, grace, linus}
	ada.startChat("grace")
	direct := ada.text("location.pathname")

	scene(t, "between two people a word says it", everybody, func() {
		ada.writes("are you there?")
		ada.isLive()
		if ada.is(seen) {
			t.Error("seen by nobody, and the page says so")
		}
		grace.click("#chat-list .chat")
		ada.sees(seen + "?.innerText === 'Seen' && " + seen + ".previousElementSibling === " + withText("are you there?"))
		grace.writes("I am")
		ada.sees(withText("I am"))
		ada.writes("good")
		ada.sees(seen + "?.previousElementSibling === " + withText("good"))
		savePicture(ada, "direct")
		ada.open(direct)
		ada.sees(seen + "?.previousElementSibling === " + withText("good"))
	})

	scene(t, "in a group faces do", everybody, func() {
		ada.startChat("grace", "linus")
		ada.writes("all of you")
		linus.click("#chat-list .chat")
		ada.sees(faces + " === 'linus'")
		grace.click("#chat-list .chat:not([data-user])")
		ada.sees(faces + " === 'grace linus' && " + seen + ".innerText.includes('Seen by grace, linus')")
		savePicture(ada, "group")
	})

	scene(t, "who hides it is seen by nobody and sees nobody", everybody, func() {
		grace.opensReady("/settings")
		grace.click("[name=show_reads]")
		grace.sees("document.querySelector('[name=show_reads][aria-checked=false]')")
		savePicture(grace, "settings")
		ada.sees(faces + " === 'linus'")
		s.kill()
		for _, p := range everybody {
			p.expectOutage()
		}
		s.start()
		ada.isLive()
		grace.open(direct)
		grace.isLive()
		grace.writes("do not look")
		ada.sees("document.querySelector('#chat-list .chat--unread')")
		ada.click("#chat-list .chat--unread")
		ada.sees(withText("do not look"))
		ada.writes("I did")
		grace.sees(withText("I did"))
		grace.sees("!document.querySelector('.chat--unread') && !" + seen)
		linus.open("/")
		if ada.is(seen) || grace.is(seen) {
			t.Error("what is hidden is seen")
		}
	})
}
