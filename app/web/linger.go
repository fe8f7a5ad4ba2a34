package web

import (
	"crypto/tls"
	"io"
	"net"
	"sync/atomic"
	"time"

	"github.com/valyala/fasthttp"
)

// lingerMost is how long whoever still sends is heard out. It is less than the server has to end, and enough for some megabytes over a
// poor line, or on a machine that is busy.
const lingerMost = 6 * time.Second

// LingeringConn is a connection whose other end hears what was answered though it may still be sending when the connection is
// closed. One that is closed while bytes arrive is reset, and the answer is lost on its way. It has to lie beneath TLS.
type LingeringConn struct {
	net.Conn
	lingers atomic.Bool
}

// ReadFrom hands a file to the system, which sends it by itself.
func (l *LingeringConn) ReadFrom(r io.Reader) (int64, error) { return io.Copy(l.Conn, r) }

// Close implements net.Conn. It waits for the other end where that may still be sending, but not for long.
func (l *LingeringConn) Close() error {
	if l.lingers.Load() {
		l.hearOut()
	}
	return l.Conn.Close()
}

// hearOut ends what is said, and drops what still arrives until the other end has read that and leaves.
func (l *LingeringConn) hearOut() {
	half, ok := l.Conn.(interface{ CloseWrite() error })
	if !ok || half.CloseWrite() != nil || l.SetReadDeadline(time.Now().Add(lingerMost)) != nil {
		return
	}
	io.Copy(io.Discard, l.Conn) //nolint:errcheck // it ends in any case
}

func (l *LingeringConn) linger(does bool) { l.lingers.Store(does) }

// setLingering says whether the other end of a connection may still be sending when it is closed.
func setLingering(conn net.Conn, does bool) {
	if secure, ok := conn.(*tls.Conn); ok {
		conn = secure.NetConn()
	}
	if l, ok := conn.(interface{ linger(bool) }); ok {
		l.linger(does)
	}
}

// hearOut has a request with a body answered on a connection that lingers: whoever refuses it may not have read all of it, and
// the library beneath closes the connection when too much is left. Of a body whose length was not told it knows that only after
// the answer, so the answer of a refusal says here that the connection ends: who sends the next request on it would lose that.
func hearOut(next fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		streams := ctx.Request.IsBodyStream()
		isLengthTold := ctx.Request.Header.ContentLength() >= 0
		if streams || len(ctx.Request.Header.Peek(endlessHeader)) > 0 {
			setLingering(ctx.Conn(), true)
		}
		next(ctx)
		if streams && !isLengthTold && ctx.Response.StatusCode() >= fasthttp.StatusMultipleChoices {
			ctx.SetConnectionClose()
		}
	}
}

// heardOut is told of every state of a connection. One that is idle has had its body read to the end.
func heardOut(conn net.Conn, state fasthttp.ConnState) {
	if state == fasthttp.StateIdle {
		setLingering(conn, false)
	}
}
