package ui

import (
	"fmt"
	"testing"

	"golang.org/x/net/html"

	"ribbit/app/chat"
)

// crowd is a group of ada's in which she wrote last, and n others have read it.
func crowd(n, others int) chat.ThreadView {
	v := chat.ThreadView{Viewer: ada.ID, Thread: chat.Thread{Kind: chat.Group, LastSeq: 3, Members: []chat.Member{{User: ada}}}}
	v.Messages = []chat.Message{said(3, ada, 0, "all read?")}
	for i := range others {
		m := chat.Member{User: chat.User{ID: chat.UserID(100 + i), Name: fmt.Sprint("frog", i)}, LastReadSeq: 2}
		if i < n {
			m.LastReadSeq = 3
		}
		v.Members = append(v.Members, m)
	}
	v.Count = len(v.Members)
	return v
}

func TestUpToEightFacesSayWhoHasSeenIt(t *testing.T) {
	shown := func(n *html.Node) bool { return class("seen__face")(n) && !has("hidden")(n) }
	for _, c := range []struct {
		seen, others, faces int
		more, words         string
	}{
		{0, 3, 0, "", "Seen by"},
		{2, 3, 2, "", "Seen by frog0 and frog1"},
		{8, 9, 8, "", "Seen by frog0, frog1, frog2, frog3 and 4 others"},
		{11, 12, 8, "+3", "Seen by frog0, frog1, frog2, frog3 and 7 others"},
	} {
		doc := page(t, Seen(crowd(c.seen, c.others)))
		if got := len(all(doc, shown)); got != c.faces {
			t.Errorf("seen by %d it shows %d faces, want %d", c.seen, got, c.faces)
		}
		if got := len(all(doc, class("seen__face"))); got != c.others {
			t.Errorf("it knows %d marks, want %d", got, c.others)
		}
		if more, words := textOf(one(doc, class("seen__more"))), textOf(one(doc, class("seen__words"))); more != c.more || words != c.words {
			t.Errorf("seen by %d it says %q %q, want %q %q", c.seen, more, words, c.more, c.words)
		}
		if got := has("hidden")(one(doc, class("seen"))); got != (c.seen == 0) {
			t.Errorf("seen by %d it is hidden: %v", c.seen, got)
		}
	}
}

func TestMarksOfManyOrHiddenOnesAreNotShown(t *testing.T) {
	if got := len(crowd(60, 60).Marks()); got != 0 {
		t.Errorf("in a large group %d marks are shown", got)
	}
	v := crowd(3, 3)
	v.Members[2].HidesReading = true
	if got := len(v.Marks()); got != 2 {
		t.Errorf("%d marks are shown, want those of two", got)
	}
	v.Members[0].HidesReading = true
	if got := len(v.Marks()); got != 0 {
		t.Errorf("who hides theirs sees %d marks", got)
	}
}
