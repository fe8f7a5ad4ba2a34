package live_test

import (
	"bytes"
	"fmt"
	"net/http"
	"sync"
	"testing"

	"ribbit/app/bus/bustest"
	"ribbit/app/chat"
	"ribbit/app/live"
	"ribbit/app/web"
	"ribbit/app/web/webtest"
)

// holder holds announcers up.
type holder struct {
	mu      sync.Mutex
	holding map[chat.Store]chan func() // by the server's store; gets what lets the announcer go on
}

func (h *holder) option(c *web.Config) {
	of := c.Chat.Store
	live.HoldFrames(c.Live.(*live.Announcer), func() {
		h.mu.Lock()
		held := h.holding[of]
		delete(h.holding, of)
		h.mu.Unlock()
		if held != nil {
			release := make(chan struct{})
			held <- sync.OnceFunc(func() { close(release) })
			<-release
		}
	})
}

// hold has the announcer of a server stop in the middle of the next frame for programs, which begin brings about, until it is let go on.
func (h *holder) hold(r *webtest.Ribbit, begin func()) (release func()) {
	held := make(chan func(), 1)
	h.mu.Lock()
	h.holding = map[chat.Store]chan func(){r.Store: held}
	h.mu.Unlock()
	begin()
	return <-held
}

// TestWhoeverComesAfterADeletionDoesNotHearTheText holds the announcer of a server up while somebody sends a message and deletes it
// again, there or at another server. Both are still to be told there when somebody opens a socket, who hears neither, and when somebody asks
// what they have missed, who hears that there was a message.
func TestWhoeverComesAfterADeletionDoesNotHearTheText(t *testing.T) {
	for name, start := range map[string]func(t *testing.T, o webtest.Option) []*webtest.Ribbit{
		"at the same server": func(t *testing.T, o webtest.Option) []*webtest.Ribbit {
			r := webtest.Start(t, o)
			return []*webtest.Ribbit{r, r}
		},
		"at another server": func(t *testing.T, o webtest.Option) []*webtest.Ribbit {
			return webtest.StartSeveral(t, 2, bustest.Start(t), o)
		},
	} {
		t.Run(name, func(t *testing.T) {
			h := new(holder)
			servers := start(t, h.option)
			here, there := servers[0], servers[1]
			ada, grace, linus := here.SignUp("ada"), here.SignUp("grace"), here.SignUp("linus")
			thread := ada.Chat(grace, linus)
			stays, joins := linus.At(there).Socket(), grace.At(there).Socket()

			release := h.hold(there, func() { ada.Send(thread, "holds the announcer up") })
			m := ada.Send(thread, "secret giraffe")
			edited := ada.Send(thread, "secret heron")
			ada.Put(fmt.Sprintf("/api/chat_threads/messages/%d", edited.ID), webtest.Object{"content": "heron"}).Want(http.StatusOK)
			ada.Put(fmt.Sprintf("/api/chat_threads/messages/%d", m.ID), webtest.Object{}).Want(http.StatusOK)
			joins.Emit("join", webtest.Object{"threadId": thread, "since": 0})
			joins.Await("joined")
			comes, _, err := grace.At(there).TrySocket()
			if err != nil {
				t.Fatal(err)
			}
			comes.Emit("leave", webtest.Object{"threadId": 1 << 30})
			comes.Await("left") // they hear what happens
			ada.Put(fmt.Sprintf("/api/chat_threads/messages/%d", edited.ID), webtest.Object{"content": "grey heron"}).Want(http.StatusOK)
			release()

			next := ada.Send(thread, "hello")
			f := comes.Await("new_message")
			if webtest.As[struct{ MessageID int64 }](f).MessageID != next.ID {
				t.Errorf("whoever came later hears %s", f.Data)
			}
			for told := 0; told < 4; told++ {
				stays.Await("new_message") // whoever was there has heard of all
				if f := joins.Await("new_message"); bytes.Contains(f.Data, []byte("secret")) {
					t.Errorf("whoever was told how the messages are now hears %s", f.Data)
				}
			}
		})
	}
}
