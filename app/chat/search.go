package chat

import (
	"context"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Limits of a search.
const (
	MaxSearchRunes = 200
	MaxSearchTerms = 12 // further words are left out
	DefaultHits    = 30
)

// Search asks for messages by their words.
type Search struct {
	Caller UserID
	Terms  []string  // from SearchTerms; never empty
	Typing bool      // the last word may be a beginning: somebody is still typing it
	Thread ThreadID  // 0 for all of the caller's threads
	Before MessageID // older than this one; 0 for the newest
	Limit  int
}

// Search finds messages that hold every word of q, newest first, in the caller's threads only; an asterisk at its end
// makes the last word a beginning. A q with no word in it (only signs or emoji) finds nothing. Problem: Invalid (q).
func (c *Chat) Search(ctx context.Context, q string, s Search) (ms []Message, hasMore bool, err error) {
	switch {
	case !utf8.ValidString(q):
		return nil, false, Invalidf("q", "The search is not valid UTF-8.")
	case q == "":
		return nil, false, Invalidf("q", "Type a word to search for.")
	case runes(q) > MaxSearchRunes:
		return nil, false, Invalidf("q", "The search is longer than %d characters. Use fewer words.", MaxSearchRunes)
	}
	if s.Terms = SearchTerms(q); len(s.Terms) == 0 {
		return nil, false, nil
	}
	s.Typing = s.Typing || strings.HasSuffix(strings.TrimSpace(q), "*")
	return c.Store.Search(ctx, s)
}

// SearchTerms are the words of q: runs of letters, marks and digits. Nothing else survives, so that no sign of a query
// language reaches the index.
func SearchTerms(q string) []string {
	var terms []string
	start := -1
	for i, r := range q + " " {
		switch isWord := unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r); {
		case isWord && start < 0:
			start = i
		case !isWord && start >= 0:
			if terms = append(terms, q[start:i]); len(terms) == MaxSearchTerms {
				return terms
			}
			start = -1
		}
	}
	return terms
}
