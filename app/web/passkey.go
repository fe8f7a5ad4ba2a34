package web

import (
	"log/slog"
	"net/netip"
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/lan"
	"ribbit/ui"
)

// siteHere is where the browser is, for its passkeys. Problem: Conflict where browsers keep none: at a bare address, and over plain
// HTTP from another machine.
func (s *Server) siteHere(c *fiber.Ctx) (chat.Site, error) {
	header := strings.ToLower(string(c.Request().Header.Host()))
	site := chat.Site{Host: lan.HostOf("http://" + header)}
	if _, err := netip.ParseAddr(site.Host); err == nil || site.Host == "" || strings.HasSuffix(site.Host, ".") {
		return site, chat.NewProblem(chat.Conflict, "passkey-needs-name")
	}
	for _, origin := range []string{s.scheme(c) + "://" + header, s.origin} {
		if host := lan.HostOf(origin); strings.EqualFold(host, site.Host) && (strings.HasPrefix(origin, "https:") || isThisMachine(host)) {
			site.Origins = append(site.Origins, origin)
		}
	}
	if len(site.Origins) == 0 {
		return site, chat.NewProblem(chat.Conflict, "passkey-needs-https")
	}
	return site, nil
}

// site is siteHere with the server's name.
func (s *Server) site(c *fiber.Ctx) (chat.Site, error) {
	site, err := s.siteHere(c)
	if err != nil {
		return site, err
	}
	server, err := s.Chat.Server(c.UserContext())
	if site.Name = server.Name; site.Name == "" {
		site.Name = "Ribbit"
	}
	return site, err
}

// takesPasskeys reports whether browsers keep passkeys at the address by which one reached the server.
func (s *Server) takesPasskeys(c *fiber.Ctx) bool {
	_, err := s.siteHere(c)
	return err == nil
}

// askForPasskey is what a browser is asked to sign in by. Problems: Conflict, TooMany.
func (s *Server) askForPasskey(c *fiber.Ctx) ([]byte, error) {
	site, err := s.site(c)
	if err != nil {
		return nil, err
	}
	if err := s.limits.signInAddress.take(network(s.clientIP(c))); err != nil {
		return nil, err
	}
	return s.Chat.AskForPasskey(c.UserContext(), site)
}

// signInByPasskey signs in whoever has a passkey, within the limits. Problems: Conflict, Unauthenticated, TooMany.
func (s *Server) signInByPasskey(c *fiber.Ctx, answer []byte) (caller chat.Caller, secret string, err error) {
	site, err := s.site(c)
	if err == nil {
		err = s.limits.signInAddress.take(network(s.clientIP(c)))
	}
	if err == nil {
		caller, secret, err = s.Chat.SignInByPasskey(c.UserContext(), site, answer, label(c))
	}
	s.noteSignIn(c, caller, err)
	if chat.Is(err, chat.Unauthenticated) {
		s.Log.Warn("passkey refused", slog.String("why", firstBytes(err.Error(), 512)))
	}
	return caller, secret, err
}

// startPasskey is what the caller's browser is asked to make, within the limits of signing in. Problems: as of chat.StartPasskey,
// TooMany.
func (s *Server) startPasskey(c *fiber.Ctx, password string) ([]byte, error) {
	site, err := s.site(c)
	if err != nil {
		return nil, err
	}
	if err := s.maySignIn(c, caller(c).User.Name); err != nil {
		return nil, err
	}
	return s.Chat.StartPasskey(c.UserContext(), caller(c), site, password)
}

// addPasskey keeps what the caller's browser made. Problems: as of chat.AddPasskey.
func (s *Server) addPasskey(c *fiber.Ctx, name string, answer []byte) (chat.Passkey, error) {
	site, err := s.site(c)
	if err != nil {
		return chat.Passkey{}, err
	}
	p, err := s.Chat.AddPasskey(c.UserContext(), caller(c), site, name, answer)
	if chat.Is(err, chat.Invalid) {
		s.Log.Warn("new passkey refused", slog.Int64("user", int64(caller(c).User.ID)), slog.String("why", firstBytes(err.Error(), 512)))
	}
	return p, err
}

// dropPasskey forgets one of the caller's, within the limits of signing in. Problems: as of chat.EndPasskey, TooMany.
func (s *Server) dropPasskey(c *fiber.Ctx, id chat.PasskeyID, password string) error {
	if err := s.maySignIn(c, caller(c).User.Name); err != nil {
		return err
	}
	return s.Chat.EndPasskey(c.UserContext(), caller(c).User, id, password)
}

func (s *Server) showPasskeys(c *fiber.Ctx) (err error) {
	v := ui.PasskeysView{Label: label(c), Saved: c.Query("saved")}
	site, err := s.site(c)
	var isProblem bool
	if v.Host = site.Host; err != nil {
		if v.WhyNot, isProblem = chat.AsProblem(err); !isProblem {
			return err
		}
	}
	if v.Passkeys, err = s.Chat.Passkeys(c.UserContext(), caller(c).User.ID); err != nil {
		return err
	}
	return s.render(c, ui.PasskeysPage(s.shell(c), v))
}

func (s *Server) showRemovePasskey(c *fiber.Ctx) error {
	return s.renderRemovePasskey(c, nil)
}

// renderRemovePasskey asks for the password before a passkey goes. Problem: NotFound for none of the caller's.
func (s *Server) renderRemovePasskey(c *fiber.Ctx, problem *chat.Problem) error {
	passkeys, err := s.Chat.Passkeys(c.UserContext(), caller(c).User.ID)
	if err != nil {
		return err
	}
	for _, p := range passkeys {
		if p.ID == passkeyID(c) {
			return s.render(c, ui.RemovePasskeyPage(s.shell(c), ui.RemovePasskeyView{Passkey: p, Problem: problem}))
		}
	}
	return chat.NewProblem(chat.NotFound, "no-such-passkey")
}

func (s *Server) removePasskey(c *fiber.Ctx) error {
	err := s.dropPasskey(c, passkeyID(c), formValue(c, "password"))
	switch {
	case chat.Is(err, chat.Invalid), chat.Is(err, chat.TooMany):
		return s.renderRemovePasskey(c, s.refuse(c, err))
	case err != nil:
		return err
	}
	return c.Redirect(ui.PathPasskeys+"?saved=removed", fiber.StatusSeeOther)
}

func passkeyID(c *fiber.Ctx) chat.PasskeyID { return chat.PasskeyID(paramInt(c, "id")) }
