package ui

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
)

func TestABaseIsPutInFrontOnceAndTakenOff(t *testing.T) {
	const pond Base = "/pond"
	for within, outside := range map[string]string{
		"/":                  "/pond/",
		"/chats/7?m=3":       "/pond/chats/7?m=3",
		"/pondweed":          "/pond/pondweed",
		"https://a.example/": "https://a.example/",
		"//a.example/x":      "//a.example/x",
		"#here":              "#here",
		"":                   "",
	} {
		if got := pond.Path(within); got != outside || pond.Path(got) != outside {
			t.Errorf("%s is %s outside, and that is %s", within, got, pond.Path(got))
		}
		if got := pond.Within(outside); got != within || pond.Within(within) != within {
			t.Errorf("%s is %s within, and that is %s", outside, got, pond.Within(within))
		}
		if Base("").Path(within) != within || Base("").Within(within) != within {
			t.Errorf("at the root %s changes", within)
		}
	}
	for outside, within := range map[string]string{"/pond": "/", "/pond?a=/": "/?a=/", "/pond/": "/"} {
		if got := pond.Within(outside); got != within {
			t.Errorf("%s is %s within", outside, got)
		}
	}
}

// Every link of every page, and nothing that people wrote.
func TestABaseStandsInFrontOfEveryLinkOfEveryPage(t *testing.T) {
	const pond Base = "/pond"
	for _, s := range stories() {
		page := string(pond.Page([]byte(render(t, s.page))))
		if got := string(pond.Page([]byte(page))); got != page {
			t.Errorf("%s: it is put in front twice", s.name)
		}
		doc, err := html.Parse(strings.NewReader(page))
		if err != nil {
			t.Fatal(err)
		}
		for n := range doc.Descendants() {
			for _, a := range n.Attr {
				if strings.HasPrefix(a.Val, "/") && a.Key != "value" && !strings.HasPrefix(a.Val, "/pond/") {
					t.Errorf(`%s: <%s %s=%q> leads out of it`, s.name, n.Data, a.Key, a.Val)
				}
			}
		}
	}
	for _, written := range []string{
		`<input name="q" value="/chats/7">`, `<p title="/chats/7">a href=&#34;/chats</p>`, `<a href="https://a.example/chats">`, `<a href="//a.example">`,
		`<p>="/</p>`, `<a href="/pond/chats">`, `<a href="/chats`, `="/`,
	} {
		if got := string(pond.Page([]byte(written))); got != written {
			t.Errorf("%s becomes %s", written, got)
		}
	}
}
