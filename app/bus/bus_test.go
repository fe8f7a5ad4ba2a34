package bus_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"

	"ribbit/app/bus"
	"ribbit/app/bus/bustest"
)

const patience = 30 * time.Second

func open(t *testing.T, url, space string) *bus.Bus {
	t.Helper()
	return openWith(t, url, space, slog.New(slog.DiscardHandler))
}

func openWith(t *testing.T, url, space string, log *slog.Logger) *bus.Bus {
	t.Helper()
	b, err := bus.Open(t.Context(), bus.Options{URL: url, Space: space, Name: "test", Log: log})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(b.Close)
	return b
}

func next(t *testing.T, b *bus.Bus) string {
	t.Helper()
	select {
	case n := <-b.Notes():
		return string(n)
	case <-time.After(patience):
		t.Fatal("no note has come")
		return ""
	}
}

func TestNotesReachWhoeverHasJoinedTheirTopicInTheirOrder(t *testing.T) {
	nats := bustest.Start(t)
	here, there, stranger := open(t, nats.URL, "pond"), open(t, nats.URL, "pond"), open(t, nats.URL, "lake")
	there.Join("thread.1", "thread.2")
	stranger.Join("thread.1", "end")
	here.Join("thread.1") // one's own notes do not come back
	for i := range 100 {
		here.Publish(fmt.Sprintf("thread.%d", 1+i%3), fmt.Appendf(nil, "%d", i))
	}
	for i := range 100 {
		if i%3 == 2 {
			continue // nobody has joined
		}
		if got, want := next(t, there), fmt.Sprint(i); got != want {
			t.Fatalf("got %s, want %s", got, want)
		}
	}
	there.Leave("thread.1")
	there.Join("end")
	here.Publish("thread.1", []byte("unheard"))
	here.Publish("end", []byte("end"))
	if got := next(t, there); got != "end" {
		t.Errorf("%s came after leaving", got)
	}
	open(t, nats.URL, "lake").Publish("end", []byte("lake"))
	if got := next(t, stranger); got != "lake" {
		t.Errorf("another database heard %s", got)
	}
}

func TestALostBusSaysSoAndComesBackByItself(t *testing.T) {
	nats := bustest.Start(t)
	here, there := open(t, nats.URL, "pond"), open(t, nats.URL, "pond")
	there.Join("thread.1")
	nats.Stop()
	eventually(t, func() bool { return here.Ready() != nil && there.Ready() != nil })
	here.Publish("thread.1", []byte("lost"))
	nats.Restart()
	eventually(t, func() bool { return here.Ready() == nil && there.Ready() == nil })
	select {
	case <-there.Missed():
	case <-time.After(patience):
		t.Fatal("nobody says that notes were missed")
	}
	here.Publish("thread.1", []byte("on"))
	if got := next(t, there); got != "on" {
		t.Errorf("got %s, want on", got)
	}
}

// Whoever is told looks at the database at once. What is published from then on must be heard.
func TestMissedIsSaidOnceNATSKnowsAgainWhatIsJoined(t *testing.T) {
	nats := bustest.Start(t)
	here, there := open(t, nats.URL, "pond"), open(t, lateJoins(t, nats.URL), "pond")
	there.Join("thread.1")
	for i := range 3 {
		nats.Restart()
		select {
		case <-there.Missed():
		case <-time.After(patience):
			t.Fatal("nobody says that notes were missed")
		}
		eventually(t, func() bool { return here.Ready() == nil })
		here.Publish("thread.1", fmt.Append(nil, i))
		if got := next(t, there); got != fmt.Sprint(i) {
			t.Fatalf("got %s, want %d", got, i)
		}
	}
}

// lateJoins is the address of a way to NATS on which what is joined takes its time.
func lateJoins(t *testing.T, url string) string {
	t.Helper()
	way, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var open sync.WaitGroup
	t.Cleanup(func() { way.Close(); open.Wait() })
	open.Go(func() {
		for {
			from, err := way.Accept()
			if err != nil {
				return
			}
			to, err := net.Dial("tcp", strings.TrimPrefix(url, "nats://"))
			if err != nil {
				from.Close()
				continue
			}
			open.Go(func() { defer from.Close(); io.Copy(from, to) }) //nolint:errcheck // it ends with its connection
			open.Go(func() {
				defer to.Close()
				piece := make([]byte, 64<<10)
				for {
					n, err := from.Read(piece)
					if err != nil {
						return
					}
					if bytes.Contains(piece[:n], []byte("SUB ")) {
						time.Sleep(300 * time.Millisecond) // the way itself
					}
					if _, err := to.Write(piece[:n]); err != nil {
						return
					}
				}
			})
		}
	})
	return "nats://" + way.Addr().String()
}

func TestWhyThereIsNoBusIsOneSentenceWithoutAPassword(t *testing.T) {
	guarded := bustest.Start(t, func(o *server.Options) { o.Authorization = "s3cret" })
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	silent := free.Addr().String()
	free.Close()
	narrow := bustest.Start(t, func(o *server.Options) {
		o.Users = []*server.User{
			{Username: "deaf", Password: "hunter2", Permissions: &server.Permissions{Subscribe: &server.SubjectPermission{Deny: []string{"ribbit.>"}}}},
			{Username: "dumb", Password: "hunter2", Permissions: &server.Permissions{Publish: &server.SubjectPermission{Allow: []string{"other.>"}}}},
		}
	})
	for _, c := range []struct{ name, url, want string }{
		{"no token", guarded.URL, "does not let Ribbit in"},
		{"a wrong token", strings.Replace(guarded.URL, "nats://", "nats://hunter2@", 1), "does not let Ribbit in"},
		{"a wrong password", strings.Replace(guarded.URL, "nats://", "nats://ada:hunter2@", 1), "does not let Ribbit in"},
		{"who may not listen", strings.Replace(narrow.URL, "nats://", "nats://deaf:hunter2@", 1), "the right to both"},
		{"who may not publish", strings.Replace(narrow.URL, "nats://", "nats://dumb:hunter2@", 1), "the right to both"},
		{"nobody there", "nats://ada:hunter2@" + silent, "does not answer"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			ctx := t.Context()
			if c.name == "nobody there" {
				var cancel context.CancelFunc
				ctx, cancel = context.WithTimeout(ctx, time.Second)
				defer cancel()
			}
			_, err := bus.Open(ctx, bus.Options{URL: c.url, Space: "pond", Name: "test", Log: slog.New(slog.DiscardHandler)})
			if err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), "--bus") {
				t.Errorf("got %v, want %q", err, c.want)
			}
			if err != nil && strings.Contains(err.Error(), "hunter2") {
				t.Errorf("the password is in %v", err)
			}
		})
	}
	open(t, strings.Replace(guarded.URL, "nats://", "nats://s3cret@", 1), "pond")
}

func eventually(t *testing.T, is func() bool) {
	t.Helper()
	for end := time.Now().Add(patience); !is(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("it does not happen")
		}
	}
}

func TestABusThatRefusesForAWhileIsTriedUntilItTakesUsIn(t *testing.T) {
	guard := new(door)
	nats := bustest.Start(t, func(o *server.Options) { o.CustomClientAuthentication = guard })
	var log lines
	here := openWith(t, nats.URL, "pond", slog.New(slog.NewTextHandler(&log, nil)))
	there := open(t, nats.URL, "pond")
	there.Join("thread.1")
	guard.shut.Store(true)
	nats.Restart()
	eventually(t, func() bool { return guard.refused.Load() > 10 }) // each of them several times
	there.Join("thread.2")
	if n := strings.Count(strings.ToLower(log.String()), "authorization"); n != 1 {
		t.Errorf("that it refuses is in the log %d times:\n%s", n, log.String())
	}
	guard.shut.Store(false)
	goesOn(t, here, there, "thread.1", "thread.2")
}

func TestWhatMayNotBePublishedIsSaidOnceAndNobodyLooksForIt(t *testing.T) {
	nats := bustest.Start(t, func(o *server.Options) {
		o.Users = []*server.User{{Username: "ada", Password: "hunter2", Permissions: &server.Permissions{
			Publish: &server.SubjectPermission{Deny: []string{"ribbit.pond.thread.1"}},
		}}}
	})
	url := strings.Replace(nats.URL, "nats://", "nats://ada:hunter2@", 1)
	var log lines
	here, there := openWith(t, url, "pond", slog.New(slog.NewTextHandler(&log, nil))), open(t, url, "pond")
	there.Join("thread.1", "thread.2")
	for range 100 {
		here.Publish("thread.1", []byte("denied"))
	}
	here.Publish("thread.2", []byte("heard"))
	if got := next(t, there); got != "heard" {
		t.Errorf("got %s, want heard", got)
	}
	eventually(t, func() bool { return strings.Contains(log.String(), "Permissions Violation") })
	here.Join("thread.3") // NATS has said of all of them that they are denied
	if n := strings.Count(log.String(), "\n"); n != 1 {
		t.Errorf("it is in the log %d times:\n%s", n, log.String())
	}
	select {
	case <-here.Missed():
		t.Error("whoever looks because of it publishes, which is denied again")
	default:
	}
}

func TestASilentBusHoldsNobodyUp(t *testing.T) {
	nats := bustest.Start(t)
	way, freeze := freezable(t, nats.URL)
	here, there := open(t, nats.URL, "pond"), open(t, way, "pond")
	there.Join("thread.1")
	thaw := freeze()
	go there.Join("thread.2")
	noticed := make(chan struct{})
	go func() { // as much as it takes until nothing goes any more
		defer close(noticed)
		for note := make([]byte, 10_000); there.Ready() == nil; {
			there.Publish("flood", note)
		}
		there.Join("thread.3")
		there.Publish("thread.1", nil)
	}()
	select {
	case <-noticed:
	case <-time.After(patience):
		t.Fatal("nobody notices, or whoever asks waits")
	}
	thaw()
	goesOn(t, here, there, "thread.1", "thread.2", "thread.3")
}

// freezable is the address of a way to NATS on which nothing goes any more, and nothing ends, between freeze and thaw.
func freezable(t *testing.T, url string) (address string, freeze func() (thaw func())) {
	t.Helper()
	way, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var open sync.WaitGroup
	var frozen sync.RWMutex
	t.Cleanup(func() { way.Close(); open.Wait() })
	pass := func(to, from net.Conn) {
		defer to.Close()
		piece := make([]byte, 64<<10)
		for {
			n, err := from.Read(piece)
			if err != nil {
				return
			}
			frozen.RLock() // waits
			_, err = to.Write(piece[:n])
			frozen.RUnlock()
			if err != nil {
				return
			}
		}
	}
	open.Go(func() {
		for {
			from, err := way.Accept()
			if err != nil {
				return
			}
			to, err := net.Dial("tcp", strings.TrimPrefix(url, "nats://"))
			if err != nil {
				from.Close()
				continue
			}
			open.Go(func() { pass(from, to) })
			open.Go(func() { pass(to, from) })
		}
	})
	return "nats://" + way.Addr().String(), func() func() {
		frozen.Lock()
		thaw := sync.OnceFunc(frozen.Unlock)
		t.Cleanup(thaw)
		return thaw
	}
}

func TestABusThatClosesTheConnectionForGoodIsConnectedAnew(t *testing.T) {
	nats := bustest.Start(t)
	here := open(t, nats.URL, "pond")
	for i := range 30 {
		way, shake := breakable(t, nats.URL)
		there := open(t, way, "pond")
		topics := []string{fmt.Sprintf("thread.%d", i)}
		there.Join(topics...)
		var shaking sync.WaitGroup
		shaking.Go(shake)
		for n := range 20 { // some before NATS closes, one while it does, some after it
			topics = append(topics, fmt.Sprintf("thread.%d.%d", i, n))
			there.Join(topics[n+1])
		}
		shaking.Wait()
		goesOn(t, here, there, topics...)
	}
}

func TestJoiningWithoutABusWaitsForNothingAndMissedIsSaidOnceThereIsOne(t *testing.T) {
	nats := bustest.Start(t)
	here, there := open(t, nats.URL, "pond"), open(t, nats.URL, "pond")
	nats.Stop()
	eventually(t, func() bool { return there.Ready() != nil })
	topics := make([]string, 100)
	joined := make(chan struct{})
	go func() {
		defer close(joined)
		for i := range topics {
			topics[i] = fmt.Sprintf("thread.%d", i)
			there.Join(topics[i])
		}
	}()
	select {
	case <-joined:
	case <-time.After(patience):
		t.Fatal("people who come while there is no bus wait in line")
	}
	select {
	case <-there.Missed():
		t.Fatal("whoever looks now does not hear of what comes after the look")
	default:
	}
	nats.Restart()
	goesOn(t, here, there, topics...)
}

// goesOn wants notes of the topics to come again, after it was said that some were missed.
func goesOn(t *testing.T, here, there *bus.Bus, topics ...string) {
	t.Helper()
	select {
	case <-there.Missed():
	case <-time.After(patience):
		t.Fatal("nobody says that notes were missed")
	}
	eventually(t, func() bool { return here.Ready() == nil && there.Ready() == nil })
	for _, topic := range topics {
		here.Publish(topic, []byte(topic))
		if got := next(t, there); got != topic {
			t.Errorf("got %s, want %s", got, topic)
		}
	}
}

// door lets everybody in, or nobody.
type door struct {
	shut    atomic.Bool
	refused atomic.Int64
}

func (d *door) Check(server.ClientAuthentication) bool {
	if d.shut.Load() {
		d.refused.Add(1)
		return false
	}
	return true
}

// breakable is the address of a way to NATS, and what has it say once that something is wrong with each connection on it.
func breakable(t *testing.T, url string) (address string, breaks func()) {
	t.Helper()
	way, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var open sync.WaitGroup
	var mu sync.Mutex
	var conns []net.Conn
	t.Cleanup(func() { way.Close(); open.Wait() })
	open.Go(func() {
		for {
			from, err := way.Accept()
			if err != nil {
				return
			}
			to, err := net.Dial("tcp", strings.TrimPrefix(url, "nats://"))
			if err != nil {
				from.Close()
				continue
			}
			mu.Lock()
			conns = append(conns, from)
			mu.Unlock()
			open.Go(func() { defer from.Close(); io.Copy(from, to) }) //nolint:errcheck // it ends with its connection
			open.Go(func() { defer to.Close(); io.Copy(to, from) })   //nolint:errcheck // it ends with its connection
		}
	})
	return "nats://" + way.Addr().String(), func() {
		mu.Lock()
		defer mu.Unlock()
		for _, c := range conns {
			io.WriteString(c, "-ERR 'Slow Consumer'\r\n") //nolint:errcheck // then it is broken already
		}
	}
}

// lines are what a log says.
type lines struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *lines) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(b)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}
