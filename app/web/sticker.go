package web

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/shape"
	"ribbit/ui"
)

func (s *Server) showStickers(c *fiber.Ctx) error {
	if _, err := s.Chat.LookAtStickers(c.UserContext()); err != nil {
		return err
	}
	if isFragment(c) {
		mayAdd := s.Chat.MayAddStickers(c.UserContext(), caller(c).User)
		if mayAdd != nil && !chat.Is(mayAdd, chat.Forbidden) {
			return mayAdd
		}
		elsewhere, err := s.findsElsewhere(c)
		if err != nil {
			return err
		}
		return s.renderTagged(c, ui.StickerPanel(s.shell(c), mayAdd == nil, elsewhere))
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

func (s *Server) showAddSticker(c *fiber.Ctx) error {
	if err := s.Chat.MayAddStickers(c.UserContext(), caller(c).User); err != nil {
		return err
	}
	return s.render(c, ui.AddStickerPage(s.shell(c), ui.AddStickerView{Back: cameFrom(c), Added: c.Query("added")}))
}

// addSticker makes a sticker of the picture of a form. A form that is refused is shown again with what was typed.
func (s *Server) addSticker(c *fiber.Ctx) error {
	me := caller(c).User
	if err := s.mayUpload(c, s.Uploads.MaxBytes+formSlack); err != nil {
		return unread(c, err)
	}
	if err := s.Chat.MayAddStickers(c.UserContext(), me); err != nil {
		return taken(c, err)
	}
	values, ids, brought, err := s.readForm(c)
	if err != nil {
		return taken(c, err)
	}
	n := chat.NewSticker{Name: values["name"], Words: shape.Words(values["words"])}
	if len(ids) > 0 {
		n.Upload = ids[0]
		s.awaitAll(c, ids[:1])
	}
	one, err := s.Chat.AddSticker(c.UserContext(), me, n)
	if err != nil {
		s.dropUploads(c, brought)
		v := ui.AddStickerView{Back: ui.PathHome, Name: values["name"], Words: values["words"], Problem: s.refuse(c, err)}
		return s.render(c, ui.AddStickerPage(s.shell(c), v))
	}
	if len(brought) > 1 {
		s.dropUploads(c, brought[1:])
	}
	return c.Redirect(ui.PathAddSticker+"?added="+one.Name, fiber.StatusSeeOther)
}

func (s *Server) removeSticker(c *fiber.Ctx) error {
	if err := s.Chat.RemoveSticker(c.UserContext(), caller(c).User, c.Params("name")); err != nil {
		return err
	}
	return c.Redirect(ui.PathAddSticker, fiber.StatusSeeOther)
}
