// Package texts is the catalogue of every text that a person sees. The texts of a language stand in one file, en.toml for
// English; what pages and problems name them by, and how each is said, is generated from it.
package texts

import (
	"context"
	"strconv"
	"strings"

	"ribbit/app/chat"
)

//go:generate go run ./generate

// Text is one entry of the catalogue, the same in all languages.
type Text struct{ place uint16 } // a struct, so that it cannot be shown in place of its words

// ID is what the files and the page's scripts call a text: "last-seen".
func (t Text) ID() string { return ids[t.place] }

// Language is the catalogue in one language.
type Language struct {
	Tag string // BCP 47, for the lang attribute

	sentences []sentence // by Text.place
	plurals   string     // the form of each number below plurals' length, as digits; larger ones go by their last two
}

// sentence is how a text is said: other, unless it counts something and there is a form for the number.
type sentence struct {
	other string
	forms *[formCount]string
}

// The plural forms of the Unicode CLDR.
const (
	formOther = iota
	formZero
	formOne
	formTwo
	formFew
	formMany
	formCount
)

// pluralCycle is after how many numbers the plural forms repeat; those below it may differ from what follows.
const pluralCycle = 100

// Texts are all texts of the catalogue.
func (l *Language) Texts() []Text {
	all := make([]Text, len(l.sentences))
	for i := range all {
		all[i] = Text{uint16(i)}
	}
	return all
}

// Say is a text with values filled in: Say(LastSeen, "when", "yesterday").
func (l *Language) Say(t Text, values ...string) string {
	return fill(l.sentences[t.place].other, values)
}

// Count is a text about n things, in the form that the language has for the number, with n for {n}.
func (l *Language) Count(t Text, n int, values ...string) string {
	said := l.sentences[t.place]
	sentence := said.other
	if said.forms != nil {
		if form := said.forms[l.form(n)]; form != "" {
			sentence = form
		}
	}
	return fill(sentence, append([]string{"n", strconv.Itoa(n)}, values...))
}

// Forms are all forms of a text by the names of the CLDR; a text that counts nothing has "other" alone.
func (l *Language) Forms(t Text) [][2]string {
	said := l.sentences[t.place]
	var forms [][2]string
	for i, name := range [formCount]string{formZero: "zero", formOne: "one", formTwo: "two", formFew: "few", formMany: "many"} {
		if name != "" && said.forms != nil && said.forms[i] != "" {
			forms = append(forms, [2]string{name, said.forms[i]})
		}
	}
	return append(forms, [2]string{"other", said.other})
}

func (l *Language) form(n int) int {
	n = max(n, -n)
	if n >= len(l.plurals) {
		n = pluralCycle + n%pluralCycle
	}
	return int(l.plurals[n] - '0')
}

// languageKey is where a context holds the language of whoever reads.
type languageKey struct{}

// In is ctx for somebody who reads the language.
func In(ctx context.Context, l *Language) context.Context {
	return context.WithValue(ctx, languageKey{}, l)
}

// Of is the language of whoever reads what is made in ctx; English when nobody in particular does.
func Of(ctx context.Context) *Language {
	if l, ok := ctx.Value(languageKey{}).(*Language); ok {
		return l
	}
	return &English
}

// fill puts values, each behind its name, into a text, set apart where they are written in another direction. A value that nobody gave leaves nothing; braces around anything else than a
// name, as JSON has them, are words.
func fill(text string, values []string) string {
	size := len(text)
	for i := 1; i < len(values); i += 2 {
		size += len(values[i])
	}
	before, rest, isOpen := strings.Cut(text, "{")
	if !isOpen {
		return text
	}
	var b strings.Builder
	b.Grow(size)
	for ; isOpen; before, rest, isOpen = strings.Cut(rest, "{") {
		b.WriteString(before)
		name, after, isClosed := strings.Cut(rest, "}")
		if !isClosed || !isName(name) {
			b.WriteByte('{')
			continue
		}
		rest = after
		for i := 0; i+1 < len(values); i += 2 {
			if values[i] == name {
				b.WriteString(chat.Isolated(values[i+1]))
			}
		}
	}
	b.WriteString(before)
	return b.String()
}

// isName reports whether it may be the name of a value: letters and digits.
func isName(name string) bool {
	for _, c := range []byte(name) {
		if !('a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9') {
			return false
		}
	}
	return name != ""
}
