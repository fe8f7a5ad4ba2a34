package web

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"

	"ribbit/app/chat"
)

// Exports writes what somebody may read as a file.
type Exports interface {
	// WriteZip writes it while it reads it, with times of a zone. What was written is cut off when there is an error.
	WriteZip(ctx context.Context, user chat.User, zone *time.Location, to io.Writer) error
}

// exportsAtOnce is how many people download theirs at the same time; each reads the database for as long as it takes.
const exportsAtOnce = 2

// sendExport answers all that the caller may read as a zip. Problems: TooMany, Unavailable (others are at it).
func (s *Server) sendExport(c *fiber.Ctx) error {
	me := caller(c).User
	if err := s.limits.exports.wait(userKey(me.ID)); err != nil {
		return err
	}
	select {
	case s.exporting <- struct{}{}:
	default:
		c.Set(fiber.HeaderRetryAfter, "60")
		return chat.NewProblem(chat.Unavailable, "exports-under-way")
	}
	if err := s.limits.exports.take(userKey(me.ID)); err != nil {
		<-s.exporting
		return err
	}
	c.Set(fiber.HeaderContentType, "application/zip")
	c.Set(fiber.HeaderContentDisposition, fmt.Sprintf(`attachment; filename="ribbit-%s.zip"`, s.Chat.Now().Format("2006-01-02")))
	c.Context().SetBodyStream(&exportBody{server: s, ctx: c.Context(), user: me, zone: s.zone(c)}, -1)
	return nil
}

// exportBody is an export that is made while it is answered. It holds a place among those under way until it is closed.
type exportBody struct {
	server *Server
	ctx    *fasthttp.RequestCtx
	user   chat.User
	zone   *time.Location
}

var _ fasthttp.BodyWriterTo = (*exportBody)(nil)

// SupportsBodyWriteTo implements fasthttp.BodyWriterTo.
func (*exportBody) SupportsBodyWriteTo() bool { return true }

// Read implements io.Reader, which nobody uses: the body is written.
func (*exportBody) Read([]byte) (int, error) { return 0, errors.ErrUnsupported }

// WriteTo writes the export. When it fails the answer is cut off, so that nobody takes it for a whole one.
func (b *exportBody) WriteTo(w io.Writer) (int64, error) {
	to := &patient{ctx: b.ctx, to: w}
	buffer := bufio.NewWriterSize(to, exportBytes)
	err := b.server.Exports.WriteZip(b.ctx, b.user, b.zone, buffer)
	if err == nil {
		err = buffer.Flush()
	}
	if err != nil && to.err == nil && b.ctx.Err() == nil {
		b.server.Log.Error("an export was cut off", slog.Any("error", err))
	}
	return to.n, err
}

// Close makes room for another one.
func (b *exportBody) Close() error {
	<-b.server.exporting
	return nil
}

// exportBytes go out under one deadline.
const exportBytes = 64 << 10

// patient gives each write a deadline of its own.
type patient struct {
	ctx *fasthttp.RequestCtx
	to  io.Writer
	n   int64
	err error // of writing: whoever reads has gone
}

func (p *patient) Write(b []byte) (n int, err error) {
	if err = p.ctx.SetWriteDeadline(time.Now().Add(writeTimeout)); err == nil {
		n, err = p.to.Write(b)
	}
	p.n, p.err = p.n+int64(n), err
	return n, err
}
