//go:build linux

package fault_test

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"ribbit/app/proof/program"
)

const silentPeers = 1100

// TestSilentConnectionsEndNoServer opens more connections than the server may have descriptors, none of which says
// anything. Whoever is in goes on, whoever comes gets in, and nothing is lost.
func TestSilentConnectionsEndNoServer(t *testing.T) {
	for _, limit := range []int{1024, 256} {
		t.Run(fmt.Sprint(limit), func(t *testing.T) {
			dir := t.TempDir()
			p := fill(t, dir, 2, 1)
			binary := filepath.Join(t.TempDir(), "ribbit")
			script := fmt.Sprintf("#!/bin/sh\nulimit -n %d\nexec %q \"$@\"\n", limit, ribbit(t))
			must(t, os.WriteFile(binary, []byte(script), 0o700))
			s := &program.Server{Binary: binary, Dir: dir}
			must(t, s.Start())
			t.Cleanup(s.Kill)
			crowdAround(t, s, p)
			must(t, s.Stop())
		})
	}
}

// TestAServerWithoutDescriptorsWaitsForThem takes the descriptors away while the server runs.
func TestAServerWithoutDescriptorsWaitsForThem(t *testing.T) {
	dir := t.TempDir()
	fill(t, dir, 2, 1)
	s := start(t, dir)
	limit := func(n int) {
		t.Helper()
		if out, err := exec.Command("prlimit", "--pid", fmt.Sprint(s.PID()), fmt.Sprintf("--nofile=%d:", n)).CombinedOutput(); err != nil {
			t.Fatalf("prlimit: %v: %s", err, out)
		}
	}
	limit(30)
	for range 50 {
		c, err := net.Dial("tcp", s.Addr)
		must(t, err)
		defer c.Close()
	}
	logs(t, s, "new connections wait")
	limit(500)
	status, err := s.Ready()
	if must(t, err); status != http.StatusOK {
		t.Errorf("afterwards it answers %d", status)
	}
	must(t, s.Stop())
}

func crowdAround(t *testing.T, s *program.Server, p program.Pond) {
	t.Helper()
	in := client(t, s, p.Tokens[0])
	_, err := in.Send(p.Threads[0], "before", "")
	must(t, err)
	for range silentPeers {
		c, err := net.Dial("tcp", s.Addr)
		must(t, err)
		defer c.Close()
	}
	_, err = in.Send(p.Threads[0], "among them", "")
	must(t, err)
	begin := time.Now()
	status, err := s.Ready()
	if must(t, err); status != http.StatusOK {
		t.Errorf("who comes is answered %d", status)
	}
	t.Logf("who comes gets in after %v", time.Since(begin))
	logs(t, s, "new connections wait")
}
