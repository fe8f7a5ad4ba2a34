package onetime_test

import (
	"strings"
	"testing"
	"time"

	"ribbit/app/onetime"
)

// The secret and the codes of RFC 6238, appendix B, to six digits.
const standard = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"

func TestCodesAreThoseOfTheStandard(t *testing.T) {
	for at, code := range map[int64]string{59: "287082", 1111111109: "081804", 1234567890: "005924", 20000000000: "353130"} {
		if step, ok := (onetime.Codes{}).Step(standard, code, time.Unix(at, 0)); !ok || step != at/30 {
			t.Errorf("at %d the code is of step %d, %t", at, step, ok)
		}
	}
}

func TestAClockMayBeOneStepOff(t *testing.T) {
	for off, want := range map[time.Duration]bool{-60 * time.Second: false, -30 * time.Second: true, 30 * time.Second: true, 60 * time.Second: false} {
		if _, ok := (onetime.Codes{}).Step(standard, "081804", time.Unix(1111111109, 0).Add(off)); ok != want {
			t.Errorf("with a clock that is %s off the code is right: %t", off, ok)
		}
	}
}

func TestASecretIsNobodyElses(t *testing.T) {
	one, address, err := onetime.Codes{}.New("Pond", "ada")
	if err != nil {
		t.Fatal(err)
	}
	two, _, err := onetime.Codes{}.New("Pond", "ada")
	if err != nil || one == two || len(one) != 32 {
		t.Errorf("the secrets are %q and %q, %v", one, two, err)
	}
	if !strings.HasPrefix(address, "otpauth://totp/Pond:ada?") || !strings.Contains(address, "secret="+one) {
		t.Errorf("an app scans %s", address)
	}
}
