package e2e

import (
	"slices"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/fetch"
	cdpnetwork "github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
)

// What somebody sees first waits for no script. How long a phone with a quarter of the CPU takes for it is told and not held against a
// figure, as a busy machine makes any of it long.
func TestAThreadIsSeenOnAPhoneBeforeItsScriptsCome(t *testing.T) {
	const slower = 4
	visits := 3
	if testing.Verbose() { // somebody reads the figures
		visits = 9
	}
	_, ada, thread := chatting(t)
	for range 20 {
		ada.writes("the frog leaps into the pond")
	}
	ada.do(chromedp.EmulateViewport(390, 844))
	if _, err := chromedp.Call(ada.ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: slower}); err != nil {
		t.Fatal(err)
	}
	const painted = "performance.getEntriesByName('first-contentful-paint')"
	tell := func(how string) {
		for _, path := range []string{thread, "/"} {
			var took []float64
			for range visits {
				ada.open(path)
				ada.isLive()
				ada.sees(painted + ".length")
				took = append(took, ada.number(painted+"[0].startTime"))
			}
			slices.Sort(took)
			t.Logf("of %d visits to %s %s, CPU ÷ %d, half had something to see within %.0f ms, the quickest within %.0f", visits, path, how, slower, took[visits/2], took[0])
		}
	}
	tell("that come again")
	_, err := chromedp.Call(ada.ctx, cdpnetwork.SetBypassServiceWorker, cdpnetwork.SetBypassServiceWorkerParams{Bypass: true})
	if err == nil {
		_, err = chromedp.Call(ada.ctx, cdpnetwork.SetCacheDisabled, cdpnetwork.SetCacheDisabledParams{CacheDisabled: true})
	}
	if err != nil {
		t.Fatal(err)
	}
	tell("that have nothing yet")

	goOn := ada.keepsBack("*.js*")
	ada.run("location.assign(" + quote(thread) + ")") // to open it would wait for the scripts
	ada.sees(painted + ".length && document.querySelector('#messages .message') && document.querySelector('#composer textarea')")
	if ada.is("window.htmx") {
		t.Error("its scripts have come")
	}
	goOn()
	ada.isLive()
}

// keepsBack has requests for a pattern wait until it is let go on.
func (p *person) keepsBack(pattern string) (goOn func()) {
	p.t.Helper()
	var mu sync.Mutex
	var waiting []fetch.RequestID
	isOver := false
	pass := func(id fetch.RequestID) {
		_, _ = chromedp.Call(p.ctx, fetch.ContinueRequest, fetch.ContinueRequestParams{RequestID: id}) // the page may have gone
	}
	err := chromedp.Listen(p.ctx, func(event any) {
		paused, ok := event.(*fetch.EventRequestPaused)
		if !ok {
			return
		}
		mu.Lock()
		defer mu.Unlock()
		if isOver {
			go pass(paused.RequestID)
			return
		}
		waiting = append(waiting, paused.RequestID)
	})
	if err == nil {
		_, err = chromedp.Call(p.ctx, fetch.Enable, fetch.EnableParams{Patterns: []*fetch.RequestPattern{{URLPattern: pattern}}})
	}
	if err != nil {
		p.t.Fatal(err)
	}
	return func() {
		mu.Lock()
		isOver = true
		all := waiting
		mu.Unlock()
		for _, id := range all {
			pass(id)
		}
	}
}
