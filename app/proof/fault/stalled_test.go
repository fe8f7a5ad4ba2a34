//go:build linux

package fault_test

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"ribbit/app/proof/program"
)

const (
	usualStalled  = 200 // sockets that never read; RIBBIT_STALLED sets another number
	liveReaders   = 50
	stalledEvery  = 20 * time.Millisecond // a message to all of them
	stalledSlice  = 500 * time.Millisecond
	aloneSlices   = 5 // of a phase without the stalled ones
	besideSlices  = 8 // of a phase with them: the server gives up waiting for them in it
	stalledRounds = 3 // of which the best counts, as the machine has other work
	stalledRatio  = 1.2
	stalledJitter = 500 * time.Microsecond // less than that the kernel's scheduler decides
	stalledGone   = 15 * time.Second
	stalledHeap   = 64 << 20 // bytes more than before, whatever the number
)

// TestStalledReadersDoNotSlowTheOthers holds many sockets open that take nothing any more, beside readers who do. How
// long a message takes to the slowest hundredth of the readers is compared within one run, with and without them.
func TestStalledReadersDoNotSlowTheOthers(t *testing.T) {
	n := wanted(t, "RIBBIT_STALLED", usualStalled)
	dir := t.TempDir()
	p := fill(t, dir, liveReaders, 2)
	s := start(t, dir)
	w := watch(t, s, p)
	defer w.end()
	var ratios []float64
	for range stalledRounds {
		var alone, beside []time.Duration
		for range 2 {
			alone = append(alone, w.measure(t, aloneSlices)...)
			before, err := s.Holding()
			must(t, err)
			stop := stall(t, s, p, n)
			if h, err := s.Holding(); err != nil || h.Sockets != liveReaders+n {
				t.Errorf("%d sockets are open, want %d: %v", h.Sockets, liveReaders+n, err)
			}
			beside = append(beside, w.measure(t, besideSlices)...)
			during, err := s.Holding()
			must(t, err)
			if grown := during.Heap - before.Heap; grown > stalledHeap {
				t.Errorf("beside %d stalled sockets the heap grew by %d KiB", n, grown>>10)
			}
			eventually(t, stalledGone, "ending the stalled sockets", func() error {
				h, err := s.Holding()
				if err == nil && h.Sockets != liveReaders {
					err = fmt.Errorf("%d sockets are open, want %d", h.Sockets, liveReaders)
				}
				return err
			})
			stop()
		}
		a, b := median(alone), median(beside)
		ratio := float64(b) / float64(a)
		if b-a < stalledJitter {
			ratio = min(ratio, 1)
		}
		ratios = append(ratios, ratio)
		t.Logf("the 99th percentile is %v alone and %v beside %d stalled sockets: %.2f", a, b, n, float64(b)/float64(a))
		if ratio <= stalledRatio {
			break
		}
	}
	if slices.Min(ratios) > stalledRatio {
		t.Errorf("stalled readers make the others wait longer, by %.2f", ratios)
	}
	must(t, w.failed())
}

func median(d []time.Duration) time.Duration {
	slices.Sort(d)
	return d[len(d)/2]
}

// watchers are the readers who read, and one who writes to them at a steady rate.
type watchers struct {
	crowd
	stop chan struct{}
	all  sync.WaitGroup

	mu    sync.Mutex
	times []time.Duration
	err   error
}

const stampPrefix = "sent at "

func watch(t *testing.T, s *program.Server, p program.Pond) *watchers {
	t.Helper()
	w := &watchers{crowd: gather(t, s, p, liveReaders, -1, 0), stop: make(chan struct{})}
	for _, conn := range w.crowd {
		w.all.Go(func() {
			for {
				f, err := program.NextFrame(t.Context(), conn)
				if err != nil {
					w.fail(err)
					return
				}
				var m struct{ Content string }
				if f.Event != "chat" || json.Unmarshal(f.Data, &m) != nil {
					continue
				}
				if stamp, ok := strings.CutPrefix(m.Content, stampPrefix); ok {
					at, _ := strconv.ParseInt(stamp, 10, 64) // the test's own text
					w.mu.Lock()
					w.times = append(w.times, time.Duration(time.Now().UnixNano()-at))
					w.mu.Unlock()
				}
			}
		})
	}
	ada := client(t, s, p.Tokens[0])
	w.all.Go(func() {
		tick := time.NewTicker(stalledEvery)
		defer tick.Stop()
		for n := 0; ; n++ {
			select {
			case <-w.stop:
				return
			case <-tick.C:
			}
			if _, err := ada.Send(p.Threads[0], stampPrefix+strconv.FormatInt(time.Now().UnixNano(), 10), fmt.Sprint("watch-", n)); err != nil {
				w.fail(err)
			}
		}
	})
	return w
}

func (w *watchers) fail(err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	select {
	case <-w.stop:
	default:
		w.err = errors.Join(w.err, err)
	}
}

func (w *watchers) failed() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.err
}

func (w *watchers) end() {
	close(w.stop)
	w.leave()
	w.all.Wait()
}

// measure answers the 99th percentile of each slice of time.
func (w *watchers) measure(t *testing.T, n int) (p99 []time.Duration) {
	t.Helper()
	tick := time.NewTicker(stalledSlice)
	defer tick.Stop()
	for range n {
		w.mu.Lock()
		w.times = w.times[:0]
		w.mu.Unlock()
		<-tick.C
		w.mu.Lock()
		slices.Sort(w.times)
		if got := len(w.times); got > 0 {
			p99 = append(p99, w.times[got*99/100])
		}
		w.mu.Unlock()
	}
	if len(p99) < n {
		t.Fatal("nothing arrives any more")
	}
	return p99
}

// stall opens sockets that join both threads and then read nothing, and fills what the kernel takes for them through the
// thread that the readers have not joined, so that the server has to wait. The caller ends them.
func stall(t *testing.T, s *program.Server, p program.Pond, n int) (end func()) {
	t.Helper()
	conns := make([]net.Conn, n)
	must(t, together(n, 16, func(i int) (err error) {
		conns[i], err = stalledSocket(s, p.Tokens[i%len(p.Tokens)], p.Threads...)
		return err
	}))
	large := strings.Repeat("🐸", 10_000)
	must(t, together(stalledFill/len(large), 8, func(i int) error {
		c := s.Client(p.Tokens[i%len(p.Tokens)])
		defer c.Close()
		_, err := c.Send(p.Threads[1], large, fmt.Sprintf("fill-%d-%d", i, time.Now().UnixNano()))
		return err
	}))
	return func() {
		for _, conn := range conns {
			conn.Close()
		}
	}
}

// stalledFill is more than the kernel keeps for a connection whose reader has a small buffer, and less than that and
// what the server keeps together.
const stalledFill = 3 << 20 // bytes

func stalledSocket(s *program.Server, token string, threads ...int64) (net.Conn, error) {
	d := net.Dialer{Timeout: program.Patience, Control: func(_, _ string, c syscall.RawConn) (err error) {
		control := c.Control(func(fd uintptr) { err = syscall.SetsockoptInt(int(fd), syscall.SOL_SOCKET, syscall.SO_RCVBUF, 4<<10) })
		return errors.Join(err, control)
	}}
	conn, err := d.Dial("tcp", s.Addr)
	if err != nil {
		return nil, err
	}
	request := "GET /api/ws HTTP/1.1\r\nHost: " + s.Addr + "\r\nAuthorization: Bearer " + token + "\r\nConnection: Upgrade\r\n" +
		"Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
	for _, thread := range threads {
		join := fmt.Sprintf(`{"event":"join","data":{"threadId":%d}}`, thread)
		request += "\x81" + string([]byte{0x80 | byte(len(join))}) + "\x00\x00\x00\x00" + join
	}
	if _, err = conn.Write([]byte(request)); err == nil {
		err = awaitJoined(conn, len(threads))
	}
	if err != nil {
		conn.Close()
		return nil, err
	}
	return conn, nil
}

// awaitJoined reads up to the word that the threads are live.
func awaitJoined(conn net.Conn, threads int) error {
	conn.SetReadDeadline(time.Now().Add(program.Patience)) //nolint:errcheck // the read tells
	in := bufio.NewReaderSize(conn, 512)
	resp, err := http.ReadResponse(in, nil)
	if err != nil {
		return err
	}
	if resp.StatusCode != http.StatusSwitchingProtocols {
		return fmt.Errorf("the handshake answers %s", resp.Status)
	}
	var seen strings.Builder
	for strings.Count(seen.String(), `"event":"joined"`) < threads {
		b, err := in.ReadByte()
		if err != nil {
			return err
		}
		seen.WriteByte(b)
	}
	return nil
}
