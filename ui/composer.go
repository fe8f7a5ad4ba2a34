package ui

import (
	"context"
	"fmt"
	"math"
	"strconv"

	"github.com/a-h/templ"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

func replyTo(v ThreadPaneView) string {
	if v.ReplyTo == nil {
		return ""
	}
	return digits(v.ReplyTo.ID)
}

// pathStickersTo is the page that sends a sticker to a thread.
func pathStickersTo(id chat.ThreadID) string { return fmt.Sprintf("%s?thread=%d", PathStickers, id) }

// problemAttributes tell scripts what kind of problem it is, which value caused it and how many seconds to wait.
func problemAttributes(p *chat.Problem) templ.Attributes {
	a := templ.Attributes{"data-code": p.Code()}
	if p.Field != "" {
		a["data-field"] = p.Field
	}
	if p.RetryAfter > 0 {
		a["data-retry-after"] = strconv.Itoa(int(math.Ceil(p.RetryAfter.Seconds())))
	}
	return a
}

// addFiles says of the button that adds files what it takes.
func addFiles(ctx context.Context, s Shell) string {
	limit := say(ctx, texts.FilesLimit, "max", strconv.Itoa(chat.MaxAttachments), "size", FileSize(ctx, s.MaxFileBytes))
	return say(ctx, texts.AddFiles) + ". " + limit
}
