package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store/postgrestest"
)

// callersOf are a PostgreSQL's with two sessions each of two people, "s0" to "s3".
func callersOf(t *testing.T) (s *Store, c *callers, sessions map[string]chat.Session) {
	t.Helper()
	s = openAt(t, postgrestest.Empty(t))
	_, people := twoPeople(t, s)
	sessions = map[string]chat.Session{}
	for i := range 4 {
		hash := fmt.Sprint("s", i)
		n := chat.Session{UserID: people[i%2], Label: hash, Scope: chat.ScopeAll, CreatedAt: time.Now(), LastSeenAt: time.Now()}
		added, err := s.AddSession(t.Context(), n, hash, "")
		if err != nil {
			t.Fatal(err)
		}
		sessions[hash] = added
	}
	return s, s.engine.(*postgres).callers, sessions
}

// TestRequestsThatWaitTogetherGetEachItsOwnCaller has them wait behind a question that is never answered, so that they ask on another
// connection, too.
func TestRequestsThatWaitTogetherGetEachItsOwnCaller(t *testing.T) {
	s, c, sessions := callersOf(t)
	c.asking = true
	var asking sync.WaitGroup
	for i := range 24 {
		asking.Go(func() {
			hash := fmt.Sprint("s", i%6) // the last two are nobody's
			caller, err := s.CallerByHash(t.Context(), hash)
			session, isThere := sessions[hash]
			switch {
			case !isThere && !chat.Is(err, chat.NotFound):
				t.Errorf("%s is answered with %+v, %v", hash, caller, err)
			case isThere && (err != nil || caller.Session.ID != session.ID || caller.Session.Label != hash || caller.User.ID != session.UserID || caller.Session.UserID != session.UserID):
				t.Errorf("%s is %+v, %v", hash, caller, err)
			}
		})
	}
	asking.Wait()
}

func TestASessionThatEndedBeforeARequestIsNotFound(t *testing.T) {
	s, c, sessions := callersOf(t)
	c.asking = true
	ended := sessions["s2"]
	if err := s.EndSession(t.Context(), ended.UserID, ended.ID); err != nil {
		t.Fatal(err)
	}
	var asking sync.WaitGroup
	for _, hash := range []string{"s2", "s3"} {
		asking.Go(func() {
			_, err := s.CallerByHash(t.Context(), hash)
			if isFound := err == nil; isFound != (hash == "s3") {
				t.Errorf("%s: %v", hash, err)
			}
		})
	}
	asking.Wait()
}

func TestWhoeverLeavesDoesNotWaitForTheOthersCaller(t *testing.T) {
	s, c, _ := callersOf(t)
	c.asking = true
	c.waiting = []*callerQuestion{{hash: "s1", err: sql.ErrNoRows, done: make(chan struct{})}} // of somebody who waits already
	ctx, leave := context.WithCancel(t.Context())
	leave()
	if _, err := s.CallerByHash(ctx, "s0"); !errors.Is(err, context.Canceled) {
		t.Errorf("it is answered with %v", err)
	}
	c.ask()
	if q := c.waiting; len(q) > 0 || c.asking {
		t.Errorf("%d wait still", len(q))
	}
	if caller, err := s.CallerByHash(t.Context(), "s1"); err != nil || caller.Session.Label != "s1" {
		t.Errorf("s1 is %+v, %v", caller, err)
	}
}
