package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/ui"
)

// showGIFs is what moves and was sent where the caller is, for the panel.
func (s *Server) showGIFs(c *fiber.Ctx) error {
	found, err := s.Chat.FindGIFs(c.UserContext(), caller(c).User.ID, c.Query("q"))
	if err != nil {
		return err
	}
	return s.render(c, ui.GIFs(found))
}

// takeGIF makes an upload of a GIF that was sent already, for the page to send.
func (s *Server) takeGIF(c *fiber.Ctx) error {
	u, err := s.Uploads.Again(c.UserContext(), caller(c).User.ID, uploadID(c))
	if err != nil {
		return err
	}
	return c.Status(fiber.StatusCreated).JSON(s.shapes.Upload(u.Attachment))
}
