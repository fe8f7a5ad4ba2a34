package hook

import (
	"net/http"
	"regexp"
	"strconv"
	"time"

	"ribbit/app/chat"
)

// discord is a webhook's message: content and embeds.
type discord struct{}

func (discord) fits(r *Request) bool {
	o := r.object
	return o != nil && lastOf(r.Path) != "slack" && o["message"] == nil && (o.has("embeds") || o.has("content") || r.formValues().Get("payload_json") != "")
}

func (discord) read(r *Request) ([]Said, error) {
	var s Said
	o := r.object
	parts := []string{fromDiscord(o.text("content"))}
	for _, e := range o.objects("embeds") {
		parts = append(parts, s.embed(e))
	}
	for _, row := range o.objects("components") {
		for _, c := range row.objects("components") {
			s.Notice.Actions = appendAction(s.Notice.Actions, "view", c.text("label"), c.text("url"), "")
		}
	}
	s.Icon = o.text("avatar_url")
	s.Text = paragraphs(parts...)
	return []Said{s}, nil
}

// embed reads one box; the title of the first is that of the message.
func (s *Said) embed(e object) string {
	title := fromDiscord(e.text("title"))
	if s.Notice.Title == "" && title != "" {
		s.Notice.Title, title = title, ""
	}
	if s.Notice.Click == "" {
		s.Notice.Click = e.text("url")
	}
	texts := []string{fromDiscord(e.object("author").text("name")), title, fromDiscord(e.text("description"))}
	for _, f := range e.objects("fields") {
		texts = append(texts, fact(fromDiscord(f.text("name")), fromDiscord(f.text("value"))))
	}
	s.attach(e.object("image").text("url"), "")
	s.attach(e.object("thumbnail").text("url"), "")
	return lines(append(texts, fromDiscord(e.object("footer").text("text")))...)
}

var (
	discordLink    = regexp.MustCompile(`\[([^\[\]\n]+)\]\(<?(https?://[^\s()<>]+)>?\)`)
	discordAngle   = regexp.MustCompile(`<(https?://[^\s<>]+)>`)
	discordSpoiler = regexp.MustCompile(`\|\|([^|]+)\|\|`)
	discordHeading = regexp.MustCompile(`(?m)^#{1,3} (.+)$`)
	discordUnder   = regexp.MustCompile(`__([^_\n]+)__`)
	discordTime    = regexp.MustCompile(`<t:(-?\d{1,12})(?::[tTdDfFR])?>`)
	discordEmoji   = regexp.MustCompile(`<a?(:\w+:)\d+>`)
)

// fromDiscord turns Discord's marks into ours.
func fromDiscord(text string) string {
	text = discordLink.ReplaceAllString(text, "$1 ($2)")
	text = discordAngle.ReplaceAllString(text, "$1")
	text = discordSpoiler.ReplaceAllString(text, ">!$1!<")
	text = discordHeading.ReplaceAllString(text, "**$1**")
	text = discordUnder.ReplaceAllString(text, "$1")
	text = discordEmoji.ReplaceAllString(text, "$1")
	text = discordTime.ReplaceAllStringFunc(text, func(found string) string {
		seconds, err := strconv.ParseInt(discordTime.FindStringSubmatch(found)[1], 10, 64)
		if err != nil {
			return found
		}
		return time.Unix(seconds, 0).UTC().Format("2 Jan 2006, 15:04 MST")
	})
	return withEmoji(text)
}

// Answer is nothing, or with ?wait=true the message as Discord has it.
func (discord) Answer(r *Request, said []Said, ms []chat.Message) Answer {
	if wait, err := strconv.ParseBool(r.Query.Get("wait")); err != nil || !wait {
		return Answer{Status: http.StatusNoContent}
	}
	m := ms[0]
	type author struct {
		ID       string `json:"id"`
		Username string `json:"username"`
		Bot      bool   `json:"bot"`
	}
	id := func(n int64) string { return strconv.FormatInt(n, 10) }
	embeds := r.object.list("embeds")
	if embeds == nil {
		embeds = []any{}
	}
	return jsonAnswer(http.StatusOK, struct {
		ID        string `json:"id"`
		Type      int    `json:"type"`
		Content   string `json:"content"`
		ChannelID string `json:"channel_id"`
		WebhookID string `json:"webhook_id"`
		Author    author `json:"author"`
		Timestamp string `json:"timestamp"`
		Embeds    []any  `json:"embeds"`
	}{
		id(int64(m.ID)), 0, r.object.text("content"), id(int64(m.ThreadID)), id(int64(m.Sender.ID)),
		author{id(int64(m.Sender.ID)), m.Sender.Name, true},
		m.CreatedAt.UTC().Format(time.RFC3339Nano), embeds,
	})
}
