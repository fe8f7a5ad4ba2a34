package attack_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"ribbit/app/chat"
	"ribbit/app/web/webtest"
)

// tab is a real browser's tab in which nothing hostile may run.
type tab struct {
	t   *testing.T
	r   *webtest.Ribbit
	ctx context.Context

	mu      sync.Mutex
	alarms  []string // what the browser noticed
	foreign []string // requests that left the server
}

// startBrowser starts Chromium; the test is skipped where there is none. It must come before the server, which looks at
// its end for what is left running.
func startBrowser(t *testing.T) context.Context {
	t.Helper()
	path := ""
	for _, name := range []string{os.Getenv("CHROME"), "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if found, err := exec.LookPath(name); err == nil && path == "" {
			path = found
		}
	}
	if path == "" {
		t.Skip("there is no Chromium here; set CHROME to its path")
	}
	allocator, stop := chromedp.NewExecAllocator(context.Background(), append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.WindowSize(1280, 800),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("lang", "en-US"))...)
	ctx, quit := chromedp.NewContext(allocator)
	t.Cleanup(func() { quit(); stop() })
	if err := chromedp.Do(ctx); err != nil {
		t.Fatal(err)
	}
	return ctx
}

// openTab opens a tab that is signed in as p.
func openTab(t *testing.T, browser context.Context, r *webtest.Ribbit, p *webtest.Person) *tab {
	t.Helper()
	ctx, leave := chromedp.NewContext(browser, chromedp.WithNewBrowserContext())
	b := &tab{t: t, r: r, ctx: ctx}
	t.Cleanup(leave)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatal(err)
	}
	if err := chromedp.Listen(ctx, b.hear); err != nil {
		t.Fatal(err)
	}
	_, err := chromedp.Call(ctx, network.SetCookie, network.SetCookieParams{Name: r.Cookie("session"), Value: p.Session(), URL: r.URL})
	if err != nil {
		t.Fatal(err)
	}
	const watch = `window.violations = []; addEventListener("securitypolicyviolation", e => violations.push(e.violatedDirective + " " + e.blockedURI))`
	if _, err := chromedp.Call(ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: watch}); err != nil {
		t.Fatal(err)
	}
	return b
}

func (b *tab) hear(event any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch e := event.(type) {
	case *page.EventJavascriptDialogOpening:
		b.alarms = append(b.alarms, "a dialog: "+e.Message)
		go chromedp.Call(b.ctx, page.HandleJavaScriptDialog, page.HandleJavaScriptDialogParams{}) //nolint:errcheck // the alarm is enough
	case *runtime.EventExceptionThrown:
		b.alarms = append(b.alarms, "an exception: "+e.ExceptionDetails.Text)
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError {
			b.alarms = append(b.alarms, "the console: "+e.Entry.Text)
		}
	case *network.EventRequestWillBeSent:
		if u := e.Request.URL; !strings.HasPrefix(u, b.r.URL+"/") && !strings.HasPrefix(u, "data:") && !strings.HasPrefix(u, "blob:") {
			b.foreign = append(b.foreign, u)
		}
	}
}

func eval[T any](b *tab, js string) T {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, 3*webtest.Patience)
	defer cancel()
	v, err := chromedp.Run(ctx, chromedp.Evaluate[T](js))
	if err != nil {
		b.t.Fatalf("%.200s: %v", js, err)
	}
	return v
}

func (b *tab) open(path string) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, 3*webtest.Patience)
	defer cancel()
	if err := chromedp.Do(ctx, chromedp.Navigate(b.r.URL+path)); err != nil {
		b.t.Fatalf("%.200s: %v", path, err)
	}
}

// sees waits until an expression is true.
func (b *tab) sees(js string) {
	b.t.Helper()
	deadline := time.NewTimer(3 * webtest.Patience)
	defer deadline.Stop()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for !eval[bool](b, "Boolean("+js+")") {
		select {
		case <-deadline.C:
			b.t.Fatalf("it is never so: %.200s", js)
		case <-tick.C:
		}
	}
}

// inspect touches whatever people wrote, as a mouse and a keyboard would, and lists what should not be in the page.
const inspect = `(() => {
	const wrong = []
	if (window.__pwned) wrong.push("a script ran")
	wrong.push(...window.violations.map(v => "against the policy: " + v))
	const own = new URL(document.baseURI).origin
	const written = ".message__body, .quote__text, .chat__preview, .chat__name, .titlebar__name, .message__name, .excerpt, h1, h2, title"
	const walk = (root, check) => {
		for (const e of root.querySelectorAll("*")) {
			check(e)
			if (e instanceof HTMLTemplateElement) walk(e.content, check)
			if (e.shadowRoot) walk(e.shadowRoot, check)
		}
	}
	walk(document, e => {
		const name = e.localName
		if (["iframe", "frame", "object", "embed", "applet", "base", "marquee", "portal", "math", "foreignobject", "style", "video", "audio", "plaintext", "hx-partial"].includes(name)) wrong.push("an element: " + e.outerHTML.slice(0, 200))
		if (name === "meta" && e.httpEquiv) wrong.push("a meta: " + e.outerHTML)
		if (name === "script" && (e.textContent || !e.src.startsWith(own + "/static/"))) wrong.push("a script: " + e.outerHTML.slice(0, 200))
		if (name === "link" && !e.href.startsWith(own + "/") && !(e.rel === "icon" && e.href.startsWith("data:image/png"))) wrong.push("a link: " + e.outerHTML)
		if (name === "form" && new URL(e.getAttribute("action") || "", own).origin !== own) wrong.push("a form: " + e.outerHTML.slice(0, 200))
		for (const a of e.attributes) {
			if (/^on/i.test(a.name) || /^(data-)?hx-on/i.test(a.name) || a.name === "style" && !e.matches("[data-behavior], html, body, .typing, .thread__scroll, .menu, .panel, textarea")) wrong.push("an attribute: " + a.name + "=" + a.value.slice(0, 100))
			if (["href", "src", "action", "formaction", "xlink:href", "srcdoc", "ping", "background", "data"].includes(a.name) && !/^(https?:|\/|#|\?|data:image\/|blob:|$)/i.test(a.value)) wrong.push("a target: " + a.name + "=" + a.value.slice(0, 100))
			if (["src", "srcset", "poster"].includes(a.name) && !a.value.startsWith("/") && !/^(data:|blob:)/.test(a.value)) wrong.push("a picture: " + a.value.slice(0, 100))
		}
	})
	// The page's own button over code, with nothing on it that could act.
	const isCopyButton = e => e.matches(".code__head > button.code__copy") && [...e.attributes].every(a => ["class", "type", "tabindex", "aria-label", "title"].includes(a.name))
	for (const place of document.querySelectorAll(written)) {
		walk(place, e => {
			for (const a of e.attributes) if (/^(data-)?hx-|^data-(frame|behavior)$|^id$/.test(a.name)) wrong.push("in a text: " + a.name + "=" + a.value.slice(0, 100))
			if (["form", "input", "button", "select", "textarea", "svg", "template", "table", "li-x"].includes(e.localName) && !e.closest(".spoiler") && !e.matches(".icon, .icon *") && !isCopyButton(e)) wrong.push("in a text: " + e.outerHTML.slice(0, 200))
			for (const kind of ["mouseover", "mouseenter", "focus", "pointerdown", "animationend", "toggle", "error", "load"]) e.dispatchEvent(new Event(kind, {bubbles: true}))
		})
	}
	if (window.__pwned && !wrong.includes("a script ran")) wrong.push("a script ran when it was touched")
	return JSON.stringify([...new Set(wrong)])
})()`

// isClean fails the test for everything that should not be.
func (b *tab) isClean(where string) {
	b.t.Helper()
	var wrong []string
	if err := json.Unmarshal([]byte(eval[string](b, inspect)), &wrong); err != nil {
		b.t.Fatal(err)
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	wrong = slices.Concat(wrong, b.alarms, b.foreign)
	b.alarms, b.foreign = nil, nil
	for _, w := range wrong {
		b.t.Errorf("%s: %s", where, w)
	}
}

func TestNothingThatPeopleWriteRunsInABrowser(t *testing.T) {
	if len(hostile) < 200 {
		t.Fatalf("there are only %d hostile texts", len(hostile))
	}
	texts := hostile
	if testing.Short() {
		texts = slices.Collect(func(yield func(string) bool) {
			for i := 0; i < len(hostile) && yield(hostile[i]); i += 5 {
			}
		})
	}
	browser := startBrowser(t)
	r := webtest.Start(t)
	ada, mallory := r.Owner("ada"), r.SignUp("mallory")
	// Names cannot be made of such signs; if one ever got in, by a restored database for one, it must do no harm.
	for i, name := range []string{`<script>__pwned=1</script>`, `"><img src=x onerror=__pwned=1>`, `'onmouseover='__pwned=1`} {
		u, err := r.Chat.Store.AddUser(t.Context(), chat.NewUser{Name: name, Fold: fmt.Sprint("evil", i), Parts: []string{fmt.Sprint("evil", i)}, CreatedAt: time.Now()})
		if err != nil {
			t.Fatal(err)
		}
		thread, _, err := r.Chat.OpenThread(t.Context(), u.ID, []chat.UserID{chat.UserID(ada.ID)}, "")
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := r.Chat.Send(t.Context(), chat.Draft{ThreadID: thread.ID, Sender: u.ID, Content: name}); err != nil {
			t.Fatal(err)
		}
	}
	old := ada.Chat(mallory)
	say := func(thread int64, text string, answers chat.MessageID) chat.MessageID {
		m, _, err := r.Chat.Send(t.Context(), chat.Draft{
			ThreadID: chat.ThreadID(thread), Sender: chat.UserID(mallory.ID), Content: text, ReplyTo: answers,
		})
		if err != nil {
			t.Fatalf("%.100q: %v", text, err)
		}
		return m.ID
	}
	last := chat.MessageID(0)
	for _, text := range texts {
		last = say(old, text, last) // and quotes the one before
	}
	b := openTab(t, browser, r, ada)

	t.Run("in a page", func(t *testing.T) {
		b.t = t
		for before, shown := int64(1<<40), 0; shown < len(texts); {
			b.open(fmt.Sprintf("/chats/%d?before=%d", old, before))
			b.sees("document.documentElement.dataset.connection === 'live' && document.querySelectorAll('#messages .message').length")
			b.isClean(fmt.Sprintf("the page before %d", before))
			shown += eval[int](b, "document.querySelectorAll('#messages .message[id]').length")
			before = eval[int64](b, "Number(document.querySelector('#messages .message[id]').id.slice(8))")
		}
	})
	t.Run("live", func(t *testing.T) {
		b.t = t
		live := mallory.Chat(ada, r.SignUp("grace")) // a group of its own
		b.open(fmt.Sprintf("/chats/%d", live))
		b.sees("document.documentElement.dataset.connection === 'live'")
		for _, text := range texts {
			say(live, text, 0)
		}
		b.sees(fmt.Sprintf("document.querySelectorAll('#messages .message[id]').length === %d", len(texts)))
		b.isClean("the live chat")
		mallory.Post("/api/chat_threads", object{"receiverIds": []int64{ada.ID}, "title": "sync"}).Want(201)
		b.sees("[...document.querySelectorAll('#chat-list .chat')].some(c => c.innerText.includes('sync'))")
		b.isClean("the list beside it")
	})
	t.Run("as names of groups", func(t *testing.T) {
		b.t = t
		for i, text := range texts {
			text = strings.Join(strings.Fields(text), " ")
			if n := len([]rune(text)); n > chat.MaxTitleRunes || n == 0 {
				continue
			}
			thread, _, err := r.Chat.OpenThread(t.Context(), chat.UserID(mallory.ID), []chat.UserID{chat.UserID(ada.ID)}, text)
			if err != nil {
				continue // refused as a name, which is as good
			}
			if i%60 == 0 {
				b.open(fmt.Sprintf("/chats/%d", thread.ID))
				b.isClean("the group " + text)
			}
		}
		b.open("/")
		b.isClean("the list of groups")
	})
	t.Run("in what is asked for", func(t *testing.T) {
		b.t = t
		for i, text := range texts {
			if i%30 != 0 || len(text) > 1000 {
				continue
			}
			q := url.QueryEscape(text)
			for _, path := range []string{"/search?q=" + q, "/chats/new?q=" + q} {
				b.open(path)
				b.mu.Lock()
				b.alarms = slices.DeleteFunc(b.alarms, func(a string) bool { return strings.Contains(a, "the server responded with a status of") })
				b.mu.Unlock()
				b.isClean(path)
			}
		}
		b.open("/search?q=pwned")
		b.sees("document.querySelectorAll('#search-results a').length > 3")
		b.isClean("what was found")
		b.open("/search?q=evil")
		b.isClean("who was found")
	})
	t.Run("in reports and on the pages of a message", func(t *testing.T) {
		b.t = t
		grace := r.SignIn("grace")
		both := mallory.Chat(grace, ada)
		for i, text := range texts {
			if i%5 != 0 || len([]rune(text)) > chat.MaxReasonRunes {
				continue
			}
			m := say(both, text, 0)
			grace.Fragment(fmt.Sprintf("/chats/%d/messages/%d/report", both, m), url.Values{"reason": {text}}).Want(204)
			if i%100 == 0 {
				for _, page := range []string{"", "/delete", "/report"} {
					b.open(fmt.Sprintf("/chats/%d/messages/%d%s", both, m, page))
					b.isClean("the page " + page + " of " + text)
				}
			}
		}
		b.open("/owner/reports")
		b.sees("document.body.innerText.includes('__pwned')")
		b.isClean("the reports")
	})
}

// The inspection itself has to see what it looks for.
func TestTheInspectionSeesWhatIsWrong(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a browser of its own")
	}
	browser := startBrowser(t)
	r := webtest.Start(t)
	b := openTab(t, browser, r, r.Owner("ada"))
	for _, planted := range []string{
		`document.body.setAttribute("onclick", "x")`, `document.body.append(document.createElement("iframe"))`, `window.__pwned = 1`,
		`document.body.insertAdjacentHTML("beforeend", "<a href='javascript:x'>x</a>")`, `document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=__pwned=1>")`,
		`document.body.insertAdjacentHTML("beforeend", "<p class=message__body><b hx-get=/x>x</b></p>")`, `document.body.insertAdjacentHTML("beforeend", "<p style='color:red'>x</p>")`,
	} {
		b.open("/settings")
		eval[bool](b, planted+"; true")
		if found := eval[string](b, inspect); found == "[]" {
			t.Errorf("it overlooks %s", planted)
		}
	}
}
