package chat

import (
	"context"
	"slices"
	"strings"
	"time"
)

// Deed is something that an admin did, by the name it is stored under.
type Deed string

// The deeds.
const (
	DeedMakeAdmin        Deed = "make_admin"
	DeedTakeAdmin        Deed = "take_admin"
	DeedRename           Deed = "rename" // Subject is the name before
	DeedSignOut          Deed = "sign_out"
	DeedDisable          Deed = "disable"
	DeedEnable           Deed = "enable"
	DeedBan              Deed = "ban"
	DeedBanRemoving      Deed = "ban_removing" // with the messages
	DeedUnban            Deed = "unban"
	DeedResetLink        Deed = "reset_link"
	DeedMakeInvite       Deed = "make_invite" // Subject is for how many people
	DeedEndInvite        Deed = "end_invite"
	DeedJoining          Deed = "joining"        // Subject is the policy
	DeedSwitchOn         Deed = "switch_on"      // Subject is the switch
	DeedSwitchOff        Deed = "switch_off"     // the same
	DeedDeleteMessage    Deed = "delete_message" // of somebody who was reported, or as an admin
	DeedDismissReport    Deed = "dismiss_report"
	DeedSeeReport        Deed = "see_report" // Subject is the title of the chat
	DeedWarn             Deed = "warn"       // somebody who was reported
	DeedKeep             Deed = "keep"       // Subject is KeepSubject
	DeedBackup           Deed = "backup"
	DeedRemoveBackup     Deed = "remove_backup" // Subject is its name
	DeedBackupPlan       Deed = "backup_plan"   // Subject is how often
	DeedIdentity         Deed = "identity"      // Subject is the server's name
	DeedGIFKey           Deed = "gif_key"
	DeedRemoveGIFKey     Deed = "remove_gif_key"
	DeedRules            Deed = "thread_rules" // Subject is the channel's name
	DeedMakeBot          Deed = "make_bot"
	DeedTakeSecondFactor Deed = "take_second_factor"
	DeedBotToken         Deed = "bot_token" // Subject is what it is for
	DeedEndBotToken      Deed = "end_bot_token"
	DeedEndToken         Deed = "end_token" // of anybody's, by an admin; Subject is what it is for
	DeedBotHook          Deed = "bot_hook"  // Subject is the address
	DeedEndBotHook       Deed = "end_bot_hook"
)

// LogID identifies an entry of the log.
type LogID int64

// LogEntry is one line of the log of what admins did.
type LogEntry struct {
	ID      LogID
	By      *User // nil for whoever has the command line
	Deed    Deed
	User    *User  // to whom it was done; nil for nobody
	Subject string // what it was done to or with, as its Deed says
	Reason  string
	At      time.Time
}

// NewLogEntry is an entry to be stored.
type NewLogEntry struct {
	By      UserID // 0 for whoever has the command line
	Deed    Deed
	User    UserID // 0 for nobody
	Subject string
	Reason  string
	At      time.Time
}

// LogStore keeps the log. What changes something in the store writes its entry in the same transaction.
type LogStore interface {
	AddLogEntry(ctx context.Context, n NewLogEntry) error
	// Log lists entries, the newest first.
	Log(ctx context.Context, q LogQuery) ([]LogEntry, error)
	// LogWriters are those who did something that is in the log, by id.
	LogWriters(ctx context.Context) ([]User, error)
}

// LogKind is what an entry of the log is about.
type LogKind string

// The kinds of entries.
const (
	LogAll    LogKind = ""
	LogPeople LogKind = "people"
	LogChats  LogKind = "chats"
	LogServer LogKind = "server" // all that is about neither people nor chats
)

// LogKinds are all of them, in the order in which they are offered.
var LogKinds = []LogKind{LogAll, LogPeople, LogChats, LogServer}

var deedsAbout = map[LogKind][]Deed{
	LogPeople: {
		DeedMakeAdmin, DeedTakeAdmin, DeedRename, DeedSignOut, DeedDisable, DeedEnable, DeedBan, DeedBanRemoving, DeedUnban, DeedResetLink,
		DeedTakeSecondFactor, DeedMakeInvite, DeedEndInvite, DeedJoining, DeedWarn,
	},
	LogChats: {DeedDeleteMessage, DeedDismissReport, DeedSeeReport, DeedKeep, DeedRules},
}

// LogFilter says which entries of the log are wanted. The zero value wants all.
type LogFilter struct {
	Kind  LogKind
	By    UserID    // who did it; 0 for anybody
	Words string    // a beginning of a name of either, or a part of what stands there
	Since time.Time // zero for any
	Until time.Time // not included; zero for any
}

// LogQuery asks for entries of the log.
type LogQuery struct {
	Filter   LogFilter // its Words are folded
	Deeds    []Deed    // nil for all
	NotDeeds []Deed
	Before   LogID // 0 begins with the last
	Limit    int
}

// Limits of the log.
const (
	LogPage      = 50     // entries listed at once
	MaxLogExport = 50_000 // entries of one export, the newest
	maxLogWords  = 100    // characters
)

// Log lists what admins did, the newest first, LogPage at most; before 0 begins with the last. Problems: Forbidden for all but
// admins, Invalid (kind, q, until).
func (c *Chat) Log(ctx context.Context, caller User, f LogFilter, before LogID) (entries []LogEntry, hasMore bool, err error) {
	entries, err = c.log(ctx, caller, f, before, LogPage+1)
	if len(entries) > LogPage {
		return entries[:LogPage], true, err
	}
	return entries, false, err
}

// ExportLog lists all that Log would, MaxLogExport at most. Problems: the same.
func (c *Chat) ExportLog(ctx context.Context, caller User, f LogFilter) ([]LogEntry, error) {
	return c.log(ctx, caller, f, 0, MaxLogExport)
}

func (c *Chat) log(ctx context.Context, caller User, f LogFilter, before LogID, limit int) ([]LogEntry, error) {
	if !caller.Admin {
		return nil, NewProblem(Forbidden, "only-server-owner")
	}
	q := LogQuery{Filter: f, Before: before, Limit: limit}
	switch {
	case !slices.Contains(LogKinds, f.Kind):
		return nil, NewInvalid("kind", "log-kind-unknown")
	case runes(f.Words) > maxLogWords:
		return nil, NewInvalid("q", "log-words-too-long", "n", maxLogWords)
	case !f.Since.IsZero() && !f.Until.IsZero() && !f.Since.Before(f.Until):
		return nil, NewInvalid("until", "log-until-before-since")
	}
	q.Filter.Words = FoldForSearch(strings.Join(strings.Fields(f.Words), " "))
	if q.Deeds = deedsAbout[f.Kind]; f.Kind == LogServer {
		q.NotDeeds = slices.Concat(deedsAbout[LogPeople], deedsAbout[LogChats])
	}
	return c.Store.Log(ctx, q)
}

// LogWriters are those who did something that is in the log. Problem: Forbidden for all but admins.
func (c *Chat) LogWriters(ctx context.Context, caller User) ([]User, error) {
	if !caller.Admin {
		return nil, NewProblem(Forbidden, "only-server-owner")
	}
	return c.Store.LogWriters(ctx)
}

// note writes down what an admin did that the store does not write down itself.
func (c *Chat) note(ctx context.Context, by UserID, deed Deed, subject string) error {
	return c.Store.AddLogEntry(ctx, NewLogEntry{By: by, Deed: deed, Subject: subject, At: c.Now()})
}
