package files_test

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"ribbit/app/files"
)

func open(t *testing.T) *files.Folder {
	t.Helper()
	f, err := files.OpenFolder(filepath.Join(t.TempDir(), "files"))
	check(t, err)
	return f
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func put(t *testing.T, f *files.Folder, text string) files.Ref {
	t.Helper()
	ref, n, err := f.Put(t.Context(), strings.NewReader(text))
	check(t, err)
	if n != int64(len(text)) {
		t.Errorf("%d bytes were kept of %d", n, len(text))
	}
	return ref
}

func read(t *testing.T, f *files.Folder, ref files.Ref, offset, n int64) string {
	t.Helper()
	r, err := f.Open(t.Context(), ref, offset, n)
	check(t, err)
	defer r.Close()
	b, err := io.ReadAll(r)
	check(t, err)
	return string(b)
}

func TestWhatIsKeptIsReadWholeAndInParts(t *testing.T) {
	f := open(t)
	ref := put(t, f, "the frog leaps")
	for want, part := range map[string][2]int64{"the frog leaps": {0, -1}, "frog": {4, 4}, "leaps": {9, -1}, "": {14, -1}} {
		if got := read(t, f, ref, part[0], part[1]); got != want {
			t.Errorf("from %d, %d bytes: %q, want %q", part[0], part[1], got, want)
		}
	}
}

func TestEqualFilesAreKeptOnce(t *testing.T) {
	f := open(t)
	first, second := put(t, f, "pond"), put(t, f, "pond")
	if first != second || len(names(t, f)) != 1 {
		t.Errorf("the refs are %s and %s, the files %q", first, second, names(t, f))
	}
	path := filepath.Join(t.TempDir(), "pond")
	check(t, os.WriteFile(path, []byte("pond"), 0o600))
	third, err := files.Settle(t.Context(), path)
	check(t, err)
	check(t, f.PutFile(t.Context(), path, third))
	if _, err := os.Stat(path); third.Ref != first || len(names(t, f)) != 1 || err != nil {
		t.Errorf("it has settled as %+v, the files are %q, and of the file is told %v", third, names(t, f), err)
	}
}

func TestAFileThatBreaksOffLeavesNothing(t *testing.T) {
	f := open(t)
	broken := errors.New("the line went dead")
	if _, _, err := f.Put(t.Context(), io.MultiReader(strings.NewReader("half"), iotest.ErrReader(broken))); !errors.Is(err, broken) {
		t.Errorf("the answer is %v", err)
	}
	if left := names(t, f); len(left) != 0 {
		t.Errorf("left are %q", left)
	}
}

func TestFilesAreForTheirOwnerAlone(t *testing.T) {
	f := open(t)
	put(t, f, "secret")
	check(t, f.Incoming().Create("coming"))
	check(t, filepath.WalkDir(f.Dir(), func(path string, d fs.DirEntry, err error) error {
		check(t, err)
		at, err := d.Info()
		check(t, err)
		if at.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s is open to others: %v", path, at.Mode())
		}
		return nil
	}))
}

func TestWhatIsDeletedIsGone(t *testing.T) {
	f := open(t)
	ref := put(t, f, "pond")
	check(t, f.Delete(t.Context(), ref))
	check(t, f.Delete(t.Context(), ref))
	if _, err := f.Open(t.Context(), ref, 0, -1); !errors.Is(err, files.ErrNotThere) {
		t.Errorf("the answer is %v", err)
	}
}

func TestARefIsNoPath(t *testing.T) {
	f := open(t)
	check(t, os.WriteFile(filepath.Join(f.Dir(), "..", "secret"), []byte("x"), 0o600))
	for _, ref := range []files.Ref{"", "..", "../secret", "ab/../../secret", files.Ref(strings.Repeat("A", 64)), files.Ref("../" + strings.Repeat("a", 61))} {
		if _, err := f.Open(t.Context(), ref, 0, -1); !errors.Is(err, files.ErrNotThere) {
			t.Errorf("%q: the answer is %v", ref, err)
		}
		check(t, f.Delete(t.Context(), ref))
	}
}

func TestAListHasWhatIsOldEnough(t *testing.T) {
	f := open(t)
	ref := put(t, f, "pond")
	count := func(before time.Time) (n int) {
		check(t, f.List(t.Context(), before, func(r files.Ref) error {
			if r != ref {
				t.Errorf("listed is %s, want %s", r, ref)
			}
			n++
			return nil
		}))
		return n
	}
	if now, old := count(time.Now().Add(time.Hour)), count(time.Now().Add(-time.Hour)); now != 1 || old != 0 {
		t.Errorf("listed are %d and %d", now, old)
	}
}

func TestAFileArrivesPieceByPiece(t *testing.T) {
	in := open(t).Incoming()
	check(t, in.Create("coming"))
	n, err := in.Append("coming", io.MultiReader(strings.NewReader("the fr"), iotest.ErrReader(io.ErrUnexpectedEOF)), 0, 14)
	if n != 6 || !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Fatalf("%d, %v", n, err)
	}
	if size, err := in.Size("coming"); size != 6 || err != nil {
		t.Fatalf("%d, %v", size, err)
	}
	if n, err := in.Append("coming", strings.NewReader("og leaps and more"), 6, 14); n != 8 || !errors.Is(err, files.ErrFull) {
		t.Fatalf("%d, %v", n, err)
	}
	b, err := os.ReadFile(in.Path("coming"))
	check(t, err)
	if !bytes.Equal(b, []byte("the frog leaps")) {
		t.Errorf("it has %q", b)
	}
	check(t, in.Remove("coming"))
	if _, err := in.Append("coming", strings.NewReader("x"), 14, 14); !errors.Is(err, files.ErrNotThere) {
		t.Errorf("the answer is %v", err)
	}
}

func TestTheReserveIsTheSmallerOfTheTwo(t *testing.T) {
	dir := t.TempDir()
	all, err := files.Reserve{}.Room(dir)
	check(t, err)
	some, err := files.StandardReserve.Room(dir)
	check(t, err)
	none, err := files.Reserve{Bytes: 1 << 60}.Room(dir)
	check(t, err)
	if some >= all || none != 0 {
		t.Errorf("the room is %d without a reserve, %d with the standard one, %d with a huge one", all, some, none)
	}
}

// names are the files that are kept or arriving.
func names(t *testing.T, f *files.Folder) (found []string) {
	t.Helper()
	check(t, filepath.WalkDir(f.Dir(), func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			found = append(found, path)
		}
		return err
	}))
	return found
}
