package e2e

import (
	"fmt"
	"net/http"
	"slices"
)

// step is something that somebody does, to the server and to the model.
func (r *pondRun) step() {
	who := r.random.IntN(pondPeople)
	t := r.pick(func(t *pondThread) bool { return t.members[who] != nil && t.members[who].request == "" })
	switch n := r.random.IntN(100); {
	case n < 36:
		r.send(who, t)
	case n < 46:
		r.read(who, t)
	case n < 56:
		r.change(who, t)
	case n < 60:
		r.react(who, t)
	case n < 68:
		r.join(who)
	case n < 74:
		r.leave(who, t)
	case n < 86:
		r.keep(who, t)
	case n < 93:
		r.block(who)
	case n < 95:
		r.meet(who)
	default:
		r.request()
	}
}

// pick is one of the threads that fit.
func (r *pondRun) pick(fits func(*pondThread) bool) *pondThread {
	list := slices.DeleteFunc(slices.Clone(r.pond.threads), func(t *pondThread) bool { return !fits(t) })
	if len(list) == 0 {
		return nil
	}
	return list[r.random.IntN(len(list))]
}

func (r *pondRun) did(who int, format string, args ...any) *caller {
	r.log = append(r.log, r.people[who].name+" "+fmt.Sprintf(format, args...))
	return r.people[who]
}

// words is a text, often one that names somebody or everybody, and who is mentioned by it.
func (r *pondRun) words(by int, t *pondThread) (text string, mentions []int) {
	whom := r.random.IntN(pondPeople)
	switch r.random.IntN(5) {
	case 0, 1:
		if t.members[whom] != nil && whom != by {
			mentions = []int{whom}
		}
		return "hop @" + r.people[whom].name, mentions
	case 2:
		if t.kind != "direct" {
			mentions = slices.DeleteFunc(t.who(), func(who int) bool { return who == by })
		}
		return "hop @here", mentions
	}
	return "hop", nil
}

func (r *pondRun) send(who int, t *pondThread) {
	text, mentions := r.words(who, t)
	var m struct{ ID int64 }
	if r.did(who, "sends %q to %d", text, t.id).try(http.MethodPost, threadPath(t, "/messages"), object{"content": text}, &m) {
		r.pond.add(t, pondMessage{id: m.ID, by: who, mentions: mentions})
	}
}

func (r *pondRun) read(who int, t *pondThread) {
	in, seq := object{}, len(t.messages)
	if seq > 0 && r.random.IntN(2) == 0 {
		seq = 1 + r.random.IntN(seq)
		if t.messages[seq-1].isSystem {
			return
		}
		in["messageId"] = t.messages[seq-1].id
	}
	r.did(who, "reads %d up to %d", t.id, seq).must(http.MethodPut, threadPath(t, "/read"), in, nil)
	t.readTo(who, seq)
}

// change edits or deletes one of somebody's own messages.
func (r *pondRun) change(who int, t *pondThread) {
	for i := range t.messages {
		m := &t.messages[len(t.messages)-1-i]
		if m.by != who || m.isSystem || m.isDeleted || r.random.IntN(2) == 0 {
			continue
		}
		path := fmt.Sprintf("/chat_threads/messages/%d", m.id)
		if r.random.IntN(2) == 0 {
			r.did(who, "deletes %d of %d", m.id, t.id).must(http.MethodPut, path, object{}, nil)
			m.isDeleted, m.mentions = true, nil
			return
		}
		text, mentions := r.words(who, t)
		if r.did(who, "edits %d of %d: %q", m.id, t.id, text).try(http.MethodPut, path, object{"content": text}, nil) {
			m.mentions = mentions
		}
		return
	}
}

func (r *pondRun) react(who int, t *pondThread) {
	if len(t.messages) == 0 {
		return
	}
	if m := t.messages[r.random.IntN(len(t.messages))]; !m.isSystem && !m.isDeleted {
		r.did(who, "reacts to %d of %d", m.id, t.id).call(http.MethodPost, fmt.Sprintf("/chat_reactions/messages/%d", m.id),
			object{"reaction": "🐸"}, nil, http.StatusCreated, http.StatusForbidden, http.StatusConflict) // it may be there
	}
}

// join brings somebody into a group, or somebody comes into a channel.
func (r *pondRun) join(who int) {
	t := r.pick(func(t *pondThread) bool { return t.kind != "direct" && len(t.without(pondPeople)) > 0 })
	if t == nil {
		return
	}
	whom := t.without(pondPeople)[0]
	if t.kind == "channel" && t.removed[whom] {
		r.did(whom, "tries to join channel %d", t.id).call(http.MethodPut, fmt.Sprintf("/channels/%d/join", t.id), nil, nil, http.StatusForbidden)
		return
	}
	if t.kind == "channel" {
		r.did(whom, "joins channel %d", t.id).must(http.MethodPut, fmt.Sprintf("/channels/%d/join", t.id), nil, nil)
	} else {
		in := object{"userIds": []int64{r.people[whom].id}}
		if t.members[who] == nil || !r.did(who, "adds %s to %d", r.people[whom].name, t.id).try(http.MethodPost, threadPath(t, "/members"), in, nil) {
			return
		}
	}
	t.members[whom] = &pondMember{read: len(t.messages), hiddenAt: -1}
	r.addSystemMessages(t)
}

// leave is somebody who leaves, or whom its owner removes.
func (r *pondRun) leave(who int, t *pondThread) {
	if t.kind == "direct" || len(t.members) < 2 {
		return
	}
	whom := who
	if r.random.IntN(2) == 0 {
		whom = t.who()[r.random.IntN(len(t.members))]
	}
	if r.did(who, "takes %s out of %d", r.people[whom].name, t.id).try(http.MethodDelete, threadPath(t, fmt.Sprintf("/members/%d", r.people[whom].id)), nil, nil) {
		delete(t.members, whom)
		if whom != who {
			if t.removed == nil {
				t.removed = map[int]bool{}
			}
			t.removed[whom] = true
		}
		r.addSystemMessages(t)
	}
}

// addSystemMessages adds what the server has said about a thread's members: one message, two, or none.
func (r *pondRun) addSystemMessages(t *pondThread) {
	witness := t.who()[0]
	for last := int(r.people[witness].thread(t.id).LastSeq); len(t.messages) < last; {
		r.pond.add(t, pondMessage{by: witness, isSystem: true})
	}
}

func (r *pondRun) keep(who int, t *pondThread) {
	me, is := t.members[who], r.random.IntN(2) == 0
	how := []string{"muted", "pinned", "hidden"}[r.random.IntN(3)]
	if how == "hidden" && !r.pond.isShown(t, who) {
		return
	}
	r.did(who, "makes %d %s: %v", t.id, how, is).must(http.MethodPut, threadPath(t, "/settings"), object{how: is}, nil)
	switch {
	case how == "muted":
		me.muted = is
	case how == "pinned" && !is:
		me.pin = 0
	case how == "pinned" && me.pin == 0:
		r.pond.pins++
		me.pin = r.pond.pins
	case how == "hidden" && is:
		me.hiddenAt, me.read = t.activity, len(t.messages)
	}
}

func (r *pondRun) block(who int) {
	whom := (who + 1 + r.random.IntN(pondPeople-1)) % pondPeople
	method, is := http.MethodDelete, r.random.IntN(3) == 0
	if is {
		method = http.MethodPut
	}
	r.did(who, "blocks %s: %v", r.people[whom].name, is).must(method, fmt.Sprintf("/blocks/%d", r.people[whom].id), nil, nil)
	r.pond.setBlock(who, whom, is)
}

// meet makes a new group of all.
func (r *pondRun) meet(who int) {
	a, b := (who+1)%pondPeople, (who+2)%pondPeople
	if id := r.did(who, "makes a group").openThread(r.people[a], r.people[b]); id != 0 {
		r.pond.open(id, "group", who, a, b)
	}
}

// request is a stranger who writes to ada, or ada who answers one.
func (r *pondRun) request() {
	t := r.pick(func(t *pondThread) bool { return t.members[0] != nil && t.members[0].request != "" })
	isNew, n := r.strangers < len(r.people)-pondPeople, r.random.IntN(3)
	switch {
	case t == nil && !isNew:
	case t == nil || isNew && n == 0:
		who := pondPeople + r.strangers
		r.strangers++
		t = r.pond.open(r.did(who, "asks ada").openThread(r.people[0]), "direct", 0, who)
		t.members[0].request = "waiting"
		r.send(who, t)
	case n == 1:
		for who := range t.members {
			if who != 0 {
				r.send(who, t)
			}
		}
	default:
		action := "accept"
		if r.random.IntN(3) == 0 {
			action = "ignore"
		}
		r.did(0, "answers %d: %s", t.id, action).must(http.MethodPut, threadPath(t, "/request"), object{"action": action}, nil)
		t.members[0].request = map[string]string{"ignore": "ignored"}[action]
	}
}

func threadPath(t *pondThread, rest string) string {
	return fmt.Sprintf("/chat_threads/%d%s", t.id, rest)
}
