package hook

import (
	"net/http"
	"net/url"
	"strings"
	"time"

	"ribbit/app/chat"
)

// gotify sends JSON or a form to …/message.
type gotify struct{}

func (gotify) fits(r *Request) bool { return lastOf(r.Path) == "message" }

func (gotify) read(r *Request) ([]Said, error) {
	o := r.object
	if o == nil {
		o = object{}
		for name, values := range r.gotifyForm() {
			o[name] = values[0]
		}
	}
	extras := o.object("extras")
	s := Said{Text: o.text("message")}
	s.Notice.Title = o.text("title")
	s.Notice.Click = extras.object("client::notification").object("click").text("url")
	if n, ok := o.number("priority"); ok {
		s.Numeric, s.Notice.Priority = n, fromGotify(n)
	}
	s.attach(extras.object("client::notification").text("bigImageUrl"), "")
	return []Said{s}, nil
}

func (r *Request) gotifyForm() url.Values {
	if r.Form != nil {
		return r.Form
	}
	form := url.Values{}
	if isForm(r) {
		if body, err := url.ParseQuery(string(r.Body)); err == nil {
			form = body
		}
	}
	for _, name := range []string{"title", "message", "priority"} {
		if !form.Has(name) && r.Query.Has(name) {
			form.Set(name, r.Query.Get(name))
		}
	}
	return form
}

// fromGotify brings priorities from 0 to 10 to ours, as Gotify's own app groups them.
func fromGotify(n int64) chat.Priority {
	switch {
	case n <= 0:
		return chat.MinPriority
	case n <= 3:
		return chat.MinPriority + 1
	case n <= 7:
		return chat.NormalPriority
	case n <= 9:
		return chat.HighPriority
	}
	return chat.UrgentPriority
}

// Answer is the message as Gotify has it.
func (gotify) Answer(_ *Request, said []Said, ms []chat.Message) Answer {
	return jsonAnswer(http.StatusOK, struct {
		ID       int64  `json:"id"`
		AppID    int64  `json:"appid"`
		Message  string `json:"message"`
		Title    string `json:"title"`
		Priority int64  `json:"priority"`
		Date     string `json:"date"`
	}{int64(ms[0].ID), int64(ms[0].Sender.ID), ms[0].Content, strings.TrimSpace(said[0].Notice.Title), said[0].Numeric, ms[0].CreatedAt.UTC().Format(time.RFC3339Nano)})
}
