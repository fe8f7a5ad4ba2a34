package ui

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"ribbit/app/chat"
)

// A word that a script asks for and that nobody wrote would show up as nothing at all.
func TestEveryTextThatScriptsAskForIsWritten(t *testing.T) {
	have := map[string]bool{}
	for _, text := range scriptTexts {
		have[text.ID()] = true
	}
	drawn := map[string]bool{}
	for _, name := range scriptIcons {
		drawn[name] = true
	}
	asksText := regexp.MustCompile(`\b(?:text|nodes)\("([a-z-]+)"`)
	asksIcon := regexp.MustCompile(`\bicon\("([a-z-]+)"`)
	for _, file := range scripts(t) {
		body, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range asksText.FindAllSubmatch(body, -1) {
			if !have[string(m[1])] {
				t.Errorf("%s asks for the text %q", file, m[1])
			}
		}
		for _, m := range asksIcon.FindAllSubmatch(body, -1) {
			if !drawn[string(m[1])] {
				t.Errorf("%s asks for the icon %q", file, m[1])
			}
		}
	}
}

// An icon that nobody drew would bring down the page that asks for it.
func TestEveryIconThatPartsAskForIsDrawn(t *testing.T) {
	files, err := filepath.Glob("*.templ")
	if err != nil || len(files) == 0 {
		t.Fatalf("no parts: %v", err)
	}
	asks := regexp.MustCompile(`@(?:icon|entrySign)\("([^"]+)"`)
	for _, file := range files {
		body, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range asks.FindAllSubmatch(body, -1) {
			if strokes[string(m[1])] == "" {
				t.Errorf("%s asks for the icon %q", file, m[1])
			}
		}
	}
	kept := chat.ThreadView{ThreadSettings: chat.ThreadSettings{PinnedAt: 1, Muted: true, Hidden: true}}
	for _, k := range append(threadSettings(t.Context(), Shell{}, kept), threadSettings(t.Context(), Shell{}, chat.ThreadView{})...) {
		if strokes[k.drawing] == "" {
			t.Errorf("nobody drew %q", k.drawing)
		}
	}
}

func scripts(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("js/*.js")
	lazy, _ := filepath.Glob("js/lazy/*.js")
	files = append(files, lazy...)
	if err != nil || len(files) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	return files
}
