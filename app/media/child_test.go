package media

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"
)

// TestMain also is the process that looks at one file, and one that does so badly.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == badly {
		misbehave(os.Args[2:])
	}
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
			if f := lookApart(t, self, kind, b); f.Kind != Image {
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
		{"it dies in the middle of the picture", `printf '\000\000\000\107{"Type":"image/png","Kind":"image","Width":1,"Height":1,"Main":1000000}half'`},
		{"it announces too much", `printf '\377\377\377\377'; cat`},
		{"it says what is no answer", `printf '\000\000\000\004nope'`},
	} {
		f := lookApart(t, Child{Program: "/bin/sh", Args: []string{"-c", c.script}}, c.how, b)
		if f.Kind != Plain || !strings.Contains(f.Note, "failed") || f.Type != typeAVIF {
			t.Errorf("%s: the file is %+v", c.how, f)
		}
	}
}

// badly is the word by which this program is a process that harms whoever started it, if it can.
const badly = "look-badly"

// misbehave does what a decoder does that a stranger has taken over, within the bounds of the real process. Its words are what it
// does, where it writes its id, how much memory it may take, a folder, and what it was to do.
func misbehave(words []string) {
	memory, err := strconv.ParseInt(words[2], 10, 64)
	if err == nil {
		err = os.WriteFile(words[1], []byte(strconv.Itoa(os.Getpid())), 0o600)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	confine(memory)
	switch words[0] {
	case "waits":
		time.Sleep(time.Hour)
	case "waits to show":
		if words[len(words)-1] == toShow {
			time.Sleep(time.Hour)
		}
		if err := Run(words[2:], os.Stdin, os.Stdout); err != nil {
			os.Exit(1)
		}
	case "waits in the middle":
		header := `{"Type":"image/png","Kind":"image","Width":1,"Height":1,"Main":1000}`
		os.Stdout.Write(append([]byte{0, 0, 0, byte(len(header))}, header+"half"...)) //nolint:errcheck // what reads it may end
		time.Sleep(time.Hour)
	case "works for ever":
		for {
			runtime.Gosched()
		}
	case "says no end of things":
		for much := bytes.Repeat([]byte{0, 0, 0, 1}, 1<<16); ; {
			if _, err := os.Stdout.Write(much); err != nil {
				os.Exit(1)
			}
		}
	case "complains without end":
		for much := bytes.Repeat([]byte("frog "), 1<<16); ; {
			os.Stderr.Write(much) //nolint:errcheck // what reads it may end
		}
	case "eats memory":
		const page = 4096
		for all := [][]byte(nil); ; {
			b := make([]byte, 1<<24)
			for i := 0; i < len(b); i += page {
				b[i] = 1
			}
			all = append(all, b)
			if len(all) > 1<<6 { // 1 GiB: nothing keeps it
				fmt.Fprintln(os.Stderr, "it is not bounded")
				os.Exit(1)
			}
		}
	}
	os.Exit(0)
}

func TestAProcessThatHangsOrTakesAllHarmsNothing(t *testing.T) {
	self, err := Self(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile("../web/testdata/pictures/turned.avif")
	if err != nil {
		t.Fatal(err)
	}
	for does, why := range map[string]error{
		"waits": errSlow, "waits in the middle": errSlow, "works for ever": errSlow, "complains without end": errSlow,
		"says no end of things": nil, "eats memory": errMemory,
	} {
		t.Run(does, func(t *testing.T) {
			id := filepath.Join(t.TempDir(), "id")
			child := Child{Program: self.Program, Args: []string{badly, does, id}, Patience: 2 * time.Second, Memory: 2 << 30} // the race detector takes much of it
			if does == "eats memory" {
				child.Patience, child.Memory = time.Minute, 256<<20 // on a busy machine it takes a while
			}
			before, began := resident(t), time.Now()
			f := lookApart(t, child, does, b)
			if took := time.Since(began); took > child.Patience+10*time.Second {
				t.Errorf("it took %v", took)
			}
			if f.Kind != Plain || f.Type != typeAVIF || f.Main != nil || why != nil && !strings.Contains(f.Note, why.Error()) {
				t.Errorf("the file is %+v", f)
			}
			if grown := resident(t) - before; grown > 64<<20 {
				t.Errorf("this process takes %d MB more", grown>>20)
			}
			text, err := os.ReadFile(id)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := os.Stat("/proc/" + string(text)); err == nil {
				t.Errorf("process %s is still there", text)
			}
			if again := lookApart(t, self, "the next", b); again.Kind != Image {
				t.Errorf("the next picture is %+v", again)
			}
		})
	}
}

// resident is the memory of this process in bytes; 0 where the system does not say it.
func resident(t *testing.T) int64 {
	t.Helper()
	b, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		return 0
	}
	var all, pages int64
	if _, err := fmt.Sscan(string(b), &all, &pages); err != nil {
		t.Fatal(err)
	}
	return pages * int64(os.Getpagesize())
}
