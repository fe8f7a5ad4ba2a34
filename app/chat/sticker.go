package chat

import "slices"

// StickerEntry is a sticker as it is looked for: it is sent, given as a reaction, and written into a text by its name.
type StickerEntry struct {
	Name  string   // lower-case letters, digits, - and _
	Words []string // that find it, beside its name
}

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

// Stickers are the names of the frogs, sorted.
var Stickers = names(Frogs)

func names(list []StickerEntry) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = s.Name
	}
	return out
}

// IsSticker reports whether there is a sticker of that name.
func IsSticker(name string) bool {
	_, found := slices.BinarySearch(Stickers, name)
	return found
}
