package lan

import (
	"log/slog"
	"net"
	"net/netip"
	"slices"
	"testing"
	"time"

	"golang.org/x/net/dns/dnsmessage"
)

func TestAServerIsFoundByItsNameWhateverHappens(t *testing.T) {
	if inOwnNetwork(t) {
		found(t)
	}
}

func found(t *testing.T) {
	ip(t, "link set lo up")
	start := func(port uint16) (*Responder, <-chan string) {
		t.Helper()
		names := make(chan string, 10)
		r, err := StartResponder(Named{Name: "pond", Port: port, Path: "/", Log: slog.New(slog.DiscardHandler), OnNamed: func(name string) { names <- name }})
		if err != nil {
			t.Fatal(err)
		}
		return r, names
	}
	if _, err := StartResponder(Named{Name: "pond", Port: 8080, Path: "/"}); err != ErrNoMulticast { //nolint:errorlint // it is never wrapped
		t.Errorf("without a network: %v", err)
	}
	ip(t, "link add meadow type veth peer name brook")
	ip(t, "link set brook up")
	ip(t, "addr add 10.77.0.1/24 dev meadow")
	ip(t, "link set meadow up multicast on")
	ip(t, "route add 224.0.0.0/4 dev meadow")
	first, names := start(8080)
	await(t, names, "pond.local")
	var second *Responder
	inTime(t, "the next name", 2*time.Second, func() {
		if second != nil {
			second.Close()
		}
		var others <-chan string
		second, others = start(8081)
		await(t, others, "pond-2.local")
	})
	defer func() { second.Close() }()

	var got []string // nothing where the answer took so long that ask gave up
	inTime(t, "an answer", 200*time.Millisecond, func() { got = ask(t, "pond.local.", dnsmessage.TypeA) })
	if !slices.Equal(got, []string{"10.77.0.1"}) {
		t.Errorf("pond.local is %v", got)
	}
	// Both answer, and it is chance which of them is heard first.
	eventually(t, func() bool {
		return slices.Contains(ask(t, "_http._tcp.local.", dnsmessage.TypePTR), "pond._http._tcp.local.")
	})
	ip(t, "addr del 10.77.0.1/24 dev meadow")
	ip(t, "addr add 10.77.0.9/24 dev meadow")
	ip(t, "route replace 224.0.0.0/4 dev meadow") // it went with the address
	eventually(t, func() bool { return slices.Equal(ask(t, "pond-2.local.", dnsmessage.TypeA), []string{"10.77.0.9"}) })
	first.Close()
	third, again := start(8082)
	defer third.Close()
	await(t, again, "pond.local")
}

// inTime wants something to take no longer than it may, at best: the machine has other work.
func inTime(t *testing.T, what string, most time.Duration, do func()) {
	t.Helper()
	var took time.Duration
	for range 5 {
		began := time.Now()
		do()
		if took = time.Since(began); took <= most {
			return
		}
	}
	t.Errorf("%s takes %s", what, took)
}

func await(t *testing.T, names <-chan string, want string) {
	t.Helper()
	select {
	case got := <-names:
		if got != want {
			t.Fatalf("the name is %s, want %s", got, want)
		}
	case <-time.After(30 * time.Second):
		t.Fatalf("nobody is %s", want)
	}
}

func eventually(t *testing.T, is func() bool) {
	t.Helper()
	for deadline := time.Now().Add(30 * time.Second); !is(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("it never is so")
		}
	}
}

// ask asks as a resolver of ordinary DNS does, and answers what comes first.
func ask(t *testing.T, name string, kind dnsmessage.Type) (found []string) {
	t.Helper()
	conn, err := net.ListenPacket("udp4", ":0")
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	question := dnsmessage.Message{Header: dnsmessage.Header{ID: 7}, Questions: []dnsmessage.Question{{Name: dnsmessage.MustNewName(name), Type: kind, Class: dnsmessage.ClassINET}}}
	b, err := question.Pack()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := conn.WriteTo(b, group4); err != nil {
		return nil // there is no address at the moment
	}
	if err := conn.SetReadDeadline(time.Now().Add(time.Second)); err != nil {
		t.Fatal(err)
	}
	answer := make([]byte, mdnsBytes)
	n, _, err := conn.ReadFrom(answer)
	if err != nil {
		return nil
	}
	q, err := readQuery(answer[:n])
	if err != nil || q.id != 7 {
		t.Fatalf("%+v: %v", q, err)
	}
	for _, c := range q.answers {
		if a, ok := netip.AddrFromSlice(c.data); ok && c.kind == kind {
			found = append(found, a.String())
		} else if c.kind == dnsmessage.TypePTR {
			found = append(found, string(c.data))
		}
	}
	return found
}
