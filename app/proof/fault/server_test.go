package fault_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"ribbit/app/proof/program"
)

// built is the program, which all tests of a run share.
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
		if built.dir, built.err = os.MkdirTemp("", "ribbit-fault-"); built.err == nil {
			built.file, built.err = program.Build(built.dir)
		}
	})
	must(t, built.err)
	return built.file
}

// start starts a server on a folder; it is gone at the end of the test.
func start(t *testing.T, dir string, env ...string) *program.Server {
	t.Helper()
	s := &program.Server{Binary: ribbit(t), Dir: dir, Env: env}
	must(t, s.Start())
	t.Cleanup(s.Kill)
	return s
}

// fill makes people and groups in a folder.
func fill(t *testing.T, dir string, people, threads int) program.Pond {
	t.Helper()
	p, err := program.Fill(dir, people, threads)
	must(t, err)
	return p
}

// client is somebody's, closed at the end of the test.
func client(t *testing.T, s *program.Server, token string) *program.Client {
	t.Helper()
	c := s.Client(token)
	t.Cleanup(c.Close)
	return c
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// wanted is the number in a variable of the environment, or the usual one.
func wanted(t *testing.T, name string, usual int) int {
	t.Helper()
	s := os.Getenv(name)
	if s == "" {
		return usual
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return n
}

// eventually asks again until the answer is nil, for so long.
func eventually(t *testing.T, wait time.Duration, what string, ask func() error) time.Duration {
	t.Helper()
	begin := time.Now()
	ctx, cancel := context.WithTimeout(t.Context(), wait)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		err := ask()
		if err == nil {
			return time.Since(begin)
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			t.Fatalf("%s took more than %v: %v", what, wait, err)
		}
	}
}

// logs waits until the server has logged something: what it has just done may not be read from it yet.
func logs(t *testing.T, s *program.Server, what string) {
	t.Helper()
	eventually(t, program.Patience, what+" in the log", func() error {
		if !strings.Contains(s.Log(), what) {
			return fmt.Errorf("the log says %s", s.Log())
		}
		return nil
	})
}

// refusal is the answer that refused, nil when err is none.
func refusal(err error) *program.StatusError {
	var refused *program.StatusError
	errors.As(err, &refused)
	return refused
}

// ready answers an error unless /readyz has the status.
func ready(s *program.Server, want int) error {
	status, err := s.Ready()
	if err == nil && status != want {
		err = fmt.Errorf("/readyz answers %d, want %d", status, want)
	}
	return err
}

const (
	isReady  = http.StatusOK
	notReady = http.StatusServiceUnavailable
)
