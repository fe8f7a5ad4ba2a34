package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// showGallery is what was sent in a thread. Scripts that ask for what comes before a message get the months alone.
func (s *Server) showGallery(c *fiber.Ctx) error {
	me, ctx := caller(c).User.ID, c.UserContext()
	page := chat.GalleryPage{
		Thread: threadID(c), Caller: me, Shelf: chat.Shelf(c.Query("show", string(chat.PictureShelf))),
		Before: chat.MessageID(queryID(c, "before")), Limit: chat.GalleryPageMessages, Zone: s.zone(c),
	}
	v := ui.GalleryView{Shelf: page.Shelf}
	var err error
	if v.Gallery, err = s.Chat.Gallery(ctx, page); err != nil {
		return err
	}
	if v.Thread, err = s.Chat.ThreadListItem(ctx, page.Thread, me); err != nil {
		return err
	}
	shell := s.shell(c)
	if page.Before > 0 && isFragment(c) {
		return s.render(c, ui.GalleryMonths(shell, v))
	}
	return s.renderPane(c, shell, ui.AppView{Title: ui.GalleryTitle(ctx), View: ui.ViewThread, Pane: ui.GalleryPane(shell, v)}, page.Thread)
}
