package hub

import (
	"context"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func TestAFrameReachesThoseWhoListenAndNobodyElse(t *testing.T) {
	h := New()
	ada, grace, linus := newPeer(t, 1), newPeer(t, 2), newPeer(t, 3)
	for _, p := range []*peer{ada, grace, linus} {
		h.Add(p.Listener)
	}
	h.Join(ada.Listener, pond)
	h.Join(grace.Listener, pond)
	h.Join(linus.Listener, Topic{Wire: 1, Kind: 1, ID: 8})

	h.Publish(pond, numbered(1), func(owner int64) bool { return owner == 2 })
	h.Publish(pond, numbered(2), nil)
	h.Publish(Topic{Wire: 1, Kind: 1, ID: 8}, numbered(3), nil)

	if a, b := ada.text(), ada.text(); a != "1" || b != "2" {
		t.Errorf("ada heard %s and %s, want 1 and 2", a, b)
	}
	if g := grace.text(); g != "2" {
		t.Errorf("grace heard %s first, want 2: the first was for all but her", g)
	}
	if l := linus.text(); l != "3" {
		t.Errorf("linus heard %s, want 3", l)
	}
}

func TestFramesArriveInTheOrderOfPublishing(t *testing.T) {
	h := New()
	const frames = 900
	var waits []func() []int
	for owner := int64(1); owner <= 5; owner++ {
		p := newPeer(t, owner)
		h.Add(p.Listener)
		h.Join(p.Listener, pond)
		waits = append(waits, p.collect(frames))
	}
	for n := 1; n <= frames; n++ {
		h.Publish(pond, numbered(n), nil)
	}
	for _, wait := range waits {
		inOrder(t, wait(), 1, frames)
	}
}

func inOrder(t *testing.T, got []int, first, last int) {
	t.Helper()
	if len(got) != last-first+1 {
		t.Fatalf("got %d frames, want %d", len(got), last-first+1)
	}
	for i, n := range got {
		if n != first+i {
			t.Fatalf("frame %d is number %d, want %d", i, n, first+i)
		}
	}
}

func TestASlowListenerIsDropped(t *testing.T) {
	h := New()
	slow, quick := newPeer(t, 1), newPeer(t, 2)
	for _, p := range []*peer{slow, quick} {
		h.Add(p.Listener)
		h.Join(p.Listener, pond)
	}
	const frames = 2 * queueFrames
	for n := 1; n <= frames; n++ {
		h.Publish(pond, numbered(n), nil)
		if got := quick.text(); got == "" {
			t.Fatal("the quick listener got nothing")
		}
	}
	if s := h.Stats(); s.Dropped != 1 {
		t.Errorf("%d listeners were dropped, want 1", s.Dropped)
	}
	if code := slow.closed(); code != TryAgainLater {
		t.Errorf("the slow listener was closed with %d, want %d", code, TryAgainLater)
	}
}

func TestAListenerIsDroppedForItsBytesToo(t *testing.T) {
	h := New()
	slow := newPeer(t, 1)
	h.Add(slow.Listener)
	h.Join(slow.Listener, pond)
	big := TextFrame(make([]byte, 256<<10), 0)
	for range 2*queueBytes/(256<<10) + 1 {
		h.Publish(pond, big, nil)
	}
	if code := slow.closed(); code != TryAgainLater {
		t.Errorf("it was closed with %d, want %d", code, TryAgainLater)
	}
}

func TestAPeerThatTakesNothingIsGiven5Seconds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := New()
		p := newPeer(t, 1)
		h.Add(p.Listener)
		h.Join(p.Listener, pond)
		start := time.Now()
		h.Publish(pond, numbered(1), nil)
		// The listener ends its own reader, which is how the connection's handler learns of it.
		if _, err := p.conn.Read(make([]byte, 1)); err == nil {
			t.Error("reading went on")
		}
		if took := time.Since(start); took != writeTimeout {
			t.Errorf("it took %v, want %v", took, writeTimeout)
		}
	})
}

func TestADismissedPeerHas2SecondsToAnswer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := newPeer(t, 1)
		start := time.Now()
		p.Dismiss(PolicyViolation, "signed out")
		if code := p.closed(); code != PolicyViolation {
			t.Errorf("closed with %d, want %d", code, PolicyViolation)
		}
		p.Await(time.Hour) // what the reader asks for must not stretch it
		if _, err := p.conn.Read(make([]byte, 1)); err == nil {
			t.Error("reading went on")
		}
		if took := time.Since(start); took != closeTimeout {
			t.Errorf("it took %v, want %v", took, closeTimeout)
		}
	})
}

func TestNothingFollowsAClose(t *testing.T) {
	h := New()
	p := newPeer(t, 1)
	h.Add(p.Listener)
	h.Join(p.Listener, pond)
	p.Dismiss(PolicyViolation, "signed out")
	h.Publish(pond, numbered(1), nil)
	p.Send(numbered(2))
	p.Dismiss(Normal, "")
	if p.SendPaced(numbered(3)) {
		t.Error("a closing listener took a frame")
	}
	if op, _, err := p.next(); err != nil || op != opClose {
		t.Fatalf("got a frame of kind %#x (%v), want a close", op, err)
	}
	h.Remove(p.Listener)
	p.conn.(*guardedConn).Conn.Close()
	if op, payload, err := p.next(); err == nil {
		t.Errorf("a frame of kind %#x (%q) followed the close", op, payload)
	}
}

func TestRemoveWaitsForTheWriter(t *testing.T) {
	h := New()
	p := newPeer(t, 1)
	h.Add(p.Listener)
	h.Join(p.Listener, pond)
	for n := range 100 {
		h.Publish(pond, numbered(n), nil)
	}
	h.Remove(p.Listener) // the writer is blocked, as nobody reads
	p.conn.(*guardedConn).returned.Store(true)
	h.Publish(pond, numbered(100), nil)
	p.Send(numbered(101))
	p.Dismiss(Normal, "")
	if p.writing {
		t.Error("the writer still runs")
	}
}

func TestHubCloseTellsEverybodyAndWaits(t *testing.T) {
	h := New()
	p := newPeer(t, 1)
	h.Add(p.Listener)
	closed := make(chan error, 1)
	go func() { closed <- h.Close(context.Background()) }()
	if code := p.closed(); code != ServiceRestart {
		t.Errorf("closed with %d, want %d", code, ServiceRestart)
	}
	select {
	case <-closed:
		t.Fatal("the hub closed while somebody was still there")
	default:
	}
	h.Remove(p.Listener)
	if err := <-closed; err != nil {
		t.Errorf("close: %v", err)
	}

	late := newPeer(t, 2)
	h.Add(late.Listener)
	if code := late.closed(); code != ServiceRestart {
		t.Errorf("the late one was closed with %d, want %d", code, ServiceRestart)
	}
}

func TestHubCloseGivesUpWithItsContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := New()
		p := newPeer(t, 1)
		h.Add(p.Listener)
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if err := h.Close(ctx); err == nil {
			t.Error("the hub says that it closed, with a listener in it")
		}
	})
}

func TestAnOwnerIsOnlineWhileAListenerIsThere(t *testing.T) {
	h := New()
	one, two := newPeer(t, 1), newPeer(t, 1)
	if first := h.Add(one.Listener); !first {
		t.Error("the first listener is not the first")
	}
	if first := h.Add(two.Listener); first {
		t.Error("the second listener is the first")
	}
	if last := h.Remove(one.Listener); last || !h.Online(1) {
		t.Error("with one left the owner is gone")
	}
	if last := h.Remove(two.Listener); !last || h.Online(1) {
		t.Error("with none left the owner is there")
	}
	if n := h.Stats().Listeners; n != 0 {
		t.Errorf("%d listeners are left", n)
	}
}

func TestDismissChoosesBySession(t *testing.T) {
	h := New()
	ada := newPeer(t, 1)
	adaElsewhere := newPeer(t, 1)
	adaElsewhere.Session = 11
	for _, p := range []*peer{ada, adaElsewhere} {
		h.Add(p.Listener)
	}
	h.Dismiss(1, func(session int64) bool { return session == 11 }, PolicyViolation, "signed out")
	if code := adaElsewhere.closed(); code != PolicyViolation {
		t.Errorf("closed with %d, want %d", code, PolicyViolation)
	}
	ada.Send(numbered(1))
	if got := ada.text(); got != "1" {
		t.Errorf("the other session heard %q, want 1", got)
	}
}

func TestTopicsHoldWhoJoined(t *testing.T) {
	h := New()
	var peers []*peer
	for owner := int64(1); owner <= 4; owner++ {
		p := newPeer(t, owner)
		h.Add(p.Listener)
		h.Join(p.Listener, pond)
		h.Join(p.Listener, pond) // twice is once
		peers = append(peers, p)
	}
	h.Leave(peers[1].Listener, pond)
	h.Leave(peers[1].Listener, pond)
	h.Remove(peers[3].Listener)
	owners := map[int64]struct{}{}
	h.Owners(owners, pond)
	if _, one := owners[1]; len(owners) != 2 || !one {
		t.Errorf("owners are %v, want 1 and 3", owners)
	}
	h.Join(peers[0].Listener, Topic{Wire: 2, Kind: 1, ID: 7})
	if h.Heard(Topic{Wire: 2, Kind: 1, ID: 7}) {
		t.Error("a listener hears a topic of another wire")
	}
	h.Leave(peers[0].Listener, pond)
	h.Leave(peers[2].Listener, pond)
	if h.Heard(pond) {
		t.Error("a topic that all have left is heard")
	}
}

func TestWhoWasExpelledMeanwhileJoinsNothing(t *testing.T) {
	h := New()
	ada, grace := newPeer(t, 1), newPeer(t, 2)
	h.Add(ada.Listener)
	h.Add(grace.Listener)
	lake := Topic{Wire: 1, Kind: 1, ID: 8}
	before := h.Expulsions(ada.Listener)
	h.Expel(1, pond)
	if h.JoinAll(ada.Listener, []From{{Topic: lake}, {Topic: pond}}, before) || h.Heard(pond) || h.Heard(lake) {
		t.Error("ada joins what she was expelled from")
	}
	if !h.JoinAll(grace.Listener, []From{{Topic: lake}, {Topic: pond}}, before) || !h.Heard(pond) || !h.Heard(lake) {
		t.Error("grace, who was expelled from nothing, does not join")
	}
	if !h.JoinAll(ada.Listener, []From{{Topic: lake}}, h.Expulsions(ada.Listener)) {
		t.Error("ada does not join after another look")
	}
}

func TestComingAndGoingUnderLoad(t *testing.T) {
	h := New()
	var all sync.WaitGroup
	stop := make(chan struct{})
	all.Go(func() {
		for n := 0; ; n++ {
			select {
			case <-stop:
				return
			default:
				h.Publish(pond, numbered(n), nil)
				h.PublishTo(1, pond.Wire, numbered(n))
			}
		}
	})
	var comers sync.WaitGroup
	for owner := int64(1); owner <= 8; owner++ {
		comers.Go(func() {
			for range 20 {
				p := newPeer(t, owner)
				h.Add(p.Listener)
				h.Enlist(owner, From{Topic: pond})
				// A close says that 1,024 frames were published before this peer was read from.
				if op, _, err := p.next(); err != nil || op != opText && op != opClose {
					t.Errorf("got a frame of kind %#x: %v", op, err)
				}
				h.Remove(p.Listener)
				p.conn.(*guardedConn).returned.Store(true)
			}
		})
	}
	comers.Wait()
	close(stop)
	all.Wait()
	if s := h.Stats(); s.Listeners != 0 || h.Heard(pond) {
		t.Errorf("%d listeners are left", s.Listeners)
	}
}
