package ui

import (
	"context"
	"slices"
	"strconv"

	"github.com/a-h/templ"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// IdentityView is what the server is called, and its colour.
type IdentityView struct {
	Desk DeskView
	chat.Identity
	Typed   chat.Identity // when Problem came up
	Problem *chat.Problem
}

// swatch is a colour that is offered.
type swatch struct {
	Colour string // "" is Ribbit's own
	Shown  string
	Name   texts.Text
}

// swatches are those that are good on light and dark pages as they are, but for a shade.
var swatches = []swatch{
	{"", "#0045ac", texts.ColourBlue},
	{"#00626e", "#00626e", texts.ColourTeal},
	{"#2b6c1d", "#2b6c1d", texts.ColourGreen},
	{"#7a2fb0", "#7a2fb0", texts.ColourViolet},
	{"#b0124f", "#b0124f", texts.ColourBerry},
	{"#8a4b00", "#8a4b00", texts.ColourAmber},
}

// OwnColour is what a form says when the colour is typed beside the swatches.
const OwnColour = "own"

func (v IdentityView) isOwn() bool {
	return !slices.ContainsFunc(swatches, func(s swatch) bool { return s.Colour == v.Accent })
}

// isAccentWrong reports whether the colour is what is to be mended.
func (v IdentityView) isAccentWrong() bool { return v.Problem != nil && v.Problem.Field == "accent" }

const idOwnHint = "own-hint"

func (v IdentityView) ownAttributes() templ.Attributes {
	if !v.isAccentWrong() {
		return nil
	}
	return templ.Attributes{"aria-invalid": "true", "aria-describedby": idOwnHint, "autofocus": true}
}

// shades is the colour as it is used.
func (v IdentityView) shades() Accent {
	if v.Accent == "" {
		return NewAccent(swatches[0].Shown)
	}
	return NewAccent(v.Accent)
}

// shade is a line about how well a colour is read.
type shade struct {
	name, note string
	ratio      float64
}

func (v IdentityView) checks(ctx context.Context) []shade {
	a := v.shades()
	note := func(instead string, ratio float64, t texts.Text) string {
		if ratio >= readable {
			return ""
		}
		return say(ctx, t, "colour", instead)
	}
	return []shade{
		{say(ctx, texts.WhiteOnIt), note(a.Light, a.OnIt, texts.TooLight), a.OnIt},
		{say(ctx, texts.LinkOnWhite), note(a.Light, a.OnLight, texts.TooLight), a.OnLight},
		{say(ctx, texts.LinkOnDark), note(a.Dark, a.OnDark, texts.TooDark), a.OnDark},
	}
}

// of writes a ratio as people do: "5.4 to 1".
func (s shade) of(ctx context.Context) string {
	return say(ctx, texts.RatioToOne, "ratio", strconv.FormatFloat(s.ratio, 'f', 1, 64))
}

func (s shade) isGood() bool { return s.ratio >= readable }

// logoProblem is what is wrong with a picture; nil when the other form has the problem.
func (v IdentityView) logoProblem() *chat.Problem {
	if v.Problem == nil || v.Problem.Field == "name" || v.Problem.Field == "accent" {
		return nil
	}
	return v.Problem.At("file")
}
