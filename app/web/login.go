package web

import (
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

func (s *Server) showLogin(c *fiber.Ctx) error {
	if _, ok := callerOf(c); ok {
		return c.Redirect(localPath(c.Query("next")), fiber.StatusSeeOther)
	}
	policy, err := s.Chat.SignupPolicy(c.UserContext())
	if err != nil {
		return err
	}
	// Who signs out has no session left in the browser: this one was ended elsewhere.
	wasOut := c.Cookies(s.cookie(c, sessionCookie)) != ""
	return s.render(c, ui.LoginPage(s.shell(c), ui.LoginView{Next: c.Query("next"), Signup: policy, Passkeys: s.takesPasskeys(c), WasOut: wasOut}))
}

func (s *Server) logIn(c *fiber.Ctx) error {
	policy, err := s.Chat.SignupPolicy(c.UserContext())
	if err != nil {
		return err
	}
	v := ui.LoginView{Username: formValue(c, "username"), Next: formValue(c, "next"), Signup: policy, Passkeys: s.takesPasskeys(c)}
	_, secret, err := s.signIn(c, v.Username, formValue(c, "password"), "")
	if chat.Is(err, chat.NeedsCode) {
		return s.askForCode(c, v.Username, v.Next)
	}
	if err != nil {
		v.Problem = besidePassword(s.refuse(c, err))
		return s.render(c, ui.LoginPage(s.shell(c), v))
	}
	return s.begin(c, secret, v.Next)
}

// besidePassword has the page tell that a name and a password do not match where one is about to type again.
func besidePassword(p *chat.Problem) *chat.Problem {
	if p.Kind != chat.Unauthenticated {
		return p
	}
	return p.At("password")
}

// signIn checks a name and a password, and a code where it is wanted, within the limits, for pages and programs. Problems: as of
// chat.SignIn, TooMany.
func (s *Server) signIn(c *fiber.Ctx, username, password, code string) (caller chat.Caller, secret string, err error) {
	if err = s.maySignIn(c, username); err == nil {
		account := chat.FoldName(firstBytes(strings.TrimSpace(username), 256))
		caller, secret, err = s.Chat.SignIn(c.UserContext(), chat.SignInTry{
			Name: username, Password: password, Code: code, Label: label(c), MayGuess: s.mayGuessCode(account),
		})
	}
	s.noteSignIn(c, caller, err)
	return caller, secret, err
}

func (s *Server) logOut(c *fiber.Ctx) error {
	if err := s.Chat.SignOut(c.UserContext(), caller(c)); err != nil {
		return err
	}
	s.setCookie(c, "")
	c.Set("Clear-Site-Data", `"cache"`)
	return c.Redirect(ui.PathLogin, fiber.StatusSeeOther)
}

// enter signs a person in who has just got an account, or whom the demo plays.
func (s *Server) enter(c *fiber.Ctx, user chat.User, next string) error {
	_, secret, err := s.Chat.StartSession(c.UserContext(), user, label(c))
	if err != nil {
		return err
	}
	return s.begin(c, secret, next)
}

// begin gives the browser its session.
func (s *Server) begin(c *fiber.Ctx, secret, next string) error {
	s.setCookie(c, secret)
	return c.Redirect(localPath(next), fiber.StatusSeeOther)
}

// refuse sets the status of a form that is shown again with what was typed, and answers what is wrong with it.
func (s *Server) refuse(c *fiber.Ctx, err error) *chat.Problem {
	p, status := s.problem(c, err)
	c.Status(status)
	setRetryAfter(c, p)
	return p
}
