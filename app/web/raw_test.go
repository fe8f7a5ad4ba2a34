package web_test

import (
	"bufio"
	"encoding/binary"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

// dialRaw opens an event socket without a library, so that the test decides when and what is read.
func dialRaw(t *testing.T, r *webtest.Ribbit, p *webtest.Person) net.Conn {
	t.Helper()
	conn, err := net.Dial("tcp", r.Addr)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	io.WriteString(conn, "GET /api/ws HTTP/1.1\r\nHost: "+r.Addr+"\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"+ //nolint:errcheck // the answer tells
		"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nCookie: "+p.SessionCookie()+"\r\n\r\n")
	var head strings.Builder
	one := make([]byte, 1)
	for !strings.HasSuffix(head.String(), "\r\n\r\n") {
		if _, err := conn.Read(one); err != nil {
			t.Fatal(err)
		}
		head.Write(one)
	}
	resp, err := http.ReadResponse(bufio.NewReader(strings.NewReader(head.String())), nil)
	if err != nil || resp.StatusCode != http.StatusSwitchingProtocols {
		t.Fatalf("the handshake is answered with %q: %v", head.String(), err)
	}
	return conn
}

// writeClientFrame writes a masked text frame; the mask is zero.
func writeClientFrame(t *testing.T, w io.Writer, text string) {
	t.Helper()
	b := []byte{0x81}
	if len(text) < 126 {
		b = append(b, 0x80|byte(len(text)))
	} else {
		b = binary.BigEndian.AppendUint16(append(b, 0x80|126), uint16(len(text)))
	}
	if _, err := w.Write(append(append(b, 0, 0, 0, 0), text...)); err != nil {
		t.Fatal(err)
	}
}

func readServerFrame(r *bufio.Reader) (op byte, payload []byte, err error) {
	var head [2]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return 0, nil, err
	}
	n := uint64(head[1])
	more := map[uint64]int{126: 2, 127: 8}[n]
	if more > 0 {
		b := make([]byte, 8)
		if _, err := io.ReadFull(r, b[8-more:]); err != nil {
			return 0, nil, err
		}
		n = binary.BigEndian.Uint64(b)
	}
	payload = make([]byte, n)
	_, err = io.ReadFull(r, payload)
	return head[0] & 0xF, payload, err
}
