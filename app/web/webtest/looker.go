package webtest

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"ribbit/app/media"
)

// looker has files looked at by the program as people run it. A test that watches for races would take a hundred times as long to
// compile the decoders.
type looker struct{}

// Look implements uploads.Looker.
func (looker) Look(ctx context.Context, file *os.File, keep func(io.Reader) error) (media.Found, error) {
	dir, err := built()
	if err != nil {
		return media.Found{}, err
	}
	return media.Child{Program: filepath.Join(dir, programName), Args: []string{media.Command}}.Look(ctx, file, keep)
}

const programName = "ribbit"

// built is the folder of the program, which the first test builds that sends a picture.
var built = sync.OnceValues(func() (dir string, err error) {
	if dir, err = os.MkdirTemp("", "ribbit-webtest-"); err != nil {
		return "", err
	}
	build := exec.Command("go", "build", "-ldflags=-s -w", "-o", filepath.Join(dir, programName), "ribbit")
	if out, err := build.CombinedOutput(); err != nil {
		return dir, fmt.Errorf("build the program: %w\n%s", err, out)
	}
	hasBuilt = true
	return dir, nil
})

var hasBuilt bool

// Main builds the program, so that no test waits for that, runs the tests of a package and removes it again. Packages whose tests
// send pictures call it in TestMain.
func Main(m *testing.M) int {
	if _, err := built(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	code := m.Run()
	if hasBuilt {
		if dir, err := built(); err == nil {
			os.RemoveAll(dir) //nolint:errcheck // the system empties its folder for such things
		}
	}
	return code
}
