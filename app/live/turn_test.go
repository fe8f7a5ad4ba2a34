package live_test

import (
	"bytes"
	"fmt"
	"net/http"
	"testing"

	"ribbit/app/bus/bustest"
	"ribbit/app/web/webtest"
)

const inTurnTries = 6 // what was changed here and what was changed elsewhere since is told in either order

// TestWhatWasChangedElsewhereSinceStands changes something at a server that is held up, and then again at another one. Whichever the first
// server hears of first, the last change stands.
func TestWhatWasChangedElsewhereSinceStands(t *testing.T) {
	h := new(holder)
	servers := webtest.StartSeveral(t, 2, bustest.Start(t), h.option)
	here, there := servers[0], servers[1]
	ada, grace, linus := here.SignUp("ada"), here.SignUp("grace"), here.SignUp("linus")
	busy := ada.Chat(linus)
	linus.Socket()

	t.Run("who was added and removed hears nothing", func(t *testing.T) {
		for range inTurnTries {
			group := newGroup(ada, linus)
			out, stays := grace.Socket(), linus.At(there).Socket()
			release := h.hold(here, func() { ada.Send(busy, "holds the announcer up") })
			ada.Post(fmt.Sprintf("/api/chat_threads/%d/members", group), webtest.Object{"userIds": []int64{grace.ID}}).Want(http.StatusOK)
			ada.At(there).Delete(fmt.Sprintf("/api/chat_threads/%d/members/%d", group, grace.ID), nil).Want(http.StatusNoContent)
			there.Told()
			release()
			here.Told()
			awaitNews(stays, ada.Send(group, "secret giraffe").ID)
			for _, f := range out.Sync() {
				if bytes.Contains(f.Data, []byte("secret")) {
					t.Errorf("who was removed hears %s", f.Data)
				}
			}
			out.Cut()
			stays.Cut()
		}
	})

	t.Run("who was removed and added again hears on", func(t *testing.T) {
		for range inTurnTries {
			group := newGroup(ada, linus, grace)
			hears := grace.Socket()
			release := h.hold(here, func() { ada.Send(busy, "holds the announcer up") })
			ada.Delete(fmt.Sprintf("/api/chat_threads/%d/members/%d", group, grace.ID), nil).Want(http.StatusNoContent)
			ada.At(there).Post(fmt.Sprintf("/api/chat_threads/%d/members", group), webtest.Object{"userIds": []int64{grace.ID}}).Want(http.StatusOK)
			there.Told()
			release()
			here.Told()
			awaitNews(hears, ada.Send(group, "welcome").ID)
			hears.Cut()
		}
	})

	t.Run("who hides their reading is not seen to read", func(t *testing.T) {
		sees := linus.Socket()
		thread := linus.Chat(grace)
		for range inTurnTries {
			hide(grace, true)
			release := h.hold(here, func() { ada.Send(busy, "holds the announcer up") })
			hide(grace, false)
			hide(grace.At(there), true)
			there.Told()
			release()
			here.Told()
			linus.Send(thread, "read me")
			readAll(grace, thread)
			noReading(t, sees, grace)
		}
	})
}

// TestWhoHidesWhatIsLearntWithoutNotes has somebody hide their reading at a server that the others do not hear.
func TestWhoHidesWhatIsLearntWithoutNotes(t *testing.T) {
	servers := webtest.StartSeveral(t, 2, nil)
	here, there := servers[0], servers[1]
	ada, grace := here.SignUp("ada"), here.SignUp("grace")
	thread := ada.Chat(grace)
	sees := ada.At(there).Socket()
	for _, isHidden := range []bool{true, false} {
		hide(grace, isHidden)
		awaitNews(sees, ada.Send(thread, "read me").ID) // by a look at the database
		readAll(grace.At(there), thread)
		if isHidden {
			noReading(t, sees, grace)
		} else {
			for webtest.As[reading](sees.Await("read")).UserID != grace.ID {
			}
		}
	}
}

// reading is what a read event says of who has read.
type reading struct{ UserID int64 }

func newGroup(by *webtest.Person, others ...*webtest.Person) int64 {
	ids := make([]int64, len(others))
	for i, p := range others {
		ids[i] = p.ID
	}
	made := by.Post("/api/chat_threads", webtest.Object{"receiverIds": ids, "title": "Lake"}).Want(http.StatusCreated)
	return webtest.Read[struct{ ChatThread webtest.Thread }](made).ChatThread.ID
}

func hide(p *webtest.Person, is bool) {
	p.Put("/api/settings", webtest.Object{"showReads": !is}).Want(http.StatusOK)
}

func readAll(p *webtest.Person, thread int64) {
	p.Put(fmt.Sprintf("/api/chat_threads/%d/read", thread), webtest.Object{}).Want(http.StatusOK)
}

func noReading(t *testing.T, s *webtest.Socket, by *webtest.Person) {
	t.Helper()
	for _, f := range s.Sync() {
		if f.Event == "read" && webtest.As[reading](f).UserID == by.ID {
			t.Errorf("somebody who hides their reading is seen to read: %s", f.Data)
		}
	}
}

// awaitNews waits until a list has heard of a message.
func awaitNews(s *webtest.Socket, message int64) {
	for webtest.As[struct{ MessageID int64 }](s.Await("new_message")).MessageID != message {
	}
}

// TestWhatIsToldTogetherIsNotToldAheadOfItsTurn has messages removed with their sender and brought back, and then one of them reacted to
// and deleted, all before any of it is told: nobody hears its text behind its deletion.
func TestWhatIsToldTogetherIsNotToldAheadOfItsTurn(t *testing.T) {
	h := new(holder)
	r := webtest.Start(t, h.option)
	root, mallory, eve := r.Owner("root"), r.SignUp("mallory"), r.SignUp("eve")
	thread := mallory.Chat(eve)
	m := mallory.Send(thread, "secret giraffe")
	mallory.Send(thread, "and another one")
	s := eve.Socket()
	s.Join(thread)
	busy := root.Chat(eve)
	release := h.hold(r, func() { root.Send(busy, "holds the announcer up") })
	ban := fmt.Sprintf("/api/owner/people/%d/ban", mallory.ID)
	root.Put(ban, webtest.Object{"removeMessages": true}).Want(http.StatusOK)
	root.Delete(ban, nil)
	eve.Post(fmt.Sprintf("/api/chat_reactions/messages/%d", m.ID), webtest.Object{"reaction": "🐸"}).Want(http.StatusCreated)
	root.Put(fmt.Sprintf("/api/chat_threads/messages/%d", m.ID), webtest.Object{}).Want(http.StatusOK)
	release()
	var last webtest.Message
	isDeleted := false
	for _, f := range s.Sync() {
		got := webtest.As[webtest.Message](f)
		if f.Event != "message_updated" || got.ID != m.ID {
			continue
		}
		if isDeleted && !got.Deleted {
			t.Errorf("behind its deletion comes %s", f.Data)
		}
		last, isDeleted = got, isDeleted || got.Deleted
	}
	if !last.Deleted {
		t.Errorf("the last that is told is %+v", last)
	}
}
