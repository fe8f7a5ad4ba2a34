//go:build !linux

package files

import "os"

// writeBack has the disk begin with so many bytes from an offset on, where the system knows how.
func writeBack(*os.File, int64, int64) {}
