package chat

import (
	"strings"
	"testing"
)

func TestAnAboutLineIsOneLine(t *testing.T) {
	for about, want := range map[string]string{
		"":                             "",
		"  \t ":                        "",
		" Compiles soup\r\n and code ": "Compiles soup and code",
		"cafe\u0301":                   "caf\u00e9",
		"a\x1b\vb\u2028c":              "a b c",
		strings.Repeat("🐸", 200):       strings.Repeat("🐸", 200),
	} {
		if got, err := CheckAbout(about); got != want || err != nil {
			t.Errorf("%q becomes %q, %v", about, got, err)
		}
	}
	for _, about := range []string{strings.Repeat("🐸", 201), "a\x00b", "\xff"} {
		_, err := CheckAbout(about)
		wantProblem(t, err, Invalid, "about")
	}
}
