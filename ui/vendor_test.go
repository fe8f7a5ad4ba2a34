package ui

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"ribbit/app/chat"
)

func TestEveryFileOfOthersIsTheOneThatWasPublished(t *testing.T) {
	versions, err := os.ReadFile("static/vendor/VERSIONS.txt")
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("static/vendor/*.js*")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files: %v", err)
	}
	for _, file := range files {
		body, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		sum := sha256.Sum256(body)
		if !strings.Contains(string(versions), hex.EncodeToString(sum[:])) || !strings.Contains(string(versions), filepath.Base(file)) {
			t.Errorf("%s is not the one that VERSIONS.txt names", file)
		}
	}
}

func TestEveryStickerHasItsDrawing(t *testing.T) {
	files, err := filepath.Glob("static/stickers/*.svg")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, file := range files {
		names = append(names, strings.TrimSuffix(filepath.Base(file), ".svg"))
		body, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if err := wellFormed(string(body)); err != nil {
			t.Errorf("%s: %v", file, err)
		}
	}
	if !slices.Equal(names, chat.Stickers) {
		t.Errorf("drawings %v, stickers %v", names, chat.Stickers)
	}
}
