package command_test

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/cookiejar"
	"strconv"
	"strings"
	"testing"

	"github.com/coder/websocket"

	"ribbit/app/store/postgrestest"
)

// seat is somebody who is signed in by name and password, with an open socket.
type seat struct {
	*http.Client
	url   string
	ended chan websocket.StatusCode
}

func takeSeat(t *testing.T, url, name string) seat {
	t.Helper()
	jar, err := cookiejar.New(nil)
	check(t, err)
	s := seat{&http.Client{Jar: jar}, url, make(chan websocket.StatusCode, 1)}
	login, err := json.Marshal(map[string]string{"username": name, "password": password})
	check(t, err)
	a, err := s.Post(url+"/api/auth/login", "application/json", strings.NewReader(string(login)))
	check(t, err)
	a.Body.Close()
	if a.StatusCode != http.StatusOK {
		t.Fatalf("%s cannot sign in: %s", name, a.Status)
	}
	s.listen(t, nil)
	return s
}

// listen opens the socket; ended gets the code with which it is closed.
func (s seat) listen(t *testing.T, header http.Header) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(cancel)
	conn, _, err := websocket.Dial(ctx, s.url+"/api/ws", &websocket.DialOptions{HTTPClient: s.Client, HTTPHeader: header}) //nolint:bodyclose // it is the connection
	check(t, err)
	conn.SetReadLimit(1 << 20)
	go func() {
		for {
			if _, _, err := conn.Read(ctx); err != nil {
				var closed websocket.CloseError
				errors.As(err, &closed)
				s.ended <- closed.Code
				return
			}
		}
	}()
}

func (s seat) status(t *testing.T, token string) int {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.url+"/api/auth", nil)
	check(t, err)
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	a, err := s.Do(r)
	check(t, err)
	a.Body.Close()
	return a.StatusCode
}

func TestAServerActsOnWhatACommandChangedInItsDatabase(t *testing.T) {
	for _, engine := range []string{"SQLite", "PostgreSQL"} {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			at := []string{"--data", folder(t)}
			if engine == "PostgreSQL" {
				at = append(at, "--database", postgrestest.Empty(t))
			}
			run := func(stdin string, args ...string) string {
				t.Helper()
				return strings.TrimSpace(succeeds(t, call(t, stdin, append(args, at...)...)))
			}
			for _, name := range []string{"ada", "grace", "hugo"} {
				run(password+"\n", "user", "add", name, "--password-stdin")
			}
			run("", "bot", "add", "robo")
			ada := person{start(t, append(at, "--base-url", "http://127.0.0.1")...), run("", "token", "ada")}
			if engine == "PostgreSQL" {
				at[1] = folder(t) // as on another machine
			}
			url := "http://" + ada.addr
			ada.url = url
			ada.ask(t, http.MethodPost, "/api/chat_threads", "application/json", `{"receiverIds":[2,3],"title":"pond"}`, nil)
			key := run("", "hook", "1", "--label", "washer")
			key = key[strings.LastIndex(key, "/")+1:]
			post := func() int {
				a, err := http.Post(url+"/hook/"+key, "text/plain", strings.NewReader("done"))
				check(t, err)
				a.Body.Close()
				return a.StatusCode
			}
			grace, hugo := takeSeat(t, url, "grace"), takeSeat(t, url, "hugo")
			token := run("", "token", "robo")
			robo := seat{http.DefaultClient, url, make(chan websocket.StatusCode, 1)}
			robo.listen(t, http.Header{"Authorization": {"Bearer " + token}})
			if is := post(); is != http.StatusOK {
				t.Fatalf("the hook answers %d", is)
			}

			run("", "user", "disable", "grace")
			run("a new "+password+"\n", "user", "passwd", "hugo", "--password-stdin")
			run("", "bot", "disable", "robo")
			run("", "hook", "revoke", strconv.Itoa(1))
			for name, s := range map[string]struct {
				seat
				token string
			}{"who was shut out": {grace, ""}, "whose password is new": {hugo, ""}, "the bot": {robo, token}} {
				var code websocket.StatusCode
				eventually(t, "the socket of "+name+" is closed", func() bool {
					select {
					case code = <-s.ended:
						return true
					default:
						return false
					}
				})
				if code != websocket.StatusPolicyViolation {
					t.Errorf("the socket of %s is closed with %d", name, code)
				}
				if is := s.status(t, s.token); is != http.StatusUnauthorized {
					t.Errorf("%s is answered %d", name, is)
				}
			}
			if is := post(); is != http.StatusNotFound {
				t.Errorf("the hook answers %d when it was revoked", is)
			}
			invite := run("", "invite")
			body(t, &http.Client{}, url+invite[strings.LastIndex(invite, "/join/"):])
			run(password+"\n", "user", "add", "newt", "--password-stdin")
			takeSeat(t, url, "newt")
		})
	}
}
