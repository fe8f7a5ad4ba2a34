package chat

import (
	"context"
	"slices"
	"strings"
	"unicode"
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

// MayMention reports whether a text has an @ in it, of whatever width.
func MayMention(text string) bool { return strings.ContainsAny(text, ats) }

// The forms of an @: keyboards of East Asian scripts type the wide one.
const (
	wideAt  = "＠"
	smallAt = "﹫"
	ats     = "@" + wideAt + smallAt
)

// maxMentionedNames bounds how many names are looked for in one message.
const maxMentionedNames = 500

// MentionedNames are the folded names that may stand behind an @ in a text, each once: people or not, in the thread or
// not. As letters of scripts without spaces may follow a name, that is each of its beginnings that could be one; whom the
// text names is told by PickMentions. An @ in code, in an address or inside a word names nobody.
func MentionedNames(text string) []string {
	if !MayMention(text) {
		return nil
	}
	f := formatter{mentioned: map[behindAt]mentioned{}, names: &nameSet{known: map[string]bool{}}}
	f.blocks(strings.Split(text, "\n"), 0)
	return f.names.list
}

// PickMentions are those of some members whom a text names, by the longest name that fits, in the order of members.
func PickMentions(text string, members []Mention) []Mention {
	f := formatter{mentioned: map[behindAt]mentioned{}, mentions: members}
	f.blocks(strings.Split(text, "\n"), 0)
	isNamed := map[UserID]bool{}
	for _, m := range f.mentioned {
		if m.size > 0 {
			isNamed[m.user] = true
		}
	}
	return slices.DeleteFunc(slices.Clone(members), func(m Mention) bool { return !isNamed[m.User] })
}

// FormatMentions is Format of a text that mentions somebody.
func FormatMentions(text string, mentions []Mention) []Block {
	f := formatter{}
	if len(mentions) > 0 {
		f.mentioned, f.mentions = map[behindAt]mentioned{}, mentions
	}
	return f.blocks(strings.Split(text, "\n"), 0)
}

// Format is the message's text with its marks read; of an action what its sender does.
func (m Message) Format() []Block {
	if does, ok := m.Action(); ok {
		return FormatMentions(does, m.Mentions)
	}
	return FormatMentions(m.Content, m.Mentions)
}

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
		return Mentionable{}, NewInvalid("q", "no-name")
	}
	return c.Store.FindMembers(ctx, MemberQuery{Thread: thread, Caller: caller, Prefix: FoldForSearch(prefix), Limit: MaxMembersFound})
}

// behindAt is the longest name that may stand behind an @, as written. Whether a letter touches the @ tells which shorter
// ones may.
type behindAt struct {
	name      string
	isTouched bool
}

// mentioned is what a name behind an @ turned out to be, kept so that each is looked up once.
type mentioned struct {
	user UserID
	size int // how much of the name names them, in bytes; 0 when it names nobody
}

// nameSet are folded names in the order in which they were found.
type nameSet struct {
	list  []string
	known map[string]bool
}

func (s *nameSet) add(fold string) {
	if !s.known[fold] && len(s.list) < maxMentionedNames {
		s.known[fold] = true
		s.list = append(s.list, fold)
	}
}

// mention reads an @ and the name behind it, or an @ that is text; it answers where to go on.
func (p *inliner) mention(i, end int) int {
	_, size := utf8.DecodeRuneInString(p.text[i:])
	from := i + size
	may, isTouched := p.mayMention(i)
	if !may {
		return from
	}
	p.named = from
	ends := nameEnds(p.text[from:end], isTouched)
	if len(ends) == 0 {
		return from
	}
	name := p.text[from : from+ends[0]]
	p.work += len(name)
	key := behindAt{name, isTouched}
	m, isKnown := p.mentioned[key]
	if !isKnown && len(p.mentioned) < MaxMentions {
		m = p.lookUp(name, ends)
		p.mentioned[key] = m
	}
	if m.size == 0 {
		return from
	}
	p.add(token{kind: Mentioned, start: i, end: from + m.size, user: m.user})
	return from + m.size
}

// lookUp finds whom the longest of some beginnings of a name names.
func (f *formatter) lookUp(name string, ends []int) mentioned {
	for _, end := range ends {
		fold := FoldName(name[:end])
		if f.names != nil {
			f.names.add(fold)
		}
		for _, m := range f.mentions {
			if m.Fold == fold {
				return mentioned{m.User, end}
			}
		}
	}
	return mentioned{}
}

// mayMention reports whether the @ at i may name somebody by what stands before it, and whether a letter touches it. The
// rule is the page's as well, in suggestions.js; both are tested with testdata/mentions.json.
func (p *inliner) mayMention(i int) (may, isTouched bool) {
	if p.mentioned == nil || i < p.linked {
		return false, false
	}
	before, size := utf8.DecodeLastRuneInString(p.text[:i])
	for unicode.IsMark(before) { // it belongs to the letter that it stands on
		i -= size
		before, size = utf8.DecodeLastRuneInString(p.text[:i])
	}
	switch {
	case before == '/':
		return p.isJoined(i), false
	case strings.ContainsRune(ats+"_", before) || endsLocalPart(p.text[:i]):
		return false, false
	case isWord(before):
		// Prefixes of Hebrew and Arabic are written together with what follows: "and", "to", "for".
		return unicode.In(before, unicode.Hebrew, unicode.Arabic), true
	}
	return true, unicode.IsLetter(before)
}

// endsLocalPart reports whether s ends like what stands before the @ of an e-mail address and is no word: in a sign behind a
// letter or digit, as in "ada+@pond.example". Two signs are a dash or an ellipsis, and behind a Hebrew or Arabic prefix one is a hyphen.
func endsLocalPart(s string) bool {
	sign, size := utf8.DecodeLastRuneInString(s)
	if !strings.ContainsRune(".-+", sign) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(s[:len(s)-size])
	return isWord(before) && !unicode.In(before, unicode.Hebrew, unicode.Arabic)
}

// isJoined reports whether the slash before i joins two names, as in @ada/@bob, and is no part of an address.
func (p *inliner) isJoined(i int) bool {
	if p.named > 0 && strings.ContainsFunc(p.text[p.named:i], unicode.IsSpace) {
		p.named = 0 // it need not be looked at again
	}
	return p.named > 0
}

// nameEnds are the lengths of the names that s may begin with, the longest first. Where a letter touches the @, a name
// with a dot and a letter behind it is an e-mail address.
func nameEnds(s string, isTouched bool) []int {
	var ends []int
	last, count := rune(0), 0
	add := func(i int) {
		if count > 0 && !strings.ContainsRune(nameSigns, last) {
			ends = append(ends, i)
		}
	}
	for i, r := range s {
		if endsBefore(s[i:], last, r, isTouched) {
			add(i)
		}
		isMore := strings.ContainsRune(nameSigns, r) || unicode.IsMark(r) // what no name begins with
		if isUnfitForName(r) || count == MaxNameRunes || count == 0 && isMore {
			slices.Reverse(ends)
			return ends
		}
		last = r
		count++
	}
	add(len(s))
	slices.Reverse(ends)
	return ends
}

// endsBefore reports whether a name that ends with last may end before next, which rest begins with. Signs belong to the
// sentence or to a longer name; only a _ never sets a word off.
func endsBefore(rest string, last, next rune, isTouched bool) bool {
	switch {
	case strings.ContainsRune(nameSigns, last):
		return false
	case strings.ContainsRune(nameSigns, next):
		more, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, nameSigns))
		return !unicode.IsLetter(more) && !unicode.IsDigit(more) || next != '_' && !(isTouched && next == '.')
	case isUnfitForName(next):
		return true
	}
	return !unicode.IsMark(next) && (!isWord(next) || !isWord(last))
}
