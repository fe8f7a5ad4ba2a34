package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// changeGIFKey takes a key by which GIFs are found at GIPHY.
func (s *Server) changeGIFKey(c *fiber.Ctx) error {
	key := formValue(c, "key")
	if key == "" {
		return s.answerGIFKey(c, chat.NewInvalid("key", "gif-key-malformed"))
	}
	return s.answerGIFKey(c, s.setGIFKey(c, key))
}

// removeGIFKey has GIFs found nowhere but here.
func (s *Server) removeGIFKey(c *fiber.Ctx) error { return s.answerGIFKey(c, s.setGIFKey(c, "")) }

// setGIFKey changes the key, "" removes it. Problems: as of chat.SetGIFKey.
func (s *Server) setGIFKey(c *fiber.Ctx, key string) error {
	return s.Chat.SetGIFKey(c.UserContext(), caller(c).User, key, s.GIFs.Works)
}

func (s *Server) answerGIFKey(c *fiber.Ctx, err error) error {
	if p, isProblem := chat.AsProblem(err); isProblem && p.Kind == chat.Invalid && !isFragment(c) {
		return s.renderDeskChats(c, s.refuse(c, err))
	}
	if err != nil {
		return err
	}
	return done(c, ui.PathDeskChats+"#"+ui.IDGIFs)
}
