package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// patience is how long a server may take to start or to stop.
const patience = 30 * time.Second

// server is a running Ribbit.
type server struct {
	cmd   *exec.Cmd
	addr  string        // host:port
	doors chan string   // where else it listens
	ready time.Duration // from the start of the process to the first 200 of /readyz

	mu  sync.Mutex
	log strings.Builder // few lines, unless something is wrong
	end chan struct{}   // closed when the log has ended
}

// start starts a server on a folder and waits until it is ready. The caller must stop it.
func (b *bench) start(data string, env ...string) (*server, error) {
	cmd := exec.Command(b.binary, "serve")
	cmd.Env = append(os.Environ(), "RIBBIT_ADDR=127.0.0.1:0", "RIBBIT_DATA="+data, "RIBBIT_RATE_LIMIT=off", "RIBBIT_MAX_UPLOAD=2GB", "RIBBIT_MAX_TOTAL=100GB", "RIBBIT_MDNS=off")
	cmd.Env = append(cmd.Env, env...)
	if b.profile.wanted() {
		if err := b.profile.wear(cmd, b.started+1); err != nil {
			return nil, err
		}
	}
	b.started++
	log, err := cmd.StderrPipe()
	if err != nil {
		return nil, err
	}
	s := &server{cmd: cmd, doors: make(chan string, 2), end: make(chan struct{})}
	begin := time.Now()
	if err := b.cores.onServerCore(cmd.Start); err != nil {
		return nil, fmt.Errorf("start the server: %w", err)
	}
	go s.follow(log)
	if err := s.await(); err != nil {
		return nil, errors.Join(fmt.Errorf("start the server: %w\n%s", err, s.said()), s.stop())
	}
	s.ready = time.Since(begin)
	return s, nil
}

// follow reads the log to its end and picks the addresses out of it.
func (s *server) follow(log io.Reader) {
	defer close(s.end)
	for lines := bufio.NewScanner(log); lines.Scan(); {
		s.mu.Lock()
		fmt.Fprintln(&s.log, lines.Text())
		s.mu.Unlock()
		if _, at, ok := strings.Cut(lines.Text(), "msg=ready addr="); ok {
			s.doors <- strings.TrimSpace(at)
		}
	}
}

func (s *server) said() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.log.String()
}

// secure is where a server that speaks HTTPS does so.
func (s *server) secure() (string, error) {
	select {
	case addr := <-s.doors:
		return secured + addr, nil
	case <-s.end:
		return "", errors.New("it ended")
	}
}

func (s *server) await() error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	select {
	case s.addr = <-s.doors:
	case <-s.end:
		return errors.New("it ended")
	case <-ctx.Done():
		return errors.New("it says nothing")
	}
	for ctx.Err() == nil {
		c, err := dial(s.addr, "")
		if err != nil {
			return err
		}
		status, _, err := c.get("/readyz")
		c.close()
		if err == nil && status == 200 {
			return nil
		}
	}
	return errors.New("it does not get ready")
}

// stop ends the server as its owner does.
func (s *server) stop() error {
	s.cmd.Process.Signal(syscall.SIGTERM) //nolint:errcheck // it may have ended, which Wait tells
	// Whoever does not stop is made to say what it is waiting for.
	kill := time.AfterFunc(patience, func() { s.cmd.Process.Signal(syscall.SIGQUIT) }) //nolint:errcheck // as above
	defer kill.Stop()
	<-s.end
	if err := s.cmd.Wait(); err != nil {
		return fmt.Errorf("stop the server: %w\n%s", err, s.said())
	}
	return nil
}

// resident is the server's memory in bytes: all of it, and what is its own, without the pages of the program's file.
func (s *server) resident() (all, own float64) {
	status := filepath.Join("/proc", strconv.Itoa(s.cmd.Process.Pid), "status")
	return kilobytes(field(status, "VmRSS")), kilobytes(field(status, "RssAnon"))
}

func kilobytes(s string) float64 {
	n, err := strconv.ParseFloat(strings.TrimSuffix(s, " kB"), 64)
	if err != nil {
		return 0
	}
	return n * 1024
}

// busy is how long the server has been computing.
func (s *server) busy() time.Duration {
	const tick = 10 * time.Millisecond // of Linux, wherever Go runs
	stat := contents(filepath.Join("/proc", strconv.Itoa(s.cmd.Process.Pid), "stat"))
	_, rest, _ := strings.Cut(stat, ") ") // behind the name, which may hold anything
	fields := strings.Fields(rest)
	if len(fields) < 13 {
		return 0
	}
	var ticks time.Duration
	for _, f := range fields[11:13] { // in user and in kernel mode
		n, err := strconv.ParseInt(f, 10, 64)
		if err != nil {
			return 0
		}
		ticks += time.Duration(n)
	}
	return ticks * tick
}

// counter is one figure of /metrics.
func (s *server) counter(name string) (float64, error) {
	all, err := s.metrics()
	if err != nil {
		return 0, err
	}
	value, ok := all[name]
	if !ok {
		return 0, fmt.Errorf("/metrics has no %s", name)
	}
	return value, nil
}

// metrics are the figures of /metrics by their names and labels.
func (s *server) metrics() (map[string]float64, error) {
	c, err := dial(s.addr, "")
	if err != nil {
		return nil, err
	}
	defer c.close()
	body, err := c.fetch("/metrics")
	if err != nil {
		return nil, err
	}
	all := map[string]float64{}
	for line := range strings.Lines(string(body)) {
		at := strings.LastIndexByte(line, ' ')
		if at < 0 || line[0] == '#' {
			continue
		}
		if all[line[:at]], err = strconv.ParseFloat(strings.TrimSpace(line[at:]), 64); err != nil {
			return nil, err
		}
	}
	return all, nil
}
