package web

import (
	"context"
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
	i, err := s.Chat.Identity(c.UserContext())
	if err != nil {
		return err
	}
	typed := chat.Identity{Name: formValue(c, "name"), Accent: formValue(c, "accent")}
	// Whoever types a colour means it, also where the one that holds is still the one that is chosen.
	if own := formValue(c, "own"); typed.Accent == ui.OwnColour || typed.Accent == i.Accent && own != i.Accent && own != "" {
		typed.Accent = own
	}
	err = s.Chat.SetIdentity(c.UserContext(), caller(c).User, typed)
	if _, isProblem := chat.AsProblem(err); isProblem {
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

// changeLogo takes a picture that stands for the server from now on.
func (s *Server) changeLogo(c *fiber.Ctx) error {
	id, err := s.readPicture(c)
	if err == nil {
		if err = s.setLogo(c, id); err != nil {
			s.dropUploads(c, []chat.UploadID{id})
		}
	}
	return s.answerLogo(c, err)
}

// removeLogo has the frog stand for the server again.
func (s *Server) removeLogo(c *fiber.Ctx) error {
	return s.answerLogo(c, s.Chat.RemoveLogo(c.UserContext(), caller(c).User))
}

// setLogo has an uploaded picture stand for the server. Problems: as of uploads.SetLogo.
func (s *Server) setLogo(c *fiber.Ctx, id chat.UploadID) error {
	ctx, cancel := context.WithTimeout(c.UserContext(), usePatience)
	defer cancel()
	return s.Uploads.SetLogo(ctx, caller(c).User.ID, id, s.Chat.Now())
}

func (s *Server) answerLogo(c *fiber.Ctx, err error) error {
	if _, isProblem := chat.AsProblem(err); isProblem && !isFragment(c) {
		i, readErr := s.Chat.Identity(c.UserContext())
		if readErr != nil {
			return readErr
		}
		return s.renderIdentity(c, ui.IdentityView{Identity: i, Typed: i, Problem: s.refuse(c, err)})
	}
	if err != nil {
		return err
	}
	return done(c, ui.PathIdentity)
}

// showLogo answers the picture that stands for the server. Its address is its content.
func (s *Server) showLogo(c *fiber.Ctx) error {
	i, err := s.Chat.Identity(c.UserContext())
	if err != nil {
		return err
	}
	if i.Logo == "" || c.Params("blob") != string(i.Logo) {
		return chat.NewProblem(chat.NotFound, "no-such-picture")
	}
	c.Set(fiber.HeaderContentSecurityPolicy, filePolicy)
	c.Set(fiber.HeaderCacheControl, "public, max-age=31536000, immutable")
	if s.isKnown(c, i.Logo) {
		return c.SendStatus(fiber.StatusNotModified)
	}
	return s.sendSmall(c, i.Logo)
}
