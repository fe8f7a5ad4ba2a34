package command_test

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/cookiejar"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"ribbit/app/command"
)

// terminal is one that programs write to, and what they wrote.
type terminal struct {
	*os.File
	mu   sync.Mutex
	said bytes.Buffer
	more chan struct{} // has something when more was written
}

func newTerminal(t *testing.T) *terminal {
	t.Helper()
	near, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Skipf("this machine gives no terminals: %v", err)
	}
	t.Cleanup(func() { near.Close() })
	raw := int(near.Fd()) //nolint:gosec // a descriptor is a small number
	check(t, unix.IoctlSetPointerInt(raw, unix.TIOCSPTLCK, 0))
	number, err := unix.IoctlGetInt(raw, unix.TIOCGPTN)
	check(t, err)
	far, err := os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|unix.O_NOCTTY, 0)
	check(t, err)
	t.Cleanup(func() { far.Close() })
	term := &terminal{File: far, more: make(chan struct{}, 1)}
	go func() {
		b := make([]byte, 4096)
		for {
			n, err := near.Read(b)
			if err != nil {
				return
			}
			term.mu.Lock()
			term.said.Write(b[:n])
			term.mu.Unlock()
			select {
			case term.more <- struct{}{}:
			default:
			}
		}
	}()
	return term
}

// await waits until a program has written words.
func (term *terminal) await(t *testing.T, words string) {
	t.Helper()
	late := time.After(30 * time.Second)
	for {
		term.mu.Lock()
		said := term.said.String()
		term.mu.Unlock()
		if strings.Contains(said, words) {
			return
		}
		select {
		case <-term.more:
		case <-late:
			t.Fatalf("it does not say %q: %s", words, said)
		}
	}
}

func TestWhoeverStartsItAtADesktopGoesOnInABrowser(t *testing.T) {
	bin := t.TempDir()
	opened := filepath.Join(bin, "opened")
	check(t, unix.Mkfifo(opened, 0o600))
	check(t, os.WriteFile(filepath.Join(bin, "xdg-open"), []byte("#!/bin/sh\necho \"$1\" >"+opened+"\n"), 0o700)) //nolint:gosec // it is run
	t.Setenv("PATH", bin+":"+os.Getenv("PATH"))
	fifo, err := os.OpenFile(opened, os.O_RDWR|unix.O_NONBLOCK, 0)
	check(t, err)
	defer fifo.Close()
	lines := bufio.NewReader(fifo)
	watch, err := unix.InotifyInit1(unix.IN_NONBLOCK)
	check(t, err)
	defer unix.Close(watch) //nolint:errcheck // of a test
	_, err = unix.InotifyAddWatch(watch, filepath.Join(bin, "xdg-open"), unix.IN_OPEN)
	check(t, err)
	wasRun := func() bool {
		n, _ := unix.Read(watch, make([]byte, 4096))
		return n > 0
	}
	for _, c := range []struct {
		what   string
		env    map[string]string
		flags  []string
		opens  bool
		hasOne bool // somebody owns the server
	}{
		{what: "on X", env: map[string]string{"DISPLAY": ":0"}, opens: true},
		{what: "on Wayland", env: map[string]string{"WAYLAND_DISPLAY": "wayland-0"}, opens: true},
		{what: "for a look", env: map[string]string{"DISPLAY": ":0"}, flags: []string{"--demo"}, opens: true},
		{what: "below a path", env: map[string]string{"DISPLAY": ":0"}, flags: []string{"--base-url", "https://home.example/chat"}, opens: true},
		{what: "without a screen"},
		{what: "over SSH", env: map[string]string{"DISPLAY": "localhost:10.0", "SSH_CONNECTION": "192.168.1.7 50000 192.168.1.20 22"}},
		{what: "by sudo", env: map[string]string{"DISPLAY": ":0", "SUDO_UID": "1000"}},
		{what: "once more", env: map[string]string{"DISPLAY": ":0"}, hasOne: true},
	} {
		t.Run(c.what, func(t *testing.T) {
			dir := folder(t)
			if c.hasOne {
				succeeds(t, call(t, password+"\n", "user", "add", "ada", "--admin", "--password-stdin", "--data", dir))
			}
			term := newTerminal(t)
			ctx, stop := context.WithCancel(t.Context())
			ended := make(chan int, 1)
			go func() {
				ended <- command.Run(ctx, command.Env{
					Args:  append([]string{"serve", "--addr", "127.0.0.1:0", "--data", dir}, c.flags...),
					Stdin: strings.NewReader(""), Stdout: term.File, Stderr: term.File,
					Getenv: func(name string) string { return c.env[name] }, Assets: os.DirFS("../../ui/static"),
				})
			}()
			defer func() {
				stop()
				if code := <-ended; code != 0 {
					t.Errorf("it ends with %d", code)
				}
			}()
			term.await(t, "msg=ready") // by then it is decided
			if got := wasRun(); got != c.opens {
				t.Errorf("a browser opens: %v", got)
			}
			if !c.opens {
				return
			}
			check(t, fifo.SetReadDeadline(time.Now().Add(30*time.Second)))
			url, err := lines.ReadString('\n')
			check(t, err)
			wasRun() // the shell has read its script, too
			jar, err := cookiejar.New(nil)
			check(t, err)
			page, err := (&http.Client{Jar: jar}).Get(strings.TrimSpace(url))
			check(t, err)
			page.Body.Close()
			if isSetup := strings.HasSuffix(page.Request.URL.Path, "/setup"); page.StatusCode != http.StatusOK || isSetup == (c.what == "for a look") {
				t.Errorf("%s is %s at %s", strings.TrimSpace(url), page.Status, page.Request.URL)
			}
		})
	}
	s := startWith(t, map[string]string{"DISPLAY": ":0"}, "--data", folder(t)) // which no terminal sees
	s.stop()
	if wasRun() {
		t.Error("a service opens a browser")
	}
}
