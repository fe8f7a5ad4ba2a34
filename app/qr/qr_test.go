package qr_test

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"strings"
	"testing"

	"ribbit/app/qr"
)

const link = "http://192.168.1.20:8080/join/K7QM-2XPD"

// A phone at arm's length reads codes of few modules.
func TestALinkIsASmallCode(t *testing.T) {
	c, err := qr.New(link)
	if err != nil || c.Side() > 37 {
		t.Errorf("%d modules, %v", c.Side(), err)
	}
	if _, err := qr.New(strings.Repeat("x", 3000)); err == nil {
		t.Error("a code holds 3,000 letters")
	}
}

// Both drawings show the same modules, and nothing of them touches the margin.
func TestTheTerminalShowsWhatTheBrowserDoes(t *testing.T) {
	c, err := qr.New(link)
	if err != nil {
		t.Fatal(err)
	}
	browser := drawn(t, c)
	for row, line := range c.Lines() {
		for column, letter := range []rune(line) {
			x, y := column+2, 2*row+2 // the margin of a browser is two modules wider
			upper, lower := letter == '█' || letter == '▀', letter == '█' || letter == '▄'
			if is := browser.GrayAt(x, y).Y == 255; is != upper {
				t.Fatalf("module %d, %d is light in the terminal: %v, in the browser: %v", x, y, upper, is)
			}
			if is := browser.GrayAt(x, y+1).Y == 255; y+1 < c.Side()-2 && is != lower {
				t.Fatalf("module %d, %d is light in the terminal: %v, in the browser: %v", x, y+1, lower, is)
			}
		}
	}
}

// drawn paints the path of the SVG, which is made of rectangles one module high.
func drawn(t *testing.T, c qr.Code) *image.Gray {
	t.Helper()
	m := image.NewGray(image.Rect(0, 0, c.Side(), c.Side()))
	for i := range m.Pix {
		m.Pix[i] = 255
	}
	_, path, ok := bytes.Cut(c.SVG(), []byte(`fill="#101b1e" d="`))
	if !ok {
		t.Fatal("there is nothing dark")
	}
	path, _, _ = bytes.Cut(path, []byte(`"`))
	for piece := range strings.SplitSeq(strings.TrimSuffix(string(path), "z"), "z") {
		var x, y, n, back int
		if _, err := scan(piece, &x, &y, &n, &back); err != nil || back != n {
			t.Fatalf("%q: %v", piece, err)
		}
		for i := range n {
			m.SetGray(x+i, y, color.Gray{})
		}
	}
	return m
}

func scan(piece string, x, y, n, back *int) (int, error) {
	return fmt.Sscanf(piece, "M%d %dh%dv1h-%d", x, y, n, back)
}
