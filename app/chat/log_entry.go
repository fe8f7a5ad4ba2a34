package chat

import (
	"context"
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
	DeedBotHook          Deed = "bot_hook" // Subject is the address
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
	// Log lists entries, the newest first: those before an entry when before is one.
	Log(ctx context.Context, before LogID, limit int) ([]LogEntry, error)
}

// Log lists what admins did, the newest first, at most MaxPage; before 0 begins with the last. Problem: Forbidden for all but
// admins.
func (c *Chat) Log(ctx context.Context, caller User, before LogID) (entries []LogEntry, hasMore bool, err error) {
	if !caller.Admin {
		return nil, false, NewProblem(Forbidden, "only-server-owner")
	}
	entries, err = c.Store.Log(ctx, before, LogPage+1)
	if len(entries) > LogPage {
		return entries[:LogPage], true, err
	}
	return entries, false, err
}

// LogPage is how many entries of the log are listed at once.
const LogPage = 50

// note writes down what an admin did that the store does not write down itself.
func (c *Chat) note(ctx context.Context, by UserID, deed Deed, subject string) error {
	return c.Store.AddLogEntry(ctx, NewLogEntry{By: by, Deed: deed, Subject: subject, At: c.Now()})
}
