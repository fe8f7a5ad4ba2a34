package web

import (
	"bytes"
	"net"
	"strconv"
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

// Where a stream of events begins: the header is the browser's own when it comes back.
const (
	lastEventID = "Last-Event-ID"
	sinceQuery  = "since"
)

// serveEvents begins a stream of events and hands the connection over. Problems: Forbidden (from elsewhere), Invalid (since), TooMany.
func (s *Server) serveEvents(c *fiber.Ctx) error {
	if !s.ownOrigin(c) {
		return s.fromElsewhere(c, "socket-from-elsewhere")
	}
	since, err := eventsSince(c)
	if err != nil {
		return err
	}
	return s.stream(c, "text/event-stream", func(conn net.Conn, me chat.Caller) { s.Live.ServeEvents(conn, me, since) })
}

// serveBridge begins a stream of messages as matterbridge's API has it. Problems: Forbidden (from elsewhere), TooMany.
func (s *Server) serveBridge(c *fiber.Ctx) error {
	if !s.ownOrigin(c) {
		return s.fromElsewhere(c, "socket-from-elsewhere")
	}
	return s.stream(c, fiber.MIMEApplicationJSON, s.Live.ServeBridge)
}

// stream answers without an end: with what serve writes, whose the connection is from then on. Problem: TooMany.
func (s *Server) stream(c *fiber.Ctx, contentType string, serve func(net.Conn, chat.Caller)) error {
	c.Set(fiber.HeaderContentType, contentType)
	c.Set(fiber.HeaderCacheControl, "no-store")
	c.Set("X-Accel-Buffering", "no") // nginx passes each event on as it comes
	if c.Method() == fiber.MethodHead {
		return nil
	}
	me := caller(c)
	// Each of their threads is looked at, which costs as much as a search.
	if err := s.limits.search.take(userKey(me.User.ID)); err != nil {
		return err
	}
	head := streamHead(c)
	c.Context().HijackSetNoResponse(true)
	c.Context().Hijack(func(hijacked net.Conn) {
		conn, _ := bare(hijacked)                           // whoever listens says nothing
		conn.SetWriteDeadline(time.Now().Add(writeTimeout)) //nolint:errcheck // the write tells
		if _, err := conn.Write(head); err != nil {
			conn.Close() //nolint:errcheck // it has failed
			return
		}
		serve(conn, me)
	})
	return nil
}

// eventsSince reads where a stream begins. Problem: Invalid (since).
func eventsSince(c *fiber.Ctx) (*chat.Version, error) {
	text := c.Get(lastEventID)
	if text == "" {
		text = c.Query(sinceQuery)
	}
	if text == "" {
		return nil, nil //nolint:nilnil // none is an answer
	}
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil || n < 0 {
		return nil, chat.NewInvalid(sinceQuery, "since-malformed")
	}
	version := chat.Version(n)
	return &version, nil
}

// streamHead is the beginning of an answer without an end, with the headers that every answer has.
func streamHead(c *fiber.Ctx) []byte {
	var head bytes.Buffer
	head.WriteString("HTTP/1.1 200 OK\r\nConnection: close\r\n")
	for name, value := range c.Response().Header.All() {
		switch string(name) {
		case fiber.HeaderContentLength, fiber.HeaderConnection, fiber.HeaderTransferEncoding:
			continue
		}
		head.Write(name)
		head.WriteString(": ")
		head.Write(value)
		head.WriteString("\r\n")
	}
	head.WriteString("\r\n")
	return head.Bytes()
}
