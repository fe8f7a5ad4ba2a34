package web_test

import (
	"encoding/json"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

func TestEverythingThatAnInstalledAppAsksForIsThere(t *testing.T) {
	for _, base := range []string{"", "/chat"} {
		r := webtest.Start(t, webtest.WithBase(base))
		p := r.Stranger()
		var worker struct {
			Files                                []string
			Static, Offline, Icon, Subscriptions string
		}
		script := string(p.Get(base + "/worker.js").Want(http.StatusOK).Body)
		line, _, _ := strings.Cut(strings.TrimPrefix(script, "const KEPT = "), ";\n")
		if err := json.Unmarshal([]byte(line), &worker); err != nil {
			t.Fatal(err)
		}
		kept := strings.Join(worker.Files, " ")
		for _, path := range append(worker.Files, worker.Icon) {
			p.Get(path).Want(http.StatusOK)
			if !strings.HasPrefix(path, base+"/") {
				t.Errorf("%s does not lie below %q", path, base)
			}
		}
		// What the page for the time without the server is drawn with is all kept.
		page := p.Get(worker.Offline).Lacks("data-me")
		for _, found := range regexp.MustCompile(`(?:src|href)="(`+base+`/static/[^"]*\.(?:js|css|svg))"`).FindAllStringSubmatch(string(page.Body), -1) {
			if !strings.Contains(kept, found[1]) {
				t.Errorf("the worker does not keep %s", found[1])
			}
		}

		app := webtest.Read[struct {
			Start  string `json:"start_url"`
			Scope  string
			Icons  []struct{ Src string }
			Shorts []struct{ URL string } `json:"shortcuts"`
		}](p.Get(base + "/app.webmanifest").Want(http.StatusOK))
		if app.Start != base+"/" || app.Scope != base+"/" || len(app.Icons) != 3 || len(app.Shorts) == 0 {
			t.Errorf("below %q the app is %+v", base, app)
		}
		for _, icon := range app.Icons {
			p.Get(icon.Src).Want(http.StatusOK)
		}
	}
}

func TestWhatAnotherAppSharesLandsInTheChosenChat(t *testing.T) {
	r := webtest.Start(t)
	ada, bob := r.SignUp("ada"), r.SignUp("bob")
	thread := ada.Chat(bob)
	ada.Send(thread, "hello")
	kind, body := fileForm(t, map[string]string{"title": "A pond", "text": "Look: https://pond.example/", "url": "https://pond.example/"}, "file", "flag.jpg", stripes(t, 90, 60))
	r.Stranger().Do(http.MethodPost, "/share", kind, body).Want(http.StatusUnauthorized)

	page := ada.Do(http.MethodPost, "/share", kind, body).Want(http.StatusOK).Has("Send to", ">bob<", "A pond\nLook: https://pond.example/</textarea>")
	id := regexp.MustCompile(`name="attachment" value="([^"]+)"`).FindStringSubmatch(string(page.Body))
	to := regexp.MustCompile(`formaction="([^"]+)"`).FindStringSubmatch(string(page.Body))
	if id == nil || to == nil {
		t.Fatalf("the page has no file or no chat: %s", page.Body)
	}
	ada.Form(to[1], form{"content": {"A pond"}, "attachment": {id[1]}}).Want(http.StatusSeeOther)
	last := bob.Thread(thread).Messages[1]
	if last.Content != "A pond" || len(last.Attachments) != 1 || last.Attachments[0].Name != "flag.jpg" {
		t.Errorf("bob has %+v", last)
	}

	// Words alone come as any form does.
	ada.Form("/share", form{"text": {"<b>only words</b>"}}).Want(http.StatusOK).Has("&lt;b&gt;only words").Lacks(`name="attachment"`)
}
