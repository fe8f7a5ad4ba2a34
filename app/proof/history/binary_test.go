package main

import (
	"os"
	"sync"
	"testing"

	"ribbit/app/proof/program"
)

// built is the program, made when the first test wants it.
var built struct {
	sync.Once
	dir, file string
	err       error
}

func TestMain(m *testing.M) {
	code := m.Run()
	os.RemoveAll(built.dir) //nolint:errcheck // the folder is a temporary one
	os.Exit(code)
}

func ribbit(t *testing.T) string {
	t.Helper()
	built.Do(func() {
		if built.dir, built.err = os.MkdirTemp("", "ribbit-history-"); built.err == nil {
			built.file, built.err = program.Build(built.dir)
		}
	})
	if built.err != nil {
		t.Fatal(built.err)
	}
	return built.file
}
