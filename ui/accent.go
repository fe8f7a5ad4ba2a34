package ui

import (
	"fmt"
	"math"
	"strconv"
)

// colour is red, green and blue, each from 0 to 1.
type colour [3]float64

// What an accent has to stand out from.
var (
	white    = colour{1, 1, 1}
	black    = colour{}
	darkPane = parseColour("#12181b")
	darkInk  = parseColour("#0b0f11")
)

// readable is the contrast that text needs.
const readable = 4.5

func parseColour(hex string) (c colour) {
	n, _ := strconv.ParseUint(hex[1:], 16, 32) //nolint:errcheck // what is stored was checked
	for i, shift := range []uint{16, 8, 0} {
		c[i] = float64(n>>shift&0xff) / 255
	}
	return c
}

func (c colour) String() string {
	part := func(v float64) int { return int(math.Round(v * 255)) }
	return fmt.Sprintf("#%02x%02x%02x", part(c[0]), part(c[1]), part(c[2]))
}

// towards is c with a part of another colour in it.
func (c colour) towards(o colour, part float64) (mixed colour) {
	for i := range c {
		mixed[i] = c[i] + (o[i]-c[i])*part
	}
	return mixed
}

// light is how bright a colour is, as WCAG 2 counts it.
func (c colour) light() float64 {
	linear := func(v float64) float64 {
		if v <= 0.04045 {
			return v / 12.92
		}
		return math.Pow((v+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(c[0]) + 0.7152*linear(c[1]) + 0.0722*linear(c[2])
}

// contrast is from 1 to 21.
func (c colour) contrast(o colour) float64 {
	a, b := c.light(), o.light()
	return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

// until is c with as little of another colour in it as makes it good.
func (c colour) until(o colour, isGood func(colour) bool) colour {
	const steps = 100
	for i := range steps {
		if mixed := c.towards(o, float64(i)/steps); isGood(parseColour(mixed.String())) {
			return mixed
		}
	}
	return o
}

// Accent is a colour of the owner's as it is used: darkened on light pages and lightened on dark ones until it can be read.
type Accent struct {
	Chosen string
	// Contrast of the colour as it was chosen: of white text on it, of it on a white page, of it on a dark one.
	OnIt, OnLight, OnDark float64
	Light, Dark           string // what is taken instead where it has to be
	tintLight, tintDark   string
}

// NewAccent works an accent out; the colour is one that chat.CheckAccent let through, and not "".
func NewAccent(hex string) Accent {
	c := parseColour(hex)
	light := c.until(black, func(m colour) bool { return m.contrast(m.towards(white, 0.92)) >= readable })
	dark := c.until(white, func(m colour) bool {
		return m.contrast(darkPane) >= readable && m.contrast(darkPane.towards(m, 0.15)) >= readable && m.contrast(darkInk) >= readable
	})
	return Accent{
		Chosen: hex, OnIt: c.contrast(white), OnLight: c.contrast(white), OnDark: c.contrast(darkPane),
		Light: light.String(), Dark: dark.String(),
		tintLight: light.towards(white, 0.92).String(), tintDark: darkPane.towards(dark, 0.15).String(),
	}
}

// CSS is the style sheet that goes behind all others. Whoever wants more contrast keeps the colours that were chosen for that.
func (a Accent) CSS() string {
	set := func(accent, on, tint string, darker colour) string {
		c := parseColour(accent)
		return fmt.Sprintf("--color-accent:%s;--color-accent-hover:%s;--color-accent-active:%s;--color-on-accent:%s;--color-accent-tint:%s;"+
			"--color-accent-line:%s;--color-link:%s;--color-focus:%s;--color-selected:%s", accent, c.towards(darker, 0.15), c.towards(darker, 0.3), on, tint, accent, accent, accent, tint)
	}
	light, dark := set(a.Light, "#ffffff", a.tintLight, black), set(a.Dark, darkInk.String(), a.tintDark, white)
	return "@media not (prefers-contrast: more){" +
		`:root:not([data-contrast="more"]){` + light + "}" +
		`@media (prefers-color-scheme: dark){:root:not([data-theme="light"]):not([data-contrast="more"]){` + dark + "}}" +
		`:root[data-theme="dark"]:not([data-contrast="more"]){` + dark + "}}"
}
