package live

import (
	"sync"
	"time"

	"ribbit/app/chat"
	"ribbit/app/hub"
	"ribbit/app/shape"
	"ribbit/ui"
)

const rosterPause = 50 * time.Millisecond // changes of so long are told together

// roster follows who is in which thread. Who joins or leaves hears so at once, in the order of commits, and with it what
// the thread says, or nothing more. How the thread looks now is told a moment later and together: a thousand people who
// join a channel are not a thousand times a thousand entries.
type roster struct {
	*Announcer
	pace

	mu    sync.Mutex
	rooms map[chat.ThreadID]struct{} // which look different
}

func newRoster(a *Announcer) *roster {
	return &roster{Announcer: a, rooms: map[chat.ThreadID]struct{}{}, pace: newPace(rosterPause)}
}

func (r *roster) mark(id chat.ThreadID) {
	r.mu.Lock()
	r.rooms[id] = struct{}{}
	r.mu.Unlock()
	r.poke()
}

func (r *roster) join(e chat.MembersJoined) {
	r.enlist(e.ThreadID, e.UserIDs...)
	r.mark(e.ThreadID)
}

func (r *roster) leave(e chat.MemberLeft) {
	owner := int64(e.UserID)
	for _, wire := range []byte{pageWire, jsonWire} {
		r.hub.Expel(owner, newsOf(wire, e.ThreadID))
		r.hub.Expel(owner, messagesOf(wire, e.ThreadID))
	}
	r.hub.PublishTo(owner, pageWire, hub.TextFrame(r.page(ui.FrameGone(e.ThreadID)), 0))
	r.hub.PublishTo(owner, jsonWire, hub.TextFrame(shape.ThreadRemovedFrame(e.ThreadID), 0))
	r.tally.mark(e.UserID)
	r.mark(e.ThreadID)
}

func (r *roster) run() {
	r.pace.run(r.ctx, func() time.Duration {
		for id := range r.take() {
			r.survive(func() { r.announce(id) }, func() { r.interruptThread(id) })
		}
		return whenPoked
	})
}

func (r *roster) take() map[chat.ThreadID]struct{} {
	r.mu.Lock()
	defer r.mu.Unlock()
	rooms := r.rooms
	r.rooms = map[chat.ThreadID]struct{}{}
	return rooms
}

// announce tells a thread's members how it is now. Pages ask for what they show of it; programs get the thread with what
// they have read of it, one frame for all who have read as far.
func (r *roster) announce(id chat.ThreadID) {
	onPages, onJSON := newsOf(pageWire, id), newsOf(jsonWire, id)
	if !r.hub.Heard(onPages) && !r.hub.Heard(onJSON) {
		return
	}
	listening := map[int64]struct{}{}
	r.hub.Owners(listening, onJSON)
	users := make([]chat.UserID, 0, len(listening))
	for owner := range listening {
		users = append(users, chat.UserID(owner))
	}
	var thread chat.Thread
	var views []chat.ThreadView
	if err := r.insist("how a thread looks", func() (err error) {
		thread, views, err = r.Chat.Store.ThreadForAll(r.ctx, id, users)
		return err
	}); err != nil {
		r.interruptThread(id)
		return
	}
	r.publish(onPages, nil, func() []byte { return r.page(ui.FrameThread(thread)) })
	r.hub.PublishEach(onJSON, r.framesOf(views))
}

// framesOf are the frames for programs, by who is to get which.
func (r *roster) framesOf(views []chat.ThreadView) map[int64]hub.Frame {
	type state struct {
		read     chat.Seq
		mentions int
		settings chat.ThreadSettings
	}
	made, frames := map[state]hub.Frame{}, make(map[int64]hub.Frame, len(views))
	for _, v := range views {
		s := state{v.LastReadSeq, len(v.Mentioned), v.ThreadSettings}
		if _, ok := made[s]; !ok {
			made[s] = hub.TextFrame(r.shapes.ThreadUpdatedFrame(v), 0)
		}
		frames[int64(v.Viewer)] = made[s]
	}
	return frames
}
