package web

import (
	"crypto/subtle"
	"errors"
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

func (s *Server) showSetup(c *fiber.Ctx) error {
	has, err := s.Chat.Store.HasOwner(c.UserContext())
	if err != nil {
		return err
	}
	if has {
		return c.Redirect(ui.PathHome, fiber.StatusSeeOther)
	}
	return s.render(c, ui.SetupPage(s.shell(c), ui.SetupView{NeedsCode: !s.fromThisMachine(c), Code: firstBytes(c.Query("code"), maxCodeBytes), Server: "Pond"}))
}

// setUp makes the owner's account. A browser on another machine must know the code from the terminal.
func (s *Server) setUp(c *fiber.Ctx) error {
	v := ui.SetupView{
		NeedsCode: !s.fromThisMachine(c), Code: formValue(c, "code"),
		Server: strings.TrimSpace(formValue(c, "server")), Username: formValue(c, "username"),
	}
	owner, err := s.makeOwner(c, v)
	if err != nil {
		v.Problem = s.refuse(c, err)
		return s.render(c, ui.SetupPage(s.shell(c), v))
	}
	return s.enter(c, owner, ui.PathHome)
}

func (s *Server) makeOwner(c *fiber.Ctx, v ui.SetupView) (chat.User, error) {
	if err := s.checkSetupCode(c, v.Code); err != nil {
		return chat.User{}, err
	}
	name, err := chat.CheckTitle(v.Server)
	if err != nil {
		return chat.User{}, chat.NewInvalid("server", "server-name-too-long", "n", chat.MaxTitleRunes)
	}
	owner, err := s.Chat.AddOwner(c.UserContext(), chat.SignUp{Name: v.Username, Password: formValue(c, "password")})
	if err != nil {
		return chat.User{}, err
	}
	// What everybody else comes in by is there when the owner looks.
	_, err = s.Chat.AddInvite(c.UserContext(), chat.NewInvite{By: owner.ID, Uses: chat.FirstInviteUses, Age: chat.FirstInviteAge})
	return owner, errors.Join(err, s.Chat.Store.SetServerName(c.UserContext(), name))
}

// checkSetupCode lets browsers on this machine through, and those on others with the code. Problems: Invalid (code), TooMany.
func (s *Server) checkSetupCode(c *fiber.Ctx, code string) error {
	if s.fromThisMachine(c) {
		return nil
	}
	if err := s.limits.setup.take(network(s.clientIP(c))); err != nil {
		return err
	}
	if s.SetupCode == "" || subtle.ConstantTimeCompare([]byte(chat.CanonicalCode(code)), []byte(chat.CanonicalCode(s.SetupCode))) != 1 {
		return chat.NewInvalid("code", "wrong-setup-code")
	}
	return nil
}

func (s *Server) showSignup(c *fiber.Ctx) error {
	if _, ok := callerOf(c); ok {
		return c.Redirect(ui.PathHome, fiber.StatusSeeOther)
	}
	v, err := s.invitation(c)
	if err != nil {
		return s.showDeadLink(c, err)
	}
	return s.render(c, ui.SignupPage(s.shell(c), v))
}

// showDeadLink answers whoever comes by a join link that nobody can use.
func (s *Server) showDeadLink(c *fiber.Ctx, err error) error {
	if !chat.Is(err, chat.NotFound) {
		return err
	}
	s.refuse(c, err) //nolint:errcheck // its status is all that is wanted here
	return s.render(c, ui.DeadLinkPage(s.shell(c), firstBytes(c.Params("code"), maxCodeBytes)))
}

func (s *Server) signUp(c *fiber.Ctx) error {
	v, err := s.invitation(c)
	if err != nil {
		return s.showDeadLink(c, err)
	}
	v.Username, v.Next, v.AsGuest = formValue(c, "username"), formValue(c, "next"), v.Guests && formValue(c, "how") == ui.HowGuest
	user, err := s.addUser(c, v)
	if err != nil {
		v.Problem = s.refuse(c, err)
		return s.render(c, ui.SignupPage(s.shell(c), v))
	}
	return s.enter(c, user, v.Next)
}

func (s *Server) addUser(c *fiber.Ctx, v ui.SignupView) (chat.User, error) {
	if err := s.maySignUp(c); err != nil {
		return chat.User{}, err
	}
	if v.AsGuest {
		return s.Chat.JoinAsGuest(c.UserContext(), v.Username, v.Invite)
	}
	return s.Chat.SignUp(c.UserContext(), chat.SignUp{Name: v.Username, Password: formValue(c, "password"), Invite: v.Invite})
}

// invitation is who invites whoever opens a join link, or the page for those without one.
func (s *Server) invitation(c *fiber.Ctx) (ui.SignupView, error) {
	policy, err := s.Chat.SignupPolicy(c.UserContext())
	if err != nil {
		return ui.SignupView{}, err
	}
	v := ui.SignupView{Policy: policy, Next: c.Query("next"), Invite: c.Params("code")}
	if v.Invite == "" {
		v.Invite = formValue(c, "invite") // a typed one is checked with the rest of the form
		return v, nil
	}
	invite, err := s.invite(c, v.Invite)
	v.InvitedBy, v.Linked = invite.ByName, err == nil
	v.Guests = s.Guests && v.Linked && s.isNear(c)
	v.AsGuest = v.Guests
	return v, err
}

// showCard is what a page shows of somebody whose name is pointed at.
func (s *Server) showCard(c *fiber.Ctx) error {
	user, err := s.Chat.User(c.UserContext(), chat.UserID(paramInt(c, "id")))
	if err != nil {
		return err
	}
	if !isFragment(c) {
		return c.Redirect(ui.PathUser(user.ID), fiber.StatusSeeOther)
	}
	return s.render(c, ui.ProfileCard(s.shell(c), user))
}

func (s *Server) showUser(c *fiber.Ctx) error {
	user, err := s.Chat.User(c.UserContext(), chat.UserID(paramInt(c, "id")))
	if err != nil {
		return err
	}
	return s.render(c, ui.ProfilePage(s.shell(c), ui.ProfileView{User: user, Back: cameFrom(c)}))
}
