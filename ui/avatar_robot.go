package ui

import (
	"strconv"
	"strings"
)

// robots are the colours of bots: the ground, the head, its chin and what shines in the eyes.
var robots = []struct{ ground, head, chin, eyes string }{
	{"#dfe5ea", "#a9b8c2", "#dfe7ec", "#9bdc7c"},
	{"#ffd9c7", "#f2954b", "#ffe2c4", "#ffe27a"},
	{"#d3f2dc", "#6cc24a", "#d5f0b4", "#fff0b8"},
	{"#cfe6ff", "#5b8def", "#d6e4ff", "#9bdc7c"},
	{"#e3dcff", "#a67be0", "#eadcff", "#ffe27a"},
}

// robotCode begins the code of a bot's picture; its number among robots follows.
const robotCode = "bot-"

// robotOf is the code of the picture of a bot, by its name.
func robotOf(name string) string { return robotCode + strconv.Itoa(frogOf(name).skin%len(robots)) }

// robotSVG draws a frog with an antenna.
func robotSVG(code string) (svg string, ok bool) {
	number, isRobot := strings.CutPrefix(code, robotCode)
	n, err := strconv.Atoi(number)
	if !isRobot || err != nil || n < 0 || n >= len(robots) || strconv.Itoa(n) != number {
		return "", false
	}
	r := robots[n]
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128"><path d="M0 0H128V128H0Z" fill="` + r.ground + `"/>` +
		`<g transform="translate(13 20) scale(.8)" stroke="#16331c" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round">` +
		`<path d="` + frogHead + `" fill="` + r.head + `"/><path d="` + frogChin + `" fill="` + r.chin + `" stroke="none"/>` +
		robotEye("27", "32", r.eyes) + robotEye("83", "88", r.eyes) +
		`<rect x="42" y="76" width="44" height="14" rx="5" fill="#fff" stroke-width="4"/><path d="M54 78V88M64 78V88M74 78V88" stroke-width="3"/>` +
		`<path d="M64 38V14"/><circle cx="64" cy="10" r="7" fill="#ffc531" stroke-width="4"/></g></svg>`, true
}

// robotEye is a lamp at x with its light at lx.
func robotEye(x, lx, light string) string {
	return `<g stroke="none"><rect x="` + x + `" y="30" width="18" height="16" rx="4" fill="#16331c"/><rect x="` + lx + `" y="34" width="8" height="8" rx="2" fill="` + light + `"/></g>`
}
