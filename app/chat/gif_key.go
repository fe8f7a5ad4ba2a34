package chat

import (
	"context"
	"regexp"
	"time"
)

// GIFKeyStore keeps the key by which GIFs are found at GIPHY.
type GIFKeyStore interface {
	// GIFKey is what admins set; "" for nothing.
	GIFKey(ctx context.Context) (string, error)
	// SetGIFKey changes it, "" removes it, and writes that into the log, without the key.
	SetGIFKey(ctx context.Context, by UserID, key string, at time.Time) error
}

var gifKeyPattern = regexp.MustCompile(`^[!-~]{1,200}$`)

// GIFKey is the key by which GIFs are found at GIPHY: that of --giphy-key, else what admins set; "" for none.
func (c *Chat) GIFKey(ctx context.Context) (string, error) {
	if c.GivenGIFKey != "" {
		return c.GivenGIFKey, nil
	}
	return c.Store.GIFKey(ctx)
}

// SetGIFKey has GIFs found with a key once works has tried it; "" has them found nowhere but here. Problems: Forbidden for all but
// admins, Conflict where --giphy-key decides, Invalid (key), those of works.
func (c *Chat) SetGIFKey(ctx context.Context, caller User, key string, works func(ctx context.Context, key string) error) error {
	switch {
	case !caller.Admin:
		return NewProblem(Forbidden, "only-server-owner")
	case c.GivenGIFKey != "":
		return NewProblem(Conflict, "gif-key-given")
	case key != "" && !gifKeyPattern.MatchString(key):
		return NewInvalid("key", "gif-key-malformed")
	}
	if key != "" {
		if err := works(ctx, key); err != nil {
			return err
		}
	}
	return c.Store.SetGIFKey(ctx, caller.ID, key, c.Now())
}
