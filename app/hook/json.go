package hook

import (
	"regexp"

	"ribbit/app/chat"
)

// chosenField is any JSON of which the address names what is to be said: ?text=data.items.0.name.
type chosenField struct{ ntfy }

// fieldPath is told from a text that somebody put into the address.
var fieldPath = regexp.MustCompile(`^[\w$@-]+(\.[\w$@-]+)*$`)

func (chosenField) fits(r *Request) bool {
	return r.object != nil && fieldPath.MatchString(r.Query.Get("text"))
}

func (chosenField) read(r *Request) ([]Said, error) {
	s := anySaid(r.object)
	s.Text = r.object.at(r.Query.Get("text"))
	if title := r.Query.Get("title"); fieldPath.MatchString(title) {
		if found := r.object.at(title); found != "" {
			s.Notice.Title = found
		}
	}
	if s.Text == "" {
		return nil, chat.NewInvalid("text", "hook-field-missing", "field", r.Query.Get("text"))
	}
	return []Said{s}, nil
}

// anyJSON is whatever says something in one of the fields in which most programs do.
type anyJSON struct{ ntfy }

func (anyJSON) fits(r *Request) bool { return r.object != nil }

func (anyJSON) read(r *Request) ([]Said, error) { return []Said{anySaid(r.object)}, nil }

func anySaid(o object) Said {
	s := Said{Text: o.text("message", "msg", "body", "text", "content", "description"), Key: o.text("dedup_key", "dedupKey")}
	s.Notice = chat.Notice{
		Title: o.text("title", "subject"), Priority: priorityOf(o.text("priority", "severity")), Tags: emojiTags(o.texts("tags")),
		Click: o.text("click", "url", "link"), Actions: actionsOf(o["actions"]),
	}
	s.attach(o.text("attach", "image_url", "image"), o.text("filename"))
	return s
}

// uptimeKuma is the webhook of Uptime Kuma: what it says of a monitor takes the place of what it said before.
type uptimeKuma struct{ ntfy }

func (uptimeKuma) fits(r *Request) bool { return r.object.has("heartbeat") && r.object.has("monitor") }

func (uptimeKuma) read(r *Request) ([]Said, error) {
	o := r.object
	beat, monitor := o.object("heartbeat"), o.object("monitor")
	s := Said{Text: o.text("msg")}
	if s.Text == "" {
		s.Text = beat.text("msg")
	}
	s.Notice = chat.Notice{Title: monitor.text("name"), Click: monitor.text("url")}
	if id := monitor.text("id"); id != "" {
		s.Key = "monitor " + id
	}
	switch beat.text("status") {
	case "0":
		s.Notice.Priority = chat.UrgentPriority
	case "1":
		s.Notice.Resolved = true
	}
	return []Said{s}, nil
}
