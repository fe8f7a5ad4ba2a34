package chat

import "testing"

func TestWhatARequestMayBecome(t *testing.T) {
	for _, c := range []struct {
		from, to Request
		isSame   bool
		id       string
	}{
		{NoRequest, NoRequest, true, ""},
		{NoRequest, RequestIgnored, false, "no-request"},
		{RequestWaiting, RequestIgnored, false, ""},
		{RequestIgnored, RequestIgnored, true, ""},
		{RequestIgnored, NoRequest, false, ""},
	} {
		isSame, err := c.from.MayBecome(c.to)
		wantID(t, err, c.id)
		if isSame != c.isSame {
			t.Errorf("%v to %v: the same is %v", c.from, c.to, isSame)
		}
	}
}
