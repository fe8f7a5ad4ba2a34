package e2e

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// delays keeps the answers to requests whose path matches from reaching the page, until it lets them.
func (p *person) delays(pattern string) {
	p.t.Helper()
	p.run(`{
		window.late = [];
		window.isLate = path => new RegExp(` + quote(pattern) + `).test(path);
		window.fetched ??= window.fetch;
		window.fetch = async (input, options) => {
			const path = String(input?.url ?? input).replace(location.origin, "");
			const answer = await window.fetched.call(window, input, options);
			if (window.isLate(path)) await new Promise((resolve, reject) => {
				window.late.push(resolve);
				options?.signal?.addEventListener("abort", () => reject(new DOMException("left", "AbortError")));
			});
			return answer;
		};
	}`)
}

// waits until so many answers are kept back.
func (p *person) waitsFor(answers int) {
	p.t.Helper()
	p.sees(fmt.Sprintf("window.late.length === %d", answers))
}

func (p *person) lets() {
	p.t.Helper()
	p.run("window.isLate = () => false; window.late.forEach(go => go())")
	p.frame()
}

// opens a chat of the list by its name.
func (p *person) opens(name string) {
	p.t.Helper()
	p.run(fmt.Sprintf("[...document.querySelectorAll('.chat')].find(e => e.querySelector('.chat__name').innerText.trim() === %s).click()", quote(name)))
}

const isOpen = "document.querySelector('.titlebar__name')?.innerText.trim() === "

// threeChats is ada with three chats, the one with grace open; grace has it open, too.
func threeChats(t *testing.T) (s *server, ada, grace *person) {
	t.Helper()
	s = newServer(t)
	s.addUser("ada", "--admin")
	for _, name := range []string{"grace", "linus", "ken"} {
		s.addUser(name)
	}
	ada, grace = s.visit("ada").signIn(), s.visit("grace").signIn()
	for _, name := range []string{"ken", "linus", "grace"} {
		ada.startChat(name)
		ada.writes("hello " + name)
	}
	ada.isLive()
	grace.click("#chat-list .chat")
	grace.sees(withText("hello grace"))
	grace.isLive()
	return s, ada, grace
}

func TestWhatComesWhileTheSameChatIsFetchedAnewIsThere(t *testing.T) {
	_, ada, grace := threeChats(t)
	path := ada.text("location.pathname")
	ada.run("document.querySelector('#pane').dataset.old = ''")
	ada.delays("^" + path + "$")
	ada.run("document.dispatchEvent(new CustomEvent('ribbit:reload', { detail: {} }))")
	ada.waitsFor(1)
	grace.writes("meanwhile")
	ada.sees(withText("meanwhile"))
	ada.lets()
	ada.sees("!('old' in document.querySelector('#pane').dataset)")
	ada.sees(withText("meanwhile"))
	ada.sees(inOrder)
}

func TestALateAnswerStaysInItsChat(t *testing.T) {
	_, ada, _ := threeChats(t)
	id := ada.text(withText("hello grace") + ".id")
	ada.delays("reactions$")
	ada.run("document.getElementById('" + id + "').focus()")
	ada.strikes("+")
	ada.click(".quick [data-reaction=':wow:']")
	ada.waitsFor(1)
	ada.opens("linus")
	ada.sees(withText("hello linus"))
	ada.lets()
	ada.sees("document.querySelectorAll('#messages .message').length === 1")

	ada.opens("grace")
	ada.sees("document.querySelector('#" + id + " .chip')")
	ada.delays("raw$")
	ada.run("document.getElementById('" + id + "').focus()")
	ada.strikes("e")
	ada.waitsFor(1)
	ada.opens("linus")
	ada.sees(withText("hello linus"))
	ada.lets()
	ada.sees("document.querySelector('#composer textarea').value === '' && document.querySelector('#composer').dataset.editing === undefined")

	// An edit that is stored while one is elsewhere is not begun any more.
	ada.opens("grace")
	ada.sees("document.querySelector('#" + id + "')")
	ada.run("document.getElementById('" + id + "').focus()")
	ada.strikes("e")
	ada.sees("document.querySelector('#composer textarea').value === 'hello grace'")
	ada.types("#composer textarea", " again")
	ada.delays("edit$")
	ada.press(kb.Enter)
	ada.waitsFor(1)
	ada.opens("linus")
	ada.sees(withText("hello linus"))
	ada.lets()
	ada.opens("grace")
	ada.sees("document.querySelector('#" + id + " .message__edited')")
	ada.sees("document.querySelector('#composer textarea').value === '' && document.querySelector('#composer').dataset.editing === undefined")
}

func TestTheLastOfSeveralWaysCounts(t *testing.T) {
	_, ada, _ := threeChats(t)
	for _, name := range []string{"ken", "linus", "grace"} {
		ada.opens(name)
		ada.sees(isOpen + quote(name))
	}
	// Back twice, and once more, faster than the server answers.
	ada.opens("ken")
	ada.sees(isOpen + `"ken"`)
	ada.delays("^/chats/[0-9]+$")
	for i := range 3 {
		ada.run("history.back()")
		ada.waitsFor(i + 1)
	}
	ada.lets()
	ada.sees(isOpen + `"ken" && location.pathname === '/chats/' + document.querySelector('#pane').dataset.thread`)

	// What is fetched anew by itself calls nobody back who is on the way elsewhere.
	ada.delays("^/chats/[0-9]+$")
	ada.opens("linus")
	ada.waitsFor(1)
	ada.run("document.dispatchEvent(new CustomEvent('ribbit:reload', { detail: {} }))")
	ada.lets()
	ada.sees(isOpen + `"linus" && location.pathname === '/chats/' + document.querySelector('#pane').dataset.thread`)

	// And the other way round.
	ada.delays("^/chats/[0-9]+$")
	ada.run("document.dispatchEvent(new CustomEvent('ribbit:reload', { detail: {} }))")
	ada.waitsFor(1)
	ada.opens("grace")
	ada.waitsFor(2)
	ada.lets()
	ada.sees(isOpen + `"grace" && location.pathname === '/chats/' + document.querySelector('#pane').dataset.thread`)
}

func TestAClockThatIsPutBackKeepsNothingFromBeingRead(t *testing.T) {
	s, ada, grace := threeChats(t)
	grace.writes("one")
	desk := s.script("ada")
	isRead := func() bool { return !strings.Contains(desk.get("/chats/list"), "chat--unread") }
	eventually(t, "the server knows that one is read", isRead)
	ada.run("{ const now = Date.now; Date.now = () => now() - 36e5 }")
	grace.writes("two")
	grace.writes("three")
	ada.sees(withText("three"))
	eventually(t, "the server knows that three is read", isRead)
}

func TestAHandshakeThatHangsIsBegunAnew(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	way := newInterceptor(t, s)
	ada := s.visit("ada")
	ada.expectOutage()
	ada.base = way.url
	way.holdsSocket.Store(true)
	ada.signIn()
	eventually(t, "the handshake hangs", func() bool { return way.answered.Load() > 0 })
	way.holdsSocket.Store(false)
	ada.startsChat("grace") // on the same page, which has no socket yet

	// Nobody could tell who came until then.
	s.visit("grace").signIn().isLive()
	ada.sees("document.querySelector('.titlebar__meta').hidden")
	ada.isLive()
	ada.sees("document.querySelector('.titlebar__meta').innerText === 'Online'")
}

func TestAMenuGivesTheFocusBackToAMessageThatChangedUnderIt(t *testing.T) {
	withMotion(t)
	_, ada, grace := threeChats(t)
	id := ada.text(withText("hello grace") + ".id")
	ada.run("document.getElementById('" + id + "').focus()")
	ada.strikes("+")
	ada.sees("document.activeElement.closest('.quick')")
	grace.run("document.getElementById('" + id + "').focus()")
	grace.strikes("+")
	grace.click(".quick [data-reaction=':wow:']")
	ada.sees("document.querySelector('#" + id + " .chip')")
	ada.press(kb.Escape)
	ada.sees("document.activeElement.id === '" + id + "'")
}

func TestWithoutAServerNothingLeadsAway(t *testing.T) {
	s, ada, grace := threeChats(t)
	ada.makesChannels(7)
	ada.sees("document.querySelector('.filters--list').checkVisibility()")
	ada.expectOutage()
	grace.expectOutage()
	s.kill()
	id := ada.text(withText("hello grace") + ".id")
	ada.run("document.getElementById('" + id + "').focus()")
	ada.press(kb.Delete)
	ada.sees("document.querySelector('#" + id + " .tooltip')?.innerText.includes('again')")
	const noNote = "!document.querySelector('.tooltip')" // the next one takes its place
	ada.sees(noNote)
	ada.run("document.getElementById('" + id + "').focus()")
	ada.strikes("+")
	ada.click(".quick [data-action=pick]")
	ada.sees("document.querySelector('#" + id + " .tooltip')")
	ada.sees(noNote)
	ada.run("document.querySelector('#chat-list .chat').focus()")
	ada.press(kb.ArrowRight)
	ada.sees("document.querySelector('#chat-list .tooltip')?.innerText.includes('again')")
	ada.run("document.querySelector('#composer textarea').focus()")
	ada.press("k", chromedp.ModifierCtrl)
	ada.sees("document.querySelector('#dialog .switcher')?.innerText.includes('again')")
	savePicture(ada, "-switcher")
	ada.press(kb.Escape)
	ada.types("#composer textarea", "@g")
	ada.press(kb.Backspace)
	ada.press(kb.Backspace)
	ada.click(".filters--list [data-filter=unread]")
	ada.sees("document.querySelector('.banner:not([hidden])') && document.querySelector('#composer')")
	ada.press("x")
	ada.sees("document.querySelector('#composer textarea').value === 'x'")
}

func TestATickOutlivesTheResultsThatWereAskedForBeforeIt(t *testing.T) {
	_, ada, _ := threeChats(t)
	ada.click(".chats__foot a")
	ada.sees("document.querySelector('#new-chat')")
	ada.types("#new-chat [name=q]", "g")
	const box = "#people .person[data-name=grace] input"
	ada.sees("document.querySelectorAll('#people .person').length === 1 && document.querySelector('" + box + "')")
	for _, more := range []string{"r", "x"} { // who is found again, and who is not
		ada.delays("^/people")
		ada.types("#new-chat [name=q]", more)
		ada.waitsFor(1)
		if more == "r" {
			ada.click(box)
		}
		ada.run("document.querySelector('#people').dataset.old = ''")
		ada.lets()
		ada.sees("!('old' in document.querySelector('#people').dataset)")
		ada.sees("document.querySelector('" + box + "').checked && document.querySelector('.person-chip').innerText.trim() === 'grace'")
	}
	ada.click(".person-chip button")
	ada.sees("!document.querySelector('.person-chip') && document.querySelector('#new-chat button[type=submit]:not([data-search])').disabled")
}
