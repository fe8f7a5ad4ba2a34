package e2e

import (
	"fmt"
	"net/url"
	"os"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// On a phone with a quarter of the CPU a long thread, of 5,000 messages where RIBBIT_LONG or RIBBIT_LONG_THREAD is set, scrolls in both
// directions. How long its tasks take is told and not held against a figure, as a busy machine makes any of them long; how much the page
// does at once is.
func TestALongThreadScrollsOnAQuarterOfTheCPU(t *testing.T) {
	withMotion(t)
	const slower = 4
	messages, steps := 300, 16
	if isLong || os.Getenv("RIBBIT_LONG_THREAD") != "" {
		messages, steps = 5_000, 40
	}
	s, ada, thread := chatting(t, "--rate-limit", "off")
	ada.opensReady("/settings") // so that nothing is drawn meanwhile
	grace := s.script("grace")
	each(messages, func(i int) {
		grace.post(thread+"/messages", url.Values{"content": {fmt.Sprintf("line %d %s", i, strings.Repeat("and **some** more words ", i%7))}})
	})
	ada.open(thread)
	ada.isLive()
	ada.press(kb.Escape)
	ada.sees(atEnd)
	ada.run(`window.tasks = []; window.most = 0; window.atOnce = 0;
		new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
		new MutationObserver((changes) => {
			atOnce = Math.max(atOnce, changes.reduce((sum, { addedNodes }) => sum + [...addedNodes].filter((node) => node.matches?.(".message")).length, 0));
			most = Math.max(most, document.querySelectorAll("#messages .message").length);
		}).observe(document.querySelector("#messages"), { childList: true });`)
	if _, err := chromedp.Call(ada.ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: slower}); err != nil {
		t.Fatal(err)
	}
	const first = "Number(document.querySelector('#messages .message').dataset.seq)"
	began := ada.number(first)
	x, y := ada.place(".thread__scroll", 2)
	for _, by := range []float64{-900, 900} {
		for range steps {
			wheel := input.DispatchMouseEventParams{Type: input.DispatchMouseEventTypeMouseWheel, X: x, Y: y, DeltaX: 0.01, DeltaY: by} // both are wanted
			if _, err := chromedp.Call(ada.ctx, input.DispatchMouseEvent, wheel); err != nil {
				t.Fatal(err)
			}
			ada.frame()
		}
		if by < 0 {
			if now := ada.number(first); now >= began {
				t.Errorf("after %d steps up the first message is still %v", steps, now)
			}
		}
	}
	t.Logf("%d steps of the wheel, CPU ÷ %d: %s tasks over 50 ms, the longest %s ms; at most %s messages come at once, %s are in the page", 2*steps, slower,
		ada.text("tasks.length"), ada.text("Math.round(Math.max(0, ...tasks))"), ada.text("atOnce"), ada.text("most"))
	if n := ada.number("atOnce"); n == 0 || n > 10 {
		t.Errorf("%v messages come into the page at once", n)
	}
	if n := ada.number("most"); n > 450 {
		t.Errorf("there are %v messages in the page", n)
	}
	if !ada.is("[...document.querySelectorAll('#messages .message')].every((m, i, all) => i === 0 || Number(m.dataset.seq) === Number(all[i - 1].dataset.seq) + 1)") {
		t.Error("the messages are not one after the other")
	}
}
