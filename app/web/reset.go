package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// showForgot says whom to ask for a new password.
func (s *Server) showForgot(c *fiber.Ctx) error {
	helper, err := s.Chat.Helper(c.UserContext())
	if err != nil && !chat.Is(err, chat.NotFound) {
		return err
	}
	return s.render(c, ui.ForgotPage(s.shell(c), helper))
}

// reset looks a link for a new password up. Guesses are slowed down as those at join links are. Problems: NotFound, TooMany.
func (s *Server) reset(c *fiber.Ctx) (r chat.Reset, err error) {
	code := firstBytes(c.Params("code"), maxCodeBytes)
	err = s.guess(c, func() (err error) {
		r, err = s.Chat.Reset(c.UserContext(), code)
		return err
	})
	r.Code = code
	return r, err
}

func (s *Server) showReset(c *fiber.Ctx) error {
	r, err := s.reset(c)
	if err != nil {
		return s.showDeadReset(c, err)
	}
	return s.render(c, ui.ResetPage(s.shell(c), ui.ResetView{Reset: r}))
}

func (s *Server) showDeadReset(c *fiber.Ctx, err error) error {
	if !chat.Is(err, chat.NotFound) {
		return err
	}
	s.refuse(c, err) //nolint:errcheck // its status is all that is wanted here
	return s.render(c, ui.DeadResetPage(s.shell(c)))
}

// usePasswordLink takes the new password and signs the browser in.
func (s *Server) usePasswordLink(c *fiber.Ctx) error {
	r, err := s.reset(c)
	if err != nil {
		return s.showDeadReset(c, err)
	}
	user, err := s.Chat.UseReset(c.UserContext(), r.Code, formValue(c, "password"))
	switch {
	case chat.Is(err, chat.NotFound):
		return s.showDeadReset(c, err)
	case chat.Is(err, chat.Invalid):
		return s.render(c, ui.ResetPage(s.shell(c), ui.ResetView{Reset: r, Problem: s.refuse(c, err)}))
	case err != nil:
		return err
	}
	return s.enterAfterReset(c, user)
}

// enterAfterReset signs somebody in who has a new password; a second factor is asked for all the same.
func (s *Server) enterAfterReset(c *fiber.Ctx, user chat.User) error {
	f, err := s.Chat.SecondFactor(c.UserContext(), user.ID)
	if err != nil {
		return err
	}
	if f.IsOn() {
		return s.askForCode(c, user.Name, ui.PathHome)
	}
	return s.enter(c, user, ui.PathHome)
}

// addReset makes a link for a new password and shows it: there is no second time.
func (s *Server) addReset(c *fiber.Ctx) error {
	r, err := s.Chat.AddReset(c.UserContext(), caller(c).User, userID(c))
	if err != nil {
		return s.answerPerson(c, err)
	}
	v := ui.ResetView{Reset: r, URL: s.BaseURL + ui.PathReset(r.Code)}
	if isFragment(c) {
		return s.render(c, ui.ResetDialog(s.shell(c), v))
	}
	if v.Desk, err = s.desk(c); err != nil {
		return err
	}
	return s.render(c, ui.ResetLinkPage(s.shell(c), v))
}
