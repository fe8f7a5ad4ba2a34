package web

import (
	"net/url"
	"strings"
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

const callerKey = "caller" // of the request's Locals

// identify finds out who is calling, if anybody. It does not refuse anyone.
func (s *Server) identify(c *fiber.Ctx) error {
	caller, err := s.whoAsks(c)
	if err != nil && !chat.Is(err, chat.Unauthenticated) {
		return err
	}
	if err == nil {
		c.Locals(callerKey, caller)
	}
	return c.Next()
}

// whoAsks is whose token or session a request brings. Problem: Unauthenticated.
func (s *Server) whoAsks(c *fiber.Ctx) (chat.Caller, error) {
	secret := bearer(c)
	if secret == "" {
		secret = c.Cookies(s.cookie(c, sessionCookie))
	}
	return s.Chat.CallerBySecret(c.UserContext(), secret)
}

// signedIn refuses whoever is not signed in.
func (s *Server) signedIn(c *fiber.Ctx) error {
	if _, ok := callerOf(c); !ok {
		if err := s.checkMethod(c); err != nil {
			return err
		}
		return chat.NewProblem(chat.Unauthenticated, "signed-out")
	}
	return c.Next()
}

func callerOf(c *fiber.Ctx) (chat.Caller, bool) {
	caller, ok := c.Locals(callerKey).(chat.Caller)
	return caller, ok
}

// caller is who is signed in. Behind signedIn there is always somebody.
func caller(c *fiber.Ctx) chat.Caller {
	caller, _ := callerOf(c)
	return caller
}

// bearer is the token of a script.
func bearer(c *fiber.Ctx) string {
	scheme, token, _ := strings.Cut(c.Get(fiber.HeaderAuthorization), " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return ""
	}
	return strings.TrimSpace(token)
}

// setCookie gives the browser its session; an empty secret takes it away. A session that the browser had before is
// over: it is never taken over.
func (s *Server) setCookie(c *fiber.Ctx, secret string) {
	if secret != "" {
		if old, ok := callerOf(c); ok && !old.Session.IsToken {
			s.note(s.Chat.SignOut(c.UserContext(), old))
		}
	}
	s.giveCookie(c, secret)
}

// giveCookie leaves the session's secret in the browser, or takes it away; the browser is then known to the account.
func (s *Server) giveCookie(c *fiber.Ctx, secret string) {
	cookie := fiber.Cookie{
		Name: s.cookie(c, sessionCookie), Value: secret, Path: "/", HTTPOnly: true, SameSite: fiber.CookieSameSiteLaxMode,
		Secure: s.scheme(c) == "https", MaxAge: int(chat.SessionIdle / time.Second),
	}
	if secret == "" {
		cookie.MaxAge, cookie.Expires = -1, time.Unix(1, 0)
	}
	c.Cookie(&cookie)
	if secret != "" {
		s.note(s.makeKnown(c, secret))
	}
}

// label describes the browser of a session: its own words, shown to its owner only.
func label(c *fiber.Ctx) string {
	return strings.ToValidUTF8(c.Get(fiber.HeaderUserAgent), "")
}

// loginPath leads to the sign-in page and from there back to where somebody wanted to go.
func loginPath(next string) string {
	if next == "" || next == ui.PathHome {
		return ui.PathLogin
	}
	return ui.PathLogin + "?next=" + url.QueryEscape(next)
}
