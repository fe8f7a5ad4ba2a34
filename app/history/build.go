package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// build makes the program into a folder, with extra arguments of `go build`, and answers its file.
func build(dir string, args ...string) (string, error) {
	root, err := moduleRoot()
	if err != nil {
		return "", err
	}
	binary := filepath.Join(dir, "ribbit")
	cmd := exec.Command("go", append(append([]string{"build", "-o", binary}, args...), ".")...)
	cmd.Dir = root
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("build ribbit: %w\n%s", err, out)
	}
	return binary, nil
}

func moduleRoot() (string, error) {
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

// overlay writes broken copies of source files and the file that `go build -overlay` takes for them.
func overlay(dir string, changes []change) (string, error) {
	root, err := moduleRoot()
	if err != nil {
		return "", err
	}
	replace := map[string]string{}
	for _, ch := range changes {
		source := filepath.Join(root, filepath.FromSlash(ch.file))
		from := source
		if changed, ok := replace[source]; ok {
			from = changed
		}
		text, err := os.ReadFile(from)
		if err != nil {
			return "", err
		}
		if n := strings.Count(string(text), ch.old); n != 1 {
			return "", fmt.Errorf("%s holds %d times what is to be broken, want 1: %q", ch.file, n, ch.old)
		}
		broken := filepath.Join(dir, fmt.Sprintf("%d-%s", len(replace), filepath.Base(source)))
		if from != source {
			broken = from
		}
		if err := os.WriteFile(broken, []byte(strings.Replace(string(text), ch.old, ch.new, 1)), 0o600); err != nil {
			return "", err
		}
		replace[source] = broken
	}
	b, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	file := filepath.Join(dir, "overlay.json")
	return file, os.WriteFile(file, b, 0o600)
}
