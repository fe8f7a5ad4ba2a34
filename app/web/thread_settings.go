package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// showListItem answers the list item of a thread; nothing when it has none in the list that is shown.
func (s *Server) showListItem(c *fiber.Ctx) error {
	view, err := s.Chat.ThreadListItem(c.UserContext(), threadID(c), caller(c).User.ID)
	if err != nil {
		return err
	}
	if !view.InList() || !s.filter(c).Fits(view) {
		return c.SendStatus(fiber.StatusNoContent)
	}
	return s.render(c, ui.ChatListItem(s.shell(c), view, false))
}

func (s *Server) showThreadSettings(c *fiber.Ctx) error {
	view, err := s.Chat.ThreadListItem(c.UserContext(), threadID(c), caller(c).User.ID)
	if err != nil {
		return err
	}
	if isFragment(c) {
		return s.render(c, ui.ThreadSettingsMenu(s.shell(c), view))
	}
	return s.render(c, ui.ThreadSettingsPage(s.shell(c), view))
}

// changeThreadSettings takes a form with any of the flags muted, pinned and hidden; muted may be a chat.MuteFor, too, and alerts is a
// chat.AlertLevel.
func (s *Server) changeThreadSettings(c *fiber.Ctx) error {
	me := caller(c).User.ID
	k := chat.ThreadSettingsChange{Thread: threadID(c), Caller: me}
	flags := map[string]**bool{"muted": &k.Muted, "pinned": &k.Pinned, "hidden": &k.Hidden}
	if until, ok := chat.MuteFor(formValue(c, "muted")).Until(s.Chat.Now().In(s.zone(c))); ok {
		k.MutedUntil = until
		delete(flags, "muted")
	}
	if err := formFlags(c, flags); err != nil {
		return err
	}
	if level := chat.AlertLevel(formValue(c, "alerts")); level != "" {
		k.Alerts = &level
	}
	view, err := s.Chat.ChangeThreadSettings(c.UserContext(), k)
	if err != nil {
		return err
	}
	if view.Hidden {
		return done(c, ui.PathHome)
	}
	return done(c, ui.PathThreadSettings(view.ID))
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
		return nil, chat.NewInvalid(name, "value-not-bool", "field", name)
	}
	return &is, nil
}
