package e2e

import (
	"net/url"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// Ctrl+K and a few letters lead to another chat, to somebody one has none with, or on to a search.
func TestSwitchingChatsByName(t *testing.T) {
	withMotion(t)
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	s.addUser("linus")
	s.addUser("margaret")
	ada := s.visit("ada").signIn()
	ada.startChat("grace")
	ada.startChat("linus")
	const chosen = "document.querySelector('.switcher [aria-selected=true]')"
	opens := func(title string) {
		t.Helper()
		ada.sees("document.querySelector('#pane').dataset.title === " + quote(title) + " && !document.querySelector('.switcher')")
	}

	ada.sees("(k => k.checkVisibility({ visibilityProperty: true }) && k.innerText === 'Ctrl K')(document.querySelector('.topbar__search kbd'))")
	ada.press("k", chromedp.ModifierCtrl)
	ada.sees("document.activeElement.matches('.switcher input')")
	ada.sees(chosen + "?.innerText.includes('grace')") // of late, but not the one that is open
	ada.press(kb.Enter)
	opens("grace")
	ada.sees("document.activeElement.matches('#composer textarea')")

	ada.press("k", chromedp.ModifierMeta)
	ada.sees("document.activeElement.matches('.switcher input')")
	ada.types(".switcher input", "lin")
	ada.press(kb.Enter) // before the answer is there
	opens("linus")

	ada.press("k", chromedp.ModifierCtrl)
	ada.types(".switcher input", "marg")
	ada.sees(chosen + "?.innerText.includes('Start a chat')")
	ada.press(kb.ArrowDown)
	ada.sees(chosen + "?.innerText.includes('Search messages for')")
	// An answer that comes late leaves the choice as it is: it is asked for a moment after the letter, and the key comes before it.
	ada.run(`(input => {
		input.dispatchEvent(new Event("input", { bubbles: true }));
		window.late = document.querySelector("#switcher-results");
		input.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }));
	})(document.querySelector(".switcher input"))`)
	ada.sees("!window.late.isConnected && " + chosen + "?.innerText.includes('margaret')")
	ada.press(kb.Enter)
	opens("margaret")

	ada.press("k", chromedp.ModifierCtrl)
	ada.types(".switcher input", "frogs")
	ada.sees(chosen + "?.innerText.includes('frogs')")
	ada.press(kb.Enter)
	opens("Search")
	ada.sees("document.activeElement.matches('#search input') && document.activeElement.value === 'frogs'")

	ada.press("k", chromedp.ModifierCtrl)
	ada.sees("document.querySelector('.switcher')")
	ada.press(kb.Escape)
	ada.sees("!document.querySelector('.switcher') && document.activeElement.matches('#search input')")
}

// The search has one field, in the bar over both panes or, on a phone, over what is found; menus narrow it.
func TestASearchIsNarrowedByMenus(t *testing.T) {
	s, ada, thread := chatting(t)
	ada.writes("a frog of mine")
	s.script("grace").post(thread+"/messages", url.Values{"content": {"a frog of hers"}})
	ada.click(".topbar__search")
	ada.sees("document.activeElement.matches('#search input') && getComputedStyle(document.querySelector('.topbar__search')).visibility === 'hidden'")
	ada.sees("(bar => field => field.top >= bar.top && field.bottom <= bar.bottom && field.left > 300)(document.querySelector('.topbar').getBoundingClientRect())(document.querySelector('.search__field').getBoundingClientRect())")
	ada.types("#search input", "frog")
	ada.sees("document.querySelector('#search .titlebar__name').textContent === '2 results for “frog”'")
	ada.click(".sieve:nth-child(2) summary")
	ada.click(".sieve:nth-child(2) a[href*='grace']")
	ada.sees("document.querySelectorAll('#search .hit').length === 1 && document.querySelector('#search .hit').innerText.includes('of hers')")
	ada.sees("document.querySelector('#search input').value === 'frog from:grace' && document.querySelector('.sieve__name--set').innerText.trim() === 'From grace'")
	ada.click(".sieve:nth-child(1) summary")
	ada.press(kb.Escape)
	ada.sees("!document.querySelector('.sieve[open]') && document.activeElement.matches('.sieve:nth-child(1) summary')")
	ada.do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch))
	ada.click(".sieve:nth-child(4) summary")
	ada.sees("(menu => menu.left === 0 && menu.right === innerWidth && menu.bottom === innerHeight)(document.querySelector('.sieve[open] .menu').getBoundingClientRect())")
}
