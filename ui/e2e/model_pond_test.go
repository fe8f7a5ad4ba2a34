package e2e

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// pond is what a few people's chats should look like to each of them, written down as simply as possible.
type pond struct {
	threads  []*pondThread
	blocks   map[[2]int]bool // by whom, whom
	activity int             // grows with every message
	pins     int             // grows with every pin
}

type pondThread struct {
	id       int64
	kind     string
	members  map[int]*pondMember // by the place among the people
	messages []pondMessage
	activity int
	removed  map[int]bool // who was taken out of a channel, and may not come back
}

type pondMember struct {
	read, hiddenAt, pin int // pin 0: not pinned
	muted               bool
	request             string // "waiting" or "ignored"
}

type pondMessage struct {
	id                  int64
	by                  int
	isSystem, isDeleted bool
	mentions            []int
}

func (p *pond) open(id int64, kind string, members ...int) *pondThread {
	p.activity++
	t := &pondThread{id: id, kind: kind, members: map[int]*pondMember{}, activity: p.activity}
	for _, who := range members {
		t.members[who] = &pondMember{hiddenAt: -1}
	}
	p.threads = append(p.threads, t)
	return t
}

func (p *pond) add(t *pondThread, m pondMessage) {
	p.activity++
	for _, member := range t.members {
		if m.isSystem && member.hiddenAt >= t.activity {
			member.hiddenAt = p.activity // a system message leaves it hidden
		}
	}
	t.activity = p.activity
	t.messages = append(t.messages, m)
	if !m.isSystem {
		t.members[m.by].read = len(t.messages)
		return
	}
	for _, member := range t.members { // whoever has read all before a system message has read it too
		if member.read == len(t.messages)-1 {
			member.read++
		}
	}
}

// readTo reads up to a message and the lines that follow it.
func (t *pondThread) readTo(who, seq int) {
	for seq < len(t.messages) && t.messages[seq].isSystem {
		seq++
	}
	t.members[who].read = max(t.members[who].read, seq)
}

func (p *pond) isShown(t *pondThread, who int) bool {
	me := t.members[who]
	if me == nil || me.request != "" || me.hiddenAt >= t.activity {
		return false
	}
	for other := range t.members {
		if t.kind == "direct" && p.blocks[[2]int{who, other}] {
			return false
		}
	}
	return true
}

// setBlock blocks somebody or takes that back; either brings back what the other was hidden by.
func (p *pond) setBlock(by, whom int, is bool) {
	pair := [2]int{by, whom}
	if !is && !p.blocks[pair] {
		return
	}
	p.blocks[pair] = is
	for _, t := range p.threads {
		if t.kind == "direct" && t.members[by] != nil && t.members[whom] != nil {
			t.members[by].hiddenAt = -1
		}
	}
}

// counts leaves out who mentions somebody by whom they are blocked.
func (p *pond) counts(t *pondThread, who int) (unread, mentions int) {
	read := t.members[who].read
	for _, m := range t.messages[read:] {
		if slices.Contains(m.mentions, who) && !p.blocks[[2]int{who, m.by}] {
			mentions++
		}
	}
	return len(t.messages) - read, mentions
}

// tally is the number in the title, of the messages that mention somebody, and of the requests that wait.
func (p *pond) tally(who int) (chats, mentions, requests int) {
	for _, t := range p.threads {
		if me := t.members[who]; me != nil && me.request == "waiting" && len(t.messages) > 0 {
			requests++
		}
		if !p.isShown(t, who) {
			continue
		}
		unread, named := p.counts(t, who)
		if unread > 0 && (!t.members[who].muted || named > 0) {
			chats++
		}
		mentions += named
	}
	return chats, mentions, requests
}

// list is what somebody's list shows, from the top.
func (p *pond) list(who int) []*pondThread {
	shown := slices.DeleteFunc(slices.Clone(p.threads), func(t *pondThread) bool { return !p.isShown(t, who) })
	slices.SortFunc(shown, func(a, b *pondThread) int {
		x, y := a.members[who].pin, b.members[who].pin
		switch {
		case x == 0 && y == 0:
			return b.activity - a.activity
		case x == 0 || y == 0:
			return y - x
		}
		return x - y
	})
	return shown
}

// entries tells a list in words: of each chat its id, what is unread, and how it is kept.
func (p *pond) entries(who int) string {
	var words []string
	for _, t := range p.list(who) {
		unread, mentions := p.counts(t, who)
		words = append(words, entryWord(t.id, unread, mentions, t.members[who].muted, t.members[who].pin > 0))
	}
	return strings.Join(words, " ")
}

func entryWord(id int64, unread, mentions int, isMuted, isPinned bool) string {
	word := fmt.Sprintf("%d:%d@%d", id, unread, mentions)
	if isMuted {
		word += "-muted"
	}
	if isPinned {
		word += "-pinned"
	}
	return word
}

// without are those of some people who are not in a thread, in order.
func (t *pondThread) without(people int) []int {
	var out []int
	for who := range people {
		if t.members[who] == nil {
			out = append(out, who)
		}
	}
	return out
}

func (t *pondThread) who() []int { return slices.Sorted(maps.Keys(t.members)) }
