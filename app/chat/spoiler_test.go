package chat

import "testing"

func TestACaptionThatIsASpoilerHidesWhatItStandsUnder(t *testing.T) {
	for text, want := range map[string]bool{
		"": false, "the crown": false, ">!the crown!<": true, ">!one!<\n>!two!<": true, ">!one!<\n\n>!two!<": true,
		"look: >!the crown!<": false, ">!the crown!< look": false, "> >!the crown!<": false, "`>!the crown!<`": false,
	} {
		if IsSpoiler(text) != want {
			t.Errorf("%q is a spoiler: %v", text, !want)
		}
	}
}
