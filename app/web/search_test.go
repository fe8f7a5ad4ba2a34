package web_test

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

func TestSearchingWithFilters(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	wide := r.SignUp(strings.Repeat("漢", 30))
	direct := ada.Chat(grace)
	crew := webtest.Read[struct{ ChatThread webtest.Thread }](
		ada.Post("/api/chat_threads", object{"receiverIds": []int64{grace.ID, linus.ID}, "title": "Pond crew"}).Want(http.StatusCreated)).ChatThread.ID
	secret := grace.Chat(linus)
	ada.Send(direct, "lake one")
	grace.Send(direct, "lake two")
	linus.Send(crew, "lake three at https://pond.example")
	grace.Send(secret, "lake secret https://pond.example")
	wide.Send(wide.Chat(ada), "lake four")
	ask := func(q string) *webtest.Answer { return ada.Get("/api/search?q=" + url.QueryEscape(q)) }
	for q, want := range map[string]string{
		"lake":                            "lake four|lake three at https://pond.example|lake two|lake one",
		"lake from:grace":                 "lake two",
		"from:GRACE":                      "lake two",
		"from:@gra lake":                  "lake two",
		"from:me":                         "lake one",
		`in:"pond crew"`:                  "lake three at https://pond.example",
		"in:pond lake":                    "lake three at https://pond.example",
		"in:grace":                        "lake two|lake one",
		"in:grace from:me lake":           "lake one",
		"has:link":                        "lake three at https://pond.example",
		"has:image":                       "",
		"before:today":                    "",
		"after:yesterday lake":            "lake four|lake three at https://pond.example|lake two|lake one",
		"after:2020-01-01 from:linus":     "lake three at https://pond.example",
		"before:2020-01-01":               "",
		"from:" + strings.Repeat("漢", 30): "lake four",
		"from:ada from:grace":             "lake two", // the last one counts
		`"`:                               "",
		"*":                               "",
		"NEAR(":                           "",
		`lake"`:                           "lake four|lake three at https://pond.example|lake two|lake one",
		"a":                               "",
		"la*":                             "lake four|lake three at https://pond.example|lake two|lake one",
		"l*":                              "",
		"🐸 from:me":                       "",
	} {
		var texts []string
		found := webtest.Read[struct{ Messages []webtest.Message }](ask(q).Want(http.StatusOK))
		for _, m := range found.Messages {
			texts = append(texts, m.Content)
		}
		if got := strings.Join(texts, "|"); got != want {
			t.Errorf("%q finds %q, not %q", q, got, want)
		}
	}
	for q, says := range map[string]string{
		"from:":                       "Write a name after from:",
		"from:nobody":                 "Nobody here is called “nobody”",
		"from:l\x00":                  "Nobody here",
		"in:":                         "Write a chat",
		"in:nowhere":                  "None of your chats",
		"in:linus":                    "None of your chats is called “linus”", // there is one, but it is not hers
		"has:":                        "comes image, file, video, audio, voice or link",
		"has:frogs":                   "comes image, file, video, audio, voice or link",
		"before:":                     "Write a day after before:",
		"before:yesterday-ish":        "“yesterday-ish” is no day",
		"after:2026-02-30 lake":       "is no day",
		strings.Repeat("in:pond ", 9): "at most 8 filters",
		strings.Repeat("frog ", 500):  "longer than 200 characters",
	} {
		ask(q).Refused(422, "q").Has(says)
		ada.Get("/search?q="+url.QueryEscape(q)).Want(422).Has("<html", says)
		ada.With("HX-Request", "true").Get("/search?q=" + url.QueryEscape(q)).Want(422).Lacks("<html")
		typing := ada.With("HX-Request", "true").With("HX-Target", "div#search-results")
		typing.Get("/search?q=" + url.QueryEscape(q)).Want(200).Has(says)
	}
	if a := linus.Get("/api/search?q=" + url.QueryEscape("in:grace lake")); !strings.Contains(string(a.Body), "secret") {
		t.Errorf("linus does not find what is his: %s", a.Body)
	}
}

func TestASearchInOneChatShowsAFewOfTheOthers(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	pond, porch := ada.Chat(grace), ada.Chat(linus)
	ada.Send(pond, "frogs in the pond")
	for n := range 7 {
		linus.Send(porch, fmt.Sprintf("frogs on the porch %d", n))
	}
	linus.Send(linus.Chat(grace), "frogs that are none of hers")
	page := string(ada.Get(fmt.Sprintf("/search?q=frogs&thread=%d", pond)).Want(http.StatusOK).
		Has("1 message in grace", "More, everywhere", `href="/search?q=frogs"`, "in the pond").Lacks("none of hers").Body)
	_, page, _ = strings.Cut(page, `id="search-results"`)
	if n := strings.Count(page, "on the porch"); n != 5 {
		t.Errorf("%d of the others are shown", n)
	}
	if n := strings.Count(page, "in the pond"); n != 1 {
		t.Errorf("what is in the chat is shown %d times", n)
	}
	for _, q := range []string{"has:image", "frogs in:linus"} {
		ada.Get(fmt.Sprintf("/search?q=%s&thread=%d", url.QueryEscape(q), pond)).Want(http.StatusOK).Lacks("More, everywhere")
	}
}

func TestTheSearchPageFindsChatsAndPeopleToo(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	r.SignUp("pondering")
	crew := webtest.Read[struct{ ChatThread webtest.Thread }](
		ada.Post("/api/chat_threads", object{"receiverIds": []int64{grace.ID}, "title": "Pond crew"}).Want(http.StatusCreated)).ChatThread.ID
	ada.Send(crew, "the pond is warm")
	ada.Get("/search?q=pond").Want(http.StatusOK).
		Has("<mark>Pond</mark> crew", "<mark>pond</mark>ering", "the <mark>pond</mark> is warm", fmt.Sprintf(`href="/chats/%d"`, crew)).
		Has(`href="/search?q=pond+from%3Ame"`, `href="/search?q=pond+has%3Aimage"`, fmt.Sprintf(`href="/search?q=pond&amp;thread=%d"`, crew), "2 people", "3 results for “pond”")
	ada.Get("/search?q=pond+from%3Ame").Want(http.StatusOK).
		Has("the <mark>pond</mark> is warm", `href="/search?q=pond"`).Lacks("<mark>Pond</mark> crew", "<mark>pond</mark>ering", "<mark>me</mark>")
	grace.Get(fmt.Sprintf("/search?thread=%d&q=pond", crew)).Want(http.StatusOK).Lacks("<mark>pond</mark>ering", "In…")
	// The days are those of the reader's zone.
	ada.With("Cookie", r.Cookie("zone")+"=Pacific/Kiritimati").Get("/search?q=before%3Atoday").Want(http.StatusOK)
	for _, zone := range []string{"..%2F..%2Fetc%2Fpasswd", "Mars/Base", "\"x", strings.Repeat("a", 500)} {
		ada.With("Cookie", r.Cookie("zone")+"="+zone).Get("/search?q=before%3Atoday").Want(http.StatusOK)
	}
}
