package store

import (
	"context"
	"time"

	"ribbit/app/chat"
)

// gifKey is the secret under which the key is kept.
const gifKey = "giphy_key"

// GIFKey implements chat.GIFKeyStore.
func (s *Store) GIFKey(ctx context.Context) (string, error) { return s.Secret(ctx, gifKey) }

// SetGIFKey implements chat.GIFKeyStore.
func (s *Store) SetGIFKey(ctx context.Context, by chat.UserID, key string, at time.Time) error {
	_, err := write(ctx, s, "set the key for GIFs", func(t *tx) (struct{}, error) {
		deed := chat.DeedGIFKey
		if key == "" {
			deed = chat.DeedRemoveGIFKey
		}
		if err := setSetting(t, secretPrefix+gifKey, key); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, addLogEntry(t, chat.NewLogEntry{By: by, Deed: deed, At: at})
	})
	return err
}
