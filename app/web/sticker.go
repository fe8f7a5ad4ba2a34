package web

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

func (s *Server) showStickers(c *fiber.Ctx) error {
	if _, err := s.Chat.LookAtStickers(c.UserContext()); err != nil {
		return err
	}
	if isFragment(c) {
		return s.renderTagged(c, ui.StickerPanel(s.shell(c)))
	}
	thread, err := s.Chat.ThreadListItem(c.UserContext(), chat.ThreadID(queryID(c, "thread")), caller(c).User.ID)
	if err != nil {
		return err
	}
	return s.render(c, ui.StickersPage(s.shell(c), thread))
}

// showStickerPicture answers the picture of a sticker to everybody on the server. Frogs have theirs among the assets; they
// are here, too, for scripts that know no more than a name.
func (s *Server) showStickerPicture(c *fiber.Ctx) error {
	name := c.Params("name")
	c.Set(fiber.HeaderContentSecurityPolicy, filePolicy)
	c.Set(fiber.HeaderCacheControl, "private, no-cache")
	if e, ok := s.Chat.StickerSet().Find(name); ok && e.Origin == chat.FrogSticker {
		return c.Redirect(ui.StickerPath(s.assets.path(), e), fiber.StatusFound)
	}
	b, err := s.Stickers.Picture(c.UserContext(), name)
	if err != nil {
		return err
	}
	sum := sha256.Sum256(b)
	if s.isKnown(c, chat.Blob(hex.EncodeToString(sum[:]))) {
		return c.SendStatus(fiber.StatusNotModified)
	}
	mediaType := http.DetectContentType(b)
	if !strings.HasPrefix(mediaType, "image/") {
		return chat.NoSuchSticker() // the file was changed to something else since somebody looked
	}
	c.Set(fiber.HeaderContentType, mediaType)
	c.Set(fiber.HeaderContentDisposition, "inline")
	c.Context().Response.SetBodyRaw(b)
	return nil
}
