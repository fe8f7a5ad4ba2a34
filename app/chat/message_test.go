package chat

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func wantProblem(t *testing.T, err error, kind Kind, field string) {
	t.Helper()
	if p, ok := AsProblem(err); !ok || p.Kind != kind || p.Field != field || p.ID == "" {
		t.Errorf("got the error %v (%#v), want a problem of %q", err, err, field)
	}
}

func TestContentIsStoredInOneForm(t *testing.T) {
	for typed, stored := range map[string]string{
		"hi":                        "hi",
		"  hi \n":                   "hi",
		"\u2028hi\u00a0":            "hi",
		"a\r\nb\r\n\r\nc":           "a\nb\n\nc",
		"a\n\tb":                    "a\n\tb",
		"a\vb\fc\rd\u0085e":         "a\nb\nc\nd\ne",
		"a\u2028b\u2029c":           "a\nb\nc",
		"a\r\r\nb\n\rc":             "a\n\nb\n\nc",
		"a\r":                       "a",
		"\x1b[31mred\x1b[0m":        "[31mred[0m",
		"e\x07\u0301\x7f\u009bx":    "éx",
		"\ufeffa":                   "\ufeffa",
		"cafe\u0301":                "café",
		"\u1112\u1161\u11ab":        "한",
		"👩‍❤️‍💋‍👨":                  "👩‍❤️‍💋‍👨",
		"a\u200db":                  "a\u200db",
		"**as** typed `x`  y":       "**as** typed `x`  y",
		"\u202eabc":                 "\u202eabc",
		"<script>alert(1)</script>": "<script>alert(1)</script>",
		"[message deleted]":         "[message deleted]",
	} {
		if got, err := CheckContent(typed); got != stored || err != nil {
			t.Errorf("CheckContent(%+q) = %+q, %v, want %+q", typed, got, err, stored)
		}
	}
}

func TestContentThatCannotBeStoredIsRefused(t *testing.T) {
	for why, content := range map[string]string{
		"empty":            "",
		"blank":            " \t\r\n ",
		"NUL":              "a\x00b",
		"only controls":    "\x1b\x07\u0080",
		"not UTF-8":        "a\xffb",
		"half a character": "a\xf0\x9f\x98",
		"half a surrogate": "\xed\xa0\x80",
	} {
		t.Run(why, func(t *testing.T) {
			got, err := CheckContent(content)
			wantProblem(t, err, Invalid, "content")
			if got != "" {
				t.Errorf("got %q", got)
			}
		})
	}
}

func TestContentIsMeasuredInCharacters(t *testing.T) {
	for name, one := range map[string]string{"letters": "a", "accents": "é", "open accents": "e\u0301", "emoji": "🐸", "Hangul": "한"} {
		t.Run(name, func(t *testing.T) {
			whole := strings.Repeat(one, MaxContentRunes)
			if got, err := CheckContent(" " + whole + "\n"); err != nil || utf8.RuneCountInString(got) != MaxContentRunes {
				t.Errorf("%d characters are refused: %v", MaxContentRunes, err)
			}
			_, err := CheckContent(whole + one)
			wantProblem(t, err, Invalid, "content")
		})
	}
}

func TestADraftGetsItsKind(t *testing.T) {
	d := Draft{Content: " hi\r\n", ClientID: strings.Repeat("é", MaxClientIDRunes)}
	if err := d.Check(); err != nil || d.Kind != Text || d.Content != "hi" {
		t.Errorf("got %+v, %v", d, err)
	}
	d = Draft{Sticker: "happy", Content: " "}
	if err := d.Check(); err != nil || d.Kind != Sticker || d.Content != ":happy:" {
		t.Errorf("got %+v, %v", d, err)
	}
}

func TestADraftWithAWrongValueIsRefused(t *testing.T) {
	for why, c := range map[string]struct {
		draft Draft
		field string
	}{
		"no content":           {Draft{}, "content"},
		"sticker with signs":   {Draft{Sticker: ":happy:"}, "sticker"},
		"eleven attachments":   {Draft{Attachments: make([]UploadID, MaxAttachments+1)}, "attachments"},
		"one attachment twice": {Draft{Attachments: []UploadID{"a", "b", "a"}}, "attachments"},
		"sticker with files":   {Draft{Sticker: "happy", Attachments: []UploadID{"a"}}, "attachments"},
		"sticker with a text":  {Draft{Sticker: "happy", Content: "hop"}, "sticker"},
		"long clientId":        {Draft{Content: "a", ClientID: strings.Repeat("a", MaxClientIDRunes+1)}, "clientId"},
		"NUL in clientId":      {Draft{Content: "a", ClientID: "a\x00"}, "clientId"},
		"clientId not UTF-8":   {Draft{Content: "a", ClientID: "\xff"}, "clientId"},
	} {
		t.Run(why, func(t *testing.T) { wantProblem(t, c.draft.Check(), Invalid, c.field) })
	}
	_, _, err := new(Chat).Send(t.Context(), Draft{Sticker: "toad"})
	wantProblem(t, err, Invalid, "sticker")
}

func TestAPreviewIsOneShortLine(t *testing.T) {
	long := strings.Repeat("é", PreviewRunes)
	for want, m := range map[string]Message{
		"hi":                     {Kind: Text, Content: "hi"},
		"a b c":                  {Kind: Text, Content: "a\n\n b\t c"},
		"🖼️":                     {Kind: Sticker, Content: ":happy:"},
		"📎 frog.pdf the plans":   {Kind: File, Content: "the plans", Attachments: []Attachment{{Name: "frog.pdf", Kind: FileAttachment}}},
		"📎 2 files":              {Kind: File, Attachments: []Attachment{{Kind: FileAttachment}, {Kind: ImageAttachment}}},
		"🖼️ hop":                 {Kind: Image, Content: "hop", Attachments: []Attachment{{Kind: ImageAttachment}}},
		"🖼️ 2 pictures":          {Kind: Image, Attachments: []Attachment{{Kind: ImageAttachment}, {Kind: ImageAttachment}}},
		"🎞️ Video, 0:42":         {Kind: File, Attachments: []Attachment{{Kind: VideoAttachment, Duration: 42 * time.Second}}},
		"🎤 Voice message, 1:02":  {Kind: File, Attachments: []Attachment{{Name: "voice-message.webm", Kind: AudioAttachment, Duration: 62 * time.Second}}},
		"🎵 frogs.mp3":            {Kind: File, Attachments: []Attachment{{Name: "frogs.mp3", Kind: AudioAttachment}}},
		DeletedContent:           {Kind: Text, Content: DeletedContent, Deleted: true},
		long:                     {Kind: Text, Content: long},
		long[:len(long)-2] + "…": {Kind: Text, Content: long + "é"},
		"a …":                    {Kind: Text, Content: "a" + strings.Repeat(" ", 5*PreviewRunes) + "b"},
	} {
		if got := m.Preview(); got != want || (Quote{Kind: m.Kind, Content: m.Content, Attachments: m.Attachments}).Preview() != want {
			t.Errorf("the preview of %.40q is %q, want %q", m.Content, got, want)
		}
	}
}

func TestACutTextHasItsLength(t *testing.T) {
	for _, c := range []struct {
		s    string
		n    int
		want string
	}{
		{"", 3, ""},
		{"abc", 3, "abc"},
		{"abcd", 3, "ab…"},
		{"ééé", 3, "ééé"},
		{"éééé", 3, "éé…"},
		{"ab", 1, "…"},
		{"🐸🐸", 2, "🐸🐸"},
		{"a\xffb\xff", 3, "a\xff…"},
	} {
		if got := firstRunes(c.s, c.n); got != c.want || runes(got) > c.n {
			t.Errorf("firstRunes(%q, %d) = %q, want %q", c.s, c.n, got, c.want)
		}
	}
}

func TestATitleIsOneLine(t *testing.T) {
	for typed, stored := range map[string]string{
		"":                                  "",
		" \n ":                              "",
		" The \t pond\r\nat  night ":        "The pond at night",
		"The\vpond\u2029at\rni\x1bght":      "The pond at night",
		"cafe\u0301":                        "café",
		strings.Repeat("🐸", MaxTitleRunes):  strings.Repeat("🐸", MaxTitleRunes),
		"a" + strings.Repeat(" ", 99) + "b": "a b",
	} {
		if got, err := CheckTitle(typed); got != stored || err != nil {
			t.Errorf("CheckTitle(%q) = %q, %v, want %q", typed, got, err, stored)
		}
	}
	for _, typed := range []string{"a\x00", "\xff", strings.Repeat("🐸", MaxTitleRunes+1)} {
		_, err := CheckTitle(typed)
		wantProblem(t, err, Invalid, "title")
	}
}

func TestAPasswordHasALengthAndNoRuleOfComposition(t *testing.T) {
	for _, p := range []string{"81726354", "éééééééé", "two frogs", "        ", strings.Repeat("🐸", MaxPasswordRunes), "a\x00bcdefg"} {
		if err := CheckPassword(p); err != nil {
			t.Errorf("%q is refused: %v", p, err)
		}
	}
	for _, p := range []string{"", "1234567", "ééééééé", strings.Repeat("a", MaxPasswordRunes+1), "12345678\xff"} {
		wantProblem(t, CheckPassword(p), Invalid, "password")
	}
}

func FuzzContent(f *testing.F) {
	for _, s := range []string{"hi", "a\r\nb", "cafe\u0301", "a\x00", "\xff", strings.Repeat("\u0301", 40), " \u2028a"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		text, err := CheckContent(s)
		if err != nil {
			wantProblem(t, err, Invalid, "content")
			return
		}
		if again, err := CheckContent(text); err != nil || again != text {
			t.Errorf("%+q is stored as %+q, then as %+q, %v", s, text, again, err)
		}
		if text == "" || runes(text) > MaxContentRunes || !norm.NFC.IsNormalString(text) || strings.ContainsAny(text, "\r\x00") {
			t.Errorf("%+q is stored as %+q", s, text)
		}
		if p := (Message{Kind: Text, Content: text}).Preview(); runes(p) > PreviewRunes || strings.Contains(p, "\n") {
			t.Errorf("%+q has the preview %q", s, p)
		}
	})
}

func TestThePreviewOfADeletedStickerSaysSo(t *testing.T) {
	if got := (Message{Kind: Sticker, Content: DeletedContent, Deleted: true}).Preview(); got != DeletedContent {
		t.Errorf("the preview is %q, want %q", got, DeletedContent)
	}
}
