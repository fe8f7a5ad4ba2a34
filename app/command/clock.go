package command

import (
	"context"
	"log/slog"
	"sync/atomic"
	"time"

	"ribbit/app/chat"
	"ribbit/app/onetime"
	"ribbit/app/store"
)

const (
	clockEvery = time.Minute
	clockLimit = 2 * time.Second // by which clocks may differ without anybody's noticing
)

// clock is the time that the rules go by. Where servers share a database it is the database's, so that what one of them wrote down is as
// old at another one. A difference below the limit is left as it is: the time would go to and fro.
type clock struct {
	machine func() time.Time
	ahead   atomic.Int64 // nanoseconds that are added to the machine's
	isTold  bool
}

// openClock asks the database what time it is.
func openClock(ctx context.Context, e Env, st *store.Store, log *slog.Logger) (*clock, error) {
	c := &clock{machine: e.hour}
	return c, c.look(ctx, st, log)
}

// hour is what the machine's clock says.
func (e Env) hour() time.Time {
	if e.Now == nil {
		return time.Now()
	}
	return e.Now()
}

func (c *clock) now() time.Time { return c.machine().Add(time.Duration(c.ahead.Load())).UTC() }

// own is what the machine says, for whoever knows nothing of the database.
func (c *clock) own() time.Time { return c.machine().UTC() }

// look asks again, and tells the log when a difference comes or goes.
func (c *clock) look(ctx context.Context, st *store.Store, log *slog.Logger) error {
	ahead, err := st.ClockAhead(ctx, c.machine)
	if err != nil {
		return err
	}
	if (ahead - time.Duration(c.ahead.Load())).Abs() > clockLimit {
		c.ahead.Store(int64(ahead))
	}
	switch isOff := ahead.Abs() > clockLimit; {
	case isOff && !c.isTold:
		log.Warn("the clocks of this machine and of the database differ; messages get the database's time; have both follow the network's",
			slog.String("difference", ahead.Abs().Round(time.Second).String()), slog.Bool("this machine is behind", ahead > 0))
		c.isTold = true
	case !isOff && c.isTold:
		log.Info("the clocks of this machine and of the database agree")
		c.isTold = false
		c.ahead.Store(0)
	}
	return nil
}

// clockWord is how this machine's clock is where the database's is ahead by so much.
func clockWord(ahead time.Duration) string {
	if ahead > 0 {
		return "behind"
	}
	return "ahead of"
}

// keepLooking asks every minute until ctx ends. While the database is away the last answer counts.
func (c *clock) keepLooking(ctx context.Context, st *store.Store, log *slog.Logger) {
	for tick := time.NewTicker(clockEvery); ; {
		select {
		case <-tick.C:
		case <-ctx.Done():
			tick.Stop()
			return
		}
		if err := c.look(ctx, st, log); err != nil && ctx.Err() == nil && !chat.Is(err, chat.Unavailable) {
			log.Error("cannot ask the database for the time", slog.Any("error", err))
		}
	}
}

// codes takes the codes of phones by the machine's time, too: which of the two clocks is wrong nobody knows.
type codes struct {
	onetime.Codes
	clock *clock
}

// Step implements chat.Codes.
func (c codes) Step(secret, code string, now time.Time) (step int64, ok bool) {
	if step, ok = c.Codes.Step(secret, code, now); ok || c.clock.ahead.Load() == 0 {
		return step, ok
	}
	return c.Codes.Step(secret, code, c.clock.own())
}

// clockFinding is what the doctor finds of a machine's clock beside the database's.
func clockFinding(ahead time.Duration, mend string) (f chat.Finding, isOff bool) {
	if ahead.Abs() <= clockLimit {
		return f, false
	}
	return wrong(mend+", here and at the database", "it is %s %s the database's, by which messages are dated", ahead.Abs().Round(time.Second), clockWord(ahead)), true
}
