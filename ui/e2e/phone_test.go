package e2e

import (
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

func TestAPhoneShowsOnePaneAtATime(t *testing.T) {
	withMotion(t)
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	grace := s.visit("grace").signIn()
	grace.startChat("ada")
	grace.writes("hello phone")

	ada := s.visit("ada")
	ada.do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch))
	_, err := chromedp.Call(ada.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}, {Name: "prefers-reduced-motion", Value: "no-preference"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	ada.signsIn()
	ada.sees("document.querySelector('#chat-list').offsetParent && !document.querySelector('#pane').offsetParent")
	ada.sees("document.documentElement.scrollWidth <= innerWidth")
	savePicture(ada, "-list")
	ada.click("#chat-list .chat")
	ada.sees("document.querySelector('#messages')?.offsetParent && !document.querySelector('#chat-list').offsetParent")
	ada.isLive()
	ada.types("#composer textarea", "hello from a phone")
	ada.click(".composer__send")
	grace.sees(withText("hello from a phone"))
	ada.sees("document.documentElement.scrollWidth <= innerWidth")
	savePicture(ada, "-thread")

	// A long press brings up what can be done. The line under one's own message moves what is above it.
	ada.sees("document.querySelector('#seen:not([hidden])')")
	id := "#" + ada.text(withText("hello phone")+".id")
	ada.holdsDown(id + " .message__body")
	ada.sees("document.querySelector('.sheet')?.offsetParent !== undefined && document.querySelector('.sheet [data-action=report]:not([hidden])') && document.querySelector('.sheet [data-action=edit]').hidden")
	savePicture(ada, "-sheet")
	ada.touch(input.DispatchTouchEventTypeTouchEnd) // over what came up under the finger, and does not press it
	ada.frame()
	ada.click(".sheet [data-reaction=':thumbs-up:']")
	grace.sees("document.querySelector('" + id + " .chip')")
	ada.sees("!document.querySelector('.sheet')")

	ada.click(".titlebar__back")
	ada.sees("document.querySelector('#chat-list').offsetParent && location.pathname === '/'")
	ada.do(chromedp.NavigateBack())
	ada.sees("document.querySelector('#messages')?.offsetParent")
}

// holdsDown puts a finger on the middle of an element.
func (p *person) holdsDown(selector string) {
	p.t.Helper()
	x, y := p.place(selector, 2)
	p.touch(input.DispatchTouchEventTypeTouchStart, &input.TouchPoint{X: x, Y: y})
}

func (p *person) touch(kind input.DispatchTouchEventType, points ...*input.TouchPoint) {
	p.t.Helper()
	if points == nil {
		points = []*input.TouchPoint{}
	}
	params := input.DispatchTouchEventParams{Type: kind, TouchPoints: points}
	if _, err := chromedp.Call(p.ctx, input.DispatchTouchEvent, params); err != nil {
		p.t.Fatalf("%s: %v", p.name, err)
	}
}
