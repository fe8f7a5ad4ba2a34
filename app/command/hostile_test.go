package command_test

import (
	"encoding/base64"
	"net/http"
	"strings"
	"testing"

	"ribbit/app/store/postgrestest"
)

func TestWhatPostgreSQLTakesForNoTextIsNoFault(t *testing.T) {
	address := postgrestest.Empty(t)
	at := func(s ...string) []string { return append(s, "--data", folder(t), "--database", address) }
	for _, name := range []string{"ada", "grace"} {
		succeeds(t, call(t, password+"\n", at("user", "add", name, "--admin", "--password-stdin")...))
	}
	token := strings.TrimSpace(succeeds(t, call(t, "", at("token", "ada")...)))
	ada := person{start(t, at("--rate-limit", "off")...), token}
	ada.ask(t, http.MethodPost, "/api/chat_threads", "application/json", `{"receiverIds":[2]}`, nil)
	ada.ask(t, http.MethodPost, "/api/chat_threads", "application/json", `{"receiverIds":[2],"title":"pond"}`, nil)
	key := strings.TrimSpace(succeeds(t, call(t, "", at("hook", "2")...)))
	hook := key[strings.LastIndex(key, "/hook/"):]
	u := ada.upload(t, 50)

	const (
		inJSON, inForm = "application/json", "application/x-www-form-urlencoded"
		multi          = "multipart/form-data; boundary=x"
	)
	type call struct{ method, path, kind, body string }
	var calls []call
	for _, bad := range []string{`a\u0000b`, `a` + "\xff\xfe" + `b`} {
		for path, body := range map[string]string{
			"/api/auth/signup": `{"username":"#","password":"#-correct-horse","invite":"#"}`, "/api/auth/login": `{"username":"#","password":"#"}`,
			"/api/chat_threads": `{"receiverIds":[2],"title":"t#"}`, "/api/chat_threads/1/messages": `{"content":"hop #","clientId":"#"}`,
			"/api/chat_reactions/messages/1": `{"reaction":"#"}`, "/api/auth/pass": `{"code":"#"}`, "/api/stickers": `{"upload":"` + u.ID + `","name":"n#","words":["#"]}`,
			"/api/bots": `{"name":"robo#"}`, "/api/owner/invites": `{"label":"#","uses":1}`,
			"/api/push/subscriptions": `{"endpoint":"https://push.example/#","keys":{"p256dh":"#","auth":"#"}}`, hook: `{"message":"#","title":"#","tags":["#"],"click":"#"}`,
		} {
			calls = append(calls, call{http.MethodPost, path, inJSON, strings.ReplaceAll(body, "#", bad)})
		}
		for path, body := range map[string]string{
			"/api/settings": `{"about":"#"}`, "/api/chat_threads/2": `{"title":"#"}`, "/api/server": `{"name":"#"}`, "/api/chat_threads/messages/1": `{"content":"#"}`,
			"/api/settings/alerts": `{"ntfy":{"url":"https://ntfy.example/#","token":"#"},"quiet":{"from":"#","to":"#","zone":"#"}}`,
			"/api/owner/identity":  `{"name":"#","color":"#"}`, "/api/chat_threads/2/settings": `{"description":"#","topic":"#"}`,
		} {
			calls = append(calls, call{http.MethodPut, path, inJSON, strings.ReplaceAll(body, "#", bad)})
		}
	}
	for _, bad := range []string{"a%00b", "a%ffb"} {
		for _, path := range []string{
			"/api/search?q=hop+#", "/api/search?q=%22#%22&from=#", "/api/users?q=#", "/?q=#", "/search?q=#", "/join/#", "/pass/#", "/reset/#", "/files/#/#", "/stickers/#/picture",
			"/owner/people?q=#", "/owner/log?q=#", "/api/chat_threads?q=#", "/chats/new?q=#", "/gifs?q=#", "/stickers?q=#", "/api/uploads/#", "/api/stickers/#", "/qr.svg?join=#",
		} {
			calls = append(calls, call{http.MethodGet, strings.ReplaceAll(path, "#", bad), "", ""})
		}
		for path, body := range map[string]string{
			"/join/#": "username=#", "/pass/#": "", "/reset/#": "password=#", "/chats/2/messages": "content=hop+#&client_id=#&attachment=#", "/login": "username=#&password=#", "/signup": "username=#&password=#&invite=#", hook: "message=#&title=#",
			"/owner/identity": "name=#", "/chats": "title=#&receiver=2", "/owner/invites": "label=#",
		} {
			calls = append(calls, call{http.MethodPost, strings.ReplaceAll(path, "#", bad), inForm, strings.ReplaceAll(body, "#", bad)})
		}
	}
	for _, bad := range []string{"a\x00b", "a\xffb"} {
		for path, body := range map[string]string{
			"/api/uploads":      "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"#.txt\"\r\n\r\nhop\r\n--x--\r\n",
			"/chats/2/messages": "--x\r\nContent-Disposition: form-data; name=\"content\"\r\n\r\n#\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"#.txt\"\r\n\r\nhop\r\n--x--\r\n",
			hook:                "--x\r\nContent-Disposition: form-data; name=\"payload_json\"\r\n\r\n{\"content\":\"#\"}\r\n--x--\r\n",
		} {
			calls = append(calls, call{http.MethodPost, path, multi, strings.ReplaceAll(body, "#", bad)})
		}
		calls = append(calls, call{http.MethodPost, hook, "text/plain", bad}, call{http.MethodPost, "/api/uploads/tus", "tus:" + base64.StdEncoding.EncodeToString([]byte(bad)), ""})
	}

	for _, c := range calls {
		r, err := http.NewRequestWithContext(t.Context(), c.method, ada.url+c.path, strings.NewReader(c.body))
		check(t, err)
		r.Header.Set("Authorization", "Bearer "+token)
		r.Header.Set("User-Agent", "frog \xff\xfe")
		if name, isTus := strings.CutPrefix(c.kind, "tus:"); isTus {
			r.Header.Set("Tus-Resumable", "1.0.0")
			r.Header.Set("Upload-Length", "3")
			r.Header.Set("Upload-Metadata", "filename "+name+",filetype "+name)
		} else if c.kind != "" {
			r.Header.Set("Content-Type", c.kind)
		}
		a, err := http.DefaultClient.Do(r)
		check(t, err)
		a.Body.Close()
		if a.StatusCode >= http.StatusInternalServerError {
			t.Errorf("%s %s (%s) with %q is answered %s", c.method, c.path, c.kind, c.body, a.Status)
		}
	}
	ada.stop()
	if log := ada.stderr.String(); strings.Contains(log, "level=ERROR") {
		t.Errorf("the server says %s", log)
	}
}
