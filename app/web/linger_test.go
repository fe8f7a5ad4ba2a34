package web_test

import (
	"bytes"
	"io"
	"net/http"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

// TestWhoeverStillSendsHearsTheRefusal sends ten MiB where they are refused early: by length or without one, by words, by form,
// by whoever may not. The answer arrives each time, and not a connection that was reset.
func TestWhoeverStillSendsHearsTheRefusal(t *testing.T) {
	const (
		form  = "multipart/form-data; boundary=x"
		times = 5
	)
	w := newHooked(t, webtest.WithHTTPS())
	big := strings.Repeat("x", 10<<20)
	field := "--x\r\nContent-Disposition: form-data; name=\"payload\"\r\n\r\n" + big + "\r\n--x--\r\n"
	for _, c := range []struct {
		name, path, kind, body string
		status                 int
	}{
		{"a hook's text", "/hook/" + w.key, "text/plain", big, http.StatusRequestEntityTooLarge},
		{"a hook's JSON", "/hook/" + w.key, "application/json", `{"message":"` + big + `"}`, http.StatusRequestEntityTooLarge},
		{"a hook's form", "/hook/" + w.key, form, field, http.StatusRequestEntityTooLarge},
		{"JSON", "/api/auth/login", "application/json", `{"username":"` + big + `"}`, http.StatusRequestEntityTooLarge},
		{"a page's form", "/login", "application/x-www-form-urlencoded", "username=" + big, http.StatusRequestEntityTooLarge},
		{"a stranger's upload", "/api/uploads", form, field, http.StatusUnauthorized},
		{"a stranger's message", "/chats/1/messages", form, field, http.StatusUnauthorized},
	} {
		t.Run(c.name, func(t *testing.T) {
			for i := range 2 * times {
				var body io.Reader = strings.NewReader(c.body)
				if i%2 == 1 {
					body = io.MultiReader(body) // its length is not told
				}
				base := w.r.URL
				if i >= times {
					base = w.r.Secure
				}
				request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, base+c.path, body)
				check(t, err)
				request.Header.Set("Content-Type", c.kind)
				answer, err := w.r.Transport().RoundTrip(request)
				if err != nil {
					t.Fatalf("time %d: %v", i, err)
				}
				said, err := io.ReadAll(answer.Body)
				answer.Body.Close()
				if !answer.Close {
					t.Fatalf("time %d: who sends the next request on this connection loses it", i)
				}
				if err != nil || answer.StatusCode != c.status || len(bytes.TrimSpace(said)) == 0 {
					t.Fatalf("time %d: %d, %q, %v", i, answer.StatusCode, said, err)
				}
			}
		})
	}
}
