package ui

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"ribbit/app/chat"
)

func TestEveryFileOfOthersIsTheOneThatWasPublished(t *testing.T) {
	for _, dir := range []string{"static/vendor", "e2e/testdata"} {
		versions, err := os.ReadFile(filepath.Join(dir, "VERSIONS.txt"))
		if err != nil {
			t.Fatal(err)
		}
		files, err := filepath.Glob(filepath.Join(dir, "*.js*"))
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
	if !slices.EqualFunc(names, chat.Frogs, func(name string, one chat.StickerEntry) bool { return name == one.Name }) {
		t.Errorf("drawings %v, stickers %v", names, chat.Frogs)
	}
}

// A drawing is small and plain, and what moves in it stops soon: nobody can press pause on a picture.
func TestStickersAreSmallAndMoveOnlyForAMomentAndForThoseWhoLikeIt(t *testing.T) {
	const maxBytes, maxSeconds, want = 3000, 5.0, 12
	moves := regexp.MustCompile(`animation:\S+ ([\d.]+)s [a-z0-9(),-]+ (\d+)`)
	moving := 0
	for _, one := range chat.Frogs {
		body, err := os.ReadFile("static/stickers/" + one.Name + ".svg")
		if err != nil {
			t.Fatal(err)
		}
		svg := string(body)
		if len(svg) > maxBytes {
			t.Errorf("%s has %d bytes", one.Name, len(svg))
		}
		for _, never := range []string{"<text", "Gradient", "<filter", "<script", "<animate", "infinite", "href"} {
			if strings.Contains(svg, never) {
				t.Errorf("%s has %s", one.Name, never)
			}
		}
		before, after, isMoving := strings.Cut(svg, "@media(prefers-reduced-motion:no-preference){")
		if strings.Contains(before, "animation") {
			t.Errorf("%s moves for everybody", one.Name)
		}
		if !isMoving {
			continue
		}
		moving++
		m := moves.FindStringSubmatch(after)
		if m == nil {
			t.Errorf("%s does not say how long it moves", one.Name)
			continue
		}
		once, _ := strconv.ParseFloat(m[1], 64)
		times, _ := strconv.ParseFloat(m[2], 64)
		if once*times > maxSeconds {
			t.Errorf("%s moves for %.1f s", one.Name, once*times)
		}
	}
	if moving < want {
		t.Errorf("%d move, want %d", moving, want)
	}
}
