package e2e

import "testing"

func TestPresenceFollowsWhoComesGoesAndHides(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	ada, grace := s.visit("ada").signIn(), s.visit("grace").signIn()
	grace.isLive()
	ada.startChat("grace")
	const meta = "document.querySelector('.titlebar__meta')"
	ada.sees(meta + ".innerText === 'Online' && document.querySelector('.chat .avatar--online')")

	scene(t, "the invisible are offline to others at once", []*person{ada, grace}, func() {
		grace.opensReady("/settings")
		grace.click("[name=invisible]")
		grace.sees("document.querySelector('[name=invisible][aria-checked=true]')")
		ada.sees(meta + ".hidden && !document.querySelector('.chat .avatar--online')")
		savePicture(grace, "settings")
		grace.open("/")
		grace.isLive()
		if ada.is("document.querySelector('.avatar--online')") {
			t.Error("coming back shows the invisible")
		}
		grace.opensReady("/settings")
		grace.click("[name=invisible]")
		grace.sees("document.querySelector('[name=invisible][aria-checked=false]')")
		grace.open("/")
		ada.sees(meta + ".innerText === 'Online' && document.querySelector('.chat .avatar--online')")
	})

	scene(t, "who goes was last seen", []*person{ada, grace}, func() {
		grace.run("location.assign('/healthz')")
		ada.sees(meta + ".innerText === 'Last seen just now' && !document.querySelector('.chat .avatar--online')")
		savePicture(ada, "gone")
		ada.open(ada.text("location.pathname"))
		ada.sees(meta + ".innerText === 'Last seen just now'")
	})
}
