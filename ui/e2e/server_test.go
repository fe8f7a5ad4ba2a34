package e2e

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// server is a Ribbit of its own, on a folder of its own.
type server struct {
	t    *testing.T
	data string
	addr string
	cmd  *exec.Cmd
	log  *safeBuffer
	env  []string // beside that of the tests
	made []string // names of accounts in the order of their ids, which begin at 1
}

func newServer(t *testing.T, flags ...string) *server {
	t.Helper()
	if browser == nil {
		t.Skip("there is no Chromium here; set CHROME to its path")
	}
	t.Parallel() // mostly they wait
	s := &server{t: t, data: t.TempDir(), addr: freeAddress(t), log: &safeBuffer{}}
	s.start(flags...)
	t.Cleanup(func() {
		s.kill()
		if t.Failed() {
			t.Logf("the server said:\n%s", s.log.String())
		}
	})
	return s
}

// start runs the server and waits until it is ready.
func (s *server) start(flags ...string) {
	s.t.Helper()
	s.cmd = exec.Command(binary, append([]string{"serve", "--addr", s.addr, "--data", s.data}, flags...)...)
	s.cmd.Stdout, s.cmd.Stderr, s.cmd.Env = s.log, s.log, append(os.Environ(), s.env...)
	if err := s.cmd.Start(); err != nil {
		s.t.Fatal(err)
	}
	eventually(s.t, "the server is ready", func() bool {
		res, err := http.Get(s.url("/readyz"))
		if err != nil {
			return false
		}
		res.Body.Close()
		return res.StatusCode == http.StatusOK
	})
}

// kill ends the server as a power cut would.
func (s *server) kill() {
	if s.cmd == nil {
		return
	}
	s.cmd.Process.Kill() //nolint:errcheck // it may be gone
	s.cmd.Wait()         //nolint:errcheck // it was killed
	s.cmd = nil
}

func (s *server) url(path string) string { return "http://" + s.addr + path }

// run runs one command on the server's folder and answers what it prints.
func (s *server) run(stdin string, args ...string) string {
	s.t.Helper()
	cmd := exec.Command(binary, append(args, "--data", s.data)...)
	cmd.Stdin = strings.NewReader(stdin)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil {
		s.t.Fatalf("ribbit %s: %v\n%s", strings.Join(args, " "), err, errs.String())
	}
	return strings.TrimSpace(out.String())
}

const password = "frogs like ponds"

// addUser makes an account; the first one is the owner's.
func (s *server) addUser(name string, flags ...string) {
	s.t.Helper()
	s.run(password+"\n", append([]string{"user", "add", name, "--password-stdin"}, flags...)...)
	s.made = append(s.made, name)
}

// idOf is the id of an account that addUser made.
func (s *server) idOf(name string) int {
	s.t.Helper()
	at := slices.Index(s.made, name)
	if at < 0 {
		s.t.Fatalf("addUser made no %s", name)
	}
	return at + 1
}

// freeAddress is a port nobody listens on, below those that systems give to connections: the server must come back on the same one, and
// meanwhile a browser's connection must not get it.
func freeAddress(t *testing.T) string {
	t.Helper()
	const lowest, highest = 10_000, 32_000
	for range 100 {
		ln, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", lowest+rand.IntN(highest-lowest)))
		if err == nil {
			defer ln.Close()
			return ln.Addr().String()
		}
	}
	t.Fatal("no port is free")
	return ""
}

const (
	patience = 60 * time.Second      // then a condition is taken to be false
	answered = 10 * time.Second      // for a page that looks for a second itself
	pulse    = 20 * time.Millisecond // between two looks at a condition
)

func eventually(t *testing.T, what string, is func() bool) {
	t.Helper()
	deadline := time.NewTimer(patience)
	defer deadline.Stop()
	tick := time.NewTicker(pulse)
	defer tick.Stop()
	for !is() {
		select {
		case <-deadline.C:
			t.Fatalf("waited %v, but it is not so: %s", patience, what)
		case <-tick.C:
		}
	}
}

type safeBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *safeBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *safeBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}
