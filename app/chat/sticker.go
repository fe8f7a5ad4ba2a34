package chat

import "slices"

// Stickers are the names of the frogs, sorted. Each has its drawing in ui/static/stickers.
var Stickers = []string{
	"angry", "birthday", "code", "coffee", "cool", "cry", "dizzy", "happy", "hello", "king", "laugh", "love",
	"music", "party", "rain", "sad", "shy", "sleepy", "thanks", "think", "thumbs-up", "wink", "wow", "yum",
}

// IsSticker reports whether there is a sticker of that name.
func IsSticker(name string) bool {
	_, found := slices.BinarySearch(Stickers, name)
	return found
}
