package e2e

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// aGIF of 48 by 32 pixels, with two frames.
const aGIF = "R0lGODlhMAAgAIAAAExpcf8AACH/C05FVFNDQVBFMi4wAwEAAAAh+QQFBQAAACwAAAAAMAAgAAACJoyPqcvtD6OctNqLs968+w+G4kiW5omm6sq27gvH8kzX9o3n+l0AACH5BAUFAAAALAAAAAAwACAAgExpcQD//wImjI+py+0Po5y02ouz3rz7D4biSJbmiabqyrbuC8fyTNf2jef6XQAAOw=="

func TestAGIFThatWasSentHereIsFoundAndSentAgain(t *testing.T) {
	s, ada, thread := chatting(t)
	grace := s.visit("grace").signIn()
	grace.open(thread)
	grace.isLive()
	canFiles(ada)
	ada.writes("It rains on the pond")
	ada.run("choose([new File([Uint8Array.from(atob('" + aGIF + "'), (c) => c.charCodeAt(0))], 'wet.gif', { type: 'image/gif' })])")
	ada.sees(tray + " === 'wet.gif'")
	ada.press(kb.Enter)
	const sent = "document.querySelectorAll('.message:not([data-pending]) a[data-picture]').length"
	grace.sees(sent + " === 1")

	grace.click("[data-action=stickers]")
	grace.sees("document.activeElement.matches('#stickers-part input')")
	grace.click("#gifs-tab")
	grace.sees("document.activeElement.matches('#gifs-part input') && document.querySelectorAll('[data-gif]').length === 1")
	grace.sees("document.querySelector('[data-gif] img').naturalWidth > 0")
	savePicture(grace, "-panel")
	grace.types("#gifs-part input", "sunshine")
	grace.sees("document.querySelector('[data-gifs]').textContent.includes('No GIF here')")
	savePicture(grace, "-none")
	grace.run("document.querySelector('#gifs-part input').select()")
	grace.types("#gifs-part input", "rain")
	grace.sees("document.querySelectorAll('[data-gif]').length === 1")
	grace.press(kb.ArrowDown)
	const chosen = "document.activeElement.matches('[data-gif]') && document.activeElement.querySelector('img').src.endsWith('/wet.gif')"
	grace.sees(chosen)
	grace.run("document.activeElement.dataset.old = ''; document.querySelector('#gifs-part input').dispatchEvent(new Event('input', { bubbles: true }))")
	grace.sees("document.querySelector('[data-gif]:not([data-old])') && " + chosen) // an answer that comes late takes the focus from nobody
	grace.press(kb.Enter)
	for _, p := range []*person{ada, grace} {
		p.sees(sent + " === 2 && !document.querySelector('.message[data-pending]')")
	}
	grace.sees("!document.querySelector('.panel').offsetParent")
	grace.click("[data-action=stickers]")
	grace.sees("document.querySelector('#gifs-part').offsetParent && document.querySelectorAll('[data-gif]').length === 1")
}
