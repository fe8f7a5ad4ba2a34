package shape

import (
	"strings"

	"ribbit/app/chat"
)

// Pack is the JSON of stickers under one heading.
type Pack struct {
	Name     string    `json:"name"`
	Stickers []Sticker `json:"stickers"`
}

// Sticker is the JSON of a sticker.
type Sticker struct {
	Name  string   `json:"name"`
	URL   string   `json:"url"`
	Words []string `json:"words"`
}

// Packs is a set in JSON.
func (s Shapes) Packs(set *chat.StickerSet) []Pack {
	packs := set.Packs()
	out := make([]Pack, len(packs))
	for i, p := range packs {
		out[i] = Pack{Name: p.Name, Stickers: make([]Sticker, len(p.Stickers))}
		for j, one := range p.Stickers {
			out[i].Stickers[j] = s.Sticker(one)
		}
	}
	return out
}

// Sticker is e in JSON.
func (s Shapes) Sticker(e chat.StickerEntry) Sticker {
	words := e.Words
	if words == nil {
		words = []string{}
	}
	return Sticker{Name: e.Name, URL: s.Stickers(e), Words: words}
}

// Words are the words of a text that has commas between them, or only spaces.
func Words(text string) []string {
	if strings.Contains(text, ",") {
		return strings.Split(text, ",")
	}
	return strings.Fields(text)
}
