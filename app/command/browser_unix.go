//go:build unix

package command

import (
	"os/exec"
	"syscall"
)

// detach keeps a program, and what it starts, from the terminal's Ctrl C, which is for the server.
func detach(cmd *exec.Cmd) { cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true} }
