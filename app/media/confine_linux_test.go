package media

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

const confinedVariable = "RIBBIT_TEST_CONFINED"

func TestTheProcessIsBoundedAndStepsBackBehindTheServer(t *testing.T) {
	if os.Getenv(confinedVariable) == "" {
		again := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^"+t.Name()+"$") //nolint:gosec // this very program
		again.Env = append(os.Environ(), confinedVariable+"=1")
		apart(again)
		if out, err := again.CombinedOutput(); err != nil {
			t.Errorf("%v\n%s", err, out)
		}
		return
	}
	confine(mostMemory)
	for what, most := range map[int]uint64{unix.RLIMIT_CPU: cpuSeconds, unix.RLIMIT_DATA: mostMemory, unix.RLIMIT_CORE: 0} {
		var is unix.Rlimit
		if err := unix.Getrlimit(what, &is); err != nil || is.Max != most || is.Cur != most {
			t.Errorf("limit %d is %+v, want %d: %v", what, is, most, err)
		}
	}
	threads, err := filepath.Glob("/proc/self/task/*/stat")
	if err != nil || len(threads) < 2 {
		t.Fatalf("there are %d threads, %v", len(threads), err)
	}
	for _, thread := range threads {
		b, err := os.ReadFile(thread)
		if err != nil {
			continue // it has ended
		}
		const nice = 16 // behind the name
		_, rest, _ := strings.Cut(string(b), ") ")
		if is := strings.Fields(rest)[nice]; is != "10" {
			t.Errorf("a thread is at %s", is)
		}
	}
}
