package web_test

import (
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

// A browser parts cookies by host and not by port.
func TestTwoServersOnOneHostKeepTheirCookiesApart(t *testing.T) {
	one, two := webtest.Start(t), webtest.Start(t)
	one.SignUp("ada")
	two.SignUp("ada")
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	atOne, atTwo := one.Stranger(), two.Stranger()
	atOne.Jar, atTwo.Jar = jar, jar
	signIn := func(p *webtest.Person) {
		t.Helper()
		p.Form("/login", url.Values{"username": {"ada"}, "password": {webtest.Password}}).Want(http.StatusSeeOther)
	}
	signIn(atOne)
	signIn(atTwo)
	atOne.Get("/api/auth").Want(http.StatusOK)
	atTwo.Form("/settings/look", url.Values{"theme": {"dark"}}).Want(http.StatusSeeOther)
	atTwo.Get("/?filter=unread").Want(http.StatusOK)
	atOne.Get("/").Want(http.StatusOK).Lacks(`data-theme="dark"`)
	atTwo.Get("/").Want(http.StatusOK).Has(`data-theme="dark"`, `data-server-id="`+two.ID+`"`)
	atTwo.Form("/logout", nil).Want(http.StatusSeeOther)
	atTwo.Get("/api/auth").Want(http.StatusUnauthorized)
	atOne.Get("/api/auth").Want(http.StatusOK)
	u, err := url.Parse(one.URL)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range jar.Cookies(u) {
		if !strings.HasSuffix(c.Name, "_"+one.ID) && !strings.HasSuffix(c.Name, "_"+two.ID) {
			t.Errorf("the cookie %s is of no server", c.Name)
		}
	}
	defer one.Close() // before the other looks for what was left running
	// The document says what the cookie is called here.
	one.Stranger().Get("/api/openapi.json").Want(http.StatusOK).Has(`"name": "` + one.Cookie("session") + `"`)
}
