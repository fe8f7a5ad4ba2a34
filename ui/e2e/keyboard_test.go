package e2e

import (
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

func TestEverythingCanBeDoneByKeyboard(t *testing.T) {
	withMotion(t)
	s := newServer(t)
	for _, name := range []string{"ada", "grace", "linus"} {
		s.addUser(name)
	}
	ada := s.visit("ada").signIn()
	ada.startChat("linus")
	ada.writes("to linus")
	ada.startChat("grace")
	ada.writes("first")
	ada.writes("second")
	grace := s.visit("grace").signIn()
	grace.click("#chat-list .chat")

	const field = "document.querySelector('#composer textarea')"
	ada.press(kb.ArrowDown, kb.ModifierAlt)
	ada.sees(withText("to linus") + " && document.activeElement === " + field)
	ada.press(kb.ArrowUp, kb.ModifierAlt)
	ada.sees(withText("second") + " && document.activeElement === " + field)

	// From the messages as a whole the arrows lead to each one, and its keys do what the toolbar does.
	ada.run("document.querySelector('.thread__scroll').focus()")
	ada.press(kb.ArrowUp)
	ada.sees("document.activeElement === " + withText("second"))
	ada.press(kb.ArrowUp)
	ada.sees("document.activeElement === " + withText("first"))
	ada.strikes("+")
	ada.sees("document.activeElement.dataset.reaction === ':laugh:'")
	ada.press(kb.ArrowRight)
	ada.press(kb.Enter)
	grace.sees(withText("first") + "?.querySelector('.chip[value=\":love:\"]')")
	ada.sees("document.activeElement === " + withText("first"))
	ada.strikes("r")
	ada.sees("document.querySelector('.composer__context').innerText.includes('Reply to ada: first')")
	ada.press(kb.Escape)
	ada.sees("document.querySelector('.composer__context').hidden")

	ada.run("document.querySelector('.thread__scroll').focus()")
	ada.press(kb.ArrowUp)
	ada.strikes("e")
	ada.sees(field + ".value === 'second'")
	ada.press(kb.Escape)
	ada.sees(field + ".value === ''")
	ada.run(withText("second") + ".focus()")
	ada.press(kb.Delete)
	ada.sees("document.activeElement.closest('#delete-message')")
	ada.press(kb.Tab)
	ada.press(kb.Enter)
	grace.sees(withText("[message deleted]"))
	ada.sees("document.activeElement === " + withText("[message deleted]"))

	// A letter typed anywhere goes to the message field.
	ada.run("document.querySelector('#nav-1').focus()")
	ada.strikes("x")
	ada.sees("document.activeElement === " + field + " && " + field + ".value === 'x'")
}

func TestSigningOutLeavesNothingOnTheDevice(t *testing.T) {
	_, ada, _ := chatting(t)
	ada.types("#composer textarea", "a secret")
	ada.sees("Object.values(localStorage).join().includes('a secret')")
	ada.opensReady("/settings")
	ada.sees("!document.querySelector('#dock').hidden")
	ada.click("#content form[action='/logout'] button")
	ada.sees("location.pathname === '/login' && localStorage.length === 0")
}

// Whatever else the page asks is refused once the server has signed them out; the answer to that leads on all the same, and leaves nothing.
func TestWhatIsRefusedMeanwhileDoesNotEndASignOutTooSoon(t *testing.T) {
	_, ada, _ := chatting(t)
	ada.types("#composer textarea", "a secret")
	ada.expectStatus(401)
	ada.run(`{
		const real = window.fetch;
		window.fetch = async (...given) => {
			const answer = await real(...given);
			if (answer.status === 401) window.isRefused = true;
			if (String(given[0]).endsWith("/logout")) {
				document.dispatchEvent(new CustomEvent("ribbit:socket", { detail: { isUp: true, tries: 0 } }));
				await new Promise((go) => (window.letGo = go));
			}
			return answer;
		};
	}`)
	ada.click(".topbar .account summary")
	ada.click(".topbar .account form[action$='/logout'] button")
	ada.sees("window.isRefused && window.letGo")
	ada.frame()
	ada.run("window.letGo()")
	ada.sees("location.pathname === '/login' && location.search === '' && localStorage.length === 0")
}

func TestWhoCannotBeSignedOutKeepsWhatWasBegun(t *testing.T) {
	s, ada, _ := chatting(t)
	ada.types("#composer textarea", "a secret")
	ada.opensReady("/settings")
	ada.sees("!document.querySelector('#dock').hidden")
	ada.expectOutage()
	s.kill()
	ada.click("#content form[action='/logout'] button")
	ada.sees("document.querySelector('[role=alert]')?.innerText.includes('try again')")
	savePicture(ada, "-away")
	ada.sees("Object.values(localStorage).join().includes('a secret')")
}

func TestTheKeysAreListed(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	ada := s.visit("ada").signIn()
	ada.startsChat("grace")
	ada.sees("document.activeElement.matches('#composer textarea')")
	ada.press("/", chromedp.ModifierCtrl)
	ada.sees("document.querySelector('#dialog [role=dialog] kbd') && document.activeElement.matches('#dialog [data-action=close]')")
	savePicture(ada, "-keys")
	ada.press(kb.Escape)
	ada.sees("!document.querySelector('#dialog [role=dialog]') && document.activeElement.matches('#composer textarea')")

	// A question mark is one in a field, and asks for the list elsewhere.
	ada.strikes("?")
	ada.sees("document.querySelector('#composer textarea').value === '?'")
	ada.run("document.activeElement.blur()")
	ada.strikes("?")
	ada.sees("document.querySelector('#dialog [role=dialog] kbd')")
	ada.sees("document.querySelector('#composer textarea').value === '?'")
}

// The shortcuts of letters are those of the keys: on a keyboard of another script, with Caps Lock, and where another layout has
// moved the letter.
func TestShortcutsWorkOnEveryKeyboard(t *testing.T) {
	_, ada, _ := chatting(t)
	ada.writes("hello")
	const context, switcher = "document.querySelector('.composer__context')", "document.querySelector('.switcher')"
	strike := func(key, code string, modifiers int64) {
		t.Helper()
		if _, err := chromedp.Call(ada.ctx, input.DispatchKeyEvent, input.DispatchKeyEventParams{
			Type: input.DispatchKeyEventTypeRawKeyDown, Key: key, Code: code, Modifiers: modifiers,
		}); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		key, code string
		replies   bool
	}{
		{"r", "KeyR", true},
		{"R", "KeyR", true}, // Caps Lock
		{"к", "KeyR", true},
		{"К", "KeyR", true},
		{"ר", "KeyR", true},
		{"พ", "KeyR", true},
		{"ρ", "KeyR", true},
		{"ी", "KeyR", true},
		{"ق", "KeyR", true},
		{"r", "KeyO", true}, // Dvorak
		{"p", "KeyR", false},
		{"é", "KeyR", false},
		{".", "KeyR", false}, // there another letter has the place
		{"к", "KeyT", false},
		{"Unidentified", "KeyR", false},
	} {
		ada.run(withText("hello") + ".focus()")
		strike(c.key, c.code, 0)
		if got := ada.is("!" + context + ".hidden"); got != c.replies {
			t.Errorf("%s at %s replies: %v", c.key, c.code, got)
		}
		ada.run("document.querySelector('#composer textarea').focus()")
		if c.replies {
			ada.press(kb.Escape)
			ada.sees(context + ".hidden")
		}
	}
	for _, c := range [][2]string{{"k", "KeyK"}, {"K", "KeyK"}, {"л", "KeyK"}, {"Л", "KeyK"}, {"ל", "KeyK"}, {"า", "KeyK"}, {"k", "KeyV"}} {
		strike(c[0], c[1], int64(chromedp.ModifierCtrl))
		ada.sees(switcher)
		ada.press(kb.Escape)
		ada.sees("!" + switcher)
	}
}
