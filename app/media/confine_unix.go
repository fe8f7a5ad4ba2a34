//go:build unix

package media

import (
	"os/exec"
	"syscall"

	"golang.org/x/sys/unix"
)

// apart keeps signals of the terminal, meant for the server, from the process.
func apart(cmd *exec.Cmd) { cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} }

// lower is by how much the process steps back behind the server.
const lower = 10

// confine bounds what this process may take. What the system does not know of is left as it is.
func confine(memory int64) {
	confineMemory(memory)
	_ = unix.Setrlimit(unix.RLIMIT_CPU, &unix.Rlimit{Cur: cpuSeconds, Max: cpuSeconds})
	_ = unix.Setrlimit(unix.RLIMIT_CORE, &unix.Rlimit{})
	_ = unix.Setpriority(unix.PRIO_PGRP, 0, lower) // the process has a group of its own; by itself only one thread would step back
}
