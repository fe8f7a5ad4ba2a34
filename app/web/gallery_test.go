package web_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
	"ribbit/app/web/webtest"
)

func TestAGalleryComesInPages(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	th := ada.Chat(grace)
	const count = chat.GalleryPageMessages + 1
	for i := range count {
		storetest.SendFiles(t, r.Store, chat.Draft{ThreadID: chat.ThreadID(th), Sender: chat.UserID(ada.ID)}, fmt.Sprintf("pond %d.png", i))
	}
	path := fmt.Sprintf("/chats/%d/files", th)
	page := grace.Get(path).Want(http.StatusOK).Has("January 2026", "Show older", fmt.Sprintf(`pond %d.png`, count-1)).Lacks("pond 0.png")
	_, older, _ := strings.Cut(string(page.Body), `data-page="gallery" href="`)
	older, _, _ = strings.Cut(older, `"`)
	older = strings.ReplaceAll(older, "&amp;", "&")
	grace.Get(older).Want(http.StatusOK).Has("pond 0.png", "<html").Lacks("Show older", "pond 1.png")
	grace.With("X-Requested-With", "fetch").Get(older).Want(http.StatusOK).Has("pond 0.png", `data-month="2026-01"`).Lacks("<html", "gallery__tabs")
	grace.Get(path + "?show=links").Want(http.StatusOK).Has("No links yet").Lacks("Show older")
	grace.Get(path + "?show=frogs").Want(http.StatusUnprocessableEntity)
}
