package web_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"ribbit/app/web/webtest"
)

// listening is a stream of events that is read.
type listening struct {
	t      *testing.T
	answer *http.Response
	lines  *bufio.Scanner
	lastID string
}

// listen opens a stream.
func listen(t *testing.T, r *webtest.Ribbit, p *webtest.Person, path, lastID string) *listening {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), webtest.Patience)
	t.Cleanup(cancel)
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, r.URL+path, nil)
	check(t, err)
	request.Header.Set("Cookie", p.SessionCookie())
	if lastID != "" {
		request.Header.Set("Last-Event-ID", lastID)
	}
	answer, err := r.Transport().RoundTrip(request)
	check(t, err)
	t.Cleanup(func() { answer.Body.Close() })
	return &listening{t: t, answer: answer, lines: bufio.NewScanner(answer.Body)}
}

// next is the next event; "" as its name when the stream has ended, "id" for an id alone.
func (l *listening) next() (name string, data map[string]any) {
	l.t.Helper()
	id := ""
	for l.lines.Scan() {
		line := l.lines.Text()
		key, value, _ := strings.Cut(line, ": ")
		switch {
		case key == "event":
			name = value
		case key == "id":
			id, l.lastID = value, value
		case key == "data":
			check(l.t, json.Unmarshal([]byte(value), &data))
		case line == "" && name != "":
			return name, data
		case line == "" && id != "":
			return "id", nil
		}
	}
	return "", nil
}

// until reads up to an event of a name and answers it.
func (l *listening) until(want string) map[string]any {
	l.t.Helper()
	for {
		name, data := l.next()
		if name == want {
			return data
		}
		if name == "" {
			l.t.Fatalf("the stream ended before %s", want)
		}
	}
}

func TestAStreamTellsWhatASocketTells(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	chat := ada.Chat(grace)
	before := ada.Send(chat, "before")

	l := listen(t, r, ada, "/api/events", "")
	if kind := l.answer.Header.Get("Content-Type"); l.answer.StatusCode != http.StatusOK || kind != "text/event-stream" || l.answer.Header.Get("X-Content-Type-Options") != "nosniff" {
		t.Fatalf("the answer is %s of %s", l.answer.Status, kind)
	}
	l.until("id")
	if l.lastID != fmt.Sprint(before.Version) {
		t.Errorf("it begins at %s, not %d", l.lastID, before.Version)
	}
	s := ada.Socket()
	s.Join(chat)
	m := grace.Send(chat, "hop\nhop")
	told := l.until("chat")
	var same map[string]any
	check(t, json.Unmarshal(s.Await("chat").Data, &same))
	if fmt.Sprint(told) != fmt.Sprint(same) {
		t.Errorf("the stream tells\n%v\nthe socket\n%v", told, same)
	}
	if l.lastID != fmt.Sprint(m.Version) {
		t.Errorf("the id is %s, not %d", l.lastID, m.Version)
	}

	// A chat that comes up later is joined, and nothing of it is missed.
	other := linus.Chat(ada)
	linus.Send(other, "new here")
	if told := l.until("chat"); told["content"] != "new here" {
		t.Errorf("it tells %v", told)
	}
	secret := grace.Chat(linus)
	grace.Send(secret, "not for ada")
	linus.Send(other, "again")
	for {
		name, data := l.next()
		if strings.Contains(fmt.Sprint(data), "not for ada") {
			t.Errorf("%s tells what is not hers", name)
		}
		if name == "chat" && data["content"] == "again" {
			break
		}
	}

	// Whoever comes back misses nothing.
	since := l.lastID
	l.answer.Body.Close()
	missed := grace.Send(chat, "missed")
	for path, id := range map[string]string{"/api/events": since, "/api/events?since=" + since: "", "/api/events?since=0": since} {
		l := listen(t, r, ada, path, id)
		if told := l.until("chat"); told["content"] != missed.Content {
			t.Errorf("%s tells %v first", path, told)
		}
		l.until("id")
		l.answer.Body.Close()
	}
	l = listen(t, r, ada, "/api/events?since=0", "")
	contents := ""
	for name, data := l.next(); name != "id"; name, data = l.next() {
		if name == "chat" {
			contents += fmt.Sprint(data["content"], ",")
		}
	}
	if !strings.Contains(contents, "before,hop\nhop,missed,") || !strings.Contains(contents, "new here,again,") {
		t.Errorf("from the beginning it tells %q", contents)
	}

	// It ends with the session, as a socket does.
	ada.Post("/api/auth/logout", nil).Want(http.StatusNoContent)
	for name, _ := l.next(); name != ""; name, _ = l.next() {
	}
	ended := make(chan int, 1)
	go func() { ended <- s.Closed() }()
	select {
	case <-ended:
	case <-time.After(webtest.Patience):
		t.Error("the socket goes on")
	}
}

func TestAStreamIsRefusedAsASocketIs(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	r.Stranger().Get("/api/events").Refused(http.StatusUnauthorized, "")
	ada.With("Origin", "http://elsewhere.example").Get("/api/events").Refused(http.StatusForbidden, "")
	for _, since := range []string{"-1", "x", "99999999999999999999"} {
		ada.Get("/api/events?since="+since).Refused(http.StatusUnprocessableEntity, "since")
		ada.With("Last-Event-ID", since).Get("/api/events").Refused(http.StatusUnprocessableEntity, "since")
	}
	request, err := http.NewRequestWithContext(t.Context(), http.MethodHead, r.URL+"/api/events", nil)
	check(t, err)
	request.Header.Set("Cookie", ada.SessionCookie())
	answer, err := r.Transport().RoundTrip(request)
	check(t, err)
	answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		t.Errorf("HEAD answers %s", answer.Status)
	}
}
