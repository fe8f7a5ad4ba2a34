package e2e

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
)

func TestAnAdminFindsSomebodyAndBansThemWhileTheirPageIsOpen(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	s.addUser("mallory")
	s.addUser("margaret")
	ada, mallory := s.visit("ada").signIn(), s.visit("mallory").signIn()
	mallory.startChat("grace")
	mallory.writes("cheap giraffes")
	ada.open("/owner/people")
	ada.sees("document.querySelectorAll('.table tbody tr').length === 4")

	// The search lists whom it finds as one types, and stays in the address. Nothing shorter than "mal" finds one alone.
	ada.types("[data-desk-search] input", "mal")
	ada.sees("document.querySelectorAll('.table tbody tr').length === 1 && location.search === '?q=mal'")
	ada.sees("document.activeElement.matches('[data-desk-search] input')")

	// By keyboard alone: the menu, its last item, the dialog's choice and its button.
	ada.run("document.querySelector('.table summary').focus()")
	ada.press(kb.Enter)
	ada.sees("document.querySelector('.table [data-menu]').open")
	ada.press(kb.Escape)
	ada.sees("!document.querySelector('.table [data-menu]').open && document.activeElement.matches('.table summary')")
	ada.press(kb.Enter)
	ada.run("document.querySelector('.menu__item--danger').focus()")
	ada.press(kb.Enter)
	ada.sees("document.querySelector('[role=dialog] [name=messages]')")
	ada.run("document.querySelector('[role=dialog] [value=remove]').focus()")
	ada.press(" ")
	mallory.expectStatus(401) // what the page asked for meanwhile
	ada.run("document.querySelector('[role=dialog] .button--danger').focus()")
	ada.press(kb.Enter)
	ada.sees("!document.querySelector('[role=dialog]') && document.querySelector('.table .tag--danger')?.textContent === 'Banned'")
	mallory.sees("location.pathname === '/login'")

	// What it removed comes back with them.
	ada.click(".table summary")
	ada.click("form[action$='/ban/end'] button")
	ada.sees("!document.querySelector('.table .tag--danger')")
	mallory.signIn()
	mallory.sees("document.querySelector('#nav-1')?.innerText.includes('cheap giraffes')")
}
