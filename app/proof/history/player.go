package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"time"
)

const (
	retryChance   = 0.7                     // of a send without an answer, to be sent again
	socketTimeout = 2500 * time.Millisecond // how long to wait for what a socket must bring
	mostReplay    = 300                     // versions that a needless replay asks for again
)

// player is a client that does what comes into its mind.
type player struct {
	*Client
	random  *rand.Rand
	tab     int // of several clients of one person
	board   *board
	mine    []int64 // threads
	foreign []int64
	pause   time.Duration // the longest between two operations
	count   int           // of client ids
	pending []draft       // sends without an answer that will be sent again
	again   []draft       // sends with an answer, some of which are sent again all the same
	given   []reaction    // some of which are taken back
}

// habit is something that players do, and how often.
type habit struct {
	weight int
	do     func(*player)
}

var habits = []habit{
	{26, (*player).write},
	{14, (*player).writeOverLine},
	{4, (*player).writeTwice},
	{2, (*player).repeat},
	{8, (*player).change},
	{4, (*player).delete},
	{9, (*player).giveReaction},
	{5, (*player).takeReaction},
	{5, (*player).markSomething},
	{6, (*player).readPage},
	{10, (*player).lookAtLatest},
	{3, (*player).readList},
	{4, (*player).find},
	{3, (*player).dropSocket},
	{4, (*player).joinAnew},
	{2, (*player).type_},
	{5, (*player).pry},
}

var totalWeight = func() (n int) {
	for _, h := range habits {
		n += h.weight
	}
	return n
}()

// play goes on until ctx ends.
func (p *player) play(ctx context.Context) {
	for ctx.Err() == nil {
		p.keepSocket()
		switch {
		case len(p.mine) == 0:
			p.pry()
		case len(p.pending) > 0 && p.chance(0.4):
			p.retry()
		default:
			p.habit().do(p)
		}
		select {
		case <-ctx.Done():
		case <-time.After(time.Duration(p.random.Int64N(int64(p.pause)))):
		}
	}
}

func (p *player) habit() habit {
	n := p.random.IntN(totalWeight)
	for _, h := range habits {
		if n -= h.weight; n < 0 {
			return h
		}
	}
	panic("history: the weights do not add up")
}

func (p *player) chance(c float64) bool { return p.random.Float64() < c }

// timeout is now and then so short that the answer may come too late.
func (p *player) timeout() time.Duration {
	if p.chance(0.1) {
		return time.Duration(5+p.random.IntN(200)) * time.Millisecond
	}
	return time.Duration(1000+p.random.IntN(2000)) * time.Millisecond
}

func (p *player) patience() time.Duration { return socketTimeout }

func pickOne[T any](random *rand.Rand, from []T) T { return from[random.IntN(len(from))] }

// keepSocket opens the socket again when it has ended, and joins threads as a client does that comes back.
func (p *player) keepSocket() {
	if p.socket.isOpen() || !p.socket.open(p.timeout()) {
		return
	}
	for _, t := range p.mine {
		if p.chance(0.8) {
			have, _ := p.socket.memory(t)
			if !p.socket.join(t, have, p.patience()) {
				return
			}
		}
	}
}

// token is a word that no other text has. Its beginning is random, so that an index shares no more than a few letters
// of it with others.
func (p *player) token() string {
	const letters = "abcdefghijklmnopqrstuvwxyz0123456789"
	b := make([]byte, tokenLength)
	for i := range b {
		b[i] = letters[p.random.IntN(len(letters))]
	}
	b[0] = letters[p.random.IntN(26)]
	return string(b)
}

func (p *player) isIn(thread int64) bool {
	for _, t := range p.mine {
		if t == thread {
			return true
		}
	}
	return false
}

func (p *player) own(m post) bool      { return m.Sender == p.person.ID }
func (p *player) visible(m post) bool  { return p.isIn(m.Thread) }
func (p *player) hidden(m post) bool   { return !p.isIn(m.Thread) }
func (p *player) anything(m post) bool { return true }

func (p *player) change() {
	if m, ok := p.board.pick(p.random, p.own); ok {
		p.edit(m.Thread, m.ID, p.text(), p.timeout())
	}
}

func (p *player) delete() {
	fits := p.own
	if p.person.IsAdmin && p.chance(0.5) {
		fits = p.anything
	}
	m, ok := p.board.pick(p.random, fits)
	if !ok {
		return
	}
	o := p.remove(m.Thread, m.ID, p.timeout())
	if o.Outcome == OK && p.chance(0.5) {
		p.Client.search(m.Token, p.timeout())
	}
}

// reactions are few, so that they meet.
var reactions = []string{"🐸", "👍", ":love:", "🎉"}

// reaction is one that was given.
type reaction struct {
	thread, message int64
	name            string
}

func (p *player) giveReaction() {
	m, ok := p.board.pick(p.random, p.visible)
	if !ok {
		return
	}
	r := reaction{m.Thread, m.ID, pickOne(p.random, reactions)}
	p.react(React, r.thread, r.message, r.name, p.timeout())
	if p.given = append(p.given, r); len(p.given) > 20 {
		p.given = p.given[1:]
	}
}

func (p *player) takeReaction() {
	if len(p.given) > 0 {
		r := pickOne(p.random, p.given)
		p.react(Unreact, r.thread, r.message, r.name, p.timeout())
	}
}

func (p *player) markSomething() {
	if m, ok := p.board.pick(p.random, p.visible); ok && p.chance(0.6) {
		p.Client.markRead(m.Thread, m.ID, p.timeout())
		return
	}
	p.Client.markRead(pickOne(p.random, p.mine), 0, p.timeout())
}

func (p *player) readPage() {
	m, ok := p.board.pick(p.random, p.visible)
	switch t := pickOne(p.random, p.mine); {
	case ok && p.chance(0.3):
		p.page(m.Thread, fmt.Sprintf("?limit=20&after=%d", m.ID), false, p.timeout())
	case ok && p.chance(0.3):
		p.page(m.Thread, fmt.Sprintf("?limit=20&before=%d", m.ID), false, p.timeout())
	default:
		p.page(t, "?limit=30", true, p.timeout())
	}
}

// lookAtLatest asks at once for what has just come on the socket.
func (p *player) lookAtLatest() {
	if s := p.socket.lastSeen(); s.ID != 0 {
		p.look(s.Thread, s.ID, p.timeout())
	}
}

func (p *player) readList() { p.list(p.timeout()) }

func (p *player) find() {
	if m, ok := p.board.pick(p.random, p.anything); ok {
		p.Client.search(m.Token, p.timeout())
	}
}

func (p *player) dropSocket() { p.socket.drop() }

// joinAnew joins a thread in one of the ways there are.
func (p *player) joinAnew() {
	t := pickOne(p.random, p.mine)
	have, j := p.socket.memory(t)
	if !p.socket.isOpen() {
		return
	}
	// While frames of a join without since may be under way, nobody could tell them from a replay.
	if j.isLive && (!j.isWhole || p.chance(0.5)) {
		p.socket.leave(t, p.patience())
		j.isLive = false
		if p.chance(0.3) || !p.socket.isOpen() {
			return
		}
	}
	since := have
	switch {
	case p.chance(0.3):
		since = max(0, have-p.random.Int64N(mostReplay))
	case !j.isLive && p.chance(0.15):
		since = noSince
	}
	p.socket.join(t, since, p.patience())
}

func (p *player) type_() {
	if p.socket.isOpen() {
		p.socket.typing(pickOne(p.random, p.mine), p.timeout())
	}
}

// pry tries what a stranger to a thread must not be able to do.
func (p *player) pry() {
	if len(p.foreign) == 0 {
		return
	}
	t := pickOne(p.random, p.foreign)
	m, ok := p.board.pick(p.random, p.hidden)
	if !ok {
		return
	}
	switch p.random.IntN(10) {
	case 0:
		p.page(t, "", false, p.timeout())
	case 1:
		p.look(m.Thread, m.ID, p.timeout())
	case 2:
		p.edit(m.Thread, m.ID, p.text(), p.timeout())
	case 3:
		if !p.person.IsAdmin {
			p.remove(m.Thread, m.ID, p.timeout())
		}
	case 4:
		p.react(React, m.Thread, m.ID, reactions[0], p.timeout())
	case 5:
		p.Client.markRead(t, 0, p.timeout())
	case 6:
		p.count++
		p.send(t, fmt.Sprintf("%d-%d", p.tab, p.count), p.text(), 0, p.timeout())
	case 7:
		p.Client.search(m.Token, p.timeout())
	default:
		if p.socket.isOpen() {
			p.socket.trespass(t, max(0, int64(p.random.IntN(3)-1)*m.ID), p.timeout())
			p.socket.typing(t, p.timeout())
		}
	}
}
