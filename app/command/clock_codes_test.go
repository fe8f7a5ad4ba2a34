package command

import (
	"testing"
	"time"

	"ribbit/app/onetime"
)

// A phone goes by the right time, and nobody knows which of the two clocks does. The codes are those of RFC 6238, appendix B.
func TestACodeOfAPhoneIsTakenByEitherClock(t *testing.T) {
	const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
	here, there := time.Unix(1_111_111_109, 0), time.Unix(1_234_567_890, 0)
	for _, c := range []struct {
		database time.Time
		code     string
		isTaken  bool
	}{
		{here, "081804", true},
		{here, "005924", false},
		{here, "279037", false},
		{there, "081804", true},
		{there, "005924", true},
		{there, "279037", false},
	} {
		at := &clock{machine: func() time.Time { return here }}
		at.ahead.Store(int64(c.database.Sub(here)))
		if _, ok := (codes{onetime.Codes{}, at}).Step(secret, c.code, at.now()); ok != c.isTaken {
			t.Errorf("where the database says %s, %s is taken: %v", c.database, c.code, ok)
		}
	}
}
