package e2e

import (
	"testing"

	"github.com/chromedp/chromedp"
)

// Somebody at a desk signs their phone in, and the desk says so.
func TestAPhoneIsSignedInByACode(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	ada, phone := s.visit("ada"), s.visit("phone")
	ada.signIn()
	ada.opensReady("/settings")
	ada.isLive()
	ada.click("#access form[action$='/pass'] button")
	ada.sees("document.querySelector('.move .qr img')?.naturalWidth > 0")
	ada.sees("/Good for [01]:[0-5][0-9]/.test(document.querySelector('[data-left]').textContent)")
	savePicture(ada, "-code")
	// The picture shows the code; a page of the same session may have another one, which makes this one void.
	ada.run(`fetch("/api/sessions/pass", { method: "POST" }).then((answer) => answer.json()).then(({ url }) => (window.pass = new URL(url).pathname))`)
	ada.sees("window.pass")
	url := ada.text("window.pass")
	phone.do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch))
	phone.open(url)
	phone.sees("document.body.innerText.includes('Sign in as ada?')")
	savePicture(phone, "-ask")
	phone.click("form button")
	phone.isLive()
	ada.sees("document.querySelector('.move .live-line')?.innerText.includes('is signed in now')")
	savePicture(ada, "-in")
}
