// Package qr draws addresses as QR codes, for browsers and for terminals.
package qr

import (
	"fmt"
	"strings"

	"rsc.io/qr"
)

// quiet is the margin that a reader needs around a code, in modules.
const quiet = 4

// Code is a text as a QR code.
type Code struct{ code *qr.Code }

// New encodes a text. It fails when the text is longer than a code holds, some 2,300 bytes.
func New(text string) (Code, error) {
	c, err := qr.Encode(text, qr.M)
	if err != nil {
		return Code{}, fmt.Errorf("make a QR code: %w", err)
	}
	return Code{c}, nil
}

// Side is how many modules the code is wide with its margin.
func (c Code) Side() int { return c.code.Size + 2*quiet }

// SVG is the code in dark on white, whatever the theme of the page is: readers expect that.
func (c Code) SVG() []byte {
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %[1]d %[1]d" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%[1]dv%[1]dH0z"/><path fill="#101b1e" d="`, c.Side())
	for y := range c.code.Size {
		for x := 0; x < c.code.Size; x++ {
			start := x
			for c.code.Black(x, y) {
				x++
			}
			if n := x - start; n > 0 {
				fmt.Fprintf(&b, "M%d %dh%dv1h-%dz", start+quiet, y+quiet, n, n)
			}
		}
	}
	b.WriteString(`"/></svg>`)
	return []byte(b.String())
}

// terminalQuiet is the margin in a terminal, where a dark background goes on around it.
const terminalQuiet = 2

// Lines is the code for a terminal of light letters on dark: two modules a letter, one above the other.
func (c Code) Lines() []string {
	isLight := func(x, y int) bool {
		return x >= -terminalQuiet && y >= -terminalQuiet && x < c.code.Size+terminalQuiet && y < c.code.Size+terminalQuiet && !c.code.Black(x, y)
	}
	var lines []string
	for y := -terminalQuiet; y < c.code.Size+terminalQuiet; y += 2 {
		var b strings.Builder
		for x := -terminalQuiet; x < c.code.Size+terminalQuiet; x++ {
			switch upper, lower := isLight(x, y), isLight(x, y+1); {
			case upper && lower:
				b.WriteRune('█')
			case upper:
				b.WriteRune('▀')
			case lower:
				b.WriteRune('▄')
			default:
				b.WriteRune(' ')
			}
		}
		lines = append(lines, b.String())
	}
	return lines
}
