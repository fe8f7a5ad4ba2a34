package e2e

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

func TestARestartUnderTheirHandsLosesAndDoublesNothing(t *testing.T) {
	withMotion(t)
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	ada, grace := s.visit("ada").signIn(), s.visit("grace").signIn()
	ada.startChat("grace")
	ada.writes("before")
	grace.click("#chat-list .chat")
	grace.sees(withText("before"))
	grace.isLive()

	ada.expectOutage()
	grace.expectOutage()
	s.kill()
	ada.sees("document.documentElement.dataset.connection !== 'live'")
	for i := range 3 {
		ada.types("#composer textarea", fmt.Sprintf("while it was away %d", i))
		ada.press(kb.Enter)
	}
	ada.sees("document.querySelectorAll('#messages .message[data-pending]').length === 3")
	ada.sees("document.querySelector('.banner:not([hidden])')?.innerText.trim() === 'Reconnecting…'")
	ada.sees("document.querySelector('.message__status:not([hidden])').innerText.trim() === 'Waiting for the connection'")

	s.start()
	for _, p := range []*person{ada, grace} {
		p.sees("document.documentElement.dataset.connection === 'live' && document.querySelector('.banner').hidden")
		for i := range 3 {
			p.sees(countOf(fmt.Sprintf("while it was away %d", i)) + " === 1")
		}
		p.sees("!document.querySelector('#messages .message[data-pending]')")
		p.sees(inOrder)
	}
	grace.writes("welcome back")
	ada.sees(withText("welcome back"))
}

// inOrder says that the messages' seqs grow one by one.
const inOrder = "[...document.querySelectorAll('#messages .message')].every((m, i, all) => i === 0 || m.dataset.seq - all[i - 1].dataset.seq === 1)"

func TestWhatWasMissedIsCaughtUp(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	wifi := newNetwork(t, s.addr)
	ada, grace := s.visit("ada").signIn(), s.visit("grace")
	grace.base = "http://" + wifi.addr()
	grace.signIn()
	ada.startChat("grace")
	ada.writes("first")
	grace.click("#chat-list .chat")
	grace.sees(withText("first"))
	grace.isLive()

	grace.expectOutage()
	wifi.cut()
	grace.sees("document.documentElement.dataset.connection !== 'live'")
	ada.writes("missed 1")
	ada.writes("missed 2")
	id := "#" + ada.text(withText("first")+".id")
	ada.hover(id)
	ada.click(id + " .toolbar [data-action=react]")
	ada.click(id + " .quick [data-reaction=':wow:']")
	wifi.mend()
	for i := 1; i <= 2; i++ {
		grace.sees(countOf(fmt.Sprintf("missed %d", i)) + " === 1")
	}
	grace.sees("document.querySelector('" + id + " .chip')")
	grace.sees(inOrder)
}

func TestWhereNoSocketGetsThroughMessagesStillCome(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	there, err := url.Parse(s.url(""))
	if err != nil {
		t.Fatal(err)
	}
	pass := &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) {
		r.SetURL(there)
		r.Out.Host = r.In.Host
	}}
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/live" {
			http.Error(w, "no sockets here", http.StatusForbidden)
			return
		}
		pass.ServeHTTP(w, r)
	}))
	defer proxy.Close()

	ada, grace := s.visit("ada").signIn(), s.visit("grace")
	ada.startChat("grace")
	grace.expectOutage()
	grace.base = proxy.URL
	grace.signIn()
	grace.click("#chat-list .chat")
	grace.sees("document.querySelector('.banner:not([hidden])')?.innerText.includes('WebSockets')")
	ada.writes("by the back door")
	grace.sees(withText("by the back door"))
	grace.writes("heard")
	ada.sees(withText("heard"))
}

func TestTheOutboxOutlivesAReload(t *testing.T) {
	s, ada, _ := chatting(t)
	ada.writes("before")
	ada.isLive()

	ada.expectOutage()
	s.kill()
	ada.types("#composer textarea", "kept")
	ada.press(kb.Enter)
	ada.sees("document.querySelector('.message[data-pending]')")
	thread := ada.text("location.pathname")
	ada.do(chromedp.Navigate("about:blank"))
	s.start()
	ada.open(thread)
	ada.sees(withText("kept"))
	ada.sees(countOf("kept") + " === 1 && !document.querySelector('.message[data-pending]')")
}
