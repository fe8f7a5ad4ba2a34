package web_test

import (
	"net/http"
	"testing"

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
	root.Form("/owner/identity", form{"name": {"Lake"}, "accent": {"own"}, "own": {"pond green"}}).Want(http.StatusUnprocessableEntity).Has("six digits", "pond green", "Lake")
	root.Form("/owner/identity", form{"name": {longText(81)}, "accent": {""}}).Want(http.StatusUnprocessableEntity)
	root.Put("/api/owner/identity", webtest.Object{"accent": "red"}).Refused(http.StatusUnprocessableEntity, "accent")
	now := root.Put("/api/owner/identity", webtest.Object{"accent": "", "name": "Lake"}).Want(http.StatusOK)
	now.Has(`"name":"Lake"`, `"accent":""`)
	ada.Get("/settings").Has("Lake").Lacks("/accent/")
	root.Get("/owner/log").Has("changed the name or the colour")
}
