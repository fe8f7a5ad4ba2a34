package e2e

import (
	"fmt"
	"net/url"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// focused says what is wrong with what has the focus: it is nothing, out of sight, or does not show it.
const focused = `(() => {
	const at = document.activeElement, name = [at.localName, at.name || at.className, at.textContent.trim().slice(0, 40)].join(" ");
	if (at === document.body) return "nothing has it";
	const { top, bottom } = at.getBoundingClientRect();
	if (bottom < 0 || top > innerHeight) return name + " is out of sight";
	const shows = (e) => {
		if (!e) return false;
		const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(e);
		return boxShadow !== "none" || outlineStyle !== "none" && parseFloat(outlineWidth) > 0 && !outlineColor.endsWith(", 0)");
	};
	return [at, at.nextElementSibling, at.parentElement].some(shows) ? "" : name + " does not show it";
})()`

// whole is true of a page of which all has come: only then is anything not on it.
const whole = "document.readyState === 'complete'"

// tabsTo goes on with Tab until what has the focus, at, is what is looked for, and shows it.
func (p *person) tabsTo(is string) {
	p.t.Helper()
	const most = 60
	for range most {
		p.press(kb.Tab)
		if !p.is("((at) => " + is + ")(document.activeElement)") {
			continue
		}
		if wrong := p.text(focused); wrong != "" {
			p.t.Errorf("%s at %s looks for the focus: %s", p.name, p.text("location.pathname"), wrong)
		}
		return
	}
	p.t.Fatalf("at %s Tab does not lead %s to %s", p.text("location.pathname"), p.name, is)
}

// called is a condition of tabsTo: a control of that name.
func called(name string) string {
	return fmt.Sprintf("[at.textContent.trim(), at.getAttribute('aria-label')].includes(%s)", quote(name))
}

// named is a condition of tabsTo: a field of that name.
func named(name string) string { return "at.name === " + quote(name) }

// begins opens a page and skips what stands before it.
func (p *person) begins(path string) {
	p.t.Helper()
	p.opensReady(path)
	p.skips()
}

// skips what stands before a page that has just come. While a page still loads it gives the focus late.
func (p *person) skips() {
	p.t.Helper()
	p.tabsTo("at.matches('.skip-link')")
	to := p.text("document.activeElement.getAttribute('href')")
	p.press(kb.Enter)
	p.sees(fmt.Sprintf("((to) => location.hash === %s && (!to.hasAttribute('tabindex') || to === document.activeElement))(document.querySelector(%[1]s))", quote(to)))
}

// retypes writes over what is in the field that has the focus.
func (p *person) retypes(text string) {
	p.t.Helper()
	for _, kind := range []input.DispatchKeyEventType{input.DispatchKeyEventTypeRawKeyDown, input.DispatchKeyEventTypeKeyUp} {
		selectAll := input.DispatchKeyEventParams{Type: kind, Key: "a", Code: "KeyA", WindowsVirtualKeyCode: 65, Modifiers: int64(chromedp.ModifierCtrl), Commands: []string{"selectAll"}}
		if _, err := chromedp.Call(p.ctx, input.DispatchKeyEvent, selectAll); err != nil {
			p.t.Fatalf("%s: %v", p.name, err)
		}
	}
	p.press(text)
}

// isToMend waits until one sentence says what is wrong with a field, which has kept what was typed and has the focus.
func (p *person) isToMend(field, typed, sentence string) {
	p.t.Helper()
	p.sees(fmt.Sprintf(`((at) => at.name === %s && at.value === %s && at.getAttribute("aria-invalid") === "true" &&
		document.getElementById(at.getAttribute("aria-describedby")).textContent.includes(%s) &&
		[...document.querySelectorAll("main [role=alert]")].filter((e) => e.textContent.trim() && e.checkVisibility()).length === 1)(document.activeElement)`, quote(field), quote(typed), quote(sentence)))
}

// usesDesk does on pages of the owner's desk what is done there, by keyboard alone, and looks what became of it. After what changes a
// part of the page, keeps is what has the focus then.
func (p *person) usesDesk(keeps func(what string)) {
	p.looksOver()

	// Of four reports one becomes a warning, one is left, of one the message is deleted, and for one its writer is shut out.
	reports := func(n int) string { return fmt.Sprintf("document.querySelectorAll('.report').length === %d", n) }
	p.begins("/owner/reports")
	p.tabsTo(called("Warn linus…"))
	p.press(kb.Enter)
	p.sees("document.querySelector('#warning [name=warning]').value.includes('buy this')")
	p.tabsTo(named("delete"))
	p.press(" ")
	p.tabsTo(called("Send the warning"))
	p.press(kb.Enter)
	p.sees("location.pathname === '/owner/reports' && " + reports(3))
	keeps("at.closest('#report-3')")
	p.skips()
	p.tabsTo(called("Leave it"))
	p.press(kb.Enter)
	p.sees(reports(2))
	keeps("at.closest('#report-2')")
	p.tabsTo("at.closest('#report-1') && " + called("Delete message"))
	p.press(kb.Enter)
	p.sees(reports(1))
	keeps("at.closest('#report-2')")
	p.tabsTo(called("Ban mallory…"))
	p.press(kb.Enter)
	p.sees("document.querySelector('#ban')")
	p.tabsTo(named("reason"))
	p.press("rude")
	p.tabsTo(called("Shut mallory out"))
	p.press(kb.Enter)
	p.sees("location.pathname === '/owner/reports' && document.querySelector('.empty h2')")
	keeps("at.id === 'desk'")

	// Who may join, and a link that is made once its number is mended, and ended.
	p.begins("/owner/invites")
	p.tabsTo("at.name === 'signup' && at.value === 'open'")
	p.press(kb.Enter)
	p.sees("document.querySelector('[name=signup][value=open][aria-pressed=true]')")
	p.skips()
	p.tabsTo(named("uses"))
	p.retypes("0\r")
	p.isToMend("uses", "0", "good for 1 to")
	p.retypes("7\r")
	p.sees("document.querySelector('[id^=invite-] .qr img').naturalWidth > 0 && " + whole + " && !document.querySelector('[aria-invalid]')") // there is none of a link that is ended
	p.skips()
	p.tabsTo(called("End"))
	p.press(kb.Enter)
	p.sees("document.querySelector('[id^=invite-] .tag')?.textContent === 'Ended'")

	// The server gets a name, and a colour once it is one.
	p.begins("/owner/identity")
	p.tabsTo(named("name"))
	p.press("Mill pond")
	p.tabsTo("at.type === 'radio'")
	p.press(kb.ArrowUp) // the last one, a colour of one's own
	p.tabsTo(named("own"))
	p.press("teal\r")
	p.isToMend("own", "teal", "six digits")
	p.sees("document.querySelector('[name=name]').value === 'Mill pond' && !document.title.includes('Mill pond')")
	p.retypes("#0f766e\r")
	p.sees("document.title.includes('Mill pond') && document.querySelector('[name=own]').value === '#0f766e' && " + whole + " && !document.querySelector('[aria-invalid]')")

	// Backups get a time and, once it has its whole path, a folder; one is made at once and removed.
	p.begins("/owner/storage")
	p.tabsTo(named("every"))
	p.press("E") // every day
	p.tabsTo(named("folder"))
	p.press("usb\r")
	p.isToMend("folder", "usb", "whole path")
	p.sees("document.querySelector('[name=every]').value === 'daily'")
	p.retypes(p.server.data + "\r")
	p.sees(whole + " && !document.querySelector('[aria-invalid]') && document.querySelector('[name=every]').value === 'daily' && document.querySelector('#backups b').textContent.startsWith('The next one')")
	p.skips()
	p.tabsTo(called("Back up now"))
	p.press(kb.Enter)
	p.sees("document.querySelectorAll('.kept-backup').length === 1")
	p.skips()
	p.tabsTo("at.closest('.kept-backup') && at.textContent.trim() === 'Remove'")
	p.press(kb.Enter)
	p.sees("document.querySelector('#remove-backup')")
	p.tabsTo(called("Remove backup"))
	p.press(kb.Enter)
	p.sees("location.pathname === '/owner/storage' && document.querySelector('#backups b') && " + whole + " && !document.querySelector('.kept-backup')")
	keeps("document.querySelector('#desk').contains(at)")

	p.checksAgain()
	p.changesLogo()
	p.decidesAboutChats()
	p.decidesAboutPeople(keeps)
	p.endsTokens(keeps)

	// Everybody may make bots; a hook is made once it has a name, gets another address, and is ended.
	p.begins("/owner/programs")
	p.tabsTo("at.name === 'make_bots' && at.value === 'true'")
	p.press(kb.Enter)
	p.sees("document.querySelector('[name=make_bots][value=true][aria-pressed=true]')")
	keeps("at.matches('[name=make_bots][value=true]')")
	p.skips()
	p.tabsTo(named("label"))
	p.press(" \r")
	p.isToMend("label", " ", "what the hook is for")
	p.retypes("Washer\r")
	p.sees("document.querySelector('.made-hook .secret code') && document.activeElement.matches('.made-hook .secret')")
	p.begins("/owner/programs")
	p.tabsTo(called("New address for Washer"))
	p.press(kb.Enter)
	p.sees("location.pathname.endsWith('/renew') && document.activeElement.matches('.made-hook .secret')")
	p.begins("/owner/programs")
	p.tabsTo(called("End Washer"))
	p.press(kb.Enter)
	p.sees("location.pathname === '/owner/programs' && document.querySelector('[name=label]') && " + whole + " && !document.querySelector('[id^=hook-]')")

	// A bot is made once its name is free, listens once its address is one, gets a token, and is disabled.
	p.begins("/bots")
	p.tabsTo(named("username"))
	p.press("grace\r")
	p.isToMend("username", "grace", "grace")
	p.retypes("robot\r")
	p.sees("/^\\/bots\\/[0-9]+$/.test(location.pathname)")
	bot := p.text("location.pathname")
	p.skips()
	p.tabsTo(named("url"))
	p.press("http://127.0.0.1/\r")
	p.isToMend("url", "http://127.0.0.1/", "allow it with --outbound")
	p.retypes("http://192.168.1.8:9000/ribbit\r")
	p.sees("document.activeElement.matches('.secret') && document.querySelector('[name=url]').value.endsWith('/ribbit')")
	p.begins(bot)
	p.tabsTo(named("label"))
	p.press("kitchen\r")
	p.sees("document.activeElement.matches('.secret') && document.querySelector('[id^=token-]').textContent.includes('kitchen')")
	p.begins(bot)
	p.tabsTo("at.name === 'disabled'")
	p.press(kb.Enter)
	p.sees("document.querySelector('[name=disabled][value=false]') && " + whole + " && !document.querySelector('[id^=token-]')")
}

// newDesk is a server with an owner, for whom four reports wait, of three messages of linus' and one of mallory's, a channel
// and a token of grace's.
func newDesk(t *testing.T) (ada *person) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	for _, name := range []string{"grace", "linus", "mallory"} {
		s.addUser(name)
	}
	grace, linus, mallory := s.script("grace"), s.script("linus"), s.script("mallory")
	grace.post("/chats", url.Values{"user": {"1", "3", "4"}, "title": {"Pond"}})
	for i, by := range []*script{linus, mallory, linus, linus} {
		by.post("/chats/1/messages", url.Values{"content": {"buy this"}})
		grace.post(fmt.Sprintf("/chats/1/messages/%d/report", i+1), url.Values{"why": {"Spam"}})
	}
	grace.post("/channels", url.Values{"title": {"Weather"}})
	s.run("", "token", "grace", "--label", "script")
	ada = s.visit("ada")
	ada.expectStatus(422)
	ada.expectStatus(409)
	return ada
}

func TestAnAdminUsesTheDeskByKeyboardAlone(t *testing.T) {
	ada := newDesk(t).signIn()
	ada.usesDesk(func(what string) {
		t.Helper()
		ada.sees("((at) => " + what + ")(document.activeElement)")
	})
}

func TestAnAdminUsesTheDeskWithoutScripts(t *testing.T) {
	ada := newDesk(t)
	ada.withoutScripts()
	ada.open("/login")
	ada.types("[name=username]", "ada")
	ada.types("[name=password]", password+"\r")
	ada.sees("document.querySelector('#chat-list')")
	ada.usesDesk(func(string) {}) // each answer is a page of its own
}
