// Package alerts tells people of messages that they do not see: those whose page is open by that page, others by what they
// set up, which is ntfy, Gotify or the push service of their browser. Who is told is decided by package chat; here is when,
// by what, and that one slow target holds nobody up. An alert is tried once: whoever missed one finds the message in Ribbit,
// and nobody gets it twice.
package alerts

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"sync"
	"time"

	"ribbit/app/chat"
	"ribbit/app/outbound"
)

const (
	heardMost    = 4096    // messages that wait to be looked at
	heardBytes   = 4 << 20 // and their bytes
	answerTime   = 8 * time.Second
	answerBytes  = 64 << 10 // of an answer, which is not read for more than its status
	bodyRunes    = 300
	lastingFor   = 24 * time.Hour         // how long a push service keeps what a browser has not taken
	testsAtATime = 1                      // of one person
	askAgain     = 250 * time.Millisecond // whether the database answers again
	staleAfter   = 10 * time.Second       // what another server stored longer ago is no news
)

// Pages is what is known of open pages.
type Pages interface {
	// WithPage lists the members of a thread whose page is open and can tell them.
	WithPage(chat.ThreadID) []chat.UserID
	// InFront lists who has a thread open before their eyes, on whatever device.
	InFront(chat.ThreadID) []chat.UserID
	// Alert has somebody's open pages tell them.
	Alert(user chat.UserID, a chat.Alert, s chat.AlertSettings)
}

// Config is what a Desk needs. All fields are required.
type Config struct {
	Store interface {
		chat.AlertStore
		chat.ThreadStore
		MessagesByID(ctx context.Context, ids []chat.MessageID) ([]chat.Message, error)
	}
	Pages Pages
	Guard *outbound.Guard
	// Say is an alert's title and body as its reader is to get them.
	Say     func(show chat.AlertShow, m chat.Message, v chat.ThreadView) (title, body string)
	BaseURL string // where an alert leads to, without a slash at the end
	Path    func(chat.ThreadID, chat.MessageID) string
	Log     *slog.Logger
	Now     func() time.Time
}

// Desk hears of new messages and alerts those who are to know.
type Desk struct {
	Config
	client *http.Client
	lanes  lanes
	heard  chan *heard // so that room for many takes little
	stop   context.CancelFunc
	done   sync.WaitGroup

	mu      sync.Mutex
	bytes   int  // of what was heard and is not done
	outside bool // somebody may be reached outside open pages
	testing map[chat.UserID]int
	key     vapid
}

// heard is a message, and who had its thread in front of them when it was stored.
type heard struct {
	chat.Message
	inFront   []chat.UserID
	elsewhere bool // another server stored it, and reaches people by all ways but the pages that are open here
}

func (h *heard) size() int { return len(h.Content) + 16*len(h.inFront) + 1024 }

// Open starts the desk. The caller closes it.
func Open(ctx context.Context, c Config) (*Desk, error) {
	running, stop := context.WithCancel(context.WithoutCancel(ctx))
	d := &Desk{
		Config: c, client: c.Guard.Client(outbound.Limits{Time: answerTime, Bytes: answerBytes}), heard: make(chan *heard, heardMost),
		stop: stop, testing: map[chat.UserID]int{},
	}
	d.lanes.open(running, c.Log)
	if err := d.lookOutside(ctx); err != nil {
		stop()
		return nil, err
	}
	d.done.Go(func() { d.work(running) })
	return d, nil
}

// Close ends the desk and waits for what is under way. What waits is not sent.
func (d *Desk) Close() {
	d.stop()
	d.done.Wait()
	d.lanes.close()
	d.client.CloseIdleConnections()
}

// Hear takes note of what happened. It never waits.
func (d *Desk) Hear(events []chat.Event) {
	for _, e := range events {
		switch e := e.(type) {
		case chat.MessageSent:
			if e.Message.Kind != chat.System {
				d.take(e.Message, false)
			}
		case chat.AlertsChanged, chat.OutsideChange:
			d.mu.Lock()
			d.outside = true // or so it may be, which costs no more than a query
			d.mu.Unlock()
		}
	}
}

// HearElsewhere is Hear of what another server of the same database has stored.
func (d *Desk) HearElsewhere(e chat.Event) {
	if sent, ok := e.(chat.MessageSent); !ok {
		d.Hear([]chat.Event{e})
	} else if sent.Message.Kind != chat.System && d.Now().Sub(sent.Message.CreatedAt) < staleAfter {
		d.take(sent.Message, true)
	}
}

func (d *Desk) take(m chat.Message, elsewhere bool) {
	h := &heard{m, d.Pages.InFront(m.ThreadID), elsewhere}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.bytes+h.size() <= heardBytes {
		select {
		case d.heard <- h:
			d.bytes += h.size()
			return
		default:
		}
	}
	d.Log.Warn("alerts of a message are left out, because too many wait", slog.Int64("message", int64(m.ID)))
}

func (d *Desk) work(ctx context.Context) {
	for {
		select {
		case h := <-d.heard:
			if err := d.insist(ctx, h); err != nil && ctx.Err() == nil {
				d.Log.Error("cannot alert of a message", slog.Int64("message", int64(h.ID)), slog.Any("error", err))
			}
			d.mu.Lock()
			d.bytes -= h.size()
			d.mu.Unlock()
		case <-ctx.Done():
			return
		}
	}
}

// insist delivers once the database answers: nobody is told of anything before it does.
func (d *Desk) insist(ctx context.Context, h *heard) error {
	for {
		err := d.deliver(ctx, h)
		if !chat.Is(err, chat.Unavailable) {
			return err
		}
		select {
		case <-time.After(askAgain):
		case <-ctx.Done():
			return err
		}
	}
}

// lookOutside finds out whether anybody may be reached outside open pages: where nobody is, a message costs no query.
func (d *Desk) lookOutside(ctx context.Context) error {
	has, err := d.Store.HasAlertTargets(ctx)
	d.mu.Lock()
	d.outside = has
	d.mu.Unlock()
	return err
}

// deliver alerts all who are to know of a message. A panic in it ends no process.
func (d *Desk) deliver(ctx context.Context, h *heard) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("panic: %v", cause)
		}
	}()
	withPage := d.Pages.WithPage(h.ThreadID)
	d.mu.Lock()
	outside := d.outside
	d.mu.Unlock()
	if (!outside || h.elsewhere) && len(withPage) == 0 {
		return nil
	}
	recipients, err := d.Store.Recipients(ctx, h.ThreadID, h.Sender.ID, withPage)
	if err != nil || len(recipients) == 0 {
		return err
	}
	now := d.Now()
	inFront := append(h.inFront, d.Pages.InFront(h.ThreadID)...)
	recipients = slices.DeleteFunc(recipients, func(r chat.Recipient) bool {
		return slices.Contains(inFront, r.User) || !r.ToldOf(h.Message, now) || h.elsewhere && !slices.Contains(withPage, r.User)
	})
	if len(recipients) == 0 {
		return nil
	}
	thread, _, err := d.Store.ThreadForAll(ctx, h.ThreadID, nil)
	if err != nil {
		return err
	}
	// It may have waited: nobody is told what it does not say any more.
	found, err := d.Store.MessagesByID(ctx, []chat.MessageID{h.ID})
	if err != nil || len(found) == 0 || found[0].Deleted {
		return err
	}
	m := found[0]
	for _, r := range recipients {
		title, body := d.Say(r.Show, m, chat.ThreadView{Thread: thread, Viewer: r.User})
		a := chat.Alert{Thread: h.ThreadID, Message: h.ID, IsMention: r.IsSpokenTo(m), Title: title, Body: cut(body, bodyRunes)}
		if slices.Contains(withPage, r.User) {
			d.Pages.Alert(r.User, a, r.AlertSettings)
		}
		if h.elsewhere {
			continue
		}
		for _, w := range d.waysOf(r.AlertSettings, r.Subscriptions) {
			d.lanes.put(w.key, len(a.Title)+len(a.Body)+len(w.key), func(ctx context.Context) error { return w.send(ctx, a).err })
		}
	}
	return nil
}

// cut is a text of at most so many characters.
func cut(text string, most int) string {
	runes := []rune(text)
	if len(runes) <= most {
		return text
	}
	return string(runes[:most-1]) + "…"
}

// Test sends an alert to somebody by each way that they have set up, and answers how it went. Problem: TooMany when a test is
// under way.
func (d *Desk) Test(ctx context.Context, user chat.UserID, title, body string) ([]chat.AlertResult, error) {
	d.mu.Lock()
	if d.testing[user] >= testsAtATime {
		d.mu.Unlock()
		return nil, chat.NewTooMany(time.Second)
	}
	d.testing[user]++
	d.mu.Unlock()
	defer func() {
		d.mu.Lock()
		defer d.mu.Unlock()
		if d.testing[user]--; d.testing[user] == 0 {
			delete(d.testing, user)
		}
	}()
	settings, err := d.Store.AlertSettings(ctx, user)
	if err != nil {
		return nil, err
	}
	subscriptions, err := d.Store.Subscriptions(ctx, user)
	if err != nil {
		return nil, err
	}
	ways := d.waysOf(settings, subscriptions)
	results := make([]chat.AlertResult, len(ways))
	var sent sync.WaitGroup
	for i, w := range ways {
		sent.Go(func() {
			began := time.Now()
			o := w.send(ctx, chat.Alert{Title: title, Body: body})
			results[i] = chat.AlertResult{Way: w.way, Took: time.Since(began), Fault: o.fault(), Status: o.status}
		})
	}
	sent.Wait()
	return results, nil
}
