package ui

import (
	"context"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// How much of a long message a search shows, in characters.
const (
	excerptBefore = 40 // before the first word that was found
	excerptRunes  = 280
)

// part is a piece of a text, marked or not.
type part struct {
	text string
	hit  bool
}

// markWords splits a text around the words of a search. A word is found where a word of the text begins with it, and of a
// script without spaces anywhere, folded as the search folds; what is marked is the text as it was written.
func markWords(text, query string) []part {
	terms := chat.SearchTerms(query, true)
	if len(terms) == 0 {
		return []part{{text: text}}
	}
	folded := foldText(text)
	var parts []part
	start := 0
	for at := 0; at < len(folded.text); {
		n := 0
		for _, t := range terms {
			if word := t.Text(); strings.HasPrefix(folded.text[at:], word) && folded.isBeginning(at, text, word) {
				n = max(n, len(word))
			}
		}
		if n == 0 {
			_, size := utf8.DecodeRuneInString(folded.text[at:])
			at += size
			continue
		}
		from, to := folded.piece(at).Start, folded.piece(at+n-1).End
		if from > start {
			parts = append(parts, part{text: text[start:from]})
		}
		if to > max(start, from) {
			parts = append(parts, part{text: text[max(start, from):to], hit: true})
		}
		at += n
		start = to
	}
	if start < len(text) {
		parts = append(parts, part{text: text[start:]})
	}
	return parts
}

// foldedText is a text folded for search that knows where its bytes come from.
type foldedText struct {
	text   string
	pieces []chat.FoldedPiece
	of     []int32 // the piece of each byte
}

func foldText(s string) foldedText {
	f := foldedText{pieces: chat.FoldPieces(s)}
	var b strings.Builder
	for i, p := range f.pieces {
		b.WriteString(p.Text)
		for range len(p.Text) {
			f.of = append(f.of, int32(i)) //nolint:gosec // a text has fewer than two billion pieces
		}
	}
	f.text = b.String()
	return f
}

// piece is where a byte of the folded text comes from.
func (f foldedText) piece(at int) chat.FoldedPiece { return f.pieces[f.of[at]] }

// isBeginning reports whether a word may begin at a byte of the folded text: behind what belongs to no word, where the script
// changes between one with and one without spaces, anywhere in one without, and at the parts of a name.
func (f foldedText) isBeginning(at int, text, word string) bool {
	before, _ := utf8.DecodeLastRuneInString(f.text[:at])
	first, _ := utf8.DecodeRuneInString(word)
	return at == 0 || !chat.IsWordRune(before) || chat.IsUnspaced(before) || chat.IsUnspaced(first) ||
		f.of[at] != f.of[at-1] && startsWord(text, f.piece(at).Start)
}

// startsWord reports whether a part of a name begins at i: "Turing" in "AlanTuring".
func startsWord(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	return unicode.IsUpper(r) && unicode.IsLower(before)
}

// foundText is what a search shows of a message: what was written, and what files came with it.
func foundText(ctx context.Context, m chat.Message) string {
	if len(m.Attachments) > 0 {
		return strings.TrimSpace(carried(ctx, m.Attachments) + " " + m.Content)
	}
	return m.Content
}

// excerpt is a message in one line, cut so that the first word found is in sight.
func excerpt(ctx context.Context, content, query string) string {
	line := plainText(ctx, chat.Format(content))
	before := 0
	for _, p := range markWords(line, query) {
		if p.hit {
			break
		}
		before += len(p.text)
	}
	head := line[:min(before, len(line))]
	cut := 0
	for over := utf8.RuneCountInString(head) - excerptBefore; over > 0; over-- {
		_, size := utf8.DecodeRuneInString(head[cut:])
		cut += size
	}
	if cut == 0 || before == len(line) {
		return firstRunes(line, excerptRunes)
	}
	if space := strings.IndexByte(head[cut:], ' '); space >= 0 {
		cut += space + 1
	}
	return "…" + firstRunes(line[cut:], excerptRunes)
}

// searchText writes a search down again.
func searchText(filters []chat.SearchFilter, words string) string {
	var parts []string
	if words != "" {
		parts = append(parts, words)
	}
	for _, f := range filters {
		if f.Value == "" {
			continue // one that was begun gives way
		}
		if value := f.Key + ":" + f.Value; strings.ContainsFunc(f.Value, unicode.IsSpace) {
			parts = append(parts, f.Key+`:"`+f.Value+`"`)
		} else {
			parts = append(parts, value)
		}
	}
	return strings.Join(parts, " ")
}

// searchWords are the words that a search marks in what it found.
func searchWords(v SearchView) string {
	_, words := chat.SplitSearch(v.Query)
	return words
}

func searchThread(v SearchView) chat.ThreadID {
	if v.Thread == nil {
		return 0
	}
	return v.Thread.ID
}

// chatFacts is what a search says of a chat that it found.
func chatFacts(ctx context.Context, s Shell, v chat.ThreadView) string {
	if p := peer(v); p != nil {
		return userFacts(ctx, s, *p)
	}
	return sayCount(ctx, texts.PeopleCount, v.Count)
}

// searchTitle says how much was found.
func searchTitle(ctx context.Context, v SearchView) string {
	switch {
	case v.Query == "" || v.Problem != nil:
		return say(ctx, texts.Search)
	case v.HasMore:
		return say(ctx, texts.ResultsFor, "q", v.Query)
	}
	return sayCount(ctx, texts.Results, len(v.People)+len(v.Chats)+len(v.Hits)+len(v.Elsewhere), "q", v.Query)
}

// searchHint stands in the field as long as it is empty.
func searchHint(ctx context.Context, v SearchView) string {
	if v.Thread == nil {
		return say(ctx, texts.SearchAll)
	}
	return say(ctx, texts.SearchIn, "name", ThreadName(ctx, *v.Thread))
}

func (v SearchView) isEmpty() bool {
	return len(v.Hits) == 0 && len(v.People) == 0 && !v.hasElsewhere() && len(v.Chats) == 0
}

// hasElsewhere reports whether something was found outside the thread that is searched.
func (v SearchView) hasElsewhere() bool {
	return v.Thread != nil && (len(v.Elsewhere) > 0 || len(v.Chats) > 0)
}

func pathSearch(query string, thread chat.ThreadID, before chat.MessageID) string {
	q := url.Values{}
	if query != "" {
		q.Set("q", query)
	}
	if thread != 0 {
		q.Set("thread", digits(thread))
	}
	if before != 0 {
		q.Set("before", digits(before))
	}
	if len(q) == 0 {
		return PathSearch
	}
	return PathSearch + "?" + q.Encode()
}

func olderHits(v SearchView) string {
	return pathSearch(v.Query, searchThread(v), v.Hits[len(v.Hits)-1].Message.ID)
}

func hitsLabel(ctx context.Context, v SearchView) string {
	switch {
	case v.HasMore:
		return say(ctx, texts.Messages)
	case v.Thread != nil:
		return sayCount(ctx, texts.HitsInThread, len(v.Hits), "thread", ThreadName(ctx, *v.Thread))
	}
	return sayCount(ctx, texts.Hits, len(v.Hits))
}

// hitWhere says where a message was written, as its reader would.
func hitWhere(ctx context.Context, h Hit) string {
	v := chat.ThreadView{Thread: h.Thread, Viewer: h.Viewer}
	if p := peer(v); p != nil {
		if h.Message.Sender.ID == h.Viewer {
			return say(ctx, texts.HitTo, "name", p.Name)
		}
		return say(ctx, texts.HitToYou)
	}
	return say(ctx, texts.HitIn, "thread", ThreadName(ctx, v))
}

func foundLabel(ctx context.Context, v NewChatView) string {
	switch {
	case v.Query == "":
		return say(ctx, texts.Everybody)
	case v.HasMore:
		return say(ctx, texts.People)
	}
	return sayCount(ctx, texts.PeopleCount, len(v.Found))
}
