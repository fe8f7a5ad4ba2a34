package store_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

func TestASearchIsNarrowedByItsFilters(t *testing.T) {
	p := newPond(t)
	lobby := storetest.Group(t, p.Store, "lobby", p.ada, p.linus)
	secret := storetest.Direct(t, p.Store, p.grace, p.linus)
	send := func(thread chat.ThreadID, from chat.User, hours int, kind chat.MessageKind, content string) {
		t.Helper()
		storetest.SendDraft(t, p.Store, chat.Draft{
			ThreadID: thread, Sender: from.ID, Kind: kind, Content: content, At: storetest.Noon.Add(time.Duration(hours) * time.Hour),
		})
	}
	send(p.direct, p.ada, 0, chat.Text, "frog one")
	send(p.direct, p.grace, 1, chat.Text, "frog two https://pond.example")
	send(secret, p.grace, 2, chat.Text, "frog secret https://pond.example")
	files := func(thread chat.ThreadID, hours int, caption string, names ...string) {
		t.Helper()
		storetest.SendFiles(t, p.Store, chat.Draft{
			ThreadID: thread, Sender: p.linus.ID, Content: caption, At: storetest.Noon.Add(time.Duration(hours) * time.Hour),
		}, names...)
	}
	files(lobby, 3, "dusk", "lake at dusk.png")
	files(secret, 3, "secret", "secret.png", "secret.pdf")
	files(lobby, 4, "both", "plan.pdf", "plan of https---pond.png")
	files(lobby, 4, "voice", "voice-message.ogg")
	files(lobby, 4, "film", "film.mp4", "frogs.ogg")
	send(lobby, p.ada, 5, chat.Text, "I love https and http")
	send(lobby, p.ada, 6, chat.Sticker, ":happy:")
	send(lobby, p.linus, 7, chat.Text, "frog three")
	at := func(hours int) time.Time { return storetest.Noon.Add(time.Duration(hours) * time.Hour) }
	for name, c := range map[string]struct {
		q    chat.Search
		want []string
	}{
		"from":                 {chat.Search{From: p.linus.ID}, []string{"frog three", "film", "voice", "both", "dusk"}},
		"from and a word":      {chat.Search{From: p.grace.ID, Terms: chat.SearchTerms("frog", false)}, []string{"frog two https://pond.example"}},
		"from nobody here":     {chat.Search{From: 999}, nil},
		"link":                 {chat.Search{Link: true}, []string{"frog two https://pond.example"}},
		"link in":              {chat.Search{Link: true, Thread: lobby}, nil},
		"image":                {chat.Search{Files: chat.HasImage}, []string{"both", "dusk"}},
		"image by name":        {chat.Search{Files: chat.HasImage, Terms: chat.SearchTerms("LAKE dusk", false)}, []string{"dusk"}},
		"image by other name":  {chat.Search{Files: chat.HasImage, Terms: chat.SearchTerms("sea", false)}, nil},
		"image from":           {chat.Search{Files: chat.HasImage, From: p.ada.ID}, nil},
		"file":                 {chat.Search{Files: chat.HasFile}, []string{"film", "voice", "both"}},
		"file from":            {chat.Search{Files: chat.HasFile, From: p.linus.ID, Terms: chat.SearchTerms("plan", false)}, []string{"both"}},
		"video":                {chat.Search{Files: chat.HasVideo}, []string{"film"}},
		"video from":           {chat.Search{Files: chat.HasVideo, From: p.linus.ID}, []string{"film"}},
		"audio":                {chat.Search{Files: chat.HasAudio}, []string{"film", "voice"}},
		"audio from":           {chat.Search{Files: chat.HasAudio, From: p.linus.ID}, []string{"film", "voice"}},
		"voice":                {chat.Search{Files: chat.HasVoice}, []string{"voice"}},
		"voice from":           {chat.Search{Files: chat.HasVoice, From: p.linus.ID}, []string{"voice"}},
		"in":                   {chat.Search{Thread: lobby}, []string{"frog three", "I love https and http", "film", "voice", "both", "dusk"}},
		"in another's":         {chat.Search{Thread: secret}, nil},
		"until":                {chat.Search{Until: at(1)}, []string{"frog one"}},
		"until, to the moment": {chat.Search{Until: at(1).Add(time.Millisecond)}, []string{"frog two https://pond.example", "frog one"}},
		"until with a word":    {chat.Search{Until: at(5), Terms: chat.SearchTerms("frog", false)}, []string{"frog two https://pond.example", "frog one"}},
		"since":                {chat.Search{Since: at(6)}, []string{"frog three"}},
		"since and until":      {chat.Search{Since: at(1), Until: at(6)}, []string{"I love https and http", "film", "voice", "both", "dusk", "frog two https://pond.example"}},
		"since with a word":    {chat.Search{Since: at(2), Terms: chat.SearchTerms("frog", false)}, []string{"frog three"}},
		"until before since":   {chat.Search{Since: at(5), Until: at(1)}, nil},
		"before all":           {chat.Search{Until: at(-1000)}, nil},
		"after all":            {chat.Search{Since: at(1000)}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			c.q.Caller, c.q.Limit = p.ada.ID, 10
			ms, hasMore, err := p.Search(t.Context(), c.q)
			check(t, err)
			if got := contents(ms); !slices.Equal(got, c.want) || hasMore {
				t.Errorf("finds %q, not %q; more %v", got, c.want, hasMore)
			}
		})
	}
}

// Every time between messages is found by halving, whatever ids are missing.
func TestEveryTimeIsFound(t *testing.T) {
	p := newPond(t)
	other := storetest.Direct(t, p.Store, p.grace, p.linus)
	const count = 70
	for i := range count {
		at := storetest.Noon.Add(time.Duration(i) * time.Minute)
		for _, d := range []chat.Draft{{ThreadID: p.direct, Sender: p.ada.ID}, {ThreadID: other, Sender: p.linus.ID}} {
			d.Kind, d.Content, d.At = chat.Text, fmt.Sprint("hop ", i), at
			storetest.SendDraft(t, p.Store, d)
		}
	}
	for i := range count + 1 {
		cut := storetest.Noon.Add(time.Duration(i) * time.Minute)
		for name, q := range map[string]chat.Search{"until": {Until: cut}, "since": {Since: cut}} {
			want := map[string]int{"until": i, "since": count - i}[name]
			for _, q.Terms = range [][]chat.SearchTerm{nil, chat.SearchTerms("hop", false)} {
				q.Caller, q.Limit = p.ada.ID, 2*count
				ms, _, err := p.Search(t.Context(), q)
				check(t, err)
				if len(ms) != want {
					t.Errorf("%s minute %d are %d, not %d", name, i, len(ms), want)
				}
			}
		}
	}
}

func TestThreadsAreListedByWhatTheyAreCalled(t *testing.T) {
	p := newPond(t)
	lobby := storetest.Group(t, p.Store, "The lobby", p.ada, p.linus)
	unnamed := storetest.Group(t, p.Store, "", p.ada, p.grace, p.linus)
	storetest.Group(t, p.Store, "not hers", p.grace, p.linus)
	p.send(t, p.grace, "hop")
	got, err := p.NamedThreads(t.Context(), p.ada.ID)
	check(t, err)
	if want := []chat.FoundThread{{ID: p.direct, Name: "grace"}, {ID: unnamed, Name: "grace linus"}, {ID: lobby, Name: "The lobby"}}; !slices.Equal(got, want) {
		t.Errorf("listed are %v, not %v", got, want)
	}
}

func TestAChatWithSomebodyWhoIsBlockedIsNotFoundByName(t *testing.T) {
	p := newPond(t)
	check(t, p.Block(t.Context(), p.ada.ID, p.grace.ID, storetest.Noon))
	if got, err := p.NamedThreads(t.Context(), p.ada.ID); err != nil || len(got) != 0 {
		t.Errorf("listed are %v, %v", got, err)
	}
	if got, err := p.NamedThreads(t.Context(), p.grace.ID); err != nil || len(got) != 1 {
		t.Errorf("listed for grace are %v, %v", got, err)
	}
}
