package files

import (
	"context"
	"net"
	"net/http"
	"time"

	"github.com/minio/minio-go/v7"
)

// How long a bucket may be silent.
const (
	takePatience   = 15 * time.Second // while it is sent something
	answerPatience = 30 * time.Second // after it was, and in the middle of an answer
)

// impatientTransport is that of minio-go over connections that end when the bucket is silent: it would send for hours to one that takes
// nothing, and neither end learns that the network swallows everything.
func impatientTransport(plain bool) (*http.Transport, error) {
	t, err := minio.DefaultTransport(!plain)
	if err != nil {
		return nil, err
	}
	t.ResponseHeaderTimeout = answerPatience
	dial := (&net.Dialer{Timeout: bucketPatience}).DialContext
	t.DialContext = func(ctx context.Context, network, address string) (net.Conn, error) {
		conn, err := dial(ctx, network, address)
		if err != nil {
			return nil, err
		}
		return &impatientConn{conn, takePatience, answerPatience}, nil
	}
	return t, nil
}

// impatientConn ends when nothing is taken or nothing comes for a while. What is taken counts for what is to come as well: an answer comes
// after all of a request, which may take hours.
type impatientConn struct {
	net.Conn
	take, answer time.Duration
}

// Read implements net.Conn.
func (c *impatientConn) Read(b []byte) (int, error) {
	if err := c.SetReadDeadline(time.Now().Add(c.answer)); err != nil {
		return 0, err
	}
	return c.Conn.Read(b)
}

// Write implements net.Conn. What is sent at once is taken piece by piece.
func (c *impatientConn) Write(b []byte) (n int, err error) {
	const piece = 64 << 10
	for len(b) > 0 && err == nil {
		now := time.Now()
		if err = c.SetWriteDeadline(now.Add(c.take)); err == nil {
			err = c.SetReadDeadline(now.Add(c.take + c.answer))
		}
		if err != nil {
			return n, err
		}
		var taken int
		taken, err = c.Conn.Write(b[:min(len(b), piece)])
		n, b = n+taken, b[taken:]
	}
	return n, err
}
