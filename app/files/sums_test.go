package files_test

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"ribbit/app/files"
)

// appended writes a text behind what is in a file that arrives.
func appended(t *testing.T, in *files.Incoming, text string) {
	t.Helper()
	size, err := in.Size("coming")
	check(t, err)
	_, err = in.Append("coming", strings.NewReader(text), size, 1<<30)
	check(t, err)
}

func TestWhatArrivesInWhateverWaySettlesUnderTheNameOfItsBytes(t *testing.T) {
	ways := map[string]func(t *testing.T, f *files.Folder, in *files.Incoming){
		"at once": func(t *testing.T, _ *files.Folder, in *files.Incoming) { appended(t, in, "the frog leaps") },
		"in pieces": func(t *testing.T, _ *files.Folder, in *files.Incoming) {
			appended(t, in, "the frog")
			appended(t, in, " leaps")
		},
		"over a line that broke": func(t *testing.T, _ *files.Folder, in *files.Incoming) {
			_, err := in.Append("coming", io.MultiReader(strings.NewReader("the fr"), iotest.ErrReader(io.ErrUnexpectedEOF)), 0, 14)
			if !errors.Is(err, io.ErrUnexpectedEOF) {
				t.Fatalf("it ends with %v", err)
			}
			appended(t, in, "og leaps")
		},
		"partly at an earlier server": func(t *testing.T, f *files.Folder, in *files.Incoming) {
			appended(t, f.Incoming(), "the frog")
			appended(t, in, " leaps")
		},
		"partly at a server beside": func(t *testing.T, f *files.Folder, in *files.Incoming) {
			appended(t, in, "the")
			appended(t, f.Incoming(), " frog")
			appended(t, in, " leaps")
		},
		"all of it at a server beside": func(t *testing.T, f *files.Folder, in *files.Incoming) {
			appended(t, in, "the frog")
			appended(t, f.Incoming(), " leaps")
		},
		"anew after it was cut to nothing": func(t *testing.T, _ *files.Folder, in *files.Incoming) {
			appended(t, in, "the toad")
			check(t, in.Cut("coming", 0))
			appended(t, in, "the frog leaps")
		},
		"behind what was left when it was cut": func(t *testing.T, _ *files.Folder, in *files.Incoming) {
			appended(t, in, "the toad")
			check(t, in.Cut("coming", 4))
			appended(t, in, "frog leaps")
		},
		"all of it anew at a server beside": func(t *testing.T, f *files.Folder, in *files.Incoming) {
			appended(t, in, "the toad rests")
			check(t, f.Incoming().Cut("coming", 0))
			appended(t, f.Incoming(), "the frog leaps")
			later := time.Now().Add(time.Second)
			check(t, os.Chtimes(in.Path("coming"), later, later))
		},
		"under a name that was used": func(t *testing.T, _ *files.Folder, in *files.Incoming) {
			appended(t, in, "the toad rests")
			check(t, in.Remove("coming"))
			check(t, in.Create("coming"))
			check(t, os.WriteFile(in.Path("coming"), []byte("the frog leaps"), 0o600))
		},
	}
	for name, way := range ways {
		t.Run(name, func(t *testing.T) {
			f := open(t)
			in := f.Incoming()
			check(t, in.Create("coming"))
			way(t, f, in)
			for range 2 {
				s, err := in.Settle(t.Context(), "coming")
				check(t, err)
				if want := (files.Settled{Ref: put(t, open(t), "the frog leaps"), Size: 14}); s != want {
					t.Errorf("it has settled as %+v, want %+v", s, want)
				}
			}
		})
	}
}

func TestWhatArrivedHereIsNotReadAgain(t *testing.T) {
	f := open(t)
	in := f.Incoming()
	check(t, in.Create("coming"))
	appended(t, in, "the frog leaps")
	at, err := os.Stat(in.Path("coming"))
	check(t, err)
	check(t, os.WriteFile(in.Path("coming"), []byte("read it and see"[:14]), 0o600))
	check(t, os.Chtimes(in.Path("coming"), at.ModTime(), at.ModTime()))
	s, err := in.Settle(t.Context(), "coming")
	check(t, err)
	if want := put(t, f, "the frog leaps"); s.Ref != want {
		t.Errorf("it has settled as %s, want %s", s.Ref, want)
	}
}

func TestWhatIsKnownOfFilesThatArriveHasABound(t *testing.T) {
	in := open(t).Incoming()
	for n := range 2_500 {
		name := fmt.Sprint("coming", n)
		check(t, in.Create(name))
		_, err := in.Append(name, strings.NewReader("x"), 0, 1)
		check(t, err)
	}
	if n := in.Sums(); n != 1_000 {
		t.Errorf("the hashes of %d files are kept", n)
	}
}

func BenchmarkSettle(b *testing.B) {
	f, err := files.OpenFolder(b.TempDir())
	if err != nil {
		b.Fatal(err)
	}
	const size = 64 << 20
	in := f.Incoming()
	if err := in.Create("coming"); err != nil {
		b.Fatal(err)
	}
	if _, err := in.Append("coming", io.LimitReader(endless{}, size), 0, size); err != nil {
		b.Fatal(err)
	}
	b.Run("of what arrived here", func(b *testing.B) {
		for b.Loop() {
			if _, err := in.Settle(b.Context(), "coming"); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("of what an earlier server had", func(b *testing.B) {
		for b.Loop() {
			if _, err := f.Incoming().Settle(b.Context(), "coming"); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// endless reads as zeros.
type endless struct{}

func (endless) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}
