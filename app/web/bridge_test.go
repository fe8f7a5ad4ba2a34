package web_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/web/webtest"
)

// bridgeMessage is config.Message of matterbridge, as programs that ask its API have it.
type bridgeMessage struct {
	Text      string                   `json:"text"`
	Channel   string                   `json:"channel"`
	Username  string                   `json:"username"`
	UserID    string                   `json:"userid"`
	Avatar    string                   `json:"avatar"`
	Account   string                   `json:"account"`
	Event     string                   `json:"event"`
	Protocol  string                   `json:"protocol"`
	Gateway   string                   `json:"gateway"`
	ParentID  string                   `json:"parent_id"`
	Timestamp time.Time                `json:"timestamp"`
	ID        string                   `json:"id"`
	Extra     map[string][]interface{} `json:"Extra"`
}

// newBridge is a bot in a chat of ada and grace, by its token.
func newBridge(t *testing.T) (r *webtest.Ribbit, bot, ada *webtest.Person, thread int64) {
	r = webtest.Start(t)
	ada = r.SignUp("ada")
	made, err := r.Chat.AddBot(t.Context(), chat.User{}, "bridge")
	check(t, err)
	_, secret, err := r.Chat.AddToken(t.Context(), made.User, chat.NewToken{Scope: chat.ScopeWrite})
	check(t, err)
	bot = r.Stranger()
	bot.Token = secret
	return r, bot, ada, ada.Chat(&webtest.Person{ID: int64(made.ID)}, r.SignUp("grace"))
}

// bridgeStream reads a stream as a program of matterbridge's does.
func bridgeStream(t *testing.T, r *webtest.Ribbit, token string) *json.Decoder {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), webtest.Patience)
	t.Cleanup(cancel)
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, r.URL+"/api/stream", nil)
	check(t, err)
	request.Header.Set("Authorization", "Bearer "+token)
	answer, err := r.Transport().RoundTrip(request)
	check(t, err)
	t.Cleanup(func() { answer.Body.Close() })
	if kind := answer.Header.Get("Content-Type"); answer.StatusCode != http.StatusOK || kind != "application/json" {
		t.Fatalf("the stream answers %s, of %s", answer.Status, kind)
	}
	return json.NewDecoder(bufio.NewReader(answer.Body))
}

func nextLine(t *testing.T, d *json.Decoder) (m bridgeMessage) {
	t.Helper()
	check(t, d.Decode(&m))
	return m
}

func TestABridgeStreamsAndPosts(t *testing.T) {
	r, bot, ada, thread := newBridge(t)
	gateway := fmt.Sprint(thread)
	ada.Send(thread, "before")
	stream := bridgeStream(t, r, bot.Token)
	if m := nextLine(t, stream); m.Event != "api_connected" || m.Text != "" || m.Timestamp.IsZero() {
		t.Errorf("it begins with %+v", m)
	}
	sent := ada.Send(thread, "hop\nhop")
	m := nextLine(t, stream)
	if m.Text != "hop\nhop" || m.Username != "ada" || m.UserID != fmt.Sprint(ada.ID) || m.Gateway != gateway || m.Channel != gateway || m.Event != "" ||
		m.Protocol != "ribbit" || !strings.HasPrefix(m.Account, "ribbit.") || m.ID != fmt.Sprint(sent.ID) || !m.Timestamp.Equal(sent.CreatedAt) || m.ParentID != "" {
		t.Errorf("it tells %+v", m)
	}

	// What comes from elsewhere tells who wrote it, and is not told back.
	for _, c := range []struct{ body, want string }{
		{`{"text":"hello","username":"linus","gateway":"` + gateway + `"}`, "linus: hello"},
		{`{"text":"waves","username":" li\nnus ","event":"user_action","gateway":"` + gateway + `","Extra":{"file":[]},"timestamp":"x"}`, "* li nus waves"},
		{`{"text":"plain","username":"","gateway":"` + gateway + `"}`, "plain"},
	} {
		a := bot.Do(http.MethodPost, "/api/message", "application/json", []byte(c.body)).Want(http.StatusOK)
		back := webtest.Read[bridgeMessage](a)
		ms := ada.Thread(thread).Messages
		if last := ms[len(ms)-1]; last.Content != c.want || last.Sender.Username != "bridge" || back.ID != fmt.Sprint(last.ID) || back.Gateway != gateway {
			t.Errorf("%s came as %q of %s, answered %+v", c.body, last.Content, last.Sender.Username, back)
		}
	}
	ada.Post(fmt.Sprintf("/api/chat_threads/%d/messages", thread), object{"content": "after", "replyTo": sent.ID}).Want(http.StatusCreated)
	if m := nextLine(t, stream); m.Text != "after" || m.ParentID != fmt.Sprint(sent.ID) {
		t.Errorf("then it tells %+v", m)
	}

	// Who was away asks for what was said meanwhile.
	all := webtest.Read[[]bridgeMessage](bot.Get("/api/messages").Want(http.StatusOK))
	if len(all) != 3 || all[0].Text != "before" || all[2].Text != "after" {
		t.Errorf("there were %+v", all)
	}
	later := webtest.Read[[]bridgeMessage](bot.With("skip_before", all[1].Timestamp.Format(time.RFC3339Nano)).Get("/api/messages").Want(http.StatusOK))
	if len(later) != 1 || later[0].Text != "after" {
		t.Errorf("later there were %+v", later)
	}
}

func TestABridgeReachesOnlyItsOwnChats(t *testing.T) {
	r, bot, ada, thread := newBridge(t)
	secret := ada.Chat(r.SignUp("linus"))
	ada.Send(secret, "giraffe")
	for _, gateway := range []string{fmt.Sprint(secret), "9999", "", "x", "-1", "1.5"} {
		bot.Post("/api/message", object{"text": "forged", "gateway": gateway}).Refused(http.StatusNotFound, "")
	}
	bot.Get("/api/messages").Want(http.StatusOK).Lacks("giraffe")
	for _, path := range []string{"/api/messages", "/api/stream"} {
		r.Stranger().Get(path).Refused(http.StatusUnauthorized, "")
	}
	ada.With("Origin", "http://elsewhere.example").Get("/api/stream").Refused(http.StatusForbidden, "")
	bot.With("skip_before", "yesterday").Get("/api/messages").Refused(http.StatusUnprocessableEntity, "skip_before")
	bot.Post("/api/message", object{"text": "", "gateway": fmt.Sprint(thread)}).Refused(http.StatusUnprocessableEntity, "text")
}
