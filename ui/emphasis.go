package ui

import "strings"

// slot stands in a sentence for a word that is to stand out: a letter that no text has.
func slot(n int) string { return string(rune(1 + n)) }

// stretch is a part of a sentence.
type stretch struct {
	text   string
	strong bool
}

// stretches takes a sentence apart at its slots, which words fill, wherever a language puts them.
func stretches(sentence string, words []string) []stretch {
	var out []stretch
	for {
		at := strings.IndexFunc(sentence, func(r rune) bool { return r >= 1 && int(r) <= len(words) })
		if at < 0 {
			return append(out, stretch{text: sentence})
		}
		out = append(out, stretch{text: sentence[:at]}, stretch{words[sentence[at]-1], true})
		sentence = sentence[at+1:]
	}
}
