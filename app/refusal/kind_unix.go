//go:build unix

package refusal

import (
	"io/fs"
	"syscall"
)

var (
	full      = []error{syscall.ENOSPC, syscall.EDQUOT}
	taken     = []error{syscall.EADDRINUSE}
	reserved  = []error{fs.ErrPermission}
	elsewhere = []error{syscall.EADDRNOTAVAIL}
)
