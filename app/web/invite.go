package web

import (
	"strconv"
	"strings"
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/qr"
	"ribbit/ui"
)

func (s *Server) inviteView(c *fiber.Ctx) (v ui.InviteView, err error) {
	me := caller(c).User
	v = ui.InviteView{Base: s.BaseURL, IsFixed: s.Chat.Signup != ""}
	if v.Policy, err = s.Chat.SignupPolicy(c.UserContext()); err != nil {
		return v, err
	}
	v.Current, err = s.Chat.CurrentInvite(c.UserContext(), me)
	return v, err
}

func (s *Server) showInvites(c *fiber.Ctx) error {
	v := ui.InviteView{Uses: "1", Days: "3"}
	return s.renderInvites(c, v)
}

func (s *Server) renderInvites(c *fiber.Ctx, typed ui.InviteView) error {
	v, err := s.inviteView(c)
	if err != nil {
		return err
	}
	v.Uses, v.Days, v.Problem = typed.Uses, typed.Days, typed.Problem
	if v.Desk, err = s.desk(c); err != nil {
		return err
	}
	if v.All, err = s.Chat.Invites(c.UserContext(), caller(c).User); err != nil {
		return err
	}
	return s.render(c, ui.InvitesPage(s.shell(c), v))
}

func (s *Server) addInvite(c *fiber.Ctx) error {
	v := ui.InviteView{Uses: strings.TrimSpace(formValue(c, "uses")), Days: strings.TrimSpace(formValue(c, "expires"))}
	uses, _ := strconv.Atoi(v.Uses) //nolint:errcheck // what is no number is out of range
	days, _ := strconv.Atoi(v.Days) //nolint:errcheck // the same
	days = min(days, int(chat.MaxInviteAge/(24*time.Hour))+1)
	_, err := s.Chat.AddInvite(c.UserContext(), chat.NewInvite{By: caller(c).User.ID, Uses: uses, Age: time.Duration(days) * 24 * time.Hour})
	if err != nil {
		v.Problem = s.refuse(c, err)
		return s.renderInvites(c, v)
	}
	return c.Redirect(ui.PathInvites, fiber.StatusSeeOther)
}

func (s *Server) endInvite(c *fiber.Ctx) error {
	if err := s.Chat.EndInvite(c.UserContext(), caller(c).User, chat.InviteID(paramInt(c, "id"))); err != nil {
		return err
	}
	return c.Redirect(ui.PathInvites, fiber.StatusSeeOther)
}

// decideJoining sets who may make an account.
func (s *Server) decideJoining(c *fiber.Ctx) error {
	err := s.Chat.SetSignupPolicy(c.UserContext(), caller(c).User, chat.SignupPolicy(formValue(c, "signup")))
	if err != nil {
		return s.renderInvites(c, ui.InviteView{Uses: "1", Days: "3", Problem: s.refuse(c, err)})
	}
	if back := formValue(c, "back"); back != "" {
		return c.Redirect(localPath(back), fiber.StatusSeeOther)
	}
	return c.Redirect(ui.PathInvites, fiber.StatusSeeOther)
}

// showInviteCard shows the way in: as a dialog of the app, or as a page of its own.
func (s *Server) showInviteCard(c *fiber.Ctx) error {
	v, err := s.inviteView(c)
	if err != nil {
		return err
	}
	if isFragment(c) {
		return s.render(c, ui.InviteDialog(s.shell(c), v))
	}
	return s.render(c, ui.InviteCardPage(s.shell(c), v))
}

func (s *Server) printInvite(c *fiber.Ctx) error {
	v, err := s.inviteView(c)
	if err != nil {
		return err
	}
	all, err := s.Chat.Invites(c.UserContext(), caller(c).User)
	if err != nil {
		return err
	}
	for _, i := range all {
		if i.ID == chat.InviteID(paramInt(c, "id")) && i.Code != "" && i.IsOpen(s.Chat.Now()) {
			v.Current, v.Policy = i, chat.SignupInvite
			return s.render(c, ui.InvitePrintPage(s.shell(c), v))
		}
	}
	return fiber.ErrNotFound
}

// enterCode leads whoever types the code of a join link to its page.
func (s *Server) enterCode(c *fiber.Ctx) error {
	code := strings.TrimSpace(c.Query("code"))
	if code == "" {
		return c.Redirect(ui.PathSignup, fiber.StatusSeeOther)
	}
	return c.Redirect(ui.PathJoinCode(chat.CanonicalCode(firstBytes(code, maxCodeBytes))), fiber.StatusSeeOther)
}

const maxCodeBytes = 64 // of a code in an address; older links have 22

// showQR draws the server's address, or that of a join link for whoever is signed in. It draws nothing else: an address that a
// stranger chose would carry this server's name.
func (s *Server) showQR(c *fiber.Ctx) error {
	address := s.BaseURL
	if c.Context().QueryArgs().Has("join") {
		if _, ok := callerOf(c); !ok {
			return fiber.ErrNotFound
		}
		code := chat.CanonicalCode(c.Query("join"))
		if _, err := s.invite(c, code); err != nil {
			return err
		}
		address += ui.PathJoinCode(code)
	}
	code, err := qr.New(address)
	if err != nil {
		return err
	}
	c.Set(fiber.HeaderContentType, "image/svg+xml")
	return c.Send(code.SVG())
}

// invite looks a join link up. Problems: NotFound, TooMany.
func (s *Server) invite(c *fiber.Ctx, code string) (i chat.Invite, err error) {
	err = s.guess(c, func() (err error) {
		i, err = s.Chat.Invite(c.UserContext(), code)
		return err
	})
	return i, err
}

// guess looks something up that a code opens. Guesses from one network, and from all of them together, are slowed down; whoever
// has a code that is good costs nobody a try. Problems: those of look, TooMany.
func (s *Server) guess(c *fiber.Ctx, look func() error) error {
	network := network(s.clientIP(c))
	for _, err := range []error{s.limits.codes.wait(network), s.limits.allCodes.wait("")} {
		if err != nil {
			return err
		}
	}
	err := look()
	if chat.Is(err, chat.NotFound) {
		for _, err := range []error{s.limits.codes.take(network), s.limits.allCodes.take("")} {
			if err != nil {
				return err
			}
		}
	}
	return err
}
