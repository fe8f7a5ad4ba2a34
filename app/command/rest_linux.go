package command

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"strings"

	"golang.org/x/sys/unix"
)

// letGo takes the pages of the program's own file out of this process. Those that are still needed come back at the next touch, from
// what the system keeps of the file, in less than a millisecond for all of them; the others the system may use as it likes. Linux maps far
// more of a file than was touched, and so this is most of a small server. Only what cannot differ from the file is let go.
func letGo() error {
	own, err := os.Readlink("/proc/self/exe")
	if err != nil {
		return err
	}
	return letGoOf(own)
}

func letGoOf(file string) error {
	mappings, err := os.Open("/proc/self/smaps")
	if err != nil {
		return err
	}
	var from, to uintptr // of the mapping that the lines are about; the same where it stays
	lines := bufio.NewScanner(mappings)
	for err == nil && lines.Scan() {
		line := lines.Text()
		addresses, rest, _ := strings.Cut(line, " ")
		switch {
		case !strings.HasSuffix(addresses, ":"):
			from, to = 0, 0
			if strings.HasSuffix(rest, " "+file) && !strings.HasPrefix(rest, "rw") {
				_, err = fmt.Sscanf(addresses, "%x-%x", &from, &to)
			}
		case addresses == "Anonymous:" && strings.TrimSpace(rest) == "0 kB" && from < to: // no relocation, and no debugger's breakpoint
			if _, _, refused := unix.Syscall(unix.SYS_MADVISE, from, to-from, unix.MADV_DONTNEED); refused != 0 {
				err = fmt.Errorf("madvise: %w", refused)
			}
		}
	}
	return errors.Join(err, lines.Err(), mappings.Close())
}
