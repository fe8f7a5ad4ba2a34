package web

import (
	"math"
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

func (s *Server) showIdentity(c *fiber.Ctx) error {
	i, err := s.Chat.Identity(c.UserContext())
	if err != nil {
		return err
	}
	return s.renderIdentity(c, ui.IdentityView{Identity: i, Typed: i})
}

func (s *Server) renderIdentity(c *fiber.Ctx, v ui.IdentityView) (err error) {
	if v.Desk, err = s.desk(c); err != nil {
		return err
	}
	return s.render(c, ui.IdentityPage(s.shell(c), v))
}

func (s *Server) changeIdentity(c *fiber.Ctx) error {
	typed := chat.Identity{Name: formValue(c, "name"), Accent: formValue(c, "accent")}
	if typed.Accent == ui.OwnColour {
		typed.Accent = formValue(c, "own")
	}
	err := s.Chat.SetIdentity(c.UserContext(), caller(c).User, typed)
	if _, isProblem := chat.AsProblem(err); isProblem {
		i, readErr := s.Chat.Identity(c.UserContext())
		if readErr != nil {
			return readErr
		}
		return s.renderIdentity(c, ui.IdentityView{Identity: i, Typed: typed, Problem: s.refuse(c, err)})
	}
	if err != nil {
		return err
	}
	return done(c, ui.PathIdentity)
}

// showAccent answers the style sheet of a colour, which is the same for ever.
func (s *Server) showAccent(c *fiber.Ctx) error {
	digits, isCSS := strings.CutSuffix(c.Params("colour"), ".css")
	accent, err := chat.CheckAccent(digits)
	if err != nil || accent == "" || !isCSS {
		return fiber.ErrNotFound
	}
	c.Set(fiber.HeaderCacheControl, "public, max-age=31536000, immutable")
	c.Set(fiber.HeaderContentType, "text/css; charset=utf-8")
	return c.SendString(ui.NewAccent(accent).CSS())
}

// contrast is how well a colour is read as it was chosen; where it is too little, pages take a darker or lighter one.
func contrast(accent string) map[string]float64 {
	if accent == "" {
		return map[string]float64{}
	}
	a := ui.NewAccent(accent)
	round := func(v float64) float64 { return math.Round(v*10) / 10 }
	return map[string]float64{"whiteOnIt": round(a.OnIt), "onLight": round(a.OnLight), "onDark": round(a.OnDark)}
}
