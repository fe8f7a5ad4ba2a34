package e2e

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// newNoticed is a chat of ada and grace in which a program said something, with buttons; opened is what its links lead to, and counts
// who came without telling where from.
func newNoticed(t *testing.T) (s *server, opened *atomic.Int64) {
	opened = new(atomic.Int64)
	nas := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/disk" && r.Referer() == "" {
			opened.Add(1)
		}
	}))
	t.Cleanup(nas.Close)
	s = newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	s.script("ada").post("/chats", url.Values{"user": {"2"}})
	hook, err := url.Parse(s.run("", "hook", "1", "--label", "Washer"))
	if err != nil {
		t.Fatal(err)
	}
	r, err := http.NewRequest(http.MethodPost, s.url(hook.Path), strings.NewReader("Full"))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Title", "Disk")
	r.Header.Set("Actions", "view, Look, "+nas.URL+"/disk; http, Clean, "+nas.URL+`/clean; copy, Code, "12,34"`)
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	return s, opened
}

func TestTheButtonsOfANoticeCopyAndOpen(t *testing.T) {
	s, opened := newNoticed(t)
	grace := s.visit("grace").signIn()
	grace.click("#chat-list .chat")
	grace.isLive()
	button := "document.querySelector('.notice__actions button[data-copy]')"
	grace.sees(button + "?.innerText.trim() === 'Code'")

	// On plain http there is no clipboard to write to but the old way's.
	grace.run("window.copied = []; document.addEventListener('copy', () => copied.push(document.activeElement.value)); Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })")
	grace.run("window.labels = new Set(); new MutationObserver(() => labels.add(" + button + ".innerText.trim())).observe(" + button + ", { childList: true, characterData: true, subtree: true })")
	grace.click(".notice__actions button[data-copy]")
	grace.sees("copied.join() === '12,34'")
	grace.sees("[...labels].join() === 'Copied,Code'")
	grace.run("window.copied = []; " + button + ".focus()")
	grace.press(kb.Enter)
	grace.sees("copied.join() === '12,34' && document.activeElement === " + button)

	// With a clipboard it is that which has it.
	grace.run("window.written = []; Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => written.push(text) }, configurable: true })")
	grace.click(".notice__actions button[data-copy]")
	grace.sees("written.join() === '12,34'")

	// What opens is a page of its own, which learns nothing of this one.
	grace.sees("[...document.querySelectorAll('.notice__actions a')].map((a) => [a.textContent, a.pathname, a.target, a.rel].join(' ')).join() === 'Look /disk _blank noopener noreferrer,Clean /clean _blank noopener noreferrer'")
	grace.click(".notice__actions a")
	eventually(t, "the page opens", func() bool { return opened.Load() == 1 })
	grace.sees("location.pathname === '/chats/1' && document.querySelector('.notice')")
}

func TestACodeInANoticeIsReadWithoutScripts(t *testing.T) {
	s, _ := newNoticed(t)
	grace := s.visit("grace")
	grace.withoutScripts()
	grace.open("/login")
	grace.types("[name=username]", "grace")
	grace.types("[name=password]", password+"\r")
	grace.sees("document.querySelector('#chat-list')")
	grace.open("/chats/1")
	grace.sees("!document.querySelector('.notice__actions button').checkVisibility() && [...document.querySelectorAll('.notice__code')].filter((e) => e.checkVisibility()).map((e) => e.innerText).join() === 'Code: 12,34'")
}
