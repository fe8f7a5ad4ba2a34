package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// From an empty folder to two people who chat: the owner sets the server up, somebody types the code that stands there on a
// phone, and both hear of each other.
func TestTwoPeopleMeetOnANewServer(t *testing.T) {
	s := newServer(t)
	ada, bob := s.visit("ada"), s.visit("bob")
	ada.open("/")
	ada.sees("location.pathname === '/setup'")
	ada.types("input[name=username]", "ada")
	ada.types("input[name=password]", password)
	ada.press(kb.Enter)
	ada.sees("document.querySelector('#ready .qr img')?.naturalWidth > 0")
	ada.isLive()
	savePicture(ada, "-ready")
	code := ada.text("document.querySelector('#ready .address-or b').innerText")

	bob.do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch))
	bob.expectStatus(404)
	bob.open("/join/2222-2222") // mistyped: it stands there to be mended
	bob.sees(`document.querySelector("input[name=code]").value === "2222-2222"`)
	savePicture(bob, "-mistyped")
	bob.run(`document.querySelector("input[name=code]").value = ` + quote(" "+strings.ToLower(code)) + `; document.querySelector("input[name=code]").form.requestSubmit()`)
	bob.sees(`location.pathname === ` + quote("/join/"+code))
	bob.types("input[name=username]", "bob")
	bob.types("input[name=password]", password)
	bob.press(kb.Enter)
	bob.isLive()
	ada.sees("document.querySelector('[data-joined]').innerText.includes('bob just joined')")
	savePicture(ada, "-joined")
	ada.click("[data-joined] button")
	ada.sees("document.querySelector('#composer textarea')")
	ada.isLive() // before its scripts have come, Enter is a new line to a page
	ada.writes("hello bob")
	bob.sees("document.querySelector('#chat-list .chat')?.innerText.includes('hello bob')")
	bob.click("#chat-list .chat")
	bob.types("#composer textarea", "hello ada") // where Enter breaks the line
	bob.click(".composer__send")
	ada.sees(withText("hello ada"))

	// Later the same stands behind one's face.
	ada.click(".topbar .account summary")
	ada.sees(`(menu => [...menu.querySelectorAll("a, button")].every(item => item.getBoundingClientRect().right < menu.getBoundingClientRect().right && item.scrollHeight <= item.clientHeight))(document.querySelector(".topbar .menu--account"))`)
	ada.click(".topbar .menu--account a[data-dialog]")
	ada.sees("document.querySelector('#dialog .qr img')?.naturalWidth > 0 && document.querySelector('#dialog').innerText.includes('For 19 people')")
	savePicture(ada, "-card")
}
