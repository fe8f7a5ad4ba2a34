package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// filter is the one that was asked for, else the one chosen last. The page has groups and channels together.
func (s *Server) filter(c *fiber.Ctx) chat.Filter {
	name := c.Query("filter")
	if name == "" {
		name = c.Cookies(s.cookie(c, filterCookie))
	}
	f, err := chat.CheckFilter(name)
	if err != nil {
		return chat.FilterAll // also for "all"
	}
	if f == chat.FilterGroups || f == chat.FilterChannels {
		return chat.FilterShared
	}
	return f
}

// keepFilter remembers a filter that was asked for, so that the list of the next page has it.
func (s *Server) keepFilter(c *fiber.Ctx) {
	if name := c.Query("filter"); name == "" || name == c.Cookies(s.cookie(c, filterCookie)) {
		return
	}
	c.Cookie(&fiber.Cookie{
		Name: s.cookie(c, filterCookie), Value: ui.FilterName(s.filter(c)), Path: "/", HTTPOnly: true, SameSite: fiber.CookieSameSiteLaxMode,
		Secure: s.scheme(c) == "https", SessionOnly: true,
	})
}
