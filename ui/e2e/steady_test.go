package e2e

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"testing"

	cdpnetwork "github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// Somebody reaches for a control as soon as a page has come: what a script shows later takes no place then.
func TestNothingMovesOnceAPageIsThere(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	ada := s.visit("ada").signIn()
	ada.startChat("grace")
	ada.writes("hello there")
	direct := ada.text("location.pathname")
	ada.expectStatus(404)
	// As in somebody's first visit over a slow line: the scripts come after the page.
	slow := cdpnetwork.EmulateNetworkConditionsByRuleParams{MatchedNetworkConditions: []*cdpnetwork.Conditions{{Latency: 100, DownloadThroughput: -1, UploadThroughput: -1}}}
	_, err := chromedp.Call(ada.ctx, cdpnetwork.EmulateNetworkConditionsByRule, slow)
	if err == nil {
		_, err = chromedp.Call(ada.ctx, cdpnetwork.SetBypassServiceWorker, cdpnetwork.SetBypassServiceWorkerParams{Bypass: true})
	}
	if err == nil {
		_, err = chromedp.Call(ada.ctx, cdpnetwork.SetCacheDisabled, cdpnetwork.SetCacheDisabledParams{CacheDisabled: true})
	}
	if err == nil {
		_, err = chromedp.Call(ada.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: watchPlaces})
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range pagesOfAnAdmin(direct) {
		ada.open(path)
		if moved := ada.moved(); moved != "" {
			t.Errorf("%s: %s", path, moved)
		}
	}
	ada.do(chromedp.EmulateViewport(390, 844))
	for _, path := range []string{"/", direct, "/settings"} {
		ada.open(path)
		if moved := ada.moved(); moved != "" {
			t.Errorf("%s on a phone: %s", path, moved)
		}
	}
}

// pagesOfAnAdmin are pages of each kind that an admin opens.
func pagesOfAnAdmin(chat string) []string {
	return []string{
		"/", chat, chat + "/settings", chat + "/files", "/chats/new", "/channels", "/requests", "/search?q=hello", "/settings", "/settings/passkeys", "/users/2", "/keys", "/nowhere",
		"/owner", "/owner/people", "/owner/invites", "/owner/reports", "/owner/chats", "/owner/programs", "/owner/storage", "/owner/identity", "/owner/health", "/owner/log",
	}
}

// What hides all that it has no room for must not scroll: a search within the page, or the focus, would move it, and nobody could move
// it back. Words that only screen readers say are what lies out of sight.
func TestNothingScrollsThatNobodyCanScrollBack(t *testing.T) {
	s := newServer(t, "--rate-limit", "off")
	s.addUser("ada", "--admin")
	people := []string{"grace", "linus"}
	for i := range 18 { // more than a page of people has room for
		people = append(people, fmt.Sprintf("frog%02d", i))
	}
	for _, name := range people {
		s.addUser(name)
	}
	ada := s.visit("ada").signIn()
	ada.startChat(people...)
	group := ada.text("location.pathname")
	hello := s.script("ada")
	for range 40 {
		hello.post(group+"/messages", url.Values{"content": {"hello"}})
	}
	s.script("grace").post(group+"/messages", url.Values{"content": {"good evening"}})
	ada.sees("document.querySelector('#messages').textContent.includes('good evening')")
	ada.expectStatus(404)
	pages := append(pagesOfAnAdmin(group), group+"/people")
	widths := []int{1280, 390}
	for _, path := range pages {
		ada.open(path)
		for _, width := range widths {
			ada.do(chromedp.EmulateViewport(int64(width), 844))
			if slips := ada.text(slips); slips != "" {
				t.Errorf("%s at %d px scrolls out of sight: %s", path, width, slips)
			}
		}
		slices.Reverse(widths) // the next page comes at the width that this one ends with
	}
}

// slips names what hides more than it shows, and would scroll; what is cut short by dots or lines is meant.
const slips = `[...document.querySelectorAll("*")].filter((e) => {
	const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(e);
	if (textOverflow === "ellipsis" || webkitLineClamp !== "none" || e.matches(".visually-hidden, select, svg *") || e.clientWidth < 4) return false;
	return overflowY === "hidden" && e.scrollHeight > e.clientHeight + 1 || overflowX === "hidden" && e.scrollWidth > e.clientWidth + 1;
}).map((e) => e.localName + "." + e.className + " " + e.scrollWidth + "×" + e.scrollHeight + " in " + e.clientWidth + "×" + e.clientHeight).join("; ")`

// moved waits until nothing more comes and answers what is no longer where it was when the page had come.
func (p *person) moved() string {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	moved, err := chromedp.Run(ctx, chromedp.Evaluate[string]("window.moved()", chromedp.EvalAwaitPromise))
	if err != nil {
		p.t.Fatalf("%s looks what moves: %v", p.name, err)
	}
	return moved
}

// watchPlaces notes where what one can press stands in what it scrolls with.
const watchPlaces = `{
	const place = (e) => {
		let { left, top } = e.getBoundingClientRect();
		for (let a = e.parentElement; a; a = a.parentElement) left += a.scrollLeft, top += a.scrollTop;
		return Math.round(left) + "," + Math.round(top);
	};
	const places = new Map();
	document.addEventListener("DOMContentLoaded", () => {
		for (const e of document.querySelectorAll("a, button, input, select, textarea, summary"))
			if (e.checkVisibility()) places.set(e, place(e));
	});
	window.moved = () => new Promise((done) => {
		const name = (e) => (e.id || e.name || e.getAttribute("aria-label") || e.className || e.textContent).trim().slice(0, 40);
		const compare = () => [...places].filter(([e, at]) => e.isConnected && e.checkVisibility() && place(e) !== at)
			.map(([e, at]) => name(e) + " " + at + " → " + place(e)).join("; ");
		const isQuiet = () => performance.now() - Math.max(...performance.getEntriesByType("resource").map((e) => e.responseEnd || Infinity)) > 300;
		const wait = () => isQuiet() ? done(compare()) : setTimeout(wait, 50);
		wait();
	});
}`
