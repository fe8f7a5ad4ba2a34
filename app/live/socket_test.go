package live_test

import (
	"fmt"
	"net"
	"net/http"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

func TestABadFrameIsAnsweredAndTheSocketStays(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	s := ada.Socket()
	for i := range 3 { // more than 20 in all, but never 20 in a row
		for _, frame := range []string{
			"", "{", "[]", `{"event":"nope","data":{}}`, `{"event":"chat","data":{"threadId":"x"}}`, `{"event":"join","data":null}`,
			fmt.Sprintf(`{"event":"chat","data":{"threadId":%d,"content":""}}`, id),
			fmt.Sprintf(`{"event":"join","data":{"threadId":%d,"since":-1}}`, id),
			fmt.Sprintf(`{"event":"chat","data":{"threadId":%d,"content":"x","replyTo":99}}`, id),
		} {
			s.Raw(frame)
			if p := webtest.As[webtest.Problem](s.Await("error")); p.Error == "" || p.Code == "" {
				t.Errorf("%q is answered with %+v", frame, p)
			}
		}
		s.Emit("chat", webtest.Object{"threadId": id, "content": fmt.Sprint("good ", i)})
		s.Await("ack")
	}
	if err := s.Ping(); err != nil {
		t.Errorf("ping: %v", err)
	}
}

func TestTwentyBadFramesInARowEndTheSocket(t *testing.T) {
	r := webtest.Start(t)
	s := r.SignUp("ada").Socket()
	for range 25 {
		s.Raw(`{"event":"nope","data":{}}`)
	}
	if code := s.Closed(); code != 1008 {
		t.Errorf("closed with %d, want 1008", code)
	}
}

func TestAFrameOver64KiBEndsTheSocket(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	s := ada.Socket()
	s.Emit("chat", webtest.Object{"threadId": id, "content": strings.Repeat("x", 9_990), "clientId": "big"})
	s.Await("ack")
	s.Emit("chat", webtest.Object{"threadId": id, "content": strings.Repeat("x", 70_000)})
	if code := s.Closed(); code != 1009 {
		t.Errorf("closed with %d, want 1009", code)
	}
}

func TestAFrameThatIsNotTextInUTF8EndsTheSocket(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	s := ada.Socket()
	s.Raw("{\"event\":\"chat\",\"data\":{\"content\":\"\xff\"}}")
	if code := s.Closed(); code != 1007 {
		t.Errorf("closed with %d, want 1007", code)
	}
	s = ada.Socket()
	s.Binary([]byte(`{"event":"typing","data":{"threadId":1}}`))
	if code := s.Closed(); code != 1007 {
		t.Errorf("binary: closed with %d, want 1007", code)
	}
}

func TestAHandshakeFromAnotherSiteIsRefused(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	_, port, _ := net.SplitHostPort(r.Addr)
	for origin, want := range map[string]int{
		r.URL:                           http.StatusSwitchingProtocols,
		"http://evil.example":           http.StatusForbidden,
		"http://127.0.0.1:1":            http.StatusForbidden,
		"http://127.0.0.1":              http.StatusForbidden,
		"https://" + r.Addr:             http.StatusForbidden,
		"http://localhost:" + port:      http.StatusForbidden,
		"null":                          http.StatusForbidden,
		"http://" + r.Addr + ".evil.io": http.StatusForbidden,
		r.URL + "/":                     http.StatusForbidden,
	} {
		_, status, _ := ada.With("Origin", origin).TrySocket()
		if status != want {
			t.Errorf("from %s: status %d, want %d", origin, status, want)
		}
	}
	if _, status, _ := r.Stranger().TrySocket(); status != http.StatusUnauthorized {
		t.Errorf("a stranger's handshake is %d", status)
	}
	if _, status, err := ada.Script().TrySocket(); err != nil {
		t.Errorf("a script's handshake is %d: %v", status, err)
	}
	ada.Get("/api/ws").Refused(http.StatusUpgradeRequired, "")
	ada.Get("/live").Want(http.StatusUpgradeRequired)
}
