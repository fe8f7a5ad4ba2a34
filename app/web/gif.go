package web

import (
	"io"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// showGIFs is what moves and was sent where the caller is, for the panel.
func (s *Server) showGIFs(c *fiber.Ctx) error {
	found, err := s.Chat.FindGIFs(c.UserContext(), caller(c).User.ID, c.Query("q"))
	if err != nil {
		return err
	}
	elsewhere, err := s.findsElsewhere(c)
	if err != nil {
		return err
	}
	// Where others are found elsewhere, none of one's own are no news.
	return s.render(c, ui.GIFs(found, !elsewhere || c.Query("q") == ""))
}

// findsElsewhere reports whether there is a key by which GIFs are found that nobody sent here.
func (s *Server) findsElsewhere(c *fiber.Ctx) (bool, error) {
	key, err := s.Chat.GIFKey(c.UserContext())
	return key != "", err
}

// hasKey refuses what needs a key where there is none. Problem: NotFound.
func (s *Server) hasKey(c *fiber.Ctx) error {
	if is, err := s.findsElsewhere(c); is || err != nil {
		return err
	}
	return chat.NewProblem(chat.NotFound, "no-such-page")
}

// showFoundGIFs is what there is elsewhere for some words.
func (s *Server) showFoundGIFs(c *fiber.Ctx) error {
	if err := s.hasKey(c); err != nil {
		return err
	}
	found, err := s.GIFs.Find(c.UserContext(), c.Query("q"))
	if err != nil {
		return err
	}
	return s.render(c, ui.FoundGIFs(found))
}

// showFoundGIF is the picture of one, at rest or with ?moves moving: the browser asks nobody but this server.
func (s *Server) showFoundGIF(c *fiber.Ctx) error {
	if err := s.hasKey(c); err != nil {
		return err
	}
	b, mediaType, err := s.GIFs.Picture(c.UserContext(), c.Params("id"), c.Query("moves") != "")
	if err != nil {
		return err
	}
	c.Set(fiber.HeaderContentSecurityPolicy, filePolicy)
	c.Set(fiber.HeaderCacheControl, "private, max-age=86400")
	c.Set(fiber.HeaderContentType, mediaType)
	return c.Send(b)
}

// takeFoundGIF makes an upload of one, for the page to send.
func (s *Server) takeFoundGIF(c *fiber.Ctx) error {
	if err := s.hasKey(c); err != nil {
		return err
	}
	var u chat.Upload
	err := s.GIFs.Fetch(c.UserContext(), c.Params("id"), func(name string, r io.Reader) (err error) {
		u, err = s.Uploads.Add(c.UserContext(), caller(c).User.ID, name, s.Uploads.MaxBytes, r)
		return err
	})
	if err == nil {
		u, err = s.await(c, u.ID)
	}
	if err != nil {
		return err
	}
	return c.Status(fiber.StatusCreated).JSON(s.shapes.Upload(u.Attachment))
}

// takeGIF makes an upload of a GIF that was sent already, for the page to send.
func (s *Server) takeGIF(c *fiber.Ctx) error {
	u, err := s.Uploads.Again(c.UserContext(), caller(c).User.ID, uploadID(c))
	if err != nil {
		return err
	}
	return c.Status(fiber.StatusCreated).JSON(s.shapes.Upload(u.Attachment))
}
