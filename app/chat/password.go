package chat

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"
)

// commonPasswords are the 3,000 most used ones that are long enough, one a line, the most used first. From zxcvbn 4.4.2,
// see LICENSE-zxcvbn.txt.
//
//go:embed password_common.txt
var commonPasswords string

var isCommonPassword = sync.OnceValue(func() map[string]bool {
	m := make(map[string]bool, 3000)
	for line := range strings.Lines(commonPasswords) {
		m[strings.TrimSpace(line)] = true
	}
	return m
})

// CheckPassword says whether a password may be used. Problem: Invalid (password).
func CheckPassword(password string) error {
	n := utf8.RuneCountInString(password)
	switch {
	case !utf8.ValidString(password):
		return Invalidf("password", "The password is not valid UTF-8.")
	case n < MinPasswordRunes:
		return Invalidf("password", "The password needs at least %d characters. A few words are fine.", MinPasswordRunes)
	case n > MaxPasswordRunes:
		return Invalidf("password", "The password is longer than %d characters. Use a shorter one.", MaxPasswordRunes)
	case isCommonPassword()[strings.ToLower(password)]:
		return Invalidf("password", "That password is one of the first that others would guess. A few words of your own are fine.")
	}
	return nil
}
