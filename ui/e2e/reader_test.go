package e2e

import (
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// Days are the reader's: where it is another day than in UTC, that day stands over a message of now.
func TestDaysAreThoseOfTheReadersZone(t *testing.T) {
	s, ada, thread := chatting(t)
	zone := "Pacific/Kiritimati" // 14 hours ahead
	if time.Now().UTC().Hour() < 10 {
		zone = "Pacific/Pago_Pago" // 11 hours behind
	}
	if _, err := chromedp.Call(ada.ctx, emulation.SetTimezoneOverride, emulation.SetTimezoneOverrideParams{TimezoneID: zone}); err != nil {
		t.Fatal(err)
	}
	s.script("grace").post(thread+"/messages", url.Values{"content": {"good morning"}})
	ada.open(thread)
	ada.isLive()
	ada.sees(withText("good morning"))
	const day = "document.querySelector('#messages [data-day]')"
	ada.sees(day + ".dataset.day === new Date().toLocaleDateString('en-CA') && " + day + ".innerText.includes('Today')")
	ada.sees(day + ".dataset.day !== new Date().toISOString().slice(0, 10)")
	clock := "new Date(document.querySelector('#messages .message').dataset.at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })"
	ada.sees("document.querySelector('#messages .message__time').textContent.replace(/\\s/g, ' ') === " + clock + ".replace(/\\s/g, ' ')")
}

// A page that nobody looks at reads nothing.
func TestNothingIsReadWhileNobodyLooks(t *testing.T) {
	s, ada, thread := chatting(t)
	ada.isLive()
	grace, desk := s.script("grace"), s.script("ada")
	for what, blind := range map[string]string{
		"without the focus":  "document.hasFocus = () => false",
		"in another tab":     "Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })",
		"in neither of them": "document.hasFocus = () => false; Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })",
	} {
		ada.run(blind)
		grace.post(thread+"/messages", url.Values{"content": {"said " + what}})
		ada.sees(withText("said "+what) + " && document.querySelector('#new-messages')")
		if ada.is("document.querySelector('#messages').dataset.lastRead === document.querySelector('#messages').dataset.lastSeq") {
			t.Errorf("what came %s counts as read", what)
		}
		if !strings.Contains(desk.get("/chats/list"), "chat--unread") {
			t.Errorf("the server takes what came %s to be read", what)
		}
		ada.run("delete document.hasFocus; delete document.visibilityState; dispatchEvent(new Event('focus'))")
		ada.sees("document.querySelector('#messages').dataset.lastRead === document.querySelector('#messages').dataset.lastSeq")
		eventually(t, "the server knows that ada has read all", func() bool { return !strings.Contains(desk.get("/chats/list"), "chat--unread") })
	}
}

// An answer that was long on its way takes nothing back that is newer.
func TestAnOlderVersionNeverTakesThePlaceOfANewer(t *testing.T) {
	s, ada, thread := chatting(t)
	ada.isLive()
	grace := s.script("grace")
	grace.post(thread+"/messages", url.Values{"content": {"older words"}})
	ada.sees(withText("older words"))
	message := thread + "/messages/" + ada.text("document.querySelector('#messages .message').id.replace('message-', '')")
	grace.post(message+"/reactions", url.Values{"reaction": {"👍"}})
	ada.sees("document.querySelector('.chip[name=reaction]')")
	ada.run(`{
		const real = window.fetch;
		window.fetch = async (...given) => {
			const answer = await real(...given);
			if (given[1]?.method === "POST" && String(given[0]).endsWith("/reactions")) await new Promise((ok) => (window.release = ok));
			return answer;
		};
	}`)
	ada.click(".chip[name=reaction]")
	ada.sees("window.release")
	grace.post(message+"/edit", url.Values{"content": {"newer words"}})
	ada.sees(withText("newer words") + " || document.querySelector('#messages .message').innerText.includes('newer words')")
	ada.run(`{
		const list = document.querySelector("#messages");
		window.stale = false;
		new MutationObserver(() => (stale ||= list.innerText.includes("older words"))).observe(list, { childList: true, subtree: true });
		const done = window.release;
		window.release = null;
		done();
	}`)
	ada.sees("(document.querySelector('.chip[name=reaction]').click(), window.release)") // only once the answer was taken
	if ada.is("window.stale") {
		t.Error("the older version came back")
	}
	ada.run("release()")
}
