package store_test

import (
	"testing"

	"ribbit/app/chat"
	"ribbit/app/store"
	"ribbit/app/store/storetest"
)

// pond is a database with ada, grace and linus; ada and grace have a chat.
type pond struct {
	*store.Store
	events            *storetest.Events
	ada, grace, linus chat.User
	direct            chat.ThreadID
}

func newPond(t testing.TB) pond {
	t.Helper()
	events := storetest.NewEvents()
	p := pond{Store: storetest.OpenWith(t, events.Announce), events: events}
	p.ada, p.grace, p.linus = storetest.User(t, p.Store, "ada"), storetest.User(t, p.Store, "grace"), storetest.User(t, p.Store, "linus")
	p.direct = storetest.Direct(t, p.Store, p.ada, p.grace)
	p.events.Next(t, 1) // the chat was opened
	return p
}

func (p pond) send(t testing.TB, from chat.User, text string) chat.Message {
	t.Helper()
	return storetest.Send(t, p.Store, p.direct, from, text)
}

// user reads somebody as they are now.
func (p pond) user(t testing.TB, u chat.User) chat.User {
	t.Helper()
	now, err := p.User(t.Context(), u.ID)
	check(t, err)
	return now
}

func (p pond) view(t testing.TB, u chat.User) chat.ThreadView {
	t.Helper()
	v, err := p.Thread(t.Context(), p.direct, u.ID)
	check(t, err)
	return v
}

func (p pond) react(t testing.TB, u chat.User, id chat.MessageID, reaction string) {
	t.Helper()
	_, err := p.AddReaction(t.Context(), chat.ReactionChange{Caller: u.ID, ID: id, Reaction: reaction, At: storetest.Noon})
	check(t, err)
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func want(t testing.TB, err error, kind chat.Kind, field string) {
	t.Helper()
	p, ok := chat.AsProblem(err)
	if !ok || p.Kind != kind || p.Field != field {
		t.Fatalf("the answer is %#v, not a problem of kind %d with field %q", err, kind, field)
	}
}

func contents(ms []chat.Message) []string {
	texts := []string{}
	for _, m := range ms {
		texts = append(texts, m.Content)
	}
	return texts
}
