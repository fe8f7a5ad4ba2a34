package web

import (
	"errors"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"

	"ribbit/app/chat"
	"ribbit/ui"
)

// filePolicy is of what people brought: wherever it is opened, it runs nothing and loads nothing.
const filePolicy = "sandbox; default-src 'none'"

// isFile reports whether a path is a file's or a sticker's: no page, which a sign-in could stand in place of.
func isFile(path string) bool {
	return strings.HasPrefix(path, ui.PathFiles) || strings.HasPrefix(path, ui.PathPreviews) || strings.HasPrefix(path, ui.PathPortraits) || ui.Fits(ui.RouteSticker, path)
}

// showFile answers a file as it is kept, or a part of it.
func (s *Server) showFile(c *fiber.Ctx) error {
	k, err := s.keptFile(c)
	if err != nil {
		return err
	}
	mediaType := k.Type
	if strings.HasPrefix(mediaType, "text/") {
		mediaType += "; charset=utf-8"
	}
	c.Set(fiber.HeaderContentType, mediaType)
	c.Set(fiber.HeaderContentDisposition, disposition(k.Attachment))
	return s.sendBlob(c, k.File, k.Size)
}

// showThumb answers a small picture of a file.
func (s *Server) showThumb(c *fiber.Ctx) error {
	k, err := s.keptFile(c)
	if err != nil {
		return err
	}
	blob := k.Blobs.Thumb
	switch size := c.Query("size"); size {
	case "", "640":
	case "160":
		blob = k.Small
	default:
		return chat.NewInvalid("size", "thumbnail-size")
	}
	if blob == "" {
		return chat.NewProblem(chat.NotFound, "no-such-picture")
	}
	if s.isKnown(c, blob) {
		return c.SendStatus(fiber.StatusNotModified)
	}
	return s.sendSmall(c, blob)
}

// sendSmall answers a small picture of the file store.
func (s *Server) sendSmall(c *fiber.Ctx, b chat.Blob) error {
	r, err := s.Uploads.Read(c.UserContext(), b, 0, -1)
	if err != nil {
		return err
	}
	picture, err := io.ReadAll(r)
	if err = errors.Join(err, r.Close()); err != nil {
		return err
	}
	c.Set(fiber.HeaderContentType, http.DetectContentType(picture))
	c.Set(fiber.HeaderContentDisposition, "inline")
	c.Context().Response.SetBodyRaw(picture)
	return nil
}

// keptFile finds a file that the caller may see, and sets the headers of every answer about it. Problems: NotFound, Unavailable
// (it is being looked at).
func (s *Server) keptFile(c *fiber.Ctx) (chat.KeptFile, error) {
	c.Set(fiber.HeaderContentSecurityPolicy, filePolicy)
	c.Set(fiber.HeaderCacheControl, "private, no-cache") // kept by the browser, and asked about each time: who may see it can change
	c.Set(fiber.HeaderAcceptRanges, "bytes")
	k, err := s.Chat.Store.KeptFile(c.UserContext(), caller(c).User.ID, uploadID(c))
	switch {
	case err != nil:
		return k, err
	case !k.Ready:
		c.Set(fiber.HeaderRetryAfter, "1")
		return k, chat.NewProblem(chat.Unavailable, "file-not-ready")
	case k.File == "":
		return k, chat.NewProblem(chat.NotFound, "no-such-file")
	}
	return k, nil
}

// showPreviewPicture answers the picture of the page that a message links to: the server has looked at it, so that no
// reader's browser needs to.
func (s *Server) showPreviewPicture(c *fiber.Ctx) error {
	c.Set(fiber.HeaderContentSecurityPolicy, filePolicy)
	c.Set(fiber.HeaderCacheControl, "private, no-cache")
	blob, err := s.Chat.Store.PreviewPicture(c.UserContext(), caller(c).User.ID, messageID(c))
	if err != nil {
		return err
	}
	return s.sendSmall(c, blob)
}

// etag names bytes by their content.
func etag(b chat.Blob) string { return `"` + string(b[:min(len(b), 32)]) + `"` }

// isKnown reports whether the browser has the bytes already, and names them.
func (s *Server) isKnown(c *fiber.Ctx, b chat.Blob) bool {
	tag := etag(b)
	c.Set(fiber.HeaderETag, tag)
	for known := range strings.SplitSeq(c.Get(fiber.HeaderIfNoneMatch), ",") {
		if known = strings.TrimPrefix(strings.TrimSpace(known), "W/"); known == tag || known == "*" {
			return true
		}
	}
	return false
}

// sendBlob answers bytes of the file store, or the part that is asked for.
func (s *Server) sendBlob(c *fiber.Ctx, b chat.Blob, size int64) error {
	if s.isKnown(c, b) {
		return c.SendStatus(fiber.StatusNotModified)
	}
	first, n := int64(0), size
	if asked := c.Get(fiber.HeaderRange); asked != "" {
		if match := c.Get(fiber.HeaderIfRange); match == "" || match == etag(b) {
			from, count, verdict := byteRange(asked, size)
			switch verdict {
			case rangeBeyond:
				c.Set(fiber.HeaderContentRange, "bytes */"+strconv.FormatInt(size, 10))
				return c.SendStatus(fiber.StatusRequestedRangeNotSatisfiable)
			case rangeFine:
				first, n = from, count
				c.Set(fiber.HeaderContentRange, "bytes "+strconv.FormatInt(first, 10)+"-"+strconv.FormatInt(first+n-1, 10)+"/"+strconv.FormatInt(size, 10))
				c.Status(fiber.StatusPartialContent)
			}
		}
	}
	r, err := s.Uploads.Read(c.UserContext(), b, first, -1)
	if err != nil {
		return err
	}
	c.Context().SetBodyStream(&unhurried{ctx: c.Context(), ReadCloser: r, left: n}, int(n))
	return nil
}

// unhurried gives each part of a long answer its own time.
type unhurried struct {
	ctx *fasthttp.RequestCtx
	io.ReadCloser
	left int64 // bytes to be answered; behind them the file may go on
}

// sendBytes is how much of a file goes out under one deadline.
const sendBytes = 4 << 20

// WriteTo hands the file to the connection part by part, so that the system can copy it by itself.
func (u *unhurried) WriteTo(w io.Writer) (n int64, err error) {
	for u.left > 0 {
		if err := u.ctx.SetWriteDeadline(time.Now().Add(writeTimeout)); err != nil {
			return n, err
		}
		part, err := io.CopyN(w, u.ReadCloser, min(sendBytes, u.left))
		n += part
		u.left -= part
		if err != nil {
			return n, err
		}
	}
	return n, nil
}

// verdict is what is to be done about a Range.
type verdict uint8

const (
	rangeIgnored verdict = iota // the whole is answered
	rangeFine
	rangeBeyond // there are no such bytes
)

// byteRange reads a Range of one part; several are answered by the whole.
func byteRange(asked string, size int64) (first, n int64, v verdict) {
	spec, ok := strings.CutPrefix(asked, "bytes=")
	from, to, isRange := strings.Cut(strings.TrimSpace(spec), "-")
	if !ok || !isRange || strings.Contains(spec, ",") {
		return 0, 0, rangeIgnored
	}
	number := func(s string) (int64, bool) {
		n, err := strconv.ParseInt(s, 10, 64)
		return n, err == nil && n >= 0 && s[0] != '+'
	}
	if from == "" {
		last, ok := number(to)
		if !ok {
			return 0, 0, rangeIgnored
		}
		if last = min(last, size); last == 0 {
			return 0, 0, rangeBeyond
		}
		return size - last, last, rangeFine
	}
	first, ok = number(from)
	end := size - 1
	if to != "" && ok {
		var isNumber bool
		if end, isNumber = number(to); !isNumber || end < first {
			ok = false
		}
	}
	switch {
	case !ok:
		return 0, 0, rangeIgnored
	case first >= size:
		return 0, 0, rangeBeyond
	}
	return first, min(end, size-1) - first + 1, rangeFine
}

// disposition says by RFC 6266 how a file is called and whether it is shown where it stands.
func disposition(a chat.Attachment) string {
	how := "attachment"
	if a.Kind != chat.FileAttachment {
		how = "inline"
	}
	plain := strings.Map(func(r rune) rune {
		if r < ' ' || r > '~' || strings.ContainsRune(`"\%`, r) {
			return '_'
		}
		return r
	}, a.Name)
	return how + `; filename="` + plain + `"; filename*=UTF-8''` + strings.ReplaceAll(url.QueryEscape(a.Name), "+", "%20")
}
