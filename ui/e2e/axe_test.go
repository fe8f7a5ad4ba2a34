package e2e

import (
	_ "embed"
	"encoding/json"
	"net/url"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// axe finds what keeps people with other senses out of a page. See testdata/VERSIONS.txt.
//
//go:embed testdata/axe.min.js
var axe string

// audit runs axe, or some rules of it, on the page as it is and answers what it finds, one a line.
func (p *person) audit(rules ...string) string {
	p.t.Helper()
	if !p.is("!!window.axe") {
		p.run(axe)
	}
	only, err := json.Marshal(rules)
	if err != nil {
		p.t.Fatal(err)
	}
	p.run(`window.found = null; axe.run(document, {resultTypes: ['violations'], ...(` + string(only) + ` && {runOnly: ` + string(only) + `})}).then(({violations}) => { window.found = violations
		.flatMap(({id, nodes}) => nodes.map(({html, failureSummary}) => id + ': ' + html.slice(0, 160) + ' ' + failureSummary.replaceAll('\n', ' ').slice(0, 200)))
		.join('\n'); })`)
	p.sees("window.found !== null")
	return p.text("window.found")
}

func TestEverybodyCanUseEveryPage(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	s.addUser("linus")
	ada, guest := s.visit("ada").signIn(), s.visit("guest")
	ada.isLive()
	ada.makesChannels(1)
	ada.startsChat("grace", "linus")
	group := ada.text("document.querySelector('#messages').dataset.thread")
	ada.startChat("grace")
	ada.types("#composer textarea", "some *text* with `code`, >!a spoiler!< and https://pond.example/")
	ada.press(kb.Enter)
	ada.sees("document.querySelector('#messages .message[id] code')")
	ada.sees("document.querySelector('#messages .message[id]').getAttribute('aria-label').endsWith(', ' + document.querySelector('#messages .message[id] .message__time').textContent)")
	direct := ada.text("document.querySelector('#messages').dataset.thread")
	s.run("", "token", "ada", "--label", "script")
	reset, err := url.Parse(s.run("", "user", "reset", "linus"))
	if err != nil {
		t.Fatal(err)
	}
	script := s.script("ada")
	script.post("/chats/"+group+"/hooks", url.Values{"label": {"Washer"}})
	script.post("/owner/people/3/admin", url.Values{"admin": {"true"}})
	script = s.script("grace")
	script.post("/chats/"+direct+"/messages/"+ada.text("document.querySelector('#messages .message[id]').id.slice(8)")+"/report", url.Values{"why": {"Spam"}})
	pages := []struct {
		who        *person
		path, what string
		do         func()
		isDark     bool // looked at in the dark, too: no other has more colours
	}{
		{guest, "/login", "", nil, true},
		{ada, "/chats/" + direct, "", nil, true},
		{ada, "/chats/" + direct, "menu of the chat", func() {
			ada.click(".titlebar [data-thread-settings]")
			ada.click("[role=menu] [data-submenu]")
		}, false},
		{ada, "/chats/" + direct, "panel", func() {
			ada.click("#composer [data-action=stickers]")
			ada.sees("document.querySelector('.panel')?.checkVisibility()")
		}, false},
		{ada, "/chats/" + direct, "account menu", func() { ada.click(".topbar .account > summary") }, false},
		{ada, "/chats/" + direct, "dialog", func() {
			ada.press("/", chromedp.ModifierCtrl)
			ada.sees("document.querySelector('[role=dialog]')?.checkVisibility()")
		}, false},
		{ada, "/chats/" + direct, "switcher", func() {
			ada.press("k", chromedp.ModifierCtrl)
			ada.sees("document.querySelector('.switcher')?.checkVisibility()")
		}, false},
		{ada, "/chats/" + direct + "/settings", "", nil, false},
		{ada, "/chats/" + group + "/people", "", nil, false},
		{ada, "/chats/new", "", nil, false},
		{ada, "/channels", "", nil, false},
		{ada, "/search?q=text", "", nil, true},
		{ada, "/settings", "", nil, true},
		{ada, "/settings/passkeys", "where browsers keep none", nil, false},
		{ada, "/users/2", "", nil, false},
		{ada, "/keys", "", nil, false},
		{ada, "/api", "", nil, false},
		{ada, "/settings/second-factor", "", nil, false},
		{ada, "/chats/" + group + "/hooks", "", nil, false},
		{ada, "/bots", "", nil, false},
		{ada, "/owner", "", nil, true},
		{ada, "/owner/people", "", nil, true},
		{ada, "/owner/people", "menu of somebody", func() { ada.click("#person-2 summary") }, false},
		{ada, "/owner/people/2/ban", "", nil, false},
		{ada, "/owner/invites", "", nil, false},
		{ada, "/owner/reports", "", nil, true},
		{ada, "/owner/chats", "", nil, false},
		{ada, "/owner/programs", "", nil, false},
		{ada, "/owner/tokens", "", nil, false},
		{ada, "/owner/storage", "", nil, true},
		{ada, "/owner/identity", "", nil, true},
		{ada, "/owner/log", "", nil, true},
		{guest, "/forgot", "", nil, false},
		{guest, reset.Path, "", nil, false},
	}
	// What dark changes is the colours, and a phone what stands where.
	for _, look := range []struct {
		name, theme string
		rules       []string
		width       int64
	}{{"light", "light", nil, 1280}, {"dark", "dark", []string{"color-contrast"}, 1280}, {"on a phone", "light", nil, 390}} {
		for _, p := range []*person{ada, guest} {
			_, err := chromedp.Call(p.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
				Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: look.theme}, {Name: "prefers-reduced-motion", Value: "reduce"}},
			})
			if err != nil {
				t.Fatal(err)
			}
			p.do(chromedp.EmulateViewport(look.width, 844))
		}
		for _, c := range pages {
			if look.theme == "dark" && !c.isDark || look.width < 640 && c.do != nil {
				continue
			}
			c.who.open(c.path)
			if c.who.is("document.body.dataset.page === 'problem'") {
				t.Fatalf("%s is no page", c.path)
			}
			if c.path == "/api" && !isLong { // three calls of each kind look as all of them do, and take a tenth of the time
				c.who.run(`document.querySelectorAll(".api__call + .api__call + .api__call + .api__call").forEach((call) => call.remove())`)
			}
			if c.do != nil {
				c.do()
			}
			if found := c.who.audit(look.rules...); found != "" {
				t.Errorf("%s %s, %s:\n%s", c.path, c.what, look.name, found)
			}
		}
	}
}
