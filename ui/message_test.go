package ui

import (
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"ribbit/app/chat"
)

var at = MessageContext{Static: "/static/abc/"}

func TestAMessageCarriesWhatScriptsPlaceItBy(t *testing.T) {
	m := with(said(7, linus, 8, "Hello"), func(m *chat.Message) { m.ClientID = "c1" })
	li := one(page(t, Message(m, at)), class("message"))
	for key, want := range map[string]string{
		"id": "message-407", "data-seq": "7", "data-version": "907", "data-sender": "3", "data-sender-name": "linus",
		"data-kind": "text", "data-at": "2026-11-22T14:50:00.000Z", "data-client-id": "c1", "tabindex": "-1",
		"aria-label": "linus, Hello, 2:50 PM",
	} {
		if got := attr(li, key); got != want {
			t.Errorf("%s is %q, want %q", key, got, want)
		}
	}
	if got := textOf(one(li, class("message__gutter--time"))); got != "2:50" {
		t.Errorf("gutter %q", got)
	}
	if got := textOf(one(li, class("message__time"))); got != "2:50 PM" {
		t.Errorf("time %q", got)
	}
}

func TestAMessageLooksTheSameToEveryViewer(t *testing.T) {
	m := pond().Messages[4]
	for _, chip := range all(page(t, Message(m, at)), both(class("chip"), has("value"))) {
		if attr(chip, "aria-pressed") != "false" {
			t.Error("a reaction is marked as somebody's own")
		}
	}
}

func TestADeletedMessageShowsNothingOfItself(t *testing.T) {
	m := with(pond().Messages[6], func(m *chat.Message) {
		m.Deleted = true
		m.Reactions = []chat.Reaction{{Reaction: "❤️", UserIDs: []chat.UserID{1}}}
	})
	out := render(t, Message(m, at))
	if strings.Contains(out, "station") || strings.Contains(out, "lake") || strings.Contains(out, "❤️") {
		t.Errorf("something is left: %s", out)
	}
	li := one(page(t, Message(m, at)), class("message--deleted"))
	if li == nil || !has("data-deleted")(li) || textOf(one(li, class("message__body"))) != "[message deleted]" {
		t.Error("it does not say so")
	}
}

func TestStickersAndEmojiAreShownLarge(t *testing.T) {
	sticker := with(said(1, ada, 0, ":thumbs-up:"), func(m *chat.Message) { m.Kind = chat.Sticker })
	doc := page(t, Message(sticker, at))
	img := one(doc, class("sticker"))
	if attr(img, "src") != "/static/abc/stickers/thumbs-up.svg" || attr(img, "alt") != "Sticker: Thumbs up" || attr(img, "width") != "128" {
		t.Errorf("sticker %v", img.Attr)
	}
	if one(page(t, Message(said(1, ada, 0, "🎉🐸"), at)), class("message__body--emoji")) == nil {
		t.Error("two emoji are small")
	}
	if one(page(t, Message(said(1, ada, 0, "12"), at)), class("message__body--emoji")) != nil {
		t.Error("digits are large")
	}
}

func TestAReplyQuotesAndLeadsToWhatItAnswers(t *testing.T) {
	q := one(page(t, Message(pond().Messages[6], at)), class("quote"))
	if attr(q, "href") != "/chats/1?m=404" || attr(q, "data-message") != "404" {
		t.Errorf("quote %v", q.Attr)
	}
	if got := textOf(one(q, class("quote__text"))); got != "Who is in for the lake on Saturday? I can take three in the car." {
		t.Errorf("quote %q", got)
	}
	gone := with(pond().Messages[6], func(m *chat.Message) {
		m.Quote = &chat.Quote{ID: 404, Sender: ada, Content: chat.DeletedContent, Kind: chat.Text, Deleted: true}
	})
	if got := textOf(one(page(t, Message(gone, at)), class("quote__text"))); got != "[message deleted]" {
		t.Errorf("quote of a deleted message %q", got)
	}
}

func TestAnEditedMessageSaysWhen(t *testing.T) {
	edited := one(page(t, Message(pond().Messages[7], at)), class("message__edited"))
	if textOf(edited) != "(edited)" || attr(edited, "title") != "Edited 2:53 PM" {
		t.Errorf("edited %v", edited)
	}
}

func TestHostileTextStaysText(t *testing.T) {
	hostile := []string{
		`<script>alert(1)</script>`, `<img src=x onerror=alert(1)>`, `"><svg onload=alert(1)>`, `<b hx-get="/x" hx-trigger="load">b</b>`,
		"`<script>`", "```html\n<script>alert(1)</script>\n```", "> <iframe src=//x>", ">!<style>*{}</style>!<", "- <form>", "1. <input>",
		`**<a href="javascript:alert(1)">x</a>**`, `javascript:alert(1)`, `http://x"onmouseover="alert(1)`, "</template></li></ol><h1>",
	}
	for _, text := range hostile {
		m := said(1, with(said(1, ada, 0, ""), func(*chat.Message) {}).Sender, 0, text)
		m.Sender.Name = text
		m.Quote, m.ReplyTo = &chat.Quote{ID: 2, Sender: m.Sender, Content: text, Kind: chat.Text}, 2
		m.Reactions = []chat.Reaction{{Reaction: text, UserIDs: []chat.UserID{1}}}
		m.ClientID = text
		doc := page(t, Message(m, at))
		for _, name := range []string{"script", "style", "iframe", "input", "h1"} {
			if one(doc, tag(name)) != nil {
				t.Errorf("%q became <%s>", text, name)
			}
		}
		body := one(doc, class("message__body"))
		if !has("hx-ignore")(body) {
			t.Errorf("%q is in reach of htmx", text)
		}
		for _, n := range all(body, func(*html.Node) bool { return true }) {
			for _, a := range n.Attr {
				if strings.HasPrefix(a.Key, "on") || strings.HasPrefix(a.Key, "hx-") || a.Key == "href" && !strings.HasPrefix(a.Val, "http") {
					t.Errorf("%q became %s=%q", text, a.Key, a.Val)
				}
			}
		}
	}
}

func TestMarksBecomeElements(t *testing.T) {
	body := one(page(t, Message(marks().Messages[2], at)), class("message__body"))
	for _, name := range []string{"blockquote", "ul", "ol", "i", "s", "code"} {
		if one(body, tag(name)) == nil {
			t.Errorf("no <%s>", name)
		}
	}
	link := one(body, tag("a"))
	if attr(link, "href") != "https://example.org/lake_(north)?a=1&b=2" || attr(link, "rel") != "noopener noreferrer nofollow" || attr(link, "target") != "_blank" {
		t.Errorf("link %v", link.Attr)
	}
	spoiler := one(page(t, Message(marks().Messages[0], at)), class("spoiler"))
	if textOf(spoiler) != "Spoiler: the frog gets the crown" || attr(spoiler, "role") != "button" {
		t.Errorf("spoiler %v", spoiler)
	}
}

func TestAPreviewKeepsSpoilersAndDropsMarks(t *testing.T) {
	for content, want := range map[string]string{
		"**bold** and *it*\nnext":      "bold and it next",
		"The end: >!the frog wins!<":   "The end: [spoiler]",
		"```go\nfunc x()\n```":         "func x()",
		"- a\n- b":                     "a b",
		"> quoted\nanswer":             "quoted answer",
		strings.Repeat("word ", 1000):  strings.Repeat("word ", 28) + "…",
		"2*3*4 and snake_case_is_kept": "2*3*4 and snake_case_is_kept",
	} {
		if got := preview(t.Context(), chat.Message{Kind: chat.Text, Content: content}); got != want {
			t.Errorf("%.20q: got %q, want %q", content, got, want)
		}
	}
}

func TestFramesSayWhatHappened(t *testing.T) {
	m := pond().Messages[7]
	frame := one(page(t, FrameMessage(m, true, at)), has("data-frame"))
	if attr(frame, "data-frame") != "message" || attr(frame, "data-thread") != "1" || attr(frame, "data-version") != "908" || !has("data-new")(frame) {
		t.Errorf("message %v", frame.Attr)
	}
	if one(frame, id("message-408")) == nil {
		t.Error("the message is not in its frame")
	}
	news := one(page(t, FrameListUpdate(ListUpdateView{Message: m, Changed: true})), has("data-frame"))
	if attr(news, "data-name") != "ada" || attr(news, "data-seq") != "8" || !has("data-changed")(news) || has("data-deleted")(news) {
		t.Errorf("news %v", news.Attr)
	}
	if textOf(news) != "Sure, I leap past the station anyway." {
		t.Errorf("news %q", textOf(news))
	}
}

func TestAMessageOfALocalZoneSaysItsTimeThere(t *testing.T) {
	in := at
	in.Zone = time.FixedZone("there", 9*3600)
	if got := textOf(one(page(t, Message(said(1, ada, 0, "x"), in)), class("message__time"))); got != "11:58 PM" {
		t.Errorf("got %q", got)
	}
}
