package e2e

import (
	"net/url"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// While the server is away one goes on: a chat that is clicked is the chosen one and opens later, and what waits to be sent is
// told in the list, too.
func TestAChatChosenWithoutTheServerOpensLater(t *testing.T) {
	s, ada, _ := chatting(t)
	s.addUser("linus")
	s.script("linus").post("/chats", url.Values{"user": {"1"}})
	s.script("linus").post("/chats/2/messages", url.Values{"content": {"hello from linus"}})
	ada.sees("document.querySelector('#nav-2')")
	ada.isLive()
	ada.expectOutage()
	s.kill()
	ada.sees("document.documentElement.dataset.connection !== 'live'")

	ada.types("#composer textarea", "are you there?")
	ada.press(kb.Enter)
	ada.sees("document.querySelector('#messages [data-pending]')?.getAttribute('aria-label') === 'ada, are you there?, ' + document.querySelector('[data-pending] .message__time').textContent")
	ada.sees("document.querySelector('#nav-1 .chat__preview').innerText.includes('You: are you there?') && document.querySelector('#nav-1 .chat__preview svg')")

	ada.click("#nav-2")
	ada.sees("document.querySelector('#pane').dataset.title === 'linus' && document.title.includes('linus')")
	ada.sees("document.querySelector('#nav-2').getAttribute('aria-current') === 'page' && !document.querySelector('#nav-1[aria-current]')")
	ada.sees("document.querySelector('#pane [role=status]').innerText.includes('opens as soon as')")

	s.start()
	ada.sees(withText("hello from linus"))
	ada.sees("location.pathname === '/chats/2'")
	ada.sees("!document.querySelector('#nav-1 .chat__preview svg') && document.querySelector('#nav-1').dataset.lastSeq === '1'")
}

// What the server refuses stays with the reason, holds nothing else up, and can be mended where it stands.
func TestARefusedMessageCanBeEdited(t *testing.T) {
	_, ada, thread := chatting(t)
	ada.isLive()
	ada.expectStatus(422)
	refuse := `{
		const entry = { thread: "` + thread[len("/chats/"):] + `", content: "x".repeat(10001), id: "mine", n: 1, at: Date.now(), problem: "" };
		localStorage["ribbit:" + document.body.dataset.serverId + ":1:outbox:mine"] = JSON.stringify(entry);
	}`
	button := func(name string) string {
		return "[...document.querySelectorAll('.message--failed button')].find(b => b.innerText.trim() === '" + name + "')"
	}
	ada.run(refuse)
	ada.open(thread)
	ada.sees("document.querySelector('.message--failed .message__status').innerText.includes('Not sent')")
	ada.writes("the next one goes")
	ada.sees(button("Retry") + " && " + button("Edit") + " && " + button("Delete"))
	ada.run(button("Edit") + ".click()")
	ada.sees("!document.querySelector('.message--failed') && document.querySelector('#composer textarea').value.length === 10001")
	ada.sees("document.activeElement.matches('#composer textarea')")
	ada.run("(f => { f.value = 'shorter'; f.dispatchEvent(new Event('input', { bubbles: true })) })(document.activeElement)")
	ada.press(kb.Enter)
	ada.sees(withText("shorter"))

	ada.run(refuse)
	ada.open(thread)
	ada.sees(button("Delete"))
	ada.run(button("Delete") + ".click()")
	ada.sees("!document.querySelector('.message--failed')")
}

func TestClosingAnOverlayGivesTheFocusBack(t *testing.T) {
	_, ada, _ := chatting(t)
	ada.isLive()
	const opener = ".chats__foot a"
	for _, closes := range []func(){func() { ada.press(kb.Escape) }, func() { ada.click("#pane [data-close]") }} {
		ada.run("document.querySelector('" + opener + "').focus()")
		ada.press(kb.Enter)
		ada.sees("document.activeElement.matches('#new-chat [name=q]')")
		closes()
		ada.sees("document.querySelector('#messages') && document.activeElement.matches('" + opener + "')")
	}
}

// That something was seen goes without saying once it is answered.
func TestSeenGoesWithTheAnswer(t *testing.T) {
	s, ada, thread := chatting(t)
	ada.isLive()
	ada.writes("did you see it?")
	grace := s.script("grace")
	grace.post(thread+"/read", nil)
	ada.sees("!document.querySelector('#seen').hidden")
	grace.post(thread+"/messages", url.Values{"content": {"yes"}})
	ada.sees(withText("yes") + " && document.querySelector('#seen').hidden")
	ada.open(thread)
	ada.sees(withText("yes") + " && document.querySelector('#seen').hidden")
	ada.writes("good")
	grace.post(thread+"/read", nil)
	ada.sees("!document.querySelector('#seen').hidden")
}
