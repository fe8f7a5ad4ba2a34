//go:build unix

package command

import "syscall"

// descriptors is how many files and connections this process may have open. Go has raised the limit as far as it goes.
func descriptors() uint64 {
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit); err != nil {
		return 1024 // what most systems have
	}
	return uint64(limit.Cur)
}
