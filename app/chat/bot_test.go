package chat

import "testing"

func TestABotIsCalledAfterWhatItIsFor(t *testing.T) {
	for label, want := range map[string]string{
		"Washer":                             "Washer",
		"Door bell":                          "Door-bell",
		" - Washer ! ":                       "Washer",
		"Front door camera with a long name": "Front-door-camera-with-a",
		"Front door camera with frogs":       "Front-door-camera-with-fr",
		"🐸":                                  "bot",
		"":                                   "bot",
	} {
		names := BotNames(label)
		if names[0] != want || names[1] != want+"-2" {
			t.Errorf("%q is called %q, then %q", label, names[0], names[1])
		}
		for _, name := range []string{names[0], names[len(names)-1]} {
			if _, err := CheckName(name); err != nil {
				t.Errorf("%q is called %q: %v", label, name, err)
			}
		}
	}
}
