// Package fetch brings files here that programs name by an address: the picture of an alert, what a bot answers with. The
// server asks for them, under the rule of package outbound, and keeps them as uploads of the bot that speaks, so that
// nobody's page asks the address. Whatever cannot be fetched in time is left to whoever asked, as an address. An icon becomes
// a tiny picture that goes with the message itself.
package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"net/url"
	"path"
	"sync"
	"time"

	"ribbit/app/chat"
	"ribbit/app/outbound"
)

const (
	fetchTime  = 30 * time.Second // for one file, however patient the caller is
	fileAtOnce = 4                // of one message
	botAtOnce  = 8                // of one bot; a further one is left
	allAtOnce  = 32               // the same, of all
)

// Config is what a Desk needs. All fields are required.
type Config struct {
	Guard *outbound.Guard
	Store interface {
		// Add takes a whole file. Problems: TooLarge, DiskFull, Conflict.
		Add(ctx context.Context, user chat.UserID, name string, most int64, r io.Reader) (chat.Upload, error)
		// Drop removes one that is not sent. Problem: NotFound.
		Drop(ctx context.Context, user chat.UserID, id chat.UploadID) error
		// Icon makes a tiny picture of what r has, as a data: address.
		Icon(ctx context.Context, r io.Reader) (string, error)
	}
	MaxBytes int64 // of one file
	Version  string
	Log      *slog.Logger
	Now      func() time.Time
}

// Desk fetches. Its methods may be called from any goroutine.
type Desk struct {
	Config
	client     *http.Client
	iconClient *http.Client
	looking    chan struct{} // taken while an icon is made, which is much work

	mu     sync.Mutex
	all    int
	perBot map[chat.UserID]int // under way
	icons  map[string]icon     // by address
}

// New makes a desk.
func New(c Config) *Desk {
	return &Desk{
		Config: c, perBot: map[chat.UserID]int{}, icons: map[string]icon{}, looking: make(chan struct{}, 1),
		client:     c.Guard.Client(outbound.Limits{Time: fetchTime, Bytes: c.MaxBytes + 1}), // one more tells what is too long from what just fits
		iconClient: c.Guard.Client(outbound.Limits{Time: fetchTime, Bytes: maxIconFile}),
	}
}

// Fetch brings files as uploads of a bot, in their order, until ctx ends; left are those that it cannot bring.
func (d *Desk) Fetch(ctx context.Context, bot chat.UserID, files []chat.RemoteFile) (ids []chat.UploadID, left []chat.RemoteFile) {
	fetched := make([]chat.UploadID, len(files))
	turns := make(chan struct{}, fileAtOnce)
	var under sync.WaitGroup
	for i, f := range files {
		turns <- struct{}{}
		under.Go(func() {
			defer func() { <-turns }()
			id, err := d.one(ctx, bot, f)
			if err != nil {
				d.Log.Info("a file is left where it is", slog.String("url", withoutSecrets(f.URL)), slog.Any("error", err))
			}
			fetched[i] = id
		})
	}
	under.Wait()
	for i, id := range fetched {
		if id == "" {
			left = append(left, files[i])
		} else {
			ids = append(ids, id)
		}
	}
	return ids, left
}

// Drop removes what was fetched for a message that came to nothing.
func (d *Desk) Drop(ctx context.Context, bot chat.UserID, ids []chat.UploadID) {
	for _, id := range ids {
		if err := d.Store.Drop(context.WithoutCancel(ctx), bot, id); err != nil && !chat.Is(err, chat.NotFound) {
			d.Log.Warn("cannot remove a fetched file", slog.Any("error", err))
		}
	}
}

var errBusy = errors.New("too many are fetched already")

// one brings one file. A panic in it ends no process.
func (d *Desk) one(ctx context.Context, bot chat.UserID, f chat.RemoteFile) (id chat.UploadID, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			id, err = "", fmt.Errorf("panic: %v", cause)
		}
	}()
	if !d.enter(bot) {
		return "", errBusy
	}
	defer d.leave(bot)
	answer, err := d.ask(ctx, d.client, f.URL)
	if err != nil {
		return "", err
	}
	defer answer.Body.Close() //nolint:errcheck // it is only read
	if answer.ContentLength > d.MaxBytes {
		return "", chat.FileTooLarge(d.MaxBytes)
	}
	u, err := d.Store.Add(ctx, bot, nameOf(f, answer.Header), d.MaxBytes, answer.Body)
	if err != nil {
		return "", err
	}
	return u.ID, nil
}

// ask asks for a file. The caller closes the body of the answer, which is 200.
func (d *Desk) ask(ctx context.Context, client *http.Client, address string) (*http.Response, error) {
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if err := d.Guard.Check(ctx, address); err != nil {
		return nil, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("User-Agent", "Ribbit/"+d.Version)
	answer, err := client.Do(request)
	if err != nil {
		return nil, err
	}
	if answer.StatusCode != http.StatusOK {
		answer.Body.Close() //nolint:errcheck // nobody reads it
		return nil, fmt.Errorf("it answers %s", answer.Status)
	}
	return answer, nil
}

func (d *Desk) enter(bot chat.UserID) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.all >= allAtOnce || d.perBot[bot] >= botAtOnce {
		return false
	}
	d.all++
	d.perBot[bot]++
	return true
}

func (d *Desk) leave(bot chat.UserID) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.all--
	if d.perBot[bot]--; d.perBot[bot] == 0 {
		delete(d.perBot, bot)
	}
}

// endings are those of pictures: cameras give theirs at addresses without one.
var endings = map[string]string{"image/jpeg": ".jpg", "image/png": ".png", "image/gif": ".gif", "image/webp": ".webp"}

// nameOf is what a file is called: as the program said, as its own server says, or as the end of its address.
func nameOf(f chat.RemoteFile, h http.Header) string {
	if f.Name != "" {
		return f.Name
	}
	name := ""
	if _, params, err := mime.ParseMediaType(h.Get("Content-Disposition")); err == nil {
		name = params["filename"]
	}
	if u, err := url.Parse(f.URL); name == "" && err == nil {
		if name = path.Base(u.Path); name == "." || name == "/" {
			name = "attachment"
		}
	}
	kind, _, err := mime.ParseMediaType(h.Get("Content-Type"))
	if ending := endings[kind]; err == nil && ending != "" && mime.TypeByExtension(path.Ext(name)) != kind {
		name += ending
	}
	return name
}

// withoutSecrets is an address for the log: what stands in its query may be a key.
func withoutSecrets(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return "malformed"
	}
	return u.Scheme + "://" + u.Host + u.Path
}
