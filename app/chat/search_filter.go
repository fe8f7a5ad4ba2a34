package chat

import (
	"context"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// SearchFilter is one part of a search that is no word, such as from:ada.
type SearchFilter struct{ Key, Value string }

// filterKeys are what a filter may begin with, before a colon.
var filterKeys = []string{"from", "in", "before", "after", "has"}

// Me is what stands after from: for whoever searches, and no name.
const Me = "me"

// maxFilters is how many filters a search may have.
const maxFilters = 8

// SplitSearch takes the filters out of a search; the rest are its words. A value with spaces stands in quotes:
// in:"Pond crew". What looks like a filter but has no key of one is words.
func SplitSearch(q string) (filters []SearchFilter, words string) {
	var rest []string
	for q = strings.TrimSpace(q); q != ""; q = strings.TrimSpace(q) {
		key, value, after, ok := cutFilter(q)
		if ok {
			filters = append(filters, SearchFilter{key, value})
			q = after
			continue
		}
		end := strings.IndexFunc(q, unicode.IsSpace)
		if end < 0 {
			end = len(q)
		}
		rest = append(rest, q[:end])
		q = q[end:]
	}
	return filters, strings.Join(rest, " ")
}

// cutFilter takes one filter from the beginning of q.
func cutFilter(q string) (key, value, after string, ok bool) {
	key, after, ok = strings.Cut(q, ":")
	key = strings.ToLower(key)
	if !ok || !slices.Contains(filterKeys, key) {
		return "", "", q, false
	}
	if quoted, isQuoted := strings.CutPrefix(after, `"`); isQuoted {
		value, after, _ = strings.Cut(quoted, `"`) // one that is still being typed has no end yet
		return key, strings.TrimSpace(value), after, true
	}
	if end := strings.IndexFunc(after, unicode.IsSpace); end >= 0 {
		return key, after[:end], after[end:], true
	}
	return key, after, "", true
}

// apply narrows a search by its filters. Problem: Invalid (q).
func (c *Chat) apply(ctx context.Context, s *Search, filters []SearchFilter) (err error) {
	if len(filters) > maxFilters {
		return NewInvalid("q", "too-many-filters", "n", maxFilters)
	}
	for _, f := range filters {
		switch f.Key {
		case "from":
			s.From, err = c.sender(ctx, *s, f.Value)
		case "in":
			s.Thread, err = c.place(ctx, *s, f.Value)
		case "has":
			err = s.has(f.Value)
		default:
			err = s.day(f.Key, f.Value, c.Now())
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// sender finds whom from: names: by the whole name, else by a beginning that only one name has.
func (c *Chat) sender(ctx context.Context, s Search, name string) (UserID, error) {
	name = strings.TrimPrefix(name, "@")
	switch {
	case name == "":
		return 0, NewInvalid("q", "from-without-name")
	case strings.EqualFold(name, Me):
		return s.Caller, nil
	}
	user, _, err := c.Store.UserByFold(ctx, FoldName(name))
	if err == nil || !Is(err, NotFound) {
		return user.ID, err
	}
	found, err := c.Store.FindUsers(ctx, UserQuery{Prefix: FoldForSearch(name), Limit: 2})
	switch {
	case err != nil:
		return 0, err
	case len(found) == 0:
		return 0, NewInvalid("q", "search-nobody-called", "name", firstRunes(name, MaxNameRunes))
	case len(found) > 1:
		return 0, NewInvalid("q", "search-several-people", "name", firstRunes(name, MaxNameRunes))
	}
	return found[0].ID, nil
}

// place finds the thread that in: names, by its title or by the other person.
func (c *Chat) place(ctx context.Context, s Search, name string) (ThreadID, error) {
	if name == "" {
		return 0, NewInvalid("q", "in-without-name")
	}
	const enough = 20
	found, err := c.FindThreads(ctx, s.Caller, name, enough)
	if err != nil {
		return 0, err
	}
	fold := FoldForSearch(strings.TrimPrefix(name, "@"))
	for _, t := range found {
		if FoldForSearch(t.Name) == fold {
			return t.ID, nil
		}
	}
	switch len(found) {
	case 0:
		return 0, NewInvalid("q", "search-no-chat-called", "name", firstRunes(name, MaxTitleRunes))
	case 1:
		return found[0].ID, nil
	}
	return 0, NewInvalid("q", "search-several-chats", "name", firstRunes(name, MaxTitleRunes))
}

// FileFilter is what kind of file a message must carry to be found.
type FileFilter string

// The kinds of file that are searched for.
const (
	HasImage FileFilter = "image"
	HasFile  FileFilter = "file" // anything but a picture
	HasVideo FileFilter = "video"
	HasAudio FileFilter = "audio"
	HasVoice FileFilter = "voice"
)

// FileFilters are all of them.
var FileFilters = []FileFilter{HasImage, HasFile, HasVideo, HasAudio, HasVoice}

// Finds reports whether a message with this attachment is found.
func (f FileFilter) Finds(a Attachment) bool {
	switch f {
	case HasImage:
		return a.IsPicture()
	case HasFile:
		return !a.IsPicture()
	case HasVoice:
		return a.IsVoice()
	}
	return string(f) == string(a.Kind)
}

func (s *Search) has(what string) error {
	what = strings.TrimSuffix(strings.ToLower(what), "s")
	switch filter := FileFilter(what); {
	case slices.Contains(FileFilters, filter):
		s.Files = filter
	case what == "link":
		s.Link = true
	default:
		return NewInvalid("q", "unknown-has")
	}
	return nil
}

// day narrows a search to the days before or after one. The day itself belongs to neither; a time of day can be given
// instead, in the form of RFC 3339.
func (s *Search) day(key, value string, now time.Time) error {
	zone := s.Zone
	if zone == nil {
		zone = time.UTC
	}
	if at, err := time.Parse(time.RFC3339, value); err == nil {
		s.narrow(key, at, at)
		return nil
	}
	day, err := time.ParseInLocation(time.DateOnly, value, zone)
	now = now.In(zone)
	today := time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, zone)
	switch strings.ToLower(value) {
	case "":
		return NewInvalid("q", "filter-without-day", "key", key, "example", today.Format(time.DateOnly))
	case "today":
		day, err = today, nil
	case "yesterday":
		day, err = today.AddDate(0, 0, -1), nil
	}
	if err != nil || day.Year() < 1 {
		return NewInvalid("q", "search-no-day", "name", firstRunes(value, 30), "key", key, "example", today.Format(time.DateOnly))
	}
	s.narrow(key, day, day.AddDate(0, 0, 1))
	return nil
}

func (s *Search) narrow(key string, begin, end time.Time) {
	switch {
	case key == "before" && (s.Until.IsZero() || begin.Before(s.Until)):
		s.Until = begin
	case key == "after" && end.After(s.Since):
		s.Since = end
	}
}

// FoundThread is a thread found by its name.
type FoundThread struct {
	ID   ThreadID
	Name string // its title, the other's name, or some of the names of an unnamed group

	LastReadSeq Seq // of the user whose threads are listed
}

// FindThreads lists the caller's threads in whose names, or the names of whose people, every word of q begins a word:
// latest activity first, all of them for "". At most limit. Problem: Invalid (q).
func (c *Chat) FindThreads(ctx context.Context, caller UserID, q string, limit int) ([]FoundThread, error) {
	if !utf8.ValidString(q) {
		return nil, NewInvalid("q", "search-not-utf8")
	}
	all, err := c.Store.NamedThreads(ctx, caller)
	if err != nil {
		return nil, err
	}
	terms := SearchTerms(q, false)
	if len(terms) == 0 && strings.TrimSpace(q) != "" {
		return nil, nil
	}
	found := make([]FoundThread, 0, limit)
	for _, t := range all {
		if len(found) < limit && isCalled(t.Name, terms) {
			found = append(found, t)
		}
	}
	return found, nil
}

// isCalled reports whether each of the terms begins a part of one of the names in name, or is in one whose script writes no
// spaces.
func isCalled(name string, terms []SearchTerm) bool {
	if len(terms) == 0 {
		return true
	}
	words := SearchWords(name)
	var parts []string
	for _, n := range strings.FieldsFunc(name, func(r rune) bool { return !IsWordRune(r) }) {
		parts = append(parts, NameParts(n)...)
	}
	for _, t := range terms {
		begins := func(part string) bool { return len(t.Words) == 1 && strings.HasPrefix(part, t.Words[0]) }
		t.Begins = true
		if !t.isIn(words) && !slices.ContainsFunc(parts, begins) {
			return false
		}
	}
	return true
}
