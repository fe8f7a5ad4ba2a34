package texts

import (
	"strconv"
	"strings"
)

// Size is a number of bytes for people; a kilobyte has 1,000 of them.
func (l *Language) Size(n int64) string {
	const kilo, mega, giga = 1e3, 1e6, 1e9
	switch {
	case n < kilo:
		return l.Count(SizeBytes, int(n))
	case n < mega-kilo/2:
		return l.Say(SizeKb, "size", inTenths(n, kilo))
	case n < giga-mega/2:
		return l.Say(SizeMb, "size", inTenths(n, mega))
	}
	return l.Say(SizeGb, "size", inTenths(n, giga))
}

// inTenths is n in units, with one digit behind the point where that tells something.
func inTenths(n int64, unit float64) string {
	v := float64(n) / unit
	if v >= 9.95 {
		return strconv.FormatFloat(v, 'f', 0, 64)
	}
	return strings.TrimSuffix(strconv.FormatFloat(v, 'f', 1, 64), ".0")
}
