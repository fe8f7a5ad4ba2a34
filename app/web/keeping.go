package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// filterCookie keeps the filter of the list for as long as the browser is open.
const filterCookie = "ribbit_filter"

// allChats is how a link spells the filter that leaves nothing out.
const allChats = "all"

// filter is the one that was asked for, else the one chosen last.
func filter(c *fiber.Ctx) chat.Filter {
	name := c.Query("filter")
	if name == "" {
		name = c.Cookies(filterCookie)
	}
	f, err := chat.CheckFilter(name)
	if err != nil {
		return chat.FilterAll // also for "all"
	}
	return f
}

// keepFilter remembers a filter that was asked for, so that the list of the next page has it.
func (s *Server) keepFilter(c *fiber.Ctx) {
	if name := c.Query("filter"); name == "" || name == c.Cookies(filterCookie) {
		return
	}
	name := string(filter(c))
	if name == "" {
		name = allChats
	}
	c.Cookie(&fiber.Cookie{
		Name: filterCookie, Value: name, Path: "/", HTTPOnly: true, SameSite: fiber.CookieSameSiteLaxMode,
		Secure: s.scheme(c) == "https", SessionOnly: true,
	})
}

// showEntry answers the list entry of a thread; nothing when it has none in the list that is shown.
func (s *Server) showEntry(c *fiber.Ctx) error {
	view, err := s.Chat.ThreadEntry(c.UserContext(), threadID(c), caller(c).User.ID)
	if err != nil {
		return err
	}
	if !view.InList() || !filter(c).Fits(view) {
		return c.SendStatus(fiber.StatusNoContent)
	}
	return s.render(c, ui.ChatEntry(s.shell(c), view, false))
}

func (s *Server) showKeeping(c *fiber.Ctx) error {
	view, err := s.Chat.ThreadEntry(c.UserContext(), threadID(c), caller(c).User.ID)
	if err != nil {
		return err
	}
	if isFragment(c) {
		return s.render(c, ui.KeepingMenu(s.shell(c), view))
	}
	return s.render(c, ui.KeepingPage(s.shell(c), view))
}

// keepThread takes a form with any of the flags muted, pinned and hidden.
func (s *Server) keepThread(c *fiber.Ctx) error {
	me := caller(c).User.ID
	if err := s.MaySend(me); err != nil {
		return err
	}
	k := chat.Keep{Thread: threadID(c), Caller: me}
	if err := formFlags(c, map[string]**bool{"muted": &k.Muted, "pinned": &k.Pinned, "hidden": &k.Hidden}); err != nil {
		return err
	}
	view, err := s.Chat.KeepThread(c.UserContext(), k)
	if err != nil {
		return err
	}
	if view.Hidden {
		return done(c, ui.PathHome)
	}
	return done(c, ui.PathKeeping(view.ID))
}

// formFlags are several flags of a form, by their names, as formFlag reads each. Problem: Invalid.
func formFlags(c *fiber.Ctx, flags map[string]**bool) error {
	for name, to := range flags {
		flag, err := formFlag(c, name)
		if err != nil {
			return err
		}
		*to = flag
	}
	return nil
}

// formFlag is a flag of a form, nil when the form has none of that name. Problem: Invalid.
func formFlag(c *fiber.Ctx, name string) (*bool, error) {
	value := formValue(c, name)
	is := value == "true"
	if value == "" {
		return nil, nil //nolint:nilnil // nil leaves it as it is
	}
	if !is && value != "false" {
		return nil, chat.Invalidf(name, "The value of %s must be true or false.", name)
	}
	return &is, nil
}
