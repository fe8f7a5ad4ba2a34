package store_test

import (
	"archive/tar"
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/store"
	"ribbit/app/store/postgrestest"
	"ribbit/app/store/storetest"
)

func (p pond) backup(t *testing.T) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "pond.tar")
	_, err := p.Backup(t.Context(), file, nil, "")
	check(t, err)
	return file
}

func TestABackupRestoresEverything(t *testing.T) {
	p := newPond(t)
	m := p.send(t, p.ada, "keep this")
	p.react(t, p.grace, m.ID, ":love:")
	file := p.backup(t)
	p.send(t, p.ada, "too late")
	if at, err := os.Stat(file); err != nil || at.Mode().Perm() != 0o600 {
		t.Errorf("the backup is %v, %v", at.Mode(), err)
	}
	if left, err := os.ReadDir(filepath.Dir(file)); err != nil || len(left) != 1 {
		t.Errorf("beside it are %v, %v", left, err)
	}
	dir := filepath.Join(t.TempDir(), "new")
	check(t, store.Restore(t.Context(), file, dir, nil, store.RestoreOptions{}))
	if at, err := os.Stat(filepath.Join(dir, "ribbit.db")); err != nil || at.Mode().Perm() != 0o600 {
		t.Errorf("the database is %v, %v", at.Mode(), err)
	}
	s := storetest.OpenRestored(t, dir)
	page, err := s.ThreadPage(t.Context(), chat.MessagesPage{Thread: p.direct, Caller: p.grace.ID, Limit: 10})
	check(t, err)
	if len(page.Messages) != 1 || page.Messages[0].Content != "keep this" || len(page.Messages[0].Reactions) != 1 {
		t.Errorf("restored are %+v", page.Messages)
	}
	found, _, err := s.Search(t.Context(), chat.Search{Caller: p.ada.ID, Terms: chat.SearchTerms("kee", true), Limit: 10})
	check(t, err)
	if len(found) != 1 {
		t.Errorf("found are %+v", found)
	}
	if next := storetest.Send(t, s, p.direct, p.ada, "on"); next.Seq != 2 || next.Version <= page.Version {
		t.Errorf("the next message is %+v", next)
	}
}

func TestABackupHoldsNoTraceOfDeletedAndEditedTexts(t *testing.T) {
	p := newPond(t)
	for i := range 40 {
		p.send(t, p.ada, fmt.Sprint("an ordinary message about frogs ", i))
	}
	named := storetest.SendDraft(t, p.Store, chat.Draft{
		ThreadID: p.direct, Sender: p.ada.ID, Kind: chat.Text, Content: "with an id", ClientID: "pwgbclient says what it said", At: storetest.Noon,
	})
	deleted, edited := p.send(t, p.ada, "Qxjzdeleted stuff"), p.send(t, p.ada, "Zqwvedited stuff")
	p.send(t, p.ada, strings.Repeat("Wvzlong ", 1000)) // longer than a page
	long := p.send(t, p.ada, strings.Repeat("Jqklonger ", 1000))
	kept := p.send(t, p.ada, "Kvxwkept stuff")
	for _, id := range []chat.MessageID{deleted.ID, long.ID, named.ID} {
		_, err := p.DeleteMessage(t.Context(), p.ada, id)
		check(t, err)
	}
	_, err := p.EditMessage(t.Context(), chat.Edit{Caller: p.ada.ID, ID: edited.ID, Content: "harmless", At: storetest.Noon})
	check(t, err)
	data, err := os.ReadFile(p.backup(t))
	check(t, err)
	data = bytes.ToLower(data)
	for _, gone := range []string{"qxjzdeleted", "qxj", "zqwvedited", "zqw", "pwgbclient", "jqklonger", "jqk"} { // words, and what is found of them by a beginning
		if at := bytes.Index(data, []byte(gone)); at >= 0 {
			t.Errorf("%q is at byte %d", gone, at)
		}
	}
	if !bytes.Contains(data, []byte("kvxwkept")) || kept.ID == 0 {
		t.Error("what was kept is not found in this way")
	}
}

// TestABackupHoldsNoTraceHoweverTheIndexCameAbout deletes, edits and removes by a ban while the index of the search is put together now
// and then: whatever its segments are, nothing of what is gone is in any.
func TestABackupHoldsNoTraceHoweverTheIndexCameAbout(t *testing.T) {
	p := newPond(t)
	random := rand.New(rand.NewPCG(rand.Uint64(), 1)) //nolint:gosec // it hides nothing
	word := func() string {
		w := make([]byte, 14)
		for i := range w {
			w[i] = byte('a' + random.IntN(26))
		}
		return string(w)
	}
	kept, gone := map[chat.MessageID]string{}, []string{}
	for range 400 {
		w := word()
		kept[p.send(t, p.ada, w).ID] = w
		switch random.IntN(4) {
		case 0:
			for id, w := range kept { // in no order
				_, err := p.DeleteMessage(t.Context(), p.ada, id)
				check(t, err)
				gone = append(gone, w)
				delete(kept, id)
				break
			}
		case 1:
			for id, w := range kept {
				gone, kept[id] = append(gone, w), word()
				_, err := p.EditMessage(t.Context(), chat.Edit{Caller: p.ada.ID, ID: id, Content: kept[id], At: storetest.Noon})
				check(t, err)
				break
			}
		case 2:
			if random.IntN(20) == 0 {
				check(t, p.TidySearch(t.Context()))
			}
		}
		if random.IntN(8) == 0 {
			w := word()
			p.send(t, p.grace, w)
			gone = append(gone, w)
		}
	}
	ban(t, p.Store, admin(t, p.Store, "root"), p.grace, chat.DeedBanRemoving)
	data, err := os.ReadFile(p.backup(t))
	check(t, err)
	for _, w := range gone {
		if at := bytes.Index(data, []byte(w[4:])); at >= 0 { // a word is stored as what it does not share with the one before it
			t.Errorf("%q is at byte %d", w, at)
		}
	}
	for _, w := range kept {
		if !bytes.Contains(data, []byte(w[4:])) {
			t.Fatalf("%q is not found in this way", w)
		}
	}
}

func TestABackupIsOneMomentWhileOthersWrite(t *testing.T) {
	p := newPond(t)
	stop := make(chan struct{})
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Go(func() {
			from := []chat.User{p.ada, p.grace}[i%2]
			for {
				select {
				case <-stop:
					return
				default:
					m := p.send(t, from, "hop hop")
					p.react(t, p.ada, m.ID, ":love:")
				}
			}
		})
	}
	for range 3 {
		acknowledged := p.send(t, p.ada, "before the backup")
		dir := t.TempDir()
		check(t, store.Restore(t.Context(), p.backup(t), dir, nil, store.RestoreOptions{}))
		s := storetest.OpenRestored(t, dir)
		view, err := s.Thread(t.Context(), p.direct, p.ada.ID)
		check(t, err)
		ms, _, err := s.MessagesSince(t.Context(), chat.ChangesQuery{Thread: p.direct, Caller: p.ada.ID, Limit: 1 << 20})
		check(t, err)
		if view.LastSeq < acknowledged.Seq || len(ms) != int(view.LastSeq) {
			t.Errorf("%d messages up to seq %d, after %d was acknowledged", len(ms), view.LastSeq, acknowledged.Seq)
		}
	}
	close(stop)
	wg.Wait()
}

func TestACommandBacksUpBesideTheServer(t *testing.T) {
	postgrestest.OnlySQLite(t)
	dir := t.TempDir()
	server := storetest.OpenIn(t, dir, nil)
	storetest.User(t, server, "ada")
	command, err := store.Open(t.Context(), store.Options{Dir: dir})
	check(t, err)
	file := filepath.Join(t.TempDir(), "pond.tar")
	_, err = command.Backup(t.Context(), file, nil, "")
	check(t, err)
	check(t, command.Close())
	if _, err := server.Backup(t.Context(), file, nil, ""); err == nil || !strings.Contains(err.Error(), "exists already") {
		t.Errorf("a second backup of that name answers %v", err)
	}
	err = store.Restore(t.Context(), file, dir, nil, store.RestoreOptions{Force: true})
	if !errors.Is(err, store.ErrInUse) {
		t.Errorf("restoring under a server answers %v", err)
	}
	storetest.User(t, server, "grace") // it goes on
}

func TestRestoreReplacesOnlyWhenForced(t *testing.T) {
	postgrestest.OnlySQLite(t)
	p := newPond(t)
	p.send(t, p.ada, "from the backup")
	file := p.backup(t)
	dir := t.TempDir()
	s := storetest.OpenIn(t, dir, nil)
	storetest.User(t, s, "somebody")
	check(t, s.Close())
	if err := store.Restore(t.Context(), file, dir, nil, store.RestoreOptions{}); err == nil || !strings.Contains(err.Error(), "--force") {
		t.Errorf("without force: %v", err)
	}
	check(t, store.Restore(t.Context(), file, dir, nil, store.RestoreOptions{Force: true}))
	s = storetest.OpenIn(t, dir, nil)
	if v, err := s.Thread(t.Context(), p.direct, p.ada.ID); err != nil || v.LastSeq != 1 {
		t.Errorf("restored is %+v, %v", v, err)
	}
}

func TestAHostileBackupChangesNothing(t *testing.T) {
	postgrestest.OnlySQLite(t)
	p := newPond(t)
	good, err := os.ReadFile(p.backup(t))
	check(t, err)
	r := tar.NewReader(bytes.NewReader(good))
	_, err = r.Next()
	check(t, err)
	database, err := io.ReadAll(r)
	check(t, err)
	newer := bytes.Clone(database)
	newer[63] = 99 // user_version
	foreign := bytes.Clone(database)
	foreign[68] = 0 // application_id
	damaged := bytes.Clone(database)
	for i := 3 * 4096; i < 5*4096; i++ {
		damaged[i] = 0xa5
	}
	file := func(name string, content []byte) []tar.Header {
		return []tar.Header{{Name: name, Typeflag: tar.TypeReg, Mode: 0o600, Size: int64(len(content))}}
	}
	for _, c := range []struct {
		name    string
		entries []tar.Header
		content []byte
		kind    error
	}{
		{"no tar at all", nil, []byte("hello"), store.ErrNotDatabase},
		{"an empty tar", nil, nil, store.ErrNotDatabase},
		{"a way out", file("../ribbit.db", database), database, store.ErrNotDatabase},
		{"a root", file("/ribbit.db", database), database, store.ErrNotDatabase},
		{"another name", file("evil.db", database), database, store.ErrNotDatabase},
		{"a link", []tar.Header{{Name: "ribbit.db", Typeflag: tar.TypeSymlink, Linkname: "/etc/passwd"}}, nil, store.ErrNotDatabase},
		{"something more", append(file("ribbit.db", database), tar.Header{Name: "more", Typeflag: tar.TypeDir}), database, store.ErrNotDatabase},
		{"a newer schema", file("ribbit.db", newer), newer, store.ErrNewerDatabase},
		{"another program's", file("ribbit.db", foreign), foreign, store.ErrNotDatabase},
		{"a damaged one", file("ribbit.db", damaged), damaged, store.ErrNotDatabase},
		{"a text", file("ribbit.db", []byte("hello")), []byte("hello"), store.ErrNotDatabase},
		{"nothing", file("ribbit.db", nil), nil, store.ErrNotDatabase},
	} {
		t.Run(c.name, func(t *testing.T) {
			refused(t, packed(t, c.entries, c.content), c.kind)
		})
	}
	t.Run("one that is mostly holes", func(t *testing.T) {
		dir := t.TempDir()
		name := filepath.Join(dir, "ribbit.db")
		check(t, os.WriteFile(name, database, 0o600))
		check(t, os.Truncate(name, 256<<20))
		if out, err := exec.Command("tar", "--sparse", "--format=posix", "-C", dir, "-cf", dir+"/sparse.tar", "ribbit.db").CombinedOutput(); err != nil {
			t.Skipf("no GNU tar: %v: %s", err, out)
		}
		sparse, err := os.ReadFile(dir + "/sparse.tar")
		check(t, err)
		refused(t, sparse, store.ErrNotDatabase)
	})
	blob := []byte("a frog")
	name := "files/" + fmt.Sprintf("%x", sha256.Sum256(blob))
	name = name[:8] + "/" + name[8:]
	whole := len(good) - 1024 // without the blocks that end it
	for _, c := range []struct{ name, entry string }{
		{"a file with a way out", "files/../../evil"},
		{"a file at the root", "/" + name},
		{"a file with a long name", name + "0"},
		{"a file in capitals", "files/" + strings.ToUpper(name[6:])},
		{"a file that is not what its name promises", strings.Replace(name, name[6:8], "00", 1)},
	} {
		t.Run(c.name, func(t *testing.T) {
			refused(t, append(bytes.Clone(good[:whole]), packed(t, file(c.entry, blob), blob)...), store.ErrNotDatabase)
		})
	}
	t.Run("a file twice", func(t *testing.T) {
		refused(t, append(bytes.Clone(good[:whole]), packed(t, append(file(name, blob), file(name, blob)...), blob)...), store.ErrNotDatabase)
	})
	t.Run("a file that is a link", func(t *testing.T) {
		link := []tar.Header{{Name: name, Typeflag: tar.TypeSymlink, Linkname: "/etc/passwd"}}
		refused(t, append(bytes.Clone(good[:whole]), packed(t, link, nil)...), store.ErrNotDatabase)
	})
	t.Run("one cut off between two files", func(t *testing.T) {
		refused(t, good[:whole], store.ErrNotDatabase)
	})
	t.Run("a cut off one", func(t *testing.T) {
		refused(t, good[:len(good)/2], store.ErrNotDatabase)
	})
}

func packed(t *testing.T, entries []tar.Header, content []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	if entries == nil {
		b.Write(content)
		return b.Bytes()
	}
	w := tar.NewWriter(&b)
	for _, h := range entries {
		check(t, w.WriteHeader(&h))
		if h.Typeflag == tar.TypeReg {
			_, err := w.Write(content)
			check(t, err)
		}
	}
	check(t, w.Close())
	return b.Bytes()
}

// refused restores over a database, by force, and checks that it stays.
func refused(t *testing.T, backup []byte, kind error) {
	t.Helper()
	dir, file := t.TempDir(), filepath.Join(t.TempDir(), "x.tar")
	check(t, os.WriteFile(file, backup, 0o600))
	s := storetest.OpenIn(t, dir, nil)
	ada := storetest.User(t, s, "ada")
	check(t, s.Close())
	err := store.Restore(t.Context(), file, dir, nil, store.RestoreOptions{Force: true})
	if !errors.Is(err, kind) || strings.Contains(err.Error(), "\n") {
		t.Errorf("the answer is %v", err)
	}
	files, err := os.ReadDir(dir)
	check(t, err)
	if len(files) != 2 {
		t.Errorf("left are %v", files)
	}
	if u, err := storetest.OpenIn(t, dir, nil).User(t.Context(), ada.ID); err != nil || u.Name != "ada" {
		t.Errorf("ada is %+v, %v", u, err)
	}
}

func TestABackupBringsBackNoSessionAndNoToken(t *testing.T) {
	p := newPond(t)
	for hash, isToken := range map[string]bool{"hashofsession": false, "hashoftoken": true} {
		_, err := p.AddSession(t.Context(), chat.Session{UserID: p.ada.ID, IsToken: isToken, Scope: chat.ScopeAll, CreatedAt: storetest.Noon, LastSeenAt: storetest.Noon}, hash, "")
		check(t, err)
	}
	addInvite(t, p, chat.Invite{Uses: 3, CreatedAt: storetest.Noon, ExpiresAt: storetest.Noon.AddDate(0, 0, 1)}, "hashofinvite")
	check(t, p.SetSecret(t.Context(), "key", "keyofauthority"))
	id, err := p.ServerID(t.Context())
	check(t, err)
	file, dir := p.backup(t), t.TempDir()
	data, err := os.ReadFile(file)
	check(t, err)
	for _, secret := range []string{"hashofsession", "hashoftoken", "keyofauthority"} {
		if bytes.Contains(data, []byte(secret)) {
			t.Errorf("the backup has %s in it", secret)
		}
	}
	check(t, store.Restore(t.Context(), file, dir, nil, store.RestoreOptions{}))
	s := storetest.OpenRestored(t, dir)
	for _, hash := range []string{"hashofsession", "hashoftoken"} {
		_, err := s.CallerByHash(t.Context(), hash)
		want(t, err, chat.NotFound, "")
		if _, err := p.CallerByHash(t.Context(), hash); err != nil {
			t.Errorf("in the server itself %s is %v", hash, err)
		}
	}
	if _, err := s.InviteByHash(t.Context(), "hashofinvite", storetest.Noon); err != nil {
		t.Errorf("the join link is gone: %v", err)
	}
	if other, err := s.ServerID(t.Context()); err != nil || other == id || len(other) != len(id) {
		t.Errorf("the copy is called %q like the first, %q: %v", other, id, err)
	}
	if again, err := p.ServerID(t.Context()); err != nil || again != id {
		t.Errorf("the first is called %q now: %v", again, err)
	}
}
