package web_test

import (
	"bytes"
	"image"
	"image/png"
	"net/http"
	"regexp"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/web/webtest"
)

func TestAnAdminNamesTheServerAndGivesItAColour(t *testing.T) {
	r := webtest.Start(t)
	root, ada := r.Owner("root"), r.SignUp("ada")
	root.Get("/owner/identity").Want(http.StatusOK).Has("Accent colour", "White text on it")
	root.Form("/owner/identity", form{"name": {"The Pond"}, "accent": {"own"}, "own": {"#E0A100"}}).Leads("/owner/identity")
	root.Get("/owner/identity").Has("The Pond", "#e0a100", "Too light. Ribbit takes", " to 1")
	for _, p := range []*webtest.Person{ada, r.Stranger()} {
		p.Get("/forgot").Want(http.StatusOK).Has("The Pond", "/accent/e0a100.css")
	}
	css := r.Stranger().Get("/accent/e0a100.css").Want(http.StatusOK)
	css.Has("--color-accent:")
	if kind := css.Header.Get("Content-Type"); kind != "text/css; charset=utf-8" {
		t.Errorf("it is %s", kind)
	}
	for _, path := range []string{"/accent/.css", "/accent/e0a100", "/accent/e0a1.css", "/accent/red;}.css"} {
		r.Stranger().Get(path).Want(http.StatusNotFound)
	}
	if page := root.Get("/owner/identity").Want(http.StatusOK).Body; !regexp.MustCompile(`<input[^>]* name="name"`).Match(page) || regexp.MustCompile(`<input[^>]* name="name"[^>]* required`).Match(page) {
		t.Error("a colour cannot be had without a name")
	}
	root.Form("/owner/identity", form{"name": {"The Pond"}, "accent": {"#e0a100"}, "own": {"pond green"}}).Want(http.StatusUnprocessableEntity).Has("six digits", "pond green")
	root.Form("/owner/identity", form{"name": {"Lake"}, "accent": {"own"}, "own": {"pond green"}}).Want(http.StatusUnprocessableEntity).Has("six digits", "pond green", "Lake")
	root.Form("/owner/identity", form{"name": {longText(81)}, "accent": {""}}).Want(http.StatusUnprocessableEntity)
	root.Put("/api/owner/identity", webtest.Object{"accent": "red"}).Refused(http.StatusUnprocessableEntity, "accent")
	now := root.Put("/api/owner/identity", webtest.Object{"accent": "", "name": "Lake"}).Want(http.StatusOK)
	now.Has(`"name":"Lake"`, `"accent":""`)
	ada.Get("/settings").Has("Lake").Lacks("/accent/")
	root.Get("/owner/log").Has("changed the name, the colour")
}

func TestAServerHasALogoUntilItIsRemoved(t *testing.T) {
	r := webtest.Start(t)
	root, ada, stranger := r.Owner("root"), r.SignUp("ada"), r.Stranger()
	const api = "/api/owner/identity/logo"
	logoOf := func(a *webtest.Answer) string {
		return webtest.Read[struct{ Logo string }](a.Want(http.StatusOK)).Logo
	}
	path := logoOf(root.Put(api, object{"upload": uploaded(t, root, "flag.jpg", stripes(t, 900, 300)).ID}))
	got := stranger.Get(path).Want(http.StatusOK)
	m, err := png.Decode(bytes.NewReader(got.Body))
	check(t, err)
	if m.Bounds() != image.Rect(0, 0, chat.LogoSide, chat.LogoSide) {
		t.Errorf("it measures %v", m.Bounds())
	}
	if _, _, _, above := m.At(256, 10).RGBA(); above != 0 {
		t.Error("what is over a wide picture is not clear")
	}
	if r, g, b, _ := m.At(5, 256).RGBA(); r < g || r < b {
		t.Error("its left end is cut off")
	}
	if cache := got.Header.Get("Cache-Control"); cache != "public, max-age=31536000, immutable" {
		t.Errorf("it is kept as %q", cache)
	}
	stranger.Get("/login").Has(path)
	ada.Get("/settings").Has(path)
	stranger.Get("/app.webmanifest").Has(path, "512x512").Lacks("icon-192")

	t.Run("only admins choose it", func(t *testing.T) {
		u := uploaded(t, ada, "flag.jpg", stripes(t, 90, 90))
		ada.Put(api, object{"upload": u.ID}).Want(http.StatusNotFound)
		ada.Delete(api, nil).Want(http.StatusNotFound)
		root.Put(api, object{"upload": u.ID}).Refused(http.StatusUnprocessableEntity, "upload")
		root.Put(api, object{"upload": uploaded(t, root, "a.txt", []byte("no picture")).ID}).Refused(http.StatusUnprocessableEntity, "upload")
	})

	t.Run("another one takes its place", func(t *testing.T) {
		kind, form := fileForm(t, nil, "file", "square.jpg", stripes(t, 90, 90))
		root.Do(http.MethodPost, "/owner/identity/logo", kind, form).Leads("/owner/identity")
		next := logoOf(root.Get("/api/owner/identity"))
		if next == path {
			t.Error("it is still the first")
		}
		stranger.Get(path).Want(http.StatusNotFound)
		path = next
		kind, form = fileForm(t, nil, "file", "a.txt", []byte("no picture"))
		root.Do(http.MethodPost, "/owner/identity/logo", kind, form).Want(http.StatusUnprocessableEntity).Has(path)
	})

	root.Form("/owner/identity", form{"name": {"The Pond"}, "accent": {""}}).Leads("/owner/identity")
	if logoOf(root.Get("/api/owner/identity")) != path {
		t.Error("a name took it away")
	}
	root.Form("/owner/identity/logo/remove", form{}).Leads("/owner/identity")
	stranger.Get(path).Want(http.StatusNotFound)
	stranger.Get("/login").Lacks("/logo/")
	stranger.Get("/app.webmanifest").Has("icon-192")
}
