package command_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"ribbit/app/command"
	"ribbit/app/store/postgrestest"
)

func TestServersGoByTheClockOfTheirDatabase(t *testing.T) {
	for _, off := range []time.Duration{time.Hour, -time.Hour} {
		t.Run(off.String(), func(t *testing.T) {
			t.Parallel()
			wrong := func() time.Time { return time.Now().Add(off) }
			address, data := postgrestest.Empty(t), folder(t)
			at := func(s ...string) []string { return append(s, "--data", data, "--database", address) }
			for _, name := range []string{"ada", "grace"} {
				succeeds(t, call(t, password+"\n", at("user", "add", name, "--password-stdin")...))
			}
			token := strings.TrimSpace(succeeds(t, call(t, "", at("token", "ada")...)))
			files := t.TempDir()
			near := person{start(t, at("--files", files)...), token}
			far := person{launchAt(t, wrong, nil, "--data", folder(t), "--database", address, "--files", files)(), token}

			far.ask(t, http.MethodPost, "/api/chat_threads", "application/json", `{"receiverIds":[2]}`, nil)
			var m struct{ CreatedAt time.Time }
			far.ask(t, http.MethodPost, "/api/chat_threads/1/messages", "application/json", `{"content":"dew"}`, &m)
			if is := time.Since(m.CreatedAt).Abs(); is > 30*time.Second {
				t.Errorf("a message is %s off", is)
			}
			for _, p := range []person{near, far} {
				a, err := http.Get(p.url + "/healthz")
				check(t, err)
				a.Body.Close()
				said := a.Header.Get("Ribbit-Time")
				if said == "" {
					said = a.Header.Get("Date")
				}
				if at, err := http.ParseTime(said); err != nil || time.Since(at).Abs() > 30*time.Second {
					t.Errorf("pages are told that it is %s, %v", said, err)
				}
			}
			for _, way := range []struct{ from, to person }{{near, far}, {far, near}} {
				phone := takeSeat(t, way.from.url, "ada")
				var pass struct{ Code string }
				a, err := phone.Post(way.from.url+"/api/sessions/pass", "application/json", strings.NewReader("{}"))
				check(t, err)
				check(t, errors.Join(json.NewDecoder(a.Body).Decode(&pass), a.Body.Close()))
				a, err = http.Post(way.to.url+"/api/auth/pass", "application/json", strings.NewReader(fmt.Sprintf(`{"code":%q}`, pass.Code)))
				check(t, err)
				a.Body.Close()
				if a.StatusCode != http.StatusOK {
					t.Errorf("a pass of the one server is answered %s by the other", a.Status)
				}
			}

			var said bytes.Buffer
			command.Run(t.Context(), command.Env{
				Args: at("doctor", "--files", files), Stdin: strings.NewReader(""), Stdout: &said, Stderr: &bytes.Buffer{},
				Getenv: func(string) string { return "" }, Assets: os.DirFS("../../ui/static"), Now: wrong,
			})
			if !strings.Contains(said.String(), "1h0m0s ahead of the database's") && !strings.Contains(said.String(), "1h0m0s behind the database's") {
				t.Errorf("the doctor says\n%s", said.String())
			}
			near.stop()
			far.stop()
			if !strings.Contains(far.stderr.String(), "clocks of this machine and of the database differ") {
				t.Errorf("the log says\n%s", far.stderr.String())
			}
			if strings.Contains(near.stderr.String(), "clocks") {
				t.Errorf("the log of a server that is right says\n%s", near.stderr.String())
			}
		})
	}
}
