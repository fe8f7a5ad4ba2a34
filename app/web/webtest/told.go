package webtest

import (
	"net"
	"sync/atomic"
	"time"

	"ribbit/app/chat"
	"ribbit/app/hub"
)

// lastListener owns the last listener of Told; no user has a number below zero.
var lastListener atomic.Int64

// Told waits until this server has announced all that was committed here: who is answered is answered before others are told.
// What the announcer has other workers tell, such as counts, presence and who is in a thread, may come later.
func (r *Ribbit) Told() {
	// It changes nothing, and is done only after what was committed before it was handed to the announcer.
	if r.Store.SetLastSeen(r.t.Context(), nil) != nil {
		return // a store that is closed has nothing to tell
	}
	here, there := net.Pipe()
	defer here.Close()
	defer there.Close()
	owner := lastListener.Add(-1)
	l := hub.NewListener(there, 0, owner, owner)
	r.Hub.Add(l)
	defer r.Hub.Remove(l)
	r.live.Announce(chat.SessionsEnded{UserID: chat.UserID(owner)})
	here.SetReadDeadline(time.Now().Add(Patience)) //nolint:errcheck // a pipe takes it
	if _, err := here.Read(make([]byte, 64)); err != nil {
		r.t.Errorf("what was committed is not announced: %v", err)
	}
}
