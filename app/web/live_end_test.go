package web_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/web/webtest"
)

func TestSigningOutEndsTheSession(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	elsewhere := r.SignIn("ada")
	token := ada.Script()
	here, there, bot := ada.Socket(), elsewhere.Socket(), token.Socket()
	ada.Post("/api/auth/logout", nil).Want(http.StatusNoContent)
	if code := here.Closed(); code != 1008 {
		t.Errorf("signed out: closed with %d, want 1008", code)
	}
	there.Sync()
	if err := r.Chat.SetPassword(t.Context(), chat.UserID(ada.ID), "another good password", 0); err != nil {
		t.Fatal(err)
	}
	for name, s := range map[string]*webtest.Socket{"the other browser": there, "the token": bot} {
		if code := s.Closed(); code != 1008 {
			t.Errorf("password changed: %s was closed with %d, want 1008", name, code)
		}
	}
	elsewhere.Get("/api/auth").Refused(http.StatusUnauthorized, "")
}

func TestWhoIsDisabledByTheCommandLineIsOut(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	s, other := ada.Socket(), grace.Socket()
	s.Sync()
	outside := r.Outside()
	start := time.Now()
	if err := outside.SetDisabled(t.Context(), chat.UserID(ada.ID), true); err != nil {
		t.Fatal(err)
	}
	if code := s.Closed(); code != 1008 {
		t.Errorf("closed with %d, want 1008", code)
	}
	if took := time.Since(start); took > 4*time.Second {
		t.Errorf("it took %v", took)
	}
	ada.Get("/api/auth").Refused(http.StatusUnauthorized, "")
	other.Sync()
}

func TestTheEndTellsSocketsToComeBack(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	sockets := []*webtest.Socket{ada.Socket(), grace.Socket(), grace.Script().Socket()}
	for _, s := range sockets {
		s.Join(id)
	}
	r.Close()
	for i, s := range sockets {
		if code := s.Closed(); code != 1012 {
			t.Errorf("socket %d was closed with %d, want 1012", i, code)
		}
	}
}

// TestASlowReaderIsClosedOrHasAll never reads while much is sent, then reads: either everything has come, in order, or
// what has come is a beginning, and the close says to come back.
func TestASlowReaderIsClosedOrHasAll(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	conn := dialRaw(t, r, grace)
	writeClientFrame(t, conn, fmt.Sprintf(`{"event":"join","data":{"threadId":%d,"since":0}}`, id))
	quick := grace.Socket()
	quick.Join(id)
	const sends, together = 400, 20 // together they wait for the quick reader, whose queue has room for them however busy the machine is
	for i := range sends {
		_, _, err := r.Chat.Send(t.Context(), chat.Draft{
			ThreadID: chat.ThreadID(id), Sender: chat.UserID(ada.ID), Content: fmt.Sprintf("%d %s", i, strings.Repeat("🐸", 5_000)),
		})
		if err != nil {
			t.Fatal(err)
		}
		if (i+1)%together > 0 {
			continue
		}
		for seq := i + 2 - together; seq <= i+1; seq++ {
			if m := webtest.As[webtest.Message](quick.Await("chat")); m.Seq != int64(seq) {
				t.Fatalf("the quick reader has seq %d at place %d", m.Seq, seq)
			}
		}
	}
	conn.SetReadDeadline(time.Now().Add(webtest.Patience)) //nolint:errcheck // the read tells
	in := bufio.NewReader(conn)
	last := int64(0)
	for last < sends {
		op, payload, err := readServerFrame(in)
		if err != nil {
			// On a busy machine the server may have found that nothing was taken for 5 s, and cut the line.
			if errors.Is(err, os.ErrDeadlineExceeded) {
				t.Fatalf("after seq %d: %v", last, err)
			}
			return
		}
		if op == 0x8 {
			if code := int(payload[0])<<8 | int(payload[1]); code != 1013 {
				t.Errorf("closed with %d, want 1013", code)
			}
			if r.Hub.Stats().Dropped == 0 {
				t.Error("nobody was counted as dropped")
			}
			return
		}
		if op != 0x1 {
			continue // a ping
		}
		var f webtest.Frame
		if err := json.Unmarshal(payload, &f); err != nil {
			t.Fatal(err)
		}
		if f.Event != "chat" {
			continue
		}
		if m := webtest.As[webtest.Message](f); m.Seq != last+1 {
			t.Fatalf("seq %d follows %d", m.Seq, last)
		}
		last++
	}
}

func TestAnIdleSocketEndsWithItsHandshakesSession(t *testing.T) {
	// Signed out between the handshake and the first frame.
	r := webtest.Start(t)
	for range 20 {
		ada := r.SignIn(nameOf(t, r))
		done := make(chan struct{})
		go func() {
			defer close(done)
			r.Chat.SignOut(context.Background(), mustCaller(t, r, ada.Session())) //nolint:errcheck // the socket tells
		}()
		s, _, err := ada.TrySocket()
		<-done
		if err != nil {
			continue
		}
		if code := s.Closed(); code != 1008 {
			t.Fatalf("closed with %d, want 1008", code)
		}
	}
}

// TestASocketOfASessionThatIsOverIsClosed hands over a connection whose handshake was answered while the session still
// held: whoever ended it meanwhile found no socket to close.
func TestASocketOfASessionThatIsOverIsClosed(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	caller := mustCaller(t, r, ada.Session())
	ada.Post("/api/auth/logout", nil).Want(http.StatusNoContent)
	for name, serve := range map[string]func(net.Conn, []byte, chat.Caller){"page": r.Server.Live.ServePage, "program": r.Server.Live.ServeProgram} {
		here, there := net.Pipe()
		serve(there, nil, caller)
		here.SetReadDeadline(time.Now().Add(webtest.Patience)) //nolint:errcheck // the read tells
		in, op := bufio.NewReader(here), byte(0)
		var payload []byte
		var err error
		for op != 0x8 && err == nil {
			op, payload, err = readServerFrame(in)
		}
		if err != nil || int(payload[0])<<8|int(payload[1]) != 1008 {
			t.Errorf("%s: the last frame is %x: %v", name, payload, err)
		}
		here.Close() //nolint:errcheck // only tests read from it
	}
}

func nameOf(t *testing.T, r *webtest.Ribbit) string {
	t.Helper()
	r.Chat.AddUser(t.Context(), chat.SignUp{Name: "ada", Password: webtest.Password}) //nolint:errcheck // the second time it is there
	return "ada"
}

func mustCaller(t *testing.T, r *webtest.Ribbit, secret string) chat.Caller {
	caller, err := r.Chat.CallerBySecret(context.Background(), secret)
	if err != nil {
		t.Error(err)
	}
	return caller
}

// TestARefusedCallKeepsNoDisabledUserIn: a call that is refused after it wrote something is what the store takes back;
// somebody who makes one after the other must not have it miss what the command line changed.
func TestARefusedCallKeepsNoDisabledUserIn(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, eve := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("eve")
	thread := eve.Chat(grace)
	eve.Put(fmt.Sprintf("/api/blocks/%d", grace.ID), nil).Want(http.StatusNoContent)
	s := ada.Socket()
	s.Sync()
	outside := r.Outside()
	ctx, stop := context.WithCancel(t.Context())
	var calls sync.WaitGroup
	calls.Go(func() {
		for ctx.Err() == nil {
			eve.Put(fmt.Sprintf("/api/chat_threads/%d/settings", thread), object{"muted": true, "hidden": false}).Want(http.StatusForbidden)
		}
	})
	if err := outside.SetDisabled(t.Context(), chat.UserID(ada.ID), true); err != nil {
		t.Error(err)
	}
	if code := s.Closed(); code != 1008 {
		t.Errorf("closed with %d, want 1008", code)
	}
	stop()
	calls.Wait()
}
