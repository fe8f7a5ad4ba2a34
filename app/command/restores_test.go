package command_test

import (
	"bytes"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ribbit/app/store/postgrestest"
)

func TestANewServerGoesOnWithABackupThatABrowserBrings(t *testing.T) {
	t.Run("in its folder", func(t *testing.T) { goesOn(t) })
	t.Run("on PostgreSQL", func(t *testing.T) { goesOn(t, "--database", postgrestest.Empty(t)) })
}

func goesOn(t *testing.T, at ...string) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "monday.tar")
	succeeds(t, call(t, "", "backup", file, "--data", withAda(t)))
	backup, err := os.ReadFile(file)
	check(t, err)
	dir := folder(t)
	s := start(t, append(at, "--data", dir)...)
	jar, err := cookiejar.New(nil)
	check(t, err)
	// A connection in reserve, which a client may open while another becomes free, would lead to the server that ends.
	browser := &http.Client{Jar: jar, Transport: &http.Transport{DisableKeepAlives: true}}

	status, page := bring(t, browser, s.url, backup[:len(backup)/2])
	if status != http.StatusUnprocessableEntity || !strings.Contains(page, "cut off or damaged") {
		t.Fatalf("a torn one is answered with %d: %s", status, page)
	}
	if status, page = bring(t, browser, s.url, backup); status != http.StatusAccepted || !strings.Contains(page, "Your pond is back") {
		t.Fatalf("the answer is %d: %s", status, page)
	}
	// Whoever asks at once waits for the server that comes, at the same address.
	a, err := browser.PostForm(s.url+"/login", url.Values{"username": {"ada"}, "password": {password}})
	check(t, err)
	defer a.Body.Close()
	if a.Request.URL.Path != "/" || a.StatusCode != http.StatusOK {
		t.Errorf("ada comes to %s with %d", a.Request.URL, a.StatusCode)
	}
	if again := s.next(); strings.Contains(again, "█") || !strings.Contains(again, s.url) {
		t.Errorf("the terminal says: %s", again)
	}
	if status, _ = bring(t, browser, s.url, backup); status != http.StatusConflict {
		t.Errorf("another one is answered with %d", status)
	}
	if code := s.stop(); code != 0 {
		t.Errorf("it ends with %d: %s", code, &s.stderr)
	}
	if left, err := filepath.Glob(filepath.Join(dir, ".restore-*")); err != nil || len(left) > 0 {
		t.Errorf("left are %v, %v", left, err)
	}
}

// bring uploads a backup by the form of the first page.
func bring(t *testing.T, browser *http.Client, server string, backup []byte) (status int, page string) {
	t.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	part, err := form.CreateFormFile("file", "monday.tar")
	check(t, err)
	_, err = part.Write(backup)
	check(t, err)
	check(t, form.Close())
	a, err := browser.Post(server+"/setup/restore", form.FormDataContentType(), &body)
	check(t, err)
	defer a.Body.Close()
	b, err := io.ReadAll(a.Body)
	check(t, err)
	return a.StatusCode, string(b)
}
