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

func TestWhatIsMadeASpoilerIsOne(t *testing.T) {
	for text, want := range map[string]string{
		"": ">!Spoiler!<", " \n": ">!Spoiler!<", "the crown": ">!the crown!<", "one\n\n two": ">!one!<\n\n>!two!<",
	} {
		if got := AsSpoiler(text, "Spoiler"); got != want || !IsSpoiler(got) {
			t.Errorf("%q becomes %q", text, got)
		}
	}
}
