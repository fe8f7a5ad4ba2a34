package e2e

import (
	"sync"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// moving are the tests whose pages move.
var moving sync.Map

// withMotion has the pages of a test move, as most people have it. Elsewhere the browser asks for less motion, which saves it a fifth of its
// work: tests of menus, overlays, pictures that move, and scrolling ask for this.
func withMotion(t *testing.T) { moving.Store(t, true) }

func isMoving(t *testing.T) bool {
	_, is := moving.Load(t)
	return is
}

// prefersMotion has the page move, or not.
func (p *person) prefersMotion(is bool) {
	p.t.Helper()
	value := "reduce"
	if is {
		value = "no-preference"
	}
	_, err := chromedp.Call(p.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-reduced-motion", Value: value}},
	})
	if err != nil {
		p.t.Fatal(err)
	}
}

func TestPagesMoveWhereATestWantsIt(t *testing.T) {
	withMotion(t)
	const moves = "matchMedia('(prefers-reduced-motion: no-preference)').matches && getComputedStyle(document.documentElement).getPropertyValue('--duration-1') !== '0ms'"
	s := newServer(t)
	s.addUser("ada")
	if ada := s.visit("ada").signIn(); !ada.is(moves) {
		t.Error("nothing moves")
	}
	moving.Delete(t)
	if ada := s.visit("ada").signIn(); ada.is(moves) {
		t.Error("the page moves where no test wants it")
	}
}
