//go:build linux

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"ribbit/app/bus/bustest"
	"ribbit/app/proof/program"
	"ribbit/app/store/postgrestest"
)

// silence is two servers, of which the second may come to hear nothing any more of what both stand on: nobody hangs up, and what it says
// gets nowhere.
type silence struct {
	Round

	t       *testing.T
	swallow func() (end func())
}

// newSilence makes the servers and starts none. The networks are at host.
func newSilence(t *testing.T, host string) *silence {
	t.Helper()
	s := &silence{t: t, Round: Round{Binary: ribbit(t), Dir: t.TempDir(), Cluster: Cluster{
		Nodes: 2, Database: postgrestest.Empty(t), Bus: bustest.Start(t).URL, Host: host,
	}}}
	s.history = newHistory(0)
	t.Cleanup(s.closeNodes)
	for i := range s.Cluster.Nodes {
		n, err := s.newNode(i + 1)
		s.nodes = append(s.nodes, n)
		s.must(err)
	}
	return s
}

func (s *silence) must(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
}

func (s *silence) soon(what string, done func() bool) {
	s.t.Helper()
	for begin := time.Now(); !done(); time.Sleep(20 * time.Millisecond) {
		if time.Since(begin) > program.Patience {
			s.t.Fatalf("in vain was waited until %s", what)
		}
	}
}

// lost is what the second server says that it has lost; nothing when it is ready.
func (s *silence) lost() []string {
	a := s.direct[1].call(s.t.Context(), http.MethodGet, "/readyz", nil)
	var said struct{ Lost []string }
	if a.err != nil || a.status == http.StatusServiceUnavailable && json.Unmarshal(a.body, &said) != nil {
		s.t.Fatalf("/readyz: %v", a)
	}
	return said.Lost
}

// play has ada write at the first server all the time, and grace hear her at the second, which hears nothing for a while.
func (s *silence) play() {
	t := s.t
	s.must(addOwner(s.nodes[0].Server, personNames[0]))
	s.must(s.startAll())
	var err error
	s.proxy, err = newProxy(s.nodes[0].Addr, s.nodes[1].Addr)
	s.must(err)
	defer s.proxy.close()
	s.must(s.meet())
	ada, grace, thread := s.direct[0], s.direct[1], s.history.Rooms[3].ID
	var told []string
	tell := func(text string) {
		t.Helper()
		if o := ada.send(thread, text, text, 0, program.Patience); o.Outcome != OK {
			t.Fatalf("%q, at the server that hears everything: status %d", text, o.Status)
		}
		told = append(told, text)
	}
	if !grace.socket.open(program.Patience) || !grace.socket.join(thread, 0, program.Patience) {
		t.Fatal("grace is not let in")
	}
	defer grace.socket.drop()
	hears := func(text string) {
		t.Helper()
		if !grace.socket.until(program.Patience, func() bool { return grace.socket.latest.Content == text }) {
			t.Fatalf("grace does not hear %q; her socket is open: %v", text, grace.socket.isOpen())
		}
	}
	tell("before")
	hears("before")

	end := s.swallow()
	n := 0
	s.soon("the server says that it has lost both", func() bool {
		tell(fmt.Sprint("meanwhile ", n))
		n++
		return slices.Equal(s.lost(), []string{"bus", "database"})
	})
	t.Logf("it said so after %d messages", n)
	tell("at last")
	if o := grace.send(thread, "grace's", "grace's", 0, program.Patience); o.Status != http.StatusServiceUnavailable {
		t.Errorf("what she sends is answered %d", o.Status)
	}
	if !grace.socket.isOpen() {
		t.Error("her socket has ended")
	}

	end()
	s.soon("the server is ready again", func() bool { return len(s.lost()) == 0 })
	hears("at last")
	if o := grace.send(thread, "grace's", "grace's", 0, program.Patience); o.Outcome != OK || !o.Created {
		t.Errorf("what was refused is answered %d afterwards", o.Status)
	}
	told = append(told, "grace's")
	hears("grace's")
	var heard []string
	for _, e := range grace.socket.socket.Events {
		if e.Name == "chat" && e.State.Kind == "text" {
			heard = append(heard, e.State.Content)
		}
	}
	if !slices.Equal(heard, told) {
		t.Errorf("grace heard %q, and said was %q", heard, told)
	}
}

func TestAServerThatHearsNothingSaysSoAndCatchesUp(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes two servers, a PostgreSQL and a NATS")
	}
	s := newSilence(t, "")
	s.swallow = func() func() {
		var ends []func()
		for _, p := range s.nodes[1].networks() {
			ends = append(ends, p.hold(true, true))
		}
		return func() {
			for _, end := range ends {
				end()
			}
		}
	}
	s.play()
}

// Names and addresses in the networks of their own that a test makes: between a server and what it stands on, and between it and who
// speaks with it.
const (
	apartVariable = "RIBBIT_HISTORY_NETWORK"
	engines       = "10.99.0"
	clients       = "10.98.0"
)

func TestAServerWhosePacketsGetLostSaysSoAndCatchesUp(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes two servers, a PostgreSQL and a NATS")
	}
	if !isApart(t) {
		return
	}
	there, inside := layCables(t)
	s := newSilence(t, engines+".1")
	s.move(s.nodes[1], there)
	s.swallow = func() func() { // to a neighbour that is not there
		inside("ip", "neigh", "replace", engines+".1", "lladdr", "02:00:00:00:00:01", "nud", "permanent", "dev", engines)
		return func() { inside("ip", "neigh", "del", engines+".1", "dev", engines) }
	}
	s.play()
}

// isApart reports whether this process has a network of its own. Otherwise the test has run once more in one that has.
func isApart(t *testing.T) bool {
	t.Helper()
	if os.Getenv(apartVariable) != "" {
		mustRun(t, "ip", "link", "set", "lo", "up")
		return true
	}
	if os.Getuid() != 0 {
		t.Skip("only root may make networks and run PostgreSQL in them as somebody else")
	}
	for _, tool := range []string{"ip", "nsenter"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skip(err)
		}
	}
	again := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^"+t.Name()+"$", "-test.v") // #nosec G204 -- this very program
	again.Env = append(os.Environ(), apartVariable+"=1")
	again.SysProcAttr = &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWNET}
	said, err := again.CombinedOutput()
	switch {
	case again.Process == nil:
		t.Skipf("this system gives nobody a network of their own: %v", err)
	case err != nil:
		t.Errorf("in a network of its own: %v\n%s", err, said)
	case strings.Contains(string(said), "--- SKIP"):
		t.Skipf("in a network of its own:\n%s", said)
	}
	return false
}

// layCables makes another network, with a cable for what a server stands on and one for who speaks with it. It answers the number of
// a process there, and what runs a command there.
func layCables(t *testing.T) (there string, inside func(name string, args ...string)) {
	t.Helper()
	holds := exec.Command("sleep", "600")
	holds.SysProcAttr = &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWNET}
	if err := holds.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = holds.Process.Kill()
		_ = holds.Wait()
	})
	there = strconv.Itoa(holds.Process.Pid)
	inside = func(name string, args ...string) {
		t.Helper()
		mustRun(t, "nsenter", append([]string{"--net", "--target", there, name}, args...)...)
	}
	for _, cable := range []string{engines, clients} {
		if out, err := exec.Command("ip", "link", "add", cable, "type", "veth", "peer", "name", cable, "netns", there).CombinedOutput(); err != nil { // #nosec G204 -- its own
			t.Skipf("this system joins no networks: %v: %s", err, out)
		}
		mustRun(t, "ip", "address", "add", cable+".1/24", "dev", cable)
		mustRun(t, "ip", "link", "set", cable, "up")
		inside("ip", "address", "add", cable+".2/24", "dev", cable)
		inside("ip", "link", "set", cable, "up")
	}
	inside("ip", "link", "set", "lo", "up")
	return there, inside
}

// move has a server run in another network.
func (s *silence) move(n *node, there string) {
	s.t.Helper()
	script := filepath.Join(s.t.TempDir(), "ribbit")
	s.must(os.WriteFile(script, fmt.Appendf(nil, "#!/bin/sh\nexec nsenter --net --target %s %q \"$@\"\n", there, n.Binary), 0o700)) // #nosec G306 -- it is run
	n.Binary, n.Env = script, append(n.Env, "RIBBIT_ADDR="+clients+".2:8080")
}

func mustRun(t *testing.T, name string, args ...string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), program.Patience)
	defer cancel()
	if out, err := exec.CommandContext(ctx, name, args...).CombinedOutput(); err != nil { // #nosec G204 -- its own words
		t.Fatalf("%s %q: %v: %s", name, args, err, out)
	}
}
