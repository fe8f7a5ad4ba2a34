package web_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

func TestOneDownloadsWhatOneMayRead(t *testing.T) {
	r := webtest.Start(t, webtest.WithRateLimits())
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	chat := ada.Chat(grace)
	ada.Send(chat, "only for grace")
	ada.Get("/settings").Want(http.StatusOK).Has("Everything I may see")
	own := unzipped(t, ada.Form("/settings/export", nil))
	if !strings.Contains(own[fmt.Sprintf("chats/%d-grace/index.html", chat)], "only for grace") || own["index.html"] == "" {
		t.Errorf("there are %d files", len(own))
	}
	for name, b := range unzipped(t, linus.Get("/api/export")) {
		if strings.Contains(b, "only for grace") {
			t.Errorf("somebody else's %s has it", name)
		}
	}
	linus.Get("/api/export").Want(http.StatusOK)
	linus.Get("/api/export").Want(http.StatusOK)
	linus.Get("/api/export").Refused(http.StatusTooManyRequests, "")
	grace.Get("/api/export").Want(http.StatusOK)
}

// unzipped are the files of a download by their names, without the folder that they lie in.
func unzipped(t *testing.T, a *webtest.Answer) map[string]string {
	t.Helper()
	a.Want(http.StatusOK)
	if name := a.Header.Get("Content-Disposition"); !strings.HasPrefix(name, `attachment; filename="ribbit-2`) || !strings.HasSuffix(name, `.zip"`) {
		t.Errorf("it is called %s", name)
	}
	z, err := zip.NewReader(bytes.NewReader(a.Body), int64(len(a.Body)))
	check(t, err)
	files := map[string]string{}
	for _, f := range z.File {
		opened, err := f.Open()
		check(t, err)
		b, err := io.ReadAll(opened)
		check(t, err)
		_, name, _ := strings.Cut(f.Name, "/")
		files[name] = string(b)
	}
	return files
}
