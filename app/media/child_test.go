package media

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestMain also is the process that looks at one file.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == Command {
		if err := Run(os.Args[2:], os.Stdin, os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// lookApart has a process look at a file, and wants it to harm nothing whatever the file is.
func lookApart(t *testing.T, by Child, name string, b []byte) Found {
	t.Helper()
	file, err := os.Create(filepath.Join(t.TempDir(), "file"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close() //nolint:errcheck // it is read again by nobody
	if _, err := file.Write(b); err != nil {
		t.Fatal(err)
	}
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		t.Fatal(err)
	}
	f, err := by.Look(t.Context(), file, func(r io.Reader) error {
		_, err := io.Copy(io.Discard, r)
		return err
	})
	if err != nil {
		t.Errorf("%s: %v", name, err)
	}
	if f.Kind == Plain && len(f.Thumb) > 0 || f.Width < 0 || f.Height < 0 || int64(f.Width)*int64(f.Height) > MaxPixels {
		t.Errorf("%s is %d by %d, of the kind %v, with %d bytes of a thumbnail", name, f.Width, f.Height, f.Kind, len(f.Thumb))
	}
	return f
}

// The decoders of HEIC and AVIF get pictures whose data is broken behind boxes that are whole. RIBBIT_BROKEN_PICTURES says how many
// of each.
func TestADecoderInItsProcessHarmsNothing(t *testing.T) {
	self, err := Self(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(1, 1))
	for _, kind := range []string{typeAVIF, typeHEIC} {
		for _, b := range seeds(t, kind) {
			if f := lookApart(t, self, kind, b); kind == typeAVIF && f.Kind != Image {
				t.Fatalf("a whole picture is of the kind %v: %s", f.Kind, f.Note)
			}
			data := bytes.Index(b, []byte("mdat")) + 4
			for i := range brokenOfEach(t, 3) {
				spoilt := append(append([]byte(nil), b[:data]...), broken(random, b[data:])...)
				lookApart(t, self, fmt.Sprintf("a picture of %s, broken for the %d. time", kind, i+1), spoilt)
			}
		}
	}
}

func TestAProcessThatDiesLeavesAPlainFile(t *testing.T) {
	b, err := os.ReadFile("../web/testdata/pictures/turned.avif")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ how, script string }{
		{"it dies at once", "exit 1"},
		{"it is killed", "kill -9 $$"},
		{"it dies in the middle of its answer", `printf '\000\000\000\100{"Kind"'; exit 1`},
		{"it announces too much", `printf '\377\377\377\377'; cat`},
		{"it says what is no answer", `printf '\000\000\000\004nope'`},
	} {
		f := lookApart(t, Child{Program: "/bin/sh", Args: []string{"-c", c.script}}, c.how, b)
		if f.Kind != Plain || !strings.Contains(f.Note, "failed") || f.Type != typeAVIF {
			t.Errorf("%s: the file is %+v", c.how, f)
		}
	}
}
