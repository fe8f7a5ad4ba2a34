package outbound

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"ribbit/app/chat"
)

var limits = Limits{Time: 5 * time.Second, Bytes: 1 << 10}

// here is a server on the loopback, and its port.
func here(t *testing.T, h http.HandlerFunc) (address, port string) {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	u, err := url.Parse(s.URL)
	if err != nil {
		t.Fatal(err)
	}
	return s.URL, u.Port()
}

func get(t *testing.T, c *http.Client, address string) error {
	t.Helper()
	answer, err := c.Get(address)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	_, err = io.Copy(io.Discard, answer.Body)
	return err
}

func TestNothingButNeighboursAndTheWebIsReached(t *testing.T) {
	g := New(Config{})
	for address, isFine := range map[string]bool{
		"8.8.8.8:80": true, "10.0.0.1:8080": true, "172.16.3.4:1": true, "192.168.1.20:2586": true, "[fd00::12]:80": true, "[2606:4700::1111]:443": true,
		"127.0.0.1:80": false, "127.255.0.1:80": false, "0.0.0.0:80": false, "169.254.169.254:80": false, "100.64.0.1:80": false, "192.0.2.1:80": false,
		"198.18.0.1:80": false, "224.0.0.1:80": false, "240.0.0.1:80": false, "255.255.255.255:80": false, "[::1]:80": false, "[::]:80": false, "172.32.0.1:80": true,
		"[fe80::1]:80": false, "[fe80::1%eth0]:80": false, "[ff02::1]:80": false, "[64:ff9b::7f00:1]:80": false, "[::ffff:127.0.0.1]:80": false,
		"[::ffff:169.254.169.254]:80": false, "[2002:7f00:1::]:80": false, "[2001:db8::1]:80": false, "pond.example:80": false, "": false,
	} {
		if err := g.Rule("tcp", address, nil); (err == nil) != isFine || err != nil && !errors.Is(err, ErrRefused) {
			t.Errorf("%s: %v", address, err)
		}
	}
}

func TestTheServerItselfIsNotReachedOnAnyAddressItHas(t *testing.T) {
	_, own, _ := net.ParseCIDR("192.168.1.20/24")
	own.IP = net.ParseIP("192.168.1.20")
	g := New(Config{Ports: []uint16{8080, 8443}, BaseURL: "https://Chat.example.org", Allow: []string{"192.168.1.20:8443"}})
	g.ownAddr = func() ([]net.Addr, error) { return []net.Addr{own}, nil }
	for address, isFine := range map[string]bool{"192.168.1.20:8080": false, "192.168.1.20:2586": true, "192.168.1.21:8080": true, "192.168.1.20:8443": true} {
		if err := g.Rule("tcp", address, nil); (err == nil) != isFine {
			t.Errorf("%s: %v", address, err)
		}
	}
	g.ownAddr = func() ([]net.Addr, error) { return nil, errors.New("no list") }
	if g.Rule("tcp", "192.168.1.21:8080", nil) == nil {
		t.Error("a machine that does not know its addresses has none")
	}
	for address, isFine := range map[string]bool{"https://chat.example.org/hook": false, "https://CHAT.example.org.:443": false, "http://10.9.9.9": true} {
		if err := g.Check(t.Context(), address); (err == nil) != isFine {
			t.Errorf("%s: %v", address, err)
		}
	}
	if err := get(t, g.Client(limits), "https://chat.example.org/"); !errors.Is(err, ErrRefused) {
		t.Errorf("its own name was asked: %v", err)
	}
}

func TestAnAddressIsCheckedBeforeItIsKept(t *testing.T) {
	g := New(Config{})
	for _, address := range []string{
		"http://127.0.0.1", "http://localhost:2586/pond", "http://LOCALHOST.", "http://[::1]:80/", "http://[::ffff:127.0.0.1]", "https://169.254.169.254/latest",
		"http://0.0.0.0", "http://[fe80::1]/",
	} {
		p, ok := chat.AsProblem(g.Check(t.Context(), address))
		if !ok || p.Kind != chat.Invalid || p.ID != "outbound-address-refused" {
			t.Errorf("%s: %v", address, p)
		}
	}
	for _, address := range []string{
		"", "ntfy.lan", "//ntfy.lan", "ftp://ntfy.lan", "file:///etc/passwd", "http://", "http://:80", "http://ada:frog@ntfy.lan", "http://ntfy.lan:99999", "http://ntfy.lan:0",
		"http://ntfy.lan:x", "http://a b", "javascript:alert(1)",
	} {
		p, ok := chat.AsProblem(g.Check(t.Context(), address))
		if !ok || p.Kind != chat.Invalid || p.ID != "outbound-address-invalid" {
			t.Errorf("%q: %v", address, p)
		}
	}
	long := "http://ntfy.lan/" + strings.Repeat("a", maxURL)
	if p, ok := chat.AsProblem(g.Check(t.Context(), long)); !ok || p.Kind != chat.Invalid || p.ID != "outbound-address-too-long" {
		t.Errorf("a long one: %v", p)
	}
	for _, address := range []string{"http://10.0.0.7:2586/pond?x=1", "https://192.168.1.20", "http://[fd00::12]:8080", "http://nobody-answers-to-this.invalid/"} {
		if err := g.Check(t.Context(), address); err != nil {
			t.Errorf("%s: %v", address, err)
		}
	}
}

func TestWhatIsNamedIsReachedAndNothingBesides(t *testing.T) {
	asked := make(chan bool, 10)
	address, port := here(t, func(http.ResponseWriter, *http.Request) { asked <- true })
	byName := "http://localhost:" + port
	for _, c := range []struct {
		allow, address string
		isFine         bool
	}{
		{"", address, false},
		{"", byName, false},
		{"127.0.0.1", address, true},
		{"127.0.0.1:" + port, address, true},
		{"127.0.0.1:" + port, byName, true}, // what it leads to is named
		{"localhost", byName, true},
		{"localhost:" + port, byName, true},
		{"localhost:" + port, address, true}, // localhost is nothing else
		{"127.0.0.1:1", address, false},
		{"localhost:1", byName, false},
		{"[::1]:" + port, address, false},
		{"ntfy.lan", byName, false},
	} {
		g := New(Config{Allow: []string{c.allow}})
		if err := g.Check(t.Context(), c.address); (err == nil) != c.isFine {
			t.Errorf("%s with %q: %v", c.address, c.allow, err)
		}
		err := get(t, g.Client(limits), c.address)
		if (err == nil) != c.isFine || err != nil && !errors.Is(err, ErrRefused) {
			t.Errorf("%s with %q is asked: %v", c.address, c.allow, err)
		}
		if (len(asked) == 1) != c.isFine {
			t.Errorf("%s with %q arrived %d times", c.address, c.allow, len(asked))
		}
		for len(asked) > 0 {
			<-asked
		}
	}
}

func TestANameThatChangesItsMindIsHeldAgainstTheRule(t *testing.T) {
	_, port := here(t, func(http.ResponseWriter, *http.Request) { t.Error("it was reached") })
	answers := []netip.Addr{netip.MustParseAddr("10.0.0.7"), netip.MustParseAddr("127.0.0.1")}
	standard := net.DefaultResolver
	net.DefaultResolver = rebinding(t, answers)
	t.Cleanup(func() { net.DefaultResolver = standard })
	g := New(Config{})
	address := "http://pond.example.org:" + port
	if err := g.Check(t.Context(), address); err != nil {
		t.Fatalf("a neighbour is refused: %v", err)
	}
	if err := get(t, g.Client(limits), address); !errors.Is(err, ErrRefused) {
		t.Errorf("by then it leads here: %v", err)
	}
}

func TestARedirectIsNotFollowed(t *testing.T) {
	var led atomic.Bool
	to, _ := here(t, func(http.ResponseWriter, *http.Request) { led.Store(true) })
	for _, status := range []int{http.StatusMovedPermanently, http.StatusFound, http.StatusTemporaryRedirect, http.StatusPermanentRedirect} {
		from, _ := here(t, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, to, status) })
		c := New(Config{Allow: []string{"127.0.0.1"}}).Client(limits)
		answer, err := c.Post(from, "text/plain", strings.NewReader("quack"))
		if err != nil {
			t.Fatal(err)
		}
		answer.Body.Close()
		if answer.StatusCode != status || led.Load() {
			t.Errorf("%d answers %d, led on: %v", status, answer.StatusCode, led.Load())
		}
	}
}

func TestAnAnswerIsBoundedInBytesAndInTime(t *testing.T) {
	c := New(Config{Allow: []string{"127.0.0.1"}}).Client(limits)
	for n, isFine := range map[int]bool{1 << 10: true, 1<<10 + 1: false} {
		address, _ := here(t, func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, strings.Repeat("a", n)) }) //nolint:errcheck // a test
		if err := get(t, c, address); (err == nil) != isFine {
			t.Errorf("%d bytes: %v", n, err)
		}
	}
	head, _ := here(t, func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("X-Long", strings.Repeat("a", 1<<20)) })
	if err := get(t, c, head); err == nil {
		t.Error("headers may be of any length")
	}
	mute, _ := here(t, func(w http.ResponseWriter, r *http.Request) {
		w.(http.Flusher).Flush()
		<-r.Context().Done()
	})
	short := New(Config{Allow: []string{"127.0.0.1"}}).Client(Limits{Time: 50 * time.Millisecond, Bytes: 1})
	var slow net.Error
	if err := get(t, short, mute); !errors.As(err, &slow) || !slow.Timeout() {
		t.Errorf("it waits: %v", err)
	}
}

// rebinding answers another address each time it is asked for a name's IPv4 addresses, and the last one from then on.
func rebinding(t *testing.T, answers []netip.Addr) *net.Resolver {
	t.Helper()
	server, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { server.Close() })
	go func() {
		for buf := make([]byte, 512); ; {
			n, from, err := server.ReadFrom(buf)
			if err != nil {
				return
			}
			answer, isA := answerTo(buf[:n], answers[0])
			if isA && len(answers) > 1 {
				answers = answers[1:]
			}
			server.WriteTo(answer, from) //nolint:errcheck // a test
		}
	}()
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, "udp", server.LocalAddr().String())
	}}
}
