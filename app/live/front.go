package live

import (
	"sync"

	"ribbit/app/chat"
	"ribbit/app/hub"
	"ribbit/ui"
)

// fronts is what people have open before their eyes. A socket has one thread in front at most, and says so itself; one that never
// did has none, and cannot tell its user of messages.
type fronts struct {
	mu       sync.Mutex
	sockets  map[chat.ThreadID]map[*socket]struct{}
	watching map[chat.UserID]int // pages that said what is in front
}

func newFronts() *fronts {
	return &fronts{sockets: map[chat.ThreadID]map[*socket]struct{}{}, watching: map[chat.UserID]int{}}
}

// front takes down what a socket's user has in front; 0 is nothing.
func (f *fronts) front(k *socket, t chat.ThreadID) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if !k.watches && k.wire.id() == pageWire {
		f.watching[k.caller.User.ID]++
	}
	k.watches = true
	f.drop(k)
	if k.inFront = t; t == 0 {
		return
	}
	if f.sockets[t] == nil {
		f.sockets[t] = map[*socket]struct{}{}
	}
	f.sockets[t][k] = struct{}{}
}

// forget lets go of a socket.
func (f *fronts) forget(k *socket) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.drop(k)
	if !k.watches || k.wire.id() != pageWire {
		return
	}
	id := k.caller.User.ID
	if f.watching[id]--; f.watching[id] == 0 {
		delete(f.watching, id)
	}
}

func (f *fronts) drop(k *socket) {
	delete(f.sockets[k.inFront], k)
	if len(f.sockets[k.inFront]) == 0 {
		delete(f.sockets, k.inFront)
	}
}

// InFront lists who has a thread open before their eyes, on whatever device.
func (a *Announcer) InFront(t chat.ThreadID) []chat.UserID {
	f := a.fronts
	f.mu.Lock()
	defer f.mu.Unlock()
	users := make([]chat.UserID, 0, len(f.sockets[t]))
	for k := range f.sockets[t] {
		users = append(users, k.caller.User.ID)
	}
	return users
}

// WithPage lists the members of a thread whose open page can tell them of messages.
func (a *Announcer) WithPage(t chat.ThreadID) []chat.UserID {
	owners := map[int64]struct{}{}
	a.hub.Owners(owners, newsOf(pageWire, t))
	f := a.fronts
	f.mu.Lock()
	defer f.mu.Unlock()
	var users []chat.UserID
	for id := range owners {
		if f.watching[chat.UserID(id)] > 0 {
			users = append(users, chat.UserID(id))
		}
	}
	return users
}

// Alert has somebody's open pages tell them of a message.
func (a *Announcer) Alert(user chat.UserID, n chat.Alert, s chat.AlertSettings) {
	a.hub.PublishTo(int64(user), pageWire, hub.TextFrame(a.page(ui.FrameAlert(n, s)), 0))
}
