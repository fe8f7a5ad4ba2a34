package chat

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"unicode"
)

// letters are what must never be lost of a text: its letters and digits in their order.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			return r
		}
		return -1
	}, s)
}

// lettersShown are the letters of formatted text.
func lettersShown(blocks []Block) string {
	var c tree
	c.blocks(blocks, 0)
	return letters(c.text.String())
}

func TestNoLetterThatWasTypedVanishes(t *testing.T) {
	b, err := os.ReadFile("testdata/commonmark.json")
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	if err := json.Unmarshal(b, &texts); err != nil || len(texts) < 600 {
		t.Fatalf("%d examples: %v", len(texts), err)
	}
	texts = append(texts, "```secret", "> ```secret", "```secret\n```", "```a b\n```", "- ```a\n  b```", "007. a", "3) b", ">!a", "``` a", "x ```y\n``` z")
	for _, text := range texts {
		if got, want := lettersShown(Format(text)), letters(text); got != want {
			t.Errorf("of %q\n%q is shown, typed was\n%q", text, got, want)
		}
	}
}

func TestALoneSignIsSeen(t *testing.T) {
	for _, sign := range []string{">", "> ", ">\n>", ">!", "!<", "**", "*", "~~", "`", "```", "````", "-", "1.", ">!!<", "> >", "****"} {
		var c tree
		c.blocks(Format(sign), 0)
		if strings.TrimSpace(c.text.String()) == "" {
			t.Errorf("%q leaves an empty message", sign)
		}
	}
}
