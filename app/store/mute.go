package store

import (
	"context"
	"database/sql"
	"math"
	"time"

	"ribbit/app/chat"
)

// mutedForGood is the muted_until of a thread whose mute does not end.
const mutedForGood = math.MaxInt64

// isMuted says whether a member has muted a thread now; a mute that is over needs no write.
const isMuted = `me.muted_until > CAST(unixepoch('subsec') * 1000 AS INTEGER)`

// muteColumn scans muted_until.
type muteColumn struct{ to *time.Time }

// Scan implements sql.Scanner.
func (c muteColumn) Scan(value any) error {
	if until, ok := value.(int64); ok && (until == 0 || until == mutedForGood) {
		value = nil
	}
	return timeColumn(c).Scan(value)
}

// mutedUntil is the muted_until that a change asks for.
func mutedUntil(k chat.ThreadSettingsChange) int64 {
	switch {
	case !*k.Muted:
		return 0
	case k.MutedUntil.IsZero():
		return mutedForGood
	}
	return millis(k.MutedUntil)
}

// EndedMutes implements chat.Store.
func (s *Store) EndedMutes(ctx context.Context, since, now time.Time) (ended []chat.EndedMute, next time.Time, err error) {
	err = s.snapshot(ctx, "find mutes that ended", func(q querier) error {
		err := each(ctx, q, func(row scanner) error {
			var e chat.EndedMute
			err := row.Scan(&e.Thread, &e.User)
			ended = append(ended, e)
			return err
		}, `
			SELECT
				thread_id,
				user_id
			FROM members
			WHERE muted_until > 0 AND muted_until > +?1 AND muted_until <= +?2`, millis(since), millis(now))
		if err != nil {
			return err
		}
		var at sql.NullInt64
		err = one(ctx, q, `
			SELECT min(muted_until)
			FROM members
			WHERE muted_until > 0 AND muted_until > +?1 AND muted_until < +?2`, []any{millis(now), int64(mutedForGood)}, &at)
		if at.Valid {
			next = time.UnixMilli(at.Int64)
		}
		return err
	})
	return ended, next, err
}
