package web

import (
	"context"
	"errors"
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/shape"
	"ribbit/ui/texts"
)

// probePatience is how long a database may take to say that it is there: whoever asks gives up soon.
const probePatience = 2 * time.Second

func (s *Server) showHealth(c *fiber.Ctx) error { return c.SendString("ok\n") }

func (s *Server) showReady(c *fiber.Ctx) error {
	var lost []string
	var p *chat.Problem
	if s.Bus != nil && s.Bus.Ready() != nil {
		lost, p = append(lost, "bus"), chat.BusAway()
	}
	ctx, cancel := context.WithTimeout(c.UserContext(), probePatience)
	defer cancel()
	err := s.Ready(ctx)
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		err = chat.NewProblem(chat.Unavailable, "database-away")
	}
	if err != nil {
		lost = append(lost, "database")
		p, _ = s.problem(c, err)
	}
	if len(lost) == 0 {
		return c.SendString("ready\n")
	}
	setRetryAfter(c, p)
	return c.Status(fiber.StatusServiceUnavailable).JSON(notReady{shape.ErrorOf(p, texts.Of(c.UserContext()).Problem(p)), lost})
}

// notReady says what a server waits for.
type notReady struct {
	shape.Error
	Lost []string `json:"lost"` // engines that do not answer
}

// showMetrics answers to this machine and to an admin.
func (s *Server) showMetrics(c *fiber.Ctx) error {
	caller, ok := callerOf(c)
	if s.Metrics == nil || !(s.fromThisMachine(c) || ok && caller.User.Admin) {
		return chat.NewProblem(chat.NotFound, "no-such-page")
	}
	return s.Metrics.handler()(c)
}

func (s *Server) showFavicon(c *fiber.Ctx) error {
	return c.Redirect(s.assets.path().File("frog.svg"), fiber.StatusFound)
}
