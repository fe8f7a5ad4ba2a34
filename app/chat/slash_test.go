package chat

import (
	"strings"
	"testing"
)

func TestASlashBeginsACommandOnlyWhereItIsOne(t *testing.T) {
	for text, want := range map[string]string{
		"/me waves": "me|waves", "/roll": "roll|", "/roll  2d6 ": "roll|2d6", "/me\nwaves": "me|waves", "/nothing at all": "nothing|at all",
		"//me waves": "", "/": "", "/ me": "", "me /me": "", "`/me waves`": "", "```\n/roll\n```": "", "/usr/bin": "", "/me!": "", "/Me waves": "", "/roll2d6": "", "": "",
	} {
		name, words, ok := slashed(text)
		if got := name + "|" + words; ok != (want != "") || ok && got != want {
			t.Errorf("%q is %q, %v", text, got, ok)
		}
	}
}

func TestDiceAreReadAndFall(t *testing.T) {
	highest := func(n int) int { return n - 1 }
	for words, want := range map[string]string{
		"": "rolled 1d6: 6", "20": "rolled 1d20: 20", "d20": "rolled 1d20: 20", "2d6": "rolled 2d6: 6 + 6 = 12", "2D6 + 1": "rolled 2d6+1: 6 + 6 + 1 = 13",
		"d4-1": "rolled 1d4-1: 4 − 1 = 3", "20d1000": "",
		"0d6": "no", "21d6": "no", "d1": "no", "d1001": "no", "2d": "no", "d": "no", "+1": "no", "2d6+9999": "no", "potato": "no", "99999999999999999999": "no",
	} {
		d, ok := parseDice(words)
		if ok != (want != "no") {
			t.Errorf("%q is read: %v", words, ok)
		}
		if said := d.fall(highest); ok && want != "" && said != want {
			t.Errorf("%q says %q", words, said)
		}
	}
}

func TestAShrugIsShownWithBothArms(t *testing.T) {
	var p strings.Builder
	for _, b := range Format("who knows " + shrug) {
		for _, in := range b.Inlines {
			p.WriteString(in.Text)
			if len(in.Children) > 0 {
				t.Errorf("a part of it is marked: %+v", in)
			}
		}
	}
	if p.String() != "who knows "+shrug {
		t.Errorf("it is shown as %q", p.String())
	}
}
