//go:build linux

package store

import (
	"context"
	"net"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store/postgrestest"
)

// apartVariable says that this process has a network of its own.
const apartVariable = "RIBBIT_STORE_NETWORK"

// isApart reports whether this process has a network of its own. Otherwise the test has run once more in one that has.
func isApart(t *testing.T, tools ...string) bool {
	t.Helper()
	if os.Getenv(apartVariable) != "" {
		run(t, "ip", "link", "set", "lo", "up")
		return true
	}
	if os.Getuid() != 0 {
		t.Skip("only root may make networks and run PostgreSQL in them as somebody else")
	}
	for _, tool := range tools {
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

func run(t *testing.T, name string, args ...string) {
	t.Helper()
	if out, err := exec.CommandContext(t.Context(), name, args...).CombinedOutput(); err != nil { // #nosec G204 -- its own words
		t.Fatalf("%s %q: %v: %s", name, args, err, out)
	}
}

// TestConnectionsThatVanishedAreGivenUp has a network forget connections, as a router does that starts anew: what is sent over them gets
// nowhere and nobody says so, while new ones, and the one that asks whether the database is there, are as good as ever.
func TestConnectionsThatVanishedAreGivenUp(t *testing.T) {
	if !isApart(t, "ip", "iptables") {
		return
	}
	s := openAt(t, overTCP(t, postgrestest.Empty(t)))
	thread, people := twoPeople(t, s)
	said := []string{"before", "meanwhile", "afterwards"}
	send := func(ctx context.Context, content string) error {
		_, _, err := s.AddMessage(ctx, chat.Draft{ThreadID: thread, Sender: people[0], Kind: chat.Text, Content: content, ClientID: content, At: time.Now()})
		return err
	}
	if err := send(t.Context(), said[0]); err != nil {
		t.Fatal(err)
	}
	p := s.engine.(*postgres).pulse
	t.Cleanup(func() {
		if t.Failed() {
			p.cut() // else the store would wait for the connections, too, before it closes
		}
	})
	p.mu.Lock()
	for w := range p.wires {
		port := strconv.Itoa(w.LocalAddr().(*net.TCPAddr).Port)
		run(t, "iptables", "-A", "OUTPUT", "-p", "tcp", "--sport", port, "-j", "DROP")
		run(t, "iptables", "-A", "OUTPUT", "-p", "tcp", "--dport", port, "-j", "DROP")
	}
	p.mu.Unlock()

	ctx, cancel := context.WithTimeout(t.Context(), vanishedPatience+5*time.Second)
	defer cancel()
	begin := time.Now()
	var waiting sync.WaitGroup
	waiting.Go(func() {
		for {
			err := send(ctx, said[1])
			if err == nil {
				t.Logf("a message is stored after %v", time.Since(begin))
				return
			}
			if !chat.Is(err, chat.Unavailable) || ctx.Err() != nil {
				t.Errorf("a message is answered with %v after %v", err, time.Since(begin))
				return
			}
		}
	})
	waiting.Go(func() {
		_, err := s.User(ctx, people[0])
		if t.Logf("a person is looked for: %v, after %v", err, time.Since(begin)); ctx.Err() != nil {
			t.Error("whoever reads waits for ever")
		}
	})
	waiting.Wait()
	if p.silent.Load() {
		t.Error("the database is taken for silent as a whole")
	}
	if t.Failed() {
		return
	}
	if err := send(t.Context(), said[2]); err != nil {
		t.Error(err)
	}
	ms, _, err := s.MessagesSince(t.Context(), chat.ChangesQuery{Thread: thread, Caller: people[0], Limit: 10})
	var stored []string
	for i, m := range ms {
		if stored = append(stored, m.Content); m.Seq != chat.Seq(i+1) {
			t.Errorf("%q has seq %d", m.Content, m.Seq)
		}
	}
	if err != nil || !slices.Equal(stored, said) {
		t.Errorf("there are %q, %v", stored, err)
	}
}
