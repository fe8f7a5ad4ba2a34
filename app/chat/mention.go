package chat

import (
	"context"
	"strings"
	"unicode/utf8"
)

// MaxMentions is how many different names a message may mention; an @ after that is text.
const MaxMentions = 50

// Here is what stands behind an @ for everybody in a thread, and no name.
const Here = "here"

// Mention is somebody who is named in a message with an @.
type Mention struct {
	User UserID // 0 is everybody in the thread: @here
	Fold string // FoldName of the name
}

// MentionedNames are the folded names behind an @ in a text, each once: people or not, in the thread or not. An @ in
// code, in a link or inside a word, as in an address, names nobody.
func MentionedNames(text string) []string {
	if !strings.Contains(text, "@") {
		return nil
	}
	f := formatter{names: map[string]mentioned{}}
	f.blocks(strings.Split(text, "\n"), 0)
	var folds []string
	known := map[string]bool{}
	for _, name := range f.order {
		if fold := f.names[name].fold; !known[fold] {
			known[fold] = true
			folds = append(folds, fold)
		}
	}
	return folds
}

// FormatMentions is Format of a text that mentions somebody.
func FormatMentions(text string, mentions []Mention) []Block {
	f := formatter{}
	if len(mentions) > 0 {
		f.names, f.mentions = map[string]mentioned{}, mentions
	}
	return f.blocks(strings.Split(text, "\n"), 0)
}

// Format is the message's text with its marks read.
func (m Message) Format() []Block { return FormatMentions(m.Content, m.Mentions) }

// MentionsHere reports whether the message is for everybody's attention.
func (m Message) MentionsHere() bool {
	for _, n := range m.Mentions {
		if n.User == 0 {
			return true
		}
	}
	return false
}

// MentionedUsers are the people named in the message, without the 0 of @here.
func (m Message) MentionedUsers() []UserID {
	ids := make([]UserID, 0, len(m.Mentions))
	for _, n := range m.Mentions {
		if n.User != 0 {
			ids = append(ids, n.User)
		}
	}
	return ids
}

// MaxMembersFound is how many members are offered at once while somebody writes an @.
const MaxMembersFound = 8

// MemberQuery asks for the members of a thread by the beginning of any part of their name.
type MemberQuery struct {
	Thread ThreadID
	Caller UserID
	Prefix string // folded for search; "" for everybody
	Limit  int
}

// Mentionable is whom one may mention in a thread.
type Mentionable struct {
	Users []User
	Here  bool // @here means somebody
}

// FindMembers lists members of a thread whom the caller may mean by an @ and the beginning of a name: those who wrote
// lately first, at most MaxMembersFound. Problems: NotFound, Invalid (q).
func (c *Chat) FindMembers(ctx context.Context, thread ThreadID, caller UserID, prefix string) (Mentionable, error) {
	if !utf8.ValidString(prefix) || runes(prefix) > MaxNameRunes {
		return Mentionable{}, Invalidf("q", "That is no name.")
	}
	return c.Store.FindMembers(ctx, MemberQuery{Thread: thread, Caller: caller, Prefix: FoldForSearch(prefix), Limit: MaxMembersFound})
}

// mentioned is what a name behind an @ turned out to be, kept so that each is looked up once.
type mentioned struct {
	fold  string
	user  UserID
	found bool // it is one of the mentions
}

// mention reads an @ and the name behind it, or an @ that is text; it answers where to go on.
func (p *inliner) mention(i, end int) int {
	before, _ := utf8.DecodeLastRuneInString(p.text[:i])
	if p.names == nil || isWord(before) || strings.ContainsRune("@_/", before) {
		return i + 1
	}
	name := cutName(p.text[i+1 : end])
	p.work += len(name)
	m, known := p.names[name]
	if !known && name != "" && len(p.names) < MaxMentions {
		m = p.lookUp(FoldName(name))
		p.names[name] = m
		p.order = append(p.order, name)
	}
	if !m.found {
		return i + 1
	}
	stop := i + 1 + len(name)
	p.add(token{kind: Mentioned, start: i, end: stop, user: m.user})
	return stop
}

func (f *formatter) lookUp(fold string) mentioned {
	for _, m := range f.mentions {
		if m.Fold == fold {
			return mentioned{fold, m.User, true}
		}
	}
	return mentioned{fold: fold}
}

// cutName is the name that s begins with, "" for none. The signs at its end belong to the sentence.
func cutName(s string) string {
	count, end := 0, 0
	for i, r := range s {
		isSign := strings.ContainsRune(nameSigns, r)
		switch {
		case count == 0 && isSign, !isSign && count >= MaxNameRunes && !isUnfitForName(r):
			return ""
		case !isSign && isUnfitForName(r):
			return s[:end]
		case !isSign:
			end = i + utf8.RuneLen(r)
		case i-end > MaxNameRunes:
			return s[:end]
		}
		count++
	}
	return s[:end]
}
