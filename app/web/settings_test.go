package web_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

func TestALineAboutOneself(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	about := func() string {
		return webtest.Read[webtest.User](grace.Get(fmt.Sprintf("/api/users/%d", ada.ID)).Want(http.StatusOK)).About
	}
	ada.Put("/api/settings", object{"about": " Compiles soup\nand <b>code</b> "}).Want(http.StatusOK).Has(`"about":"Compiles soup and `)
	ada.Put("/api/settings", object{}).Want(http.StatusOK).Has("Compiles soup")
	ada.Get("/api/settings").Want(http.StatusOK).Has("Compiles soup")
	if got := about(); got != "Compiles soup and <b>code</b>" {
		t.Errorf("it is %q", got)
	}
	card := fmt.Sprintf("/users/%d/card", ada.ID)
	for _, page := range []*webtest.Answer{
		grace.Get(fmt.Sprintf("/users/%d", ada.ID)), grace.With("HX-Request", "true").Get(card), ada.Get("/settings"),
	} {
		page.Want(http.StatusOK).Has("Compiles soup and &lt;b&gt;code&lt;/b&gt;").Lacks("<b>code</b>")
	}
	grace.Get(card).Leads(fmt.Sprintf("/users/%d", ada.ID))
	grace.With("HX-Request", "true").Get(card).Has(`action="/chats"`).Lacks("<html")
	ada.With("HX-Request", "true").Get(card).Lacks(`action="/chats"`)
	grace.With("HX-Request", "true").Get("/users/999/card").Want(http.StatusNotFound).Lacks("<html")

	tooLong := strings.Repeat("🐸", 201)
	ada.Put("/api/settings", object{"about": tooLong}).Refused(422, "about")
	ada.Put("/api/settings", `{"about":7}`).Refused(422, "about")
	ada.Form("/settings/about", form{"about": {tooLong}}).Want(422).Has("<html", tooLong, `aria-invalid="true"`)
	ada.Fragment("/settings/about", form{"about": {tooLong}}).Want(422).Has(`id="own-profile"`, tooLong, "Yours has 201").Lacks("<html")
	ada.Fragment("/settings/about", form{"about": {"Leaps"}}).Want(http.StatusOK).Has(`value="Leaps"`, "Saved.")
	ada.Form("/settings/about", form{"about": {""}}).Leads("/settings?saved=about#own-profile")
	if got := about(); got != "" {
		t.Errorf("it is %q", got)
	}
}
