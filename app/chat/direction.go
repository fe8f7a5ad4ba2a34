package chat

import (
	"strings"
	"unicode"
)

// The marks of Unicode that set a text apart from the direction of the one around it.
const (
	firstStrongIsolate = "\u2068"
	popIsolate         = "\u2069"
)

// rightToLeft are the blocks of the scripts that are written from the right, and the marks that turn what follows.
var rightToLeft = &unicode.RangeTable{
	R16: []unicode.Range16{{0x0590, 0x08FF, 1}, {0x200F, 0x200F, 1}, {0x202B, 0x202E, 3}, {0x2067, 0x2067, 1}, {0xFB1D, 0xFDFF, 1}, {0xFE70, 0xFEFC, 1}},
	R32: []unicode.Range32{{0x10800, 0x10FFF, 1}, {0x1E800, 0x1EFFF, 1}},
}

// Isolated is a name as it stands within a sentence: one that is written from the right turns neither the sentence nor the names
// beside it. Others are as they are.
func Isolated(name string) string {
	if !strings.ContainsFunc(name, isRightToLeft) {
		return name
	}
	if strings.Count(name, popIsolate) > 0 { // it would end the isolation within the name
		name = strings.Map(func(r rune) rune {
			if r >= '\u2066' && r <= '\u2069' {
				return -1
			}
			return r
		}, name)
	}
	return firstStrongIsolate + name + popIsolate
}

func isRightToLeft(r rune) bool { return unicode.Is(rightToLeft, r) }
