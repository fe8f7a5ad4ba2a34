package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"
)

const (
	password      = "correct horse battery" // everybody's
	sessionCookie = "ribbit_session_"       // and the server's id
)

// Round is one server on a new folder, or several on a new database, with clients and faults.
type Round struct {
	Seed   uint64
	Binary string
	Dir    string        // an empty folder
	Lasts  time.Duration // how long the clients play
	Pause  time.Duration // the longest that a client waits between two operations
	Deep   bool          // also restore the backup and compare it

	Cluster Cluster

	history *History
	nodes   []*node
	proxy   *Proxy
	players []*player
	direct  []*Client // one for each person, past the network
	board   board
}

// Who is in which thread: the places in the list of people. The last person is in none.
var (
	personNames = []string{"ada", "grace", "linus", "edith", "alan", "barbara", "ken", "radia", "eve"}
	rooms       = [][]int{
		{0, 1, 2, 3, 4, 5, 6, 7},
		{0, 1, 2, 3, 4},
		{3, 4, 5, 6, 7},
		{0, 1},
		{5, 6},
	}
	tabs = []int{2, 2, 1, 2, 1, 2, 1, 1, 1} // clients of each person
)

// Run plays the round and answers its history. The folder keeps the server's data.
func (r *Round) Run() (h *History, err error) {
	r.history = newHistory(r.Seed)
	r.history.Nodes = r.Cluster.Nodes
	defer r.closeNodes()
	if err := r.prepare(); err != nil {
		return nil, err
	}
	var addrs []string
	for _, n := range r.nodes {
		addrs = append(addrs, n.Addr)
	}
	if r.proxy, err = newProxy(addrs...); err != nil {
		return nil, err
	}
	defer r.proxy.close()
	if err := r.meet(); err != nil {
		return nil, err
	}
	defer r.leave()
	if err := r.play(); err != nil {
		return nil, err
	}
	if err := r.settle(); err != nil {
		return nil, err
	}
	if err := r.lookBack(); err != nil {
		return nil, err
	}
	for _, n := range r.nodes {
		r.history.Server = append(r.history.Server, errorsLogged(n.Server)...)
	}
	return r.history, nil
}

// prepare makes the owner's account and starts the servers.
func (r *Round) prepare() error {
	for i := range max(r.Cluster.Nodes, 1) {
		n, err := r.newNode(i + 1)
		r.nodes = append(r.nodes, n)
		if err != nil {
			return err
		}
	}
	if err := addOwner(r.nodes[0].Server, personNames[0]); err != nil {
		return err
	}
	return r.startAll()
}

// meet signs everybody in, over no network, and opens the threads.
func (r *Round) meet() error {
	for i, name := range personNames {
		path := "/api/auth/signup"
		if i == 0 {
			path = "/api/auth/login"
		}
		id, cookie, err := signIn(r.nodes[0].URL()+path, name)
		if err != nil {
			return err
		}
		p := Person{ID: id, Name: name, IsAdmin: i == 0}
		r.history.People = append(r.history.People, p)
		r.direct = append(r.direct, newClient(r.history, -1-i, p, cookie, r.nodes[i%len(r.nodes)].Addr))
	}
	for _, places := range rooms {
		if err := r.openRoom(places); err != nil {
			return err
		}
	}
	for i, n := range tabs {
		for tab := range n {
			r.players = append(r.players, r.newPlayer(i, tab))
		}
	}
	return nil
}

func signIn(url, name string) (id int64, cookie string, err error) {
	body := fmt.Sprintf(`{"username": %q, "password": %q}`, name, password)
	resp, err := http.Post(url, "application/json", strings.NewReader(body))
	if err != nil {
		return 0, "", fmt.Errorf("sign %s in: %w", name, err)
	}
	defer resp.Body.Close()
	var u user
	if resp.StatusCode >= 300 {
		return 0, "", fmt.Errorf("sign %s in: status %d", name, resp.StatusCode)
	}
	if err := json.NewDecoder(resp.Body).Decode(&u); err != nil {
		return 0, "", fmt.Errorf("sign %s in: %w", name, err)
	}
	for _, c := range resp.Cookies() {
		if strings.HasPrefix(c.Name, sessionCookie) {
			cookie = c.Name + "=" + c.Value
		}
	}
	return u.ID, cookie, nil
}

func (r *Round) openRoom(places []int) error {
	room := Room{Direct: len(places) == 2}
	for _, p := range places {
		room.Members = append(room.Members, r.history.People[p].ID)
	}
	a := r.direct[places[0]].call(context.Background(), http.MethodPost, "/api/chat_threads", object{"receiverIds": room.Members[1:]})
	var in struct{ ChatThread thread }
	if a.err != nil || a.status != http.StatusCreated || json.Unmarshal(a.body, &in) != nil {
		return fmt.Errorf("open a thread: %v", a)
	}
	room.ID = in.ChatThread.ID
	r.history.Rooms = append(r.history.Rooms, room)
	return nil
}

func (r *Round) newPlayer(person, tab int) *player {
	d := r.direct[person]
	n := len(r.players)
	p := &player{
		Client: newClient(r.history, n, d.person, d.cookie, r.proxy.addr()),
		random: rand.New(rand.NewPCG(r.Seed, uint64(n)+1)), tab: tab, board: &r.board, pause: r.Pause,
	}
	for _, room := range r.history.Rooms {
		if slices.Contains(room.Members, d.person.ID) {
			p.mine = append(p.mine, room.ID)
		} else {
			p.foreign = append(p.foreign, room.ID)
		}
	}
	return p
}

// leave ends all clients.
func (r *Round) leave() {
	for _, p := range r.players {
		p.close()
	}
	for _, d := range r.direct {
		d.close()
	}
}

// play lets the clients play under the nemesis.
func (r *Round) play() error {
	ctx, cancel := context.WithTimeout(context.Background(), r.Lasts)
	defer cancel()
	n := &nemesis{nodes: r.nodes, proxy: r.proxy, random: rand.New(rand.NewPCG(r.Seed, 0)), history: r.history}
	if r.Cluster.Nodes > 0 {
		n.more = faultsOfClusters
		for _, o := range r.Cluster.Outages {
			n.more = append(n.more[:len(n.more):len(n.more)], o.fault())
		}
	}
	var wait sync.WaitGroup
	wait.Go(func() {
		n.run(ctx)
		if n.err != nil {
			cancel()
		}
	})
	for _, p := range r.players {
		wait.Go(func() { p.play(ctx) })
	}
	wait.Wait()
	return n.err
}
