package command

import (
	"context"
	"errors"
	"log/slog"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store"
	"ribbit/app/store/postgrestest"
	"ribbit/app/web"
)

// someServers are of one database, and make a backup each night, in a folder each.
func someServers(t *testing.T, n int) (all []*backups, plan chat.BackupPlan) {
	t.Helper()
	database := postgrestest.Empty(t)
	for range n {
		data := t.TempDir()
		st, err := store.Open(t.Context(), store.Options{Dir: data, Database: database, Exclusive: true, Shared: true, Log: slog.New(slog.DiscardHandler)})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { st.Close() }) //nolint:errcheck // nothing is lost by it
		log := slog.New(slog.DiscardHandler)
		all = append(all, &backups{
			store: st, data: data, files: keptFiles{dir: filepath.Join(data, "files")}, log: log,
			now: func() time.Time { return time.Now().UTC() }, claims: newClaims(st, true, log), tell: func(context.Context, chat.BackupResult) {},
		})
	}
	plan = chat.BackupPlan{Every: chat.BackupDaily, Zone: "UTC", Keep: 9, Since: time.Now().AddDate(0, 0, -2)}
	if err := all[0].store.SetBackupPlan(t.Context(), 0, plan); err != nil {
		t.Fatal(err)
	}
	return all, plan
}

func made(t *testing.T, all []*backups) (n int) {
	t.Helper()
	for _, b := range all {
		kept, err := filepath.Glob(filepath.Join(b.data, "backups", "*.tar"))
		if err != nil {
			t.Fatal(err)
		}
		n += len(kept)
	}
	return n
}

func TestOneOfSeveralServersMakesABackupByPlan(t *testing.T) {
	all, _ := someServers(t, 3)
	for range 2 {
		var making sync.WaitGroup
		for _, b := range all {
			making.Go(func() {
				if err := b.makeDue(t.Context()); err != nil && !errors.Is(err, web.ErrBackupUnderWay) {
					t.Error(err)
				}
			})
		}
		making.Wait()
	}
	if n := made(t, all); n != 1 {
		t.Errorf("%d backups were made", n)
	}
	if c, err := all[0].store.BackupClaim(t.Context()); err != nil || c != (chat.BackupClaim{}) {
		t.Errorf("somebody still claims it: %v, %v", c, err)
	}
}

func TestABackupThatWasFoundDueBeforeAnotherServerMadeItIsNotMadeAgain(t *testing.T) {
	all, _ := someServers(t, 2)
	late, err := all[1].store.LastBackupResult(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := all[0].makeDue(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := all[1].claims.take(t.Context(), late.At); !errors.Is(err, web.ErrBackupUnderWay) {
		t.Errorf("it may be made again: %v", err)
	}
	if n := made(t, all); n != 1 {
		t.Errorf("%d backups were made", n)
	}
}

func TestABackupOfAServerThatDiedIsMadeByAnother(t *testing.T) {
	all, _ := someServers(t, 3)
	dead, alive := all[0], all[1:]
	claim, err := dead.claims.take(t.Context(), time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range alive {
		if err := b.makeDue(t.Context()); !errors.Is(err, web.ErrBackupUnderWay) {
			t.Errorf("beside a server that makes it, it is %v", err)
		}
		b.claims.since = b.claims.since.Add(-claimDead) // that much has passed
	}
	counted := chat.BackupClaim{Server: claim.Server, Beat: claim.Beat + 1}
	if isSet, err := dead.store.SetBackupClaim(t.Context(), counted, claim, time.Time{}); err != nil || !isSet {
		t.Fatalf("it cannot count on: %v", err)
	}
	for _, b := range alive {
		if err := b.makeDue(t.Context()); !errors.Is(err, web.ErrBackupUnderWay) {
			t.Errorf("beside a server that counts on, it is %v", err)
		}
		b.claims.since = b.claims.since.Add(-claimDead)
	}
	for _, b := range alive {
		if err := b.makeDue(t.Context()); err != nil {
			t.Error(err)
		}
	}
	if n := made(t, all); n != 1 {
		t.Errorf("%d backups were made", n)
	}
	if isNoted, err := dead.store.NoteBackupResult(t.Context(), chat.BackupResult{At: time.Now()}, counted); err != nil || isNoted {
		t.Errorf("whoever was taken for dead has its result noted: %v", err)
	}
}

func TestWhoeverIsTakenForDeadEndsItsBackup(t *testing.T) {
	all, _ := someServers(t, 1)
	b := all[0]
	claim, err := b.claims.take(t.Context(), time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	b.claims.every = time.Millisecond
	making, release := b.claims.hold(t.Context(), claim, time.Time{})
	defer release()
	for { // it counts on meanwhile
		present, err := b.store.BackupClaim(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		isSet, err := b.store.SetBackupClaim(t.Context(), chat.BackupClaim{Server: "another", Beat: 1}, present, time.Time{})
		if err != nil {
			t.Fatal(err)
		}
		if isSet {
			break
		}
	}
	<-making.Done()
	if cause := context.Cause(making); !errors.Is(cause, errClaimLost) {
		t.Errorf("it ends because of %v", cause)
	}
}

func TestAServerThatIsStoppedLeavesItsBackupToOthersAtOnce(t *testing.T) {
	all, plan := someServers(t, 2)
	ctx, stop := context.WithCancel(t.Context())
	stop()
	claim, err := all[0].claims.take(t.Context(), time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	all[0].claims.giveUp(ctx, claim, time.Time{})
	if _, err := all[1].ByPlan(t.Context(), plan); err != nil {
		t.Errorf("the other server: %v", err)
	}
	if n := made(t, all); n != 1 {
		t.Errorf("%d backups were made", n)
	}
}
