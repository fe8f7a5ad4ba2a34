package ui

import (
	"context"
	"math"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// The box of a picture on a page, in CSS pixels.
const (
	maxPhotoWidth  = 400
	maxPhotoHeight = 320
	minPhotoSide   = 48 // a smaller picture stands in a box of this size

	mostAcross = 3 // a picture that is wider, as width to height, is cut in the middle
	mostDown   = 2 // one that is higher, as height to width, is cut at its foot
)

// albumTiles is how many pictures of an album are shown; the last one says how many more there are.
const albumTiles = 5

// photo is how a picture is shown. Its size is final before it has loaded, so that nothing moves when it comes.
type photo struct {
	width, height int
	variant       string // a class, or ""
	isTiny        bool
	isLong        bool
}

// photoOf fits a picture into its box and never makes it larger. One whose size is not known yet has a box all the same.
func photoOf(a *chat.Attachment) photo {
	w, h := float64(a.Width), float64(a.Height)
	if w <= 0 || h <= 0 {
		return photo{width: maxPhotoWidth, height: maxPhotoHeight * 3 / 4}
	}
	var p photo
	switch {
	case w > mostAcross*h:
		p.variant = "photo--wide"
		w = min(w, maxPhotoWidth, mostAcross*h)
		h = w / mostAcross
	case h > mostDown*w:
		p.variant, p.isLong = "photo--long", true
		h = min(h, maxPhotoHeight, mostDown*w)
		w = h / mostDown
	default:
		scale := min(1, maxPhotoWidth/w, maxPhotoHeight/h)
		w, h = w*scale, h*scale
	}
	p.width, p.height = pixels(w), pixels(h)
	if p.isTiny = p.width < minPhotoSide || p.height < minPhotoSide; p.isTiny {
		p.isLong = false // there is no room for the word
	}
	return p
}

// viewBox gives a drawing in the place of a picture its ratio, where it has to shrink.
func (p photo) viewBox() string { return "0 0 " + strconv.Itoa(p.width) + " " + strconv.Itoa(p.height) }

func pixels(n float64) int { return max(1, int(math.Round(n))) }

// videoBox is the box of a video; most cameras film in 16 to 9.
func videoBox(a *chat.Attachment) photo {
	if a.Width <= 0 || a.Height <= 0 {
		return photo{width: maxPhotoWidth, height: maxPhotoWidth * 9 / 16}
	}
	return photoOf(a)
}

// attached is what a message carries, in the way it is shown: pictures together, before everything else.
type attached struct {
	pictures, others []*chat.Attachment
}

func attachedTo(m *chat.Message) attached {
	var all attached
	for i := range m.Attachments {
		a := &m.Attachments[i]
		if a.IsPicture() {
			all.pictures = append(all.pictures, a)
		} else {
			all.others = append(all.others, a)
		}
	}
	return all
}

// albumClass tells how many tiles an album has.
func albumClass(n int) string { return "album album--" + strconv.Itoa(min(n, albumTiles)) }

// veilBox is the box of pictures that are hidden: that of the one, or of the album.
func veilBox(pictures []*chat.Attachment) photo {
	heights := map[int]int{2: 198, 3: 264, 4: 300}
	switch n := len(pictures); {
	case n == 1:
		return photoOf(pictures[0])
	case n < albumTiles:
		return photo{width: maxPhotoWidth, height: heights[n]}
	}
	return photo{width: maxPhotoWidth, height: 284}
}

// tile is the size of a picture in an album of n; the style sheet puts it into its place.
func tile(n, i int) photo {
	switch {
	case n == 2:
		return photo{width: 198, height: 198}
	case n == 3 && i == 0:
		return photo{width: 265, height: 264}
	case n == 4:
		return photo{width: 198, height: 148}
	case n >= albumTiles && i < 2:
		return photo{width: 198, height: 150}
	}
	return photo{width: 131, height: 130}
}

// photoAttributes are those of the link to a picture. Scripts open it by its true size.
func photoAttributes(ctx context.Context, a *chat.Attachment) templ.OrderedAttributes {
	return templ.OrderedAttributes{
		attribute("href", PathFile(*a)),
		attribute("aria-label", pictureAlt(ctx, a)),
		attribute("data-picture", a.Name),
		attribute("data-width", strconv.Itoa(a.Width)),
		attribute("data-height", strconv.Itoa(a.Height)),
	}
}

// A picture that is cut to its box is shown as its file where that is no larger: of a long screenshot the smaller one has too few pixels
// across to be read.
const (
	thumbSide     = 640
	fewPixels     = 1.5 // times as many as there are: with fewer a picture is blurred
	mostCutBytes  = 2e6
	mostCutPixels = 25e6
)

// cutSource is pictureSource in a box that a picture may be cut to.
func cutSource(a *chat.Attachment, p photo) string {
	w, h := float64(a.Width), float64(a.Height)
	if !a.Thumb || a.Animated || w <= 0 || h <= 0 || a.Size > mostCutBytes || w*h > mostCutPixels {
		return pictureSource(a)
	}
	thumb, box := min(1, thumbSide/max(w, h)), max(float64(p.width)/w, float64(p.height)/h)
	if box > fewPixels*thumb {
		return PathFile(*a)
	}
	return pictureSource(a)
}

// pictureSource is what stands in a page for a picture: a smaller one where there is one.
func pictureSource(a *chat.Attachment) string {
	if a.Thumb {
		return PathThumb(a.ID)
	}
	return PathFile(*a)
}

// pictureAlt says what is known of a picture.
func pictureAlt(ctx context.Context, a *chat.Attachment) string {
	return say(ctx, texts.PictureNamed, "name", a.Name)
}

// fileWord is the ending of a name in capitals where it is short enough to stand on a card; else "".
func fileWord(name string) string {
	const longest = 4 // letters
	i := strings.LastIndexByte(name, '.')
	if i <= 0 {
		return ""
	}
	ending := name[i+1:]
	if len(ending) == 0 || len(ending) > longest {
		return ""
	}
	for _, r := range ending {
		if (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') {
			return ""
		}
	}
	return strings.ToUpper(ending)
}

// fileFacts is the line under a file's name: what it is, how long it plays, and how large it is.
func fileFacts(ctx context.Context, a *chat.Attachment) string {
	kind := fileWord(a.Name)
	switch {
	case a.Kind == chat.VideoAttachment:
		kind = say(ctx, texts.Video)
	case kind == "":
		kind = say(ctx, texts.File)
	}
	if a.Duration > 0 {
		kind += ", " + chat.Length(a.Duration)
	}
	return kind + ", " + FileSize(ctx, a.Size)
}

// FileSize is a number of bytes for people.
func FileSize(ctx context.Context, n int64) string { return texts.Of(ctx).Size(n) }

// quotedPicture is the picture that stands in a quote, nil for none.
func quotedPicture(q *chat.Quote) *chat.Attachment {
	if q.Deleted || chat.IsSpoiler(q.Content) {
		return nil
	}
	for i := range q.Attachments {
		if a := &q.Attachments[i]; a.IsPicture() && a.Thumb {
			return a
		}
	}
	return nil
}

// flatWave stands for a voice message until it is drawn.
var flatWave = fixed(wave(waveOf(waveBars)))

const waveBars = 28 // of a voice message that is drawn

func waveOf(bars int) string {
	var b strings.Builder
	for i := range bars {
		b.WriteString("M" + strconv.Itoa(2+5*i) + " 13v2")
	}
	return b.String()
}

// soundName is what a sound is called: a recorded message by what it is, another by its file.
func soundName(ctx context.Context, a *chat.Attachment) string {
	if a.IsVoice() {
		return say(ctx, texts.VoiceMessage)
	}
	return a.Name
}

func soundLabel(ctx context.Context, a *chat.Attachment) string {
	if a.Duration <= 0 {
		return soundName(ctx, a)
	}
	return soundName(ctx, a) + ", " + chat.Length(a.Duration)
}
