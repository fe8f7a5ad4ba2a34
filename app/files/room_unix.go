//go:build unix

package files

import "golang.org/x/sys/unix"

// disk is how many bytes a folder's disk has for us, and in all.
func disk(dir string) (free, total int64, err error) {
	var at unix.Statfs_t
	if err := unix.Statfs(dir, &at); err != nil {
		return 0, 0, err
	}
	size := int64(at.Bsize)
	return int64(at.Bavail) * size, int64(at.Blocks) * size, nil //nolint:unconvert // the types differ by system
}
