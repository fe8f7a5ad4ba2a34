package store_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

// shelfOf is what stands on a shelf: each month with its count and the files, or the texts, that are in it.
func shelfOf(t *testing.T, p pond, q chat.GalleryPage) (months []string, g chat.Gallery) {
	t.Helper()
	if q.Limit == 0 {
		q.Limit = 10
	}
	g, err := p.Gallery(t.Context(), q)
	check(t, err)
	for _, month := range g.Months {
		line := month.Begin.Format("2006-01") + " " + fmt.Sprint(month.Count)
		for _, m := range month.Messages {
			for _, a := range m.Attachments {
				line += " " + a.Name
			}
			if len(m.Attachments) == 0 {
				line += " " + m.Content
			}
		}
		months = append(months, line)
	}
	return months, g
}

func TestAGalleryShowsAShelfByMonth(t *testing.T) {
	p := newPond(t)
	lobby := storetest.Group(t, p.Store, "lobby", p.ada, p.grace, p.linus)
	secret := storetest.Direct(t, p.Store, p.grace, p.linus)
	at := func(month time.Month, day int) time.Time { return time.Date(2026, month, day, 23, 30, 0, 0, time.UTC) }
	files := func(thread chat.ThreadID, from chat.User, at time.Time, names ...string) chat.Message {
		t.Helper()
		return storetest.SendFiles(t, p.Store, chat.Draft{ThreadID: thread, Sender: from.ID, At: at}, names...)
	}
	files(lobby, p.ada, at(8, 5), "a.png", "b.png", "plan.pdf", "c.mp4")
	files(secret, p.grace, at(8, 6), "secret.png", "secret.pdf")
	storetest.SendDraft(t, p.Store, chat.Draft{ThreadID: lobby, Sender: p.ada.ID, Content: "see https://pond.example", At: at(8, 6)})
	gone := files(lobby, p.ada, at(8, 7), "gone.png")
	files(lobby, p.linus, at(10, 31), "d.png", "voice-message.ogg")
	files(lobby, p.grace, at(11, 2), "e.png", "frogs.ogg", "voice-message.pdf")
	_, err := p.DeleteMessage(t.Context(), p.ada, gone.ID)
	check(t, err)
	east, err := time.LoadLocation("Asia/Tokyo")
	check(t, err)
	for name, c := range map[string]struct {
		q    chat.GalleryPage
		want string
	}{
		"pictures":        {chat.GalleryPage{Shelf: chat.PictureShelf}, "2026-11 1 e.png, 2026-10 1 d.png, 2026-08 3 a.png b.png c.mp4"},
		"in another zone": {chat.GalleryPage{Shelf: chat.PictureShelf, Zone: east}, "2026-11 2 e.png d.png, 2026-08 3 a.png b.png c.mp4"},
		"files":           {chat.GalleryPage{Shelf: chat.FileShelf}, "2026-11 2 frogs.ogg voice-message.pdf, 2026-08 1 plan.pdf"},
		"voice":           {chat.GalleryPage{Shelf: chat.VoiceShelf}, "2026-10 1 voice-message.ogg"},
		"links":           {chat.GalleryPage{Shelf: chat.LinkShelf}, "2026-08 1 see https://pond.example"},
	} {
		t.Run(name, func(t *testing.T) {
			c.q.Thread, c.q.Caller = lobby, p.ada.ID
			months, g := shelfOf(t, p, c.q)
			if got := strings.Join(months, ", "); got != c.want || g.HasMore {
				t.Errorf("it shows %s, not %s; more %v", got, c.want, g.HasMore)
			}
			if got := fmt.Sprint(g.Counts); got != "map[files:3 links:1 pictures:5 voice:1]" {
				t.Errorf("it counts %s", got)
			}
		})
	}
	t.Run("in pages", func(t *testing.T) {
		q := chat.GalleryPage{Thread: lobby, Caller: p.ada.ID, Shelf: chat.PictureShelf, Limit: 1}
		var all []string
		for more := true; more; {
			months, g := shelfOf(t, p, q)
			all, more = append(all, months...), g.HasMore
			q.Before = g.Months[0].Messages[0].ID
		}
		if want := []string{"2026-11 1 e.png", "2026-10 1 d.png", "2026-08 3 a.png b.png c.mp4"}; !slices.Equal(all, want) {
			t.Errorf("the pages are %q", all)
		}
	})
	t.Run("without whom one blocked", func(t *testing.T) {
		check(t, p.Block(t.Context(), p.ada.ID, p.grace.ID, storetest.Noon))
		months, g := shelfOf(t, p, chat.GalleryPage{Thread: lobby, Caller: p.ada.ID, Shelf: chat.PictureShelf})
		if got := strings.Join(months, ", "); got != "2026-10 1 d.png, 2026-08 3 a.png b.png c.mp4" || g.Counts[chat.FileShelf] != 1 {
			t.Errorf("it shows %s and counts %v", got, g.Counts)
		}
	})
	t.Run("to members only", func(t *testing.T) {
		_, err := p.Gallery(t.Context(), chat.GalleryPage{Thread: secret, Caller: p.ada.ID, Shelf: chat.PictureShelf, Limit: 10})
		want(t, err, chat.NotFound, "")
	})
}

// A file becomes what it is after it was sent, and is found by its message's words all the same.
func TestWhatBecomesOfAFileIsFollowed(t *testing.T) {
	p := newPond(t)
	a := chat.Attachment{ID: "a", Name: "pond.heic", Kind: chat.ImageAttachment}
	_, err := p.AddUpload(t.Context(), chat.Upload{Attachment: a, Owner: p.ada.ID, State: chat.Received, CreatedAt: storetest.Noon, ExpiresAt: storetest.Noon}, 1)
	check(t, err)
	storetest.SendDraft(t, p.Store, chat.Draft{ThreadID: p.direct, Sender: p.ada.ID, Kind: chat.File, Content: "lilies", Attachments: []chat.UploadID{"a"}})
	if months, _ := shelfOf(t, p, chat.GalleryPage{Thread: p.direct, Caller: p.grace.ID, Shelf: chat.PictureShelf}); len(months) != 0 {
		t.Errorf("before it is ready it shows %q", months)
	}
	a.Kind = chat.FileAttachment
	_, err = p.SetReady(t.Context(), a, chat.Blobs{File: "x"}, 0)
	check(t, err)
	if months, _ := shelfOf(t, p, chat.GalleryPage{Thread: p.direct, Caller: p.grace.ID, Shelf: chat.FileShelf}); len(months) != 1 {
		t.Errorf("when it is a file it shows %q", months)
	}
	for _, files := range []chat.FileFilter{"", chat.HasFile, chat.HasImage} {
		ms, _, err := p.Search(t.Context(), chat.Search{Caller: p.grace.ID, Terms: chat.SearchTerms("lilies heic", false), Files: files, Limit: 10})
		check(t, err)
		if isFound := len(ms) == 1; isFound != (files != chat.HasImage) {
			t.Errorf("with the filter %q are found %d", files, len(ms))
		}
	}
}
