package e2e

import (
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"testing"
)

// script is somebody who sends without a browser.
type script struct {
	s      *server
	client *http.Client
}

func (s *server) script(name string) *script {
	s.t.Helper()
	jar, _ := cookiejar.New(nil) //nolint:errcheck // it has no options to be wrong
	c := &script{s: s, client: &http.Client{Jar: jar}}
	c.post("/login", url.Values{"username": {name}, "password": {password}})
	return c
}

func (c *script) post(path string, form url.Values) {
	c.s.t.Helper()
	req, err := http.NewRequest(http.MethodPost, c.s.url(path), strings.NewReader(form.Encode()))
	if err != nil {
		c.s.t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	res, err := c.client.Do(req)
	if err != nil {
		c.s.t.Fatal(err)
	}
	res.Body.Close()
	if res.StatusCode >= 400 {
		c.s.t.Fatalf("POST %s %.40s: %s", path, form.Encode(), res.Status)
	}
}

// get is a page as a browser without scripts gets it.
func (c *script) get(path string) string {
	c.s.t.Helper()
	res, err := c.client.Get(c.s.url(path))
	if err != nil {
		c.s.t.Fatal(err)
	}
	defer res.Body.Close()
	page, err := io.ReadAll(res.Body)
	if err != nil || res.StatusCode >= 400 {
		c.s.t.Fatalf("GET %s: %s, %v", path, res.Status, err)
	}
	return string(page)
}

func TestScrollNeverJumps(t *testing.T) {
	withMotion(t)
	s, ada, thread := chatting(t, "--rate-limit", "off")
	grace := s.script("grace")
	for i := range 230 {
		grace.post(thread+"/messages", url.Values{"content": {fmt.Sprintf("line %d of a long story", i)}})
	}
	ada.hasReadAll(s, 230)
	ada.sees(atEnd)
	ada.sees(inOrder)

	// Opened anew, history comes as one scrolls up; what is read stays where it is.
	ada.open(thread)
	ada.isLive()
	ada.sees(atEnd)
	ada.sees(inOrder)
	const top = "document.querySelector('[data-seq=\"200\"]').getBoundingClientRect().top"
	before := ada.number("(document.querySelector('.thread__scroll').scrollTop = 50, " + top + ")")
	ada.sees("document.querySelectorAll('#messages .message').length >= 100")
	if after := ada.number(top); after != before {
		t.Errorf("older messages moved what is read from %v to %v", before, after)
	}
	ada.sees(inOrder)

	// What comes at the end does not move it either, but is announced.
	before = ada.number(top)
	grace.post(thread+"/messages", url.Values{"content": {"one more thing"}})
	grace.post(thread+"/messages", url.Values{"content": {"and another"}})
	ada.sees("document.querySelector('.jump:not([hidden])')?.innerText.trim() === '2 new'")
	if after := ada.number(top); after != before {
		t.Errorf("new messages moved what is read from %v to %v", before, after)
	}
	ada.click(".jump")
	ada.sees(atEnd + " && document.querySelector('.jump').hidden")

	// A link to a message opens it in place.
	first := ada.text("document.querySelector('#messages .message').id.replace('message-', '')")
	ada.open(thread + "?m=" + first)
	ada.sees("document.querySelector('#message-" + first + ".message--target')")
	ada.sees("(r => r.top > 0 && r.bottom < innerHeight)(document.querySelector('.message--target').getBoundingClientRect())")
}

const atEnd = "(b => b.scrollHeight - b.scrollTop - b.clientHeight < 2)(document.querySelector('.thread__scroll'))"

// A page of history comes in pieces, so that no frame has to wait for all of it.
func TestHistoryComesInPieces(t *testing.T) {
	withMotion(t)
	s, ada, thread := chatting(t, "--rate-limit", "off")
	grace := s.script("grace")
	for i := range 160 {
		grace.post(thread+"/messages", url.Values{"content": {fmt.Sprintf("line %d of a long story", i)}})
	}
	ada.hasReadAll(s, 160)
	ada.open(thread)
	ada.isLive()
	ada.run(`{
		window.pieces = [];
		const count = (records) => records.flatMap((r) => [...r.addedNodes]).filter((n) => n.matches?.(".message")).length;
		new MutationObserver((records) => pieces.push(count(records))).observe(document.querySelector("#messages"), { childList: true });
		const box = document.querySelector(".thread__scroll");
		window.up = setInterval(() => (box.scrollTop -= 200), 20);
	}`)
	ada.sees("document.querySelectorAll('#messages .message').length === 160 && !document.querySelector('.pager--older')")
	ada.sees(inOrder)
	if most := ada.number("Math.max(...pieces)"); most > 10 {
		t.Errorf("%v messages were added at once, where a page has 50", most)
	}
}
