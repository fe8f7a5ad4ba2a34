package main

import (
	"fmt"
	"sync"
)

// draft is a send that may have to be repeated.
type draft struct {
	thread         int64
	clientID, text string
	replyTo        int64
}

func (p *player) text() string {
	endings := []string{"", " hi", " a frog 🐸", "\nand **more**\n> quoted", " ünïcode Ж 漢字", " <b>&amp;</b>"}
	return p.token() + pickOne(p.random, endings)
}

func (p *player) draft() draft {
	p.count++
	// Client ids are the sender's own: others use the same ones.
	d := draft{thread: pickOne(p.random, p.mine), clientID: fmt.Sprintf("%d-%d", p.tab, p.count), text: p.text()}
	if p.chance(0.15) {
		if m, ok := p.board.pick(p.random, func(m post) bool { return m.Thread == d.thread }); ok {
			d.replyTo = m.ID
		}
	}
	return d
}

func (p *player) write() { p.post(p.draft()) }

func (p *player) post(d draft) {
	p.sent(d, p.send(d.thread, d.clientID, d.text, d.replyTo, p.timeout()))
}

func (p *player) writeOverLine() { p.postOverLine(p.draft()) }

func (p *player) postOverLine(d draft) {
	p.sent(d, p.socket.send(d.thread, d.clientID, d.text, p.timeout()))
}

// sent notes what came of a send.
func (p *player) sent(d draft, o *Op) {
	switch o.Outcome {
	case Unknown:
		if p.chance(retryChance) {
			p.pending = append(p.pending, d)
		}
	case OK:
		id := o.Acked.ID
		if len(o.Shown) > 0 {
			id = o.Shown[0].ID
		}
		p.board.add(post{Thread: d.thread, ID: id, Sender: p.person.ID, Token: d.text[:tokenLength]})
		if p.again = append(p.again, d); len(p.again) > 20 {
			p.again = p.again[1:]
		}
		if p.chance(0.2) { // one reads what one wrote, here or in another tab
			p.look(d.thread, id, p.timeout())
		}
	}
}

// writeTwice sends one draft at the same time over both ways, as a page does that does not trust its socket.
func (p *player) writeTwice() {
	d := p.draft()
	d.replyTo = 0
	a, b := p.timeout(), p.timeout()
	var first, second *Op
	var wait sync.WaitGroup
	wait.Go(func() { first = p.send(d.thread, d.clientID, d.text, 0, a) })
	wait.Go(func() { second = p.socket.send(d.thread, d.clientID, d.text, b) })
	wait.Wait()
	if first.Outcome == OK {
		second = first
	}
	p.sent(d, second)
}

// repeat sends what was acknowledged once more.
func (p *player) repeat() {
	if len(p.again) > 0 {
		p.post(pickOne(p.random, p.again))
	}
}

// retry sends again what had no answer.
func (p *player) retry() {
	d := p.pending[0]
	p.pending = p.pending[1:]
	if d.replyTo == 0 && p.chance(0.4) {
		p.postOverLine(d)
	} else {
		p.post(d)
	}
}
