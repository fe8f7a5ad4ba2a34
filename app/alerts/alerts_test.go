package alerts_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"fmt"
	"log/slog"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/goleak"

	"ribbit/app/alerts"
	"ribbit/app/chat"
	"ribbit/app/outbound"
	"ribbit/app/store"
	"ribbit/app/store/storetest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func publicKey(raw []byte) (*ecdsa.PublicKey, error) {
	return ecdsa.ParseUncompressedPublicKey(elliptic.P256(), raw)
}

const patience = 30 * time.Second

// pages are the open pages of some people, and what they were told.
type pages struct {
	mu     sync.Mutex
	open   map[chat.UserID]bool
	front  map[chat.ThreadID][]chat.UserID
	told   []string // "user message", in order
	croaks []bool   // whether they made a sound
}

func (p *pages) WithPage(chat.ThreadID) (users []chat.UserID) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for id := range p.open {
		users = append(users, id)
	}
	return users
}

func (p *pages) InFront(t chat.ThreadID) []chat.UserID {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.front[t])
}

func (p *pages) Alert(user chat.UserID, a chat.Alert, s chat.AlertSettings) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.croaks = append(p.croaks, s.Croaks(a))
	p.told = append(p.told, fmt.Sprintf("%d %d", user, a.Message))
}

// pond is a store with a desk that hears it, and what alerts arrive at.
type pond struct {
	*store.Store
	*receiver
	t     testing.TB
	desk  *alerts.Desk
	pages *pages

	mu  sync.Mutex
	now time.Time

	heard atomic.Int64 // the last message that the desk has heard of
	away  atomic.Int64 // so often the database does not answer the desk
	first func()       // optional: happens while the desk asks for the first time whom to tell
}

// shaky is the database as the desk sees it.
type shaky struct {
	*store.Store
	pond *pond
	once *sync.Once
}

func (s shaky) Recipients(ctx context.Context, t chat.ThreadID, sender chat.UserID, also []chat.UserID) ([]chat.Recipient, error) {
	if s.pond.away.Add(-1) >= 0 {
		return nil, chat.NewProblem(chat.Unavailable, "database-away")
	}
	if s.pond.first != nil {
		s.once.Do(s.pond.first)
	}
	return s.Store.Recipients(ctx, t, sender, also)
}

func newPond(t testing.TB) *pond {
	t.Helper()
	p := &pond{receiver: newReceiver(t), t: t, pages: &pages{open: map[chat.UserID]bool{}, front: map[chat.ThreadID][]chat.UserID{}}, now: time.Date(2026, 11, 29, 12, 0, 0, 0, time.UTC)}
	p.Store = storetest.OpenWith(t, func(events []chat.Event) {
		if p.desk != nil {
			p.desk.Hear(events)
		}
		for _, e := range events {
			if sent, ok := e.(chat.MessageSent); ok {
				p.heard.Store(int64(sent.Message.ID))
			}
		}
	})
	var err error
	p.desk, err = alerts.Open(t.Context(), alerts.Config{
		Store: shaky{p.Store, p, new(sync.Once)}, Pages: p.pages, Guard: outbound.New(outbound.Config{Allow: []string{"127.0.0.1"}}), BaseURL: "http://ribbit.lan",
		Say: func(show chat.AlertShow, m chat.Message, v chat.ThreadView) (title, body string) {
			return m.Sender.Name + " " + string(show), m.Content
		},
		Path: func(t chat.ThreadID, m chat.MessageID) string { return fmt.Sprintf("/chats/%d?m=%d", t, m) },
		Log:  slog.New(slog.DiscardHandler), Now: p.clock,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.desk.Close)
	return p
}

func (p *pond) clock() time.Time {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.now
}

func (p *pond) must(err error) {
	p.t.Helper()
	if err != nil {
		p.t.Fatal(err)
	}
}

func (p *pond) set(user chat.User, k chat.AlertChange) {
	p.t.Helper()
	_, err := p.SetAlerts(p.t.Context(), user.ID, k)
	p.must(err)
}

// ntfy has somebody be told by the topic of their name.
func (p *pond) ntfy(user chat.User) {
	p.t.Helper()
	to := &chat.AlertTarget{URL: p.URL + "/" + user.Name, Token: "tk_" + user.Name}
	p.set(user, chat.AlertChange{Ntfy: &to})
}

// await waits until so many alerts have come in, and answers them.
func (p *pond) await(n int) (all []received) {
	p.t.Helper()
	late := time.After(patience)
	for {
		if all = append(all, p.taken()...); len(all) >= n {
			return all
		}
		select {
		case <-p.more:
		case <-late:
			p.t.Fatalf("%d alerts came, not %d: %+v", len(all), n, all)
		}
	}
}

// judged waits until the desk has decided whom it tells of the last message.
func (p *pond) judged(last chat.MessageID) {
	p.t.Helper()
	for late := time.Now().Add(patience); p.heard.Load() < int64(last) || p.desk.Held() > 0; runtime.Gosched() {
		if time.Now().After(late) {
			p.t.Fatal("the desk does not decide whom it tells")
		}
	}
}

// session is a browser in which somebody is signed in.
func (p *pond) session(user chat.User) chat.SessionID {
	p.t.Helper()
	s, err := p.AddSession(p.t.Context(), chat.Session{UserID: user.ID, Scope: chat.ScopeAll}, user.Name+p.clock().String(), "")
	p.must(err)
	return s.ID
}

func TestEachWayTellsOfAMessageAndLeadsToIt(t *testing.T) {
	p := newPond(t)
	ada, grace := storetest.User(t, p.Store, "ada"), storetest.User(t, p.Store, "grace")
	thread := storetest.Direct(t, p.Store, ada, grace)
	p.ntfy(grace)
	gotify := &chat.AlertTarget{URL: p.URL + "/", Token: "app"}
	show := chat.ShowAll
	p.set(grace, chat.AlertChange{Gotify: &gotify, Show: &show})
	key, err := p.desk.PushKey(t.Context())
	p.must(err)
	n := p.subscribe("laptop", key)
	n.User, n.Session = grace.ID, p.session(grace)
	p.must(p.Subscribe(t.Context(), n))
	p.pages.open[grace.ID] = true

	m := storetest.Send(t, p.Store, thread, ada, "ribbit 🐸 é")
	got := p.await(3)
	slices.SortFunc(got, func(a, b received) int { return strings.Compare(a.Target, b.Target) })
	link := fmt.Sprintf("/chats/%d?m=%d", thread, m.ID)
	want := []received{
		{"app", "ada all", "ribbit 🐸 é", "http://ribbit.lan" + link},
		{"grace", "ada all", "ribbit 🐸 é", "http://ribbit.lan" + link},
		{"laptop", "ada all", "ribbit 🐸 é", "https://ribbit.lan" + link},
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%+v, want\n%+v", got, want)
	}
	if told := p.pages.told; !slices.Equal(told, []string{fmt.Sprintf("%d %d", grace.ID, m.ID)}) {
		t.Errorf("the pages were told %v", told)
	}
}

func TestAnAlertIsThereWithinHalfASecond(t *testing.T) {
	p := newPond(t)
	ada, grace := storetest.User(t, p.Store, "ada"), storetest.User(t, p.Store, "grace")
	thread := storetest.Direct(t, p.Store, ada, grace)
	p.ntfy(grace)
	took := make([]time.Duration, 100)
	for i := range took {
		began := time.Now()
		storetest.Send(t, p.Store, thread, ada, "ribbit")
		p.await(1)
		took[i] = time.Since(began)
	}
	slices.Sort(took)
	p95 := took[len(took)*95/100]
	t.Logf("after %s, and 95 of 100 after at most %s", took[len(took)/2], p95)
	if p95 > 500*time.Millisecond {
		t.Errorf("of 100 alerts 95 take up to %s", p95)
	}
}

func TestMentionsHaveASoundOfTheirOwn(t *testing.T) {
	p := newPond(t)
	ada, grace := storetest.User(t, p.Store, "ada"), storetest.User(t, p.Store, "grace")
	thread := storetest.Direct(t, p.Store, ada, grace)
	p.pages.open[grace.ID] = true
	own := storetest.Send(t, p.Store, thread, grace, "who hops?")
	on, off := true, false
	for _, c := range []struct {
		change chat.AlertChange
		croaks []bool // for a message, and for an answer
	}{
		{chat.AlertChange{}, []bool{true, true}},
		{chat.AlertChange{Sound: &off}, []bool{false, true}},
		{chat.AlertChange{MentionSound: &off}, []bool{false, false}},
		{chat.AlertChange{Sound: &on}, []bool{true, false}},
	} {
		p.set(grace, c.change)
		for _, to := range []chat.MessageID{0, own.ID} {
			m := storetest.SendDraft(t, p.Store, chat.Draft{ThreadID: thread, Sender: ada.ID, Kind: chat.Text, Content: "I do", ReplyTo: to, At: storetest.Noon})
			p.judged(m.ID)
		}
		p.pages.mu.Lock()
		if !slices.Equal(p.pages.croaks, c.croaks) {
			t.Errorf("after %+v pages make the sounds %v, want %v", c.change, p.pages.croaks, c.croaks)
		}
		p.pages.croaks = nil
		p.pages.mu.Unlock()
	}
}

func TestAnAlertOutlivesADatabaseThatIsAway(t *testing.T) {
	p := newPond(t)
	ada, grace := storetest.User(t, p.Store, "ada"), storetest.User(t, p.Store, "grace")
	thread := storetest.Direct(t, p.Store, ada, grace)
	p.ntfy(grace)
	p.away.Store(3)
	first := storetest.Send(t, p.Store, thread, ada, "first")
	second := storetest.Send(t, p.Store, thread, ada, "second")
	var got []string
	for _, a := range p.await(2) {
		got = append(got, a.Body)
	}
	if want := []string{first.Content, second.Content}; !slices.Equal(got, want) {
		t.Errorf("grace was told of %q, want %q", got, want)
	}
}

func TestNobodyIsAlertedOfWhatAMessageDoesNotSayAnyMore(t *testing.T) {
	p := newPond(t)
	ada, grace := storetest.User(t, p.Store, "ada"), storetest.User(t, p.Store, "grace")
	thread := storetest.Direct(t, p.Store, ada, grace)
	p.ntfy(grace)
	p.pages.open[grace.ID] = true
	sent := make(chan [2]chat.Message, 1)
	p.first = func() { // of the first message
		ms := <-sent
		_, err := p.DeleteMessage(t.Context(), ada, ms[0].ID)
		p.must(err)
		_, err = p.EditMessage(t.Context(), chat.Edit{ID: ms[1].ID, Caller: ada.ID, Content: "heron", At: p.clock()})
		p.must(err)
	}
	deleted, edited := storetest.Send(t, p.Store, thread, ada, "secret giraffe"), storetest.Send(t, p.Store, thread, ada, "secret heron")
	sent <- [2]chat.Message{deleted, edited}
	if got := p.await(1); got[0].Body != "heron" {
		t.Errorf("grace was told %q", got[0].Body)
	}
	if told := p.pages.told; !slices.Equal(told, []string{fmt.Sprintf("%d %d", grace.ID, edited.ID)}) {
		t.Errorf("the pages were told %v", told)
	}
}

func TestABrowserThatIsGoneIsForgotten(t *testing.T) {
	p := newPond(t)
	ada, grace := storetest.User(t, p.Store, "ada"), storetest.User(t, p.Store, "grace")
	thread := storetest.Direct(t, p.Store, ada, grace)
	p.ntfy(grace)
	key, err := p.desk.PushKey(t.Context())
	p.must(err)
	session := p.session(grace)
	for name, status := range map[string]int{"moved": 410, "unknown": 404, "busy": 503, "led": 302, "fine": 201} {
		n := p.subscribe(name, key)
		n.User, n.Session = grace.ID, session
		p.must(p.Subscribe(t.Context(), n))
		p.answer(name, status)
	}
	results, err := p.desk.Test(t.Context(), grace.ID, "Test", "It works")
	p.must(err)
	faults := map[chat.AlertFault]int{}
	for _, r := range results {
		faults[r.Fault]++
	}
	if len(results) != 6 || faults[""] != 2 || faults[chat.FaultGone] != 2 || faults[chat.FaultStatus] != 2 {
		t.Errorf("the test says %+v", results)
	}
	left, err := p.Subscriptions(t.Context(), grace.ID)
	p.must(err)
	var names []string
	for _, n := range left {
		names = append(names, n.Endpoint[strings.LastIndex(n.Endpoint, "/")+1:])
	}
	slices.Sort(names)
	if !slices.Equal(names, []string{"busy", "fine", "led"}) {
		t.Errorf("left are %v", names)
	}
	p.taken()
	storetest.Send(t, p.Store, thread, ada, "ribbit")
	p.await(2)
}

func TestTheTestSaysWhatIsWrong(t *testing.T) {
	p := newPond(t)
	grace := storetest.User(t, p.Store, "grace")
	test := func(url string) chat.AlertFault {
		t.Helper()
		to := &chat.AlertTarget{URL: url}
		p.set(grace, chat.AlertChange{Ntfy: &to})
		results, err := p.desk.Test(t.Context(), grace.ID, "Test", "It works")
		p.must(err)
		if len(results) != 1 || results[0].Way != chat.WayNtfy {
			t.Fatalf("got %+v", results)
		}
		return results[0].Fault
	}
	closed := newReceiver(t)
	closed.Close()
	for url, want := range map[string]chat.AlertFault{
		p.URL + "/fine": "", p.URL + "/locked": chat.FaultToken, p.URL + "/broken": chat.FaultStatus, p.URL + "/none": chat.FaultGone,
		p.URL + "/led": chat.FaultStatus, closed.URL + "/x": chat.FaultSilent, "http://169.254.1.1/x": chat.FaultRefused,
	} {
		for name, status := range map[string]int{"locked": 403, "broken": 500, "none": 404, "led": 307} {
			p.answer(name, status)
		}
		if got := test(url); got != want {
			t.Errorf("%s: %q, want %q", url, got, want)
		}
	}
}

func TestASlowTargetHoldsNobodyUpAndKeepsItsOrder(t *testing.T) {
	p := newPond(t)
	ada, grace, linus := storetest.User(t, p.Store, "ada"), storetest.User(t, p.Store, "grace"), storetest.User(t, p.Store, "linus")
	thread := storetest.Group(t, p.Store, "pond", ada, grace, linus)
	p.ntfy(grace)
	p.ntfy(linus)
	release := p.hold("grace")
	defer release()
	const n = 20
	for i := range n {
		storetest.Send(t, p.Store, thread, ada, fmt.Sprint(i))
	}
	for i, a := range p.await(n) {
		if a.Target != "linus" || a.Body != fmt.Sprint(i) {
			t.Errorf("alert %d is %+v", i, a)
		}
	}
	release()
	for i, a := range p.await(n) {
		if a.Target != "grace" || a.Body != fmt.Sprint(i) {
			t.Errorf("alert %d is %+v", i, a)
		}
	}
}

func TestADeskThatClosesWaitsForNoTarget(t *testing.T) {
	p := newPond(t)
	ada, grace := storetest.User(t, p.Store, "ada"), storetest.User(t, p.Store, "grace")
	thread := storetest.Direct(t, p.Store, ada, grace)
	p.ntfy(grace)
	release := p.hold("grace")
	defer release()
	storetest.Send(t, p.Store, thread, ada, "ribbit")
	closed := make(chan struct{})
	go func() { p.desk.Close(); close(closed) }()
	select {
	case <-closed:
	case <-time.After(patience):
		t.Error("it waits")
	}
	p.desk.Hear([]chat.Event{chat.MessageSent{}})
}
