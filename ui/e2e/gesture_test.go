package e2e

import (
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

func TestAFingerHoldsForAVoiceMessageAndSwipesThroughPictures(t *testing.T) {
	s, ada, thread := chatting(t)
	grace := s.visit("grace").signIn()
	grace.open(thread)
	grace.isLive()
	ada.do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch))
	ada.open(thread)
	ada.isLive()

	const press = ".hold__press"
	voices := func(n string) string {
		return "document.querySelectorAll('#messages .message:not([data-pending]) .player--voice').length === " + n
	}
	holds := func() {
		t.Helper()
		ada.sees("document.querySelector('" + press + "')?.offsetParent")
		ada.holdsDown(press)
		ada.sees("document.querySelector('#composer').dataset.recording === 'held' && document.querySelector('.recorder__time').textContent >= '0:01'")
	}
	holds()
	savePicture(ada, "-held")
	ada.touch(input.DispatchTouchEventTypeTouchEnd)
	for _, p := range []*person{ada, grace} {
		p.sees(voices("1"))
	}

	holds()
	ada.moves(press, -120, 0)
	ada.sees("!document.querySelector('.recorder') && !document.querySelector('.composer__line').hidden")
	ada.touch(input.DispatchTouchEventTypeTouchEnd)

	holds()
	ada.moves(press, 0, -90)
	ada.touch(input.DispatchTouchEventTypeTouchEnd)
	ada.sees("document.querySelector('.recorder') && document.querySelector('#composer').dataset.recording !== 'held'") // both hands are free
	savePicture(ada, "-locked")
	ada.click(".composer__send")
	for _, p := range []*person{ada, grace} {
		p.sees(voices("2"))
	}

	canFiles(ada)
	ada.run("choose(three)")
	ada.sees("document.querySelector('.tray__note')?.textContent.includes('3 files ready')")
	ada.run(`document.querySelector("#composer").requestSubmit()`)
	ada.sees(album + " === 'a.png b.png c.png' && !document.querySelector('.message[data-pending]')")
	ada.click(".album a:nth-of-type(2)")
	shows := func(count string) {
		t.Helper()
		ada.sees("document.querySelector('.lightbox__count')?.textContent === '" + count + "' && document.querySelector('.lightbox__scroll img').naturalWidth > 0")
	}
	const picture = ".lightbox__scroll img"
	shows("2 of 3")
	savePicture(ada, "-picture")
	ada.swipes(picture, -150, 0)
	shows("3 of 3")
	ada.swipes(picture, 150, 10)
	shows("2 of 3")
	ada.swipes(picture, 0, 250)
	ada.sees("!document.querySelector('.lightbox')")
}

// moves moves a finger that is on the middle of an element, in steps as fingers do.
func (p *person) moves(selector string, right, down float64) {
	p.t.Helper()
	const steps = 5
	x, y := p.place(selector, 2)
	for i := 1.0; i <= steps; i++ {
		p.touch(input.DispatchTouchEventTypeTouchMove, &input.TouchPoint{X: x + right*i/steps, Y: y + down*i/steps})
	}
}

// swipes puts a finger on the middle of an element, moves it and lifts it.
func (p *person) swipes(selector string, right, down float64) {
	p.t.Helper()
	p.holdsDown(selector)
	p.moves(selector, right, down)
	p.touch(input.DispatchTouchEventTypeTouchEnd)
}
