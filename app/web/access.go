package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// sessions are the caller's devices and tokens as the settings show them.
func (s *Server) sessions(c *fiber.Ctx) ([]ui.SessionView, error) {
	me := caller(c)
	list, err := s.Chat.Sessions(c.UserContext(), me)
	if err != nil {
		return nil, err
	}
	live := s.Hub.Sessions()
	views := make([]ui.SessionView, len(list))
	for i, n := range list {
		_, isLive := live[int64(n.ID)]
		views[i] = ui.SessionView{Session: n, Current: n.ID == me.Session.ID, Live: isLive}
	}
	return views, nil
}

func (s *Server) changePassword(c *fiber.Ctx) error {
	err := s.newPassword(c, formValue(c, "password"), formValue(c, "newPassword"))
	return s.answerSettings(c, ui.Access, ui.IDAccess, "password", err)
}

// newPassword changes the caller's password. It is a guess at the present one as good as signing in is, so that it counts as
// a try. This browser stays known to the account.
func (s *Server) newPassword(c *fiber.Ctx, password, newPassword string) error {
	me := caller(c)
	if err := s.maySignIn(c, me.User.Name); err != nil {
		return err
	}
	secret, err := s.Chat.ChangePassword(c.UserContext(), me, password, newPassword)
	if err != nil {
		return err
	}
	if secret != "" {
		s.giveCookie(c, secret)
	}
	me.User.Guest = false // what is shown now is shown to a member
	c.Locals(callerKey, me)
	return nil
}

func (s *Server) endSession(c *fiber.Ctx) error {
	me, id := caller(c), chat.SessionID(paramInt(c, "id"))
	if id == me.Session.ID {
		return s.logOut(c)
	}
	err := s.Chat.EndSession(c.UserContext(), me, id)
	if chat.Is(err, chat.NotFound) {
		err = nil // over already, which is what was asked for
	}
	return s.answerSettings(c, ui.Access, ui.IDAccess, "", err)
}

func (s *Server) endSessions(c *fiber.Ctx) error {
	return s.answerSettings(c, ui.Access, ui.IDAccess, "", s.Chat.EndOtherSessions(c.UserContext(), caller(c)))
}
