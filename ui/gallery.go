package ui

import (
	"context"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/a-h/templ"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// GalleryView is a page of what was sent in a thread.
type GalleryView struct {
	Thread chat.ThreadView
	Shelf  chat.Shelf
	chat.Gallery
}

// shelfTexts are what a shelf is called, and what it says while it is empty.
var shelfTexts = map[chat.Shelf]struct{ label, none texts.Text }{
	chat.PictureShelf: {texts.ShelfPictures, texts.NoPictures},
	chat.FileShelf:    {texts.ShelfFiles, texts.NoFiles},
	chat.VoiceShelf:   {texts.ShelfVoice, texts.NoVoice},
	chat.LinkShelf:    {texts.ShelfLinks, texts.NoLinks},
}

// galleryCount is a number of files as it is shown; "" for none.
func galleryCount(ctx context.Context, n int) string {
	switch {
	case n == 0:
		return ""
	case n > chat.MaxGalleryCount:
		return say(ctx, texts.MoreThan, "n", strconv.Itoa(chat.MaxGalleryCount))
	}
	return strconv.Itoa(n)
}

// pathOlderShelf is the page behind a page of a gallery.
func pathOlderShelf(v GalleryView) string {
	months := v.Months
	last := months[len(months)-1].Messages
	return PathGallery(v.Thread.ID, v.Shelf) + "&before=" + digits(last[len(last)-1].ID)
}

// monthName is "November 2026".
func monthName(ctx context.Context, begin time.Time) string {
	months := strings.Fields(say(ctx, texts.LongMonths))
	return say(ctx, texts.MonthOfYear, "month", months[begin.Month()-1], "year", strconv.Itoa(begin.Year()))
}

// shelvedPicture is a picture or a video of a message in a gallery.
type shelvedPicture struct {
	*chat.Attachment
	message *chat.Message
}

// shelvedPictures are those of a month.
func shelvedPictures(ms []chat.Message) []shelvedPicture {
	all := make([]shelvedPicture, 0, len(ms))
	for i := range ms {
		m := &ms[i]
		for j := range m.Attachments {
			all = append(all, shelvedPicture{&m.Attachments[j], m})
		}
	}
	return all
}

// tileAttributes are those of the link to a picture in a gallery. Scripts show it over the page, with who sent it and what they
// wrote.
func tileAttributes(ctx context.Context, s Shell, v GalleryView, p shelvedPicture) templ.OrderedAttributes {
	a := photoAttributes(ctx, p.Attachment)
	if p.Kind == chat.VideoAttachment {
		a = templ.OrderedAttributes{
			attribute("href", PathFile(*p.Attachment)),
			attribute("aria-label", say(ctx, texts.VideoNamed, "name", p.Name)),
			attribute("data-picture", p.Name),
			attribute("data-video", true),
		}
	}
	return append(a,
		attribute("data-sender-name", p.message.Sender.Name),
		attribute("data-face", AvatarPath(p.message.Sender)),
		attribute("data-facts", ThreadName(ctx, v.Thread)+" · "+dayAndClock(ctx, s, p.message.CreatedAt)),
		attribute("data-caption", plainText(ctx, chat.Format(p.message.Content))),
		attribute("data-chat", PathPermalink(p.message.ThreadID, p.message.ID)),
	)
}

// dayAndClock is "Today, 2:58 PM", and the day alone of what was earlier.
func dayAndClock(ctx context.Context, s Shell, at time.Time) string {
	day := Day(ctx, at, s.now(), s.Zone)
	if isSameDay(at, s.now(), s.Zone) {
		return day + ", " + Clock(ctx, at, s.Zone)
	}
	return day
}

// shelvedFacts is the line under a file's name in a gallery: who sent it, when, and how large it is.
func shelvedFacts(ctx context.Context, s Shell, m *chat.Message, a *chat.Attachment) string {
	facts := chat.Isolated(m.Sender.Name) + " · " + dayAndClock(ctx, s, m.CreatedAt) + " · "
	if a.Duration > 0 {
		facts += chat.Length(a.Duration) + ", "
	}
	return facts + FileSize(ctx, a.Size)
}

// linkName is an address as a gallery shows it: without what all have.
func linkName(href string) string {
	u, err := url.Parse(href)
	if err != nil {
		return href
	}
	name := strings.TrimPrefix(u.Host, "www.") + u.Path
	if u.RawQuery != "" {
		name += "?" + u.RawQuery
	}
	return strings.TrimSuffix(name, "/")
}

// GalleryTitle is the title of a page with a gallery.
func GalleryTitle(ctx context.Context) string { return say(ctx, texts.Gallery) }
