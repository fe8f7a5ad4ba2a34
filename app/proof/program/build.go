package program

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Build makes the program into a folder, as `go build` does with the arguments, and answers its file. It lacks what only debuggers read,
// which is half of the work of linking.
func Build(dir string, args ...string) (string, error) {
	root, err := Root()
	if err != nil {
		return "", err
	}
	binary := filepath.Join(dir, "ribbit")
	cmd := exec.Command("go", append(append([]string{"build", "-ldflags=-s -w", "-o", binary}, args...), ".")...)
	cmd.Dir = root
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("build ribbit: %w\n%s", err, out)
	}
	return binary, nil
}

// Root is Ribbit's source folder, the one that this runs in.
func Root() (string, error) {
	out, err := exec.Command("go", "env", "GOMOD").Output()
	if err != nil {
		return "", fmt.Errorf("find the module: %w", err)
	}
	file := strings.TrimSpace(string(out))
	if file == "" || file == os.DevNull {
		return "", errors.New("run this inside Ribbit's source folder, or name the program with --binary")
	}
	return filepath.Dir(file), nil
}
