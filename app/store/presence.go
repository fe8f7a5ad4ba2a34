package store

import (
	"context"
	"encoding/json"

	"ribbit/app/chat"
)

// SetLastSeen implements chat.Store.
func (s *Store) SetLastSeen(ctx context.Context, seen []chat.LastSeen) error {
	pairs := make([][2]int64, len(seen))
	for i, l := range seen {
		pairs[i] = [2]int64{int64(l.User), millis(l.At)}
	}
	list, err := json.Marshal(pairs)
	if err != nil {
		return err
	}
	_, err = write(ctx, s, "set last seen", func(t *tx) (struct{}, error) {
		_, err := t.exec(`
			UPDATE users
			SET last_seen_at = CAST(j.value ->> 1 AS INTEGER)
			FROM json_each(+?1) j
			WHERE users.id = CAST(j.value ->> 0 AS INTEGER) AND users.invisible = 0`, otherList(list))
		return struct{}{}, err
	})
	return err
}
