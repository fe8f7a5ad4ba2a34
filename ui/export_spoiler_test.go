package ui

import (
	"strings"
	"testing"

	"ribbit/app/chat"
)

func TestAnExportHidesThePicturesOfASpoiler(t *testing.T) {
	for caption, isHidden := range map[string]bool{">!the end!<": true, "the end": false, "": false} {
		for _, kind := range []chat.AttachmentKind{chat.ImageAttachment, chat.VideoAttachment} {
			m := chat.Message{ID: 7, Kind: chat.Text, Content: caption, Attachments: []chat.Attachment{{ID: "f", Name: "pond", Kind: kind, Type: "image/png", Ready: true}}}
			page := render(t, exportFiles(ExportChatView{File: func(chat.Attachment) string { return "files/pond.png" }}, &m))
			before, _, found := strings.Cut(page, `src="files/pond.png"`)
			if !found || strings.Contains(before, "<details") != isHidden {
				t.Errorf("%q with %s: %s", caption, kind, page)
			}
		}
	}
}
