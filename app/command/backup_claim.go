package command

import (
	"context"
	"crypto/rand"
	"log/slog"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store"
	"ribbit/app/web"
)

const (
	claimBeats   = 20 * time.Second // how often whoever makes a backup says that it still does
	claimDead    = 3 * time.Minute  // after so long without that, another server makes it
	claimEnds    = 5 * time.Second  // how long giving a claim up may take
	errClaimLost = claimError("another server makes the backup, as this one was silent for too long")
)

type claimError string

func (e claimError) Error() string { return string(e) }

// claims has one of several servers on a database make each backup by plan. It goes by its own clock alone: a claim is dead once this
// server has seen it stand still for a while.
type claims struct {
	store *store.Store
	log   *slog.Logger
	name  string        // of this run of this server; "" where there are no others
	every time.Duration // claimBeats

	seen  chat.BackupClaim // at the last look
	since time.Time        // when it was seen for the first time
}

func newClaims(st *store.Store, isShared bool, log *slog.Logger) *claims {
	c := &claims{store: st, log: log, every: claimBeats}
	if isShared {
		c.name = rand.Text()
	}
	return c
}

// take claims a backup, also in the place of a server that has not been heard of for too long. last is when the last one began, as it was
// when this one was found to be due. Error: web.ErrBackupUnderWay.
func (c *claims) take(ctx context.Context, last time.Time) (mine chat.BackupClaim, err error) {
	if c.name == "" {
		return mine, nil
	}
	present, err := c.store.BackupClaim(ctx)
	if err != nil {
		return mine, err
	}
	if present != c.seen || c.since.IsZero() {
		c.seen, c.since = present, time.Now()
	}
	if present.Server != "" && time.Since(c.since) < claimDead {
		return mine, web.ErrBackupUnderWay
	}
	mine = chat.BackupClaim{Server: c.name, Beat: 1}
	isSet, err := c.store.SetBackupClaim(ctx, mine, present, last)
	if err == nil && !isSet {
		err = web.ErrBackupUnderWay
	}
	return mine, err
}

// hold counts a claim on until release, which answers how it is then. The context ends with errClaimLost when another server has taken over.
func (c *claims) hold(ctx context.Context, mine chat.BackupClaim, last time.Time) (making context.Context, release func() chat.BackupClaim) {
	making, stop := context.WithCancelCause(ctx)
	held := make(chan chat.BackupClaim, 1)
	go func() { held <- c.count(making, mine, last, stop) }()
	return making, func() chat.BackupClaim {
		stop(nil)
		return <-held
	}
}

func (c *claims) count(ctx context.Context, mine chat.BackupClaim, last time.Time, stop context.CancelCauseFunc) chat.BackupClaim {
	if c.name == "" {
		return mine
	}
	for tick := time.NewTicker(c.every); ; {
		select {
		case <-tick.C:
		case <-ctx.Done():
			tick.Stop()
			return mine
		}
		next := chat.BackupClaim{Server: c.name, Beat: mine.Beat + 1}
		isSet, err := c.store.SetBackupClaim(context.WithoutCancel(ctx), next, mine, last)
		switch {
		case err != nil:
			c.log.Warn("cannot tell other servers that a backup is being made", slog.Any("error", err))
		case isSet:
			mine = next
		default:
			stop(errClaimLost)
		}
	}
}

// giveUp leaves the backup to others.
func (c *claims) giveUp(ctx context.Context, mine chat.BackupClaim, last time.Time) {
	if c.name == "" {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), claimEnds)
	defer cancel()
	if _, err := c.store.SetBackupClaim(ctx, chat.BackupClaim{}, mine, last); err != nil {
		c.log.Warn("cannot tell other servers that a backup is not made after all", slog.Any("error", err))
	}
}
