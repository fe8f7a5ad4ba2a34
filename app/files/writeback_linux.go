package files

import (
	"os"

	"golang.org/x/sys/unix"
)

// writeBack has the disk begin with so many bytes from an offset on. Nothing is promised of them: what has to stay is synced.
func writeBack(f *os.File, offset, n int64) {
	_ = unix.SyncFileRange(int(f.Fd()), offset, n, unix.SYNC_FILE_RANGE_WRITE)
}
