package live

import (
	"encoding/json"
	"log/slog"
	"slices"
	"time"

	"ribbit/app/chat"
)

const (
	notesAtOnce = 256 // notes whose threads are read together
	notesKept   = 256 // that could not be followed, or everybody comes back and looks
)

// hear takes a note, and those that wait behind it.
func (r *relay) hear(first []byte) {
	changed := map[chat.ThreadID]map[chat.MessageID]bool{}
	for raw, n := first, 0; ; n++ {
		r.survive(func() { r.hearOrKeep(raw, changed) }, r.interruptAll)
		if n >= notesAtOnce {
			break
		}
		var isMore bool
		select {
		case raw, isMore = <-r.notes():
		default:
		}
		if !isMore {
			break
		}
	}
	if len(changed) > 0 {
		r.survive(func() { r.catchUp(changed) }, func() {
			for t := range changed {
				r.interruptThread(t)
			}
		})
	}
}

// hearOrKeep follows a note, or keeps it for the next look when it cannot be followed.
func (r *relay) hearOrKeep(raw []byte, changed map[chat.ThreadID]map[chat.MessageID]bool) {
	var n note
	if err := json.Unmarshal(raw, &n); err != nil {
		r.Log.Error("a note of another server cannot be read", slog.Any("error", err))
		return
	}
	switch err := r.hearOne(n, changed); {
	case err == nil || chat.Is(err, chat.NotFound):
	case n.Kind == noteTyping: // over before it could be told
	case len(r.kept) >= notesKept:
		r.interruptAll()
	default:
		r.retry(err)
		r.kept = append(r.kept, raw)
	}
}

// tellCarried tells what a note carries as far as it is the turn of it, and reports whether that is all that the note is about.
func (r *relay) tellCarried(n note) bool {
	at, ok := r.toldOf(n.Thread)
	if !ok || n.Version <= at {
		return true // nobody here hears it, or they have
	}
	c, ok := r.seal.open(n)
	if !ok {
		return false
	}
	for _, s := range c.Messages {
		m := s.Message
		switch {
		case m.Version <= at:
			continue
		case s.Before != at || m.Kind == chat.System: // which may say that somebody left
			return false
		}
		isNew := slices.Contains(n.Sent, m.ID) && m.Version == m.CreatedVersion
		r.survive(func() { r.tellMessage(m, isNew) }, func() { r.interruptThread(n.Thread) })
		at = m.Version
		r.setTold(n.Thread, at)
		if isNew {
			r.OnElsewhere(chat.MessageSent{Message: m})
		}
	}
	return at >= n.Version
}

// hearKept follows the notes that were kept.
func (r *relay) hearKept() {
	kept := r.kept
	r.kept = nil
	for _, raw := range kept {
		r.survive(func() { r.hearOrKeep(raw, r.late) }, r.interruptAll)
	}
}

// hearOne follows a note; threads whose messages changed are added to changed.
func (r *relay) hearOne(n note, changed map[chat.ThreadID]map[chat.MessageID]bool) error {
	switch n.Kind {
	case noteChanged:
		if r.tellCarried(n) {
			return nil
		}
		sent := changed[n.Thread]
		if sent == nil {
			sent = map[chat.MessageID]bool{}
			changed[n.Thread] = sent
		}
		for _, id := range n.Sent {
			sent[id] = true
		}
	case noteThread:
		r.reconcile(n.Thread)
	case noteMember:
		r.reconcile(n.Thread, n.User)
	case noteRead:
		r.tellReadOnce(chat.ThreadRead{ThreadID: n.Thread, UserID: n.User, LastReadSeq: n.Seq})
	case noteSettings:
		return r.tellSettings(n.Thread, n.User)
	case noteBlocks:
		blocked, err := r.Chat.Store.BlockedIDs(r.ctx, n.User)
		if err != nil {
			return err
		}
		r.announceEvent(chat.BlocksChanged{UserID: n.User, Blocked: blocked})
	case noteTyping:
		if !r.hub.Heard(newsOf(pageWire, n.Thread)) && !r.hub.Heard(newsOf(jsonWire, n.Thread)) {
			return nil
		}
		return r.followUser(n.User, func(u chat.User) chat.Event { return chat.Typing{ThreadID: n.Thread, User: u} })
	case noteAside:
		c, ok := r.seal.open(n)
		if !ok {
			return nil
		}
		return r.followUser(n.By, func(bot chat.User) chat.Event {
			return chat.Aside{ThreadID: n.Thread, To: n.User, From: bot, ReplyTo: n.ReplyTo, Content: c.Text, At: r.Chat.Now()}
		})
	case noteUser:
		return r.followUser(n.User, func(u chat.User) chat.Event { return chat.UserChanged{User: u} })
	case noteAvatar:
		return r.followUser(n.User, func(u chat.User) chat.Event { return chat.AvatarChanged{User: u} })
	case noteJoined:
		return r.followUser(n.User, func(u chat.User) chat.Event { return chat.UserJoined{User: u, InvitedBy: n.By} })
	case noteDevice:
		return r.tellDevice(n.User, n.Session)
	case noteRenewed:
		r.announceEvent(chat.SessionRenewed{UserID: n.User, Session: n.Session})
	case noteEnded:
		r.announceEvent(chat.SessionsEnded{UserID: n.User, Session: n.Session, Except: n.Except})
	case notePerson:
		r.announceEvent(chat.PersonChanged{UserID: n.User})
	case noteAlerts:
		r.OnElsewhere(chat.AlertsChanged{UserID: n.User})
	case noteLook:
		r.lookAtAll(true)
	case noteTaken:
		r.OnTaken(n.Limit, n.Taken)
	default:
		r.elsewhere.hear(n)
	}
	return nil
}

// retry looks again, because something could not be followed.
func (r *relay) retry(err error) {
	if r.ctx.Err() == nil && !chat.Is(err, chat.NotFound) {
		r.Log.Error("cannot follow another server", slog.Any("error", err))
		r.look.poke()
	}
}

func (r *relay) followUser(id chat.UserID, event func(chat.User) chat.Event) error {
	u, err := r.Chat.Store.User(r.ctx, id)
	if err != nil {
		return err
	}
	r.announceEvent(event(u))
	return nil
}

func (r *relay) tellSettings(t chat.ThreadID, u chat.UserID) error {
	if !r.hub.Online(int64(u)) {
		return nil
	}
	_, views, err := r.Chat.Store.ThreadForAll(r.ctx, t, []chat.UserID{u})
	if err != nil {
		return err
	}
	for _, v := range views {
		r.announceEvent(chat.ThreadSettingsChanged{View: v})
	}
	return nil
}

func (r *relay) tellDevice(u chat.UserID, id chat.SessionID) error {
	if !r.hub.Online(int64(u)) {
		return nil
	}
	now := r.Chat.Now()
	sessions, err := r.Chat.Store.Sessions(r.ctx, u, now.Add(-time.Hour), now, chat.MaxPage)
	if err != nil {
		return err
	}
	for _, s := range sessions {
		if s.ID == id {
			r.announceEvent(chat.DeviceSignedIn{UserID: u, Session: s})
		}
	}
	return nil
}
