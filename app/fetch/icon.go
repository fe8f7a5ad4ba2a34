package fetch

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"ribbit/app/chat"
)

const (
	maxIconFile = 1 << 20 // bytes of what is made an icon
	maxIcons    = 256     // that are kept, some KiB each
	iconFresh   = 24 * time.Hour
	iconMissing = 10 * time.Minute // how long one that cannot be had is not asked for again
)

// icon is what became of an address. A program names the same one with every message, many of them in a minute.
type icon struct {
	picture string // data: address; "" where it cannot be had
	until   time.Time
}

// Icon makes a tiny picture of what is at an address, as a data: address, until ctx ends. It is "" where that cannot be had.
func (d *Desk) Icon(ctx context.Context, bot chat.UserID, address string) string {
	d.mu.Lock()
	known, ok := d.icons[address]
	d.mu.Unlock()
	if ok && d.Now().Before(known.until) {
		return known.picture
	}
	if ctx.Err() != nil || !d.enter(bot) {
		return ""
	}
	defer d.leave(bot)
	found := icon{until: d.Now().Add(iconFresh)}
	var err error
	if found.picture, err = d.makeIcon(ctx, address); err != nil {
		d.Log.Info("an icon is left out", slog.String("url", withoutSecrets(address)), slog.Any("error", err))
		found = icon{until: d.Now().Add(iconMissing)}
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.icons) >= maxIcons {
		clear(d.icons)
	}
	d.icons[address] = found
	return found.picture
}

// makeIcon fetches a picture and makes it tiny. A panic in it ends no process.
func (d *Desk) makeIcon(ctx context.Context, address string) (picture string, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			picture, err = "", fmt.Errorf("panic: %v", cause)
		}
	}()
	answer, err := d.ask(ctx, d.iconClient, address)
	if err != nil {
		return "", err
	}
	defer answer.Body.Close() //nolint:errcheck // it is only read
	select {
	case d.looking <- struct{}{}:
		defer func() { <-d.looking }()
	case <-ctx.Done():
		return "", ctx.Err()
	}
	return d.Store.Icon(ctx, answer.Body)
}
