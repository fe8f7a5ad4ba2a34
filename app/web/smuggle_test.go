package web_test

import (
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

// TestSmuggledRequestsAreRefused sends what a proxy in front and this server could read as different requests. None may
// reach a second handler, and what is no request is answered with an error or with nothing.
func TestSmuggledRequestsAreRefused(t *testing.T) {
	r := webtest.Start(t)
	const (
		crlf   = "\r\n"
		hidden = "GET /healthz HTTP/1.1" + crlf + "Host: HOST" + crlf + crlf
		post   = "POST /api/auth/login HTTP/1.1" + crlf + "Host: HOST" + crlf + "Content-Type: application/json" + crlf
	)
	for name, request := range map[string]string{
		"both lengths":                  post + "Content-Length: 5" + crlf + "Transfer-Encoding: chunked" + crlf + crlf + "0" + crlf + crlf + hidden,
		"two lengths":                   post + "Content-Length: 2" + crlf + "Content-Length: 50" + crlf + crlf + "{}" + hidden,
		"a length with a sign":          post + "Content-Length: +2" + crlf + crlf + "{}" + hidden,
		"a negative length":             post + "Content-Length: -1" + crlf + crlf + hidden,
		"a space before the colon":      post + "Transfer-Encoding : chunked" + crlf + "Content-Length: 2" + crlf + crlf + "{}" + hidden,
		"an obscure coding":             post + "Transfer-Encoding: xchunked" + crlf + crlf + "0" + crlf + crlf + hidden,
		"a chunk extension with a line": post + "Transfer-Encoding: chunked" + crlf + crlf + "2;x=\n1\r\n{}\r\n0" + crlf + crlf + hidden,
		"a chunk that is too large":     post + "Transfer-Encoding: chunked" + crlf + crlf + "ffffffffffffffff0" + crlf + "{}" + crlf + hidden,
		"lines without a return":        "GET /healthz HTTP/1.1\nHost: HOST\n\n",
		"a NUL in the path":             "GET /healthz\x00 HTTP/1.1" + crlf + "Host: HOST" + crlf + crlf,
		"no host":                       "GET /healthz HTTP/1.1" + crlf + crlf,
		"two hosts":                     "GET /healthz HTTP/1.1" + crlf + "Host: HOST" + crlf + "Host: evil.example" + crlf + crlf,
	} {
		t.Run(name, func(t *testing.T) {
			answer := exchange(t, r, strings.ReplaceAll(request, "HOST", r.Addr))
			if strings.Contains(answer, "ok\n") {
				t.Errorf("the hidden request was answered:\n%s", answer)
			}
			if answer != "" && !strings.HasPrefix(answer, "HTTP/1.1 4") {
				t.Errorf("it is answered with %q", firstLine(answer))
			}
		})
	}
	// The same request, well formed, is answered: what is tested above is not a dead server.
	if answer := exchange(t, r, strings.ReplaceAll(hidden, "HOST", r.Addr)); !strings.Contains(answer, "ok\n") {
		t.Errorf("a good request is answered with %q", firstLine(answer))
	}
}
