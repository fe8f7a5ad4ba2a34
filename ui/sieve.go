package ui

import (
	"context"
	"slices"
	"strings"
	"time"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// sieve narrows a search in one way.
type sieve struct {
	label   string // with what is chosen
	short   string // for narrow screens
	isSet   bool
	choices []sieveChoice
}

// sieveChoice is what a sieve can be set to.
type sieveChoice struct {
	label string
	path  string // of the search with it
	isSet bool
}

// maxSenders is how many of those who wrote what was found are offered.
const maxSenders = 6

func sieves(ctx context.Context, s Shell, v SearchView) []sieve {
	return []sieve{placeSieve(ctx, v), senderSieve(ctx, v), fileSieve(ctx, v), timeSieve(ctx, s, v)}
}

// add puts a choice into a sieve, which says so when it is what the search has.
func (s *sieve) add(label, path string, isSet bool) {
	s.choices = append(s.choices, sieveChoice{label, path, isSet})
}

// name has the sieve say what it is set to.
func (s *sieve) name(label string) { s.label, s.short, s.isSet = label, label, true }

// filterValue is what a search says behind a key, "" for nothing.
func filterValue(filters []chat.SearchFilter, keys ...string) string {
	for _, f := range slices.Backward(filters) {
		if slices.Contains(keys, f.Key) && f.Value != "" {
			return f.Value
		}
	}
	return ""
}

// withFilter is a search with another filter in place of those that have some keys; "" for none.
func withFilter(query, filter string, keys ...string) string {
	filters, words := chat.SplitSearch(query)
	filters = slices.DeleteFunc(filters, func(f chat.SearchFilter) bool { return slices.Contains(keys, f.Key) })
	if key, value, ok := strings.Cut(filter, ":"); ok {
		filters = append(filters, chat.SearchFilter{Key: key, Value: value})
	}
	return searchText(filters, words)
}

func placeSieve(ctx context.Context, v SearchView) sieve {
	s := sieve{label: say(ctx, texts.InAllChats), short: say(ctx, texts.InPlace)}
	filters, _ := chat.SplitSearch(v.Query)
	query, in := withFilter(v.Query, "", "in"), filterValue(filters, "in")
	s.add(say(ctx, texts.AllChats), pathSearch(query, 0, 0), v.Thread == nil && in == "")
	if v.Thread != nil {
		name := ThreadName(ctx, *v.Thread)
		s.name(say(ctx, texts.InThread, "thread", name))
		s.add(name, pathSearch(query, v.Thread.ID, 0), true)
	} else if in != "" {
		s.name(say(ctx, texts.InThread, "thread", in))
	}
	for _, t := range v.Places {
		if v.Thread == nil || t.ID != v.Thread.ID {
			s.add(t.Name, pathSearch(query, t.ID, 0), false)
		}
	}
	return s
}

func senderSieve(ctx context.Context, v SearchView) sieve {
	const key = "from"
	s := sieve{label: say(ctx, texts.FromAnyone), short: say(ctx, texts.From)}
	filters, _ := chat.SplitSearch(v.Query)
	chosen := filterValue(filters, key)
	add := func(label, value string) {
		filter := ""
		if value != "" {
			filter = key + ":" + value
		}
		s.add(label, pathSearch(withFilter(v.Query, filter, key), searchThread(v), 0), strings.EqualFold(value, chosen))
	}
	add(say(ctx, texts.Anyone), "")
	add(say(ctx, texts.FromMe), chat.Me)
	switch {
	case chosen == "":
	case strings.EqualFold(chosen, chat.Me):
		s.name(say(ctx, texts.FromMe))
	default:
		s.name(say(ctx, texts.FromName, "name", chosen))
		add(chosen, chosen)
	}
	offered := []string{chosen}
	for _, h := range slices.Concat(v.Hits, v.Elsewhere) {
		name := h.Message.Sender.Name
		if h.Message.Sender.ID != h.Viewer && !slices.Contains(offered, name) && len(offered) <= maxSenders {
			offered = append(offered, name)
			add(name, name)
		}
	}
	return s
}

func fileSieve(ctx context.Context, v SearchView) sieve {
	const key = "has"
	s := sieve{label: say(ctx, texts.WithAnything), short: say(ctx, texts.With)}
	filters, _ := chat.SplitSearch(v.Query)
	chosen := strings.TrimSuffix(strings.ToLower(filterValue(filters, key)), "s")
	s.add(say(ctx, texts.Anything), pathSearch(withFilter(v.Query, "", key), searchThread(v), 0), chosen == "")
	for _, c := range []struct {
		value string
		label texts.Text
	}{
		{string(chat.HasImage), texts.WithImage},
		{string(chat.HasVideo), texts.WithVideo},
		{string(chat.HasVoice), texts.WithVoice},
		{string(chat.HasAudio), texts.WithAudio},
		{string(chat.HasFile), texts.WithFile},
		{"link", texts.WithLink},
	} {
		if c.value == chosen {
			s.name(say(ctx, c.label))
		}
		s.add(say(ctx, c.label), pathSearch(withFilter(v.Query, key+":"+c.value, key), searchThread(v), 0), c.value == chosen)
	}
	return s
}

// timeSieve offers the last days; any others are written into the field.
func timeSieve(ctx context.Context, sh Shell, v SearchView) sieve {
	const after, before = "after", "before"
	s := sieve{label: say(ctx, texts.When), short: say(ctx, texts.When)}
	filters, _ := chat.SplitSearch(v.Query)
	since, until := filterValue(filters, after), filterValue(filters, before)
	path := func(filter string) string {
		return pathSearch(withFilter(v.Query, filter, after, before), searchThread(v), 0)
	}
	s.add(say(ctx, texts.AnyTime), path(""), since == "" && until == "")
	now := sh.now()
	if sh.Zone != nil {
		now = now.In(sh.Zone)
	}
	for _, c := range []struct {
		day   time.Time // the last one that is left out
		label texts.Text
	}{
		{now.AddDate(0, 0, -1), texts.Today},
		{now.AddDate(0, 0, -7), texts.LastWeek},
		{now.AddDate(0, 0, -30), texts.LastMonth},
		{time.Date(now.Year(), time.January, 0, 0, 0, 0, 0, time.UTC), texts.ThisYear},
	} {
		day := c.day.Format(time.DateOnly)
		isSet := since == day && until == ""
		if isSet {
			s.name(say(ctx, c.label))
		}
		s.add(say(ctx, c.label), path(after+":"+day), isSet)
	}
	switch {
	case s.isSet:
	case since != "" && until != "":
		s.name(since + " – " + until)
	case since != "":
		s.name(say(ctx, texts.AfterDay, "day", since))
	case until != "":
		s.name(say(ctx, texts.BeforeDay, "day", until))
	}
	return s
}
