package web

import (
	"errors"
	"log/slog"
	"strconv"
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/shape"
	"ribbit/ui"
	"ribbit/ui/texts"
)

// statuses is the only table from a problem's kind to an HTTP status.
var statuses = map[chat.Kind]int{
	chat.Malformed:       fiber.StatusBadRequest,
	chat.Unauthenticated: fiber.StatusUnauthorized,
	chat.Forbidden:       fiber.StatusForbidden,
	chat.NotFound:        fiber.StatusNotFound,
	chat.Conflict:        fiber.StatusConflict,
	chat.TooLarge:        fiber.StatusRequestEntityTooLarge,
	chat.Unsupported:     fiber.StatusUnsupportedMediaType,
	chat.Invalid:         fiber.StatusUnprocessableEntity,
	chat.TooMany:         fiber.StatusTooManyRequests,
	chat.Unavailable:     fiber.StatusServiceUnavailable,
	chat.DiskFull:        fiber.StatusInsufficientStorage,
	chat.NeedsCode:       fiber.StatusUnauthorized,
	chat.WrongMethod:     fiber.StatusMethodNotAllowed,
}

var (
	errTooLarge    = chat.NewProblem(chat.TooLarge, "request-too-large")
	errMisdirected = chat.NewProblem(chat.Malformed, "unknown-host")
)

// showProblem answers every error: as JSON under /api, as a fragment to the page's scripts, else as a page.
func (s *Server) showProblem(c *fiber.Ctx, err error) error {
	p, status := s.problem(c, err)
	c.Status(status)
	setRetryAfter(c, p)
	c.Set(fiber.HeaderCacheControl, "no-store")
	switch {
	case strings.HasPrefix(c.Path(), ui.PathAPI+"/"), isHook(c.Path()):
		return c.JSON(shape.ErrorOf(p, texts.Of(c.UserContext()).Problem(p)))
	case isFragment(c):
		return s.render(c, ui.ProblemLine(p))
	case p.Kind == chat.Unauthenticated && c.Method() == fiber.MethodGet && !isFile(c.Path()):
		return c.Redirect(loginPath(c.OriginalURL()), fiber.StatusSeeOther)
	}
	v := ui.ProblemView{Status: status, Problem: p}
	if v.Typed = s.typed(c); v.Typed != "" {
		v.Action = c.Path()
	}
	return s.render(c, ui.ProblemPage(s.shell(c), v))
}

// pauseUnavailable is how many seconds a program waits before it asks anew for what cannot be done at the moment.
const pauseUnavailable = "5"

// setRetryAfter says when what is refused may be tried again, unless that is said already.
func setRetryAfter(c *fiber.Ctx, p *chat.Problem) {
	switch {
	case p.RetryAfter > 0:
		c.Set(fiber.HeaderRetryAfter, strconv.Itoa(p.RetrySeconds()))
	case p.Kind == chat.Unavailable && len(c.Response().Header.Peek(fiber.HeaderRetryAfter)) == 0:
		c.Set(fiber.HeaderRetryAfter, pauseUnavailable)
	}
}

// problem finds what to tell a person about err. What is not theirs to know is logged.
func (s *Server) problem(c *fiber.Ctx, err error) (*chat.Problem, int) {
	if errors.Is(err, errMisdirected) {
		return errMisdirected, fiber.StatusMisdirectedRequest
	}
	if p, ok := chat.AsProblem(err); ok && p.Kind != 0 {
		if chat.HasCause(p, err) {
			s.Log.Error("request failed", slog.String("method", c.Method()), slog.String("route", c.Route().Path), slog.Any("error", err))
		}
		return p, statuses[p.Kind]
	}
	var f *fiber.Error
	if errors.As(err, &f) {
		switch f.Code {
		case fiber.StatusMethodNotAllowed:
			return chat.NewProblem(chat.WrongMethod, "method-not-allowed"), f.Code
		case fiber.StatusNotFound:
			return chat.NewProblem(chat.NotFound, "no-such-page"), fiber.StatusNotFound
		case fiber.StatusRequestEntityTooLarge:
			return errTooLarge, f.Code
		case fiber.StatusRequestHeaderFieldsTooLarge:
			return chat.NewProblem(chat.TooLarge, "headers-too-large"), f.Code
		case fiber.StatusUpgradeRequired:
			return chat.NewProblem(chat.Malformed, "websocket-only"), f.Code
		case fiber.StatusBadGateway: // Fiber's word for a connection that broke within a request; nobody reads the answer
			return chat.NewProblem(chat.Malformed, "request-malformed"), fiber.StatusBadRequest
		}
		if f.Code < 500 {
			return chat.NewProblem(chat.Malformed, "request-malformed"), f.Code
		}
	}
	s.Log.Error("request failed", slog.String("method", c.Method()), slog.String("route", c.Route().Path), slog.Any("error", err))
	return chat.ErrInternal, fiber.StatusInternalServerError
}
