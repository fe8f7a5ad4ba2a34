package ui

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"
	"unicode"

	"golang.org/x/net/html"

	"ribbit/app/chat"
)

// letters are the letters and digits of a text, in their order.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			return r
		}
		return -1
	}, s)
}

func TestThePageShowsEveryLetterThatWasTyped(t *testing.T) {
	b, err := os.ReadFile("../app/chat/testdata/commonmark.json")
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	if err := json.Unmarshal(b, &texts); err != nil {
		t.Fatal(err)
	}
	for _, text := range append(texts, "```secret", "007. a\n3) b", "```py\nx\n```", "a ```b\nc``` d") {
		if got, want := letters(textOf(page(t, blocks(chat.Format(text), at)))), letters(text); got != want {
			t.Errorf("of %q\n%q is shown, typed was\n%q", text, got, want)
		}
	}
}

func TestSpacesAndTabsAreKept(t *testing.T) {
	for _, text := range []string{"a  b\tc\n\td", "**a  b**  `c  d`", "x\n    y", ">!a   b!<"} {
		got := textOf(page(t, blocks(chat.Format(text), at)))
		for _, run := range []string{"\t", "  ", "   ", "    "} {
			if strings.Count(got, run) != strings.Count(strings.ReplaceAll(text, "\n", ""), run) {
				t.Errorf("%q is shown as %q", text, got)
			}
		}
	}
	got := textOf(page(t, blocks(chat.Format("a\n> q\nb\n- c\nd\n```\ne\n```\nf"), at)))
	if strings.ContainsAny(got, " \n") {
		t.Errorf("white space that nobody typed: %q", got)
	}
}

func TestEachPartHasADirectionOfItsOwn(t *testing.T) {
	root := page(t, blocks(chat.Format("`a`\n> ש\n- ש\n1. a\n```\nx\n```"), at))
	dirs := map[string]string{"blockquote": "auto", "li": "auto", "code": "ltr", "div": "ltr"}
	for name, want := range dirs {
		if got := attr(one(root, tag(name)), "dir"); got != want {
			t.Errorf("the direction of %s is %q, want %q", name, got, want)
		}
	}
	for _, pre := range all(root, tag("pre")) {
		if attr(pre.Parent, "dir") != "ltr" {
			t.Error("a block of code is not left to right")
		}
	}
}

func TestCodeIsHeadedByItsLanguage(t *testing.T) {
	for text, want := range map[string]string{"```go\nx\n```": "go", "```SQL\nx\n```": "SQL", "```\nx\n```": "", "```panic\nx\n```": ""} {
		head := one(page(t, blocks(chat.Format(text), at)), class("code__head"))
		if got := textOf(head); got != want {
			t.Errorf("%q is headed %q, want %q", text, got, want)
		}
		if isShort := one(head, class("code__language--initials")) != nil; isShort != (want == "SQL") {
			t.Errorf("%q in capitals: %v", want, isShort)
		}
	}
}

func TestEveryColouredLanguageIsOne(t *testing.T) {
	for name := range grammars() {
		if !chat.IsLanguage(name) {
			t.Errorf("%s is coloured and no language", name)
		}
	}
	for name := range otherNames {
		if !chat.IsLanguage(name) {
			t.Errorf("%s is coloured and no language", name)
		}
	}
	for name := range initials {
		if !chat.IsLanguage(name) {
			t.Errorf("%s is short for no language", name)
		}
	}
}

func TestListsStandAsTyped(t *testing.T) {
	root := page(t, blocks(chat.Format("007. a\n3) b\n  - c"), at))
	var got []string
	for _, li := range all(root, tag("li")) {
		got = append(got, attr(li, "data-level")+"|"+textOf(li))
	}
	if want := "|007. a,|3) b,1|c"; strings.Join(got, ",") != want {
		t.Errorf("shown as %q, want %q", got, want)
	}
	if one(root, func(n *html.Node) bool { return n.Data == "ol" && attr(n, "start") != "" }) != nil {
		t.Error("the browser counts")
	}
}

func TestWhatAMessageCarriesIsSaidOnThePageAsToPrograms(t *testing.T) {
	picture := chat.Attachment{Kind: chat.ImageAttachment, Name: "frog.png"}
	file := chat.Attachment{Kind: chat.FileAttachment, Name: "pond.txt"}
	for _, carries := range [][]chat.Attachment{
		nil,
		{picture},
		{picture, picture},
		{picture, file, file},
		{file},
		{{Kind: chat.VideoAttachment, Name: "hop.mp4"}},
		{{Kind: chat.VideoAttachment, Name: "hop.mp4", Duration: 65 * time.Second}},
		{{Kind: chat.AudioAttachment, Name: "croak.mp3", Duration: time.Second}},
		{{Kind: chat.AudioAttachment, Name: chat.VoiceName + ".webm", Duration: 24 * time.Second}},
	} {
		if got, want := carried(t.Context(), carries), chat.PreviewFiles(carries); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
