package web_test

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/web"
	"ribbit/app/web/webtest"
)

func TestTheServerAnswersOnlyToItsOwnNames(t *testing.T) {
	r := webtest.Start(t, webtest.WithHosts("chat.example.org"))
	ada := r.SignUp("ada").Script()
	for host, want := range map[string]int{
		"192.168.1.7:8080": 200, "[fe80::1]:8080": 200, "ribbit.local": 200, "pond": 200, "chat.example.org:443": 200, "CHAT.example.org.": 200,
		"evil.example": 421, "evil.example:8080": 421, "chat.example.org.evil.example": 421, "ribbit.local.evil.example": 421, "a.b": 421,
	} {
		for _, path := range []string{"/api/auth", "/healthz", "/login", "/api/openapi.json"} {
			a := ada.With("Host", host).Get(path)
			if got := a.Status; got != want && !(want == 200 && path == "/login" && got == 303) {
				t.Errorf("%s of %s is %d, want %d", path, host, got, want)
			}
			if want == 421 {
				a.Has("--hosts")
			}
		}
	}
	if _, status, _ := ada.With("Host", "evil.example").TrySocket(); status != http.StatusMisdirectedRequest {
		t.Errorf("a handshake with a foreign name is %d", status)
	}
}

func TestTheNameInTheRequestLineCountsToo(t *testing.T) {
	r := webtest.Start(t)
	for _, c := range []struct{ line, host string }{
		{"GET http://evil.example/healthz HTTP/1.1", r.Addr},
		{"GET http://" + r.Addr + "/healthz HTTP/1.1", "evil.example"},
		{"GET http://evil.example/healthz HTTP/1.1", "evil.example"},
	} {
		if answer := exchange(t, r, c.line+"\r\nHost: "+c.host+"\r\nConnection: close\r\n\r\n"); strings.Contains(answer, " 200 ") {
			t.Errorf("%s with Host %s is answered: %s", c.line, c.host, firstLine(answer))
		}
	}
}

// exchange sends bytes as they are and answers everything that comes until the server closes, or for a second.
func exchange(t *testing.T, r *webtest.Ribbit, request string) string {
	t.Helper()
	conn, err := net.Dial("tcp", r.Addr)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := io.WriteString(conn, request); err != nil {
		t.Fatal(err)
	}
	conn.SetReadDeadline(time.Now().Add(time.Second)) //nolint:errcheck // the read tells
	b, _ := io.ReadAll(conn)
	return string(b)
}

func firstLine(s string) string { line, _, _ := strings.Cut(s, "\r\n"); return line }

// unsafeCalls are requests that change something, as a foreign page could make a browser send them.
func unsafeCalls(thread, msg int64) []struct{ method, path, kind, body string } {
	const form, json = "application/x-www-form-urlencoded", "application/json"
	return []struct{ method, path, kind, body string }{
		{"POST", fmt.Sprintf("/chats/%d/messages", thread), form, "content=forged"},
		{"POST", fmt.Sprintf("/chats/%d/messages/%d/delete", thread, msg), form, ""},
		{"POST", fmt.Sprintf("/chats/%d/messages/%d/edit", thread, msg), form, "content=forged"},
		{"POST", "/logout", form, ""},
		{"POST", "/settings/look", form, "theme=dark"},
		{"POST", "/login", form, "username=ada&password=x"},
		{"POST", "/signup", form, "username=eve&password=correct+horse"},
		{"POST", "/setup", form, "username=eve&password=correct+horse"},
		{"POST", messages(thread), json, `{"content":"forged"}`},
		{"POST", messages(thread), "text/plain", `{"content":"forged"}`},
		{"PUT", message(msg), json, `{}`},
		{"POST", "/api/auth/logout", json, `{}`},
		{"POST", "/api/auth/login", json, `{"username":"ada","password":"x"}`},
		{"DELETE", reactions(msg), json, `{"reaction":"🐸"}`},
	}
}

func TestAnotherSiteCannotMakeABrowserChangeAnything(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	m := ada.Send(id, "stays")
	host, port, _ := net.SplitHostPort(r.Addr)
	foreign := []*webtest.Person{
		ada.With("Origin", "http://evil.example"),
		ada.With("Origin", "null"),
		ada.With("Origin", "http://"+host+":1"),
		ada.With("Origin", "http://"+host),
		ada.With("Origin", "https://"+r.Addr),
		ada.With("Origin", "http://localhost:"+port),
		ada.With("Sec-Fetch-Site", "cross-site"),
		ada.With("Sec-Fetch-Site", "same-site"),
		ada.With("Sec-Fetch-Site", "cross-site").With("Origin", r.URL),
		ada.With("Authorization", "Basic YTpi").With("Origin", "http://evil.example"),
		ada.With("Authorization", "Bearer").With("Origin", "http://evil.example"),
	}
	for _, p := range foreign {
		for _, c := range unsafeCalls(id, m.ID) {
			p.Do(c.method, c.path, c.kind, []byte(c.body)).Want(http.StatusForbidden)
		}
	}
	if th := ada.Thread(id); th.LastSeq != 1 || th.Messages[0].Version != m.Version {
		t.Error("a foreign site changed something")
	}
	for _, p := range []*webtest.Person{ada, ada.With("Origin", r.URL), ada.With("Sec-Fetch-Site", "same-origin"), ada.With("Sec-Fetch-Site", "none"), ada.Script().With("Origin", "http://evil.example")} {
		p.Send(id, "by ada")
	}
}

func TestAForgedTokenHeaderDoesNotLendACookieItsExemption(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	// With a bearer token the cookie must not count: the exemption is for those who hold the token.
	ada.With("Authorization", "Bearer nonsense").With("Origin", "http://evil.example").
		Post(messages(id), object{"content": "forged"}).Refused(http.StatusUnauthorized, "")
}

func TestEveryPageIsGuarded(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.Owner("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	m := ada.Send(id, "hello")
	for _, path := range []string{
		"/", "/setup", "/login", "/signup", "/api", "/settings", "/owner/reports", "/search?q=hello", "/chats/new", "/chats/list", "/people?q=g", "/no/such/page",
		fmt.Sprintf("/chats/%d", id), fmt.Sprintf("/chats/%d?m=%d", id, m.ID), fmt.Sprintf("/chats/%d/messages", id), fmt.Sprintf("/users/%d", grace.ID),
		fmt.Sprintf("/chats/%d/messages/%d", id, m.ID), fmt.Sprintf("/chats/%d/messages/%d/raw", id, m.ID), "/api/auth", "/api/chat_threads", "/join/nonsense",
		fmt.Sprintf("/stickers?thread=%d", id), "/chats/999",
	} {
		for _, p := range []*webtest.Person{ada, r.Stranger()} {
			a := p.Get(path)
			csp := a.Header.Get("Content-Security-Policy")
			for _, want := range []string{"default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "connect-src 'self'"} {
				if !strings.Contains(csp+";", want) {
					t.Errorf("%s as %s: the policy lacks %q", path, p.Name, want)
				}
			}
			if strings.Contains(csp, "unsafe") || strings.Contains(csp, "*") || strings.Contains(csp, "upgrade-insecure") {
				t.Errorf("%s: the policy is %q", path, csp)
			}
			for name, want := range map[string]string{"X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin", "X-Frame-Options": "DENY"} {
				if got := a.Header.Get(name); got != want {
					t.Errorf("%s as %s: %s is %q, want %q", path, p.Name, name, got, want)
				}
			}
			if got := a.Header.Get("Cache-Control"); got != "no-store" && got != "private, no-cache" {
				t.Errorf("%s as %s: Cache-Control is %q", path, p.Name, got)
			}
			a.Lacks("<script>", " style=\"", " onclick=", "javascript:")
			if a.Status >= 500 {
				t.Errorf("%s as %s is %d", path, p.Name, a.Status)
			}
		}
	}
}

func TestWindowsAreKeptApartOnlyWhereBrowsersHeedIt(t *testing.T) {
	r := webtest.Start(t, webtest.WithProxies())
	if got := r.Stranger().Get("/login").Header.Get("Cross-Origin-Opener-Policy"); got != "" {
		t.Errorf("plain HTTP carries %q, about which browsers complain", got)
	}
	if got := r.Stranger().With("X-Forwarded-Proto", "https").Get("/login").Header.Get("Cross-Origin-Opener-Policy"); got != "same-origin" {
		t.Errorf("HTTPS carries %q", got)
	}
}

func TestPublicFilesAreKeptForEver(t *testing.T) {
	r := webtest.Start(t)
	p := r.Stranger()
	static := web.AssetsPath(r.Server)
	page := p.Get("/login").Has(static + "ribbit.css")
	if page.Header.Get("Set-Cookie") != "" {
		t.Error("the sign-in page sets a cookie")
	}
	for name, kind := range map[string]string{"ribbit.css": "text/css", "dist/main.js": "text/javascript", "frog.svg": "image/svg+xml", "stickers/happy.svg": "image/svg+xml", "vendor/htmx.min.js": "text/javascript"} {
		zipped := p.With("Accept-Encoding", "gzip").Get(static + name).Want(http.StatusOK)
		plain := p.With("Accept-Encoding", "identity").Get(static + name).Want(http.StatusOK)
		for _, a := range []*webtest.Answer{zipped, plain} {
			if got := a.Header.Get("Cache-Control"); got != "public, max-age=31536000, immutable" {
				t.Errorf("%s: Cache-Control is %q", name, got)
			}
			if got := a.Header.Get("Content-Type"); !strings.HasPrefix(got, kind) {
				t.Errorf("%s: the type is %q, want %q", name, got, kind)
			}
			if got := a.Header.Get("X-Content-Type-Options"); got != "nosniff" {
				t.Errorf("%s: nosniff is %q", name, got)
			}
			if !strings.Contains(a.Header.Get("Vary"), "Accept-Encoding") {
				t.Errorf("%s: Vary is %q", name, a.Header.Get("Vary"))
			}
		}
		if zipped.Header.Get("Content-Encoding") != "gzip" || len(zipped.Body) >= len(plain.Body) {
			t.Errorf("%s: %d bytes zipped, %d plain, encoding %q", name, len(zipped.Body), len(plain.Body), zipped.Header.Get("Content-Encoding"))
		}
	}
	for _, path := range []string{static + "../embed.go", static + "%2e%2e/embed.go", static + "dist", static + "", static + "dist/", static + "js/main.js", "/static/abc/ribbit.css", static + "nope.css", static + "css/..%2fribbit.css", static + "\\..\\x"} {
		p.Get(strings.ReplaceAll(path, "\\", "%5c")).Want(http.StatusNotFound)
	}
	for _, path := range []string{"/avatars/x.svg", "/avatars/.svg", "/avatars/" + strings.Repeat("1-", 500) + "1.svg", "/avatars/1-2-4-4-7.png", "/avatars/%3Cscript%3E.svg", "/avatars/99-99-99-99-99.svg"} {
		p.Get(path).Want(http.StatusNotFound).Lacks("<script>")
	}
}

func TestTheSessionCookieIsShutAway(t *testing.T) {
	r := webtest.Start(t, webtest.WithProxies())
	r.SignUp("ada")
	body := object{"username": "ada", "password": webtest.Password}
	for _, c := range []struct {
		p      *webtest.Person
		secure bool
	}{{r.Stranger(), false}, {r.Stranger().With("X-Forwarded-Proto", "https"), true}} {
		a := c.p.Post("/api/auth/login", body).Want(http.StatusOK)
		cookie := strings.ToLower(a.Header.Get("Set-Cookie"))
		for _, want := range []string{strings.ToLower(r.Cookie("session")) + "=", "path=/", "httponly", "samesite=lax", "max-age=7776000"} {
			if !strings.Contains(cookie, want) {
				t.Errorf("the cookie lacks %q: %s", want, cookie)
			}
		}
		if strings.Contains(cookie, "secure") != c.secure || strings.Contains(cookie, "domain") {
			t.Errorf("secure should be %v: %s", c.secure, cookie)
		}
	}
}

func TestSigningInGivesANewSessionAndEndsTheOld(t *testing.T) {
	r := webtest.Start(t)
	r.Owner("ada")
	p := r.Stranger()
	form := url.Values{"username": {"ada"}, "password": {webtest.Password}}
	p.Form("/login", form).Leads("/")
	old := p.Session()
	p.Form("/login", form).Leads("/")
	if p.Session() == old {
		t.Error("the session is the same")
	}
	r.Stranger().With("Cookie", r.Cookie("session")+"="+old).Get("/api/auth").Want(http.StatusUnauthorized)
	p.Get("/api/auth").Want(http.StatusOK)
}

func TestSigningInLeadsNowhereElse(t *testing.T) {
	r := webtest.Start(t)
	r.Owner("ada")
	for next, want := range map[string]string{
		"/chats/7?m=3":          "/chats/7?m=3",
		"":                      "/",
		"https://evil.example":  "/",
		"//evil.example":        "/",
		"/\\evil.example":       "/",
		"\\\\evil.example":      "/",
		"/\t/evil.example":      "/",
		"javascript:alert(1)":   "/",
		"evil.example":          "/",
		"/%0d%0aSet-Cookie:x=y": "/%0d%0aSet-Cookie:x=y", // stays encoded
		"/\r\nSet-Cookie: x=y":  "/",
	} {
		a := r.Stranger().Form("/login", url.Values{"username": {"ada"}, "password": {webtest.Password}, "next": {next}})
		if at := a.Header.Get("Location"); a.Status != http.StatusSeeOther || at != want {
			t.Errorf("next=%q leads to %q (%d), want %q", next, at, a.Status, want)
		}
		r.Stranger().Get("/login?next="+url.QueryEscape(next)).Lacks(`href="https://evil`, `value="//evil`, `value="javascript`)
		signed := r.SignIn("ada").Get("/login?next=" + url.QueryEscape(next))
		if at := signed.Header.Get("Location"); at != want {
			t.Errorf("signed in, next=%q leads to %q, want %q", next, at, want)
		}
	}
	r.Stranger().Get("/chats/7?m=3").Leads("/login?next=%2Fchats%2F7%3Fm%3D3")
}

func TestMetricsAreForThisMachineAndAdmins(t *testing.T) {
	r := webtest.Start(t)
	root, ada := r.Owner("root"), r.SignUp("lovelace")
	r.Stranger().Get("/metrics").Want(http.StatusOK).Has("ribbit_sockets", "ribbit_commit_seconds").Lacks("lovelace", "127.0.0.1")
	away := func(p *webtest.Person) *webtest.Person { return p.With("X-Forwarded-For", "203.0.113.9") }
	away(r.Stranger()).Get("/metrics").Want(http.StatusNotFound)
	away(ada).Get("/metrics").Want(http.StatusNotFound)
	away(root).Get("/metrics").Want(http.StatusOK)
	away(root.Script()).Get("/metrics").Want(http.StatusOK)
	r.Stranger().With("Forwarded", "for=203.0.113.9").Get("/metrics").Want(http.StatusNotFound)
}

func TestTheServerSaysThatItLives(t *testing.T) {
	r := webtest.Start(t)
	r.Stranger().Get("/healthz").Want(http.StatusOK)
	r.Stranger().Get("/readyz").Want(http.StatusOK)
	r.Stranger().Do(http.MethodHead, "/healthz", "", nil).Want(http.StatusOK)
}

func TestUnknownThingsAreJSONUnderTheAPI(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	for _, c := range []struct {
		method, path string
		want         int
	}{
		{"GET", "/api/no-such-call", http.StatusNotFound},
		{"POST", "/api/users", http.StatusMethodNotAllowed},
		{"PATCH", "/api/auth", http.StatusMethodNotAllowed},
		{"PUT", "/api/chat_threads", http.StatusMethodNotAllowed},
		{"GET", "/api/AUTH", http.StatusNotFound},
		{"GET", "/api//auth", http.StatusNotFound},
		{"GET", "/api/chat_threads/messages/../1", http.StatusNotFound},
	} {
		a := ada.Do(c.method, c.path, "", nil)
		if a.Status != c.want || a.Header.Get("Content-Type") != "application/json" {
			t.Errorf("%s %s is %d %s", c.method, c.path, a.Status, a.Header.Get("Content-Type"))
		}
		code := map[int]string{http.StatusNotFound: "not_found", http.StatusMethodNotAllowed: "method_not_allowed"}[c.want]
		if got := webtest.Read[struct{ Code string }](a).Code; got != code {
			t.Errorf("%s %s has the code %q, want %q", c.method, c.path, got, code)
		}
	}
	for _, path := range []string{"/api/auth", "/api/users", "/api/users/1", "/api/chat_threads", "/api/search?q=a", "/api/ws", "/api/no-such-call"} {
		r.Stranger().Get(path).Refused(http.StatusUnauthorized, "")
	}
	if _, err := r.Chat.User(t.Context(), chat.UserID(ada.ID)); err != nil {
		t.Error(err)
	}
}

func TestABodyIsAJSONObjectOfDecentSize(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	m := ada.Send(id, "hello")
	calls := []struct{ method, path string }{
		{"POST", "/api/auth/signup"},
		{"POST", "/api/auth/login"},
		{"POST", "/api/chat_threads"},
		{"POST", messages(id)},
		{"PUT", message(m.ID)},
		{"PUT", fmt.Sprintf("/api/chat_threads/%d/read", id)},
		{"POST", reactions(m.ID)},
		{"DELETE", reactions(m.ID)},
	}
	for _, c := range calls {
		send := func(kind, body string) *webtest.Answer { return ada.Do(c.method, c.path, kind, []byte(body)) }
		for _, body := range []string{"{", "[]", "null", `"x"`, "5", "{} {}", `{"a":}`, "{'a':1}"} {
			send("application/json", body).Refused(http.StatusBadRequest, "")
		}
		for _, kind := range []string{"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/jsonx", "application/json-patch+json"} {
			send(kind, `{"content":"x"}`).Refused(http.StatusUnsupportedMediaType, "")
		}
		send("application/json", "{\"a\":\"\xff\"}").Want(http.StatusUnprocessableEntity)
		if a := send("application/json", `{"a":"`+strings.Repeat("x", 300<<10)+`"}`); a.Status != http.StatusRequestEntityTooLarge {
			t.Errorf("%s %s with 300 KiB is %d", c.method, c.path, a.Status)
		}
		send("application/json; charset=utf-8", `{"a":1}`).Lacks("unsupported")
	}
	if th := ada.Thread(id); th.LastSeq != 1 || th.Messages[0].Version != m.Version {
		t.Error("a bad body changed something")
	}
}
