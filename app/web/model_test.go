package web_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"ribbit/app/web/webtest"
)

var (
	modelSteps = flag.Int("model.steps", orLong(150, 300), "steps of the unread model test")
	modelSeed  = flag.Uint64("model.seed", 0, "seed of the unread model test; 0 for one of its own")
)

// modelRun drives a server and the model by the same random steps.
type modelRun struct {
	t       *testing.T
	model   *pondModel
	sockets []*webtest.Socket
	told    [][2]int // what each socket heard last
	random  *rand.Rand
	log     []string
}

func TestUnreadNeverLies(t *testing.T) {
	seed := *modelSeed
	if seed == 0 {
		seed = uint64(time.Now().UnixNano())
	}
	r := webtest.Start(t)
	run := &modelRun{t: t, random: rand.New(rand.NewPCG(seed, 1)), model: &pondModel{threads: map[int64]*modelThread{}, blocks: map[[2]int]bool{}}}
	m := run.model
	for i := range 5 {
		m.people = append(m.people, r.SignUp(fmt.Sprintf("frog%d", i)))
	}
	for a := range m.people {
		for b := range a {
			run.open(true, a, b)
		}
	}
	run.open(false, 0, 1, 2)
	run.open(false, 3, 4, 0, 1)
	for _, p := range m.people {
		run.sockets, run.told = append(run.sockets, p.Socket()), append(run.told, [2]int{-1, -1})
	}
	for step := range *modelSteps {
		run.step()
		if step%5 == 4 || step == *modelSteps-1 {
			run.compare()
		}
		if t.Failed() {
			t.Fatalf("at step %d with -model.seed=%d; last:\n%s", step, seed, strings.Join(run.log[max(0, len(run.log)-25):], "\n"))
		}
	}
}

func (r *modelRun) open(isDirect bool, people ...int) {
	var others []*webtest.Person
	th := &modelThread{isDirect: isDirect, members: map[int]*modelMember{}}
	for i, p := range people {
		th.members[p] = &modelMember{hiddenAt: -1}
		if i > 0 {
			others = append(others, r.model.people[p])
		}
	}
	th.id = r.model.people[people[0]].Chat(others...)
	r.model.activity++
	th.activity = r.model.activity
	r.model.threads[th.id] = th
}

// pick is somebody and a thread they are in.
func (r *modelRun) pick() (who int, t *modelThread) {
	for {
		who = r.random.IntN(len(r.model.people))
		ids := make([]int64, 0, len(r.model.threads))
		for id := range r.model.threads {
			ids = append(ids, id)
		}
		slices.Sort(ids) // the same with the same seed
		t = r.model.threads[ids[r.random.IntN(len(ids))]]
		if t.members[who] != nil {
			return who, t
		}
	}
}

func (r *modelRun) did(who int, format string, args ...any) *webtest.Person {
	r.log = append(r.log, fmt.Sprintf("frog%d ", who)+fmt.Sprintf(format, args...))
	return r.model.people[who]
}

func (r *modelRun) step() {
	who, t := r.pick()
	switch n := r.random.IntN(100); {
	case n < 35:
		r.send(who, t)
	case n < 50:
		r.read(who, t)
	case n < 58:
		r.change(who, t)
	case n < 62:
		r.react(who, t)
	case n < 68:
		r.join(who, t)
	case n < 72:
		r.leave(who, t)
	case n < 90:
		r.keep(who, t)
	case n < 97:
		r.block(who)
	default:
		r.did(who, "reconnects")
		r.sockets[who].Cut()
		r.sockets[who], r.told[who] = r.model.people[who].Socket(), [2]int{-1, -1}
	}
}

// words is a text, often with the name of somebody, and who is mentioned by it.
func (r *modelRun) words(by int, t *modelThread) (text string, mentions []int) {
	if r.random.IntN(3) > 0 {
		return "hop", nil
	}
	whom := r.random.IntN(len(r.model.people))
	if t.members[whom] != nil && whom != by {
		mentions = []int{whom}
	}
	return fmt.Sprintf("hop @frog%d", whom), mentions
}

func (r *modelRun) send(who int, t *modelThread) {
	text, mentions := r.words(who, t)
	p := r.did(who, "sends %q to %d", text, t.id)
	a := p.Post(fmt.Sprintf("/api/chat_threads/%d/messages", t.id), object{"content": text})
	if r.model.isBlocked(t) {
		a.Want(http.StatusForbidden)
		return
	}
	r.model.add(t, modelMessage{id: webtest.Read[webtest.Message](a.Want(http.StatusCreated)).ID, by: who, mentions: mentions})
}

func (r *modelRun) read(who int, t *modelThread) {
	path := fmt.Sprintf("/api/chat_threads/%d/read", t.id)
	if len(t.messages) == 0 || r.random.IntN(2) == 0 {
		r.did(who, "reads all of %d", t.id).Put(path, object{}).Want(http.StatusOK)
		t.readTo(who, len(t.messages))
		return
	}
	seq := 1 + r.random.IntN(len(t.messages))
	msg := t.messages[seq-1]
	if msg.isSystem {
		return
	}
	r.did(who, "reads %d up to %d", t.id, seq).Put(path, object{"messageId": msg.id}).Want(http.StatusOK)
	t.readTo(who, seq)
}

// change edits or deletes one of somebody's own messages.
func (r *modelRun) change(who int, t *modelThread) {
	for i := range t.messages {
		msg := &t.messages[len(t.messages)-1-i]
		if msg.by != who || msg.isSystem || msg.isDeleted || r.random.IntN(2) == 0 {
			continue
		}
		if r.random.IntN(2) == 0 {
			r.did(who, "deletes %d of %d", msg.id, t.id).Put(message(msg.id), object{}).Want(http.StatusOK)
			msg.isDeleted, msg.mentions = true, nil
			return
		}
		text, mentions := r.words(who, t)
		a := r.did(who, "edits %d of %d: %q", msg.id, t.id, text).Put(message(msg.id), object{"content": text})
		if r.model.isBlocked(t) {
			a.Want(http.StatusForbidden)
			return
		}
		a.Want(http.StatusOK)
		msg.mentions = mentions
		return
	}
}

func (r *modelRun) react(who int, t *modelThread) {
	if len(t.messages) == 0 {
		return
	}
	msg := t.messages[r.random.IntN(len(t.messages))]
	if !msg.isSystem && !msg.isDeleted {
		r.did(who, "reacts to %d of %d", msg.id, t.id).Post(reactions(msg.id), object{"reaction": "🐸"}) // it may be there
	}
}

func (r *modelRun) join(who int, t *modelThread) {
	whom := r.random.IntN(len(r.model.people))
	if t.isDirect || t.members[whom] != nil {
		return
	}
	p := r.did(who, "adds frog%d to %d", whom, t.id)
	a := p.Post(fmt.Sprintf("/api/chat_threads/%d/members", t.id), object{"userIds": []int64{r.model.people[whom].ID}})
	if r.model.blocks[[2]int{who, whom}] || r.model.blocks[[2]int{whom, who}] {
		a.Want(http.StatusForbidden)
		return
	}
	a.Want(http.StatusOK)
	t.members[whom] = &modelMember{read: len(t.messages), hiddenAt: -1}
	r.model.add(t, modelMessage{by: who, isSystem: true})
}

func (r *modelRun) leave(who int, t *modelThread) {
	if t.isDirect || len(t.members) < 3 {
		return
	}
	p := r.did(who, "leaves %d", t.id)
	p.Delete(fmt.Sprintf("/api/chat_threads/%d/members/%d", t.id, p.ID), nil).Want(http.StatusNoContent)
	delete(t.members, who)
	r.model.add(t, modelMessage{by: who, isSystem: true})
	// An owner who leaves hands over, which is a message of its own: the server says how many there are.
	for other := range t.members {
		for len(t.messages) < int(r.model.people[other].Thread(t.id).LastSeq) {
			r.model.add(t, modelMessage{by: other, isSystem: true})
		}
		break
	}
}

func (r *modelRun) keep(who int, t *modelThread) {
	me, is := t.members[who], r.random.IntN(2) == 0
	how := []string{"muted", "pinned", "hidden"}[r.random.IntN(3)]
	a := r.did(who, "makes %d %s: %v", t.id, how, is).Put(keepPath(t.id), object{how: is})
	wasHidden := r.model.isHidden(t, who)
	switch {
	case how == "hidden" && !is && wasHidden && me.hiddenAt < t.activity:
		a.Want(http.StatusForbidden) // it is hidden because of a block
		return
	case how == "muted":
		me.muted = is
	case how == "pinned" && !is:
		me.pin = 0
	case how == "pinned" && me.pin == 0:
		r.model.pins++
		me.pin = r.model.pins
	case how == "hidden" && !is:
		me.hiddenAt = -1
	case how == "hidden" && !wasHidden:
		me.hiddenAt, me.read = t.activity, len(t.messages)
	}
	a.Want(http.StatusOK)
}

func (r *modelRun) block(who int) {
	whom := r.random.IntN(len(r.model.people))
	if whom == who {
		return
	}
	pair := [2]int{who, whom}
	if r.random.IntN(3) == 0 {
		block(r.did(who, "blocks frog%d", whom), r.model.people[whom])
		r.model.blocks[pair] = true
	} else {
		unblock(r.did(who, "unblocks frog%d", whom), r.model.people[whom])
		if !r.model.blocks[pair] {
			return
		}
		delete(r.model.blocks, pair)
	}
	for _, t := range r.model.threads {
		if t.isDirect && t.members[who] != nil && t.members[whom] != nil {
			t.members[who].hiddenAt = -1 // hidden while the block lasts, and then not
		}
	}
}
