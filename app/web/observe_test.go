package web_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

func TestAnOwnerSeesWhatTheServerDoes(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("lovelace"), r.SignUp("hopper")
	thread := ada.Chat(grace)
	socket := grace.Socket()
	socket.Sync() // it hears from now on
	ada.Send(thread, "a secret of the pond")
	socket.Await("new_message")
	ada.Get(fmt.Sprintf("/api/chat_threads/%d", thread+1)).Want(http.StatusNotFound)
	r.SignIn("lovelace")
	r.Stranger().Post("/api/auth/login", object{"username": "lovelace", "password": "a wrong guess"}).Want(http.StatusUnauthorized)
	r.Told() // nothing waits to be announced any more
	r.Stranger().Get("/metrics").Want(http.StatusOK).Has(
		"ribbit_messages_total 1\n",
		`ribbit_request_seconds_count{route="POST /api/chat_threads/:id/messages",status="2xx"} 1`,
		`ribbit_request_seconds_count{route="GET /api/chat_threads/:id",status="4xx"} 1`,
		`ribbit_sign_ins_total{outcome="wrong"} 1`,
		`ribbit_sign_ins_total{outcome="ok"}`,
		"ribbit_announce_queue 0\n", "ribbit_write_queue 0\n", "ribbit_slow_statements_total 0\n", "ribbit_dropped_sockets_total 0\n",
	).Lacks("lovelace", "hopper", "pond")
	log := r.Log()
	for _, line := range []string{"msg=\"signed in\" user=", "msg=\"sign-in refused\" network=127.0.0.1"} {
		if !strings.Contains(log, line) {
			t.Errorf("the log lacks %s:\n%s", line, log)
		}
	}
	for _, private := range []string{"lovelace", "guess", "pond", webtest.Password} {
		if strings.Contains(log, private) {
			t.Errorf("the log has %q:\n%s", private, log)
		}
	}
}
