package web_test

import (
	"context"
	"fmt"
	"net/http"
	"sync/atomic"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/web"
	"ribbit/app/web/webtest"
)

// sessionless is a database that does not answer who is asking, while it is away.
type sessionless struct {
	chat.Store
	isAway *atomic.Bool
}

func (s sessionless) CallerByHash(ctx context.Context, hash string) (chat.Caller, error) {
	if s.isAway.Load() {
		return chat.Caller{}, chat.NewProblem(chat.Unavailable, "database-away")
	}
	return s.Store.CallerByHash(ctx, hash)
}

// TestWhatWasTypedStandsOnThePageThatSaysWhyItWasNotSent sends forms without scripts when the chat cannot be shown again.
func TestWhatWasTypedStandsOnThePageThatSaysWhyItWasNotSent(t *testing.T) {
	var isAway atomic.Bool
	r := webtest.Start(t, func(c *web.Config) { c.Chat.Store = sessionless{c.Chat.Store, &isAway} })
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	thread := ada.Chat(grace)
	m := ada.Send(thread, "first")
	const typed = `the <b>whole</b> "story" of the pond`
	shown := "the &lt;b&gt;whole&lt;/b&gt; &#34;story&#34; of the pond"
	send, edit := fmt.Sprintf("/chats/%d/messages", thread), fmt.Sprintf("/chats/%d/messages/%d/edit", thread, m.ID)
	kind, body := fileForm(t, map[string]string{"content": typed, "client_id": "", "reply_to": ""}, "file", "", nil)
	multipart := func(p *webtest.Person) *webtest.Answer {
		return p.With("Origin", r.URL).Do(http.MethodPost, send, kind, body)
	}

	isAway.Store(true)
	for _, path := range []string{send, edit} {
		ada.Form(path, form{"content": {typed}}).Want(http.StatusServiceUnavailable).Has(shown, fmt.Sprintf("action=%q", path))
	}
	multipart(ada).Want(http.StatusServiceUnavailable).Has(shown, fmt.Sprintf("action=%q", send))
	ada.With("Origin", "https://elsewhere.example").Do(http.MethodPost, send, "application/x-www-form-urlencoded", []byte(form{"content": {typed}}.Encode())).Lacks(shown)
	ada.Form("/settings", form{"about": {typed}, "content": {typed}}).Want(http.StatusServiceUnavailable).Lacks(shown)
	isAway.Store(false)
	r.ForgetErrors()

	ada.Post("/api/auth/logout", nil).Want(http.StatusNoContent)
	ada.Form(send, form{"content": {typed}}).Want(http.StatusUnauthorized).Has(shown)
	multipart(ada).Want(http.StatusUnauthorized).Has(shown)
	multipart(grace).Want(http.StatusSeeOther)
	if last := grace.Thread(thread).Messages; last[len(last)-1].Content != typed {
		t.Errorf("what was sent came as %+v", last[len(last)-1])
	}
}
