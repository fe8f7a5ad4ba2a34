package demo_test

import (
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/demo"
	"ribbit/app/password"
	"ribbit/app/store/storetest"
)

// noon is a Sunday's in a year in which August has been.
var noon = time.Date(2026, time.November, 22, 12, 0, 0, 0, time.FixedZone("", 3600))

func TestTheDemoIsLively(t *testing.T) {
	s := storetest.Open(t)
	cast, err := demo.Fill(t.Context(), s, noon)
	if err != nil {
		t.Fatal(err)
	}
	people, err := cast.People(t.Context())
	for _, p := range people {
		if p.Admin {
			t.Errorf("a visitor can play %s, who is an admin", p.Name)
		}
	}
	if has, err := s.HasOwner(t.Context()); err != nil || !has {
		t.Errorf("somebody can make themselves the owner: %v", err)
	}
	if err != nil || len(people) != 8 || people[0].Name != "ada" || people[0].Karma == 0 {
		t.Fatalf("the people are %+v, %v", people, err)
	}
	views, _, err := s.Threads(t.Context(), chat.ThreadsPage{User: people[0].ID, Limit: 50})
	if err != nil {
		t.Fatal(err)
	}
	want := []struct {
		with   string
		unread int64
		last   chat.MessageKind
	}{
		{"Pond crew", 0, chat.Text},
		{"Kitchen", 9, chat.Text},
		{"grace", 3, chat.Text},
		{"linus", 0, chat.Text},
		{"alan", 0, chat.Sticker},
		{"margaret", 0, chat.Text},
		{"Announcements", 0, chat.Text},
		{"Book club", 0, chat.Text},
		{"hedy", 0, chat.Sticker},
		{"dorothy", 0, chat.Text},
	}
	if len(views) != len(want) {
		t.Fatalf("ada has %d chats", len(views))
	}
	for i, w := range want {
		v := views[i]
		with := v.Title
		if v.Kind == chat.Direct {
			with = v.Others()[0].Name
		}
		if with != w.with || v.Unread() != w.unread || v.Messages[0].Kind != w.last {
			t.Errorf("chat %d is %s with %d unread and %s last, want %+v", i+1, with, v.Unread(), v.Messages[0].Kind, w)
		}
	}
}

func TestEveryoneOfTheDemoHasAChat(t *testing.T) {
	s := storetest.Open(t)
	cast, err := demo.Fill(t.Context(), s, noon)
	if err != nil {
		t.Fatal(err)
	}
	people, err := cast.People(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range people {
		if views, _, err := s.Threads(t.Context(), chat.ThreadsPage{User: p.ID, Limit: 50}); err != nil || len(views) == 0 {
			t.Errorf("%s has %d chats, %v", p.Name, len(views), err)
		}
	}
}

func TestTheDemoShowsAllThatAMessageCanBe(t *testing.T) {
	s := storetest.Open(t)
	cast, err := demo.Fill(t.Context(), s, noon)
	if err != nil {
		t.Fatal(err)
	}
	people, err := cast.People(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	views, _, err := s.Threads(t.Context(), chat.ThreadsPage{User: people[0].ID, Limit: 1})
	if err != nil {
		t.Fatal(err)
	}
	page, err := s.ThreadPage(t.Context(), chat.MessagesPage{Thread: views[0].ID, Caller: people[0].ID, Limit: 50})
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, m := range page.Messages {
		seen["sticker"] = seen["sticker"] || m.Kind == chat.Sticker
		seen["reply"] = seen["reply"] || m.Quote != nil
		seen["edited"] = seen["edited"] || !m.EditedAt.IsZero()
		seen["deleted"] = seen["deleted"] || m.Deleted
		seen["reaction"] = seen["reaction"] || len(m.Reactions) > 0
		seen["today"] = seen["today"] || noon.Sub(m.CreatedAt) < time.Hour
		seen["yesterday"] = seen["yesterday"] || noon.Sub(m.CreatedAt) > 12*time.Hour
	}
	for _, what := range []string{"sticker", "reply", "edited", "deleted", "reaction", "today", "yesterday"} {
		if !seen[what] {
			t.Errorf("nothing is %s", what)
		}
	}
}

func TestTheDemoHoldsAtAnyTime(t *testing.T) {
	for name, now := range map[string]time.Time{
		"after midnight":   time.Date(2026, time.November, 22, 0, 1, 0, 0, time.UTC),
		"before midnight":  time.Date(2026, time.November, 22, 23, 59, 0, 0, time.UTC),
		"new year":         time.Date(2027, time.January, 1, 0, 30, 0, 0, time.UTC),
		"the fifth itself": time.Date(2026, time.August, 5, 9, 0, 0, 0, time.UTC),
		"the leap day":     time.Date(2028, time.February, 29, 12, 0, 0, 0, time.UTC),
	} {
		t.Run(name, func(t *testing.T) {
			s := storetest.Open(t)
			if _, err := demo.Fill(t.Context(), s, now); err != nil {
				t.Fatal(err)
			}
			ms, _, err := s.Search(t.Context(), chat.Search{Caller: 1, Terms: chat.SearchTerms("lake", false), Limit: 10})
			if err != nil || len(ms) == 0 {
				t.Fatalf("search finds %d, %v", len(ms), err)
			}
			for _, m := range ms {
				if m.CreatedAt.After(now) {
					t.Errorf("%q is of %s", m.Content, m.CreatedAt)
				}
				if m.Quote != nil && m.ReplyTo > m.ID {
					t.Errorf("%q answers a later message", m.Content)
				}
			}
		})
	}
}

func TestNobodySignsInAsSomebodyOfTheDemo(t *testing.T) {
	s := storetest.Open(t)
	if _, err := demo.Fill(t.Context(), s, noon); err != nil {
		t.Fatal(err)
	}
	c := &chat.Chat{Store: s, Passwords: password.New(password.Params{MemoryKiB: 64, Passes: 1, Threads: 1}), Now: func() time.Time { return noon }}
	for _, guess := range []string{"", "ada", "password1234"} {
		if _, _, err := c.SignIn(t.Context(), chat.SignInTry{Name: "ada", Password: guess}); !chat.Is(err, chat.Unauthenticated) {
			t.Errorf("%q: %v", guess, err)
		}
	}
}

func TestThePeopleOfTheDemoAreNoGuests(t *testing.T) {
	s := storetest.Open(t)
	cast, err := demo.Fill(t.Context(), s, noon)
	if err != nil {
		t.Fatal(err)
	}
	c := &chat.Chat{Store: s, Now: func() time.Time { return noon.AddDate(1, 0, 0) }}
	if err := c.SendSilentGuestsAway(t.Context()); err != nil {
		t.Fatal(err)
	}
	people, err := cast.People(t.Context())
	if err != nil || len(people) == 0 {
		t.Fatalf("%d people, %v", len(people), err)
	}
	for _, p := range people {
		if p.Disabled || p.Guest {
			t.Errorf("%s: disabled %v, a guest %v", p.Name, p.Disabled, p.Guest)
		}
	}
}

func BenchmarkFill(b *testing.B) {
	for b.Loop() {
		b.StopTimer()
		s := storetest.Open(b)
		b.StartTimer()
		if _, err := demo.Fill(b.Context(), s, time.Now()); err != nil {
			b.Fatal(err)
		}
	}
}
