package e2e

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	cdpnetwork "github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// person is somebody with a browser of their own: cookies and storage apart from everybody else's.
type person struct {
	t      *testing.T
	server *server
	name   string
	base   string // of the addresses it opens
	ctx    context.Context

	client       *http.Client // with the browser's session, of hasSession
	isScriptless bool         // scripts of pages do not run

	mu         sync.Mutex
	complaints []string // of the browser's console
	expected   []*regexp.Regexp
}

// visit opens a browser. The test fails when its console complains of anything.
func (s *server) visit(name string) *person {
	s.t.Helper()
	return s.visitWith(browser, name)
}

// visitWith is visit with a browser that runs.
func (s *server) visitWith(browser context.Context, name string) *person {
	s.t.Helper()
	ctx, leave := chromedp.NewContext(browser, chromedp.WithNewBrowserContext())
	p := &person{t: s.t, server: s, name: name, base: s.url(""), ctx: ctx}
	// The tab lives as long as the context it is made with, so this one has no time limit.
	if err := chromedp.Do(ctx); err != nil {
		s.t.Fatal(err)
	}
	if err := chromedp.Listen(ctx, p.hear); err != nil {
		s.t.Fatal(err)
	}
	_, err := chromedp.Call(ctx, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
	if err != nil {
		s.t.Fatal(err)
	}
	if isMoving(s.t) {
		p.prefersMotion(true)
	}
	s.t.Cleanup(func() {
		savePicture(p, "")
		leave()
		p.mu.Lock()
		defer p.mu.Unlock()
		for _, c := range p.complaints {
			s.t.Errorf("the browser of %s complains: %s", name, c)
		}
	})
	return p
}

// hear collects what the console says that is more than a note.
func (p *person) hear(event any) {
	text := ""
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.ConsoleAPICalledTypeError || e.Type == runtime.ConsoleAPICalledTypeWarning {
			for _, arg := range e.Args {
				text += " " + string(arg.Value) + arg.Description
			}
		}
	case *runtime.EventExceptionThrown:
		text = e.ExceptionDetails.Text
		if e.ExceptionDetails.Exception != nil {
			text += " " + e.ExceptionDetails.Exception.Description
		}
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError || e.Entry.Level == log.EntryLevelWarning {
			text = e.Entry.Text + " " + e.Entry.URL
		}
	}
	if text == "" {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if !slices.ContainsFunc(p.expected, func(r *regexp.Regexp) bool { return r.MatchString(text) }) {
		p.complaints = append(p.complaints, strings.TrimSpace(text))
	}
}

// expectOutage lets the browser complain of a server that is away, which no script can keep it from.
func (p *person) expectOutage() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.expected = append(p.expected,
		regexp.MustCompile(`net::ERR_(CONNECTION|EMPTY|SOCKET|INCOMPLETE|NETWORK)_`),
		regexp.MustCompile(`net::ERR_FAILED .*/static/`), // as the page's worker says it
		regexp.MustCompile(`WebSocket connection to .* failed`),
		regexp.MustCompile(`htmx:error: Failed to fetch`))
}

// expectStatus lets the browser note one answer that is an error.
func (p *person) expectStatus(status int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.expected = append(p.expected, regexp.MustCompile(fmt.Sprintf("status of %d", status)))
}

// expectGone lets the browser note that an item of the list is not there that it asked for: whoever is taken out of a chat may be so
// while it comes.
func (p *person) expectGone() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.expected = append(p.expected, regexp.MustCompile(`status of 404 .*/chats/[0-9]+/entry\?`))
}

// expectRenewal lets the browser complain of a socket that comes back with the secret of before: whoever gets a new one has it with the
// answer, and may hear of it sooner.
func (p *person) expectRenewal() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.expected = append(p.expected, regexp.MustCompile(`WebSocket connection to .* Unexpected response code: 303`))
}

func (p *person) do(steps ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, steps...); err != nil {
		p.t.Fatalf("%s: %v", p.name, err)
	}
}

func (p *person) open(path string) {
	p.t.Helper()
	p.do(chromedp.Navigate(p.base + path))
}

// opensReady opens a page and waits until the module that it has for itself listens: it comes after the page. Whoever imports it, too,
// goes on after the page does.
func (p *person) opensReady(path string) {
	p.t.Helper()
	p.open(path)
	if p.isScriptless {
		return
	}
	p.sees(`(async () => {
		const own = { stickers: "addsticker", settings: "settings", avatar: "avatar", desk: "desk", restore: "restore", trust: "trust" }[document.body.dataset.page];
		if (!own) return true;
		const module = performance.getEntriesByType("resource").find(({ name }) => name.endsWith("/" + own + ".js"));
		return module && import(module.name);
	})()`)
}

// withoutScripts has the browser run no scripts of pages from now on.
func (p *person) withoutScripts() {
	p.t.Helper()
	_, err := chromedp.Call(p.ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	if err != nil {
		p.t.Fatal(err)
	}
	p.isScriptless = true
}

// is reports whether a JavaScript expression is true in the page.
func (p *person) is(js string) bool {
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	ok, err := chromedp.Run(ctx, chromedp.Evaluate[bool]("Boolean("+js+")"))
	return err == nil && ok
}

// sees waits until a JavaScript expression, or what it promises, is true in the page, if only for a moment.
func (p *person) sees(js string) {
	p.t.Helper()
	look := p.is
	if !p.isScriptless {
		look = p.watches
	}
	eventually(p.t, p.name+" sees "+js, func() bool { return look(js) })
}

// watches reports whether a JavaScript expression is true in the page within a second. The page itself looks: from here a busy
// machine would miss what is true for a moment. A page that is left meanwhile may be kept for the way back, as it is, and never
// answer.
func (p *person) watches(js string) bool {
	ctx, cancel := context.WithTimeout(p.ctx, answered)
	defer cancel()
	ok, err := chromedp.Run(ctx, chromedp.Evaluate[bool](`new Promise((done) => {
		const end = performance.now() + 1_000;
		const look = async () => {
			let is = false;
			try { is = Boolean(await (`+js+`)); } catch { /* not yet */ }
			if (is || performance.now() > end) return done(is);
			setTimeout(look, 20);
		};
		look();
	})`, chromedp.EvalAwaitPromise))
	return err == nil && ok
}

func (p *person) text(js string) string {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	s, err := chromedp.Run(ctx, chromedp.Evaluate[string]("String("+js+")"))
	if err != nil {
		p.t.Fatalf("%s: %s: %v", p.name, js, err)
	}
	return s
}

func (p *person) number(js string) float64 {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	n, err := chromedp.Run(ctx, chromedp.Evaluate[float64]("Number("+js+")"))
	if err != nil {
		p.t.Fatalf("%s: %s: %v", p.name, js, err)
	}
	return n
}

func (p *person) run(js string) {
	p.t.Helper()
	p.do(chromedp.Evaluate[chromedp.Void](js))
}

// click waits until an element stands still, where it is and under nothing else, and clicks it. The page may renew and
// move the element until then.
func (p *person) click(selector string) {
	p.t.Helper()
	before := ""
	eventually(p.t, p.name+" can click "+selector, func() bool {
		ctx, cancel := context.WithTimeout(p.ctx, patience)
		defer cancel()
		at, err := chromedp.Run(ctx, chromedp.Evaluate[string](fmt.Sprintf(aim, quote(selector), p.isScriptless))) // fails while one page takes the place of another
		if err != nil || at != before {
			before = at
			return false
		}
		var x, y float64
		n, err := fmt.Sscan(at, &x, &y)
		return n == 2 && err == nil && p.hits(x, y)
	})
}

// aim answers where the middle of an element is. A press that comes after it and meets another element, because this one
// moved meanwhile, does nothing. Where scripts are off, nothing hears presses: there an element is aimed at when the page is whole.
const aim = `((e, isScriptless) => {
	if (!e || e.disabled || isScriptless && document.readyState !== "complete") return "";
	e.scrollIntoView({ block: "nearest" });
	const r = e.getBoundingClientRect(), x = r.left + r.width / 2, y = r.top + r.height / 2;
	if (!e.contains(document.elementFromPoint(x, y))) return "";
	window.press?.end();
	const press = { isMissed: false }, listening = new AbortController();
	press.end = () => listening.abort();
	for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"])
		addEventListener(type, (event) => {
			if (type === "pointerdown") press.isMissed = !e.contains(event.target);
			if (!press.isMissed) return;
			event.preventDefault();
			event.stopImmediatePropagation();
		}, { capture: true, signal: listening.signal });
	window.press = press;
	return x + " " + y;
})(document.querySelector(%s), %t)`

// hits clicks a place and reports whether what was aimed at was there.
func (p *person) hits(x, y float64) bool {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, acknowledged)
	defer cancel()
	err := chromedp.Do(ctx, chromedp.MouseClickXY(x, y))
	if err != nil && !errors.Is(err, context.DeadlineExceeded) {
		p.t.Fatalf("%s clicks at %v, %v: %v", p.name, x, y, err)
	}
	ctx, cancel = context.WithTimeout(p.ctx, acknowledged)
	defer cancel()
	isMissed, err := chromedp.Run(ctx, chromedp.Evaluate[bool]("(window.press?.end(), Boolean(window.press?.isMissed))"))
	return err != nil || !isMissed // the page that was clicked may be gone
}

// acknowledged is how long the browser may take to say that a click was handled. One that leads to another page may
// never be acknowledged.
const acknowledged = 3 * time.Second

// types puts text into a field, key by key. The field is found by the page: the library's own way reads its copy of the
// document while the page changes it, which is a data race.
func (p *person) types(selector, text string) {
	p.t.Helper()
	p.sees(fmt.Sprintf(`(e => {
		if (!e?.offsetParent) return false;
		e.focus();
		return document.activeElement === e;
	})(document.querySelector(%s))`, quote(selector)))
	p.press(text)
}

// press strikes keys one after the other. The letter of a key comes with its going down, as from a keyboard: of the library's own
// three events the letter may come so late that it meets what the key has opened.
func (p *person) press(keys string, modifiers ...chromedp.Modifier) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	for _, key := range keys {
		for _, event := range kb.Encode(key) {
			for _, m := range modifiers {
				event.Modifiers |= int64(m)
			}
			switch event.Type {
			case kb.KeyChar:
				continue
			case kb.KeyDown:
				if event.Modifiers&^int64(chromedp.ModifierShift) == 0 {
					event.Text, event.UnmodifiedText = letterOf(key)
				}
			}
			if _, err := chromedp.Call(ctx, input.DispatchKeyEvent, *event); err != nil {
				p.t.Fatalf("%s presses %q: %v", p.name, keys, err)
			}
		}
	}
}

// letterOf is what a key writes, if anything, with and without its modifiers.
func letterOf(key rune) (text, unmodified string) {
	for _, event := range kb.Encode(key) {
		if event.Type == kb.KeyChar {
			return event.Text, event.UnmodifiedText
		}
	}
	return "", ""
}

// submits the form of a page.
func (p *person) submits() {
	p.t.Helper()
	p.run("document.querySelector('main form').requestSubmit()")
}

// strikes a letter as a keyboard does: where the page takes the key for itself, no letter follows.
func (p *person) strikes(letter string) {
	p.t.Helper()
	for _, kind := range []input.DispatchKeyEventType{input.DispatchKeyEventTypeKeyDown, input.DispatchKeyEventTypeKeyUp} {
		params := input.DispatchKeyEventParams{Type: kind, Key: letter}
		if kind == input.DispatchKeyEventTypeKeyDown {
			params.Text = letter
		}
		if _, err := chromedp.Call(p.ctx, input.DispatchKeyEvent, params); err != nil {
			p.t.Fatalf("%s: %v", p.name, err)
		}
	}
}

// hover points at an element, again where it moved meanwhile.
func (p *person) hover(selector string) {
	p.t.Helper()
	eventually(p.t, p.name+" points at "+selector, func() bool {
		x, y := p.place(selector, 3)
		p.do(chromedp.MouseEvent(chromedp.MouseMoved, x, y))
		return p.is("document.querySelector(" + quote(selector) + ")?.matches(':hover')")
	})
}

// place is where an element is, in its middle row and so much of its width from the left: 2 is half of it.
func (p *person) place(selector string, part int) (x, y float64) {
	p.t.Helper()
	at := p.text(fmt.Sprintf("(r => r.left + r.width / %d + ' ' + (r.top + r.height / 2))(document.querySelector(%s).getBoundingClientRect())", part, quote(selector)))
	if _, err := fmt.Sscan(at, &x, &y); err != nil {
		p.t.Fatalf("%s looks where %s is: %q", p.name, selector, at)
	}
	return x, y
}

// writes sends a message from the open chat.
func (p *person) writes(text string) {
	p.t.Helper()
	p.types("#composer textarea", text)
	p.press(kb.Enter)
	p.sees(withText(text) + " && document.querySelector('#composer textarea').value === ''")
}

// withText is the message of that text that the server has; null while there is none.
func withText(text string) string {
	return fmt.Sprintf("[...document.querySelectorAll('#messages .message[id]')].find(m => m.querySelector('.message__body').innerText.trim() === %s)", quote(text))
}

func countOf(text string) string {
	return fmt.Sprintf("[...document.querySelectorAll('#messages .message')].filter(m => m.querySelector('.message__body').innerText.trim() === %s).length", quote(text))
}

func quote(s string) string {
	b, _ := json.Marshal(s) //nolint:errcheck // a string can always be written
	return string(b)
}

// signIn opens the app as somebody who has an account, with a session that the server gave to a script.
func (p *person) signIn() *person {
	p.t.Helper()
	p.hasSession()
	p.open("/")
	p.sees("document.querySelector('#chat-list')")
	return p
}

// hasSession gives the browser a session of somebody who has an account.
func (p *person) hasSession() {
	p.t.Helper()
	jar, _ := cookiejar.New(nil) //nolint:errcheck // it has no options to be wrong
	p.client = &http.Client{Jar: jar, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := p.client.PostForm(p.base+"/login", url.Values{"username": {p.name}, "password": {password}})
	if err != nil {
		p.t.Fatal(err)
	}
	res.Body.Close()
	if res.StatusCode != http.StatusSeeOther {
		p.t.Fatalf("%s signs in: %s", p.name, res.Status)
	}
	for _, c := range res.Cookies() {
		_, err := chromedp.Call(p.ctx, cdpnetwork.SetCookie, cdpnetwork.SetCookieParams{
			Name: c.Name, Value: c.Value, URL: p.base + "/", Path: c.Path, HTTPOnly: &c.HttpOnly, SameSite: cdpnetwork.CookieSameSiteLax,
		})
		if err != nil {
			p.t.Fatal(err)
		}
	}
}

// signsIn is signIn by hand.
func (p *person) signsIn() *person {
	p.t.Helper()
	p.open("/login")
	p.types("[name=username]", p.name)
	p.types("[name=password]", password)
	p.submits()
	p.sees("location.pathname === '" + p.home() + "' && document.querySelector('#chat-list')")
	return p
}

// home is the path of the home page.
func (p *person) home() string {
	_, path, _ := strings.Cut(strings.TrimPrefix(p.base, "http://"), "/")
	return strings.TrimSuffix("/"+path, "/") + "/"
}

// isLive waits until the page's socket is open and has caught up.
func (p *person) isLive() {
	p.t.Helper()
	p.sees("document.documentElement.dataset.connection === 'live'")
}

// startChat opens a new chat with others, who have accounts that addUser made. It wants hasSession, as signIn has it.
func (p *person) startChat(names ...string) {
	p.t.Helper()
	users := url.Values{}
	for _, name := range names {
		users.Add("user", fmt.Sprint(p.server.idOf(name)))
	}
	res, err := p.client.PostForm(p.base+"/chats", users)
	if err != nil {
		p.t.Fatal(err)
	}
	res.Body.Close()
	to, err := res.Location()
	if err != nil {
		p.t.Fatalf("%s starts a chat: %s", p.name, res.Status)
	}
	p.do(chromedp.Navigate(to.String()))
	p.sees("document.querySelector('#messages')")
}

// startsChat is startChat by hand, through New Chat.
func (p *person) startsChat(names ...string) {
	p.t.Helper()
	p.click(".chats__foot a")
	p.sees("document.querySelector('#new-chat')")
	for _, name := range names {
		p.run("document.querySelector('#new-chat [name=q]').value = ''")
		p.types("#new-chat [name=q]", name)
		person := fmt.Sprintf("[...document.querySelectorAll('#people .person')].find(e => e.innerText.includes(%s))", quote(name))
		p.sees("(box => box && (box.checked || (box.click(), false)))(" + person + "?.querySelector('input'))") // among results that stay
	}
	p.click("#new-chat button[type=submit]:not([data-search]):not([disabled])")
	p.sees("document.querySelector('#messages')")
}
