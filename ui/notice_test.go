package ui

import (
	"slices"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
)

// noticed is a message of a program.
func noticed(n chat.Notice) chat.Message {
	m := said(9, chat.User{ID: 8, Name: "nas", Bot: true}, 9, "4.0 GB are left")
	m.Notice = &n
	return m
}

func TestAProgramsMessageSaysHowUrgentItIsByAWord(t *testing.T) {
	for _, c := range []struct {
		n            chat.Notice
		class, words string
	}{
		{chat.Notice{Title: "Disk", Priority: chat.UrgentPriority}, "notice--urgent", "Urgent: Disk 4.0 GB are left"},
		{chat.Notice{Title: "Disk", Priority: chat.HighPriority}, "notice--high", "High: Disk 4.0 GB are left"},
		{chat.Notice{Title: "Disk", Priority: chat.MinPriority}, `class="notice"`, "Disk 4.0 GB are left"},
		{chat.Notice{Title: "Disk", Priority: chat.UrgentPriority, Resolved: true}, "notice--resolved", "Resolved: Disk 4.0 GB are left"},
	} {
		m := noticed(c.n)
		html := render(t, Message(m, MessageContext{}))
		if !strings.Contains(html, c.class) || !strings.Contains(html, `class="bot-mark"`) || !strings.Contains(html, "/avatars/bot-") {
			t.Errorf("%+v is shown as %s", c.n, html)
		}
		if words := preview(t.Context(), m); words != c.words {
			t.Errorf("%+v is %q in a list", c.n, words)
		}
	}
}

func TestAProgramsAddressesAndRepeatsAreShown(t *testing.T) {
	html := render(t, Message(noticed(chat.Notice{
		Title: "Disk", Priority: chat.NormalPriority, Click: "http://nas.lan/", Repeats: 3, Tags: []string{"💾", "storage"},
		Times:   []chat.Repeat{{At: time.Unix(0, 0), Text: "3.9 GB are left"}},
		Actions: []chat.Action{{Label: "Open it", URL: "http://nas.lan/disk"}, {Label: "Take it", Copy: "1234"}},
	}), MessageContext{}))
	for _, want := range []string{
		`href="http://nas.lan/"`, `rel="noopener noreferrer"`, `href="http://nas.lan/disk"`, "Open it", `data-copy="1234"`, "3 more like this", "3.9 GB are left", "💾 storage",
	} {
		if !strings.Contains(html, want) {
			t.Errorf("there is no %s in %s", want, html)
		}
	}
	m := noticed(chat.Notice{Title: "Disk", Click: "http://nas.lan/"})
	m.Deleted = true
	if html := render(t, Message(m, MessageContext{})); strings.Contains(html, "Disk") || strings.Contains(html, "nas.lan") {
		t.Errorf("of a deleted message there is still %s", html)
	}
}

func TestAnEmojiStandsWithTheWordBehindIt(t *testing.T) {
	if got := pills([]string{"✅", "done", "backup", "⚠️", "💀", "nas"}); !slices.Equal(got, []string{"✅ done", "backup", "⚠️", "💀 nas"}) {
		t.Errorf("the tags are shown as %q", got)
	}
}
