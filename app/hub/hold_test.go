package hub

import (
	"math/rand"
	"strconv"
	"sync"
	"testing"
)

func TestAHeldTopicFlowsAfterItsRelease(t *testing.T) {
	h := New()
	p := newPeer(t, 1)
	h.Add(p.Listener)
	h.JoinHeld(p.Listener, pond)
	for n := 1; n <= 5; n++ {
		h.Publish(pond, numbered(n), nil)
	}
	p.Send(TextFrame([]byte("told"), 0))
	h.Release(p.Listener, pond, 3, joined)
	h.Publish(pond, numbered(6), nil)
	for _, want := range []string{"told", "joined", "4", "5", "6"} {
		if got := p.text(); got != want {
			t.Fatalf("got %s, want %s", got, want)
		}
	}
}

func TestWhatWasToldDoesNotComeAgainWhenItIsPublishedLater(t *testing.T) {
	h := New()
	p := newPeer(t, 1)
	h.Add(p.Listener)
	h.JoinHeld(p.Listener, pond)
	h.Release(p.Listener, pond, 3, joined) // 1 to 3 are stored and told, and still on their way to the hub
	for n := 1; n <= 4; n++ {
		h.Publish(pond, numbered(n), nil)
	}
	h.Leave(p.Listener, pond)
	h.Join(p.Listener, pond) // without a replay everything is news
	h.Publish(pond, numbered(2), nil)
	for _, want := range []string{"joined", "4", "2"} {
		if got := p.text(); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// TestWhatIsNotHeldDoesNotOvertake publishes, in the moment in which a listener reads that a topic is live, to that topic and then to
// one that was never held: a list must not know of a message before the thread that is open.
func TestWhatIsNotHeldDoesNotOvertake(t *testing.T) {
	h := New()
	p := newPeer(t, 1)
	h.Add(p.Listener)
	lists := Topic{Wire: pond.Wire, Kind: pond.Kind + 1, ID: pond.ID}
	h.Join(p.Listener, lists)
	for n := 1; n <= 20_000; n++ {
		h.JoinHeld(p.Listener, pond)
		var released sync.WaitGroup
		released.Go(func() { h.Release(p.Listener, pond, int64(n-1), joined) })
		if got := p.text(); got != "joined" {
			t.Fatalf("got %s, want to have joined", got)
		}
		h.Publish(pond, numbered(n), nil)
		h.Publish(lists, TextFrame([]byte("listed"), 0), nil)
		if a, b := p.text(), p.text(); a != strconv.Itoa(n) || b != "listed" {
			t.Fatalf("got %s and %s, want %d and then the list", a, b, n)
		}
		released.Wait()
		h.Leave(p.Listener, pond)
	}
}

func TestTooMuchHeldDropsTheListener(t *testing.T) {
	h := New()
	p := newPeer(t, 1)
	h.Add(p.Listener)
	h.JoinHeld(p.Listener, pond)
	for n := range queueFrames + 1 {
		h.Publish(pond, numbered(n), nil)
	}
	if code := p.closed(); code != TryAgainLater {
		t.Errorf("closed with %d, want %d", code, TryAgainLater)
	}
}

// ledger stands for the store: what is committed, in order, is published afterwards in the same order.
type ledger struct {
	mu   sync.Mutex
	last int
}

func (l *ledger) commit() int { l.mu.Lock(); defer l.mu.Unlock(); l.last++; return l.last }
func (l *ledger) read() int   { l.mu.Lock(); defer l.mu.Unlock(); return l.last }

// TestAReplayHasNoGapAndNoDouble joins and leaves at random moments while versions are committed and, a little later,
// published. Whatever the moment, a listener that is told what it missed hears every version once and in order.
func TestAReplayHasNoGapAndNoDouble(t *testing.T) {
	for seed := range int64(20) {
		h, l := New(), &ledger{}
		const versions = 600
		committed := make(chan int, 64)
		var work sync.WaitGroup
		work.Go(func() {
			defer close(committed)
			for range versions {
				committed <- l.commit()
			}
		})
		work.Go(func() {
			for n := range committed {
				h.Publish(pond, numbered(n), nil)
			}
		})
		for owner := int64(1); owner <= 3; owner++ {
			p := newPeer(t, owner)
			h.Add(p.Listener)
			wait := p.collect(versions)
			work.Go(func() {
				random := rand.New(rand.NewSource(seed*10 + owner))
				comeAndGo(h, p, l, random, versions)
				inOrder(t, wait(), 1, versions)
			})
		}
		work.Wait()
		if t.Failed() {
			t.Fatalf("with seed %d", seed)
		}
	}
}

// comeAndGo joins and leaves until it has joined for good. Leaving forgets what was not yet told, so each turn begins
// after the last version that was surely queued: the one of the turn's own replay.
func comeAndGo(h *Hub, p *peer, l *ledger, random *rand.Rand, versions int) {
	told := 0
	tell := func(upTo int) {
		for told < upTo {
			told++
			p.SendPaced(numbered(told))
		}
	}
	for l.read() < versions/2 {
		tell(l.read()) // in batches, while nothing is held
		h.JoinHeld(p.Listener, pond)
		if random.Intn(2) == 0 {
			tell(l.read())
		}
		// Left before the release: what was held is forgotten and must be told again.
		h.Leave(p.Listener, pond)
	}
	h.JoinHeld(p.Listener, pond)
	tell(l.read())
	h.Release(p.Listener, pond, int64(told), joined)
}

func TestLargeFramesThatAreHeldDropTheListenerSooner(t *testing.T) {
	h := New()
	p := newPeer(t, 1)
	h.Add(p.Listener)
	h.JoinHeld(p.Listener, pond)
	large := TextFrame(make([]byte, 64<<10), 0)
	for range queueBytes / (64 << 10) {
		h.Publish(pond, large, nil)
	}
	if code := p.closed(); code != TryAgainLater {
		t.Errorf("closed with %d, want %d", code, TryAgainLater)
	}
}

func TestWhatComesLateIsNoNewsToWhoeverWasToldOfIt(t *testing.T) {
	h := New()
	p, q := newPeer(t, 1), newPeer(t, 2)
	h.Add(p.Listener)
	h.Add(q.Listener)
	h.Join(q.Listener, pond)
	h.JoinHeld(p.Listener, pond)
	h.Release(p.Listener, pond, 5, joined)
	late := func(version, came int64, text string) {
		h.Publish(pond, TextFrame([]byte("new "+text), version).Late(came, TextFrame([]byte("changed "+text), version)), nil)
	}
	late(4, 4, "a") // the replay told of it
	late(7, 7, "b")
	late(8, 4, "c")
	late(9, 5, "d")
	h.Publish(pond, numbered(10), nil)
	for _, want := range []string{"joined", "new b", "changed c", "changed d", "10"} {
		if got := p.text(); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	for _, want := range []string{"new a", "new b", "new c", "new d", "10"} {
		if got := q.text(); got != want {
			t.Errorf("without a replay got %s, want %s", got, want)
		}
	}
}

func TestWhatWasKnownWhenAListenerCameIsNoNews(t *testing.T) {
	h := New()
	p := newPeer(t, 1)
	h.Add(p.Listener)
	if !h.JoinAll(p.Listener, []From{{pond, 5}}, 0) {
		t.Fatal("it does not join")
	}
	late := func(version, came int64, known Frame) {
		h.Publish(pond, TextFrame([]byte("new "+strconv.Itoa(int(version))), version).Late(came, known), nil)
	}
	h.Publish(pond, numbered(4), nil)
	h.PublishEach(pond, map[int64]Frame{1: numbered(5)})
	h.PublishOnce([]Topic{pond}, numbered(3), nil)
	h.Publish(pond, TextFrame([]byte("typing"), 0), nil)
	late(7, 4, TextFrame([]byte("changed 7"), 7))
	late(8, 5, Frame{})
	late(9, 6, Frame{})
	h.Enlist(1, From{pond, 9})
	h.Publish(pond, numbered(9), nil)
	h.Publish(pond, numbered(10), nil)
	for _, want := range []string{"typing", "changed 7", "new 9", "10"} {
		if got := p.text(); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
