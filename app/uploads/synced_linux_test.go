package uploads_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/sys/unix"

	"ribbit/app/chat"
)

// unsynced is how many pages of a file a power cut would lose.
func unsynced(t *testing.T, path string) uint64 {
	t.Helper()
	f, err := os.Open(path)
	check(t, err)
	defer f.Close()
	var pages unix.Cachestat_t
	if err := unix.Cachestat(uint(f.Fd()), &unix.CachestatRange{}, &pages, 0); err != nil {
		t.Skipf("this system does not tell what is on the disk: %v", err)
	}
	return pages.Dirty + pages.Writeback
}

func TestAFileIsOnTheDiskBeforeAMessageMayCarryIt(t *testing.T) {
	large := append(aPicture(t), make([]byte, 500_000)...)
	control := filepath.Join(t.TempDir(), "control")
	check(t, os.WriteFile(control, large, 0o600))
	if unsynced(t, control) == 0 {
		t.Skip("this disk has everything at once")
	}
	looker := waits{make(chan struct{})}
	d, ada := desk(t, looker)
	u, err := d.Add(t.Context(), ada, "pond.png", mostOfOne, bytes.NewReader(large))
	check(t, err)
	if n := unsynced(t, d.Incoming.Path(string(u.ID))); u.State != chat.Received || n > 0 {
		t.Errorf("it is %+v, and %d pages of it are not on the disk", u, n)
	}
	close(looker.goOn)
}
