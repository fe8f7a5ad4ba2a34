package fault_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/coder/websocket"

	"ribbit/app/bus/bustest"
	"ribbit/app/proof/program"
	"ribbit/app/store/postgrestest"
)

const (
	clusterNodes   = 3
	clusterWriters = 6
	betweenStops   = 40 // messages that a server stores once it is back, before the next one is stopped
)

// TestServersBehindNginxAreRestartedOneAfterTheOtherUnderLoad has people write and listen through the nginx of app/deploy/cluster, as it
// is but for addresses, while each of three servers is stopped and started again. RIBBIT_RESTARTS says how often all are.
func TestServersBehindNginxAreRestartedOneAfterTheOtherUnderLoad(t *testing.T) {
	dir := t.TempDir()
	p := fill(t, dir, clusterWriters+1, 1)
	thread := p.Threads[0]
	database, nats := postgrestest.Empty(t), bustest.Start(t)
	if out, err := exec.CommandContext(t.Context(), ribbit(t), "migrate", filepath.Join(dir, "ribbit.db"), database).CombinedOutput(); err != nil {
		t.Fatalf("migrate: %v\n%s", err, out)
	}
	var servers []*program.Server
	for i := range clusterNodes {
		servers = append(servers, start(t, filepath.Join(dir, fmt.Sprint("node", i+1)),
			"RIBBIT_DATABASE="+database, "RIBBIT_BUS="+nats.URL, "RIBBIT_FILES="+filepath.Join(dir, "files"), "RIBBIT_TRUSTED_PROXIES=127.0.0.1", "RIBBIT_MDNS=off"))
	}
	front := &program.Server{Addr: runClusterProxy(t, servers)}

	// Each writer repeats a send until it is acknowledged, as pages do; whoever listens comes back when the socket ends.
	l, running := newLedger(), make(chan struct{})
	var again atomic.Int64
	var writing, reading sync.WaitGroup
	for i, token := range p.Tokens[:clusterWriters] {
		writing.Go(func() {
			c := front.Client(token)
			defer c.Close()
			for n := 0; ; n++ {
				id := fmt.Sprintf("%d-%d", i, n)
				d := send{token, thread, id, "hop " + id}
				for {
					m, err := c.Send(thread, d.content, id)
					l.note(d, m, err)
					if err == nil {
						break
					}
					if again.Add(1) > 1_000 {
						t.Errorf("a send is refused for ever: %v", err)
						return
					}
				}
				select {
				case <-running:
					return
				default:
				}
			}
		})
	}
	listening, leave := context.WithCancel(t.Context())
	var heard atomic.Int64
	reading.Go(func() { hearAll(listening, front.URL(), p.Tokens[clusterWriters], thread, func() { heard.Add(1) }) })
	defer reading.Wait()
	defer leave()
	end := sync.OnceFunc(func() { close(running); writing.Wait() })
	defer end()

	for range wanted(t, "RIBBIT_RESTARTS", 1) {
		for _, s := range servers {
			must(t, s.Stop())
			must(t, s.Start())
			eventually(t, program.Patience, "to be asked again", func() error {
				n, err := stored(s)
				if err == nil && n < betweenStops {
					err = fmt.Errorf("it stored %d messages", n)
				}
				return err
			})
		}
	}
	end()
	reader := front.Client(p.Tokens[clusterWriters])
	defer reader.Close()
	all, err := reader.Messages(thread)
	must(t, err)
	seen := map[string]int{}
	for i, m := range all {
		seen[m.ClientID]++
		if m.Seq != int64(i+1) || m.Content != l.acked[m.ClientID].Content {
			t.Fatalf("message %d of the thread is %+v", i+1, m)
		}
	}
	for id := range l.acked {
		if seen[id] != 1 {
			t.Errorf("%s was acknowledged and is there %d times", id, seen[id])
		}
	}
	eventually(t, program.Patience, "to hear all", func() error {
		if n := heard.Load(); n != int64(len(all)) {
			return fmt.Errorf("of %d messages %d were heard", len(all), n)
		}
		return nil
	})
	t.Logf("%d messages, %d sends were repeated", len(all), again.Load())
	if again.Load() >= clusterWriters { // a server that stops leaves those who come next to the others, at once
		t.Errorf("%d sends had to be repeated", again.Load())
	}
	for _, s := range servers {
		if strings.Contains(s.Log(), "level=ERROR") {
			t.Errorf("a server logged errors:\n%s", s.Log())
		}
	}
}

// stored is how many messages a server has stored since it started.
func stored(s *program.Server) (n int, err error) {
	resp, err := http.Get(s.URL() + "/metrics")
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		return 0, err
	}
	_, rest, _ := strings.Cut(string(b), "\nribbit_messages_total ")
	_, err = fmt.Sscan(rest, &n)
	return n, err
}

// hearAll listens to a thread, and comes back when the socket ends, until ctx does. It tells of each message once, and ends at one that is
// out of its order.
func hearAll(ctx context.Context, url, token string, thread int64, tell func()) {
	var last program.Message
	for ctx.Err() == nil {
		conn, _, err := websocket.Dial(ctx, url+"/api/ws", &websocket.DialOptions{HTTPHeader: http.Header{"Authorization": {"Bearer " + token}}}) //nolint:bodyclose // of a handshake
		if err != nil {
			continue
		}
		conn.SetReadLimit(4 << 20)
		join := fmt.Sprintf(`{"event":"join","data":{"threadId":%d,"since":%d}}`, thread, last.Version)
		for err = conn.Write(ctx, websocket.MessageText, []byte(join)); err == nil; {
			var f program.Frame
			if f, err = program.NextFrame(ctx, conn); err != nil || f.Event != "chat" {
				continue
			}
			var m program.Message
			switch err = json.Unmarshal(f.Data, &m); {
			case err != nil || m.Seq <= last.Seq:
			case m.Seq > last.Seq+1:
				return
			default:
				last = m
				tell()
			}
		}
		conn.CloseNow() //nolint:errcheck // it has ended
	}
}

// runClusterProxy runs nginx with the settings of app/deploy/cluster in front of servers, and answers where it listens.
func runClusterProxy(t *testing.T, servers []*program.Server) (addr string) {
	t.Helper()
	settings, err := os.ReadFile(filepath.Join("..", "..", "deploy", "cluster", "nginx.conf"))
	must(t, err)
	dir, err := os.MkdirTemp("", "ribbit-nginx-") // the name of a socket may not be long
	must(t, err)
	t.Cleanup(func() { os.RemoveAll(dir) }) //nolint:errcheck // a folder for temporary files
	socket := filepath.Join(dir, "socket")
	changes := []string{"listen 80;", "listen unix:" + socket + ";"}
	for i, s := range servers {
		changes = append(changes, fmt.Sprintf("node%d:8080", i+1), s.Addr)
	}
	temp := ""
	for _, kind := range []string{"client_body", "proxy", "fastcgi", "uwsgi", "scgi"} {
		temp += fmt.Sprintf("%s_temp_path %s/%s;\n", kind, dir, kind)
	}
	all := fmt.Sprintf("daemon off; master_process off; pid %s/pid; error_log stderr;\nevents {}\nhttp { access_log off;\n%s%s}\n",
		dir, temp, strings.NewReplacer(changes...).Replace(string(settings)))
	conf := filepath.Join(dir, "nginx.conf")
	must(t, os.WriteFile(conf, []byte(all), 0o600))
	binary, err := exec.LookPath("nginx")
	if err != nil {
		binary = "/usr/sbin/nginx" // not on everybody's PATH
	}
	cmd := exec.Command(binary, "-p", dir, "-c", conf, "-e", "stderr")
	cmd.Stderr = t.Output()
	if err := cmd.Start(); err != nil {
		t.Fatalf("this test needs nginx, which make test installs: %v", err)
	}
	t.Cleanup(func() {
		cmd.Process.Kill() //nolint:errcheck // it may have ended
		cmd.Wait()         //nolint:errcheck // it was killed
	})
	eventually(t, program.Patience, "nginx to listen", func() error {
		conn, err := net.Dial("unix", socket)
		if err == nil {
			err = conn.Close()
		}
		return err
	})
	return forward(t, socket)
}

// forward has a port of its own lead to a socket that is a file, and answers which: nginx takes no port that it is not told.
func forward(t *testing.T, socket string) (addr string) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	var lines sync.WaitGroup
	t.Cleanup(func() {
		listener.Close() //nolint:errcheck // it is only to end
		lines.Wait()
	})
	lines.Go(func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			lines.Go(func() {
				defer conn.Close()
				to, err := net.Dial("unix", socket)
				if err != nil {
					return
				}
				defer to.Close()
				back := make(chan struct{})
				go func() {
					defer close(back)
					io.Copy(conn, to)                //nolint:errcheck // either end may end it
					conn.(*net.TCPConn).CloseWrite() //nolint:errcheck // likewise
				}()
				io.Copy(to, conn)               //nolint:errcheck // likewise
				to.(*net.UnixConn).CloseWrite() //nolint:errcheck // likewise
				<-back
			})
		}
	})
	return listener.Addr().String()
}
