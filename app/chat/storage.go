package chat

import (
	"context"
	"time"
)

// Figures are what a server adds up to.
type Figures struct {
	People        int // who can sign in, bots left out
	Messages      int
	Today         int // messages since a day began
	Files         int // that messages carry
	FileBytes     int64
	DatabaseBytes int64
}

// Bytes is how much there is in all.
func (f Figures) Bytes() int64 { return f.FileBytes + f.DatabaseBytes }

// Amount is a number of files.
type Amount struct {
	Files int
	Bytes int64
}

// Add counts more.
func (a *Amount) Add(b Amount) {
	a.Files += b.Files
	a.Bytes += b.Bytes
}

// ThreadAmount is what the messages of a thread carry. Of what is no channel its admins do not learn the name: whose it is and
// what it is called is its members' own.
type ThreadAmount struct {
	Amount
	ID    ThreadID
	Kind  ThreadKind
	Title string // of a channel; "" else
}

// PersonAmount is what somebody brought.
type PersonAmount struct {
	Amount
	User User
}

// Storage is where the bytes of a server lie.
type Storage struct {
	DatabaseBytes int64
	Kinds         map[AttachmentKind]Amount
	Old           Amount         // of files older than OldFile
	Threads       []ThreadAmount // the heaviest, at most StorageHeaviest
	People        []PersonAmount // the same
}

// DiskForecast is when a disk takes no more uploads if it goes on to fill as it did.
type DiskForecast struct {
	In   time.Duration
	Room int64 // bytes of uploads that it takes until then
}

// OldFile is the age from which files are counted as old.
const OldFile = 365 * 24 * time.Hour

// StorageHeaviest is how many chats and people are named.
const StorageHeaviest = 10

// StorageStore adds up what is stored.
type StorageStore interface {
	// Figures counts what is there; Today is what came at a time or later.
	Figures(ctx context.Context, today time.Time) (Figures, error)
	// Storage tells where the bytes lie, and how many files are from before a time.
	Storage(ctx context.Context, old time.Time, heaviest int) (Storage, error)
}

// Figures are what the server adds up to; its day begins at a time. Problem: Forbidden for all but admins.
func (c *Chat) Figures(ctx context.Context, caller User, today time.Time) (Figures, error) {
	if !caller.Admin {
		return Figures{}, NewProblem(Forbidden, "only-server-owner")
	}
	return c.Store.Figures(ctx, today)
}

// Storage is where the bytes of the server lie. Problem: Forbidden for all but admins.
func (c *Chat) Storage(ctx context.Context, caller User) (Storage, error) {
	if !caller.Admin {
		return Storage{}, NewProblem(Forbidden, "only-server-owner")
	}
	return c.Store.Storage(ctx, c.Now().Add(-OldFile), StorageHeaviest)
}

// Overview is how a running server does.
type Overview struct {
	Figures
	Online    int // people, as far as they let others know
	FreeBytes int64
	DiskBytes int64
	Since     time.Time // it runs
	Backup    time.Time // the last that was taken from the desk, or by plan; zero for none
	Plan      BackupPlan
	Last      BackupResult // of the plan
}
