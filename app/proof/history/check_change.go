package main

import (
	"cmp"
	"slices"
)

// checkChanges: the text that stands is that of the last change.
func (c *checking) checkChanges() {
	for id, s := range c.final {
		if s.Deleted {
			if !slices.ContainsFunc(c.changes[id], func(o *Op) bool { return o.Kind == Delete && o.Outcome != Fail }) {
				c.report(nothingNew, "deleted by nobody: %v", s)
			}
			continue
		}
		if _, isDeleted := c.deleted[id]; isDeleted {
			c.report(lastChange, "its deletion was acknowledged, and it is there: %v", s)
		}
		c.checkText(s)
	}
	for _, ops := range c.changes {
		for _, o := range ops {
			if o.Kind == Edit && o.Outcome == OK && o.Shown[0].Content != o.Text {
				c.report(lastChange, "an edit to %q was answered with %v", o.Text, o.Shown[0])
			}
		}
	}
}

// checkText: it is the text of the acknowledged edit with the highest version, or of an edit without an answer; without
// edits it is what was sent.
func (c *checking) checkText(s State) {
	var last *Op
	var open []string
	for _, o := range c.changes[s.ID] {
		switch {
		case o.Kind != Edit || o.Outcome == Fail:
		case o.Outcome == Unknown:
			open = append(open, o.Text)
		case last == nil || o.Shown[0].Version > last.Shown[0].Version:
			last = o
		}
	}
	if slices.Contains(open, s.Content) {
		return
	}
	switch {
	case last != nil && s.Content != last.Text:
		c.report(lastChange, "the last edit is lost: %v\n    but %v to %q", s, last, last.Text)
	case last != nil && s.EditedAt == "":
		c.report(lastChange, "edited, and it does not say so: %v", s)
	case last == nil && len(open) == 0 && s.EditedAt != "":
		c.report(nothingNew, "edited by nobody: %v", s)
	case last == nil:
		sent := c.sends[draftKey{s.Thread, s.Sender, s.ClientID}]
		if len(sent) > 0 && s.Content != sent[0].Text {
			c.report(lastChange, "sent as %q, and it is %v", sent[0].Text, s)
		}
	}
}

// checkReactions: a reaction is there or not as one that can have been the last to give or take it says.
func (c *checking) checkReactions() {
	for id, s := range c.final {
		if s.Deleted {
			continue
		}
		there := s.reactors()
		asked := map[string]map[int64][]*Op{}
		for _, o := range c.changes[id] {
			if o.Kind != React && o.Kind != Unreact || o.Outcome == Fail {
				continue
			}
			if asked[o.Reaction] == nil {
				asked[o.Reaction] = map[int64][]*Op{}
			}
			asked[o.Reaction][o.Person] = append(asked[o.Reaction][o.Person], o)
		}
		for reaction, people := range there {
			for _, p := range people {
				if len(asked[reaction][p]) == 0 {
					c.report(nothingNew, "person %d never gave %s: %v", p, reaction, s)
				}
			}
		}
		for reaction, byPerson := range asked {
			for p, ops := range byPerson {
				if is := slices.Contains(there[reaction], p); !canBe(ops, is) {
					c.report(lastChange, "reaction %s of person %d is there: %t, though the last was %v: %v", reaction, p, is, lastOf(ops), s)
				}
			}
		}
	}
}

// canBe reports whether one person's reaction may be there, or not, after operations that none refused.
func canBe(ops []*Op, isThere bool) bool {
	hasAnswer := false
	for _, o := range ops {
		hasAnswer = hasAnswer || o.Outcome == OK
		isLater := slices.ContainsFunc(ops, func(later *Op) bool { return later.Outcome == OK && later.Start > o.End })
		if (o.Kind == React) == isThere && (o.Outcome == Unknown || !isLater) {
			return true
		}
	}
	return !hasAnswer && !isThere
}

func lastOf(ops []*Op) *Op {
	return slices.MaxFunc(ops, func(a, b *Op) int { return cmp.Compare(a.Start, b.Start) })
}

// deletedWords are the tokens of all texts that messages had, or were given without an answer, before they were deleted.
func deletedWords(h *History, deleted map[int64]bool) (words []string) {
	for _, o := range h.Ops {
		id := o.Message
		if o.Kind == Send {
			id, _ = o.answered()
		}
		if (o.Kind == Send || o.Kind == Edit) && o.Text != "" && deleted[id] {
			words = append(words, o.Text[:tokenLength])
		}
	}
	return words
}

// checkDeleted: once a deletion is acknowledged the text is in no answer, and no socket that knows of it brings it again.
func (c *checking) checkDeleted() {
	gone := map[string]int64{}
	isDeleted := map[int64]bool{}
	for id := range c.deleted {
		isDeleted[id] = true
	}
	for _, word := range deletedWords(c.History, isDeleted) {
		gone[word] = c.wordOf(word)
	}
	for _, o := range c.Ops {
		for _, word := range o.Tokens {
			if id, ok := gone[word]; ok && o.Start > c.deleted[id] {
				c.report(lastChange, "the text of message %d, deleted at %v, is in an answer: %v", id, c.deleted[id], o)
			}
		}
		if o.Kind == Search {
			c.checkHits(o, gone)
		}
	}
	for _, l := range c.Sockets {
		told := map[int64]bool{} // deleted messages of which the socket knows
		for _, e := range l.Events {
			for _, word := range e.Tokens {
				id, ok := gone[word]
				if ok && (told[id] || l.Opened > c.deleted[id]) {
					c.report(lastChange, "the text of message %d, deleted at %v, comes with %s at %v on %v", id, c.deleted[id], e.Name, e.At, where(l))
				}
			}
			if e.State != nil && e.State.Deleted {
				told[e.State.ID] = true
			}
		}
	}
}

// checkHits: a search finds what holds the word, and nothing for the word of a deleted message.
func (c *checking) checkHits(o *Op, gone map[string]int64) {
	for _, s := range o.Shown {
		if id, ok := gone[o.Word]; ok && o.Start > c.deleted[id] {
			c.report(lastChange, "the word of message %d, deleted at %v, finds %v: %v", id, c.deleted[id], s, o)
		} else if len(s.Content) < tokenLength || s.Content[:tokenLength] != o.Word {
			c.report(lastChange, "a search for %q finds %v: %v", o.Word, s, o)
		}
	}
	s, ok := c.final[c.wordOf(o.Word)]
	if ok && o.Outcome == OK && c.isMember(o.Person, s.Thread) && s.Content[:tokenLength] == o.Word && len(o.Shown) == 0 && c.isShownBefore(o, s) {
		c.report(freshReads, "a search does not find %v: %v", s, o)
	}
}

// wordOf is the message of a token.
func (c *checking) wordOf(word string) int64 {
	if id, ok := c.words[word]; ok {
		return id
	}
	for _, ops := range c.sends {
		for _, o := range ops {
			if o.Text[:tokenLength] == word {
				if id, _ := o.answered(); id != 0 {
					return id
				}
			}
		}
	}
	return 0
}

// isShownBefore reports whether a state was shown to anybody before an operation began. Its text may be older.
func (c *checking) isShownBefore(o *Op, s State) bool {
	for _, other := range c.Ops {
		if other.Start > o.Start {
			return false
		}
		if other.End >= o.Start {
			continue
		}
		for _, shown := range other.Shown {
			if shown.ID == s.ID && shown.Content == s.Content {
				return true
			}
		}
	}
	return false
}
