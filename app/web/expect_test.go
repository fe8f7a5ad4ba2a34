package web_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"ribbit/app/web/webtest"
)

// asking is a request that waits for leave to send its body: what it is answered first.
func asking(t *testing.T, r *webtest.Ribbit, method, path string, length int, headers ...string) (conn net.Conn, in *bufio.Reader, first int) {
	t.Helper()
	conn, err := net.Dial("tcp", r.Addr)
	check(t, err)
	t.Cleanup(func() { conn.Close() })
	check(t, conn.SetDeadline(time.Now().Add(webtest.Patience)))
	host := "Host: " + r.Addr
	for i, h := range headers {
		if strings.HasPrefix(h, "Host: ") {
			host, headers[i] = h, "X-Pond: frog"
		}
	}
	lines := append([]string{method + " " + path + " HTTP/1.1", host, "Expect: 100-continue", fmt.Sprint("Content-Length: ", length)}, headers...)
	_, err = io.WriteString(conn, strings.Join(lines, "\r\n")+"\r\n\r\n")
	check(t, err)
	in = bufio.NewReader(conn)
	begin, err := in.Peek(len("HTTP/1.1 100"))
	check(t, err)
	_, err = fmt.Sscanf(string(begin), "HTTP/1.1 %d", &first)
	check(t, err)
	return conn, in, first
}

func TestABodyThatTheHeadersRefuseIsNotAskedFor(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	cookie := "Cookie: " + ada.SessionCookie()
	const asJSON, asForm = "Content-Type: application/json", "Content-Type: multipart/form-data; boundary=x"
	for name, c := range map[string]struct {
		path    string
		length  int
		headers []string
		status  int
		say     string
	}{
		"a message without a session":   {"/api/chat_threads/1/messages", 10, []string{asJSON}, http.StatusUnauthorized, "unauthenticated"},
		"one of a session that is over": {"/api/chat_threads/1/messages", 10, []string{asJSON, "Cookie: " + ada.SessionCookie() + "x"}, http.StatusUnauthorized, "unauthenticated"},
		"a token that is none":          {"/api/uploads", 10, []string{asForm, "Authorization: Bearer frog"}, http.StatusUnauthorized, "unauthenticated"},
		"a page's form":                 {"/chats/1/messages", 10, []string{asForm}, http.StatusUnauthorized, ""},
		"a file that is too long":       {"/api/uploads", webtest.MaxUpload + 1<<20, []string{asForm, cookie}, http.StatusRequestEntityTooLarge, "too_large"},
		"JSON that is too long":         {"/api/chat_threads/1/messages", 300 << 10, []string{asJSON, cookie}, http.StatusRequestEntityTooLarge, "too_large"},
		"JSON that is far too long":     {"/api/auth/login", 30 << 20, []string{asJSON}, http.StatusRequestEntityTooLarge, "too_large"},
		"one for another server":        {"/api/auth/login", 10, []string{asJSON, "Host: evil.example"}, http.StatusMisdirectedRequest, ""},
		"one that is compressed":        {"/api/auth/login", 10, []string{asJSON, "Content-Encoding: gzip"}, http.StatusUnsupportedMediaType, ""},
		"one of another site":           {"/api/auth/login", 10, []string{asJSON, "Origin: http://evil.example"}, http.StatusForbidden, ""},
	} {
		t.Run(name, func(t *testing.T) {
			_, in, first := asking(t, r, http.MethodPost, c.path, c.length, c.headers...)
			if first != c.status {
				t.Fatalf("it is answered with %d first", first)
			}
			answer, err := http.ReadResponse(in, nil)
			check(t, err)
			defer answer.Body.Close()
			said, err := io.ReadAll(answer.Body)
			check(t, err)
			if !strings.Contains(string(said), c.say) || !answer.Close || answer.Header.Get("X-Content-Type-Options") == "" {
				t.Errorf("it is answered with %v: %s", answer.Header, said)
			}
		})
	}
}

func TestABodyThatMayComeIsAskedFor(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	const body = `{"about":"leaps"}`
	conn, in, first := asking(t, r, http.MethodPut, "/api/users/me", len(body), "Content-Type: application/json", "Cookie: "+ada.SessionCookie())
	if first != http.StatusContinue {
		t.Fatalf("it is answered with %d first", first)
	}
	_, err := io.WriteString(conn, body)
	check(t, err)
	_, err = in.ReadString('\n')
	check(t, err)
	_, err = in.ReadString('\n')
	check(t, err)
	answer, err := http.ReadResponse(in, nil)
	check(t, err)
	defer answer.Body.Close()
	if said, err := io.ReadAll(answer.Body); err != nil || answer.StatusCode == http.StatusUnauthorized || answer.StatusCode >= 500 || answer.Close {
		t.Errorf("then with %s: %s, %v", answer.Status, said, err)
	}
}

// TestAStrangerIsAskedForABodyWhereStrangersBringOne holds for every route of the matrix.
func TestAStrangerIsAskedForABodyWhereStrangersBringOne(t *testing.T) {
	r := webtest.Start(t)
	fill := strings.NewReplacer(":id<int>", "1", ":message<int>", "1", ":user<int>", "1", ":userId", "1", "/*", "/topic")
	for route, c := range matrix {
		method, path, _ := strings.Cut(route, " ")
		if method == http.MethodGet || method == http.MethodHead || method == http.MethodOptions || c.who == noRoute {
			continue
		}
		parts := strings.Split(fill.Replace(path), "/")
		for i, p := range parts {
			if strings.HasPrefix(p, ":") {
				parts[i] = "1"
			}
		}
		conn, _, first := asking(t, r, method, strings.Join(parts, "/"), 10)
		conn.Close()
		if isOpen := c.who == everybody; (first == http.StatusContinue) != isOpen {
			t.Errorf("%s, for %s, is answered with %d first", route, c.who, first)
		}
	}
}
