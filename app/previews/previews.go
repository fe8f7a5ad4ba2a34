// Package previews looks at the pages that messages link to, where the server's owner wants that: for their title, a few
// words and a picture. One worker asks one page after the other, so that nobody makes the server ask many at once.
package previews

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"sync"
	"time"

	"ribbit/app/chat"
)

const (
	queueLength  = 64             // links that wait; more are left without a preview
	freshFor     = 24 * time.Hour // how long what a page said is taken for what it says
	deadFor      = time.Hour      // how long a link that led to nothing is not followed again
	maxDead      = 500
	editedLately = time.Minute // a message that was changed otherwise, such as by a reaction, is not looked at again
)

// Config is what a Desk needs. All fields are required.
type Config struct {
	Store  chat.PreviewStore
	Client *Client
	// Keep makes a small picture of what r has, keeps it, and has name write down where.
	Keep func(ctx context.Context, r io.Reader, name func(chat.Blob, chat.Removals) error) error
	Log  *slog.Logger
	Now  func() time.Time
}

// Desk follows the links of new messages.
type Desk struct {
	Config
	queue chan job
	stop  context.CancelFunc
	done  sync.WaitGroup

	dead map[string]time.Time // links that led to nothing; the worker's
}

// job is a message and the link in it.
type job struct {
	message chat.MessageID
	url     string
}

// Open starts the worker. The caller closes the desk.
func Open(ctx context.Context, c Config) *Desk {
	running, stop := context.WithCancel(context.WithoutCancel(ctx))
	d := &Desk{Config: c, queue: make(chan job, queueLength), stop: stop, dead: map[string]time.Time{}}
	d.done.Go(func() { d.work(running) })
	return d
}

// Close ends the worker and waits for it. Links that wait stay without a preview.
func (d *Desk) Close() {
	d.stop()
	d.done.Wait()
}

// Hear takes note of new messages. It never waits.
func (d *Desk) Hear(events []chat.Event) {
	for _, e := range events {
		switch e := e.(type) {
		case chat.MessageSent:
			d.ask(e.Message)
		case chat.MessageChanged:
			if d.Now().Sub(e.Message.EditedAt) < editedLately {
				d.ask(e.Message)
			}
		}
	}
}

func (d *Desk) ask(m chat.Message) {
	if m.Kind != chat.Text || m.Deleted {
		return
	}
	url := chat.FirstLink(m.Content)
	if url == "" || m.Link != nil && m.Link.URL == url {
		return
	}
	select {
	case d.queue <- job{m.ID, url}:
	default: // too many wait already; the link stays a link
	}
}

func (d *Desk) work(ctx context.Context) {
	for {
		select {
		case j := <-d.queue:
			if err := d.process(ctx, j); err != nil && ctx.Err() == nil {
				d.Log.Debug("a link has no preview", slog.String("url", j.url), slog.Any("error", err))
			}
		case <-ctx.Done():
			return
		}
	}
}

// process gives a message its preview. A panic in it ends no process.
func (d *Desk) process(ctx context.Context, j job) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("panic: %v", cause)
		}
	}()
	// What is off asks nothing.
	on, err := d.Store.Switched(ctx, chat.PreviewSwitch)
	if err != nil || !on {
		return err
	}
	now := d.Now()
	if at, ok := d.dead[j.url]; ok && now.Sub(at) < deadFor {
		return nil
	}
	if isKnown, err := d.copyKnown(ctx, j, now); isKnown || err != nil {
		return err
	}
	page, err := d.Client.Page(ctx, j.url)
	if err != nil {
		d.bury(j.url, now)
		return err
	}
	p := chat.LinkPreview{URL: j.url, Title: page.Title, About: page.About}
	if page.Picture != "" {
		err = d.Client.Picture(ctx, page.Picture, func(r io.Reader) error {
			return d.Keep(ctx, r, func(b chat.Blob, since chat.Removals) error {
				p.Picture = b
				return d.Store.SetPreview(ctx, j.message, p, since, now)
			})
		})
		if err == nil {
			return nil
		}
		p.Picture = ""
	}
	return errors.Join(err, d.Store.SetPreview(ctx, j.message, p, 0, now))
}

// copyKnown gives a message the preview that another has of the same page, unless the picture of that goes in the same moment.
func (d *Desk) copyKnown(ctx context.Context, j job, now time.Time) (isKnown bool, err error) {
	since, err := d.Store.Removals(ctx)
	if err != nil {
		return false, err
	}
	known, err := d.Store.KnownPreview(ctx, j.url, now.Add(-freshFor))
	if err == nil {
		err = d.Store.SetPreview(ctx, j.message, known, since, now)
	}
	if chat.Is(err, chat.NotFound) || errors.Is(err, chat.ErrRemoved) {
		return false, nil
	}
	return err == nil, err
}

// bury keeps a link in mind that led to nothing.
func (d *Desk) bury(url string, now time.Time) {
	if len(d.dead) >= maxDead {
		clear(d.dead)
	}
	d.dead[url] = now
}
