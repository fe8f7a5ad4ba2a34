package web_test

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

// found is what a search finds, newest first.
func found(p *webtest.Person, query string) string {
	var texts []string
	for _, m := range webtest.Read[struct{ Messages []webtest.Message }](p.Get("/api/search?" + query).Want(http.StatusOK)).Messages {
		texts = append(texts, m.Content)
	}
	return strings.Join(texts, "|")
}

func TestASearchLeavesOutARequestThatWasIgnored(t *testing.T) {
	_, ada, grace, _ := wary(t)
	th := grace.Chat(ada)
	grace.Send(th, "unasked frogs")
	queries := []string{"q=frogs", "q=from:grace", "q=after:2020-01-01"}
	for _, q := range queries {
		if got := found(ada, q); got != "unasked frogs" {
			t.Errorf("%s finds %q while the request waits", q, got)
		}
	}
	ada.Put(requestPath(th), object{"action": "ignore"}).Want(http.StatusNoContent)
	for _, q := range queries {
		if got := found(ada, q); got != "" {
			t.Errorf("%s finds %q in a request that was ignored", q, got)
		}
		if got := found(grace, q); got != "unasked frogs" {
			t.Errorf("%s finds %q for her who wrote it", q, got)
		}
	}
	ada.Get("/search?q=frogs").Lacks("unasked")
	if got := found(ada, fmt.Sprintf("q=frogs&threadId=%d", th)); got != "unasked frogs" {
		t.Errorf("a search in the thread itself finds %q", got)
	}
	ada.Put(requestPath(th), object{"action": "accept"}).Want(http.StatusOK)
	if got := found(ada, "q=frogs"); got != "unasked frogs" {
		t.Errorf("a search finds %q in a request that was accepted later", got)
	}
}

func TestASearchLeavesOutWhomOneBlocked(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	crew, direct := ada.Chat(grace, linus), ada.Chat(grace)
	linus.Send(crew, "frogs of linus")
	grace.Send(crew, "frogs of grace")
	grace.Send(direct, "frogs for you")
	block(ada, grace)
	for q, want := range map[string]string{
		"q=frogs":            "frogs of linus",
		"q=after:2020-01-01": "frogs of linus",
		"q=" + url.QueryEscape("frogs from:grace"):            "frogs for you|frogs of grace",
		"q=" + url.QueryEscape("from:grace after:2020-01-01"): "frogs for you|frogs of grace",
		fmt.Sprintf("q=frogs&threadId=%d", crew):              "frogs of grace|frogs of linus",
	} {
		if got := found(ada, q); got != want {
			t.Errorf("%s finds %q, want %q", q, got, want)
		}
	}
	if got := found(grace, "q=frogs"); got != "frogs for you|frogs of grace|frogs of linus" {
		t.Errorf("she who is blocked finds %q", got)
	}
	unblock(ada, grace)
	if got := found(ada, "q=frogs"); got != "frogs for you|frogs of grace|frogs of linus" {
		t.Errorf("a search finds %q once nobody is blocked", got)
	}
}
