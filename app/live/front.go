package live

import (
	"slices"
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
	watching map[chat.UserID]int                  // pages that said what is in front
	users    map[chat.UserID]map[*socket]struct{} // sockets that have something in front
	tell     func(chat.UserID, []chat.ThreadID)   // optional: hears what a user has in front now, each time it changes
}

func newFronts() *fronts {
	return &fronts{sockets: map[chat.ThreadID]map[*socket]struct{}{}, watching: map[chat.UserID]int{}, users: map[chat.UserID]map[*socket]struct{}{}}
}

// front takes down what a socket's user has in front; 0 is nothing.
func (f *fronts) front(k *socket, t chat.ThreadID) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if !k.watches && k.wire.id() == pageWire {
		f.watching[k.caller.User.ID]++
	}
	k.watches = true
	if k.inFront != t {
		defer f.told(k.caller.User.ID)
	}
	f.drop(k)
	if k.inFront = t; t == 0 {
		return
	}
	id := k.caller.User.ID
	if f.sockets[t] == nil {
		f.sockets[t] = map[*socket]struct{}{}
	}
	if f.users[id] == nil {
		f.users[id] = map[*socket]struct{}{}
	}
	f.sockets[t][k] = struct{}{}
	f.users[id][k] = struct{}{}
}

// told tells what a user has in front. The caller holds f.mu.
func (f *fronts) told(id chat.UserID) {
	if f.tell != nil {
		f.tell(id, f.of(id))
	}
}

// of lists what a user has in front. The caller holds f.mu.
func (f *fronts) of(id chat.UserID) []chat.ThreadID {
	var threads []chat.ThreadID
	for k := range f.users[id] {
		if !slices.Contains(threads, k.inFront) {
			threads = append(threads, k.inFront)
		}
	}
	return threads
}

// all is what everybody has in front.
func (f *fronts) all() map[chat.UserID][]chat.ThreadID {
	f.mu.Lock()
	defer f.mu.Unlock()
	all := make(map[chat.UserID][]chat.ThreadID, len(f.users))
	for id := range f.users {
		all[id] = f.of(id)
	}
	return all
}

// forget lets go of a socket.
func (f *fronts) forget(k *socket) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.drop(k); k.inFront != 0 {
		k.inFront = 0
		f.told(k.caller.User.ID)
	}
	if !k.watches || k.wire.id() != pageWire {
		return
	}
	id := k.caller.User.ID
	if f.watching[id]--; f.watching[id] == 0 {
		delete(f.watching, id)
	}
}

func (f *fronts) drop(k *socket) {
	id := k.caller.User.ID
	delete(f.users[id], k)
	if len(f.users[id]) == 0 {
		delete(f.users, id)
	}
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
	if a.relay != nil {
		users = append(users, a.elsewhere.inFront(t)...)
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
