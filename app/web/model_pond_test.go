package web_test

import (
	"slices"

	"ribbit/app/web/webtest"
)

// pondModel is what the chats of a few people should look like to each of them, written down as simply as possible.
type pondModel struct {
	people   []*webtest.Person
	threads  map[int64]*modelThread
	blocks   map[[2]int]bool // by whom, whom
	activity int             // grows with every message
	pins     int             // grows with every pin
}

type modelThread struct {
	id       int64
	isDirect bool
	members  map[int]*modelMember // by the place in people
	messages []modelMessage
	activity int
}

type modelMember struct {
	read, hiddenAt, pin int // pin 0: not pinned
	muted               bool
}

type modelMessage struct {
	id        int64
	by        int
	isSystem  bool
	isDeleted bool
	mentions  []int
}

// modelView is what the model says somebody sees.
type modelView struct {
	unread, mentions int // threads, messages
	list             []int64
	counts           map[int64][2]int // unread and mentions of each thread in the list
}

func (m *pondModel) isBlocked(t *modelThread) bool {
	for a := range t.members {
		for b := range t.members {
			if t.isDirect && m.blocks[[2]int{a, b}] {
				return true
			}
		}
	}
	return false
}

func (m *pondModel) isHidden(t *modelThread, who int) bool {
	for other := range t.members {
		if t.isDirect && m.blocks[[2]int{who, other}] {
			return true
		}
	}
	return t.members[who].hiddenAt >= t.activity
}

func (m *pondModel) counts(t *modelThread, who int) (unread, mentions int) {
	read := t.members[who].read
	for i, msg := range t.messages {
		if i >= read && slices.Contains(msg.mentions, who) && !m.blocks[[2]int{who, msg.by}] {
			mentions++
		}
	}
	return len(t.messages) - read, mentions
}

func (m *pondModel) view(who int) modelView {
	v := modelView{counts: map[int64][2]int{}}
	var shown []*modelThread
	for _, t := range m.threads {
		if t.members[who] == nil || m.isHidden(t, who) {
			continue
		}
		unread, mentions := m.counts(t, who)
		if unread > 0 && (!t.members[who].muted || mentions > 0) {
			v.unread++
		}
		v.mentions += mentions
		v.counts[t.id] = [2]int{unread, mentions}
		shown = append(shown, t)
	}
	slices.SortFunc(shown, func(a, b *modelThread) int {
		p, q := a.members[who].pin, b.members[who].pin
		if p == 0 && q == 0 {
			return b.activity - a.activity
		}
		if p == 0 || q == 0 {
			return q - p
		}
		return p - q
	})
	for _, t := range shown {
		v.list = append(v.list, t.id)
	}
	return v
}

func (m *pondModel) add(t *modelThread, msg modelMessage) {
	m.activity++
	for _, member := range t.members {
		if msg.isSystem && member.hiddenAt >= t.activity {
			member.hiddenAt = m.activity
		}
	}
	t.activity = m.activity
	t.messages = append(t.messages, msg)
	for _, member := range t.members {
		if msg.isSystem && member.read == len(t.messages)-1 {
			member.read++
		}
	}
	if !msg.isSystem {
		t.members[msg.by].read = len(t.messages)
	}
}

// readTo reads up to a message and the lines that follow it.
func (t *modelThread) readTo(who, seq int) {
	for seq < len(t.messages) && t.messages[seq].isSystem {
		seq++
	}
	t.members[who].read = max(t.members[who].read, seq)
}
