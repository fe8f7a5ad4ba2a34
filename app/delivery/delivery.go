// Package delivery brings messages to bots: each is posted to the address where its bot listens, signed, and tried again while
// nobody answers, also after a restart. What the bot answers is posted back as a reply. Which messages are brought is decided
// where they are stored; here is when, how, and that one slow bot holds no other up.
package delivery

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"ribbit/app/chat"
	"ribbit/app/outbound"
	"ribbit/app/shape"
)

const (
	answerTime  = 7 * time.Second
	answerBytes = 256 << 10       // of an answer; what is longer is not posted
	fetchTime   = 7 * time.Second // for all files that an answer names
	botAtOnce   = 2               // of one bot
	allAtOnce   = 32
	lookAgain   = time.Minute              // at the latest, whatever happens
	claimTime   = 3*answerTime + fetchTime // after which another server tries what this one has not settled
)

// The headers of a delivery.
const (
	KeyHeader       = "X-Ribbit-Delivery"  // the same for all tries
	SignatureHeader = "X-Ribbit-Signature" // sha256= and the HMAC of the body with the bot's secret, in hexadecimal
)

// Files brings files here that bots name by an address.
type Files interface {
	// Fetch keeps files as uploads of a bot, in their order; left are those that it cannot bring before ctx ends.
	Fetch(ctx context.Context, bot chat.UserID, files []chat.RemoteFile) (ids []chat.UploadID, left []chat.RemoteFile)
	// Drop removes what was fetched for a message that came to nothing.
	Drop(ctx context.Context, bot chat.UserID, ids []chat.UploadID)
}

// Config is what a Desk needs. All fields but Shared are required.
type Config struct {
	Chat    *chat.Chat
	Shapes  shape.Shapes
	Guard   *outbound.Guard
	Files   Files
	BaseURL string // of this server, without a slash at the end
	Version string
	Log     *slog.Logger
	Shared  bool // other servers bring what waits in the same database
}

// Desk brings what waits.
type Desk struct {
	Config
	client *http.Client
	news   chan struct{} // holds one when there is something to look at
	stop   context.CancelFunc
	done   sync.WaitGroup

	mu     sync.Mutex
	under  map[chat.DeliveryID]bool // under way
	perBot map[chat.UserID]int
}

// Open starts the desk, which begins with what an earlier one left. The caller closes it.
func Open(ctx context.Context, c Config) *Desk {
	running, stop := context.WithCancel(context.WithoutCancel(ctx))
	d := &Desk{
		Config: c, client: c.Guard.Client(outbound.Limits{Time: answerTime, Bytes: answerBytes}), news: make(chan struct{}, 1), stop: stop,
		under: map[chat.DeliveryID]bool{}, perBot: map[chat.UserID]int{},
	}
	d.done.Go(func() { d.work(running) })
	return d
}

// Close ends the desk and waits for what is under way. What waits is brought after the next start.
func (d *Desk) Close() {
	d.stop()
	d.done.Wait()
	d.client.CloseIdleConnections()
}

// Hear takes note of what happened. It never waits.
func (d *Desk) Hear(events []chat.Event) {
	for _, e := range events {
		switch e.(type) {
		case chat.DeliveryAdded, chat.OutsideChange:
			d.wake()
		}
	}
}

func (d *Desk) wake() {
	select {
	case d.news <- struct{}{}:
	default: // it will look anyway
	}
}

func (d *Desk) work(ctx context.Context) {
	for {
		next, err := d.begin(ctx)
		if err != nil && ctx.Err() == nil {
			d.Log.Error("cannot bring messages to bots", slog.Any("error", err))
		}
		timer := time.NewTimer(next)
		select {
		case <-d.news:
		case <-timer.C:
		case <-ctx.Done():
		}
		timer.Stop()
		if ctx.Err() != nil {
			return
		}
	}
}

// begin starts what is due, and answers when to look again.
func (d *Desk) begin(ctx context.Context) (next time.Duration, err error) {
	next = lookAgain
	waiting, err := d.Chat.Store.WaitingDeliveries(ctx, 2*botAtOnce)
	if err != nil {
		return next, err
	}
	now := d.Chat.Now()
	for _, w := range waiting {
		if wait := w.NextAt.Sub(now); wait > 0 {
			next = min(next, wait)
			continue
		}
		if !d.take(w) {
			continue // whoever ends makes room, and wakes this
		}
		d.done.Go(func() {
			defer d.leave(w)
			if err := d.bring(ctx, w); err != nil && ctx.Err() == nil {
				d.Log.Error("cannot bring a message to a bot", slog.String("delivery", w.Key), slog.Any("error", err))
			}
		})
	}
	return next, nil
}

func (d *Desk) take(w chat.Delivery) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.under[w.ID] || d.perBot[w.Bot.ID] >= botAtOnce || len(d.under) >= allAtOnce {
		return false
	}
	d.under[w.ID] = true
	d.perBot[w.Bot.ID]++
	return true
}

func (d *Desk) leave(w chat.Delivery) {
	d.mu.Lock()
	delete(d.under, w.ID)
	if d.perBot[w.Bot.ID]--; d.perBot[w.Bot.ID] == 0 {
		delete(d.perBot, w.Bot.ID)
	}
	d.mu.Unlock()
	d.wake()
}

// bring tries a delivery once and stores how that went. A panic in it ends no process, and the delivery.
func (d *Desk) bring(ctx context.Context, w chat.Delivery) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			w.State, w.NextAt = chat.DeliveryGaveUp, time.Time{}
			err = errors.Join(fmt.Errorf("panic: %v", cause), d.Chat.Store.SettleDelivery(ctx, w))
		}
	}()
	if d.Shared {
		if isOurs, err := d.Chat.Store.ClaimDelivery(ctx, w, d.Chat.Now().Add(claimTime)); err != nil || !isOurs {
			return err
		}
	}
	w.NextAt = time.Time{}
	body, err := d.body(ctx, w)
	if err != nil {
		return err
	}
	if body == nil {
		w.State = chat.DeliveryDropped
		return d.Chat.Store.SettleDelivery(ctx, w)
	}
	began := time.Now()
	w.Tries++
	status, said, err := d.post(ctx, w, body)
	if ctx.Err() != nil {
		return nil // it waits for the next start
	}
	w.Status, w.Took = status, time.Since(began)
	switch {
	case errors.Is(err, outbound.ErrRefused):
		w.State = chat.DeliveryBarred
	case status == http.StatusGone:
		w.State = chat.DeliveryGone
	case status == 0 || status >= 500 || status == http.StatusTooManyRequests:
		again, ok := w.Again(d.Chat.Now())
		if w.State = chat.DeliveryGaveUp; ok {
			w.State, w.NextAt = chat.DeliveryWaits, again
		}
	case status < 200 || status > 299:
		w.State = chat.DeliveryRefused
	default:
		w.State = chat.DeliveryDone
		if said != nil {
			if err := d.answer(ctx, w, *said); err != nil {
				d.Log.Warn("what a bot answered cannot be posted", slog.String("delivery", w.Key), slog.Any("error", err))
			} else {
				w.State = chat.DeliveryAnswered
			}
		}
	}
	return d.Chat.Store.SettleDelivery(ctx, w)
}

// body is what is posted; nil when there is nothing to be said any more.
func (d *Desk) body(ctx context.Context, w chat.Delivery) ([]byte, error) {
	if !w.Bot.Listens() {
		return nil, nil
	}
	m, err := d.Chat.Message(ctx, w.Bot.ID, w.Message)
	if chat.Is(err, chat.NotFound) || err == nil && m.Deleted {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	v, err := d.Chat.ThreadListItem(ctx, w.Thread, w.Bot.ID)
	if err != nil {
		if chat.Is(err, chat.NotFound) {
			return nil, nil
		}
		return nil, err
	}
	v.Messages = nil
	type server struct {
		URL     string `json:"url"`
		Version string `json:"version"`
	}
	type said struct {
		Event   string        `json:"event"`
		Message shape.Message `json:"message"`
		Thread  shape.Thread  `json:"thread"`
		Server  server        `json:"server"`
	}
	s := said{"message", d.Shapes.Message(m), d.Shapes.Thread(v), server{d.BaseURL, d.Version}}
	name, args := chat.CommandName(m.Content)
	if w.Command == "" || name != w.Command { // or it was edited since
		return json.Marshal(s)
	}
	s.Event = "command"
	return json.Marshal(struct {
		said
		Command string     `json:"command"`
		Args    string     `json:"args"`
		User    shape.User `json:"user"`
	}{s, name, args, d.Shapes.User(m.Sender)})
}

// Sign is the value of SignatureHeader.
func Sign(secret string, body []byte) string {
	h := hmac.New(sha256.New, []byte(secret))
	h.Write(body)
	return "sha256=" + hex.EncodeToString(h.Sum(nil))
}

// post tries once. status is 0 when nobody answered; said is nil when there is nothing to be posted back.
func (d *Desk) post(ctx context.Context, w chat.Delivery, body []byte) (status int, said *Answer, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, w.Bot.HookURL, bytes.NewReader(body))
	if err != nil {
		return 0, nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("User-Agent", "Ribbit/"+d.Version)
	request.Header.Set(KeyHeader, w.Key)
	request.Header.Set(SignatureHeader, Sign(w.Secret, body))
	answer, err := d.client.Do(request)
	if err != nil {
		return 0, nil, err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil && !isTooLong(err) {
		return 0, nil, err // it broke off: whether it was heard is not known
	}
	if err != nil {
		return answer.StatusCode, nil, nil
	}
	return answer.StatusCode, ReadAnswer(answer.Header.Get("Content-Type"), text), nil
}

func isTooLong(err error) bool {
	var long *http.MaxBytesError
	return errors.As(err, &long)
}

// Answer is what a bot says to what was brought to it.
type Answer struct {
	Content     string   `json:"content"`
	Attachments []string `json:"attachments"` // uploads of the bot that are not sent yet, and addresses of files
	Only        string   `json:"only"`        // OnlyAsker, or "" for all of the thread
}

// OnlyAsker as Answer.Only keeps an answer between the bot and whoever wrote to it.
const OnlyAsker = "asker"

// ReadAnswer reads an answer of text, or of JSON; nil for one that says nothing.
func ReadAnswer(contentType string, body []byte) *Answer {
	kind, _, err := mime.ParseMediaType(contentType)
	if err != nil {
		return nil
	}
	var a Answer
	switch {
	case kind == "text/plain":
		a.Content = string(body)
	case kind == "application/json" || strings.HasSuffix(kind, "+json"):
		if json.Unmarshal(body, &a) != nil {
			return nil
		}
	default:
		return nil
	}
	if !utf8.ValidString(a.Content) {
		a.Content = strings.ToValidUTF8(a.Content, "\uFFFD")
	}
	a.Content, _ = chat.CutContent(strings.TrimSpace(a.Content))
	if a.Content == "" && len(a.Attachments) == 0 || a.Only != "" && a.Only != OnlyAsker {
		return nil // nobody is told what was meant for somebody else
	}
	return &a
}

// answer posts what a bot said as its reply, once however often it says it, or shows it to whoever asked.
func (d *Desk) answer(ctx context.Context, w chat.Delivery, said Answer) error {
	if said.Only == OnlyAsker {
		m, err := d.Chat.Message(ctx, w.Bot.ID, w.Message)
		if err != nil {
			return err
		}
		_, named := said.files()
		text, _ := chat.CutContent(chat.WithLinks(said.Content, named)) // an aside carries no files
		return d.Chat.SayAside(ctx, chat.Aside{ThreadID: w.Thread, To: m.Sender.ID, From: w.Bot.User, ReplyTo: w.Message, Content: text})
	}
	attachments, fetched, left := d.attachments(ctx, w.Bot.ID, said)
	text, _ := chat.CutContent(chat.WithLinks(said.Content, left))
	_, _, err := d.Chat.Send(ctx, chat.Draft{
		ThreadID: w.Thread, Sender: w.Bot.ID, Content: text, Attachments: attachments, ReplyTo: w.Message,
		ClientID: "delivery-" + w.Key, IsAnswer: true,
	})
	if err != nil {
		d.Files.Drop(ctx, w.Bot.ID, fetched)
	}
	return err
}

// attachments are what an answer carries: its uploads, then what it names by an address and was fetched; left is what stays a link.
func (d *Desk) attachments(ctx context.Context, bot chat.UserID, said Answer) (all, fetched []chat.UploadID, left []chat.RemoteFile) {
	ctx, cancel := context.WithTimeout(ctx, fetchTime)
	defer cancel()
	all, named := said.files()
	room := min(len(named), max(0, chat.MaxAttachments-len(all)))
	fetched, left = d.Files.Fetch(ctx, bot, named[:room])
	return append(all, fetched...), fetched, append(left, named[room:]...)
}

// files are the uploads that an answer carries, and the files that it names.
func (a Answer) files() (ids []chat.UploadID, named []chat.RemoteFile) {
	for _, s := range a.Attachments {
		if chat.IsAddress(s) {
			named = append(named, chat.RemoteFile{URL: s})
		} else {
			ids = append(ids, chat.UploadID(s))
		}
	}
	return ids, named
}
