package hook

import (
	_ "embed"
	"regexp"
	"strings"
	"sync"
)

//go:embed emoji.txt
var emojiList string

// emojis are the emoji of the codes that ntfy, Slack and Discord write.
var emojis = sync.OnceValue(func() map[string]string {
	all := map[string]string{}
	for line := range strings.Lines(emojiList) {
		if code, emoji, ok := strings.Cut(strings.TrimSpace(line), " "); ok && code != "#" {
			all[code] = emoji
		}
	}
	return all
})

// emojiTags puts emoji in the place of the tags that are codes of one.
func emojiTags(tags []string) []string {
	for i, tag := range tags {
		if emoji, ok := emojis()[strings.Trim(tag, ":")]; ok {
			tags[i] = emoji
		}
	}
	return tags
}

var emojiCode = regexp.MustCompile(`:[a-z0-9_+-]{1,40}:`)

// withEmoji puts emoji in the place of :codes: in a text.
func withEmoji(text string) string {
	return emojiCode.ReplaceAllStringFunc(text, func(code string) string {
		if emoji, ok := emojis()[strings.Trim(code, ":")]; ok {
			return emoji
		}
		return code
	})
}
