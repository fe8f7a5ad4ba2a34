package live

import (
	"cmp"
	"crypto/rand"
	"slices"
	"strings"
	"sync"
	"time"

	"ribbit/app/chat"
)

const (
	aliveEvery   = 5 * time.Second  // how often a server says that it is there
	goneAfter    = 20 * time.Second // a server that has said nothing for so long is gone, and its people with it
	usersOfNote  = 5000             // a longer list is told in several notes
	frontsOfUser = 64               // threads that one user has in front at one server
	nameBytes    = 80               // of a server, at most
)

// elsewhere is who is at the other servers of the database, and what they have in front there. It is told by notes alone: nobody
// stores it.
type elsewhere struct {
	*Announcer
	me string // this server's name among them; another one after each start

	mu     sync.Mutex
	nodes  map[string]*node
	online map[chat.UserID]int                   // at how many of them
	fronts map[chat.ThreadID]map[chat.UserID]int // who has a thread in front, at how many of them
}

// node is another server.
type node struct {
	name   string    // as it says; "" before it has
	heard  time.Time // of it, last
	users  map[chat.UserID]struct{}
	fronts map[chat.UserID][]chat.ThreadID
}

func newElsewhere(a *Announcer) *elsewhere {
	return &elsewhere{
		Announcer: a, me: rand.Text()[:8], nodes: map[string]*node{}, online: map[chat.UserID]int{}, fronts: map[chat.ThreadID]map[chat.UserID]int{},
	}
}

// isOnline reports whether a user is at another server.
func (e *elsewhere) isOnline(u chat.UserID) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.online[u] > 0
}

// inFront lists who has a thread in front at another server.
func (e *elsewhere) inFront(t chat.ThreadID) []chat.UserID {
	e.mu.Lock()
	defer e.mu.Unlock()
	users := make([]chat.UserID, 0, len(e.fronts[t]))
	for u := range e.fronts[t] {
		users = append(users, u)
	}
	return users
}

// Others are the other servers that are heard of, by their names.
func (a *Announcer) Others() []chat.OtherServer {
	if a.elsewhere == nil {
		return nil
	}
	a.elsewhere.mu.Lock()
	defer a.elsewhere.mu.Unlock()
	var all []chat.OtherServer
	for run, n := range a.elsewhere.nodes {
		all = append(all, chat.OtherServer{Name: n.name, Run: run, Heard: time.Since(n.heard)})
	}
	slices.SortFunc(all, func(a, b chat.OtherServer) int { return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Run, b.Run)) })
	return all
}

func (e *elsewhere) publish(n note) { e.relay.publish(addressed{allTopic, n}) }

// ask has the others say who is there.
func (e *elsewhere) ask() {
	e.publish(note{Kind: noteHello})
	e.answer()
}

// answer says who is here.
func (e *elsewhere) answer() {
	owners := e.hub.All()
	users := make([]chat.UserID, len(owners))
	for i, id := range owners {
		users[i] = chat.UserID(id)
	}
	e.publish(note{Kind: noteHere, Users: users[:min(len(users), usersOfNote)], IsAll: true, Name: e.Name})
	for some := range slices.Chunk(users[min(len(users), usersOfNote):], usersOfNote) {
		e.publish(note{Kind: noteHere, Users: some})
	}
	for u, threads := range e.Announcer.fronts.all() {
		e.publish(note{Kind: noteFront, User: u, Threads: threads})
	}
}

// keep says now and then that this server is there, and finds out which others are not. At the end it says goodbye.
func (e *elsewhere) keep() {
	tick := time.NewTicker(aliveEvery)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			e.publish(note{Kind: noteAlive, Name: e.Name})
			e.drop(func(n *node) bool { return time.Since(n.heard) > goneAfter })
		case <-e.ctx.Done():
			e.publish(note{Kind: noteBye})
			return
		}
	}
}

// hear follows a note about a server.
func (e *elsewhere) hear(n note) {
	if n.Node == "" || n.Node == e.me {
		return
	}
	if n.Kind == noteBye {
		e.mu.Lock()
		at := e.nodes[n.Node]
		e.mu.Unlock()
		e.drop(func(n *node) bool { return n == at })
		return
	}
	e.mu.Lock()
	at := e.nodes[n.Node]
	isNew := at == nil
	if isNew {
		at = &node{users: map[chat.UserID]struct{}{}, fronts: map[chat.UserID][]chat.ThreadID{}}
		e.nodes[n.Node] = at
	}
	at.heard = time.Now()
	if n.Name != "" {
		at.name = strings.ToValidUTF8(n.Name[:min(len(n.Name), nameBytes)], "")
	}
	var left []chat.UserID
	switch n.Kind {
	case noteHere:
		if n.IsAll {
			for u := range at.users {
				left = append(left, u)
				e.went(at, u)
			}
		}
		for _, u := range n.Users {
			e.came(at, u)
		}
	case noteGone:
		for _, u := range n.Users {
			e.went(at, u)
		}
	case noteFront:
		e.front(at, n.User, n.Threads)
	}
	e.mu.Unlock()
	e.follow(left, false)
	e.follow(n.Users, n.Kind == noteHere)
	switch {
	case n.Kind == noteHello:
		e.answer()
	case isNew && n.Kind == noteAlive:
		e.ask() // it was taken for gone, or what it said before was missed
	}
}

func (e *elsewhere) came(at *node, u chat.UserID) {
	if _, isKnown := at.users[u]; !isKnown {
		at.users[u] = struct{}{}
		e.online[u]++
	}
}

func (e *elsewhere) went(at *node, u chat.UserID) {
	if _, isKnown := at.users[u]; !isKnown {
		return
	}
	delete(at.users, u)
	if e.online[u]--; e.online[u] == 0 {
		delete(e.online, u)
	}
	e.front(at, u, nil)
}

func (e *elsewhere) front(at *node, u chat.UserID, threads []chat.ThreadID) {
	for _, t := range at.fronts[u] {
		if e.fronts[t][u]--; e.fronts[t][u] == 0 {
			delete(e.fronts[t], u)
		}
		if len(e.fronts[t]) == 0 {
			delete(e.fronts, t)
		}
	}
	if len(threads) == 0 {
		delete(at.fronts, u)
		return
	}
	at.fronts[u] = threads[:min(len(threads), frontsOfUser)]
	for _, t := range at.fronts[u] {
		if e.fronts[t] == nil {
			e.fronts[t] = map[chat.UserID]int{}
		}
		e.fronts[t][u]++
	}
}

// follow has presence look at users who have come to another server or left one.
func (e *elsewhere) follow(users []chat.UserID, isHere bool) {
	at := time.Now()
	if !isHere {
		at = at.Add(offlineAfter)
	}
	for _, u := range users {
		e.presence.look(u, at)
	}
}

// drop lets go of servers.
func (e *elsewhere) drop(isGone func(*node) bool) {
	e.mu.Lock()
	var users []chat.UserID
	for name, n := range e.nodes {
		if !isGone(n) {
			continue
		}
		for u := range n.users {
			users = append(users, u)
			e.went(n, u)
		}
		delete(e.nodes, name)
	}
	e.mu.Unlock()
	e.follow(users, false)
}

// came, went and fronted tell the others of this server's own people.
func (a *Announcer) came(id chat.UserID) {
	a.presence.came(id)
	if a.relay != nil {
		a.elsewhere.publish(note{Kind: noteHere, Users: []chat.UserID{id}})
	}
}

func (a *Announcer) went(id chat.UserID) {
	a.presence.went(id)
	a.tally.forget(id)
	if a.relay != nil {
		a.elsewhere.publish(note{Kind: noteGone, Users: []chat.UserID{id}})
	}
}

// isHere reports whether a user has a connection, at any server.
func (a *Announcer) isHere(id chat.UserID) bool {
	return a.hub.Online(int64(id)) || a.relay != nil && a.elsewhere.isOnline(id)
}
