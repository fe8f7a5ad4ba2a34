package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// filterCookie keeps the filter of the list for as long as the browser is open.
const filterCookie = "ribbit_filter"

// filter is the one that was asked for, else the one chosen last. The page has groups and channels together.
func filter(c *fiber.Ctx) chat.Filter {
	name := c.Query("filter")
	if name == "" {
		name = c.Cookies(filterCookie)
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
	if name := c.Query("filter"); name == "" || name == c.Cookies(filterCookie) {
		return
	}
	c.Cookie(&fiber.Cookie{
		Name: filterCookie, Value: ui.FilterName(filter(c)), Path: "/", HTTPOnly: true, SameSite: fiber.CookieSameSiteLaxMode,
		Secure: s.scheme(c) == "https", SessionOnly: true,
	})
}
