package chat

import "testing"

func TestHowFarSomebodyReads(t *testing.T) {
	for name, c := range map[string]struct {
		facts ReadFacts
		upTo  MessageID
		want  Seq
		id    string
	}{
		"all of it":            {ReadFacts{Last: 9}, 0, 9, ""},
		"up to a message":      {ReadFacts{Last: 9, UpTo: 5}, 77, 5, ""},
		"up to one elsewhere":  {ReadFacts{Last: 9}, 77, 0, "no-such-message"},
		"a request":            {ReadFacts{Last: 9, UpTo: 5, Request: RequestWaiting}, 77, 0, ""},
		"one that was ignored": {ReadFacts{Last: 9, Request: RequestIgnored}, 0, 0, ""},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := c.facts.ReadsTo(ReadMarkChange{UpTo: c.upTo})
			wantID(t, err, c.id)
			if got != c.want {
				t.Errorf("got %d, want %d", got, c.want)
			}
		})
	}
}
