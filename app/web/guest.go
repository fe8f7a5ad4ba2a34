package web

import (
	"net/netip"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// isPrivate reports whether an address is of this network: RFC 1918, RFC 4193, link-local or loopback.
func isPrivate(a netip.Addr) bool {
	return a.IsPrivate() || a.IsLoopback() || a.IsLinkLocalUnicast()
}

// showStay asks a guest for a password, by which they keep what they have here: as a dialog of the app, or as a page of its own.
func (s *Server) showStay(c *fiber.Ctx) error {
	switch {
	case !caller(c).User.Guest:
		return c.Redirect(ui.PathSettings+"#"+ui.IDAccess, fiber.StatusSeeOther)
	case isFragment(c):
		return s.render(c, ui.StayDialog(s.shell(c)))
	}
	return s.render(c, ui.StayPage(s.shell(c), nil))
}

// stay takes that password. Whoever has one changes it in the settings, where they are asked for it.
func (s *Server) stay(c *fiber.Ctx) error {
	switch {
	case caller(c).User.Guest:
	case isFragment(c):
		return chat.NewProblem(chat.Conflict, "stays-already").At("newPassword")
	default:
		return c.Redirect(ui.PathSettings+"#"+ui.IDAccess, fiber.StatusSeeOther)
	}
	err := s.newPassword(c, "", formValue(c, "newPassword"))
	switch {
	case err != nil && isFragment(c):
		return err
	case err != nil:
		return s.render(c, ui.StayPage(s.shell(c), s.refuse(c, err)))
	case isFragment(c):
		return c.SendStatus(fiber.StatusNoContent)
	}
	return c.Redirect(ui.PathHome, fiber.StatusSeeOther)
}
