package web_test

import (
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"ribbit/app/web"
	"ribbit/app/web/webtest"
)

const below = "/chat" // the path below which the server of these tests lies

// passes is what nginx has to be told to pass on.
const passes = `proxy_set_header Host $http_host; proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; proxy_http_version 1.1;
	proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "upgrade";`

func TestNoAnswerLeadsOutOfThePathBelowWhichTheServerLies(t *testing.T) {
	w := newPondWorldWith(t, webtest.WithBase(below), webtest.WithProxies())
	w.preview()
	dial := runNginx(t, fmt.Sprintf(`
		server { listen SOCKET; server_name keeps.local; location /chat { proxy_pass http://%[1]s; %[2]s } }
		server { listen SOCKET; server_name takes.local; location /chat/ { proxy_pass http://%[1]s/; %[2]s } }`, w.r.Addr, passes))
	for _, host := range []string{"keeps.local", "takes.local"} {
		w.r.Through("http://"+host+below, dial)
		w.nobody = w.r.Stranger()
		in := w.nobody.Form("/login", url.Values{"username": {"ada"}, "password": {webtest.Password}, "next": {"/settings"}}).Want(http.StatusSeeOther)
		staysBelow(t, in)
		in.Leads(below + "/settings")
		w.ada, w.grace, w.root, w.nobody = w.r.SignIn("ada"), w.r.SignIn("grace"), w.r.SignIn("root"), w.r.Stranger()
		w.fresh()
		send := w.ada.Form(fmt.Sprintf("/chats/%d/messages", w.thread), url.Values{"content": {"It is at /settings, I say"}}).Want(http.StatusSeeOther)
		staysBelow(t, send)
		for route, rule := range matrix {
			method, path, _ := strings.Cut(route, " ")
			isSocket := path == "/live" || path == "/api/ws" || path == "/api/events" || path == "/api/stream"
			if method != http.MethodGet || isSocket || rule.who == noRoute || path == "/metrics" || path == "/readyz" || path == "/healthz" {
				continue
			}
			if host == "takes.local" && strings.HasPrefix(path, "/api") && !isLong {
				continue // what the proxy does there is done before it is known which call it is
			}
			p := w.ada
			if rule.who == admins {
				p = w.root
			}
			if a := w.call(p, route, rule.body); a.Status < 500 {
				staysBelow(t, a)
			} else {
				t.Errorf("%s is %d", a.Call, a.Status)
			}
			if rule.who == everybody {
				staysBelow(t, w.call(w.nobody, route, rule.body))
			}
		}
		w.nobody.Get("/chats/1").Leads(below + "/login?next=%2Fchats%2F1")
		me := webtest.Read[webtest.User](w.ada.Get("/api/auth").Want(http.StatusOK))
		if !strings.HasPrefix(me.ProfileImg, below+"/avatars/") {
			t.Errorf("the picture of ada is %s", me.ProfileImg)
		}
		s := w.grace.Socket()
		s.Join(w.thread)
		file := uploaded(t, w.ada, "pond.jpg", photo(t, 20, 20))
		w.ada.Post(fmt.Sprintf("/api/chat_threads/%d/messages", w.thread), object{"content": "look", "attachments": []string{file.ID}}).Want(http.StatusCreated)
		heard := s.Await("chat")
		jsonStaysBelow(t, "the event", heard.Data)
		if !strings.Contains(string(heard.Data), below+"/files/") {
			t.Errorf("the event has no file: %s", heard.Data)
		}
	}
}

// staysBelow checks everything in an answer that leads to the server.
func staysBelow(t *testing.T, a *webtest.Answer) {
	t.Helper()
	for _, name := range []string{"Location", "HX-Redirect", "HX-Push-Url", "HX-Replace-Url"} {
		pathStaysBelow(t, a.Call+": "+name, a.Header.Get(name))
	}
	for _, line := range a.Header.Values("Set-Cookie") {
		if c, err := http.ParseSetCookie(line); err != nil || c.Path != below {
			t.Errorf("%s: the cookie %s", a.Call, line)
		}
	}
	kind := a.Header.Get("Content-Type")
	switch {
	case strings.Contains(a.Call, "/openapi.json"):
		a.Has(`"url": "` + below + `"`)
	case strings.HasPrefix(kind, "text/html"):
		doc, err := html.Parse(strings.NewReader(string(a.Body)))
		check(t, err)
		for n := range doc.Descendants() {
			for _, attr := range n.Attr {
				if attr.Key != "value" { // what somebody typed, or what the server itself reads
					pathStaysBelow(t, a.Call+": "+n.Data+" "+attr.Key, attr.Val)
				}
			}
		}
	case strings.HasPrefix(kind, "application/json"):
		jsonStaysBelow(t, a.Call, a.Body)
	}
}

func jsonStaysBelow(t *testing.T, call string, b []byte) {
	t.Helper()
	var v any
	check(t, json.Unmarshal(b, &v))
	onDisk := []string{"file", "fault", "backupFault"} // of backups: where they lie there, and what is wrong with that
	var walk func(name string, v any)
	walk = func(name string, v any) {
		switch v := v.(type) {
		case map[string]any:
			for name, one := range v {
				walk(name, one)
			}
		case []any:
			for _, one := range v {
				walk(name, one)
			}
		case string:
			if !slices.Contains(onDisk, name) {
				pathStaysBelow(t, call+": "+name, v)
			}
		}
	}
	walk("", v)
}

func pathStaysBelow(t *testing.T, what, to string) {
	t.Helper()
	if u, err := url.Parse(to); err == nil && strings.HasPrefix(u.Path, "/") && (u.Host == "" || u.Hostname() == "127.0.0.1") && u.Path != below && !strings.HasPrefix(u.Path, below+"/") {
		t.Errorf("%s leads to %s", what, to)
	}
}

func TestThePathBelowWhichTheServerLiesIsNoneOfItsOwn(t *testing.T) {
	r := webtest.Start(t)
	config := r.Server.Config
	config.Assets = os.DirFS("../../ui/static")
	config.Log = slog.New(slog.DiscardHandler)
	for path, isTaken := range map[string]bool{"": false, "/chat": false, "/chatter/chats": false, "/chats": true, "/api/pond": true, "/static": true, "/join": true} {
		config.BaseURL = "http://pond.example" + path
		_, err := web.New(config)
		if (err != nil) != isTaken {
			t.Errorf("%s: %v", path, err)
		}
	}
}

func TestWhatComesWithItsPathIsAnsweredAsWithout(t *testing.T) {
	r := webtest.Start(t, webtest.WithBase("/apps/pond"))
	ada := r.SignUp("ada")
	raw := func(uri string) string {
		conn, err := net.Dial("tcp", r.Addr)
		check(t, err)
		defer conn.Close()
		fmt.Fprintf(conn, "GET %s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\nReferer: http://%[2]s/apps/pond/search?q=a\r\nConnection: close\r\n\r\n", uri, r.Addr, ada.SessionCookie())
		answer, err := io.ReadAll(conn)
		check(t, err)
		return string(answer)
	}
	for _, uri := range []string{"/apps/pond/api", "/api", "http://" + r.Addr + "/apps/pond/api", "/apps/pond/api?x=1"} {
		if got := raw(uri); !strings.Contains(got, "200 OK") || !strings.Contains(got, `href="/apps/pond/search?q=a"`) {
			t.Errorf("%s: %.300s", uri, got)
		}
	}
	for _, uri := range []string{"/apps/pond", "/apps/pond/", "/"} {
		if got := raw(uri); !strings.Contains(got, "200 OK") {
			t.Errorf("%s: %.300s", uri, got)
		}
	}
	for _, uri := range []string{"/apps/pondweed", "/apps", "/apps/pond/apps/pond/settings"} {
		if got := raw(uri); !strings.Contains(got, "404 Not Found") {
			t.Errorf("%s: %.300s", uri, got)
		}
	}
}
