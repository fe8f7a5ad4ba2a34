package command_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"ribbit/app/store/postgrestest"
)

func TestPostgreSQLKeepsWhatTheFolderDoesNot(t *testing.T) {
	address, dir := postgrestest.Empty(t), folder(t)
	at := []string{"--data", dir, "--database", address}
	for _, name := range []string{"ada", "grace"} {
		succeeds(t, call(t, password+"\n", append([]string{"user", "add", name, "--password-stdin"}, at...)...))
	}
	token := strings.TrimSpace(succeeds(t, call(t, "", append([]string{"token", "ada"}, at...)...)))
	ada := person{start(t, at...), token}
	var made struct{ ChatThread struct{ ID int64 } }
	ada.ask(t, http.MethodPost, "/api/chat_threads", "application/json", `{"receiverIds":[2]}`, &made)
	ada.ask(t, http.MethodPost, "/api/chat_threads/1/messages", "application/json", `{"content":"a giraffe hops"}`, new([]byte))
	found := new([]byte)
	ada.ask(t, http.MethodGet, "/api/search?q=giraffe", "", "", found)
	if made.ChatThread.ID != 1 || !strings.Contains(string(*found), "a giraffe hops") {
		t.Errorf("in thread %d is found %s", made.ChatThread.ID, *found)
	}
	if isThere(filepath.Join(dir, "ribbit.db")) {
		t.Error("there is a database in the folder, too")
	}
	if list := succeeds(t, call(t, "", "user", "list", "--data", folder(t), "--database", address)); !strings.Contains(list, "grace") {
		t.Errorf("from another folder one sees %s", list)
	}
}

func TestAPostgreSQLIsBackedUpAndRestored(t *testing.T) {
	address, dir := postgrestest.Empty(t), folder(t)
	at := []string{"--data", dir, "--database", address}
	for _, name := range []string{"ada", "grace"} {
		succeeds(t, call(t, password+"\n", append([]string{"user", "add", name, "--password-stdin"}, at...)...))
	}
	token := func(name string, at ...string) string {
		return strings.TrimSpace(succeeds(t, call(t, "", append([]string{"token", name}, at...)...)))
	}
	ada := person{start(t, at...), token("ada", at...)}
	ada.ask(t, http.MethodPost, "/api/chat_threads", "application/json", `{"receiverIds":[2]}`, nil)
	u := ada.send(t, 1, 900)
	first := ada.bytes(t, u)
	ada.ask(t, http.MethodPost, "/api/chat_threads/1/messages", "application/json", `{"content":"a giraffe hops"}`, new([]byte))
	ada.ask(t, http.MethodPost, "/api/chat_threads/1/messages", "application/json", `{"content":"a zebra hides"}`, new([]byte))
	ada.ask(t, http.MethodPut, "/api/chat_threads/messages/3", "application/json", `{}`, nil)
	backup := filepath.Join(t.TempDir(), "pond.tar") // beside the server
	succeeds(t, call(t, "", append([]string{"backup", backup}, at...)...))
	if text, err := os.ReadFile(backup); err != nil || strings.Contains(string(text), "zebra") || strings.Contains(string(text), ada.token) {
		t.Errorf("in the backup is what was deleted, or a token: %v", err)
	}
	refuses(t, call(t, "", append([]string{"restore", backup, "--data", folder(t)}, at[2:]...)...), 1, "Stop it")

	holds := func(what string, at ...string) {
		t.Helper()
		again := person{start(t, at...), token("ada", at...)}
		found := new([]byte)
		again.ask(t, http.MethodGet, "/api/search?q=giraffe", "", "", found)
		if !strings.Contains(string(*found), "a giraffe hops") {
			t.Errorf("in %s is found %s", what, *found)
		}
		if is := again.bytes(t, u); !bytes.Equal(is[0], first[0]) {
			t.Errorf("in %s the picture is another", what)
		}
		var m struct{ Seq int64 }
		again.ask(t, http.MethodPost, "/api/chat_threads/1/messages", "application/json", `{"content":"and on"}`, &m)
		if m.Seq != 4 {
			t.Errorf("in %s the next message is %d", what, m.Seq)
		}
	}
	for what, at := range map[string][]string{
		"SQLite":             {"--data", folder(t)},
		"another PostgreSQL": {"--data", folder(t), "--database", postgrestest.Empty(t)},
	} {
		succeeds(t, call(t, "", append([]string{"restore", backup}, at...)...))
		refuses(t, call(t, "", append([]string{"restore", backup}, at...)...), 1, "--force")
		holds(what, at...)
	}
}

func TestAServerWaitsForItsDatabase(t *testing.T) {
	address, dir := postgrestest.Empty(t), folder(t)
	at := []string{"--data", dir, "--database", address}
	for _, name := range []string{"ada", "grace"} {
		succeeds(t, call(t, password+"\n", append([]string{"user", "add", name, "--password-stdin"}, at...)...))
	}
	token := strings.TrimSpace(succeeds(t, call(t, "", append([]string{"token", "ada"}, at...)...)))
	ada := person{start(t, at...), token}
	ada.ask(t, http.MethodPost, "/api/chat_threads", "application/json", `{"receiverIds":[2]}`, nil)
	send := func() *http.Response {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, ada.url+"/api/chat_threads/1/messages", strings.NewReader(`{"content":"a giraffe hops","clientId":"g"}`))
		check(t, err)
		r.Header.Set("Authorization", "Bearer "+token)
		r.Header.Set("Content-Type", "application/json")
		a, err := http.DefaultClient.Do(r)
		check(t, err)
		a.Body.Close()
		return a
	}

	end := postgrestest.Outage(t, address)
	for range 2 {
		if a := send(); a.StatusCode != http.StatusServiceUnavailable || a.Header.Get("Retry-After") == "" {
			t.Errorf("without a database a send is answered with %s, to be tried after %q", a.Status, a.Header.Get("Retry-After"))
		}
	}
	a, err := http.Get(ada.url + "/readyz")
	check(t, err)
	defer a.Body.Close()
	var state struct {
		Error, Code string
		Lost        []string
	}
	check(t, json.NewDecoder(a.Body).Decode(&state))
	if a.StatusCode != http.StatusServiceUnavailable || state.Code != "unavailable" || state.Error == "" || !slices.Equal(state.Lost, []string{"database"}) {
		t.Errorf("it says of itself %s, %+v", a.Status, state)
	}

	end()
	eventually(t, "sending goes on", func() bool { return send().StatusCode < 300 })
	var page struct{ Messages []struct{ Content string } }
	ada.ask(t, http.MethodGet, "/api/chat_threads/1", "", "", &page)
	if len(page.Messages) != 1 {
		t.Errorf("there are %+v", page.Messages)
	}
}

func TestNothingShowsThePasswordOfADatabase(t *testing.T) {
	for _, address := range []string{"mysql://ada:hop-secret@db/pond", "postgres://ada:hop-secret@db", "postgres://ada:hop-secret@db:x/pond"} {
		for _, r := range []result{
			call(t, "", "--data", folder(t), "--database", address),
			callWith(t, map[string]string{"RIBBIT_DATABASE": address}, "", "user", "list", "--data", folder(t)),
		} {
			refuses(t, r, 2, "postgres://USER")
			if strings.Contains(r.stdout+r.stderr, "hop-secret") {
				t.Errorf("said is %s%s", r.stdout, r.stderr)
			}
		}
	}
}
