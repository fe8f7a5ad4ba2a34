package ui

import (
	"hash/fnv"
	"slices"
	"strconv"
	"strings"

	"ribbit/app/chat"
)

// Somebody without a picture of their own has a frog, whose traits come from their name unless they chose another. The code spells the traits, one number each,
// so that the path of a picture says all that is needed to draw it: "3-1-0-5-2".

// frog is the traits of one avatar, as indexes into the drawings below.
type frog struct {
	ground, skin, eyes, mouth, extra int
}

// AvatarPath is where the picture is that stands for a user.
func AvatarPath(u chat.User) string {
	switch {
	case u.Avatar.Picture != "":
		return filled(RoutePortrait, string(u.Avatar.Picture))
	case IsFrog(u.Avatar.Frog):
		return frogPath(u.Avatar.Frog)
	}
	if u.Bot {
		return frogPath(robotOf(u.Name))
	}
	return frogPath(frogOf(u.Name).code())
}

func frogPath(code string) string { return filled(RouteFrog, code+".svg") }

// IsFrog reports whether there is a frog of a code.
func IsFrog(code string) bool {
	_, ok := parseFrog(code)
	return ok
}

// AvatarSVG draws the frog of a code, in less than 2.5 kB; not ok when there is no such frog.
func AvatarSVG(code string) (svg string, ok bool) {
	if svg, ok := robotSVG(code); ok {
		return svg, true
	}
	f, ok := parseFrog(code)
	if !ok {
		return "", false
	}
	return f.draw(), true
}

// frogsAtOnce is how many frogs there are to choose from at a time.
const frogsAtOnce = 20

// frogsFor are the codes of the frogs on a page of the choice: on the first one's own, then that of one's name.
func frogsFor(u chat.User, page int) []string {
	codes := make([]string, 0, frogsAtOnce)
	add := func(code string) {
		if IsFrog(code) && !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
	}
	if page == 0 {
		add(u.Avatar.Frog)
		add(frogOf(u.Name).code())
	}
	for i := page * frogsAtOnce; len(codes) < frogsAtOnce; i++ {
		add(frogOf(u.Name + " " + strconv.Itoa(i)).code())
	}
	return codes
}

// frogOf picks the frog of a name.
func frogOf(name string) frog {
	h := fnv.New64a()
	h.Write([]byte(name)) //nolint:errcheck // a hash takes everything
	rest := mix(h.Sum64())
	pick := func(n int) int {
		i := int(rest % uint64(n))
		rest /= uint64(n)
		return i
	}
	f := frog{skin: pick(len(skins)), eyes: pick(len(eyes)), mouth: pick(len(mouths)), extra: pick(len(extras))}
	// A ground of the skin's own hue would hide the frog.
	grounds := skins[f.skin].grounds
	f.ground = grounds[pick(len(grounds))]
	return f
}

// mix spreads the differences of similar names over all bits.
func mix(x uint64) uint64 {
	x ^= x >> 33
	x *= 0xff51afd7ed558ccd
	x ^= x >> 33
	x *= 0xc4ceb9fe1a85ec53
	return x ^ x>>33
}

func (f frog) code() string {
	b := make([]byte, 0, 16) // bytes; with numbers of one or two digits each it fits
	for i, n := range [...]int{f.ground, f.skin, f.eyes, f.mouth, f.extra} {
		if i > 0 {
			b = append(b, '-')
		}
		b = strconv.AppendInt(b, int64(n), 10)
	}
	return string(b)
}

func parseFrog(code string) (frog, bool) {
	var f frog
	traits := []struct {
		to    *int
		count int
	}{{&f.ground, len(grounds)}, {&f.skin, len(skins)}, {&f.eyes, len(eyes)}, {&f.mouth, len(mouths)}, {&f.extra, len(extras)}}
	parts := strings.Split(code, "-")
	if len(parts) != len(traits) {
		return frog{}, false
	}
	for i, t := range traits {
		n, err := strconv.Atoi(parts[i])
		if err != nil || n < 0 || n >= t.count || strconv.Itoa(n) != parts[i] {
			return frog{}, false
		}
		*t.to = n
	}
	return f, true
}

func (f frog) draw() string {
	skin := skins[f.skin]
	var b strings.Builder
	b.WriteString(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128"><path d="M0 0H128V128H0Z" fill="` + grounds[f.ground] + `"/>`)
	b.WriteString(`<g transform="translate(13 18) scale(.8)" stroke="#16331c" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round">`)
	b.WriteString(extras[f.extra].behind)
	b.WriteString(`<path d="` + frogHead + `" fill="` + skin.fill + `"/>`)
	b.WriteString(`<g stroke="none"><path d="` + frogChin + `" fill="` + skin.chin + `"/>` + frogCheeks + `</g><path d="M58.5 67.5v1M69.5 67.5v1" stroke-width="3.5"/>`)
	b.WriteString(strings.ReplaceAll(eyes[f.eyes], "SKIN", skin.fill))
	b.WriteString(mouths[f.mouth])
	b.WriteString(extras[f.extra].front)
	b.WriteString(`</g></svg>`)
	return b.String()
}
