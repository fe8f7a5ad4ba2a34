package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/language"
)

func TestTheGeneratedCodeIsThatOfTheFiles(t *testing.T) {
	dir := t.TempDir()
	for _, file := range list(t, "../*.toml") {
		put(t, filepath.Join(dir, filepath.Base(file)), content(t, file))
	}
	if err := generate(dir); err != nil {
		t.Fatal(err)
	}
	for _, file := range list(t, filepath.Join(dir, "*.go")) {
		if !bytes.Equal(content(t, file), content(t, filepath.Join("..", filepath.Base(file)))) {
			t.Errorf("%s is behind the files: go generate ./ui/texts", filepath.Base(file))
		}
	}
}

func TestATranslationSaysOnlyWhatEnglishHas(t *testing.T) {
	for name, c := range map[string]struct{ german, want string }{
		"a whole one":      {"seen = \"Gesehen von {names}\"\npeople.one = \"{n} Mensch\"\npeople.other = \"{n} Menschen\"", ""},
		"one that lacks":   {"", ""},
		"an unknown text":  {"sent = \"Gesendet\"", "sent"},
		"an unknown value": {"seen = \"Gesehen von {name}\"", "{name}"},
		"no words":         {"people.one = \"{n} Mensch\"", "says nothing"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			put(t, filepath.Join(dir, "en.toml"), []byte("seen = \"Seen by {names}\"\npeople.one = \"1 person\"\npeople.other = \"{n} people\"\n"))
			put(t, filepath.Join(dir, "de.toml"), []byte(c.german))
			err := generate(dir)
			if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
			if c.want != "" {
				return
			}
			code := string(content(t, filepath.Join(dir, "language_de.go")))
			if strings.Contains(code, "Gesehen") == strings.Contains(code, "Seen by") {
				t.Errorf("neither German nor, for want of it, English:\n%s", code)
			}
		})
	}
}

func TestPluralsAreThoseOfTheLanguage(t *testing.T) {
	const other, one, few, many = '0', '2', '4', '5'
	for _, c := range []struct {
		tag  language.Tag
		n    int
		form byte
	}{
		{language.English, 0, other},
		{language.English, 1, one},
		{language.English, 101, other},
		{language.Polish, 1, one},
		{language.Polish, 3, few},
		{language.Polish, 12, many},
		{language.Polish, 101, many},
		{language.Polish, 122, few},
		{language.Russian, 101, one},
		{language.Japanese, 1, other},
	} {
		if got := plurals(c.tag)[c.n]; got != c.form {
			t.Errorf("%s %d: got %c, want %c", c.tag, c.n, got, c.form)
		}
	}
}

func list(t *testing.T, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("no %s: %v", pattern, err)
	}
	return files
}

func content(t *testing.T, file string) []byte {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func put(t *testing.T, file string, text []byte) {
	t.Helper()
	if err := os.WriteFile(file, text, 0o600); err != nil {
		t.Fatal(err)
	}
}
