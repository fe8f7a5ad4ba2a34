package attack_test

import (
	"bufio"
	"encoding/binary"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"ribbit/app/web/webtest"
)

// Opcodes and bits of RFC 6455.
const (
	opContinued = 0x0
	opText      = 0x1
	opBinary    = 0x2
	opClose     = 0x8
	opPing      = 0x9
	opPong      = 0xA
	fin         = 0x80
	masked      = 0x80
)

// wire is a connection whose bytes the test makes itself.
type wire struct {
	net.Conn
	t  testing.TB
	in *bufio.Reader
}

// dial connects to a Ribbit. Reading fails after a while, so that no test hangs.
func dial(t testing.TB, r *webtest.Ribbit) *wire {
	t.Helper()
	conn, err := net.Dial("tcp", r.Addr)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	conn.SetDeadline(time.Now().Add(3 * webtest.Patience)) //nolint:errcheck // the read tells
	return &wire{Conn: conn, t: t, in: bufio.NewReader(conn)}
}

// send writes bytes. It is no failure when the server has hung up: what it answered is read afterwards.
func (w *wire) send(parts ...string) { io.WriteString(w.Conn, strings.Join(parts, "")) } //nolint:errcheck // see above

// answer reads the answer to a request and its body.
func (w *wire) answer() (*http.Response, string, error) {
	resp, err := http.ReadResponse(w.in, nil)
	if err != nil {
		return nil, "", err
	}
	body, err := io.ReadAll(resp.Body)
	resp.Body.Close()
	return resp, string(body), err
}

// status reads an answer's status, 0 when the server hung up without one.
func (w *wire) status() int {
	resp, _, err := w.answer()
	if err != nil {
		return 0
	}
	return resp.StatusCode
}

// hungUp reports whether the server has ended the connection after all that was read.
func (w *wire) hungUp() bool {
	_, err := w.in.ReadByte()
	wait, isNet := err.(net.Error)
	return err != nil && !(isNet && wait.Timeout())
}

// handshake is a good request for an event socket.
func handshake(r *webtest.Ribbit, p *webtest.Person) http.Header {
	return http.Header{
		"Host":                  {r.Addr},
		"Connection":            {"Upgrade"},
		"Upgrade":               {"websocket"},
		"Sec-Websocket-Version": {"13"},
		"Sec-Websocket-Key":     {"dGhlIHNhbXBsZSBub25jZQ=="},
		"Cookie":                {p.SessionCookie()},
	}
}

func (w *wire) request(method, path string, h http.Header) {
	w.send(method, " ", path, " HTTP/1.1\r\n", headerText(h), "\r\n")
}

// socket opens an event socket by hand.
func socket(t testing.TB, r *webtest.Ribbit, p *webtest.Person) *wire {
	t.Helper()
	w := dial(t, r)
	w.request("GET", "/api/ws", handshake(r, p))
	resp, err := http.ReadResponse(w.in, nil)
	if err != nil || resp.StatusCode != http.StatusSwitchingProtocols {
		t.Fatalf("the handshake is answered with %v: %v", resp, err)
	}
	return w
}

// frame is a client's frame with a mask.
func frame(first byte, payload string) string {
	n := len(payload)
	switch {
	case n < 126:
		return framed(first, masked|byte(n), nil, payload)
	case n < 1<<16:
		return framed(first, masked|126, binary.BigEndian.AppendUint16(nil, uint16(n)), payload)
	}
	return framed(first, masked|127, binary.BigEndian.AppendUint64(nil, uint64(n)), payload)
}

// framed is a frame whose length is said in whatever way.
func framed(first, second byte, length []byte, payload string) string {
	mask := [4]byte{0x37, 0xFA, 0x21, 0x3D}
	b := append([]byte{first, second}, length...)
	b = append(b, mask[:]...)
	for i := range len(payload) {
		b = append(b, payload[i]^mask[i%4])
	}
	return string(b)
}

func text(payload string) string { return frame(fin|opText, payload) }

func closing(code int, reason string) string {
	return frame(fin|opClose, string([]byte{byte(code >> 8), byte(code)})+reason)
}

// hear reads a frame of the server, which must be whole, final and without a mask.
func (w *wire) hear() (op byte, payload string, err error) {
	var head [2]byte
	if _, err := io.ReadFull(w.in, head[:]); err != nil {
		return 0, "", err
	}
	n := uint64(head[1])
	if more := map[uint64]int{126: 2, 127: 8}[n]; more > 0 {
		b := make([]byte, 8)
		if _, err := io.ReadFull(w.in, b[8-more:]); err != nil {
			return 0, "", err
		}
		n = binary.BigEndian.Uint64(b)
	}
	if head[0]&0xF0 != fin || head[1]&masked != 0 || n > 1<<20 {
		w.t.Errorf("the server's frame begins with % x", head)
	}
	b := make([]byte, min(n, 1<<20))
	_, err = io.ReadFull(w.in, b)
	return head[0] & 0xF, string(b), err
}

func headerText(h http.Header) string {
	var b strings.Builder
	h.Write(&b) //nolint:errcheck // a builder takes everything
	return b.String()
}
