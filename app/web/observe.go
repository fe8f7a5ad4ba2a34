package web

import (
	"log/slog"
	"net/http"
	"strconv"
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

// slowRequest is how long a request may take before the log says so.
const slowRequest = time.Second

// observe times requests. Routes are named by their pattern: a path may hold the code of a join link.
func (s *Server) observe(c *fiber.Ctx) error {
	begin := time.Now()
	if err := c.Next(); err != nil {
		// Answered here, so that its status is known; the error ends with its answer.
		if err := c.App().Config().ErrorHandler(c, err); err != nil {
			return err
		}
	}
	took, status := time.Since(begin), c.Response().StatusCode()
	route := c.Method() + " " + c.Route().Path
	if s.Metrics != nil {
		s.Metrics.requests.WithLabelValues(route, strconv.Itoa(status/100)+"xx").Observe(took.Seconds())
	}
	level := slog.LevelDebug
	if took > slowRequest {
		level = slog.LevelWarn
	}
	if ctx := c.UserContext(); s.Log.Enabled(ctx, level) {
		user := chat.UserID(0)
		if caller, ok := callerOf(c); ok {
			user = caller.User.ID
		}
		s.Log.Log(ctx, level, "request", slog.String("route", route), slog.Int("status", status),
			slog.Duration("took", took), slog.Int64("user", int64(user)))
	}
	return nil
}

// headerTime says what time messages are dated by, where that is not the machine's, which is in Date: servers of one database go by its
// clock.
const headerTime = "Ribbit-Time"

// otherTime is how far the two clocks may differ without being told apart.
const otherTime = 2 * time.Second

func (s *Server) tellTime(c *fiber.Ctx) error {
	if now := s.Chat.Now(); time.Until(now).Abs() > otherTime {
		c.Set(headerTime, now.UTC().Format(http.TimeFormat))
	}
	return c.Next()
}

// noteSignIn says how a try to sign in ended. Of who was refused the log has the network, so that guessing shows, and
// not the name: people type their password into that field.
func (s *Server) noteSignIn(c *fiber.Ctx, caller chat.Caller, err error) {
	outcome := "ok"
	switch {
	case err == nil:
		s.Log.Info("signed in", slog.Int64("user", int64(caller.User.ID)))
	case chat.Is(err, chat.TooMany):
		outcome = "slowed"
	case chat.Is(err, chat.NeedsCode):
		outcome = "code"
		s.Log.Info("sign-in needs a code", slog.Int64("user", int64(caller.User.ID)), slog.String("why", err.Error()), slog.String("network", network(s.clientIP(c))))
	case chat.Is(err, chat.Unauthenticated):
		outcome = "wrong"
		s.Log.Warn("sign-in refused", slog.String("network", network(s.clientIP(c))))
	default:
		return
	}
	if s.Metrics != nil {
		s.Metrics.signIns.WithLabelValues(outcome).Inc()
	}
}
