package program

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"time"
)

// Patience is how long a server may take to start or to stop, and whatever must happen to happen.
const Patience = 30 * time.Second

// Server is the program on one folder and, once it has run, on one address. Binary and Dir are set before Start.
type Server struct {
	Binary string
	Dir    string
	Addr   string   // 127.0.0.1:PORT
	Env    []string // more variables, NAME=VALUE

	cmd *exec.Cmd
	end chan struct{} // closed when its log has ended

	mu  sync.Mutex
	log strings.Builder // of all its runs
}

// URL is http://127.0.0.1:PORT.
func (s *Server) URL() string { return "http://" + s.Addr }

// Start runs the program and waits until it is ready. The first start chooses the port, the others take the same one,
// and wait for it when another program has it meanwhile.
func (s *Server) Start() error {
	deadline := time.Now().Add(Patience)
	for {
		err := s.try()
		if err == nil || time.Now().After(deadline) || !strings.Contains(err.Error(), "in use") {
			return err
		}
	}
}

func (s *Server) try() error {
	addr := s.Addr
	if addr == "" {
		addr = "127.0.0.1:0"
	}
	s.cmd = exec.Command(s.Binary, "serve")
	s.cmd.Env = append(append(os.Environ(), "RIBBIT_ADDR="+addr, "RIBBIT_DATA="+s.Dir, "RIBBIT_RATE_LIMIT=off"), s.Env...)
	log, err := s.cmd.StderrPipe()
	if err != nil {
		return err
	}
	if err := s.cmd.Start(); err != nil {
		return fmt.Errorf("start the server: %w", err)
	}
	s.end = make(chan struct{})
	ready := make(chan string, 1)
	go s.follow(log, ready)
	limit := time.NewTimer(Patience)
	defer limit.Stop()
	select {
	case s.Addr = <-ready:
		return s.await()
	case <-s.end:
		return errors.Join(fmt.Errorf("the server ended: %s", s.Log()), s.cmd.Wait())
	case <-limit.C:
		s.Kill()
		return fmt.Errorf("the server does not get ready: %s", s.Log())
	}
}

// follow reads the log to its end and picks the address out of it.
func (s *Server) follow(log io.Reader, ready chan<- string) {
	defer close(s.end)
	lines := bufio.NewScanner(log)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		s.mu.Lock()
		fmt.Fprintln(&s.log, lines.Text())
		s.mu.Unlock()
		if _, at, ok := strings.Cut(lines.Text(), "msg=ready addr="); ok {
			ready <- strings.TrimSpace(at)
		}
	}
}

// Log is what all runs of the server have logged.
func (s *Server) Log() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.log.String()
}

func (s *Server) await() error {
	status, err := s.Ready()
	if err == nil && status != http.StatusOK {
		err = fmt.Errorf("status %d", status)
	}
	if err != nil {
		return fmt.Errorf("await the server: %w", err)
	}
	return nil
}

// Ready answers the status of /readyz.
func (s *Server) Ready() (status int, err error) {
	client := http.Client{Timeout: Patience, Transport: &http.Transport{DisableKeepAlives: true}}
	resp, err := client.Get(s.URL() + "/readyz")
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	return resp.StatusCode, nil
}

// Kill ends the server as a crash does. It is harmless when it has ended.
func (s *Server) Kill() {
	if s.cmd == nil || s.cmd.Process == nil || s.cmd.ProcessState != nil {
		return
	}
	s.cmd.Process.Kill() //nolint:errcheck // it may have ended
	<-s.end
	s.cmd.Wait() //nolint:errcheck // it was killed
}

// Stop ends the server as its owner does. It is an error when the exit code is not 0.
func (s *Server) Stop() error {
	if err := s.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		return fmt.Errorf("stop the server: %w", err)
	}
	// Who does not stop is made to say what it is waiting for.
	late := time.AfterFunc(Patience, func() { s.cmd.Process.Signal(syscall.SIGQUIT) }) //nolint:errcheck // Wait tells
	defer late.Stop()
	<-s.end
	if err := s.cmd.Wait(); err != nil {
		return fmt.Errorf("stop the server: %w: %s", err, s.Log())
	}
	return nil
}

// Pause stops the process where it is until the answered function is called.
func (s *Server) Pause() (resume func() error, err error) {
	if err := s.cmd.Process.Signal(syscall.SIGSTOP); err != nil {
		return nil, fmt.Errorf("pause the server: %w", err)
	}
	return func() error {
		if err := s.cmd.Process.Signal(syscall.SIGCONT); err != nil {
			return fmt.Errorf("resume the server: %w", err)
		}
		return nil
	}, nil
}

// Run runs one of the program's other commands on the same folder, and answers all that it prints.
func (s *Server) Run(ctx context.Context, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, s.Binary, args...)
	cmd.Env = append(os.Environ(), "RIBBIT_DATA="+s.Dir)
	out, err := cmd.CombinedOutput()
	return strings.TrimSpace(string(out)), err
}

// PID is the number of its process.
func (s *Server) PID() int { return s.cmd.Process.Pid }
