package live

import (
	"log/slog"
	"runtime/debug"
	"time"

	"ribbit/app/chat"
	"ribbit/app/hub"
)

const askAgain = 250 * time.Millisecond // whether the database answers again

// insist reads what is to be told, again while the database does not answer: it was committed, and nobody would hear of it else. It is
// for workers that have nothing else to do until then. The log tells once. Any other error, and the end, are answered.
func (a *Announcer) insist(what string, read func() error) error {
	for isSaid := false; ; isSaid = true {
		err := read()
		if err == nil || a.ctx.Err() != nil {
			return err
		}
		if !isSaid {
			a.Log.Error("cannot tell", slog.String("what", what), slog.Any("error", err))
		}
		if !chat.Is(err, chat.Unavailable) {
			return err
		}
		select {
		case <-time.After(askAgain):
		case <-a.ctx.Done():
			return err
		}
	}
}

// survive does work on one of the announcer's own goroutines, where a panic would end the process. It is logged, and
// missed has to close the sockets that were to hear what was not told: they come back and catch up.
func (a *Announcer) survive(work, missed func()) {
	defer func() {
		if cause := recover(); cause != nil {
			a.Log.Error("announcing panicked", slog.Any("panic", cause), slog.String("stack", string(debug.Stack())))
			missed()
		}
	}()
	work()
}

// interrupt closes the sockets of whoever an event concerns; of everybody when the event does not say whom.
func (a *Announcer) interrupt(e chat.Event) {
	switch e := e.(type) {
	case chat.MessageSent:
		a.interruptThread(e.Message.ThreadID)
	case chat.MessageChanged:
		a.interruptThread(e.Message.ThreadID)
	case chat.MessagesChanged:
		a.interruptThread(e.ThreadID)
	case chat.ThreadOpened:
		for _, m := range e.Thread.Members {
			a.interruptUser(m.ID)
		}
	case chat.ThreadChanged:
		a.interruptThread(e.ThreadID)
	case chat.MembersJoined:
		a.interruptThread(e.ThreadID)
		for _, id := range e.UserIDs {
			a.interruptUser(id)
		}
	case chat.MemberLeft:
		a.interruptThread(e.ThreadID)
		a.interruptUser(e.UserID)
	case chat.ThreadRead:
		a.interruptThread(e.ThreadID)
	case chat.ThreadSettingsChanged:
		a.interruptUser(e.View.Viewer)
	case chat.BlocksChanged:
		a.interruptUser(e.UserID)
	case chat.Typing, chat.Aside, chat.UserJoined: // over before anybody is back
	default:
		a.interruptAll()
	}
}

// interruptThread closes the sockets of all members of a thread: each of them hears its news.
func (a *Announcer) interruptThread(id chat.ThreadID) {
	for _, wire := range []byte{pageWire, jsonWire} {
		a.hub.DismissTopic(newsOf(wire, id), hub.TryAgainLater, "try again")
	}
}

func (a *Announcer) interruptUser(id chat.UserID) {
	a.hub.Dismiss(int64(id), func(int64) bool { return true }, hub.TryAgainLater, "try again")
}

func (a *Announcer) interruptAll() { a.hub.DismissAll(hub.TryAgainLater, "try again") }
