package web

import (
	"encoding/base64"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/qr"
	"ribbit/ui"
)

// makePass shows the code by which the caller's phone is signed in. It stands in this one answer and in no address: who only
// sees where the page is cannot use it.
func (s *Server) makePass(c *fiber.Ctx) error {
	pass, err := s.Chat.NewPass(c.UserContext(), caller(c))
	if err != nil {
		return err
	}
	code, err := qr.New(s.BaseURL + ui.PathPassOf(pass.Code))
	if err != nil {
		return err
	}
	v, err := s.settings(c)
	if err != nil {
		return err
	}
	v.Pass = &ui.PassView{Picture: "data:image/svg+xml;base64," + base64.StdEncoding.EncodeToString(code.SVG())}
	if isFragment(c) {
		return s.render(c, ui.Access(s.shell(c), v))
	}
	return s.render(c, ui.SettingsPage(s.shell(c), v))
}

// showPass asks whoever scanned a code whether they are to be signed in: a page that is only looked at, by a messenger or
// another site, signs nobody in.
func (s *Server) showPass(c *fiber.Ctx) error {
	var user chat.User
	err := s.guess(c, func() (err error) {
		user, err = s.Chat.PassOwner(c.UserContext(), passCode(c))
		return err
	})
	if err != nil {
		return s.showDeadPass(c, err)
	}
	return s.render(c, ui.PassPage(s.shell(c), ui.PassPageView{Code: passCode(c), User: user}))
}

func (s *Server) takePass(c *fiber.Ctx) error {
	_, secret, err := s.usePass(c, passCode(c))
	if err != nil {
		return s.showDeadPass(c, err)
	}
	return s.begin(c, secret, ui.PathHome)
}

// showDeadPass answers whoever comes by a pass that is over.
func (s *Server) showDeadPass(c *fiber.Ctx, err error) error {
	if !chat.Is(err, chat.NotFound) {
		return err
	}
	s.refuse(c, err) //nolint:errcheck // its status is all that is wanted here
	return s.render(c, ui.DeadPassPage(s.shell(c)))
}

// usePass signs a device in by a code, within the limits of guessing. Problems: NotFound, TooMany.
func (s *Server) usePass(c *fiber.Ctx, code string) (caller chat.Caller, secret string, err error) {
	err = s.guess(c, func() (err error) {
		caller, secret, err = s.Chat.TakePass(c.UserContext(), code, label(c))
		return err
	})
	s.noteSignIn(c, caller, err)
	return caller, secret, err
}

func passCode(c *fiber.Ctx) string { return firstBytes(c.Params("code"), maxCodeBytes) }
