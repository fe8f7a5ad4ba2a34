package e2e

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
)

func TestAnAdminFindsSomebodyAndOpensTheirMenuByKeyboard(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	s.addUser("mallory")
	s.addUser("margaret")
	ada := s.visit("ada").signIn()
	ada.opensReady("/owner/people")
	ada.sees("document.querySelectorAll('.table tbody tr').length === 4")

	// The search lists whom it finds as one types, and stays in the address. Nothing shorter than "mal" finds one alone.
	ada.types("[data-desk-search] input", "mal")
	ada.sees("document.querySelectorAll('.table tbody tr').length === 1 && location.search === '?q=mal'")
	ada.sees("document.activeElement.matches('[data-desk-search] input')")

	ada.run("document.querySelector('.table summary').focus()")
	ada.press(kb.Enter)
	ada.sees("document.querySelector('.table [data-menu]').open")
	ada.press(kb.Escape)
	ada.sees("!document.querySelector('.table [data-menu]').open && document.activeElement.matches('.table summary')")
}

func TestWhatIsWrongWithAKeyStandsBelowItsField(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	ada := s.visit("ada").signIn()
	ada.expectStatus(422)
	ada.opensReady("/owner/chats")
	ada.types("#gifs [name=key]", "two words")
	ada.press(kb.Enter)
	ada.sees("document.querySelector('#gifs .field [role=alert]')?.textContent.includes('Copy it from') && document.activeElement.matches('#gifs [name=key]')")
	ada.sees("document.activeElement.value === 'two words'")
}

func TestAnAdminFiltersTheLogByKeyboard(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	ada := s.visit("ada").signIn()
	ada.run(`fetch("/api/owner/people/2", {method: "PUT", headers: {"Content-Type": "application/json"}, body: '{"admin": true}'}).then(() => fetch("/api/owner/identity", {method: "PUT", headers: {"Content-Type": "application/json"}, body: '{"name": "Pond"}'})).then(() => window.isDone = true)`)
	ada.sees("window.isDone")
	ada.opensReady("/owner/log")
	ada.sees("document.querySelectorAll('.log__line').length === 2")
	ada.types("[name=q]", "gra")
	ada.sees("document.querySelectorAll('.log__line').length === 1 && location.search === '?q=gra' && document.activeElement.name === 'q'")
	ada.sees("document.querySelector('[download]').getAttribute('href') === '/owner/log/export?q=gra'")
	ada.run("document.querySelector('[name=by]').focus()")
	ada.strikes("a") // Anybody, and then ada
	ada.strikes("d")
	ada.sees("location.search === '?q=gra&by=1' && document.activeElement.name === 'by' && document.activeElement.value === '1'")
	ada.run("document.querySelector('.filter:last-of-type').focus()")
	ada.press(kb.Enter)
	ada.sees("location.search.includes('kind=server') && document.querySelector('.block__lead')")
}

func TestANewNameIsSeenByOthersAtOnce(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	s.addUser("linus")
	grace := s.visit("grace").signIn()
	grace.startChat("linus")
	grace.writes("hello")
	linus := s.visit("linus").signIn()
	linus.open(grace.text("location.pathname"))
	linus.isLive()
	linus.sees("document.querySelector('.message__name')?.textContent === 'grace'")
	ada := s.visit("ada").signIn()
	ada.opensReady("/owner/people/2/name")
	ada.run("document.querySelector('[name=username]').value = ''")
	ada.types("[name=username]", "hopper")
	ada.press(kb.Enter)
	linus.sees("document.querySelector('.message__name').textContent === 'hopper' && document.querySelector('#messages .message[id]').getAttribute('aria-label').startsWith('hopper')")
	linus.sees("document.querySelector('.titlebar__name').textContent.includes('hopper') && document.querySelector('#chat-list .chat__name').textContent.includes('hopper') && document.querySelector('#chat-list .chat__preview').textContent.includes('hopper')")
	grace.isLive()
}
