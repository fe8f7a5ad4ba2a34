package chat

import (
	"encoding/json"
	"os"
	"testing"
)

func TestWhatShowsNothingIsEmpty(t *testing.T) {
	b, err := os.ReadFile("testdata/blank.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Text  string
		Blank bool
	}
	if err := json.Unmarshal(b, &cases); err != nil || len(cases) == 0 {
		t.Fatal(err)
	}
	for _, c := range cases {
		for what, check := range map[string]func(string) (string, error){
			"caption": CheckCaption, "title": CheckTitle, "about": CheckAbout,
		} {
			if got, err := check(c.Text); err != nil || (got == "") != c.Blank {
				t.Errorf("the %s %+q is kept as %+q, %v", what, c.Text, got, err)
			}
		}
		for what, check := range map[string]func(string) (string, error){"message": CheckContent, "passkey": checkPasskeyName} {
			if _, err := check(c.Text); (err != nil) != c.Blank {
				t.Errorf("the %s %+q is refused: %v", what, c.Text, err)
			}
		}
		if _, err := CheckName(c.Text); c.Blank && err == nil {
			t.Errorf("somebody may be called %+q", c.Text)
		}
		if got := CleanFileName(c.Text); c.Blank && got != "file" {
			t.Errorf("a file may be called %+q", got)
		}
		if got, _ := cleanWords([]string{c.Text}); (len(got) == 0) != c.Blank {
			t.Errorf("the words of a sticker are %+q", got)
		}
	}
	for _, name := range []string{"ada\U00016FE4", "ada\U00013441", "\U00013441"} {
		_, err := CheckName(name)
		wantProblem(t, err, Invalid, "username")
	}
}

func TestMarksAroundNothingAreText(t *testing.T) {
	for text, want := range map[string]string{
		">!\u200b!<":              "p[>!\u200b!<]",
		">! !<":                   "p[>! !<]",
		"**\u2800**":              "p[**\u2800**]",
		"***\u3164***":            "p[*b(\u3164*)]",
		"~~\u200b~~ ~~a~~":        "p[s(\u200b~~ ~~a)]",
		"*\u200b*":                "p[*\u200b*]",
		"**\u200ba**":             "p[b(\u200ba)]",
		">! !< >!the butler!<":    "p[spoiler( !< >!the butler)]",
		"a **\u2060** b **bold**": "p[a b(\u2060** b **bold)]",
	} {
		if got := sketch(Format(text)); got != want {
			t.Errorf("%+q is shown as %+q, want %+q", text, got, want)
		}
	}
}
