package command_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store"
	"ribbit/app/store/postgrestest"
)

// browser is ada's, with the cookies of her session.
type browser struct {
	http.Client
	url string
}

// signIn signs ada in.
func signIn(t *testing.T, s *server) *browser {
	t.Helper()
	jar, err := cookiejar.New(nil)
	check(t, err)
	b := &browser{http.Client{Jar: jar}, s.url}
	a, body := b.call(t, http.MethodPost, "/api/auth/login", fmt.Sprintf(`{"username":"ada","password":%q}`, password))
	if a.StatusCode != http.StatusOK {
		t.Fatalf("ada cannot sign in: %s", body)
	}
	return b
}

// moveTo has the browser go to another server under the same name.
func (b *browser) moveTo(t *testing.T, s *server) {
	t.Helper()
	from, err := url.Parse(b.url)
	check(t, err)
	to, err := url.Parse(s.url)
	check(t, err)
	b.Jar.SetCookies(to, b.Jar.Cookies(from))
	b.url = s.url
}

func (b *browser) call(t *testing.T, method, path, body string) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, b.url+path, strings.NewReader(body))
	check(t, err)
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	a, err := b.Do(r)
	check(t, err)
	defer a.Body.Close()
	answer, err := io.ReadAll(a.Body)
	check(t, err)
	return a, string(answer)
}

// sees are the answers to calls that read.
func (b *browser) sees(t *testing.T) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, path := range []string{
		"/api/auth", "/api/users", "/api/chat_threads", "/api/chat_threads/1", "/api/search?q=giraffe", "/api/settings", "/api/settings/alerts", "/api/push/key", "/api/sessions",
	} {
		a, body := b.call(t, http.MethodGet, path, "")
		if a.StatusCode != http.StatusOK {
			t.Errorf("%s answers %s: %s", path, a.Status, body)
		}
		all[path] = body
	}
	return all
}

func TestAServerMovesWithItsSessionsAndFiles(t *testing.T) {
	dir, address := folder(t), postgrestest.Empty(t)
	ada, _ := pondWithPictures(t, dir)
	database := filepath.Join(dir, "ribbit.db")
	b := signIn(t, ada.server)
	said := ada.send(t, 1, 600)
	for _, c := range [][3]string{
		{http.MethodPost, "/api/chat_threads/1/messages", `{"content":"a giraffe hops","clientId":"g"}`},
		{http.MethodPost, "/api/chat_threads/1/messages", `{"content":"not this","replyTo":2}`},
		{http.MethodPut, "/api/chat_threads/messages/3", `{}`},
		{http.MethodPut, "/api/chat_threads/messages/2", `{"content":"the giraffe hops"}`},
		{http.MethodPost, "/api/chat_reactions/messages/2", `{"reaction":"👍"}`},
	} {
		if a, body := b.call(t, c[0], c[1], c[2]); a.StatusCode >= 300 {
			t.Fatalf("%s answers %s: %s", c[1], a.Status, body)
		}
	}
	check(t, os.MkdirAll(filepath.Join(dir, "authority"), 0o700))
	check(t, os.WriteFile(filepath.Join(dir, "authority", "authority.key"), []byte("a key\n"), 0o600))
	before, files := b.sees(t), ada.bytes(t, said)

	refuses(t, call(t, "", "migrate", database, address), 1, "A server still runs", database)
	ada.stop()
	newFiles, newData := folder(t), folder(t)
	out := succeeds(t, call(t, "", "migrate", database, address, "--files", filepath.Join(dir, "files"), newFiles))
	for _, part := range []string{"messages", "SHA-256", "3 files lie in " + newFiles} {
		if !strings.Contains(out, part) {
			t.Errorf("%q is missing in %s", part, out)
		}
	}
	if again := succeeds(t, call(t, "", "migrate", "--files", filepath.Join(dir, "files"), newFiles, database, address)); !strings.Contains(again, "did so already") || !strings.Contains(again, "0 of them new") {
		t.Errorf("a second time it says %s", again)
	}

	moved := start(t, "--data", newData, "--database", address, "--files", newFiles)
	b.moveTo(t, moved)
	for path, is := range b.sees(t) {
		if is != before[path] {
			t.Errorf("%s answers\n%s\nand before\n%s", path, is, before[path])
		}
	}
	if has := (person{moved, ada.token}).bytes(t, said); fmt.Sprint(has) != fmt.Sprint(files) {
		t.Error("the picture is another one")
	}
	var m struct{ Seq, Version int64 }
	a, body := b.call(t, http.MethodPost, "/api/chat_threads/1/messages", `{"content":"a giraffe hops","clientId":"g"}`)
	check(t, json.Unmarshal([]byte(body), &m))
	if a.StatusCode != http.StatusOK || m.Seq != 2 {
		t.Errorf("what is sent again answers %s: %s", a.Status, body)
	}
	version := m.Version
	a, body = b.call(t, http.MethodPost, "/api/chat_threads/1/messages", `{"content":"and on it goes"}`)
	check(t, json.Unmarshal([]byte(body), &m))
	if a.StatusCode != http.StatusCreated || m.Seq != 4 || m.Version <= version {
		t.Errorf("the next message answers %s: %s", a.Status, body)
	}
	before = b.sees(t)
	refuses(t, call(t, "", "migrate", database, address), 1, "A Ribbit is using")
	moved.stop()
	refuses(t, call(t, "", "migrate", database, address), 1, "holds a Ribbit already", "--force")

	home := folder(t)
	succeeds(t, call(t, "", "migrate", address, filepath.Join(home, "ribbit.db"), "--files", newFiles, filepath.Join(home, "files")))
	if key, err := os.ReadFile(filepath.Join(home, "authority", "authority.key")); err != nil || string(key) != "a key\n" {
		t.Errorf("the authority's key is %q, %v", key, err)
	}
	back := start(t, "--data", home)
	b.moveTo(t, back)
	for path, is := range b.sees(t) {
		if is != before[path] {
			t.Errorf("at home %s answers\n%s\nand before\n%s", path, is, before[path])
		}
	}
	if has := (person{back, ada.token}).bytes(t, said); fmt.Sprint(has) != fmt.Sprint(files) {
		t.Error("at home the picture is another one")
	}
}

// fill has ada write many messages to herself and grace.
func fill(t *testing.T, dir string, n int) {
	t.Helper()
	s, err := store.Open(t.Context(), store.Options{Dir: dir})
	check(t, err)
	grace, err := s.AddUser(t.Context(), chat.NewUser{Name: "grace", Fold: chat.FoldName("grace"), PasswordHash: "x", CreatedAt: time.Now()})
	check(t, err)
	thread, _, err := s.OpenThread(t.Context(), chat.NewThread{By: grace.ID, Receivers: []chat.UserID{1}, Kind: chat.Direct, At: time.Now()})
	check(t, err)
	var writers sync.WaitGroup
	for range 100 {
		writers.Go(func() {
			for range n / 100 {
				if _, _, err := s.AddMessage(t.Context(), chat.Draft{ThreadID: thread, Sender: 1, Kind: chat.Text, Content: "a giraffe hops", At: time.Now()}); err != nil {
					t.Error(err)
				}
			}
		})
	}
	writers.Wait()
	check(t, s.Close())
}

func TestAMigrateThatIsKilledGoesOn(t *testing.T) {
	dir, to := withAda(t), folder(t)
	from := filepath.Join(dir, "ribbit.db")
	fill(t, dir, 4000)
	staged := filepath.Join(to, "ribbit.db.migrating")
	killed := 0
	for range 3 {
		cmd := exec.Command(os.Args[0], "migrate", from, filepath.Join(to, "ribbit.db"))
		check(t, cmd.Start())
		eventually(t, "it begins", func() bool {
			at, err := os.Stat(staged + "-wal")
			return err == nil && at.Size() > 500<<10 || isThere(filepath.Join(to, "ribbit.db"))
		})
		check(t, cmd.Process.Kill())
		_ = cmd.Wait() // it was killed, or done before
		if !isThere(filepath.Join(to, "ribbit.db")) {
			killed++
		}
	}
	if killed == 0 {
		t.Error("none was killed before it was done")
	}
	succeeds(t, call(t, "", "migrate", from, filepath.Join(to, "ribbit.db")))
	if isThere(staged) {
		t.Error("the part is still there")
	}
	if list := succeeds(t, call(t, "", "user", "list", "--data", to)); !strings.Contains(list, "ada") {
		t.Errorf("there are %s", list)
	}
}

func TestDamagedFilesAreNamedAndLeftOut(t *testing.T) {
	dir, to := folder(t), folder(t)
	ada, _ := pondWithPictures(t, dir)
	ada.send(t, 1, 600)
	ada.stop()
	var damaged string
	check(t, filepath.WalkDir(filepath.Join(dir, "files"), func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() && damaged == "" {
			damaged = path
			err = os.WriteFile(path, []byte("rot"), 0o600)
		}
		return err
	}))
	r := call(t, "", "migrate", filepath.Join(dir, "ribbit.db"), filepath.Join(to, "ribbit.db"), "--files", filepath.Join(dir, "files"), filepath.Join(to, "files"))
	if r.code != 1 || !strings.Contains(r.stderr, "1 files in "+filepath.Join(dir, "files")+" are damaged") || !strings.Contains(r.stdout, "2 files lie in") {
		t.Errorf("it says %s%s", r.stdout, r.stderr)
	}
	check(t, filepath.WalkDir(filepath.Join(to, "files"), func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() {
			b, readErr := os.ReadFile(path)
			err = readErr
			if bytes.Equal(b, []byte("rot")) {
				t.Errorf("what is damaged came along as %s", path)
			}
		}
		return err
	}))
}

func TestAMigrateThatIsAskedForWronglyIsOneLineWithoutAPassword(t *testing.T) {
	made := filepath.Join(withAda(t), "ribbit.db")
	to := filepath.Join(folder(t), "ribbit.db")
	const secret = "postgres://ada:hop-secret@127.0.0.1:1/pond"
	for _, c := range []struct {
		args  []string
		code  int
		parts []string
	}{
		{[]string{}, 2, []string{"FROM and TO", "ribbit migrate --help"}},
		{[]string{made}, 2, []string{"FROM and TO"}},
		{[]string{made, to, secret}, 2, []string{"two databases"}},
		{[]string{made, made}, 2, []string{"the same"}},
		{[]string{secret, secret}, 2, []string{"the same"}},
		{[]string{"mysql://ada:hop-secret@db/pond", to}, 2, []string{"FROM has to be", "postgres://USER"}},
		{[]string{made, "postgres://ada:hop-secret@db"}, 2, []string{"TO has to be"}},
		{[]string{made, "postgres://ada:hop-secret@db:x/pond"}, 2, []string{"TO has to be"}},
		{[]string{made, to, "--files", "here"}, 2, []string{"--files needs two"}},
		{[]string{made, to, "--files", "here", "here/"}, 2, []string{"the same"}},
		{[]string{made, to, "--files", filepath.Join(t.TempDir(), "nowhere"), "here"}, 1, []string{"There is no folder"}},
		{[]string{made, to, "--no-such"}, 2, []string{"--no-such"}},
		{[]string{made, secret}, 1, []string{"does not answer", "TO"}},
		{[]string{secret, to}, 1, []string{"does not answer", "FROM"}},
		{[]string{to, made}, 1, []string{"There is no Ribbit in"}},
	} {
		r := call(t, "", append([]string{"migrate"}, c.args...)...)
		refuses(t, r, c.code, c.parts...)
		if strings.Contains(r.stdout+r.stderr, "hop-secret") {
			t.Errorf("said is %s%s", r.stdout, r.stderr)
		}
		if isThere(to) {
			t.Errorf("%v has made %s", c.args, to)
		}
	}
}
