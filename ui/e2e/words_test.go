package e2e

import (
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// last is the body of the newest message.
const last = "[...document.querySelectorAll('#messages .message__body')].at(-1)"

// rangeOf is where a text stands in the newest message.
func rangeOf(text string) string {
	return fmt.Sprintf(`(() => {
		const walk = document.createTreeWalker(%s, NodeFilter.SHOW_TEXT);
		for (let node; (node = walk.nextNode());) {
			const at = node.data.indexOf(%[2]s);
			if (at < 0) continue;
			const range = document.createRange();
			range.setStart(node, at);
			range.setEnd(node, at + %[2]s.length);
			return range.getBoundingClientRect();
		}
		return null;
	})()`, last, quote(text))
}

func TestWhatPeopleWriteStandsAsTyped(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	script := s.script("ada")
	script.post("/chats", url.Values{"user": {"2"}})
	grace := s.visit("grace").signIn()
	grace.click("#chat-list .chat")
	sent := 0
	show := func(text string) {
		t.Helper()
		sent++
		script.post("/chats/1/messages", url.Values{"content": {text}})
		grace.sees(fmt.Sprintf("document.querySelectorAll('#messages .message[id]').length === %d", sent))
	}
	for _, width := range []int64{1280, 390} {
		grace.do(chromedp.EmulateViewport(width, 800))

		show("name\tcount\n\tfrogs\nlily   pads")
		if tab, text := grace.number(rangeOf("frogs")+".left"), grace.number(rangeOf("name")+".left"); tab-text < 20 {
			t.Errorf("a tab moves the text by %v px", tab-text)
		}
		if grace.number(rangeOf("   ")+".width") < 8 {
			t.Error("a run of spaces is one")
		}

		show("007. bond\n123456789. long\n3) more\n  - below")
		for _, number := range []string{"007.", "123456789.", "3)"} {
			if grace.number(rangeOf(number)+".left") < grace.number(last+".getBoundingClientRect().left") {
				t.Errorf("%s is cut off", number)
			}
		}
		if grace.number(rangeOf("below")+".left") <= grace.number(rangeOf("more")+".left") {
			t.Error("what stands below an item is not indented")
		}

		show("english line\nשלום לכולם\n- item\n- פריט\n> ציטוט\n`x = 1;` קוד\n```\nx = y - 1;\n```")
		left, right := grace.number(last+".getBoundingClientRect().left"), grace.number(last+".getBoundingClientRect().right")
		for text, isRight := range map[string]bool{"english": false, "שלום": true, "item": false, "פריט": true, "ציטוט": true, "x = y - 1;": false} {
			at := grace.number(rangeOf(text) + ".left + " + rangeOf(text) + ".width / 2")
			if (at > (left+right)/2) != isRight {
				t.Errorf("%q stands at %v of %v to %v", text, at, left, right)
			}
		}
		if !grace.is("[..." + last + ".querySelectorAll('li')].every(li => getComputedStyle(li).marginInlineStart === '24px')") {
			t.Error("the bullet of an item stands outside of the message")
		}
		if grace.number(rangeOf("x = 1")+".right") > grace.number(rangeOf(";")+".right") {
			t.Error("code in a line from right to left is turned around")
		}
		savePicture(grace, fmt.Sprint(width))
	}
}

func TestLongTextsFoldAndCodeIsCopied(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	script := s.script("ada")
	script.post("/chats", url.Values{"user": {"2"}})
	post := func(text string) { script.post("/chats/1/messages", url.Values{"content": {text}}) }
	post(strings.Repeat("a line\n", 12) + "last of thirteen")
	post(strings.Repeat("a line\n", 13) + "last of fourteen")
	post("```go\n" + strings.Repeat("x := 1\n", 19) + "y := 20\n```")
	post("look:\n```go\n" + strings.Repeat("x := 1\n", 20) + "y := 21\n```")
	grace := s.visit("grace").signIn()
	grace.click("#chat-list .chat")
	grace.sees("document.querySelectorAll('.show-more').length === 2")
	grace.sees("document.querySelectorAll('.code__copy').length === 2")
	body := "[...document.querySelectorAll('.message__body')].find(b => b.textContent.includes('fourteen'))"
	if lines := grace.number(body + ".offsetHeight / parseFloat(getComputedStyle(" + body + ").lineHeight)"); lines > 8.1 || lines < 7.9 {
		t.Errorf("folded it has %v lines", lines)
	}
	button := body + ".nextElementSibling"
	if got := grace.text(button + ".innerText.trim()"); got != "Show more" {
		t.Errorf("the button says %q", got)
	}
	savePicture(grace, "-folded")
	grace.run(button + ".click()")
	grace.sees(body + ".offsetHeight > 13 * parseFloat(getComputedStyle(" + body + ").lineHeight) && " + button + ".innerText.trim() === 'Show less'")
	grace.run(button + ".click()")
	grace.sees(body + ".matches('.is-folded')")

	pre := "document.querySelector('.code pre.is-folded')"
	grace.sees(pre + " && " + pre + ".offsetHeight < 21 * 20")
	grace.run(pre + ".parentElement.querySelector('.show-more').click()")
	grace.sees("!" + pre)

	// On plain http there is no clipboard to write to but the old way's.
	grace.run("window.copied = []; document.addEventListener('copy', () => copied.push(getSelection().toString() || document.activeElement.value)); Object.defineProperty(navigator, 'clipboard', { value: undefined })")
	grace.run("window.labels = new Set(); new MutationObserver(() => labels.add(document.querySelector('.code__copy').innerText.trim())).observe(document.querySelector('.code__copy'), { childList: true, characterData: true, subtree: true })")
	grace.click(".code__copy") // with a mouse: a script may copy only for a few seconds after somebody did something
	grace.sees("copied[0]?.startsWith('x := 1\\nx := 1') && copied[0].endsWith('y := 20')")
	grace.sees("[...labels].join() === 'Copied,Copy'")
	savePicture(grace, "-code")
	page := script.get("/chats/1")
	if strings.Contains(page, `class="show-more"`) || !strings.Contains(page, "last of fourteen") {
		t.Error("without scripts not all is shown")
	}
}
