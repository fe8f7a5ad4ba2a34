package web

import (
	"net/url"
	"strings"
	"testing"

	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"

	"ribbit/app/lan"
)

// fuzzed is a request to a server at http://pond.example:8080 that also answers to local names.
func fuzzed(headers ...string) (*Server, *fiber.Ctx) {
	s := &Server{Config: Config{Hosts: lan.NewHosts("pond.example")}, origin: "http://pond.example:8080"}
	ctx := &fasthttp.RequestCtx{}
	for i := 0; i < len(headers); i += 2 {
		ctx.Request.Header.Set(headers[i], headers[i+1])
	}
	return s, fiber.New().AcquireCtx(ctx)
}

// FuzzOrigin: an origin that is taken as our own names the same scheme, host and port as the request or the base URL.
func FuzzOrigin(f *testing.F) {
	for _, o := range []string{
		"http://pond.local:8080", "http://pond.local", "https://pond.local:8080", "http://pond.local:8080/", "null", "", "http://evil.example",
		"http://pond.local:8080@evil.example", "http://evil.example#http://pond.local:8080", "HTTP://POND.LOCAL:8080", "http://pond.local:8080.evil.example",
		"http://pond.example:8080", "http://pond.local:08080", "//pond.local:8080", "http://[::1]:8080",
	} {
		f.Add(o, "pond.local:8080")
	}
	f.Fuzz(func(t *testing.T, origin, host string) {
		s, c := fuzzed("Origin", origin, "Host", host)
		if !s.allowsHost(c) || !s.ownOrigin(c) {
			return
		}
		sent := c.Get("Origin")
		if sent == "" {
			return
		}
		u, err := url.Parse(sent)
		if err != nil || u.User != nil || u.Path != "" || u.Scheme != "http" {
			t.Fatalf("took %q for a request to %q: %v", sent, host, err)
		}
		if own := string(c.Request().Header.Host()); !strings.EqualFold(u.Host, own) && !strings.EqualFold(u.Host, "pond.example:8080") {
			t.Errorf("took %q for a request to %q", sent, own)
		}
	})
}

// FuzzHost: a name that only a public name server can give is answered to only when it was named.
func FuzzHost(f *testing.F) {
	for _, h := range []string{
		"pond.example", "pond.example:8080", "evil.example", "evil.example:80", "evil.example.", "192.168.1.7", "[::1]:8080", "[::1", "localhost",
		"evil.example:80:80", "evil.example/pond.local", "pond.local@evil.example", "evil.example#.local", "EVIL.EXAMPLE", "xn--e1afmkfd.example", "..local", "",
	} {
		f.Add(h)
	}
	f.Fuzz(func(t *testing.T, host string) {
		s, c := fuzzed("Host", host)
		if !s.allowsHost(c) {
			return
		}
		u, err := url.Parse("http://" + string(c.Request().Header.Host()) + "/")
		if err != nil {
			t.Fatalf("took %q, which is no host: %v", host, err)
		}
		name := strings.TrimSuffix(strings.ToLower(u.Hostname()), ".")
		if strings.HasSuffix(name, ".example") && name != "pond.example" || strings.HasSuffix(name, ".com") || u.User != nil {
			t.Errorf("took %q", host)
		}
	})
}
