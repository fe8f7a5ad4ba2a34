package files_test

import (
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// waiting is how many bytes of a file the disk was not given yet.
func waiting(t *testing.T, path string) uint64 {
	t.Helper()
	f, err := os.Open(path)
	check(t, err)
	defer f.Close()
	var pages unix.Cachestat_t
	if err := unix.Cachestat(uint(f.Fd()), &unix.CachestatRange{}, &pages, 0); err != nil {
		t.Skipf("this system does not tell what is on the disk: %v", err)
	}
	return pages.Dirty * uint64(os.Getpagesize())
}

// Else a large file would be written down after its last byte, and whoever sent it would wait, as would all who write beside it.
func TestTheDiskIsGivenALargeFileWhileItArrives(t *testing.T) {
	const size = 24 << 20
	control := filepath.Join(t.TempDir(), "control")
	file, err := os.Create(control)
	check(t, err)
	_, err = io.CopyN(file, endless{}, size)
	check(t, err)
	check(t, file.Close())
	if waiting(t, control) < size/2 {
		t.Skip("this disk has everything at once")
	}
	in := open(t).Incoming()
	check(t, in.Create("coming"))
	_, err = in.Append("coming", io.LimitReader(endless{}, size+1), 0, size+2)
	check(t, err)
	// The system gives a disk what it was not asked to after half a minute.
	for soon := time.Now().Add(10 * time.Second); waiting(t, in.Path("coming")) > 1<<20; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(soon) {
			t.Fatalf("%d bytes were not given to the disk", waiting(t, in.Path("coming")))
		}
	}
}
