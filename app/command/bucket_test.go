package command_test

import (
	"archive/tar"
	"bytes"
	"errors"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ribbit/app/files/buckettest"
	"ribbit/app/store/postgrestest"
)

// withKeys sets what opens a bucket.
func withKeys(t *testing.T) map[string]string {
	t.Helper()
	return map[string]string{"AWS_ACCESS_KEY_ID": "frog", "AWS_SECRET_ACCESS_KEY": "hop-secret"}
}

// inBucket counts what is kept in a bucket.
func inBucket(t *testing.T, s *buckettest.Server) int {
	t.Helper()
	a, err := http.Get(s.URL + "/" + buckettest.Name + "?prefix=ribbit/files/")
	check(t, err)
	b, err := io.ReadAll(a.Body)
	check(t, errors.Join(err, a.Body.Close()))
	return strings.Count(string(b), "<Key>")
}

func TestFilesLieInABucket(t *testing.T) {
	bucket, dir := buckettest.Start(t), folder(t)
	address, env := bucket.Address(buckettest.Name), withKeys(t)
	for _, name := range []string{"ada", "grace"} {
		succeeds(t, call(t, password+"\n", "user", "add", name, "--password-stdin", "--data", dir))
	}
	token := strings.TrimSpace(succeeds(t, call(t, "", "token", "ada", "--data", dir)))
	ada := person{startWith(t, env, "--data", dir, "--files", address), token}
	ada.ask(t, http.MethodPost, "/api/chat_threads", "application/json", `{"receiverIds":[2]}`, nil)
	u := ada.send(t, 1, 900)
	first := ada.bytes(t, u)
	if inBucket(t, bucket) < 3 {
		t.Errorf("in the bucket are %d files", inBucket(t, bucket))
	}
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, ada.url+u.URL, nil)
	check(t, err)
	r.Header.Set("Authorization", "Bearer "+token)
	r.Header.Set("Range", "bytes=2-9")
	a, err := http.DefaultClient.Do(r)
	check(t, err)
	part, err := io.ReadAll(a.Body)
	check(t, errors.Join(err, a.Body.Close()))
	if a.StatusCode != http.StatusPartialContent || !bytes.Equal(part, first[0][2:10]) || a.Header.Get("ETag") == "" {
		t.Errorf("a part is answered %s: %q", a.Status, part)
	}

	exported := filepath.Join(t.TempDir(), "export")
	succeeds(t, callWith(t, env, "", "export", exported, "--data", dir, "--files", address))
	backup := filepath.Join(t.TempDir(), "pond.tar")
	if said := callWith(t, env, "", "backup", backup, "--data", dir, "--files", address); said.code != 0 || strings.Contains(said.stderr, "missing") {
		t.Errorf("the backup ends with %d: %s", said.code, said.stderr)
	}
	if !holds(t, backup, first[0]) {
		t.Error("the picture is not in the backup")
	}

	moved := filepath.Join(t.TempDir(), "files")
	callWith(t, env, "", "migrate", filepath.Join(dir, "ribbit.db"), filepath.Join(folder(t), "ribbit.db"), "--files", address, moved) // the server still runs
	if there, err := filepath.Glob(filepath.Join(moved, "??", "*")); err != nil || len(there) < 3 {
		t.Errorf("migrate brings %d files out of the bucket, %v", len(there), err)
	}

	bucket.Refuse(http.StatusInsufficientStorage, "XMinioStorageFull")
	if is := ada.try(t, 400); is != http.StatusInsufficientStorage {
		t.Errorf("to a full bucket an upload is answered %d", is)
	}
	bucket.Refuse(http.StatusServiceUnavailable, "ServiceUnavailable")
	if is := ada.try(t, 300); is != http.StatusServiceUnavailable {
		t.Errorf("without a bucket an upload is answered %d", is)
	}
	ada.ask(t, http.MethodPost, "/api/chat_threads/1/messages", "application/json", `{"content":"a giraffe hops"}`, nil)
	bucket.Refuse(0, "")
	ada.send(t, 1, 500)

	other := folder(t)
	succeeds(t, callWith(t, env, "", "restore", backup, "--data", other, "--files", bucket.Address(buckettest.Name)+"&region=us-east-1"))
	ada.ask(t, http.MethodPut, "/api/chat_threads/messages/1", "application/json", `{}`, nil)
	ada.ask(t, http.MethodPut, "/api/chat_threads/messages/3", "application/json", `{}`, nil)
	eventually(t, "what was deleted is gone from the bucket", func() bool { return inBucket(t, bucket) == 0 })
}

// holds reports whether a tar has a file with some content.
func holds(t *testing.T, name string, content []byte) bool {
	t.Helper()
	f, err := os.Open(name)
	check(t, err)
	defer f.Close()
	for r := tar.NewReader(f); ; {
		if _, err := r.Next(); errors.Is(err, io.EOF) {
			return false
		}
		b, err := io.ReadAll(r)
		check(t, err)
		if bytes.Equal(b, content) {
			return true
		}
	}
}

func TestABucketThatCannotBeUsedStopsTheStart(t *testing.T) {
	bucket := buckettest.Start(t)
	for says, at := range map[string]string{
		"There is no bucket": bucket.Address("puddle"), "does not answer": "s3://pond?endpoint=http://127.0.0.1:1",
	} {
		r := callWith(t, withKeys(t), "", "serve", "--addr", "127.0.0.1:0", "--data", folder(t), "--files", at)
		if r.code != 1 || !strings.Contains(r.stderr, says) || !strings.Contains(r.stderr, "--files") || strings.Contains(r.stderr, "hop-secret") {
			t.Errorf("exit code %d, %s", r.code, r.stderr)
		}
	}
	if r := call(t, "", "serve", "--addr", "127.0.0.1:0", "--data", folder(t), "--files", bucket.Address(buckettest.Name)); r.code != 1 || !strings.Contains(r.stderr, "AWS_ACCESS_KEY_ID") {
		t.Errorf("without keys: exit code %d, %s", r.code, r.stderr)
	}
	secret := "s3://frog:hop-secret@pond?endpoint=" + url.QueryEscape(bucket.URL)
	if r := call(t, "", "serve", "--addr", "127.0.0.1:0", "--data", folder(t), "--files", secret); r.code != 2 {
		t.Errorf("with keys in the address: exit code %d, %s", r.code, r.stderr)
	}
}

func TestServersShareABucket(t *testing.T) {
	bucket, database := buckettest.Start(t), postgrestest.Empty(t)
	at := func(s ...string) []string { return append(s, "--data", folder(t), "--database", database) }
	for _, name := range []string{"ada", "grace"} {
		succeeds(t, call(t, password+"\n", at("user", "add", name, "--password-stdin")...))
	}
	token := strings.TrimSpace(succeeds(t, call(t, "", at("token", "ada")...)))
	open := func() person {
		return person{startWith(t, withKeys(t), at("--files", bucket.Address(buckettest.Name))...), token}
	}
	near := open()
	tus := func(p person, method, path, offset, body string) *http.Response {
		t.Helper()
		r, err := http.NewRequestWithContext(t.Context(), method, p.url+path, strings.NewReader(body))
		check(t, err)
		for name, value := range map[string]string{
			"Authorization": "Bearer " + token, "Tus-Resumable": "1.0.0", "Upload-Length": "6", "Upload-Offset": offset, "Content-Type": "application/offset+octet-stream",
		} {
			r.Header.Set(name, value)
		}
		a, err := http.DefaultClient.Do(r)
		check(t, err)
		a.Body.Close()
		return a
	}
	begun, err := url.Parse(tus(near, http.MethodPost, "/api/uploads/tus", "0", "").Header.Get("Location"))
	check(t, err)
	if is := tus(near, http.MethodPatch, begun.Path, "0", "frog").StatusCode; is != http.StatusNoContent {
		t.Fatalf("the first piece is answered %d", is)
	}
	far := open()
	if is := tus(far, http.MethodHead, begun.Path, "", "").StatusCode; is != http.StatusNotFound {
		t.Errorf("a server that has nothing of a file says %d", is)
	}
	if is := tus(near, http.MethodPatch, begun.Path, "4", "s!").StatusCode; is != http.StatusNoContent {
		t.Errorf("once another server has started, the last piece is answered %d", is)
	}

	near.ask(t, http.MethodPost, "/api/chat_threads", "application/json", `{"receiverIds":[2]}`, nil)
	u := near.send(t, 1, 700)
	here, there := near.bytes(t, u), far.bytes(t, u)
	near.stop()
	if !bytes.Equal(here[0], there[0]) || !bytes.Equal(here[0], far.bytes(t, u)[0]) {
		t.Error("the picture is another one at the other server")
	}
}
