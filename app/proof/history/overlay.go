package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"ribbit/app/proof/program"
)

// overlay writes broken copies of source files and the file that `go build -overlay` takes for them.
func overlay(dir string, changes []change) (string, error) {
	root, err := program.Root()
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
