package store_test

import (
	"fmt"
	"reflect"
	"slices"
	"sync"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

func names(users []chat.User) []string {
	names := []string{}
	for _, u := range users {
		names = append(names, u.Name)
	}
	return names
}

func newUser(name string) chat.NewUser {
	return chat.NewUser{
		Name: name, Fold: chat.FoldName(name), Parts: chat.NameParts(name), PasswordHash: "hash of " + name, CreatedAt: storetest.Noon,
	}
}

func TestOneNameIsTakenOnce(t *testing.T) {
	s := storetest.Open(t)
	var wg sync.WaitGroup
	errs := make([]error, 8)
	for i := range errs {
		wg.Go(func() { _, errs[i] = s.AddUser(t.Context(), newUser([]string{"Ada", "ada", "ADA"}[i%3])) })
	}
	wg.Wait()
	added := 0
	for _, err := range errs {
		if err == nil {
			added++
			continue
		}
		want(t, err, chat.Conflict, "username")
	}
	if added != 1 {
		t.Errorf("%d were added", added)
	}
	u, hash, err := s.UserByFold(t.Context(), chat.FoldName("aDA"))
	check(t, err)
	if hash != "hash of "+u.Name || !u.CreatedAt.Equal(storetest.Noon) || u.Karma != 0 {
		t.Errorf("found is %+v with %q", u, hash)
	}
	_, _, err = s.UserByFold(t.Context(), "nobody")
	want(t, err, chat.NotFound, "")
	_, err = s.User(t.Context(), 999)
	want(t, err, chat.NotFound, "")
}

func TestPeopleAreFoundByTheBeginningOfAnyPartOfTheirName(t *testing.T) {
	s := storetest.Open(t)
	me := storetest.User(t, s, "me")
	for _, name := range []string{"Ada_Lovelace", "alan", "Grace_Hopper", "Łukasz", "off_line"} {
		storetest.User(t, s, name)
	}
	all, err := s.AllUsers(t.Context())
	check(t, err)
	check(t, s.SetDisabled(t.Context(), all[slices.Index(names(all), "off_line")].ID, true))
	find := func(prefix string, limit int) []string {
		users, err := s.FindUsers(t.Context(), chat.UserQuery{Prefix: chat.FoldName(prefix), Except: me.ID, Limit: limit})
		check(t, err)
		return names(users)
	}
	for prefix, want := range map[string][]string{
		"a": {"Ada_Lovelace", "alan"}, "LOVE": {"Ada_Lovelace"}, "hop": {"Grace_Hopper"}, "me": {}, "off": {}, "line": {}, "%": {}, "zzz": {},
	} {
		if got := find(prefix, 10); !slices.Equal(got, want) {
			t.Errorf("%q finds %v, not %v", prefix, got, want)
		}
	}
	if got := find("", 2); !slices.Equal(got, []string{"Ada_Lovelace", "alan"}) {
		t.Errorf("everybody begins with %v", got)
	}
	if len(all) != 6 {
		t.Errorf("all are %v", names(all))
	}
	some, err := s.UsersByID(t.Context(), []chat.UserID{3, 999, 2, 3})
	check(t, err)
	if got := names(some); !slices.Equal(got, []string{"alan", "Ada_Lovelace", "alan"}) {
		t.Errorf("by id they are %v", got)
	}
}

func TestTheOwnerIsAnAdmin(t *testing.T) {
	s := storetest.Open(t)
	storetest.User(t, s, "ada")
	if has, err := s.HasOwner(t.Context()); err != nil || has {
		t.Errorf("without an admin: %v, %v", has, err)
	}
	owner := newUser("grace")
	owner.Admin = true
	u, err := s.AddUser(t.Context(), owner)
	check(t, err)
	read, err := s.User(t.Context(), u.ID)
	check(t, err)
	if !u.Admin || !reflect.DeepEqual(read, u) {
		t.Errorf("answered is %+v, read %+v", u, read)
	}
	if has, err := s.HasOwner(t.Context()); err != nil || !has {
		t.Errorf("with an admin: %v, %v", has, err)
	}
}

func TestAnInviteIsUsedUp(t *testing.T) {
	s := storetest.Open(t)
	ada := storetest.User(t, s, "ada")
	invite := chat.Invite{By: ada.ID, Uses: 2, CreatedAt: storetest.Noon, ExpiresAt: storetest.Noon.Add(time.Hour)}
	addInvite(t, s, invite, "code")
	found, err := s.InviteByHash(t.Context(), "code", storetest.Noon)
	check(t, err)
	if invite.ID, invite.ByName = found.ID, "ada"; found != invite {
		t.Errorf("found is %+v", found)
	}
	_, err = s.InviteByHash(t.Context(), "code", storetest.Noon.Add(time.Hour))
	want(t, err, chat.NotFound, "")
	join := func(name, code string, at time.Time) error {
		u := newUser(name)
		u.InviteHash, u.CreatedAt = code, at
		_, err := s.AddUser(t.Context(), u)
		return err
	}
	want(t, join("bob", "wrong", storetest.Noon), chat.Invalid, "invite")
	want(t, join("ada", "wrong", storetest.Noon), chat.Invalid, "invite") // no word on whether the name is taken
	want(t, join("bob", "code", storetest.Noon.Add(2*time.Hour)), chat.Invalid, "invite")
	want(t, join("ada", "code", storetest.Noon), chat.Conflict, "username") // costs no use
	check(t, join("bob", "code", storetest.Noon))
	check(t, join("cy", "code", storetest.Noon))
	want(t, join("dee", "code", storetest.Noon), chat.Invalid, "invite")
	_, err = s.InviteByHash(t.Context(), "code", storetest.Noon)
	want(t, err, chat.NotFound, "")
	addInvite(t, s, chat.Invite{Code: "K7QM-2XPD", Uses: 1, CreatedAt: storetest.Noon, ExpiresAt: storetest.Noon.Add(time.Hour)}, "shell")
	found, err = s.InviteByHash(t.Context(), "shell", storetest.Noon)
	check(t, err)
	if found.By != 0 || found.ByName != "" {
		t.Errorf("one of the command line is by %+v", found)
	}
	all, err := s.Invites(t.Context(), 5)
	if err != nil || len(all) != 2 || all[0] != found || all[1].Joined != 2 || all[1].Uses != 0 {
		t.Errorf("listed are %+v, %v", all, err)
	}
	check(t, s.EndInvite(t.Context(), found.ID, storetest.Noon))
	want(t, join("eve", "shell", storetest.Noon), chat.Invalid, "invite")
	want(t, s.EndInvite(t.Context(), 99, storetest.Noon), chat.NotFound, "")
}

func TestTheServersNameIsKept(t *testing.T) {
	s := storetest.Open(t)
	for _, name := range []string{"", "The pond", "The lake"} {
		if name != "" {
			check(t, s.SetServerName(t.Context(), name))
		}
		if got, err := s.ServerName(t.Context()); err != nil || got != name {
			t.Errorf("the name is %q, %v, not %q", got, err, name)
		}
	}
}

func TestOnlyOneOfManyBecomesTheOwner(t *testing.T) {
	s := storetest.Open(t)
	results := make(chan error, 8)
	for i := range cap(results) {
		go func() {
			name := fmt.Sprintf("owner_%d", i)
			_, err := s.AddUser(t.Context(), chat.NewUser{Name: name, Fold: name, PasswordHash: "x", Admin: true, IsFirst: true, CreatedAt: time.Now()})
			results <- err
		}()
	}
	owners := 0
	for range cap(results) {
		if err := <-results; err == nil {
			owners++
		} else if !chat.Is(err, chat.Conflict) {
			t.Errorf("refused with %v, want a conflict", err)
		}
	}
	if owners != 1 {
		t.Errorf("%d became the owner, want 1", owners)
	}
}

func addInvite(t *testing.T, s chat.Store, i chat.Invite, hash string) {
	t.Helper()
	_, err := s.AddInvite(t.Context(), i, hash)
	check(t, err)
}
