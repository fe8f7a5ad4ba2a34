package attack_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"

	"ribbit/app/chat"
	"ribbit/app/web/webtest"
)

// FuzzForms sends the same text as everything that a form has. No answer is an error of the server, none has a script or
// a handler that was not there before, and a message that was taken is the one that was sent.
func FuzzForms(f *testing.F) {
	for i, text := range hostile {
		if i%9 == 0 {
			f.Add(text)
		}
	}
	for _, text := range []string{"", "hello", "\xff", "a\x00b", "\u202e", strings.Repeat("x", 10_001), "%00", "a&content=b", "\r\n\r\n", "1", "-1", "9223372036854775808", "//evil.example", "/\\evil.example", "http://evil.example"} {
		f.Add(text)
	}
	r := webtest.Start(f)
	ada, grace := r.Owner("ada"), r.SignUp("grace")
	thread := ada.Chat(grace)
	m := grace.Send(thread, "report me")
	session := ada.Session()
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	f.Cleanup(client.CloseIdleConnections)

	f.Fuzz(func(t *testing.T, text string) {
		call := func(method, path, kind, body string) (*http.Response, []byte) {
			req, err := http.NewRequest(method, r.URL+path, strings.NewReader(body))
			if err != nil {
				t.Fatal(err)
			}
			req.Header.Set("Content-Type", kind)
			if !strings.HasPrefix(path, "/login") && !strings.HasPrefix(path, "/signup") {
				req.Header.Set("Cookie", r.Cookie("session")+"="+session)
			}
			resp, err := client.Do(req)
			if err != nil {
				t.Fatal(err)
			}
			b, err := io.ReadAll(resp.Body)
			resp.Body.Close()
			if err != nil {
				t.Fatal(err)
			}
			if resp.StatusCode >= 500 || !utf8.Valid(b) {
				t.Errorf("%s %s is answered with %d: %.300q", method, path, resp.StatusCode, b)
			}
			if to := resp.Header.Get("Location"); strings.HasPrefix(to, "//") || strings.HasPrefix(to, "/\\") || to != "" && !strings.HasPrefix(to, "/") {
				t.Errorf("%s %s leads to %q", method, path, to)
			}
			if strings.HasPrefix(resp.Header.Get("Content-Type"), "text/html") {
				isTame(t, path, string(b))
			}
			return resp, b
		}
		form := func(path string, names ...string) (*http.Response, []byte) {
			v := url.Values{}
			for _, name := range names {
				v.Set(name, text)
			}
			return call("POST", path, "application/x-www-form-urlencoded", v.Encode())
		}
		form("/login", "username", "next")
		form("/signup", "username", "invite", "next")
		form(fmt.Sprintf("/chats/%d/messages", thread), "content", "client_id", "reply_to")
		form(fmt.Sprintf("/chats/%d/messages/%d/report", thread, m.ID), "reason")
		form(fmt.Sprintf("/chats/%d/messages/%d/reactions", thread, m.ID), "reaction")
		form(fmt.Sprintf("/chats/%d/read", thread), "message_id")
		form("/settings/look", "theme", "contrast")
		call("POST", "/chats", "application/x-www-form-urlencoded", url.Values{"user": {fmt.Sprint(grace.ID), text}, "title": {text}}.Encode())
		q := url.QueryEscape(text)
		if len(q) < 3000 {
			for _, path := range []string{"/search?q=", "/chats/new?q=", "/people?q=", "/chats/list?before=", "/login?next=", "/signup?next=", "/join/", "/api/search?q=", "/api/users?q="} {
				call("GET", path+q, "", "")
			}
			call("GET", fmt.Sprintf("/chats/%d?before=%s&m=%s", thread, q, q), "", "")
		}

		body, _ := json.Marshal(object{"content": text}) //nolint:errcheck // it can always be written
		resp, b := call("POST", fmt.Sprintf("/api/chat_threads/%d/messages", thread), "application/json", string(body))
		// What is no UTF-8 was mended by the encoder of the test.
		want, err := chat.CheckContent(strings.ToValidUTF8(text, "\ufffd"))
		if (resp.StatusCode == http.StatusCreated) != (err == nil) {
			t.Errorf("the message is answered with %d, the rules say %v", resp.StatusCode, err)
		}
		var got webtest.Message
		if err == nil && (json.Unmarshal(b, &got) != nil || got.Content != want && utf8.ValidString(text)) {
			t.Errorf("sent %q, stored %q", text, got.Content)
		}
	})
}

// isTame fails the test when a page has something that could run.
func isTame(t *testing.T, path, page string) {
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "iframe", "object", "embed", "base", "style", "math":
			t.Errorf("%s has <%s>", path, n.Data)
		case "script":
			if n.FirstChild != nil {
				t.Errorf("%s has a script %.100q", path, n.FirstChild.Data)
			}
		}
		for _, a := range n.Attr {
			value := strings.ToLower(strings.TrimSpace(a.Val))
			isTarget := a.Key == "href" || a.Key == "src" || a.Key == "action" || a.Key == "formaction"
			if strings.HasPrefix(a.Key, "on") || strings.HasPrefix(a.Key, "hx-on") || a.Key == "style" || isTarget && (strings.HasPrefix(value, "javascript:") || strings.HasPrefix(value, "data:")) {
				t.Errorf("%s has %s=%.100q", path, a.Key, a.Val)
			}
		}
	}
}
