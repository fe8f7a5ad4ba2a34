package program

import (
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// PostgresWorked is what the sessions on a database of this machine have taken of its cores. What PostgreSQL writes behind them, a log
// that they share and tidying up, is not in it.
func PostgresWorked(database string) (worked time.Duration, err error) {
	const tick = 10 * time.Millisecond // of Linux
	u, err := url.Parse(database)
	if err != nil {
		return 0, errors.New("the address cannot be read")
	}
	titles, err := filepath.Glob("/proc/[0-9]*/cmdline")
	for _, file := range titles {
		title, titleErr := os.ReadFile(file)
		if !strings.HasPrefix(string(title), "postgres: ") || !strings.Contains(string(title), " "+strings.Trim(u.Path, "/")+" ") {
			continue
		}
		b, statErr := os.ReadFile(filepath.Join(filepath.Dir(file), "stat"))
		if titleErr != nil || statErr != nil {
			continue // it has ended meanwhile
		}
		_, rest, _ := strings.Cut(string(b), ") ")
		const user, system = 11, 12 // behind the name
		if f := strings.Fields(rest); len(f) > system {
			for _, at := range []int{user, system} {
				n, _ := strconv.ParseInt(f[at], 10, 64) // the kernel writes numbers
				worked += time.Duration(n) * tick
			}
		}
	}
	return worked, err
}
