package e2e

import (
	"fmt"
	"math"
	"net/url"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// What the reader looks at: the first message in view that shows its upper edge, and where that edge is in the view.
const (
	readingID  = "(b => [...document.querySelectorAll('#messages .message')].find(m => m.getBoundingClientRect().top >= b.top).id)(document.querySelector('.thread__scroll').getBoundingClientRect())"
	readingTop = "document.getElementById(%s).getBoundingClientRect().top - document.querySelector('.thread__scroll').getBoundingClientRect().top"
)

// holds does something and compares where the reader's message is before and after.
func (p *person) holds(what, id string, do func()) {
	p.t.Helper()
	top := fmt.Sprintf(readingTop, quote(id))
	before := p.number(top)
	do()
	p.frame()
	if after := p.number(top); math.Abs(after-before) > 1 {
		p.t.Errorf("%s moved what is read by %v px", what, after-before)
	}
}

// frame waits until the page was painted with all that changed.
func (p *person) frame() {
	p.t.Helper()
	p.run("window.painted = 0; requestAnimationFrame(() => requestAnimationFrame(() => (window.painted = 1)))")
	p.sees("window.painted")
}

// reads scrolls so that a message is at the upper edge of the view.
func (p *person) reads(id string) {
	p.t.Helper()
	p.run(fmt.Sprintf("(b => b.scrollTop += document.getElementById(%s).getBoundingClientRect().top - b.getBoundingClientRect().top - 7)(document.querySelector('.thread__scroll'))", quote(id)))
	p.frame()
}

// hasReadAll waits until a message, the last one, stands in the page, and the server knows that all was read: a chat opens at its end then.
func (p *person) hasReadAll(s *server, last int) {
	p.t.Helper()
	p.sees(fmt.Sprintf("document.querySelector('#messages [data-seq=\"%d\"]') && !document.querySelector('.chat--unread')", last))
	desk := s.script(p.name)
	eventually(p.t, "the server knows that "+p.name+" has read all", func() bool { return !strings.Contains(desk.get("/chats/list"), "chat--unread") })
}

func TestWhatIsReadStaysInItsPlace(t *testing.T) {
	withMotion(t)
	s, ada, thread := chatting(t, "--rate-limit", "off")
	grace := s.script("grace")
	for i := range 150 {
		grace.post(thread+"/messages", url.Values{"content": {fmt.Sprintf("line %d %s", i, strings.Repeat("of a long story ", i%23))}})
	}
	ada.hasReadAll(s, 150)
	ada.open(thread)
	ada.isLive()
	ada.sees(atEnd)
	idOf := func(seq int) string {
		return ada.text(fmt.Sprintf("document.querySelector('#messages [data-seq=\"%d\"]').id", seq))
	}
	ada.reads(idOf(125))
	reading := ada.text(readingID)

	image := func(seq int) {
		t.Helper()
		ada.run(fmt.Sprintf("document.querySelector('[data-seq=\"%d\"] .message__body').append(Object.assign(document.createElement('img'), { id: 'late-%d', alt: '' }))", seq, seq))
		ada.run(fmt.Sprintf("document.getElementById('late-%d').style.cssText = 'display:block;width:40px;height:213px'", seq))
	}
	ada.holds("an image above", reading, func() { image(120) })
	ada.holds("an image below", reading, func() { image(126) })
	ada.holds("an image that goes again", reading, func() { ada.run("document.getElementById('late-120').remove()") })
	ada.holds("an older page", reading, func() {
		ada.run("document.querySelector('#messages .pager--older a').click()")
		ada.sees("document.querySelector('#messages [data-seq=\"60\"]')")
	})
	ada.holds("somebody who writes", reading, func() {
		grace.post(thread+"/messages", url.Values{"content": {"one more thing"}})
		grace.post(thread+"/messages", url.Values{"content": {"and another"}})
		ada.sees("document.querySelector('.jump:not([hidden])')?.innerText.trim() === '2 new'")
	})
	ada.holds("an edit above", reading, func() {
		message := strings.TrimPrefix(idOf(119), "message-")
		grace.post(thread+"/messages/"+message+"/edit", url.Values{"content": {strings.Repeat("a much longer line than before\n", 9)}})
		ada.sees("document.querySelector('[data-seq=\"119\"] .message__edited')")
	})
	ada.holds("a narrower window", reading, func() { ada.do(chromedp.EmulateViewport(820, 800)) })
	ada.holds("a lower window", reading, func() { ada.do(chromedp.EmulateViewport(820, 500)) })
	ada.holds("a wider window", reading, func() { ada.do(chromedp.EmulateViewport(1500, 900)) })

	// A jump and back.
	ada.holds("a jump to a message and Back", reading, func() {
		ada.run(fmt.Sprintf("htmx.ajax('GET', '%s?m=%s', { target: '#pane', swap: 'outerHTML', push: '%[1]s?m=%[2]s' })", thread, strings.TrimPrefix(idOf(70), "message-")))
		ada.sees("location.search && document.querySelector('.message--target[data-seq=\"70\"]')")
		ada.frame()
		ada.do(chromedp.NavigateBack())
		ada.sees("location.search === '' && !document.querySelector('.message--target') && document.getElementById(" + quote(reading) + ")")
	})

	// On a phone the keyboard takes half of the height.
	ada.do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch))
	ada.reads(idOf(125))
	reading = ada.text(readingID)
	ada.holds("a keyboard", reading, func() { ada.do(chromedp.EmulateViewport(390, 420, chromedp.EmulateMobile, chromedp.EmulateTouch)) })
	ada.holds("a keyboard that goes", reading, func() { ada.do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch)) })
	ada.run("document.querySelector('.thread__scroll').scrollTop = 1e9")
	ada.frame()
	ada.do(chromedp.EmulateViewport(390, 420, chromedp.EmulateMobile, chromedp.EmulateTouch))
	ada.sees(atEnd)

	// What one sends oneself is always in view.
	ada.do(chromedp.EmulateViewport(1280, 800))
	ada.reads(idOf(125))
	ada.types("#composer textarea", "my own words")
	ada.press(kb.Enter)
	ada.sees(withText("my own words") + " && " + atEnd)
}
