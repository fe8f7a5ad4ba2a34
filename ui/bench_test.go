package ui

import (
	"bytes"
	"fmt"
	"testing"
	"time"

	"ribbit/app/chat"
)

func BenchmarkThreadPane(b *testing.B) {
	ada, grace := chat.User{ID: 1, Name: "ada"}, chat.User{ID: 2, Name: "grace"}
	v := ThreadPaneView{View: chat.ThreadView{Viewer: 1, LastReadSeq: 50}}
	v.View.ID, v.View.Kind, v.View.LastSeq = 1, chat.Direct, 50
	v.View.Members = []chat.Member{{User: ada}, {User: grace}}
	for i := range 50 {
		v.View.Messages = append(v.View.Messages, chat.Message{
			ID: chat.MessageID(i + 1), ThreadID: 1, Seq: chat.Seq(i + 1), Version: chat.Version(i + 1), Kind: chat.Text,
			Sender: []chat.User{ada, grace}[i%2], CreatedAt: time.Date(2026, 1, 2, 12, i, 0, 0, time.UTC),
			Content: fmt.Sprintf("frog %d has seen the **green** umbrella by the pond", i),
		})
	}
	s := Shell{Caller: &ada, Now: time.Date(2026, 1, 2, 13, 0, 0, 0, time.UTC), Online: func(chat.User) bool { return false }}
	b.ReportAllocs()
	for b.Loop() {
		var out bytes.Buffer
		if err := ThreadPane(s, v).Render(b.Context(), &out); err != nil {
			b.Fatal(err)
		}
	}
}
