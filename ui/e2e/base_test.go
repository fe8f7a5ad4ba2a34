package e2e

import (
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// Two people chat below a path that a proxy takes off; anything else on the proxy's host is not there, of which the browser
// would complain.
func TestTwoPeopleChatBelowAPath(t *testing.T) {
	s := newServer(t, "--base-url", "http://127.0.0.1/chat", "--trusted-proxies", "127.0.0.1")
	s.addUser("ada", "--admin")
	s.addUser("grace")
	target, err := url.Parse(s.url(""))
	if err != nil {
		t.Fatal(err)
	}
	proxy := httptest.NewServer(http.StripPrefix("/chat", &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) {
		r.SetURL(target)
		r.Out.Host = r.In.Host
	}}))
	t.Cleanup(proxy.Close)
	ada, grace := s.visit("ada"), s.visit("grace")
	for _, p := range []*person{ada, grace} {
		p.base = proxy.URL + "/chat"
		p.signsIn()
	}
	ada.startsChat("grace")
	thread := strings.TrimPrefix(ada.text("location.pathname"), "/chat")
	ada.isLive()
	grace.sees("document.querySelector('#chat-list .chat')")
	grace.click("#chat-list .chat")
	grace.sees("location.pathname === '/chat" + thread + "'")
	ada.writes("hello below")
	grace.sees(withText("hello below"))
	canFiles(ada)
	ada.run("choose(three.slice(0, 1))")
	ada.sees(tray + " === 'a.png'")
	ada.press(kb.Enter)
	for _, p := range []*person{ada, grace} {
		p.sees("[...document.querySelectorAll('.messages .photo img:not(.photo__blur)')].some(image => image.complete && image.naturalWidth > 0)")
	}
	ada.opensReady("/settings")
	ada.sees("document.querySelector('.page__back').pathname.startsWith('/chat/')")
	ada.open(thread)
	ada.isLive()
	ada.sees(withText("hello below"))
	ada.click(".topbar .account summary")
	ada.click(".topbar .account form[action$='/logout'] button")
	ada.sees("location.pathname === '/chat/login'")
	ada.sees("!document.cookie.includes('session')")
}
