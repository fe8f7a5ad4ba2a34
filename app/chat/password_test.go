package chat

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestAPasswordThatEverybodyUsesIsRefused(t *testing.T) {
	for _, password := range []string{"password", "PassWord", "12345678", "iloveyou", "qwertyuiop", "Greyhoun"} {
		if err := CheckPassword(password); !Is(err, Invalid) {
			t.Errorf("%s is taken: %v", password, err)
		}
	}
	for _, password := range []string{"password of a frog", "12345678 lily pads", "passwörd", "        "} {
		if err := CheckPassword(password); err != nil {
			t.Errorf("%s is refused: %v", password, err)
		}
	}
}

func TestTheCommonPasswordsAreThoseThatCouldBeChosen(t *testing.T) {
	if n := len(isCommonPassword()); n != 3000 {
		t.Errorf("there are %d of them, want 3,000", n)
	}
	for password := range isCommonPassword() {
		if utf8.RuneCountInString(password) < MinPasswordRunes || password != strings.ToLower(password) {
			t.Errorf("%q can never be met", password)
		}
	}
}
