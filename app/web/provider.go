package web

import (
	"context"
	"crypto/hmac"
	"encoding/base64"
	"encoding/json"
	"log/slog"
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/oidc"
	"ribbit/ui"
)

// Provider signs people in who are known elsewhere.
type Provider interface {
	Name() string
	// Begin answers where to send somebody, and what their browser keeps meanwhile. Problem: Unavailable.
	Begin(ctx context.Context) (address string, flow oidc.Flow, err error)
	// Finish finds out who came back. Problem: Unavailable; any other error is for the log.
	Finish(ctx context.Context, flow oidc.Flow, state, code string) (chat.Identification, error)
}

// providerAge is for how long somebody may be away at the provider.
const providerAge = 15 * time.Minute

// leaving is what a browser keeps while it is at the provider.
type leaving struct {
	oidc.Flow
	Next   string `json:"next,omitempty"`
	Invite string `json:"invite,omitempty"`
	Link   string `json:"link,omitempty"` // seals that the caller began to be linked; "" when somebody signs in
}

// leave answers the provider's address, and has the browser remember what for.
func (s *Server) leave(c *fiber.Ctx, l leaving) (address string, err error) {
	if err := s.limits.signInAddress.take(network(s.clientIP(c))); err != nil {
		return "", err
	}
	isLink := l.Link != ""
	if address, l.Flow, err = s.Provider.Begin(c.UserContext()); err != nil {
		return "", err
	}
	if isLink {
		if l.Link, err = s.sealLink(c, l.State); err != nil {
			return "", err
		}
	}
	kept, err := json.Marshal(l)
	if err != nil {
		return "", err
	}
	s.keepLeaving(c, base64.RawURLEncoding.EncodeToString(kept), providerAge)
	return address, nil
}

// sealLink can be made by this server alone: another one of this host, whose cookies this one gets, too, links nobody to anybody.
func (s *Server) sealLink(c *fiber.Ctx, state string) (string, error) {
	account := chat.FoldName(caller(c).User.Name)
	_, hash, err := s.Chat.Store.UserByFold(c.UserContext(), account)
	return sealTicket(hash, account, "link "+state), err
}

func (s *Server) keepLeaving(c *fiber.Ctx, value string, age time.Duration) {
	cookie := fiber.Cookie{
		Name: s.cookie(c, leavingCookie), Value: value, Path: "/", HTTPOnly: true, SameSite: fiber.CookieSameSiteLaxMode,
		Secure: s.scheme(c) == "https", MaxAge: int(age / time.Second),
	}
	if value == "" {
		cookie.MaxAge, cookie.Expires = -1, time.Unix(1, 0)
	}
	c.Cookie(&cookie)
}

// leaveToSignIn sends somebody to the provider. Who came by another address than that in links is led there first: the provider
// sends them back to it, and the browser must know them there.
func (s *Server) leaveToSignIn(c *fiber.Ctx) error {
	if s.Provider == nil {
		return fiber.ErrNotFound
	}
	next, invite := firstBytes(c.Query("next"), 512), firstBytes(c.Query("invite"), maxCodeBytes)
	if s.reachedBy(c) != s.BaseURL && c.Query("here") == "" {
		return c.Redirect(s.BaseURL+ui.PathProviderOf(next, invite)+"&here=1", fiber.StatusSeeOther)
	}
	address, err := s.leave(c, leaving{Next: localPath(next), Invite: invite})
	if err != nil {
		return s.showLoginAgain(c, next, invite, err)
	}
	return c.Redirect(address, fiber.StatusSeeOther)
}

// returnFromProvider takes whoever comes back: they are signed in, get an account where they may, or are linked.
func (s *Server) returnFromProvider(c *fiber.Ctx) error {
	if s.Provider == nil {
		return fiber.ErrNotFound
	}
	var l leaving
	if kept, err := base64.RawURLEncoding.DecodeString(c.Cookies(s.cookie(c, leavingCookie))); err == nil {
		_ = json.Unmarshal(kept, &l) // what is malformed has no state
	}
	s.keepLeaving(c, "", 0)
	who, err := s.Provider.Finish(c.UserContext(), l.Flow, c.Query("state"), firstBytes(c.Query("code"), 2048))
	if err != nil {
		if !chat.Is(err, chat.Unavailable) {
			s.Log.Warn("sign-in by the provider refused", slog.Any("error", err), slog.String("said", firstBytes(c.Query("error"), 64)), slog.String("network", network(s.clientIP(c))))
			err = chat.NewProblem(chat.Unauthenticated, "provider-refused", "name", s.Provider.Name())
		}
		if me, ok := callerOf(c); ok && l.Link != "" && !me.Session.IsToken {
			return s.renderProviderLink(c, ui.ProviderLinkView{Problem: s.refuse(c, err)})
		}
		return s.showLoginAgain(c, l.Next, l.Invite, err)
	}
	if l.Link != "" {
		return s.linkCaller(c, l, who)
	}
	user, err := s.Chat.UserByIdentification(c.UserContext(), who)
	if chat.Is(err, chat.NotFound) {
		user, err = s.addIdentified(c, who, l.Invite)
	}
	if err == nil && user.Disabled {
		err = chat.NewProblem(chat.Unauthenticated, "provider-refused", "name", s.Provider.Name())
	}
	if err != nil {
		return s.showLoginAgain(c, l.Next, l.Invite, err)
	}
	f, err := s.Chat.SecondFactor(c.UserContext(), user.ID)
	if err != nil {
		return err
	}
	if f.IsOn() {
		return s.askForCode(c, user.Name, l.Next)
	}
	return s.enter(c, user, l.Next)
}

func (s *Server) addIdentified(c *fiber.Ctx, who chat.Identification, invite string) (chat.User, error) {
	if err := s.maySignUp(c); err != nil {
		return chat.User{}, err
	}
	return s.Chat.SignUpIdentified(c.UserContext(), who, invite)
}

// linkCaller links whoever is signed in, if they are who began it.
func (s *Server) linkCaller(c *fiber.Ctx, l leaving, who chat.Identification) error {
	me, ok := callerOf(c)
	began := ""
	if ok {
		var err error
		if began, err = s.sealLink(c, l.State); err != nil {
			return err
		}
	}
	if !hmac.Equal([]byte(l.Link), []byte(began)) || me.Session.IsToken {
		return s.showLoginAgain(c, ui.PathProviderLink, "", chat.NewProblem(chat.Unauthenticated, "signed-out"))
	}
	if err := s.Chat.Identify(c.UserContext(), me.User.ID, who); err != nil {
		return s.renderProviderLink(c, ui.ProviderLinkView{Problem: s.refuse(c, err)})
	}
	return c.Redirect(ui.PathProviderLink, fiber.StatusSeeOther)
}

func (s *Server) showProviderLink(c *fiber.Ctx) error {
	return s.renderProviderLink(c, ui.ProviderLinkView{})
}

func (s *Server) renderProviderLink(c *fiber.Ctx, v ui.ProviderLinkView) (err error) {
	if s.Provider == nil {
		return fiber.ErrNotFound
	}
	v.Name = s.Provider.Name()
	if v.Linked, err = s.Chat.IsIdentified(c.UserContext(), caller(c).User.ID, s.Issuer); err != nil {
		return err
	}
	return s.render(c, ui.ProviderLinkPage(s.shell(c), v))
}

// beginLink asks for a last press: a form of this server may not lead to another one.
func (s *Server) beginLink(c *fiber.Ctx) error {
	if s.Provider == nil {
		return fiber.ErrNotFound
	}
	address, err := s.leave(c, leaving{Link: "wanted"})
	v := ui.ProviderLinkView{Address: address}
	if _, isProblem := chat.AsProblem(err); isProblem {
		v.Problem = s.refuse(c, err)
	} else if err != nil {
		return err
	}
	return s.renderProviderLink(c, v)
}

func (s *Server) endLink(c *fiber.Ctx) error {
	if s.Provider == nil {
		return fiber.ErrNotFound
	}
	err := s.maySignIn(c, caller(c).User.Name)
	if err == nil {
		err = s.Chat.EndIdentification(c.UserContext(), caller(c).User, s.Issuer, formValue(c, "password"))
	}
	if _, isProblem := chat.AsProblem(err); isProblem {
		return s.renderProviderLink(c, ui.ProviderLinkView{Problem: s.refuse(c, err)})
	}
	if err != nil {
		return err
	}
	return c.Redirect(ui.PathProviderLink, fiber.StatusSeeOther)
}
