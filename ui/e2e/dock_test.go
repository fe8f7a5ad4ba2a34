package e2e

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

func TestTheChatIsAWindowOnOtherPages(t *testing.T) {
	withMotion(t)
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	grace := s.visit("grace").signIn()
	grace.startChat("ada")
	grace.writes("are you there?")
	ada := s.visit("ada").signIn()

	// Minimised it tells in how many chats something is unread, live.
	ada.opensReady("/settings")
	ada.sees("document.querySelector('#dock').innerText.replace(/\\s+/g, ' ').startsWith('Chat 1')")
	ada.isLive()
	grace.writes("one more") // of the same chat
	ada.sees("document.title.startsWith('(1) Settings')")
	savePicture(ada, "-minimised")

	// Open it has the list and, once one is chosen, a chat; the page beneath keeps its address and its title.
	ada.click("#dock")
	ada.sees("document.querySelector('.docked #chat-list .chat') && !document.querySelector('#dock').offsetParent")
	ada.sees("document.querySelector('#dock').hidden")
	ada.click(".docked #chat-list .chat")
	ada.sees(withText("one more"))
	ada.sees(atEnd)
	ada.sees("location.pathname === '/settings' && document.title === 'Settings · Ribbit'") // all is read now
	ada.types("#composer textarea", "from the settings")
	ada.press(kb.Enter)
	grace.sees(withText("from the settings"))
	grace.writes("live, too")
	ada.sees(withText("live, too"))
	ada.sees("(r => r.width === 632 && r.height === 506)(document.querySelector('.docked').getBoundingClientRect())")
	ada.sees("document.documentElement.scrollWidth <= innerWidth")
	savePicture(ada, "-open")

	// Overlays open in it and leave the address alone.
	ada.click(".docked .chats__foot a")
	ada.sees("document.querySelector('.docked #new-chat') && location.pathname === '/settings'")
	ada.press(kb.Escape)
	ada.sees("!document.querySelector('#new-chat')")
	ada.click(".docked #chat-list .chat")
	ada.sees(withText("live, too"))

	// It opens with the same chat on the next page, without taking the focus; keys there are that page's own.
	ada.open("/users/2")
	ada.sees(withText("live, too"))
	ada.isLive()
	ada.sees("document.activeElement === document.body")
	ada.strikes("x")
	ada.sees("document.querySelector('#composer textarea').value === '' && document.activeElement === document.body")
	ada.opensReady("/settings")
	ada.sees(withText("live, too"))
	ada.run("document.querySelector('#content input:not([type=hidden]):not([type=radio])').focus()")
	ada.strikes("y")
	ada.sees("document.activeElement.value.endsWith('y') && document.querySelector('#composer textarea').value === ''")

	// Minimised it reads nothing.
	ada.click(".docked [data-dock=minimise]")
	ada.sees("document.activeElement.id === 'dock' && !document.querySelector('.docked')")
	grace.writes("and while it was minimised")
	ada.sees("document.querySelector('#dock .count').innerText === '1' && document.title.startsWith('(1)')")
	ada.press(kb.Enter)
	ada.sees(withText("and while it was minimised"))
	ada.sees("document.activeElement.matches('#composer textarea') && !document.title.startsWith('(')")
	ada.writes("open once more")

	// Closed it stays away until one goes to the chats again.
	ada.click(".docked [data-dock=close]")
	ada.sees("!document.querySelector('.docked')")
	ada.open("/users/2")
	ada.isLive()
	ada.sees("document.querySelector('#dock').hidden")
	ada.open("/")
	ada.isLive()
	ada.open("/users/2")
	ada.sees("document.querySelector('#dock').offsetWidth > 0 && !document.querySelector('.docked')")
}

func TestTheWindowOpensTheLastChat(t *testing.T) {
	s := newServer(t)
	for _, name := range []string{"ada", "grace", "linus"} {
		s.addUser(name)
	}
	ada := s.visit("ada").signIn()
	ada.startChat("grace")
	ada.writes("hop")
	ada.startChat("linus")
	ada.writes("the newest")
	grace := s.visit("grace").signIn()
	grace.startChat("ada")
	linus := s.visit("linus").signIn()
	linus.startChat("ada")
	ada.click("#chat-list .chat:not([aria-current])")
	ada.sees(withText("hop"))
	ada.opensReady("/settings")
	ada.click("#dock")
	ada.sees("document.querySelector('.docked .titlebar__name')?.innerText === 'grace'")

	// Without one it is the newest of those that are read: what nobody asked for stays unread.
	linus.writes("not seen yet")
	ada.click(".docked [data-dock=minimise]")
	ada.run("for (const key of Object.keys(localStorage)) if (key.includes('last-thread')) localStorage.removeItem(key)")
	ada.open("/users/2")
	ada.click("#dock")
	ada.sees("document.querySelector('.docked .titlebar__name')?.innerText === 'grace'")
	ada.sees("document.querySelectorAll('.docked .chat--unread').length === 1")
}

func TestAPhoneHasNeitherTabNorWindow(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	ada := s.visit("ada").signIn()
	ada.opensReady("/settings")
	ada.isLive()
	ada.click("#dock")
	ada.sees("document.querySelector('.docked')")
	ada.do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch))
	ada.sees("!document.querySelector('.docked') && document.querySelector('#dock').offsetWidth === 0")
	savePicture(ada, "")
	ada.click(".page__back")
	ada.sees("location.pathname === '/' && document.querySelector('#chat-list')")
}
