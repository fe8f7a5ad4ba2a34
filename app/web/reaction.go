package web

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
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

// maxNamed is how many people are named who gave a reaction; the rest are counted.
const maxNamed = 10

// showReactors names who gave a reaction: "You, linus and 3 others".
func (s *Server) showReactors(c *fiber.Ctx) error {
	v, err := s.action(c)
	if err != nil {
		return err
	}
	asked := chat.SpellReaction(c.Query("reaction"))
	i := slices.IndexFunc(v.Message.Reactions, func(r chat.Reaction) bool { return r.Reaction == asked })
	if i < 0 {
		return chat.NewProblem(chat.NotFound, "no-such-reaction")
	}
	ids := v.Message.Reactions[i].UserIDs
	users, err := s.Chat.UsersByID(c.UserContext(), ids[:min(len(ids), maxNamed)])
	if err != nil {
		return err
	}
	names := make([]string, 0, len(users)+1)
	for _, u := range users {
		if u.ID == caller(c).User.ID {
			names = slices.Insert(names, 0, "You")
		} else {
			names = append(names, u.Name)
		}
	}
	if more := len(ids) - len(users); more > 0 {
		names = append(names, fmt.Sprintf("%d others", more))
	}
	c.Set(fiber.HeaderContentType, fiber.MIMETextPlainCharsetUTF8)
	return c.SendString(sentence(names))
}

// sentence joins names: "a", "a and b", "a, b and c".
func sentence(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " and " + names[last]
}
