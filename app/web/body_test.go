package web_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

func TestAValueOfTheWrongTypeIsNamed(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	path := fmt.Sprintf("/api/chat_threads/%d/messages", ada.Chat(grace))
	for value, text := range map[string]string{
		`5`:                        "The value of content cannot be a number.",
		`["x"]`:                    "The value of content cannot be an array.",
		`{}`:                       "The value of content cannot be an object.",
		`true`:                     "The value of content cannot be true or false.",
		strings.Repeat("9", 1_000): "The value of content cannot be a number.",
	} {
		a := ada.Post(path, `{"content":`+value+`}`).Refused(http.StatusUnprocessableEntity, "content")
		if p := webtest.Read[webtest.Problem](a); p.Error != text {
			t.Errorf("%.20s: %q, want %q", value, p.Error, text)
		}
	}
	a := ada.Post(path, `{"content":"x","replyTo":1.5}`).Refused(http.StatusUnprocessableEntity, "replyTo")
	a.Has("The value of replyTo cannot be 1.5.")
	ada.Post(path, `{"content":"x","replyTo":`+strings.Repeat("9", 1_000)+`}`).Refused(http.StatusUnprocessableEntity, "replyTo").Has("cannot be a number.")
}

func TestHalfACharacterIsRefusedAndNotReplaced(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	path := fmt.Sprintf("/api/chat_threads/%d/messages", ada.Chat(grace))
	for _, half := range []string{`\ud83d`, `frog \udc38`, `\ud83d\ud83d\udc38`, `\\\ud83d`, `\ud83dx`, `\ud83d\n`} {
		ada.Post(path, `{"content":"`+half+`"}`).Refused(http.StatusUnprocessableEntity, "content")
	}
	for text, want := range map[string]string{`\ud83d\udc38`: "🐸", `\\ud83d`: `\ud83d`, `\u00e9\t\ud83D\uDc38!`: "é\t🐸!", `\ufffd`: "\ufffd"} {
		m := webtest.Read[webtest.Message](ada.Post(path, `{"content":"`+text+`"}`).Want(http.StatusCreated))
		if m.Content != want {
			t.Errorf("%s was kept as %q, want %q", text, m.Content, want)
		}
	}
}
