package command_test

import (
	"net/http"
	"path/filepath"
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
	refuses(t, call(t, "", append([]string{"backup", filepath.Join(t.TempDir(), "pond.tar")}, at...)...), 1, "pg_dump")
	refuses(t, call(t, "", append([]string{"restore", filepath.Join(t.TempDir(), "pond.tar")}, at...)...), 2, "pg_restore")
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
