package media

import (
	"bufio"
	"bytes"
	"fmt"
	"os"

	"golang.org/x/sys/unix"
)

func confineMemory(memory int64) {
	_ = unix.Setrlimit(unix.RLIMIT_DATA, &unix.Rlimit{Cur: uint64(memory), Max: uint64(memory)}) //nolint:gosec // not negative
	// When the machine runs out of memory all the same, this process goes and not the server.
	_ = os.WriteFile("/proc/self/oom_score_adj", []byte("1000"), 0)
}

// budget is how much memory the process may take: most of what the machine has left.
func budget() int64 {
	b, err := os.ReadFile("/proc/meminfo")
	if err != nil {
		return mostMemory
	}
	for lines := bufio.NewScanner(bytes.NewReader(b)); lines.Scan(); {
		var kibibytes int64
		if n, _ := fmt.Sscanf(lines.Text(), "MemAvailable: %d kB", &kibibytes); n == 1 {
			return min(mostMemory, max(leastMemory, kibibytes<<10*3/4))
		}
	}
	return mostMemory
}
