package chat

import (
	"context"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// Limits of a search.
const (
	MaxSearchRunes = 200
	MaxSearchTerms = 12 // further words are left out
	DefaultHits    = 30
	minBeginning   = 2 // letters; a shorter last word is a whole one: half of all words begin with it
)

// Search asks for messages by their words.
type Search struct {
	Caller UserID
	Terms  []SearchTerm
	Typing bool      // somebody is still typing the last of the words
	Thread ThreadID  // 0 for all of the caller's threads
	Except ThreadID  // of all but this one; 0 for none
	Before MessageID // older than this one; 0 for the newest
	Limit  int

	From  UserID         // who wrote them; 0 for anybody
	Link  bool           // with a link in them
	Files FileFilter     // with such files; "" for any message
	Since time.Time      // written then or later; zero for any time
	Until time.Time      // written before; zero for any time
	Zone  *time.Location // of the days that q names; nil for UTC
}

// isEmpty reports whether there is nothing to look for.
func (s Search) isEmpty() bool {
	return len(s.Terms) == 0 && s.From == 0 && !s.Link && s.Files == "" && s.Since.IsZero() && s.Until.IsZero()
}

// SearchStore finds messages and threads.
type SearchStore interface {
	// NamedThreads lists all of a user's threads by what they are called, the hidden too but neither requests nor those with
	// somebody whom the user blocked; latest activity first.
	NamedThreads(ctx context.Context, user UserID) ([]FoundThread, error)
	Search(ctx context.Context, s Search) (ms []Message, hasMore bool, err error)
	// TidySearch puts parts of the index of the search together, a little at a time: what is left to a write that comes along holds
	// whoever sends up for as long as it takes at once.
	TidySearch(ctx context.Context) error
}

// Search finds messages that hold every word of q (see SearchTerms) and that its filters (see SplitSearch) let through, newest
// first, in the caller's threads only; an asterisk at its end makes the last word a beginning. In all threads together, ignored
// requests are left out, and so is what those wrote whom the caller blocked, unless from: names them. A q with neither a word nor
// a filter (only signs or emoji) finds nothing. Problems: Invalid (q), NotFound (no such thread for this caller).
func (c *Chat) Search(ctx context.Context, q string, s Search) (ms []Message, hasMore bool, err error) {
	switch {
	case !utf8.ValidString(q):
		return nil, false, NewInvalid("q", "search-not-utf8")
	case q == "":
		return nil, false, NewInvalid("q", "search-empty")
	case runes(q) > MaxSearchRunes:
		return nil, false, NewInvalid("q", "search-too-long", "n", MaxSearchRunes)
	}
	if s.Thread != 0 {
		if err := c.Store.CheckMember(ctx, s.Thread, s.Caller); err != nil {
			return nil, false, err
		}
	}
	filters, words := SplitSearch(q)
	if err := c.apply(ctx, &s, filters); err != nil {
		return nil, false, err
	}
	s.Terms = SearchTerms(words, s.Typing || strings.HasSuffix(words, "*"))
	if s.isEmpty() && !slices.ContainsFunc(filters, func(f SearchFilter) bool { return f.Key == "in" }) || len(s.Terms) == 0 && words != "" {
		return nil, false, nil
	}
	return c.Store.Search(ctx, s)
}
