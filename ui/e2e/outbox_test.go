package e2e

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

func TestAFullStorageLosesNoMessage(t *testing.T) {
	s, ada, _ := chatting(t)
	ada.writes("while there was room")
	ada.isLive()
	ada.run(`for (let size = 1 << 20, i = 0; size >= 1; i++) {
		try { localStorage.setItem("junk" + i, "x".repeat(size)) } catch { size = Math.floor(size / 2) }
	}`)
	ada.writes("without room")
	ada.expectOutage()
	s.kill()
	for _, words := range []string{"one without a server", "another"} {
		ada.types("#composer textarea", words)
		ada.press(kb.Enter)
		ada.sees(countOf(words) + " === 1")
	}
	s.start()
	for _, words := range []string{"without room", "one without a server", "another"} {
		ada.sees(withText(words))
	}
	ada.sees("document.querySelectorAll('#messages .message').length === 4 && " + inOrder)
}

func TestTwoPagesThatWriteAtOnceLoseNothing(t *testing.T) {
	s, ada, _ := chatting(t)
	ada.writes("hello")
	ada.isLive()
	ada.expectOutage()
	s.kill()
	// The other page writes between this one's look at what is kept and its own writing.
	ada.run(`{
		const set = Storage.prototype.setItem;
		Storage.prototype.setItem = function (name, value) {
			if (name.includes("outbox")) {
				Storage.prototype.setItem = set;
				const other = { ...JSON.parse(value), id: "there", content: "from there" };
				set.call(this, name.replace(/[^:]*$/, "there"), JSON.stringify(other));
			}
			set.call(this, name, value);
		};
	}`)
	ada.types("#composer textarea", "from here")
	ada.press(kb.Enter)
	ada.sees(countOf("from here") + " === 1")
	s.start()
	ada.sees(withText("from here") + " && " + withText("from there"))
}

// A network that asks to sign in first answers everything with a page of its own.
func TestAnAnswerOfSomebodyElseLosesNoMessage(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	hotel := newInterceptor(t, s)
	ada := s.visit("ada")
	ada.base = hotel.url
	ada.signIn()
	ada.startChat("grace")
	ada.writes("before")
	hotel.answers.Store("<html><body><h1>Welcome to the hotel</h1></body></html>")
	ada.types("#composer textarea", "from the lobby")
	ada.press(kb.Enter)
	eventually(t, "the hotel has answered", func() bool { return hotel.answered.Load() > 0 })
	ada.sees("document.querySelector('.message[data-pending]')")
	hotel.answers.Store("")
	ada.sees(withText("from the lobby") + " && !document.querySelector('.message[data-pending]')")
}

func TestAPageThatIsLeftWhileItSendsHoldsNobodyUp(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	slow := newInterceptor(t, s)
	ada := s.visit("ada")
	ada.base = slow.url
	ada.signIn()
	ada.startChat("grace")
	ada.writes("before")
	slow.holds.Store(true)
	ada.types("#composer textarea", "on its way")
	ada.press(kb.Enter)
	eventually(t, "the message is on its way", func() bool { return slow.answered.Load() > 0 })
	ada.sees("localStorage[`ribbit:${document.body.dataset.serverId}:1:lease`]")
	thread := ada.text("location.pathname")
	ada.open("/api")
	ada.sees("!localStorage[`ribbit:${document.body.dataset.serverId}:1:lease`] && Object.keys(localStorage).some(key => key.includes(':1:outbox:'))")
	// A clock that was put back leaves one that lasts for hours.
	ada.run(`localStorage["ribbit:" + document.body.dataset.serverId + ":1:lease"] = JSON.stringify({ page: "another", until: Date.now() + 36e5 })`)
	slow.holds.Store(false)
	ada.do(chromedp.Navigate(slow.url + thread))
	ada.sees(withText("on its way") + " && !document.querySelector('.message[data-pending]')")
}

// interceptor stands before a server and takes for itself what it likes of what is sent there.
type interceptor struct {
	url         string
	answers     atomic.Value // what it answers; "" hands everything on
	answered    atomic.Int32
	holds       atomic.Bool // messages are not answered while that is so,
	holdsSocket atomic.Bool // handshakes are not
}

func newInterceptor(t *testing.T, s *server) *interceptor {
	t.Helper()
	there, err := url.Parse(s.url(""))
	if err != nil {
		t.Fatal(err)
	}
	pass := &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) {
		r.SetURL(there)
		r.Out.Host = r.In.Host
	}}
	i := &interceptor{}
	i.answers.Store("")
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		isMessage := r.Method == http.MethodPost && strings.HasSuffix(r.URL.Path, "/messages")
		isSocket := r.URL.Path == "/live"
		switch words, _ := i.answers.Load().(string); {
		case isMessage && i.holds.Load(), isSocket && i.holdsSocket.Load():
			i.answered.Add(1)
			io.Copy(io.Discard, r.Body) //nolint:errcheck // so that the end of the connection is noticed
			<-r.Context().Done()
		case isMessage && words != "":
			i.answered.Add(1)
			io.WriteString(w, words) //nolint:errcheck // the browser may have gone
		default:
			pass.ServeHTTP(w, r)
		}
	}))
	t.Cleanup(proxy.Close)
	i.url = proxy.URL
	return i
}
