package web

import (
	"encoding/base64"
	"io"
	"log/slog"
	"net"
	"runtime/debug"
	"time"

	"github.com/gofiber/contrib/websocket"
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

const socketVersion = "13" // of the protocol, RFC 6455

// Live is what is pushed, as far as the answers to requests need it: package live.
type Live interface {
	// ServePage and ServeProgram take a connection over whose handshake is done; early is what was read behind it.
	ServePage(conn net.Conn, early []byte, caller chat.Caller)
	ServeProgram(conn net.Conn, early []byte, caller chat.Caller)

	// ServeEvents is ServeProgram for one who only listens, and is told first what changed after a version; nil for nothing.
	ServeEvents(conn net.Conn, caller chat.Caller, since *chat.Version)
	// ServeBridge is ServeEvents in the words of matterbridge's API.
	ServeBridge(conn net.Conn, caller chat.Caller)

	Online(chat.User) bool        // for all to see
	LastSeen(chat.User) time.Time // zero when it is not to be known
}

// socket answers a handshake and hands the connection over.
func (s *Server) socket(serve func(conn net.Conn, early []byte, caller chat.Caller)) fiber.Handler {
	upgrade := websocket.New(func(w *websocket.Conn) {
		// The handshake's request, buffers and wrappers go back to their pools when this function returns: only the
		// bare connection is kept, on a goroutine of its own, and so an open socket costs little more than that.
		conn, early := bare(w.NetConn())
		serve(conn, early, w.Locals(callerKey).(chat.Caller))
	}, websocket.Config{
		ReadBufferSize:  1, // the library shakes hands; its own reader and writer are not used
		WriteBufferSize: 1,
		Origins:         []string{"*"}, // checked below, with the status and the shape of every other refusal
		RecoverHandler:  s.recoverSocket,
	})
	return func(c *fiber.Ctx) error {
		switch {
		case !s.ownOrigin(c):
			return s.fromElsewhere(c, "socket-from-elsewhere")
		case !websocket.IsWebSocketUpgrade(c) || c.Get("Sec-WebSocket-Version") != socketVersion:
			s.checkUpgrade(c)
			c.Set("Sec-WebSocket-Version", socketVersion)
			return fiber.ErrUpgradeRequired
		case !isSocketKey(c.Get("Sec-WebSocket-Key")):
			return chat.NewProblem(chat.Malformed, "websocket-key-malformed")
		}
		return upgrade(c)
	}
}

func isSocketKey(s string) bool {
	key, err := base64.StdEncoding.DecodeString(s)
	return err == nil && len(key) == 16
}

// bare is the connection beneath the one that the handshake was made on, and what the other end sent early: the server
// may have read that together with the handshake.
func bare(c net.Conn) (conn net.Conn, early []byte) {
	conn = c.(interface{ UnsafeConn() net.Conn }).UnsafeConn()
	conn.SetReadDeadline(time.Unix(1, 0)) //nolint:errcheck // long ago: only what was read already comes out
	early, _ = io.ReadAll(c)
	return conn, early
}

func (s *Server) recoverSocket(*websocket.Conn) {
	if r := recover(); r != nil {
		s.Log.Error("socket failed", slog.Any("panic", r), slog.String("stack", string(debug.Stack())))
	}
}
