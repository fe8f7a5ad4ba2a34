package e2e

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// puts text into the message field at once, as a paste does.
func (p *person) pastes(text string) {
	p.t.Helper()
	p.run("(f => { f.focus(); f.value = " + quote(text) + "; f.dispatchEvent(new Event('input', { bubbles: true })); })(document.querySelector('#composer textarea'))")
}

func TestThePageAndTheServerKnowWhatShowsNothing(t *testing.T) {
	b, err := os.ReadFile("../../app/chat/testdata/blank.json")
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
	_, ada, _ := chatting(t)
	for _, c := range cases {
		ada.pastes(c.Text)
		if got := ada.is("document.querySelector('.composer__send').disabled"); got != c.Blank {
			t.Errorf("%+q cannot be sent: %v", c.Text, got)
		}
	}
	if ada.is("Object.entries(localStorage).some(([key, value]) => key.includes('draft') && value.includes('\\u200b'))") {
		t.Error("what shows nothing is a draft")
	}
}

func TestControlCharactersThatArePastedAreLeftOut(t *testing.T) {
	_, ada, _ := chatting(t)
	ada.pastes("a\x00b\x1b\x07\tc\u2028d")
	ada.press(kb.Enter)
	ada.sees("[...document.querySelectorAll('#messages .message[id] .message__body')].some((body) => body.innerText.trim() === 'ab\\tc\\nd')")
	ada.press(kb.ArrowUp)
	ada.sees("'editing' in document.querySelector('#composer').dataset")
	ada.pastes("e\x00f")
	ada.press(kb.Enter)
	ada.sees(withText("ef (edited)"))
}
