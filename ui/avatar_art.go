package ui

// The drawings of avatar.go, by the recipe of the stickers: one head, 128 by 128, ink #16331c, no gradients, no text.
// A new drawing goes to the end of its list: the place in the list is part of every path.

const (
	frogHead   = "M54 41C54.5 27 47 17.5 36 17.5C24 17.5 16.2 27 17 39C17.2 44 18 47.5 19 50.5C12.8 57.5 10 66 10 75.5C10 98.5 33 113.5 64 113.5C95 113.5 118 98.5 118 75.5C118 66 115.2 57.5 109 50.5C110 47.5 110.8 44 111 39C111.8 27 104 17.5 92 17.5C81 17.5 73.5 27 74 41C70.8 39.9 67.5 39.5 64 39.5C60.5 39.5 57.2 39.9 54 41Z"
	frogChin   = "M15.5 90C30 99 98 99 112.5 90C106 104.5 87 111.3 64 111.3C41 111.3 22 104.5 15.5 90Z"
	frogCheeks = `<ellipse cx="27" cy="77" rx="7.5" ry="4.5" fill="#ff9f8f"/><ellipse cx="101" cy="77" rx="7.5" ry="4.5" fill="#ff9f8f"/>`
)

// grounds are the pastels behind the head.
var grounds = []string{"#cfe6ff", "#ffd9c7", "#e3dcff", "#fff0b8", "#d3f2dc", "#ffe0ec", "#c8eef0", "#e4e8ea"}

// skins are colours of the head and its chin, each with the grounds it stands out from.
var skins = []struct {
	fill, chin string
	grounds    []int
}{
	{"#6cc24a", "#d5f0b4", []int{0, 1, 2, 3, 5, 7}},
	{"#3fb39d", "#c9f2e6", []int{1, 2, 3, 5, 7}},
	{"#a5cf3f", "#f0f8cd", []int{0, 1, 2, 5, 6}},
	{"#f2954b", "#ffe2c4", []int{0, 2, 3, 4, 6}},
	{"#5b8def", "#d6e4ff", []int{1, 3, 4, 5, 7}},
	{"#a67be0", "#eadcff", []int{0, 1, 3, 4, 6}},
	{"#f08fb0", "#ffe3ec", []int{0, 2, 3, 4, 6}},
	{"#f0c43c", "#fff4cc", []int{0, 2, 4, 5, 7}},
	{"#e26f63", "#ffdcd5", []int{0, 3, 4, 6, 7}},
}

// eyes sit in the bumps at (36, 38) and (92, 38). SKIN stands for the colour of the lids.
var eyes = []string{
	eyeball("36", "37.5") + eyeball("92", "91"),
	`<path d="M26 41C29 32 43 32 46 41M82 41C85 32 99 32 102 41" fill="none" stroke-width="5"/>`,
	`<g stroke="none"><circle cx="36" cy="38" r="12" fill="#fff"/><circle cx="92" cy="38" r="12" fill="#fff"/><circle cx="40" cy="40" r="6.6" fill="#16331c"/><circle cx="96" cy="40" r="6.6" fill="#16331c"/><circle cx="42" cy="37.5" r="2.2" fill="#fff"/><circle cx="98" cy="37.5" r="2.2" fill="#fff"/></g>`,
	`<g stroke="none"><circle cx="36" cy="39" r="11.5" fill="#fff"/><circle cx="92" cy="39" r="11.5" fill="#fff"/><circle cx="37" cy="42" r="6.2" fill="#16331c"/><circle cx="93" cy="42" r="6.2" fill="#16331c"/></g><path d="M23 38C23 21 49 21 49 38ZM79 38C79 21 105 21 105 38Z" fill="SKIN" stroke="none"/><path d="M24 38H48M80 38H104" stroke-width="4"/>`,
	eyeball("36", "37.5") + `<path d="M82 41C85 32 99 32 102 41" fill="none" stroke-width="5"/>`,
	`<g stroke="none"><circle cx="36" cy="38" r="12.5" fill="#fff"/><circle cx="92" cy="38" r="12.5" fill="#fff"/><circle cx="36" cy="38" r="9.4" fill="#16331c"/><circle cx="92" cy="38" r="9.4" fill="#16331c"/><circle cx="39.5" cy="34.5" r="3.4" fill="#fff"/><circle cx="95.5" cy="34.5" r="3.4" fill="#fff"/><circle cx="32.5" cy="42" r="1.8" fill="#fff"/><circle cx="88.5" cy="42" r="1.8" fill="#fff"/></g>`,
	`<g stroke="none"><circle cx="36" cy="38" r="12" fill="#fff"/><circle cx="92" cy="38" r="12" fill="#fff"/><circle cx="32" cy="34" r="6.6" fill="#16331c"/><circle cx="88" cy="34" r="6.6" fill="#16331c"/><circle cx="34" cy="31.5" r="2.2" fill="#fff"/><circle cx="90" cy="31.5" r="2.2" fill="#fff"/></g>`,
}

// eyeball looks straight ahead: white at x, pupil at px.
func eyeball(x, px string) string {
	return `<g stroke="none"><circle cx="` + x + `" cy="38" r="12" fill="#fff"/><circle cx="` + px + `" cy="38" r="7.2" fill="#16331c"/></g>` +
		`<path d="M` + px + ` 38m2.6-2.6v.1" stroke="#fff"/>`
}

// mouths stand around (64, 82).
var mouths = []string{
	`<path d="M44 79C54 89 74 89 84 79" fill="none"/>`,
	`<path d="M44 77C54 80 74 80 84 77C84 90.5 78 95 64 95C50 95 44 90.5 44 77Z" fill="#7a1f2b" stroke-width="4"/><path d="M51 90.500C57 84 71 84 77 90.500C71 93.5 57 93.5 51 90.500Z" fill="#ff7a6b" stroke="none"/>`,
	`<path d="M48 83C60 88 76 86 84 76" fill="none"/>`,
	`<path d="M34 76C46 92 82 92 94 76" fill="none"/>`,
	`<path d="M52 80C55 86 62.5 86 64 80.500C65.5 86 73 86 76 80" fill="none" stroke-width="4"/>`,
	`<path d="M58 85C58 93 70 93 70 85Z" fill="#ff7a6b" stroke-width="3.5"/><path d="M44 79C54 88 74 88 84 79" fill="none"/>`,
	`<path d="M55 80C59 85 69 85 73 80" fill="none"/>`,
}

// extras are hats, glasses and the like; behind is drawn before the head.
var extras = []struct{ behind, front string }{
	{},
	{front: flower},
	{front: `<g fill="none"><circle cx="36" cy="38" r="16"/><circle cx="92" cy="38" r="16"/><path d="M52 36C60 32 68 32 76 36"/></g>`},
	{front: `<path d="M38 38C36 8 92 8 90 38C74 32 54 32 38 38Z" fill="#e5484d"/><path d="M36 33C54 26 74 26 92 33V43C74 36 54 36 36 43Z" fill="#fff" stroke-width="4"/><circle cx="64" cy="10" r="6" fill="#fff" stroke-width="4"/>`},
	{front: `<path d="M92 20L74 8V32ZM92 20L110 8V32Z" fill="#e5484d" stroke-width="4"/><circle cx="92" cy="20" r="5" fill="#fff" stroke-width="3.5"/>`},
	{front: `<path d="M40 36V4C54-1 74-1 88 4V36Z" fill="#4a6b7c"/><path d="M42 27C56 23 72 23 86 27V33C72 30 56 30 42 33Z" fill="#e5484d" stroke="none"/><path d="M28 40C28 32 100 32 100 40C84 36 44 36 28 40Z" fill="#4a6b7c"/>`},
	{front: `<path d="M47 38L43 12L54 22L64 5L74 22L85 12L81 38C72 34 56 34 47 38Z" fill="#ffc531"/><circle cx="64" cy="28" r="3.2" fill="#e5484d" stroke="none"/>`},
	{behind: `<path d="M12 62C4 -10 124 -10 116 62" fill="none" stroke-width="11"/><path d="M12 62C4 -10 124 -10 116 62" fill="none" stroke="#3aa0e8" stroke-width="4.5"/>`, front: `<rect x="3" y="50" width="17" height="30" rx="8" fill="#3aa0e8"/><rect x="108" y="50" width="17" height="30" rx="8" fill="#3aa0e8"/>`},
	{front: `<path d="M64 40C64 30 63 24 60 18" fill="none"/><path d="M60 20C48 22 40 14 40 4C52 2 60 8 60 20Z" fill="#4c9f38" stroke-width="4"/><path d="M62 22C64 10 74 6 86 8C86 20 76 26 62 22Z" fill="#9bdc7c" stroke-width="4"/>`},
	{front: `<path d="M43 37C40 9 86 8 86 33C73 29 57 30 43 37Z" fill="#3aa0e8"/><path d="M60 26C76 19 102 17 117 25C106 31 80 29 61 35Z" fill="#2577bd"/><circle cx="63" cy="13" r="4" fill="#ffc531" stroke-width="3.5"/>`},
	{front: `<path d="M46 38L66 -8L84 36C72 31 58 32 46 38Z" fill="#ffc531"/><path d="M56 18L75 14M51 28L79 24" stroke="#e5484d" stroke-width="4" fill="none"/><circle cx="66" cy="-8" r="6" fill="#e5484d" stroke-width="3.5"/>`},
	{front: `<path d="M18 33C30 27 98 27 110 33V40C108 54 80 54 76 40C70 36 58 36 52 40C48 54 20 54 18 40Z" fill="#16331c" stroke-width="3"/><path d="M26 36l8 8M84 36l8 8" stroke="#4a6b7c" stroke-width="3.5"/>`},
	{front: `<path d="M36 4l4.6 9.3 10.2 1.5-7.4 7.2 1.7 10.2-9.1-4.8-9.1 4.8 1.7-10.2-7.4-7.2 10.2-1.500Z" fill="#ffc531" stroke-width="3.5"/>`},
}

const flower = `<g fill="#ff9db5" stroke-width="2.5"><ellipse cx="92" cy="15" rx="5.5" ry="8"/><ellipse cx="92" cy="15" rx="5.5" ry="8" transform="rotate(72 92 24)"/><ellipse cx="92" cy="15" rx="5.5" ry="8" transform="rotate(144 92 24)"/><ellipse cx="92" cy="15" rx="5.5" ry="8" transform="rotate(216 92 24)"/><ellipse cx="92" cy="15" rx="5.5" ry="8" transform="rotate(288 92 24)"/></g><circle cx="92" cy="24" r="5.5" fill="#ffc531" stroke-width="2.5"/>`
