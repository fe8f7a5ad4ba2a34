package buckettest

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// Keys that a Gateway takes.
const (
	KeyID  = "frog"
	Secret = "hop-secret"
)

// patience is for a gateway to start, and to be built before.
const (
	patience      = 30 * time.Second
	buildPatience = 8 * time.Minute
)

// Gateway is a real server of S3 over a folder, Versity's, in a process of its own.
type Gateway struct {
	URL string
}

// StartGateway starts one for a test where RIBBIT_REAL_S3 asks for it. It is built when it is first wanted, from 77 modules, and kept
// by Go.
func StartGateway(t testing.TB) *Gateway {
	t.Helper()
	if os.Getenv("RIBBIT_REAL_S3") == "" {
		t.Skip("RIBBIT_REAL_S3=1 asks a real server of S3, which takes minutes to build")
	}
	program, err := gateway()
	if err != nil {
		t.Fatalf("build a server of S3: %v", err)
	}
	dir, err := os.MkdirTemp("", "s3-") // a short name: sockets have no long ones
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	socket, buckets, facts := filepath.Join(dir, "socket"), filepath.Join(dir, "buckets"), filepath.Join(dir, "facts")
	for _, folder := range []string{filepath.Join(buckets, Name), facts} {
		if err := os.MkdirAll(folder, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command(program, "--quiet", "--port", socket, "posix", "--sidecar", facts, buckets) // #nosec G204 -- built just now
	cmd.Env = append(os.Environ(), "ROOT_ACCESS_KEY_ID="+KeyID, "ROOT_SECRET_ACCESS_KEY="+Secret)
	var said strings.Builder
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		if t.Failed() {
			t.Logf("the server of S3 said %s", said.String())
		}
	})
	g := &Gateway{URL: "http://" + reach(t, socket)}
	await(t, g.URL)
	return g
}

// Address is that of a bucket there, below a prefix.
func (g *Gateway) Address(bucket string) string {
	return "s3://" + bucket + "/ribbit/files?region=us-east-1&endpoint=" + g.URL
}

// gateway answers the program.
var gateway = sync.OnceValues(func() (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), buildPatience)
	defer cancel()
	root, err := exec.CommandContext(ctx, "go", "list", "-m", "-f", "{{.Dir}}").Output()
	if err != nil {
		return "", err
	}
	tools := filepath.Join(strings.TrimSpace(string(root)), ".tools", "s3.mod")
	out, err := exec.CommandContext(ctx, "go", "tool", "-modfile", tools, "-n", "versitygw").Output() // #nosec G204 -- the project's own file
	if failed := new(exec.ExitError); errors.As(err, &failed) {
		err = errors.New(string(failed.Stderr))
	}
	return strings.TrimSpace(string(out)), err
})

// reach answers an address that leads to a socket: a client of S3 knows no others.
func reach(t testing.TB, socket string) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			client, err := l.Accept()
			if err != nil {
				return
			}
			server, err := net.Dial("unix", socket)
			if err != nil {
				_ = client.Close()
				continue
			}
			for _, way := range [][2]net.Conn{{client, server}, {server, client}} {
				go func() {
					_, _ = io.Copy(way[0], way[1])
					_ = way[0].Close()
				}()
			}
		}
	}()
	return l.Addr().String()
}

// await waits until a server answers anything.
func await(t testing.TB, url string) {
	t.Helper()
	for begin := time.Now(); ; {
		resp, err := http.Get(url) // #nosec G107 -- its own
		if err == nil {
			_ = resp.Body.Close()
			return
		}
		if time.Since(begin) > patience {
			t.Fatalf("the server of S3 does not answer: %v", err)
		}
		time.Sleep(10 * time.Millisecond)
	}
}
