package main

import (
	"bufio"
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

// patience is how long a server may take to start or to stop, and whatever must happen to happen.
const patience = 30 * time.Second

// Server is the real program on one folder and, once it has run, on one address.
type Server struct {
	binary string
	dir    string
	addr   string // 127.0.0.1:PORT

	cmd  *exec.Cmd
	read chan struct{} // closed when its log has ended

	mu       sync.Mutex
	last     string   // line of its log
	problems []string // errors that it logged
}

// start runs the program and waits until it is ready. The first start chooses the port, the others take the same one.
func (s *Server) start() error {
	if s.addr == "" {
		s.addr = "127.0.0.1:0"
	}
	// Another program may have been given the port while the server was away.
	deadline := time.Now().Add(patience)
	for {
		err := s.try()
		if err == nil || time.Now().After(deadline) || s.cmd == nil || !strings.Contains(err.Error(), "in use") {
			return err
		}
	}
}

func (s *Server) try() error {
	s.cmd = exec.Command(s.binary, "serve")
	s.cmd.Env = append(os.Environ(), "RIBBIT_ADDR="+s.addr, "RIBBIT_DATA="+s.dir, "RIBBIT_RATE_LIMIT=off", "RIBBIT_SIGNUP=open")
	log, err := s.cmd.StderrPipe()
	if err != nil {
		return err
	}
	if err := s.cmd.Start(); err != nil {
		s.cmd = nil
		return fmt.Errorf("start the server: %w", err)
	}
	s.read = make(chan struct{})
	addr := make(chan string, 1)
	go s.follow(log, addr)
	limit := time.NewTimer(patience)
	defer limit.Stop()
	select {
	case at := <-addr:
		if s.addr != at {
			s.addr = at
		}
		return s.await()
	case <-s.read:
		return errors.Join(fmt.Errorf("the server ended: %s", s.lastLine()), s.cmd.Wait())
	case <-limit.C:
		return errors.Join(errors.New("the server does not start"), s.kill())
	}
}

// follow reads the log to its end, picks the address out of it and keeps the errors.
func (s *Server) follow(log io.Reader, addr chan<- string) {
	defer close(s.read)
	lines := bufio.NewScanner(log)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		line := lines.Text()
		s.mu.Lock()
		s.last = line
		if strings.Contains(line, "level=ERROR") || strings.Contains(line, "panic") || strings.Contains(line, "DATA RACE") {
			s.problems = append(s.problems, line)
		}
		s.mu.Unlock()
		if _, at, ok := strings.Cut(line, "msg=ready addr="); ok {
			addr <- strings.TrimSpace(at)
		}
	}
}

func (s *Server) lastLine() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.last
}

// errorsLogged are the errors that all runs of the server have logged.
func (s *Server) errorsLogged() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.problems
}

func (s *Server) await() error {
	client := http.Client{Timeout: patience, Transport: &http.Transport{DisableKeepAlives: true}}
	resp, err := client.Get("http://" + s.addr + "/readyz")
	if err != nil {
		return fmt.Errorf("await the server: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("await the server: status %d", resp.StatusCode)
	}
	return nil
}

// kill ends the server as a crash does.
func (s *Server) kill() error {
	if err := s.cmd.Process.Kill(); err != nil {
		return fmt.Errorf("kill the server: %w", err)
	}
	<-s.read
	s.cmd.Wait() //nolint:errcheck // it was killed
	return nil
}

// stop ends the server as an owner does.
func (s *Server) stop() error {
	if err := s.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		return fmt.Errorf("stop the server: %w", err)
	}
	late := time.AfterFunc(patience, func() { s.cmd.Process.Kill() }) //nolint:errcheck // Wait tells
	defer late.Stop()
	<-s.read
	if err := s.cmd.Wait(); err != nil {
		return fmt.Errorf("stop the server: %w: %s", err, s.lastLine())
	}
	return nil
}

// pause stops the process where it is until the answered function is called.
func (s *Server) pause() (resume func() error, err error) {
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

// command runs one of the program's other commands on the same folder and answers what it prints.
func (s *Server) command(stdin string, args ...string) (string, error) {
	cmd := exec.Command(s.binary, args...)
	cmd.Env = append(os.Environ(), "RIBBIT_DATA="+s.dir)
	cmd.Stdin = strings.NewReader(stdin)
	out, err := cmd.CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("ribbit %s: %w: %s", strings.Join(args, " "), err, out)
	}
	return strings.TrimSpace(string(out)), nil
}
