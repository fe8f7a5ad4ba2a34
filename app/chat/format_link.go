package chat

import (
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxLinkBytes is the longest address that becomes a link.
const maxLinkBytes = 2048

// link reads a bare link, or the h of a word; it answers where to go on.
func (p *inliner) link(i, end int) int {
	scheme := linkScheme(p.text[i:end])
	before, _ := utf8.DecodeLastRuneInString(p.text[:i])
	if scheme == "" || i < p.linked || isWord(before) {
		return i + 1
	}
	stop := linkStop(p.text[i:end])
	address := trimLink(p.text[i : i+stop])
	p.work += 3 * stop
	if !isAddress(address) {
		p.linked = i + stop
		return i + len(scheme)
	}
	p.add(token{kind: Link, start: i, end: i + len(address), href: scheme + address[len(scheme):]})
	return i + len(address)
}

// linkScheme is the scheme that s begins with, in small letters: phones make the first one a capital.
func linkScheme(s string) string {
	for _, scheme := range []string{"https://", "http://"} {
		if len(s) > len(scheme) && strings.EqualFold(s[:len(scheme)], scheme) {
			return scheme
		}
	}
	return ""
}

// linkStop is where the address that s begins with is over at the latest: at white space, at what no address has in it,
// at characters that are not seen, and at the punctuation of East Asian sentences, which have no spaces.
func linkStop(s string) int {
	for i, r := range s {
		switch {
		case r < utf8.RuneSelf:
			if r <= ' ' || r == 0x7F || strings.ContainsRune("<>\"`\\", r) {
				return i
			}
		case r == utf8.RuneError, r >= 0x3000 && r <= 0x303F, r >= 0xFF00 && r <= 0xFFEF,
			unicode.IsSpace(r), unicode.IsControl(r), isUnseen(r):
			return i
		}
	}
	return len(s)
}

// trimLink takes off what belongs to the sentence around an address: punctuation, the stars or tildes that close a
// sign, and brackets that were opened before it.
func trimLink(s string) string {
	brackets := map[byte]int{')': 0, ']': 0, '}': 0} // how many more are closed than opened
	for i := range len(s) {
		switch c := s[i]; c {
		case ')', ']', '}':
			brackets[c]++
		case '(':
			brackets[')']--
		case '[':
			brackets[']']--
		case '{':
			brackets['}']--
		}
	}
	for s != "" {
		r, size := utf8.DecodeLastRuneInString(s)
		switch c := s[len(s)-1]; {
		case r >= utf8.RuneSelf && unicode.IsPunct(r), strings.ContainsRune(".,:;!?'*~", r):
		case brackets[c] > 0:
			brackets[c]--
		default:
			return s
		}
		s = s[:len(s)-size]
	}
	return s
}

// isAddress reports whether s leads to a host by http or https. One with user info is refused, as it shows another host
// than it leads to.
func isAddress(s string) bool {
	if len(s) > maxLinkBytes {
		return false
	}
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.User == nil &&
		strings.ContainsFunc(u.Hostname(), func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}
