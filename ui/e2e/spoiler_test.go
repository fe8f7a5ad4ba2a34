package e2e

import (
	"bytes"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// hears is everything that a screen reader is told of the page, one thing a line.
func (p *person) hears() string {
	p.t.Helper()
	tree, err := chromedp.Call(p.ctx, accessibility.GetFullAXTree, accessibility.GetFullAXTreeParams{})
	if err != nil {
		p.t.Fatal(err)
	}
	var b strings.Builder
	for _, n := range tree.Nodes {
		if !n.Ignored && n.Name != nil {
			b.Write(n.Name.Value)
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// looksAt is a picture of an element and what stands behind it.
func (p *person) looksAt(element string) []byte {
	p.t.Helper()
	side := func(name string) float64 { return p.number(element + ".getBoundingClientRect()." + name) }
	shot, err := chromedp.Call(p.ctx, page.CaptureScreenshot, page.CaptureScreenshotParams{
		Clip: &page.Viewport{X: side("x"), Y: side("y"), Width: side("width"), Height: side("height"), Scale: 1},
	})
	if err != nil {
		p.t.Fatal(err)
	}
	return shot.Data
}

// forcesColours has the page in colours of the system's own, as Windows does for high contrast, or not.
func (p *person) forcesColours(is bool) {
	p.t.Helper()
	value := "none"
	if is {
		value = "active"
	}
	_, err := chromedp.Call(p.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "forced-colors", Value: value}, {Name: "prefers-reduced-motion", Value: "reduce"}},
	})
	if err != nil {
		p.t.Fatal(err)
	}
	p.sees("matchMedia('(forced-colors: " + value + ")').matches")
}

func TestASpoilerTellsNothingUntilItIsOpened(t *testing.T) {
	s, ada, thread := chatting(t)
	s.script("grace").post(thread+"/messages", url.Values{"content": {"the end: >!the butler and @ada, `did` **it** https://pond.example/!<"}})
	const spoiler, words = "document.querySelector('#messages .spoiler')", "document.querySelector('#messages .spoiler__words')"
	ada.sees(spoiler)
	tells := func(p *person) bool { return strings.Contains(p.hears(), "butler") }
	shows := func(p *person) bool {
		before := p.looksAt(spoiler)
		p.run(words + ".style.opacity = 0")
		after := p.looksAt(spoiler)
		p.run(words + ".style.opacity = ''")
		return !bytes.Equal(before, after)
	}
	for _, isForced := range []bool{false, true} {
		ada.forcesColours(isForced)
		wants := func(is bool, when string) {
			t.Helper()
			if got := shows(ada); got != is {
				t.Errorf("forced colours %v, %s: it shows its words: %v", isForced, when, got)
			}
			if got := tells(ada); got != is {
				t.Errorf("forced colours %v, %s: a screen reader is told them: %v", isForced, when, got)
			}
		}
		wants(false, "closed")
		ada.run(spoiler + ".focus()")
		wants(false, "with the focus")
		ada.press(kb.Enter)
		ada.sees(spoiler + ".getAttribute('aria-expanded') === 'true'")
		wants(true, "after Enter")
		ada.press(" ")
		ada.sees(spoiler + ".getAttribute('aria-expanded') === 'false'")
		wants(false, "after the space bar")
		ada.click("#messages .spoiler")
		wants(true, "after a press")
		ada.click("#messages .spoiler")
		wants(false, "after another")
	}
	if !strings.Contains(ada.hears(), "Spoiler") {
		t.Error("nothing tells that there is one")
	}

	grace := s.visit("grace")
	grace.signIn()
	grace.withoutScripts()
	grace.open(thread)
	grace.sees(spoiler)
	for _, isForced := range []bool{false, true} {
		if grace.forcesColours(isForced); shows(grace) || tells(grace) {
			t.Errorf("forced colours %v: without scripts it is open", isForced)
		}
		grace.run(spoiler + ".focus()")
		if !shows(grace) || !tells(grace) {
			t.Errorf("forced colours %v: without scripts it does not open", isForced)
		}
		grace.run(spoiler + ".blur()")
	}
}

// What is chosen differs in more than the weight of its letters where the system forces its colours.
func TestWhatIsChosenShowsInForcedColours(t *testing.T) {
	_, ada, thread := chatting(t)
	ada.forcesColours(true)
	// Its fill and its letters are those that the system has for what is chosen.
	const ours = `(wanted => (s => s.backgroundColor === wanted.backgroundColor && s.color === wanted.color)(getComputedStyle(document.querySelector("%s"))))((() => {
		const probe = document.body.appendChild(document.createElement("i"));
		probe.style.cssText = "background: Highlight; color: HighlightText; forced-color-adjust: none; transition: none";
		const { backgroundColor, color } = getComputedStyle(probe);
		probe.remove();
		return { backgroundColor, color };
	})())`
	for _, c := range []struct {
		path, chosen, other string
		do                  func()
	}{
		{thread, ".panel [role=tab][aria-selected=true]", ".panel [role=tab][aria-selected=false]", func() { ada.click("#composer [data-action=stickers]") }},
		{thread, ".panel .packs [aria-current=true]", ".panel .packs :not([aria-current])", func() { ada.click("#composer [data-action=stickers]"); ada.click(".panel [aria-controls=emoji]") }},
		{thread, ".account .segmented [aria-pressed=true]", ".account .segmented [aria-pressed=false]", func() { ada.click(".topbar .account > summary") }},
		{"/owner", ".side-nav__item[aria-current=page]", ".side-nav__item[aria-current=false]", nil},
		{"/owner/people", ".tools .filter[aria-current=true]", ".tools .filter[aria-current=false]", nil},
	} {
		ada.open(c.path)
		if c.do != nil {
			c.do()
		}
		ada.sees("document.querySelector(\"" + c.chosen + "\")?.checkVisibility() && document.querySelector(\"" + c.other + "\")")
		if !ada.is(fmt.Sprintf(ours, c.chosen)) {
			t.Errorf("%s: %s has not the colours of what is chosen", c.path, c.chosen)
		}
		if ada.is(fmt.Sprintf(ours, c.other)) {
			t.Errorf("%s: %s has the colours of what is chosen", c.path, c.other)
		}
	}
}
