package chat

import (
	"context"
	"slices"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// StickerEntry is a sticker as it is looked for: it is sent, given as a reaction, and written into a text by its name.
type StickerEntry struct {
	Name   string
	Words  []string // that find it, beside its name
	Origin StickerOrigin
	By     UserID // who added it; 0 for what nobody added
}

// StickerOrigin says where a sticker comes from, and thereby where its picture is.
type StickerOrigin uint8

// The origins of stickers.
const (
	FrogSticker   StickerOrigin = iota // comes with Ribbit
	AddedSticker                       // somebody made it of a picture
	FolderSticker                      // lies in the server's folder of packs
)

// StickerPack is stickers under one heading.
type StickerPack struct {
	Name     string
	Stickers []StickerEntry
}

// The packs that are no folders.
const (
	FrogPack  = "Frogs"
	AddedPack = "Custom"
)

// Limits of stickers.
const (
	MaxStickerName  = 40   // letters
	MaxStickerWords = 20   // of one sticker
	MaxStickerBytes = 1e6  // of a picture; what is larger and does not move is made smaller
	MaxStickerSide  = 2048 // pixels, the same
	MaxStickers     = 1000 // that people added
)

// Frogs are the stickers that come with Ribbit, by name. Each has its drawing in ui/static/stickers.
var Frogs = []StickerEntry{
	{Name: "angry", Words: []string{"mad", "furious", "grr"}},
	{Name: "bike", Words: []string{"bicycle", "cycling", "ride", "tour"}},
	{Name: "birthday", Words: []string{"congratulations", "candle", "cake"}},
	{Name: "bug", Words: []string{"ladybird", "insect", "broken", "oops"}},
	{Name: "cake", Words: []string{"sweet", "dessert", "pie"}},
	{Name: "camera", Words: []string{"photo", "picture", "click"}},
	{Name: "clap", Words: []string{"applause", "bravo", "well done"}},
	{Name: "code", Words: []string{"computer", "laptop", "work", "program"}},
	{Name: "coffee", Words: []string{"tired", "break", "cup", "morning"}},
	{Name: "cool", Words: []string{"sunglasses", "relaxed", "easy"}},
	{Name: "cry", Words: []string{"tears", "sob", "sad"}},
	{Name: "dizzy", Words: []string{"confused", "spiral", "too much"}},
	{Name: "facepalm", Words: []string{"oh no", "embarrassed", "hand"}},
	{Name: "game", Words: []string{"play", "controller", "gaming"}},
	{Name: "ghost", Words: []string{"boo", "halloween", "spooky"}},
	{Name: "gift", Words: []string{"present", "surprise", "box"}},
	{Name: "good-morning", Words: []string{"sunrise", "awake", "hello"}},
	{Name: "good-night", Words: []string{"bed", "sleep", "dream"}},
	{Name: "gym", Words: []string{"sport", "strong", "weights", "training"}},
	{Name: "happy", Words: []string{"smile", "glad", "nice"}},
	{Name: "hello", Words: []string{"hi", "wave", "welcome", "bye"}},
	{Name: "high-five", Words: []string{"yes", "team", "hand"}},
	{Name: "hungry", Words: []string{"food", "eat", "fork", "lunch"}},
	{Name: "idea", Words: []string{"bulb", "light", "aha"}},
	{Name: "king", Words: []string{"crown", "queen", "royal", "winner"}},
	{Name: "laugh", Words: []string{"haha", "lol", "funny", "joy"}},
	{Name: "love", Words: []string{"heart", "hearts", "in love"}},
	{Name: "music", Words: []string{"headphones", "song", "listen"}},
	{Name: "party", Words: []string{"celebrate", "hat", "confetti", "hooray"}},
	{Name: "pizza", Words: []string{"food", "eat", "dinner", "slice"}},
	{Name: "please", Words: []string{"beg", "puppy eyes", "ask"}},
	{Name: "rain", Words: []string{"umbrella", "weather", "wet"}},
	{Name: "run", Words: []string{"running", "hurry", "late", "sport"}},
	{Name: "sad", Words: []string{"unhappy", "down", "sorry"}},
	{Name: "secret", Words: []string{"quiet", "hush", "psst", "shh"}},
	{Name: "shrug", Words: []string{"no idea", "whatever", "dunno"}},
	{Name: "shy", Words: []string{"blush", "aww", "modest"}},
	{Name: "sleepy", Words: []string{"tired", "zzz", "sleep"}},
	{Name: "snow", Words: []string{"winter", "cold", "freezing", "hat"}},
	{Name: "sorry", Words: []string{"apology", "oops", "my fault"}},
	{Name: "sun", Words: []string{"summer", "holiday", "hot", "hat"}},
	{Name: "tea", Words: []string{"cup", "break", "calm"}},
	{Name: "thanks", Words: []string{"thank you", "grateful", "heart"}},
	{Name: "think", Words: []string{"hmm", "question", "wonder"}},
	{Name: "thumbs-up", Words: []string{"yes", "ok", "agree", "like", "good"}},
	{Name: "wink", Words: []string{"joke", "tongue", "kidding"}},
	{Name: "wow", Words: []string{"surprised", "amazed", "shocked", "oh"}},
	{Name: "yum", Words: []string{"tasty", "delicious", "tongue"}},
}

// StickerSet is all stickers of one moment. It does not change; nil has the frogs alone.
type StickerSet struct {
	packs  []StickerPack
	byName map[string]StickerEntry
}

var frogs = NewStickerSet(nil, nil)

// NewStickerSet makes a set of the frogs, of what people added, and of packs that lie in folders. Names are unique: of two
// that are equal the first in that order stays.
func NewStickerSet(added []StickerEntry, folders []StickerPack) *StickerSet {
	s := &StickerSet{byName: map[string]StickerEntry{}}
	for _, p := range append([]StickerPack{{FrogPack, Frogs}, {AddedPack, added}}, folders...) {
		fresh := make([]StickerEntry, 0, len(p.Stickers))
		for _, one := range p.Stickers {
			if _, taken := s.byName[one.Name]; !taken {
				s.byName[one.Name] = one
				fresh = append(fresh, one)
			}
		}
		if len(fresh) > 0 {
			s.packs = append(s.packs, StickerPack{p.Name, fresh})
		}
	}
	return s
}

// Packs are the stickers under their headings, the frogs first. The caller must not change them.
func (s *StickerSet) Packs() []StickerPack {
	if s == nil {
		s = frogs
	}
	return s.packs
}

// Find finds a sticker by its name.
func (s *StickerSet) Find(name string) (e StickerEntry, ok bool) {
	if s == nil {
		s = frogs
	}
	e, ok = s.byName[name]
	return e, ok
}

// Equal reports whether two sets hold the same stickers under the same headings.
func (s *StickerSet) Equal(other *StickerSet) bool {
	return slices.EqualFunc(s.Packs(), other.Packs(), func(a, b StickerPack) bool {
		return a.Name == b.Name && slices.EqualFunc(a.Stickers, b.Stickers, func(a, b StickerEntry) bool {
			return a.Name == b.Name && a.Origin == b.Origin && a.By == b.By && slices.Equal(a.Words, b.Words)
		})
	})
}

// StickerBook knows the stickers of a server.
type StickerBook interface {
	// Set is what there was when somebody last looked.
	Set() *StickerSet
	// Look looks again, unless somebody did a moment ago.
	Look(ctx context.Context) (*StickerSet, error)
	// Renew looks again at once.
	Renew(ctx context.Context) error
}

// StickerStore keeps the stickers that people add.
type StickerStore interface {
	// AddSticker makes a sticker of an upload that is the caller's own and not sent; the upload is then used up. Problems:
	// Conflict (the name is taken, or there are MaxStickers), Invalid (upload).
	AddSticker(ctx context.Context, n NewSticker) error
	// AddedSticker is one of those, with the blob of its picture. Problem: NotFound.
	AddedSticker(ctx context.Context, name string) (StickerEntry, Blob, error)
	// AddedStickers lists them by name.
	AddedStickers(ctx context.Context) ([]StickerEntry, error)
	// RemoveSticker releases its picture. Problem: NotFound.
	RemoveSticker(ctx context.Context, name string) error
}

// NewSticker is a sticker before it is there.
type NewSticker struct {
	Name   string
	Words  []string
	Upload UploadID
	By     UserID
	At     time.Time
}

// StickerSet is the stickers of the server as they were last seen.
func (c *Chat) StickerSet() *StickerSet {
	if c.Stickers == nil {
		return nil
	}
	return c.Stickers.Set()
}

// LookAtStickers is the stickers of the server as they are now.
func (c *Chat) LookAtStickers(ctx context.Context) (*StickerSet, error) {
	if c.Stickers == nil {
		return nil, nil //nolint:nilnil // nil has the frogs
	}
	return c.Stickers.Look(ctx)
}

// hasSticker reports whether there is a sticker of a name, looking again for one that is not known.
func (c *Chat) hasSticker(ctx context.Context, name string) (bool, error) {
	if _, ok := c.StickerSet().Find(name); ok || !IsStickerName(name) {
		return ok, nil
	}
	set, err := c.LookAtStickers(ctx)
	if err != nil {
		return false, err
	}
	_, ok := set.Find(name)
	return ok, nil
}

// AddSticker makes a sticker of a picture that the caller uploaded. Problems: Forbidden (the owner lets nobody add them),
// Invalid (name, words, upload), Conflict (the name is taken, or there are too many).
func (c *Chat) AddSticker(ctx context.Context, caller User, n NewSticker) (StickerEntry, error) {
	if err := c.MayAddStickers(ctx, caller); err != nil {
		return StickerEntry{}, err
	}
	n.Name = strings.ToLower(strings.Trim(strings.TrimSpace(n.Name), ":"))
	if !IsStickerName(n.Name) {
		return StickerEntry{}, NewInvalid("name", "sticker-name-form", "max", MaxStickerName)
	}
	var err error
	if n.Words, err = cleanWords(n.Words); err != nil {
		return StickerEntry{}, err
	}
	taken, err := c.hasSticker(ctx, n.Name)
	if err != nil {
		return StickerEntry{}, err
	}
	if taken {
		return StickerEntry{}, StickerTaken()
	}
	n.By, n.At = caller.ID, c.Now()
	if err := c.Store.AddSticker(ctx, n); err != nil {
		return StickerEntry{}, err
	}
	return StickerEntry{Name: n.Name, Words: n.Words, Origin: AddedSticker, By: n.By}, c.Stickers.Renew(ctx)
}

// RemoveSticker takes away a sticker that the caller added; admins may take away any that somebody added. Messages that show
// it show its name then. Problems: NotFound, Forbidden (somebody else's, or one that nobody added, or as of AddSticker).
func (c *Chat) RemoveSticker(ctx context.Context, caller User, name string) error {
	if err := c.MayAddStickers(ctx, caller); err != nil {
		return err
	}
	set, err := c.LookAtStickers(ctx)
	if err != nil {
		return err
	}
	switch one, ok := set.Find(name); {
	case !ok:
		return NoSuchSticker()
	case one.Origin == FrogSticker:
		return NewProblem(Forbidden, "frogs-stay")
	case one.Origin == FolderSticker:
		return NewProblem(Forbidden, "sticker-of-folder")
	case !MayRemoveSticker(caller, one):
		return NewProblem(Forbidden, "sticker-of-somebody")
	}
	if err := c.Store.RemoveSticker(ctx, name); err != nil {
		return err
	}
	return c.Stickers.Renew(ctx)
}

// MayRemoveSticker reports whether somebody may take a sticker away.
func MayRemoveSticker(u User, e StickerEntry) bool {
	return e.Origin == AddedSticker && (e.By == u.ID || u.Admin)
}

// MayAddStickers refuses whom the owner does not let add stickers. Problem: Forbidden.
func (c *Chat) MayAddStickers(ctx context.Context, caller User) error {
	everybody, err := c.Store.Switched(ctx, StickerSwitch)
	if err != nil || everybody || caller.Admin {
		return err
	}
	return NewProblem(Forbidden, "only-server-owner-adds-stickers")
}

// IsStickerName reports whether a sticker may have that name.
func IsStickerName(name string) bool {
	if name == "" || len(name) > MaxStickerName {
		return false
	}
	for i := range len(name) {
		if !isNameLetter(name[i]) {
			return false
		}
	}
	return true
}

func isNameLetter(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '-' || b == '_'
}

// StickerNameOf makes the name of a sticker of what a file is called; "" when nothing is left.
func StickerNameOf(file string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(strings.ToLower(file)) {
		switch {
		case r < unicode.MaxASCII && isNameLetter(byte(r)):
			b.WriteRune(r)
		case !unicode.Is(unicode.Mn, r) && b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
		if b.Len() == MaxStickerName {
			break
		}
	}
	return strings.Trim(b.String(), "-")
}

// cleanWords are words as they are kept: in lower case, each once. Problem: Invalid (words).
func cleanWords(words []string) ([]string, error) {
	var out []string
	for _, word := range words {
		word, ok := cleanText(word)
		word = strings.ToLower(strings.Join(strings.Fields(word), " "))
		switch {
		case !ok || runes(word) > MaxStickerName || len(out) == MaxStickerWords:
			return nil, NewInvalid("words", "sticker-words", "max", MaxStickerWords, "long", MaxStickerName)
		case word != "" && !slices.Contains(out, word):
			out = append(out, word)
		}
	}
	return out, nil
}

// StickerBlob chooses which bytes of an upload a sticker is. Problem: Invalid (upload).
func StickerBlob(a Attachment, b Blobs) (Blob, error) {
	const enough = 200e3 // bytes: a small picture is taken as it is
	isSmall := max(a.Width, a.Height) <= MaxStickerSide
	switch {
	case !a.Ready:
		return "", NewInvalid("upload", "sticker-not-ready")
	case !a.IsPicture():
		return "", NewInvalid("upload", "sticker-no-picture")
	case isSmall && (a.Size <= enough || a.Animated && a.Size <= MaxStickerBytes):
		return b.File, nil
	case a.Animated && isSmall:
		return "", NewInvalid("upload", "sticker-too-large", "bytes", int64(MaxStickerBytes))
	case a.Animated:
		return "", NewInvalid("upload", "sticker-too-wide", "side", MaxStickerSide)
	case b.Thumb == "":
		return "", NewInvalid("upload", "sticker-impossible")
	}
	return b.Thumb, nil
}

// StickerTaken refuses a name that is another sticker's.
func StickerTaken() *Problem {
	return NewProblem(Conflict, "sticker-taken").At("name")
}

// NoSuchSticker refuses a name that no sticker has.
func NoSuchSticker() *Problem { return NewProblem(NotFound, "no-such-sticker") }

// NoStickerUpload refuses an upload that cannot become a sticker.
func NoStickerUpload() *Problem {
	return NewInvalid("upload", "no-sticker-upload")
}
