package store_test

import (
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

func TestStorageTellsWhereTheBytesLieAndHowManyAreOld(t *testing.T) {
	p := newPond(t)
	lobby := storetest.Group(t, p.Store, "lobby", p.ada, p.grace, p.linus)
	direct := storetest.Direct(t, p.Store, p.ada, p.grace)
	now := storetest.Noon.Add(1000 * 24 * time.Hour)
	old := now.Add(-chat.OldFile)
	brought := func(owner chat.User, kind chat.AttachmentKind, size int64, at time.Time) chat.UploadID {
		t.Helper()
		u := chat.Upload{
			Attachment: chat.Attachment{ID: chat.UploadID(chat.NewSecret()), Name: "file", Kind: kind, Size: size},
			Owner:      owner.ID, State: chat.Received, Length: size, CreatedAt: at, ExpiresAt: at.Add(chat.UploadLife),
		}
		_, err := p.AddUpload(t.Context(), u, 1<<40)
		check(t, err)
		since, err := p.Removals(t.Context())
		check(t, err)
		_, err = p.SetReady(t.Context(), u.Attachment, chat.Blobs{File: chat.Blob(u.ID)}, since)
		check(t, err)
		return u.ID
	}
	sent := func(thread chat.ThreadID, owner chat.User, kind chat.AttachmentKind, size int64, at time.Time) chat.Message {
		t.Helper()
		return storetest.SendDraft(t, p.Store, chat.Draft{ThreadID: thread, Sender: owner.ID, Kind: chat.File, At: at, Attachments: []chat.UploadID{brought(owner, kind, size, at)}})
	}
	sent(lobby, p.ada, chat.ImageAttachment, 100, storetest.Noon)
	sent(lobby, p.grace, chat.FileAttachment, 20, old.Add(-time.Millisecond))
	sent(lobby, p.ada, chat.ImageAttachment, 7, old) // not older than that
	sent(direct, p.ada, chat.ImageAttachment, 3, storetest.Noon)
	sent(direct, p.grace, chat.VideoAttachment, 4000, now)
	gone := sent(direct, p.ada, chat.ImageAttachment, 50_000, storetest.Noon)
	_, err := p.DeleteMessage(t.Context(), p.ada, gone.ID)
	check(t, err)
	brought(p.linus, chat.ImageAttachment, 600_000, storetest.Noon) // no message carries it

	st, err := p.Storage(t.Context(), old, 10)
	check(t, err)
	if st.Old != (chat.Amount{Files: 3, Bytes: 123}) {
		t.Errorf("old are %+v", st.Old)
	}
	kinds := map[chat.AttachmentKind]chat.Amount{chat.ImageAttachment: {Files: 3, Bytes: 110}, chat.FileAttachment: {Files: 1, Bytes: 20}, chat.VideoAttachment: {Files: 1, Bytes: 4000}}
	for kind, want := range kinds {
		if st.Kinds[kind] != want {
			t.Errorf("of %s there are %+v, not %+v", kind, st.Kinds[kind], want)
		}
	}
	if len(st.Kinds) != len(kinds) || st.DatabaseBytes <= 0 {
		t.Errorf("kinds are %+v, the database has %d bytes", st.Kinds, st.DatabaseBytes)
	}
	if len(st.Threads) != 2 || st.Threads[0].ID != direct || st.Threads[0].Amount != (chat.Amount{Files: 2, Bytes: 4003}) ||
		st.Threads[1].ID != lobby || st.Threads[1].Amount != (chat.Amount{Files: 3, Bytes: 127}) || st.Threads[1].Title != "" {
		t.Errorf("chats are %+v", st.Threads)
	}
	if len(st.People) != 2 || st.People[0].User.ID != p.grace.ID || st.People[0].Amount != (chat.Amount{Files: 2, Bytes: 4020}) ||
		st.People[1].User.Name != p.ada.Name || st.People[1].Amount != (chat.Amount{Files: 3, Bytes: 110}) {
		t.Errorf("people are %+v", st.People)
	}
	one, err := p.Storage(t.Context(), old, 1)
	check(t, err)
	if len(one.Threads) != 1 || one.Threads[0].ID != direct || len(one.People) != 1 || one.Old != st.Old {
		t.Errorf("of the heaviest one there are %+v, %+v", one.Threads, one.People)
	}
}
