package command

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

// mapped is a file in memory, all of whose pages were read.
func mapped(t *testing.T, file string) []byte {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	b, err := unix.Mmap(int(f.Fd()), 0, 1<<20, unix.PROT_READ, unix.MAP_PRIVATE) //nolint:gosec // a descriptor is a small number
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { unix.Munmap(b) }) //nolint:errcheck // of a test
	if bytes.Count(b, []byte("frog")) == 0 {
		t.Fatal("nothing was read")
	}
	return b
}

// resident says how much of each mapping of a file is in this process.
func resident(t *testing.T, file string) (each []string) {
	t.Helper()
	all, err := os.ReadFile("/proc/self/smaps")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range regexp.MustCompile(`(?m)^[0-9a-f]+-\S+ .* (/\S+)\n(?:[A-Z].*\n)*?Rss:\s+(\d+ kB)$`).FindAllStringSubmatch(string(all), -1) {
		if m[1] == file {
			each = append(each, m[2])
		}
	}
	return each
}

func TestWhatNobodyCanHaveWrittenToIsLetGo(t *testing.T) {
	own, other := filepath.Join(t.TempDir(), "own"), filepath.Join(t.TempDir(), "other")
	for _, file := range []string{own, other} {
		if err := os.WriteFile(file, bytes.Repeat([]byte("frog"), 1<<18), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	clean := mapped(t, own)
	mapped(t, other)
	if err := letGoOf(own); err != nil {
		t.Fatal(err)
	}
	if got := resident(t, own); len(got) != 1 || got[0] != "0 kB" {
		t.Errorf("of what nobody wrote to stay %v", got)
	}
	if got := resident(t, other); len(got) != 1 || got[0] != "1024 kB" {
		t.Errorf("of another file stay %v", got)
	}
	if string(clean[:8]) != "frogfrog" {
		t.Errorf("it comes back as %q", clean[:8])
	}
	// A page of it that is the process's own now, as that of a relocation is.
	if err := unix.Mprotect(clean, unix.PROT_READ|unix.PROT_WRITE); err != nil {
		t.Fatal(err)
	}
	copy(clean, "pond")
	if err := unix.Mprotect(clean, unix.PROT_READ); err != nil {
		t.Fatal(err)
	}
	if err := letGoOf(own); err != nil {
		t.Fatal(err)
	}
	if string(clean[:8]) != "pondfrog" {
		t.Errorf("what was written is %q", clean[:8])
	}
}

func TestAServerGoesOnWithoutThePagesOfItsStart(t *testing.T) {
	own, err := os.Readlink("/proc/self/exe")
	if err != nil {
		t.Fatal(err)
	}
	if len(resident(t, own)) == 0 || !strings.HasPrefix(own, "/") {
		t.Fatalf("of %s nothing is in memory", own)
	}
	for range 20 {
		if err := letGo(); err != nil {
			t.Fatal(err)
		}
	}
}
