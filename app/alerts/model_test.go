package alerts_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

// RIBBIT_ALERTS makes the model's walk longer: go test ./app/alerts -run Random -v.
func steps(t *testing.T) int {
	if n, err := strconv.Atoi(os.Getenv("RIBBIT_ALERTS")); err == nil {
		return n
	}
	if testing.Short() {
		return 100
	}
	return 400
}

// person is what the model knows of somebody.
type person struct {
	chat.User
	devices  []chat.ThreadID // what each has in front; 0 for nothing
	levels   map[chat.ThreadID]chat.AlertLevel
	muted    map[chat.ThreadID]bool
	blocked  map[chat.UserID]bool
	quiet    bool // from 22:00 to 07:00 in Berlin
	hasPage  bool
	lastSent map[chat.ThreadID]chat.MessageID
}

type walk struct {
	*pond
	rand    *rand.Rand
	people  []*person
	threads []chat.ThreadID
	members map[chat.ThreadID][]*person
}

// In many random steps with several devices nobody is alerted of what they have in front, nothing comes twice, and nothing is missing.
func TestRandomStepsAlertWhoIsToKnowAndNobodyElse(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	w := &walk{pond: newPond(t), rand: rand.New(rand.NewPCG(seed, 1)), members: map[chat.ThreadID][]*person{}} //nolint:gosec // a test
	defer func() {
		if t.Failed() {
			t.Logf("the seed is %d", seed)
		}
	}()
	for _, name := range []string{"ada", "grace", "linus", "hedy", "alan"} {
		p := &person{
			User: storetest.User(t, w.Store, name), devices: make([]chat.ThreadID, 3), levels: map[chat.ThreadID]chat.AlertLevel{},
			muted: map[chat.ThreadID]bool{}, blocked: map[chat.UserID]bool{}, lastSent: map[chat.ThreadID]chat.MessageID{},
		}
		w.ntfy(p.User)
		w.people = append(w.people, p)
	}
	w.add(storetest.Direct(t, w.Store, w.people[0].User, w.people[1].User), w.people[:2]...)
	w.add(storetest.Group(t, w.Store, "pond", w.people[0].User, w.people[1].User, w.people[2].User, w.people[3].User, w.people[4].User), w.people...)
	w.add(storetest.Group(t, w.Store, "lake", w.people[2].User, w.people[3].User, w.people[0].User), w.people[2], w.people[3], w.people[0])
	sent := 0
	for range steps(t) {
		if w.rand.IntN(2) == 0 {
			w.change()
		} else {
			w.send()
			sent++
		}
	}
	if rest := w.taken(); len(rest) > 0 {
		t.Errorf("in the end there are %+v", rest)
	}
	t.Logf("%d messages", sent)
}

func (w *walk) add(id chat.ThreadID, members ...*person) {
	w.threads = append(w.threads, id)
	w.members[id] = members
}

func (w *walk) someone() *person { return w.people[w.rand.IntN(len(w.people))] }

// change changes one thing, in Ribbit and in the model.
func (w *walk) change() {
	ctx, p := w.t.Context(), w.someone()
	thread := w.threads[w.rand.IntN(len(w.threads))]
	isMember := slices.Contains(w.members[thread], p)
	switch w.rand.IntN(8) {
	case 0, 1, 2:
		if w.rand.IntN(3) == 0 || !isMember {
			thread = 0
		}
		p.devices[w.rand.IntN(len(p.devices))] = thread
		w.pages.mu.Lock()
		clear(w.pages.front)
		for _, q := range w.people {
			for _, t := range q.devices {
				w.pages.front[t] = append(w.pages.front[t], q.ID)
			}
		}
		w.pages.mu.Unlock()
	case 3:
		if isMember {
			level := chat.AlertLevels[w.rand.IntN(3)]
			p.levels[thread] = level
			w.must(w.ChangeThreadSettings(ctx, chat.ThreadSettingsChange{Thread: thread, Caller: p.ID, Alerts: &level}))
		}
	case 4:
		if isMember {
			muted := !p.muted[thread]
			p.muted[thread] = muted
			w.must(w.ChangeThreadSettings(ctx, chat.ThreadSettingsChange{Thread: thread, Caller: p.ID, Muted: &muted}))
		}
	case 5:
		other := w.someone()
		if other == p {
			return
		}
		if p.blocked[other.ID] = !p.blocked[other.ID]; p.blocked[other.ID] {
			w.must(w.Block(ctx, p.ID, other.ID, w.clock()))
		} else {
			w.must(w.Unblock(ctx, p.ID, other.ID))
		}
	case 6:
		var q *chat.Quiet
		if p.quiet = !p.quiet; p.quiet {
			q = &chat.Quiet{From: 22 * time.Hour, To: 7 * time.Hour, Zone: "Europe/Berlin"}
		}
		w.set(p.User, chat.AlertChange{Quiet: &q})
	case 7:
		w.pond.mu.Lock()
		w.now = w.now.Add(time.Duration(w.rand.IntN(300)) * time.Minute)
		w.pond.mu.Unlock()
		if p.hasPage = !p.hasPage; p.hasPage {
			w.pages.mu.Lock()
			w.pages.open[p.ID] = true
		} else {
			w.pages.mu.Lock()
			delete(w.pages.open, p.ID)
		}
		w.pages.mu.Unlock()
	}
}

// send sends a message and compares who is alerted with who should be.
func (w *walk) send() {
	thread := w.threads[w.rand.IntN(len(w.threads))]
	members := w.members[thread]
	from := members[w.rand.IntN(len(members))]
	if len(members) == 2 && (members[0].blocked[members[1].ID] || members[1].blocked[members[0].ID]) {
		return
	}
	d := chat.Draft{ThreadID: thread, Sender: from.ID, Content: fmt.Sprint("ribbit ", w.rand.Int()), At: w.clock()}
	named := members[w.rand.IntN(len(members))]
	var answered *person
	here := false
	switch w.rand.IntN(4) {
	case 0:
		d.Content += " @" + named.Name
	case 1:
		named, answered = nil, named
		d.ReplyTo = answered.lastSent[thread]
	case 2:
		named, here = nil, len(members) > 2 // two need no word for all
		d.Content += " @here"
	default:
		named = nil
	}
	m := storetest.SendDraft(w.t, w.Store, d)
	w.judged(m.ID)
	var want []string
	var pages []string
	for _, p := range members {
		if !w.isTold(p, from, thread, here || p == named || p == answered && d.ReplyTo != 0) {
			continue
		}
		want = append(want, p.Name)
		if p.hasPage {
			pages = append(pages, fmt.Sprintf("%d %d", p.ID, m.ID))
		}
	}
	var got []string
	for _, a := range w.await(len(want)) {
		if a.Body != d.Content {
			w.t.Errorf("%s is told late, or twice, of %q", a.Target, a.Body)
		}
		got = append(got, a.Target)
	}
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(got, want) {
		w.t.Fatalf("%q of %s in %d reaches %v, want %v", d.Content, from.Name, thread, got, want)
	}
	w.pages.mu.Lock()
	told := w.pages.told
	w.pages.told = nil
	w.pages.mu.Unlock()
	slices.Sort(told)
	slices.Sort(pages)
	if !slices.Equal(told, pages) {
		w.t.Fatalf("%q of %s in %d is told to the pages %v, want %v", d.Content, from.Name, thread, told, pages)
	}
	from.lastSent[thread] = m.ID
}

// isTold is the promise, in other words than the code's.
func (w *walk) isTold(p, from *person, thread chat.ThreadID, concerns bool) bool {
	if p == from || p.blocked[from.ID] || p.muted[thread] || slices.Contains(p.devices, thread) {
		return false
	}
	berlin, err := time.LoadLocation("Europe/Berlin")
	w.must(err)
	if hour := w.clock().In(berlin).Hour(); p.quiet && (hour >= 22 || hour < 7) {
		return false
	}
	switch p.levels[thread] {
	case chat.AlertNone:
		return false
	case chat.AlertMentions:
		return concerns
	}
	return true
}
