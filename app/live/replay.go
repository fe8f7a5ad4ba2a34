package live

import (
	"context"
	"math/big"

	"ribbit/app/chat"
	"ribbit/app/hub"
)

// join makes the socket hear a thread. With since it is first told what it missed.
//
// What was missed is read in batches while nobody waits; only for the last, small one is the live topic held back, so
// that nothing falls between the replay and what follows it, and nothing comes twice.
func (k *socket) join(ctx context.Context, thread chat.ThreadID, since *chat.Version) error {
	if thread < 1 {
		return chat.NoSuchThread()
	}
	topic := messagesOf(k.wire.id(), thread)
	if since == nil {
		return k.joinNow(ctx, topic, chat.ChangesQuery{Thread: thread, Caller: k.caller.User.ID})
	}
	if *since < 0 {
		return chat.NewInvalid("since", "since-malformed")
	}
	r := replay{socket: k, query: chat.ChangesQuery{Thread: thread, Caller: k.caller.User.ID, Since: *since, Limit: replayBatch}, since: *since}
	for isJoined := k.hub.Hears(k.listener, topic); ; {
		missed, _, err := k.missed(ctx, r.query)
		if err != nil {
			return k.refuseJoin(err, isJoined, topic)
		}
		k.hub.Leave(k.listener, topic) // joined already: what is told again must not mix with what is live
		if k.wire.mayGiveUp() && *since > 0 && r.told+len(missed) > maxPageReplay {
			k.send(k.wire.stale(thread))
			return nil
		}
		if len(missed) < replayBatch {
			return k.refuseJoin(r.finish(ctx, topic), isJoined, topic)
		}
		if !r.tell(missed) {
			return nil
		}
	}
}

// missed reads what a socket is about to be told.
func (k *socket) missed(ctx context.Context, q chat.ChangesQuery) ([]chat.Message, chat.Version, error) {
	ms, version, err := k.Chat.MessagesSince(ctx, q)
	if err == nil {
		k.shown.show(q.Thread, version)
	}
	return ms, version, err
}

// refuseJoin answers why a join is refused. One that stood before it stands on; where it was given up already and the database did not
// answer in between, the socket is closed, to come back and catch up.
func (k *socket) refuseJoin(err error, wasJoined bool, topic hub.Topic) error {
	if err != nil && wasJoined && !chat.Is(err, chat.NotFound) && !k.hub.Hears(k.listener, topic) {
		k.listener.Dismiss(hub.TryAgainLater, "try again")
	}
	return err
}

// joinNow joins without a replay and says from which version on the socket is live.
func (k *socket) joinNow(ctx context.Context, topic hub.Topic, q chat.ChangesQuery) error {
	// Asking for changes after the highest version there can be answers the thread's version and checks the membership.
	q.Since, q.Limit = 1<<62, 1
	isJoined := k.hub.Hears(k.listener, topic)
	if isJoined { // it is not given up for one that may be refused
		if _, _, err := k.Chat.MessagesSince(ctx, q); err != nil {
			return err
		}
	}
	return k.refuseJoin(k.joinAnew(ctx, topic, q), isJoined, topic)
}

func (k *socket) joinAnew(ctx context.Context, topic hub.Topic, q chat.ChangesQuery) error {
	k.hub.Leave(k.listener, topic)
	k.hub.JoinHeld(k.listener, topic)
	_, version, err := k.missed(ctx, q)
	if err != nil {
		k.hub.Leave(k.listener, topic)
		return err
	}
	k.flow(topic, q.Thread, version)
	return nil
}

// replay tells one socket what it missed of one thread.
type replay struct {
	*socket
	query chat.ChangesQuery
	since chat.Version // what the client knows; older messages are known to it
	told  int
	seen  big.Int // one bit for each seq that was told: it changes again while the replay runs
}

// tell sends a batch, in pace with the connection. It is false when the connection is closing.
func (r *replay) tell(missed []chat.Message) bool {
	for _, m := range missed {
		isNew := m.CreatedVersion > r.since && r.seen.Bit(int(m.Seq)) == 0
		r.seen.SetBit(&r.seen, int(m.Seq), 1)
		r.told++
		r.query.Since = m.Version
		if !r.listener.SendPaced(hub.TextFrame(r.wire.message(m, isNew), int64(m.Version))) {
			return false
		}
	}
	return true
}

// finish tells the rest with the live topic held back, then lets it flow.
func (r *replay) finish(ctx context.Context, topic hub.Topic) error {
	r.hub.JoinHeld(r.listener, topic)
	for {
		missed, version, err := r.missed(ctx, r.query)
		if err != nil {
			r.hub.Leave(r.listener, topic)
			return err
		}
		if !r.tell(missed) {
			return nil
		}
		if len(missed) < replayBatch {
			r.flow(topic, r.query.Thread, version)
			return nil
		}
	}
}

// flow says from which version on the socket is live, and lets what was held back follow.
func (k *socket) flow(topic hub.Topic, thread chat.ThreadID, version chat.Version) {
	k.hub.Release(k.listener, topic, int64(version), hub.TextFrame(k.wire.joined(thread, version), 0))
}
