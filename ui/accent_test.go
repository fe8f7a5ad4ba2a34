package ui

import (
	"math/rand/v2"
	"strings"
	"testing"
)

func TestEveryAccentCanBeRead(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	hexes := []string{"#000000", "#ffffff", "#808080", "#e0a100", "#0045ac", "#ff0000", "#00ff00", "#0000ff", "#ffff00"}
	for range 500 {
		hexes = append(hexes, colour{random.Float64(), random.Float64(), random.Float64()}.String())
	}
	for _, hex := range hexes {
		a := NewAccent(hex)
		for _, pair := range [][2]string{{a.Light, "#ffffff"}, {a.Light, a.tintLight}, {a.Dark, "#12181b"}, {a.Dark, a.tintDark}, {a.Dark, "#0b0f11"}} {
			if ratio := parseColour(pair[0]).contrast(parseColour(pair[1])); ratio < readable-0.05 {
				t.Errorf("%s becomes %s on %s: %.2f", hex, pair[0], pair[1], ratio)
			}
		}
	}
	if good := NewAccent("#00255d"); good.Light != good.Chosen {
		t.Errorf("a good colour becomes %s", good.Light)
	}
	if css := NewAccent("#e0a100").CSS(); strings.Count(css, "{") != strings.Count(css, "}") {
		t.Error(css)
	}
}
