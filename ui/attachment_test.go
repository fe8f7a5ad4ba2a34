package ui

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"ribbit/app/chat"
)

func TestAPictureHasItsBoxBeforeItHasLoaded(t *testing.T) {
	for name, c := range map[string]struct{ width, height, boxWidth, boxHeight int }{
		"a photo across":        {4000, 3000, 400, 300},
		"a photo upright":       {3000, 4000, 240, 320},
		"a small one":           {120, 90, 120, 90},
		"a panorama":            {8000, 1200, 400, 133},
		"a low panorama":        {300, 50, 150, 50},
		"a long screenshot":     {1080, 9000, 160, 320},
		"a narrow one":          {100, 300, 100, 200},
		"a dot":                 {1, 1, 1, 1},
		"a hair":                {1, 5000, 1, 2},
		"exactly three to one":  {1200, 400, 400, 133},
		"one of unknown size":   {0, 0, 400, 240},
		"one of a broken width": {0, 50, 400, 240},
	} {
		p := photoOf(&chat.Attachment{Width: c.width, Height: c.height})
		if p.width != c.boxWidth || p.height != c.boxHeight {
			t.Errorf("%s: %d by %d", name, p.width, p.height)
		}
	}
}

func TestALongPictureIsShownWithEnoughPixelsToBeRead(t *testing.T) {
	for name, c := range map[string]struct {
		a    chat.Attachment
		file bool
	}{
		"a photo":                  {chat.Attachment{Width: 4000, Height: 3000, Size: 1e6}, false},
		"a phone's screenshot":     {chat.Attachment{Width: 1080, Height: 2400, Size: 1e6}, false},
		"a long one":               {chat.Attachment{Width: 1080, Height: 9000, Size: 1e6}, true},
		"a long one of many bytes": {chat.Attachment{Width: 1080, Height: 9000, Size: 3e6}, false},
		"a panorama":               {chat.Attachment{Width: 8000, Height: 1500, Size: 1e6}, false},
		"a low panorama":           {chat.Attachment{Width: 30000, Height: 200, Size: 1e6}, true},
		"one of many pixels":       {chat.Attachment{Width: 2000, Height: 30000, Size: 1e6}, false},
		"one that moves":           {chat.Attachment{Width: 300, Height: 5000, Size: 1e6, Animated: true}, false},
		"a small one":              {chat.Attachment{Width: 40, Height: 400, Size: 1e3}, false},
		"one of unknown size":      {chat.Attachment{Size: 1e3}, false},
	} {
		c.a.ID, c.a.Name, c.a.Thumb = "u", "a.png", true
		if got, file := cutSource(&c.a, photoOf(&c.a)), PathFile(c.a); got == file != c.file {
			t.Errorf("%s is shown as %s", name, got)
		}
	}
}

func TestAFileIsDescribedInAFewWords(t *testing.T) {
	for want, a := range map[string]chat.Attachment{
		"PDF, 1.4 MB":        {Name: "garden-plan.pdf", Size: 1_400_000, Kind: chat.FileAttachment},
		"File, 812 bytes":    {Name: "README", Size: 812, Kind: chat.FileAttachment},
		"File, 1 byte":       {Name: ".bashrc", Size: 1, Kind: chat.FileAttachment},
		"File, 48 kB":        {Name: "notes.markdown", Size: 48_200, Kind: chat.FileAttachment},
		"7Z, 1 MB":           {Name: "all.7z", Size: 999_999, Kind: chat.FileAttachment},
		"MP3, 3:12, 4 MB":    {Name: "frogs.mp3", Size: 4e6, Kind: chat.AudioAttachment, Duration: 192e9},
		"Video, 0:42, 84 MB": {Name: "canoe.mov", Size: 84e6, Kind: chat.VideoAttachment, Duration: 42e9},
		"ISO, 2 GB":          {Name: "x.iso", Size: 2e9, Kind: chat.FileAttachment},
	} {
		if got := fileFacts(t.Context(), &a); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestAnAlbumHidesNoPictureFromThoseWithoutScripts(t *testing.T) {
	doc := page(t, ThreadPane(shell(), ThreadPaneView{View: carrying()}))
	album := one(doc, class("album--5"))
	for _, list := range all(doc, class("album--5")) {
		album = list // the last one has ten
	}
	links := all(album, func(n *html.Node) bool { return n.Data == "a" && strings.HasPrefix(attr(n, "href"), PathFiles) })
	if len(links) != 10 {
		t.Errorf("there are %d links", len(links))
	}
	if more := all(album, class("album__more")); len(more) != 1 || textOf(more[0]) != "+5" {
		t.Error("the last tile does not say how many more there are")
	}
}

func TestAPictureOfAnAlbumThatMovesSaysSo(t *testing.T) {
	m := said(1, grace, 1, "")
	m.Kind = chat.Image
	for _, name := range []string{"pond.jpg", "leap.gif", "reed.jpg"} {
		m.Attachments = append(m.Attachments, chat.Attachment{ID: chat.UploadID(name), Name: name, Kind: chat.ImageAttachment, Width: 400, Height: 300, Ready: true, Thumb: true, Animated: name == "leap.gif"})
	}
	for i, tile := range all(page(t, Message(m, MessageContext{})), class("album__tile")) {
		if mark := one(tile, class("photo__mark")); (mark != nil) != (i == 1) {
			t.Errorf("the mark of %s is %v", m.Attachments[i].Name, mark)
		}
	}
}

func TestWhatIsNotReadyIsNotAskedFor(t *testing.T) {
	m := said(1, grace, 1, "")
	m.Kind = chat.Image
	m.Attachments = []chat.Attachment{{ID: "slow", Name: "a.heic", Kind: chat.ImageAttachment, Placeholder: "data:image/gif;base64,R0lGODlhAQABAAAAACw="}}
	if body := render(t, Message(m, MessageContext{})); strings.Contains(body, PathFiles) || !strings.Contains(body, "Getting the picture ready") {
		t.Errorf("the page is %s", body)
	}
}

func TestAQuoteShowsThePictureItIsAbout(t *testing.T) {
	v := carrying()
	quote := one(page(t, Message(v.Messages[len(v.Messages)-1], MessageContext{})), class("quote"))
	picture := one(quote, class("quote__picture"))
	if picture == nil || attr(picture, "src") != PathSmall("pond") {
		t.Error("there is no picture")
	}
	if got := textOf(one(quote, class("quote__text"))); got != "The pond just now." {
		t.Errorf("beside it stands %q", got)
	}
}
