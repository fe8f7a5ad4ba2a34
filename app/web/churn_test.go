package web_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/coder/websocket"

	"ribbit/app/chat"
	"ribbit/app/web/webtest"
)

// TestComingAndGoingLeaksNothingToOthers connects and disconnects as fast as it can while every thread is written to.
// Connections and their buffers are pooled below this server: one frame in a foreign connection is a leak.
func TestComingAndGoingLeaksNothingToOthers(t *testing.T) {
	cycles := 2000
	if testing.Short() {
		cycles = 200
	}
	const people = 16
	r := webtest.Start(t)
	r.ForgetErrors()
	type member struct {
		*webtest.Person
		thread int64
		secret string
	}
	var crowd []member
	hub := r.SignUp("hub")
	for i := range people {
		p := r.SignUp(fmt.Sprintf("frog%d", i))
		m := member{p, p.Chat(hub), fmt.Sprintf("secret-%d-", i)}
		crowd = append(crowd, m)
	}
	ctx, stop := context.WithCancel(t.Context())
	var writers, readers sync.WaitGroup
	var sent, heard, astray atomic.Int64
	for w := range 2 {
		writers.Go(func() {
			for i := w; ctx.Err() == nil; i += 2 {
				m := crowd[i%people]
				_, _, err := r.Chat.Send(context.Background(), chat.Draft{
					ThreadID: chat.ThreadID(m.thread), Sender: chat.UserID(m.ID), Content: m.secret + strings.Repeat("x", i%700),
				})
				if err != nil {
					t.Error(err)
					return
				}
				sent.Add(1)
			}
		})
	}
	var next atomic.Int64
	for range people {
		readers.Go(func() {
			for {
				n := int(next.Add(1))
				if n > cycles {
					return
				}
				m := crowd[n%people]
				conn := dialRaw(t, r, m.Person)
				writeClientFrame(t, conn, fmt.Sprintf(`{"event":"join","data":{"threadId":%d}}`, m.thread))
				conn.SetReadDeadline(time.Now().Add(time.Duration(n%15) * time.Millisecond)) //nolint:errcheck // the read tells
				buf := make([]byte, 32<<10)
				var all strings.Builder
				for {
					k, err := conn.Read(buf)
					all.Write(buf[:k])
					if err != nil {
						break
					}
				}
				if n%3 == 0 { // some say good-bye, most just vanish
					conn.Write([]byte{0x88, 0x82, 0, 0, 0, 0, 0x03, 0xe8}) //nolint:errcheck // good-bye
				}
				conn.Close()
				text := all.String()
				heard.Add(int64(strings.Count(text, m.secret)))
				if others := strings.Count(text, "secret-") - strings.Count(text, m.secret); others > 0 {
					astray.Add(int64(others))
				}
			}
		})
	}
	readers.Wait()
	stop()
	writers.Wait()
	if astray.Load() > 0 || heard.Load() == 0 {
		t.Errorf("%d of %d messages reached the wrong person; %d reached the right one", astray.Load(), sent.Load(), heard.Load())
	}
	t.Logf("%d connections, %d messages, %d heard, %d astray", cycles, sent.Load(), heard.Load(), astray.Load())
	// The server is as before.
	s := crowd[0].Socket()
	s.Join(crowd[0].thread)
	if err := s.Ping(); err != nil {
		t.Error(err)
	}
	s.Cut()
	for end := time.Now().Add(webtest.Patience); r.Hub.Stats().Listeners > 0 && time.Now().Before(end); {
		conn, _, err := websocket.Dial(t.Context(), "ws://"+r.Addr+"/api/ws", nil) // refused: it only gives the server a moment
		if err == nil {
			conn.CloseNow() //nolint:errcheck // it was refused
		}
	}
	if n := r.Hub.Stats().Listeners; n > 0 {
		t.Errorf("%d listeners are left", n)
	}
}
