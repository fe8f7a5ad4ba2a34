package store_test

import (
	"fmt"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

func TestAPushEndsWithItsSession(t *testing.T) {
	s := storetest.Open(t)
	ada := storetest.User(t, s, "ada").ID
	session := func(hash string) chat.SessionID {
		n, err := s.AddSession(t.Context(), chat.Session{UserID: ada, Scope: chat.ScopeAll}, hash, "")
		if err != nil {
			t.Fatal(err)
		}
		return n.ID
	}
	phone, laptop := session("phone"), session("laptop")
	subscribe := func(in chat.SessionID, endpoint string, at time.Time) {
		t.Helper()
		if err := s.Subscribe(t.Context(), chat.Subscription{User: ada, Session: in, Endpoint: endpoint, At: at}); err != nil {
			t.Fatal(err)
		}
	}
	count := func(want int) {
		t.Helper()
		list, err := s.Subscriptions(t.Context(), ada)
		if err != nil || len(list) != want {
			t.Errorf("%d are left, %v; want %d", len(list), err, want)
		}
	}
	now := time.Now()
	subscribe(phone, "https://push.example/phone", now)
	subscribe(laptop, "https://push.example/laptop", now)
	subscribe(laptop, "https://push.example/laptop", now) // the same again
	count(2)
	if err := s.EndSession(t.Context(), ada, phone); err != nil {
		t.Fatal(err)
	}
	count(1)
	for i := range chat.MaxSubscriptions + 5 {
		subscribe(laptop, fmt.Sprintf("https://push.example/%d", i), now.Add(time.Duration(i)*time.Second))
	}
	count(chat.MaxSubscriptions)
	if err := s.EndSessions(t.Context(), ada, 0); err != nil {
		t.Fatal(err)
	}
	count(0)
	if err := s.Subscribe(t.Context(), chat.Subscription{User: ada, Session: laptop, Endpoint: "https://push.example/late", At: now}); !chat.Is(err, chat.NotFound) {
		t.Errorf("one of a session that is over: %v", err)
	}
}
