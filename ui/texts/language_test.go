package texts_test

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"time"

	"github.com/a-h/templ"

	"ribbit/app/chat"
	"ribbit/ui"
	"ribbit/ui/texts"
)

// A page, a part that was rendered once for all, and a message, as live frames carry it, speak the language of whoever reads, and no other: not
// that of whoever read before.
func TestAPageSpeaksTheLanguageOfItsReader(t *testing.T) {
	const mark = "¤"
	marked := texts.Marked(mark)
	now := time.Date(2026, 11, 22, 15, 0, 0, 0, time.UTC)
	ada := chat.User{ID: 1, Name: "ada", Admin: true, CreatedAt: now.AddDate(-2, 0, 0)}
	grace := chat.User{ID: 2, Name: "grace", CreatedAt: now.AddDate(0, 0, -3)}
	view := chat.ThreadView{Viewer: 1}
	view.ID, view.Kind, view.LastSeq, view.Count = 7, chat.Group, 1, 2
	view.Members = []chat.Member{{User: ada}, {User: grace}}
	view.Messages = []chat.Message{{ID: 3, ThreadID: 7, Seq: 1, Kind: chat.Text, Sender: grace, Content: "hi", CreatedAt: now, EditedAt: now}}
	s := ui.Shell{Caller: &ada, Now: now, Online: func(chat.User) bool { return true }}
	thread := ui.ThreadPane(s, ui.ThreadPaneView{View: view})
	for name, part := range map[string]templ.Component{
		"app":      ui.AppPage(s, ui.AppView{View: ui.ViewThread, List: ui.ListView{Threads: []chat.ThreadView{view}}, Pane: thread}),
		"settings": ui.SettingsPage(s, ui.SettingsView{}),
		"login":    ui.LoginPage(ui.Shell{Now: now}, ui.LoginView{Signup: chat.SignupInvite}),
		"new chat": ui.NewChatPane(s, ui.NewChatView{Found: []chat.User{grace}, Back: "/"}),
		"search":   ui.SearchPane(s, ui.SearchView{Back: "/"}),
		"keys":     ui.KeysPage(s),
		"stickers": ui.StickerPanel(s, true, true),
		"message":  ui.Message(view.Messages[0], ui.MessageContext{}),
	} {
		t.Run(name, func(t *testing.T) {
			english, other := said(t, context.Background(), part), said(t, texts.In(context.Background(), marked), part)
			if strings.Contains(english, mark) {
				t.Error("English is marked")
			}
			for _, text := range texts.English.Texts() {
				words := templ.EscapeString(texts.English.Say(text))
				if !strings.Contains(strings.TrimSpace(words), " ") || len(texts.English.Forms(text)) > 1 {
					continue // too short to be told apart
				}
				if strings.Contains(other, ">"+words+"<") || strings.Contains(other, `"`+words+`"`) {
					t.Errorf("%s is said in English: %s", text.ID(), words)
				}
			}
			if !strings.Contains(other, mark) {
				t.Error("nothing is marked")
			}
		})
	}
}

func said(t *testing.T, ctx context.Context, part templ.Component) string {
	t.Helper()
	var b bytes.Buffer
	if err := part.Render(ctx, &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
