package main

import (
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"

	"ribbit/app/proof/program"
)

// newServer is the program on a folder, where everybody may sign up.
func newServer(binary, dir string) *program.Server {
	return &program.Server{Binary: binary, Dir: dir, Env: []string{"RIBBIT_SIGNUP=open"}}
}

// errorsLogged are the errors that all runs of a server have logged.
func errorsLogged(s *program.Server) (errs []string) {
	for line := range strings.Lines(s.Log()) {
		if strings.Contains(line, "level=ERROR") || strings.Contains(line, "panic") || strings.Contains(line, "DATA RACE") {
			errs = append(errs, strings.TrimSpace(line))
		}
	}
	return errs
}

// addOwner makes the first user of a folder.
func addOwner(s *program.Server, name string) error {
	cmd := exec.Command(s.Binary, "user", "add", name, "--admin", "--password-stdin")
	cmd.Env = slices.Concat(os.Environ(), []string{"RIBBIT_DATA=" + s.Dir}, s.Env)
	cmd.Stdin = strings.NewReader(password + "\n")
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("add %s: %w: %s", name, err, out)
	}
	return nil
}
