package store

import (
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store/postgrestest"
)

func TestADumpOfPostgreSQLIsABackup(t *testing.T) {
	from, to := postgrestest.Empty(t), postgrestest.Empty(t)
	s := openAt(t, from)
	thread, people := twoPeople(t, s)
	send := func(s *Store, text, clientID string) chat.Message {
		t.Helper()
		m, _, err := s.AddMessage(t.Context(), chat.Draft{ThreadID: thread, Sender: people[0], Kind: chat.Text, Content: text, ClientID: clientID, At: time.Now()})
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	send(s, "dew on the lilies", "first")
	gone := send(s, "a word that was taken back", "second")
	if _, err := s.DeleteMessage(t.Context(), chat.User{ID: people[0]}, gone.ID); err != nil {
		t.Fatal(err)
	}
	if dump := postgrestest.Dump(t, from, to); strings.Contains(dump, "taken back") {
		t.Error("the text of a deleted message is in the dump")
	}
	restored := openAt(t, to)
	kept, err := column[string](t.Context(), restored.reading, `SELECT content FROM messages ORDER BY seq`)
	if err != nil || len(kept) != 2 || kept[0] != "dew on the lilies" {
		t.Errorf("restored is %q, %v", kept, err)
	}
	again := send(restored, "dew on the lilies", "first")
	if next := send(restored, "rain", "third"); again.Seq != 1 || next.Seq != 3 || next.Version <= gone.Version {
		t.Errorf("what is sent again gets seq %d, and what comes next %d with version %d after %d", again.Seq, next.Seq, next.Version, gone.Version)
	}
}
