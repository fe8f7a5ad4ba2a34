package store_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store"
	"ribbit/app/store/storetest"
)

var pondWords = strings.Fields("pond lily frog hop green water croak tadpole the and is a night rain moon leaf bug fly swim dry")

// sentence is about as long as a message is, with a few words that are common and some that are rare.
func sentence(r *rand.Rand) string {
	var b strings.Builder
	for range 8 {
		b.WriteString(pondWords[r.IntN(len(pondWords))])
		b.WriteByte(' ')
	}
	fmt.Fprintf(&b, "w%d", r.IntN(5000))
	return b.String()
}

// fill sends n messages, many at a time, and answers the last one.
func fill(b testing.TB, s *store.Store, thread chat.ThreadID, n int, people ...chat.User) (last chat.MessageID) {
	b.Helper()
	var wg sync.WaitGroup
	var sent, newest atomic.Int64
	for i := range 64 {
		wg.Go(func() {
			r := rand.New(rand.NewPCG(uint64(i), uint64(thread)))
			for sent.Add(1) <= int64(n) {
				m, _, err := s.AddMessage(b.Context(), chat.Draft{
					ThreadID: thread, Sender: people[i%len(people)].ID, Kind: chat.Text, Content: sentence(r), At: storetest.Noon,
				})
				if err != nil {
					b.Error(err)
					return
				}
				for old := newest.Load(); int64(m.ID) > old && !newest.CompareAndSwap(old, int64(m.ID)); old = newest.Load() {
				}
			}
		})
	}
	wg.Wait()
	return chat.MessageID(newest.Load())
}

func BenchmarkSend(b *testing.B) {
	for _, writers := range []int{1, 16, 64} {
		b.Run(fmt.Sprintf("writers=%d", writers), func(b *testing.B) {
			s := storetest.Open(b)
			ada, grace := storetest.User(b, s, "ada"), storetest.User(b, s, "grace")
			var threads []chat.ThreadID
			for i := range 8 {
				threads = append(threads, storetest.Group(b, s, fmt.Sprint("pond ", i), ada, grace))
			}
			threads[0] = storetest.Direct(b, s, ada, grace)
			before := s.Stats()
			var next atomic.Int64
			b.ResetTimer()
			var wg sync.WaitGroup
			for w := range writers {
				wg.Go(func() {
					r := rand.New(rand.NewPCG(uint64(w), 7))
					from := []chat.User{ada, grace}[w%2]
					for i := next.Add(1); i <= int64(b.N); i = next.Add(1) {
						_, _, err := s.AddMessage(b.Context(), chat.Draft{
							ThreadID: threads[w%len(threads)], Sender: from.ID, Kind: chat.Text, Content: sentence(r),
							ClientID: fmt.Sprint(w, "-", i), At: storetest.Noon,
						})
						if err != nil {
							b.Error(err)
							return
						}
					}
				})
			}
			wg.Wait()
			after := s.Stats()
			b.ReportMetric(float64(after.Jobs-before.Jobs)/float64(after.Commits-before.Commits), "jobs/commit")
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "sends/s")
		})
	}
}

// BenchmarkLongThread compares a thread of many messages with a short one of the same database.
func BenchmarkLongThread(b *testing.B) {
	const long, short = 100_000, 100
	s := storetest.Open(b)
	ada, grace, linus := storetest.User(b, s, "ada"), storetest.User(b, s, "grace"), storetest.User(b, s, "linus")
	threads := map[string]chat.ThreadID{"short": storetest.Direct(b, s, ada, linus), "long": storetest.Direct(b, s, ada, grace)}
	last := map[string]chat.MessageID{
		"short": fill(b, s, threads["short"], short, ada, linus),
		"long":  fill(b, s, threads["long"], long, ada, grace),
	}
	others := map[string]chat.User{"short": linus, "long": grace}
	middle := map[string]chat.MessageID{"short": last["short"] - short/2, "long": last["long"] - long/2}
	for _, size := range []string{"short", "long"} {
		thread, other := threads[size], others[size]
		run := func(name string, do func() error) {
			b.Run(name+"/"+size, func(b *testing.B) {
				for range b.N {
					if err := do(); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
		page := func(p chat.MessagesPage) func() error {
			p.Thread, p.Caller, p.Limit = thread, ada.ID, chat.DefaultPage
			return func() error { _, err := s.ThreadPage(b.Context(), p); return err }
		}
		search := func(q chat.Search) func() error {
			q.Caller, q.Limit = other.ID, chat.DefaultHits
			return func() error { _, _, err := s.Search(b.Context(), q); return err }
		}
		run("latest", page(chat.MessagesPage{}))
		run("before", page(chat.MessagesPage{Before: middle[size]}))
		run("after", page(chat.MessagesPage{After: middle[size]}))
		run("around", page(chat.MessagesPage{Around: middle[size]}))
		run("list", func() error {
			_, _, err := s.Threads(b.Context(), chat.ThreadsPage{User: other.ID, Limit: chat.DefaultPage})
			return err
		})
		run("since", func() error {
			_, _, err := s.MessagesSince(b.Context(), chat.ChangesQuery{Thread: thread, Caller: ada.ID, Since: 50, Limit: 50})
			return err
		})
		run("search-thread", search(chat.Search{Terms: chat.SearchTerms("frog", false), Thread: thread}))
		run("search-all", search(chat.Search{Terms: chat.SearchTerms("frog", false)}))
		run("search-two", search(chat.Search{Terms: chat.SearchTerms("frog mo", false), Thread: thread}))
		run("search-rare", search(chat.Search{Terms: chat.SearchTerms("w77", false), Thread: thread}))
		run("search-from", search(chat.Search{From: ada.ID}))
		run("search-link", search(chat.Search{Link: true}))
		run("search-image", search(chat.Search{Files: chat.HasImage}))
		run("search-days", search(chat.Search{Until: storetest.Noon.AddDate(0, 0, 1)}))
		run("search-no-day", search(chat.Search{Terms: chat.SearchTerms("frog", false), Until: storetest.Noon}))
		run("send", func() error {
			_, _, err := s.AddMessage(b.Context(), chat.Draft{ThreadID: thread, Sender: ada.ID, Kind: chat.Text, Content: "hop hop", At: storetest.Noon})
			return err
		})
		run("message", func() error { _, err := s.Message(b.Context(), ada.ID, last[size]); return err })
	}
	if _, err := s.AddSession(b.Context(), chat.Session{UserID: ada.ID, Scope: chat.ScopeAll, CreatedAt: storetest.Noon, LastSeenAt: storetest.Noon}, "secret", ""); err != nil {
		b.Fatal(err)
	}
	b.Run("caller", func(b *testing.B) {
		for range b.N {
			if _, err := s.CallerByHash(b.Context(), "secret"); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkCrowd reads what somebody in ten groups of a thousand people sees of them: as a list shows it, with everybody,
// and one of them open.
func BenchmarkCrowd(b *testing.B) {
	s := storetest.Open(b)
	ada := storetest.User(b, s, "ada")
	var crowd []chat.User
	for i := range chat.MaxReceivers {
		crowd = append(crowd, storetest.User(b, s, fmt.Sprintf("frog%d", i)))
	}
	var thread chat.ThreadID
	for i := range 10 {
		thread = storetest.Group(b, s, fmt.Sprint("crowd ", i), ada, crowd...)
		storetest.Send(b, s, thread, ada, "hello")
	}
	b.Run("list", func(b *testing.B) {
		for b.Loop() {
			if _, _, err := s.Threads(b.Context(), chat.ThreadsPage{User: ada.ID, Limit: 30}); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("open", func(b *testing.B) {
		for b.Loop() {
			if _, err := s.ThreadPage(b.Context(), chat.MessagesPage{Thread: thread, Caller: ada.ID, Limit: 50}); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("line", func(b *testing.B) {
		for i := 0; b.Loop(); i++ {
			title := fmt.Sprint("crowd of ", i)
			if err := s.EditThread(b.Context(), chat.ThreadEdit{Thread: thread, By: ada.ID, Title: &title, At: storetest.Noon}); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkPeople lists a page of 10,000 people, and those whom a search finds.
func BenchmarkPeople(b *testing.B) {
	s := storetest.Open(b)
	for i := range 10_000 {
		name := fmt.Sprintf("frog%05d", i)
		_, err := s.AddUser(b.Context(), chat.NewUser{Name: name, Fold: name, Parts: []string{name}, PasswordHash: "x", CreatedAt: storetest.Noon})
		if err != nil {
			b.Fatal(err)
		}
	}
	for name, q := range map[string]chat.PeopleQuery{"all": {}, "prefix": {Prefix: "fr"}, "deep": {After: 9000}, "admins": {Filter: chat.PeopleAdmins}, "shut out": {Filter: chat.PeopleShutOut}} {
		q.Limit = chat.PeoplePage + 1
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, err := s.People(b.Context(), q); err != nil {
					b.Fatal(err)
				}
				if _, err := s.CountPeople(b.Context()); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkBan removes 100,000 messages of one person, and brings them back.
func BenchmarkBan(b *testing.B) {
	s := storetest.Open(b)
	ada, grace := storetest.User(b, s, "ada"), storetest.User(b, s, "grace")
	thread := storetest.Direct(b, s, ada, grace)
	var wait sync.WaitGroup
	for w := range 32 {
		wait.Go(func() {
			for i := w; i < 100_000; i += 32 {
				_, _, err := s.AddMessage(b.Context(), chat.Draft{ThreadID: thread, Sender: ada.ID, Kind: chat.Text, Content: fmt.Sprintf("giraffe number %d is looking for its pond", i), At: storetest.Noon})
				if err != nil {
					b.Error(err)
				}
			}
		})
	}
	wait.Wait()
	for b.Loop() {
		for _, deed := range []chat.Deed{chat.DeedBanRemoving, chat.DeedUnban} {
			start := time.Now()
			if err := s.ChangePerson(b.Context(), chat.PersonChange{User: ada.ID, Deed: deed, At: storetest.Noon}); err != nil {
				b.Fatal(err)
			}
			for more := true; more; {
				var err error
				if more, err = s.MoveMessages(b.Context(), ada.ID, 1000, storetest.Noon); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(time.Since(start).Seconds(), string(deed)+"-s")
		}
	}
}
