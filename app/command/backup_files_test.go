package command_test

import (
	"archive/tar"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"image"
	"image/jpeg"
	"io"
	"io/fs"
	"log/slog"
	"maps"
	"mime/multipart"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/command"
	"ribbit/app/media"
	"ribbit/app/store"
)

// TestMain lets the test's program look at pictures when a server in it asks for that, and be the program that a test kills.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && (os.Args[1] == media.Command || os.Args[1] == "migrate") {
		os.Exit(command.Run(context.Background(), command.Env{
			Args: os.Args[1:], Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr, Getenv: os.Getenv,
		}))
	}
	os.Exit(m.Run())
}

// person asks a server with a token.
type person struct {
	*server
	token string
}

// pondWithPictures is a running server on which ada and grace have a chat.
func pondWithPictures(t *testing.T, dir string, flags ...string) (ada person, thread int64) {
	t.Helper()
	for _, name := range []string{"ada", "grace"} {
		succeeds(t, call(t, password+"\n", "user", "add", name, "--password-stdin", "--data", dir))
	}
	token := strings.TrimSpace(succeeds(t, call(t, "", "token", "ada", "--data", dir)))
	ada = person{start(t, append([]string{"--data", dir}, flags...)...), token}
	var made struct{ ChatThread struct{ ID int64 } }
	ada.ask(t, http.MethodPost, "/api/chat_threads", "application/json", `{"receiverIds":[2]}`, &made)
	return ada, made.ChatThread.ID
}

// ask wants success and reads the answer into a value, or as it is into a *[]byte.
func (p person) ask(t *testing.T, method, path, kind, body string, to any) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, p.url+path, strings.NewReader(body))
	check(t, err)
	r.Header.Set("Authorization", "Bearer "+p.token)
	r.Header.Set("Content-Type", kind)
	a, err := http.DefaultClient.Do(r)
	check(t, err)
	defer a.Body.Close()
	b, err := io.ReadAll(a.Body)
	check(t, err)
	if a.StatusCode >= 300 {
		t.Fatalf("%s %s answers %s: %s", method, path, a.Status, b)
	}
	switch to := to.(type) {
	case nil:
	case *[]byte:
		*to = b
	default:
		check(t, json.Unmarshal(b, to))
	}
}

type picture struct {
	ID       string
	URL      string
	ThumbURL string
	message  int64
}

// upload hands in a picture of a size.
func (p person) upload(t *testing.T, width int) (u picture) {
	t.Helper()
	kind, body := pictureForm(t, width)
	p.ask(t, http.MethodPost, "/api/uploads", kind, body, &u)
	return u
}

// pictureForm is a form with a picture of a size.
func pictureForm(t *testing.T, width int) (kind, body string) {
	t.Helper()
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	part, err := w.CreateFormFile("file", "pond.jpg")
	check(t, err)
	check(t, jpeg.Encode(part, image.NewGray(image.Rect(0, 0, width, 500)), nil))
	check(t, w.Close())
	return w.FormDataContentType(), b.String()
}

// try hands in a picture of a size, and answers the status.
func (p person) try(t *testing.T, width int) int {
	t.Helper()
	kind, body := pictureForm(t, width)
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, p.url+"/api/uploads", strings.NewReader(body))
	check(t, err)
	r.Header.Set("Authorization", "Bearer "+p.token)
	r.Header.Set("Content-Type", kind)
	a, err := http.DefaultClient.Do(r)
	check(t, err)
	a.Body.Close()
	return a.StatusCode
}

// send sends a picture of a size.
func (p person) send(t *testing.T, thread int64, width int) picture {
	t.Helper()
	u := p.upload(t, width)
	var m struct{ ID int64 }
	p.ask(t, http.MethodPost, fmt.Sprintf("/api/chat_threads/%d/messages", thread), "application/json", fmt.Sprintf(`{"attachments":[%q]}`, u.ID), &m)
	u.message = m.ID
	return u
}

// bytes are a picture and its thumbnails.
func (p person) bytes(t *testing.T, u picture) (all [3][]byte) {
	t.Helper()
	for i, path := range []string{u.URL, u.ThumbURL, u.ThumbURL + "?size=160"} {
		p.ask(t, http.MethodGet, path, "", "", &all[i])
	}
	return all
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// kept are the files below a folder of files, without those that arrive.
func kept(t *testing.T, dir string) map[string]fs.FileInfo {
	t.Helper()
	found := map[string]fs.FileInfo{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		at, err := d.Info()
		found[strings.TrimPrefix(path, dir)] = at
		return err
	})
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	return found
}

func TestPicturesComeBackFromEveryFormOfBackup(t *testing.T) {
	dir := folder(t)
	ada, thread := pondWithPictures(t, dir)
	stays, goes := ada.send(t, thread, 900), ada.send(t, thread, 800)
	want := ada.bytes(t, stays)
	deleted := ada.bytes(t, goes)
	ada.upload(t, 700) // and not sent
	var user struct{ ProfileImg string }
	ada.ask(t, http.MethodPut, "/api/users/me/avatar", "application/json", fmt.Sprintf(`{"upload":%q}`, ada.upload(t, 600).ID), &user)
	var portrait, restored []byte
	ada.ask(t, http.MethodGet, user.ProfileImg, "", "", &portrait)
	ada.ask(t, http.MethodPut, fmt.Sprintf("/api/chat_threads/messages/%d", goes.message), "application/json", "{}", nil)
	tarFile, whole := filepath.Join(t.TempDir(), "pond.tar"), filepath.Join(t.TempDir(), "pond")
	succeeds(t, call(t, "", "backup", tarFile, "--data", dir))
	succeeds(t, call(t, "", "backup", whole+"/", "--data", dir))
	printed := filepath.Join(t.TempDir(), "printed.tar")
	check(t, os.WriteFile(printed, []byte(succeeds(t, call(t, "", "backup", "-", "--data", dir))), 0o600))
	ada.stop()
	b, err := os.ReadFile(tarFile)
	check(t, err)
	for i, gone := range deleted {
		if bytes.Contains(b, gone) {
			t.Errorf("part %d of the deleted picture is in the backup", i)
		}
	}
	if n := len(kept(t, filepath.Join(whole, "files"))); n != 4 {
		t.Errorf("%d files are in the folder, want 4", n)
	}
	for i, file := range []string{tarFile, whole, printed} {
		other, flags := folder(t), []string(nil)
		if i == 0 {
			flags = []string{"--files", filepath.Join(t.TempDir(), "elsewhere")}
		}
		succeeds(t, call(t, "", append([]string{"restore", file, "--data", other}, flags...)...))
		token := strings.TrimSpace(succeeds(t, call(t, "", "token", "ada", "--data", other)))
		again := person{start(t, append([]string{"--data", other}, flags...)...), token}
		if got := again.bytes(t, stays); !slices.EqualFunc(got[:], want[:], bytes.Equal) {
			t.Errorf("%s: the picture came back otherwise", file)
		}
		if again.ask(t, http.MethodGet, user.ProfileImg, "", "", &restored); !bytes.Equal(restored, portrait) {
			t.Errorf("%s: the avatar came back otherwise", file)
		}
		again.stop()
		where := filepath.Join(other, "files")
		if i == 0 {
			where = flags[1]
		}
		files := kept(t, where)
		for name, at := range files {
			if at.Mode().Perm() != 0o600 {
				t.Errorf("%s is %v", name, at.Mode())
			}
		}
		if len(files) != 4 {
			t.Errorf("%s: restored are %d files, want 4", file, len(files))
		}
	}
}

func TestASecondBackupIntoAFolderCopiesOnlyWhatIsNew(t *testing.T) {
	dir := folder(t)
	ada, thread := pondWithPictures(t, dir)
	ada.send(t, thread, 900)
	goes := ada.send(t, thread, 800)
	to := t.TempDir()
	succeeds(t, call(t, "", "backup", to, "--data", dir))
	first := kept(t, filepath.Join(to, "files"))
	ada.ask(t, http.MethodPut, fmt.Sprintf("/api/chat_threads/messages/%d", goes.message), "application/json", "{}", nil)
	ada.send(t, thread, 700)
	succeeds(t, call(t, "", "backup", to, "--data", dir))
	second := kept(t, filepath.Join(to, "files"))
	same := 0
	for name, at := range second {
		if before := first[name]; before != nil && os.SameFile(before, at) && before.ModTime().Equal(at.ModTime()) {
			same++
		}
	}
	if len(first) != 6 || len(second) != 6 || same != 3 {
		t.Errorf("%d files, then %d, of which %d are as they were", len(first), len(second), same)
	}
	if entries, err := os.ReadDir(to); err != nil || len(entries) != 3 { // the database, the files and the list
		t.Errorf("the folder has %v, %v", entries, err)
	}
}

func TestABackupIsNotWrittenIntoAFolderOfSomethingElse(t *testing.T) {
	dir := folder(t)
	ada, thread := pondWithPictures(t, dir)
	ada.send(t, thread, 900)
	before := kept(t, filepath.Join(dir, "files"))
	other := t.TempDir()
	check(t, os.WriteFile(filepath.Join(other, "letter"), nil, 0o600))
	for _, to := range []string{other, dir, filepath.Join(dir, "files")} {
		refuses(t, call(t, "", "backup", to, "--data", dir), 1, to)
	}
	if after := kept(t, filepath.Join(dir, "files")); len(after) != len(before) {
		t.Errorf("%d files are left of %d", len(after), len(before))
	}
}

func TestAnAlteredPictureIsRefusedAndStopsNoOtherRestore(t *testing.T) {
	dir := folder(t)
	ada, thread := pondWithPictures(t, dir)
	ada.send(t, thread, 900)
	good, bad, whole := filepath.Join(t.TempDir(), "good.tar"), filepath.Join(t.TempDir(), "bad.tar"), t.TempDir()
	succeeds(t, call(t, "", "backup", good, "--data", dir))
	succeeds(t, call(t, "", "backup", whole, "--data", dir))
	b, err := os.ReadFile(good)
	check(t, err)
	r := bytes.NewReader(b)
	entries := tar.NewReader(r)
	for range 3 {
		_, err := entries.Next()
		check(t, err)
	}
	b[len(b)-r.Len()] ^= 1
	check(t, os.WriteFile(bad, b, 0o600))
	for name := range kept(t, filepath.Join(whole, "files")) {
		check(t, os.Truncate(filepath.Join(whole, "files", name), 10))
		break
	}
	other := folder(t)
	for _, file := range []string{bad, whole} {
		refuses(t, call(t, "", "restore", file, "--data", other), 1, file, "damaged")
		if isThere(filepath.Join(other, "ribbit.db")) || len(kept(t, filepath.Join(other, "files"))) > 0 {
			t.Error("something was put in place")
		}
	}
	succeeds(t, call(t, "", "restore", good, "--data", other))
}

func TestAFileThatIsLostOnTheDiskIsSaidAndTheRestIsBackedUp(t *testing.T) {
	dir := folder(t)
	ada, thread := pondWithPictures(t, dir)
	ada.send(t, thread, 900)
	ada.stop()
	n := 0
	for name := range kept(t, filepath.Join(dir, "files")) {
		file := filepath.Join(dir, "files", name)
		if n++; n == 1 {
			check(t, os.Remove(file))
		} else if n == 2 {
			check(t, os.Truncate(file, 10))
		}
	}
	to := filepath.Join(t.TempDir(), "pond.tar")
	result := call(t, "", "backup", to, "--data", dir)
	succeeds(t, result)
	if !strings.Contains(result.stderr, "2 files") {
		t.Errorf("stderr is %q", result.stderr)
	}
	succeeds(t, call(t, "", "restore", to, "--data", folder(t)))
}

// TestAPictureThatIsStillLookedAtIsInTheBackup has a message carry a picture that nobody has looked at yet.
func TestAPictureThatIsStillLookedAtIsInTheBackup(t *testing.T) {
	dir := folder(t)
	ada, thread := pondWithPictures(t, dir)
	ada.stop()
	s, err := store.Open(t.Context(), store.Options{Dir: dir, Log: slog.New(slog.DiscardHandler)})
	check(t, err)
	var raw bytes.Buffer
	check(t, jpeg.Encode(&raw, image.NewGray(image.Rect(0, 0, 900, 500)), nil))
	u := chat.Upload{
		Attachment: chat.Attachment{ID: "still-looked-at", Name: "pond.jpg", Type: "image/jpeg", Kind: chat.ImageAttachment},
		Owner:      1, State: chat.Received, Length: int64(raw.Len()), CreatedAt: time.Now(), ExpiresAt: time.Now().Add(time.Hour),
	}
	_, err = s.AddUpload(t.Context(), u, u.Length)
	check(t, err)
	m, _, err := s.AddMessage(t.Context(), chat.Draft{ThreadID: chat.ThreadID(thread), Sender: 1, Kind: chat.Image, Attachments: []chat.UploadID{u.ID}, At: time.Now()})
	check(t, errors.Join(err, s.Close()))
	check(t, os.WriteFile(filepath.Join(dir, "files", "incoming", string(u.ID)), raw.Bytes(), 0o600))
	tarFile, whole := filepath.Join(t.TempDir(), "pond.tar"), t.TempDir()
	succeeds(t, call(t, "", "backup", tarFile, "--data", dir))
	succeeds(t, call(t, "", "backup", whole, "--data", dir))
	for _, file := range []string{tarFile, whole} {
		other := folder(t)
		succeeds(t, call(t, "", "restore", file, "--data", other))
		token := strings.TrimSpace(succeeds(t, call(t, "", "token", "ada", "--data", other)))
		again := person{start(t, "--data", other, "--rate-limit", "off"), token}
		var seen struct{ Attachments []picture }
		for len(seen.Attachments) == 0 || seen.Attachments[0].ThumbURL == "" {
			again.ask(t, http.MethodGet, fmt.Sprintf("/api/chat_threads/messages/%d", m.ID), "", "", &seen)
		}
		if got := again.bytes(t, seen.Attachments[0]); !bytes.Equal(got[0], raw.Bytes()) || len(got[1]) == 0 {
			t.Errorf("%s: the picture came back otherwise", file)
		}
		again.stop()
	}
}

func TestPacksOfStickersComeBackFromEveryFormOfBackup(t *testing.T) {
	dir := folder(t)
	succeeds(t, call(t, password+"\n", "user", "add", "ada", "--password-stdin", "--data", dir))
	var raw bytes.Buffer
	check(t, jpeg.Encode(&raw, image.NewGray(image.Rect(0, 0, 90, 50)), nil))
	packs := filepath.Join(dir, "stickers")
	check(t, os.MkdirAll(filepath.Join(packs, "Marsh", "deeper"), 0o700))
	for _, name := range []string{"lily.jpg", "Marsh/heron.jpg", "Marsh/reed.jpg", "Marsh/.hidden.jpg", "Marsh/deeper/eel.jpg"} {
		check(t, os.WriteFile(filepath.Join(packs, name), append(raw.Bytes(), name...), 0o600))
	}
	tarFile, whole := filepath.Join(t.TempDir(), "pond.tar"), t.TempDir()
	succeeds(t, call(t, "", "backup", tarFile, "--data", dir))
	succeeds(t, call(t, "", "backup", whole, "--data", dir))
	check(t, os.Remove(filepath.Join(packs, "Marsh", "reed.jpg")))
	succeeds(t, call(t, "", "backup", whole, "--data", dir))
	for file, want := range map[string][]string{
		tarFile: {"/Marsh/heron.jpg", "/Marsh/reed.jpg", "/lily.jpg"},
		whole:   {"/Marsh/heron.jpg", "/lily.jpg"},
	} {
		other := folder(t)
		succeeds(t, call(t, "", "restore", file, "--data", other))
		got := slices.Sorted(maps.Keys(kept(t, filepath.Join(other, "stickers"))))
		if !slices.Equal(got, want) {
			t.Errorf("%s: back are %q, not %q", file, got, want)
		}
		b, err := os.ReadFile(filepath.Join(other, "stickers", "Marsh", "heron.jpg"))
		if err != nil || !bytes.Equal(b, append(raw.Bytes(), "Marsh/heron.jpg"...)) {
			t.Errorf("%s: a sticker came back otherwise, %v", file, err)
		}
		if n := len(kept(t, filepath.Join(other, "files"))); n != 0 {
			t.Errorf("%s: %d files lie among those of messages", file, n)
		}
		s := start(t, "--data", other)
		ada := person{s, strings.TrimSpace(succeeds(t, call(t, "", "token", "ada", "--data", other)))}
		var all struct{ Packs []struct{ Name string } }
		ada.ask(t, http.MethodGet, "/api/stickers", "", "", &all)
		if names := fmt.Sprint(all.Packs); !strings.Contains(names, "Marsh") {
			t.Errorf("%s: the packs are %s", file, names)
		}
		s.stop()
	}
}
