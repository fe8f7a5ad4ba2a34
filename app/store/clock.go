package store

import (
	"context"
	"time"
)

// ClockAhead is how far the clock of the database is ahead of a machine's, to within the half of the time that the question takes; 0 where
// the database is on this machine.
func (s *Store) ClockAhead(ctx context.Context, machine func() time.Time) (time.Duration, error) {
	if _, is := s.engine.(*postgres); !is {
		return 0, nil
	}
	var at int64 // milliseconds
	asked := machine()
	err := one(ctx, s.reading, `SELECT CAST(extract(EPOCH FROM clock_timestamp()) * 1000 AS INTEGER)`, nil, &at)
	if err != nil {
		return 0, failed("ask for the time", err)
	}
	answered := machine()
	return time.UnixMilli(at).Sub(asked.Add(answered.Sub(asked) / 2)), nil
}
