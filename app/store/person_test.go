package store_test

import (
	"database/sql"
	"fmt"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store"
	"ribbit/app/store/postgrestest"
	"ribbit/app/store/storetest"
)

func ban(t *testing.T, s *store.Store, by, user chat.User, deed chat.Deed) {
	t.Helper()
	check(t, s.ChangePerson(t.Context(), chat.PersonChange{By: by.ID, User: user.ID, Deed: deed, At: storetest.Noon}))
	for more := true; more; {
		var err error
		more, err = s.MoveMessages(t.Context(), user.ID, 2, storetest.Noon)
		check(t, err)
	}
}

func admin(t *testing.T, s *store.Store, name string) chat.User {
	t.Helper()
	u, err := s.AddUser(t.Context(), chat.NewUser{Name: name, Fold: name, Parts: []string{name}, PasswordHash: "x", Admin: true, CreatedAt: storetest.Noon})
	check(t, err)
	return u
}

func TestABanRemovesWhatSomebodyWroteAndBringsItBackWhole(t *testing.T) {
	dir := t.TempDir()
	var events []chat.Event
	var mu sync.Mutex
	s := storetest.OpenIn(t, dir, func(e []chat.Event) { mu.Lock(); defer mu.Unlock(); events = append(events, e...) })
	root, ada, grace := admin(t, s, "root"), storetest.User(t, s, "ada"), storetest.User(t, s, "grace")
	ctx := t.Context()
	group := storetest.Group(t, s, "pond", ada, grace, root)
	var sent []chat.MessageID
	for i := range 5 {
		m, _, err := s.AddMessage(ctx, chat.Draft{ThreadID: group, Sender: ada.ID, Kind: chat.Text, Content: fmt.Sprintf("giraffe %d @grace", i), Names: []string{"grace"}, ClientID: fmt.Sprint("c", i), At: storetest.Noon})
		check(t, err)
		sent = append(sent, m.ID)
		storetest.Send(t, s, group, grace, "pond")
	}
	_, err := s.AddReaction(ctx, chat.ReactionChange{Caller: grace.ID, ID: sent[0], Reaction: "👍", At: storetest.Noon})
	check(t, err)
	read := func() chat.ThreadView {
		t.Helper()
		page, err := s.ThreadPage(ctx, chat.MessagesPage{Thread: group, Caller: grace.ID, Limit: 50})
		check(t, err)
		return page
	}
	search := func() int {
		t.Helper()
		found, _, err := s.Search(ctx, chat.Search{Caller: grace.ID, Terms: chat.SearchTerms("giraffe", true), Limit: 10})
		check(t, err)
		return len(found)
	}
	before := read()
	if search() != 5 {
		t.Fatal("a search does not find what was written")
	}

	ban(t, s, root, ada, chat.DeedBanRemoving)
	gone := read()
	for _, m := range gone.Messages {
		if m.Sender.ID == ada.ID && m.Kind != chat.System && (!m.Deleted || m.Content != chat.DeletedContent || len(m.Reactions)+len(m.Mentions) > 0) {
			t.Errorf("left is %+v", m)
		}
	}
	if n := search(); n != 0 {
		t.Errorf("a search still finds %d", n)
	}
	if gone.Version <= before.Version || len(gone.Messages) != len(before.Messages) {
		t.Error("readers do not learn of it, or messages lost their places")
	}
	missed, _, err := s.MessagesSince(ctx, chat.ChangesQuery{Thread: group, Caller: grace.ID, Since: before.Version, Limit: 50})
	if check(t, err); len(missed) != 5 {
		t.Errorf("whoever comes back learns of %d changes", len(missed))
	}
	// What is announced comes after the answer.
	told := func() (n int) {
		mu.Lock()
		defer mu.Unlock()
		for _, e := range events {
			if c, ok := e.(chat.MessagesChanged); ok && c.ThreadID == group {
				n += len(c.IDs)
			}
		}
		return n
	}
	for deadline := time.Now().Add(30 * time.Second); told() < 5 && time.Now().Before(deadline); {
		time.Sleep(time.Millisecond)
	}
	if n := told(); n != 5 {
		t.Errorf("%d changes are announced", n)
	}
	if u, err := s.User(ctx, ada.ID); err != nil || u.Karma != 0 || !u.Disabled {
		t.Errorf("ada is %+v, %v", u, err)
	}

	ban(t, s, root, ada, chat.DeedUnban)
	back := read()
	for i, m := range back.Messages {
		was := before.Messages[i]
		m.Version, was.Version = 0, 0
		if m.Content != was.Content || m.Deleted || m.ClientID != was.ClientID || !slices.EqualFunc(m.Mentions, was.Mentions, func(a, b chat.Mention) bool { return a == b }) || fmt.Sprint(m.Reactions) != fmt.Sprint(was.Reactions) {
			t.Errorf("%+v came back as %+v", was, m)
		}
	}
	if n := search(); n != 5 {
		t.Errorf("a search finds %d afterwards", n)
	}
	if u, err := s.User(ctx, ada.ID); err != nil || u.Karma != 1 || u.Disabled {
		t.Errorf("ada is %+v, %v", u, err)
	}
	check(t, s.Close())
	storetest.CheckIntegrity(t, dir)
}

// TestTheWordsOfWhatABanRemovedAreTakenOutLater takes the ban back before, amid and after that: all is found again.
func TestTheWordsOfWhatABanRemovedAreTakenOutLater(t *testing.T) {
	dir := t.TempDir()
	s := storetest.OpenIn(t, dir, nil)
	root, ada, grace := admin(t, s, "root"), storetest.User(t, s, "ada"), storetest.User(t, s, "grace")
	thread := storetest.Direct(t, s, ada, grace)
	for i := range 5 {
		storetest.Send(t, s, thread, ada, fmt.Sprintf("giraffe %d", i))
	}
	_, _, err := s.AddMessage(t.Context(), chat.Draft{ThreadID: thread, Sender: ada.ID, Kind: chat.Sticker, Content: ":happy:", At: storetest.Noon})
	check(t, err)
	finds := func(when string, want int) {
		t.Helper()
		found, _, err := s.Search(t.Context(), chat.Search{Caller: grace.ID, Terms: chat.SearchTerms("giraffe", true), Limit: 10})
		if check(t, err); len(found) != want {
			t.Errorf("%s a search finds %d, want %d", when, len(found), want)
		}
	}
	for steps := range 4 {
		ban(t, s, root, ada, chat.DeedBanRemoving)
		finds("while they are banned", 0)
		for step := range steps {
			more, err := s.ForgetRemovedWords(t.Context(), 2)
			if check(t, err); more != (step < 2) {
				t.Errorf("after step %d of the words there are more: %v", step, more)
			}
		}
		finds("later", 0)
		ban(t, s, root, ada, chat.DeedUnban)
		finds(fmt.Sprintf("taken back after %d steps", steps), 5)
		if more, err := s.ForgetRemovedWords(t.Context(), 1); more || err != nil {
			t.Errorf("there are words of removed messages, and none are: %v", err)
		}
		finds("after that", 5)
	}
	ban(t, s, root, ada, chat.DeedBanRemoving)
	_, err = s.ForgetRemovedWords(t.Context(), 10)
	check(t, err)
	check(t, s.Close())
	if n := indexedMessages(t, dir); n != 0 {
		t.Errorf("%d removed messages are still in the index", n)
	}
}

// indexedMessages counts the messages in the index of the search of a database that nobody has open.
func indexedMessages(t *testing.T, dir string) (n int) {
	t.Helper()
	driver, address, table := "sqlite3", filepath.Join(dir, "ribbit.db"), "search"
	if postgrestest.Wanted() {
		driver, address, table = "pgx", storetest.Database(t, dir), "ribbit.search"
	}
	db, err := sql.Open(driver, address)
	check(t, err)
	defer db.Close()
	check(t, db.QueryRowContext(t.Context(), `SELECT count(*) FROM `+table).Scan(&n))
	return n
}

func TestWhatABanRemovedIsForgottenInTime(t *testing.T) {
	s := storetest.Open(t)
	root, ada, grace := admin(t, s, "root"), storetest.User(t, s, "ada"), storetest.User(t, s, "grace")
	thread := storetest.Direct(t, s, ada, grace)
	storetest.Send(t, s, thread, ada, "giraffe")
	ban(t, s, root, ada, chat.DeedBanRemoving)
	for more := true; more; {
		var err error
		more, err = s.ForgetRemoved(t.Context(), storetest.Noon.Add(time.Second), 10)
		check(t, err)
	}
	ban(t, s, root, ada, chat.DeedUnban)
	page, err := s.ThreadPage(t.Context(), chat.MessagesPage{Thread: thread, Caller: grace.ID, Limit: 50})
	if check(t, err); !page.Messages[0].Deleted {
		t.Errorf("it came back: %+v", page.Messages[0])
	}
}

func TestOfTwoAdminsWhoShutEachOtherOutOneIsLeft(t *testing.T) {
	s := storetest.Open(t)
	for _, deed := range []chat.Deed{chat.DeedTakeAdmin, chat.DeedDisable, chat.DeedBan} {
		ada, grace := admin(t, s, "ada-"+string(deed[0])), admin(t, s, "grace-"+string(deed[0]))
		var wait sync.WaitGroup
		for _, pair := range [][2]chat.User{{ada, grace}, {grace, ada}} {
			wait.Go(func() {
				_ = s.ChangePerson(t.Context(), chat.PersonChange{By: pair[0].ID, User: pair[1].ID, Deed: deed, At: storetest.Noon})
			})
		}
		wait.Wait()
		left, err := s.Admins(t.Context())
		if check(t, err); len(left) != 1 {
			t.Fatalf("after %s there are the admins %v", deed, left)
		}
		for _, id := range left { // for the next round
			check(t, s.SetDisabled(t.Context(), id, true))
		}
	}
}

func TestPeopleAreListedInPages(t *testing.T) {
	s := storetest.Open(t)
	admin(t, s, "root")
	for _, name := range []string{"ada", "grace", "linus", "margaret"} {
		storetest.User(t, s, name)
	}
	list := func(q chat.PeopleQuery) (names []string) {
		t.Helper()
		people, err := s.People(t.Context(), q)
		check(t, err)
		for _, p := range people {
			names = append(names, p.Name)
		}
		return names
	}
	first := list(chat.PeopleQuery{Limit: 3})
	grace, _, err := s.UserByFold(t.Context(), chat.FoldName("grace"))
	check(t, err)
	if !slices.Equal(first, []string{"ada", "grace", "linus"}) {
		t.Errorf("the first page is %v", first)
	}
	if rest := list(chat.PeopleQuery{Limit: 3, After: grace.ID}); !slices.Equal(rest, []string{"linus", "margaret", "root"}) {
		t.Errorf("behind grace are %v", rest)
	}
	if found := list(chat.PeopleQuery{Limit: 3, Prefix: "mar"}); !slices.Equal(found, []string{"margaret"}) {
		t.Errorf("found are %v", found)
	}
	if admins := list(chat.PeopleQuery{Limit: 3, Filter: chat.PeopleAdmins}); !slices.Equal(admins, []string{"root"}) {
		t.Errorf("the admins are %v", admins)
	}
	check(t, s.SetDisabled(t.Context(), grace.ID, true))
	if out := list(chat.PeopleQuery{Limit: 3, Filter: chat.PeopleShutOut}); !slices.Equal(out, []string{"grace"}) {
		t.Errorf("shut out are %v", out)
	}
}
