package web

import (
	"slices"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// toggleReaction gives a reaction, or takes one's own back.
func (s *Server) toggleReaction(c *fiber.Ctx) error {
	me, reaction := caller(c).User.ID, formValue(c, "reaction")
	m, err := s.Chat.AddReaction(c.UserContext(), me, messageID(c), reaction)
	if chat.Is(err, chat.Conflict) {
		m, err = s.Chat.RemoveReaction(c.UserContext(), me, messageID(c), reaction)
	}
	if err != nil {
		return err
	}
	return s.showChanged(c, m)
}

// showReactors names who gave a reaction: "You, linus and 3 others". When nobody does any more, there is nothing to say: whoever
// asks was shown a reaction that has gone meanwhile.
func (s *Server) showReactors(c *fiber.Ctx) error {
	v, err := s.action(c)
	if err != nil {
		return err
	}
	asked := chat.SpellReaction(c.Query("reaction"))
	i := slices.IndexFunc(v.Message.Reactions, func(r chat.Reaction) bool { return r.Reaction == asked })
	if i < 0 {
		return c.SendStatus(fiber.StatusNoContent)
	}
	ids := v.Message.Reactions[i].UserIDs
	users, err := s.Chat.UsersByID(c.UserContext(), ids[:min(len(ids), ui.MaxReactors)])
	if err != nil {
		return err
	}
	c.Set(fiber.HeaderContentType, fiber.MIMETextPlainCharsetUTF8)
	return c.SendString(ui.Reactors(c.UserContext(), users, caller(c).User.ID, len(ids)))
}
