package e2e

import (
	"testing"
	"time"
	"unicode/utf8"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// thumbs counts what somebody does on a phone.
type thumbs struct {
	*person
	taps, keys int
}

func (p *thumbs) click(selector string) {
	p.taps++
	p.person.click(selector)
}

// types has the keyboard's letters go to what has the focus.
func (p *thumbs) types(text string) {
	p.keys += utf8.RuneCountInString(text)
	p.press(text)
}

// pace is how long somebody takes for what they do, beside waiting: 300 ms for a key and a second for a tap.
func (p *thumbs) pace() time.Duration {
	return time.Duration(p.keys)*300*time.Millisecond + time.Duration(p.taps)*time.Second
}

// From an empty folder to a message each way takes less than a minute; the guest who scans the owner's code needs a few taps for it, and
// later keeps what they have by a password.
func TestAGuestChatsWithAFewTaps(t *testing.T) {
	s := newServer(t, "--guests", "lan")
	began := time.Now()
	ada := &thumbs{person: s.visit("ada")}
	ada.open("/")
	ada.sees("document.activeElement?.name === 'username'")
	ada.types("ada" + kb.Tab + password + kb.Enter)
	ada.sees("document.querySelector('#ready .qr img')?.naturalWidth > 0")
	ada.isLive()
	code := ada.text("document.querySelector('#ready .address-or b').innerText")

	bob := &thumbs{person: s.visit("bob")}
	bob.do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch))
	bob.open("/join/" + code) // which the camera does
	bob.sees("document.activeElement?.name === 'username'")
	bob.types("bob")
	bob.click(".gate button")
	bob.isLive()
	ada.click("[data-joined] button")
	ada.sees("document.querySelector('#composer textarea')")
	ada.click("#composer textarea")
	ada.types("hello bob" + kb.Enter)
	bob.sees("document.querySelector('#chat-list .chat')?.innerText.includes('hello bob')")
	bob.click("#chat-list .chat")
	bob.sees(withText("hello bob"))
	bob.click("#composer textarea")
	bob.types("hey")
	bob.click(".composer__send")
	ada.sees(withText("hey"))
	if bob.taps > 6 || bob.keys > 12 {
		t.Errorf("it took %d taps and %d keys", bob.taps, bob.keys)
	}
	took := time.Since(began) + ada.pace() + bob.pace()
	t.Logf("it took %s, with %d taps and %d keys of the owner and %d and %d of the guest", took, ada.taps, ada.keys, bob.taps, bob.keys)
	if took > 45*time.Second {
		t.Errorf("it took %s", took)
	}

	bar := "document.querySelector('.stay-bar:not([hidden])')"
	bob.sees(bar)
	bob.sees("document.querySelector('.stay-bar__text').offsetHeight < 40") // two lines
	bob.sees("document.querySelector('#messages').firstElementChild.getBoundingClientRect().top >= document.querySelector('.stay-bar').getBoundingClientRect().bottom")
	savePicture(bob.person, "-bar")
	bob.click("[data-action=stay-later]")
	bob.sees("!" + bar)
	bob.run("dispatchEvent(new Event('pagehide')); location.reload()")
	bob.isLive()
	bob.sees("document.querySelector('.stay-bar[hidden]')")
	bob.run("for (const key of Object.keys(localStorage)) if (/stay$/.test(key)) localStorage.setItem(key, '0')") // tomorrow
	bob.run("location.reload()")
	bob.isLive()
	bob.sees(bar)
	bob.click(".stay-bar a")
	bob.sees("document.activeElement?.name === 'newPassword'")
	savePicture(bob.person, "-password")
	bob.expectStatus(422)
	bob.types("short")
	bob.click("#stay .button:not([type])")
	bob.sees("document.querySelector('#stay .problem')?.innerText.length > 0")
	bob.types(" of words it was")
	bob.expectRenewal()
	bob.click("#stay .button:not([type])")
	bob.sees("!document.querySelector('#stay') && !document.querySelector('.stay-bar')")
	bob.isLive()
	ada.writes("still there?")
	bob.sees(withText("still there?"))
}
