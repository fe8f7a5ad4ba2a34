package e2e

import (
	"fmt"
	"testing"
	"time"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// hasClock puts a device's clock forward, or back, in the pages that are opened from now on.
func (p *person) hasClock(ahead time.Duration) {
	p.t.Helper()
	script := fmt.Sprintf(`{
		const Right = Date;
		globalThis.ahead = %d;
		globalThis.Date = class extends Right {
			constructor(...given) {
				if (given.length) super(...given);
				else super(Right.now() + ahead);
			}
			static now() { return Right.now() + ahead; }
		};
	}`, ahead.Milliseconds())
	_, err := chromedp.Call(p.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
	if err != nil {
		p.t.Fatal(err)
	}
}

// No step helps a device that takes every certificate for expired, or not valid yet.
func TestADeviceWithAWrongClockIsToldSo(t *testing.T) {
	s, plain, _ := newHTTPSServer(t)
	p := s.visit("ada")
	p.base = plain
	p.expectDistrust()
	p.hasClock(0)
	p.opensReady("/trust")
	p.sees(`document.querySelector("[data-verdict=untested]:not([hidden])") && document.querySelector("[data-copy]:not([hidden])")`) // its script is there
	p.sees(`performance.getEntriesByName(` + quote(plain+"/trust/test") + `).length > 0`)
	const told, test = `document.querySelector("[data-clock]:not([hidden])")`, `document.querySelector("[data-verdict]:not([hidden]) [data-test]").click()`
	if p.is(told) {
		t.Errorf("of a clock that is right it says %s", p.text(told+".innerText"))
	}
	for _, clock := range []struct {
		ahead time.Duration
		says  string
	}{
		{3 * time.Hour, "This device’s clock is 3 hours ahead of Ribbit’s"},
		{-40 * time.Hour, "This device’s clock is 40 hours behind Ribbit’s"},
		{-50 * 366 * 24 * time.Hour, "This device’s clock is 50 years behind Ribbit’s"},
		{200 * 24 * time.Hour, "This device’s clock is 200 days ahead of Ribbit’s"},
		{-10 * time.Minute, "This device’s clock is 10 minutes behind Ribbit’s"},
	} {
		p.run(fmt.Sprintf("ahead = %d; %s", clock.ahead.Milliseconds(), test))
		p.sees(told + `?.innerText.includes(` + quote(clock.says) + `)`)
		p.sees(told + `.innerText.includes("At Ribbit it is " + new Intl.DateTimeFormat("en-US", { dateStyle: "full" }).format(new Date(Date.now() - ahead)))`)
	}
	savePicture(p, "told")
	p.run("ahead = 30_000; " + test)
	p.sees("!" + told)
	p.run(fmt.Sprintf("ahead = %d; %s", (48 * time.Hour).Milliseconds(), test))
	p.sees(told)
	p.trustsAuthorities()
	p.sees(`document.querySelector("[data-verdict=good]:not([hidden])") && !` + told)
}

// When something was sent, and how long ago somebody was here, is the same to all.
func TestTimesAreRightWhereADevicesClockIsWrong(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	ada, grace := s.visit("ada").signIn(), s.visit("grace").signIn()
	ada.startChat("grace")
	ada.writes("the first")
	thread := ada.text("location.pathname")
	grace.isLive()
	for _, p := range []*person{ada, grace} {
		p.run("location.assign('/healthz')")
	}
	for _, ahead := range []time.Duration{26 * time.Hour, -26 * time.Hour, 3 * time.Hour} {
		late := s.visit(fmt.Sprintf("ada, whose clock is %v ahead", ahead))
		late.name = "ada"
		late.hasClock(ahead)
		late.signIn()
		late.sees(`/^\d+:\d\d/.test(document.querySelector("#chat-list .chat__time").innerText)`)
		late.open(thread)
		late.sees(`document.querySelector(".divider[data-day]").innerText === "Today"`)
		late.sees(`document.querySelector(".titlebar__meta").innerText === "Last seen just now"`)
		late.open("/settings")
		late.sees(`document.querySelector("time[data-time=ago]").innerText === "just now"`) // of her first device
	}
}
