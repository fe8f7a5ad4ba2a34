package hook

import (
	"encoding/json"
	"mime"
	"net/http"
	"regexp"
	"strconv"
	"strings"

	"ribbit/app/chat"
)

// ntfy is a text as the body, and all else in headers or in the query: what curl -d sends, too.
type ntfy struct{}

func (ntfy) fits(*Request) bool { return true }

func (ntfy) read(r *Request) ([]Said, error) {
	s := Said{Text: string(r.Body), Topic: lastOf(r.Path)}
	if message := r.param("x-message", "message", "m"); message != "" {
		s.Text = strings.ReplaceAll(message, `\n`, "\n")
	}
	s.Notice = r.headers(chat.Notice{})
	if s.Notice.Title == "" {
		s.Notice.Title = r.param("t")
	}
	if s.Notice.Priority == 0 {
		s.Notice.Priority = priorityOf(r.param("prio", "p"))
	}
	if len(s.Notice.Tags) == 0 {
		s.Notice.Tags = emojiTags(split(r.param("tag", "ta")))
	}
	s.attach(r.param("x-attach", "attach", "a"), r.param("x-filename", "filename", "file", "f"))
	return []Said{s}, nil
}

// Answer is ntfy's: the message as its subscribers would get it.
func (ntfy) Answer(_ *Request, said []Said, ms []chat.Message) Answer {
	return ntfyAnswer(said[0], ms[0])
}

func ntfyAnswer(s Said, m chat.Message) Answer {
	return jsonAnswer(http.StatusOK, struct {
		ID       string   `json:"id"`
		Time     int64    `json:"time"`
		Event    string   `json:"event"`
		Topic    string   `json:"topic"`
		Message  string   `json:"message"`
		Title    string   `json:"title,omitempty"`
		Priority int      `json:"priority,omitempty"`
		Tags     []string `json:"tags,omitempty"`
		Click    string   `json:"click,omitempty"`
	}{
		strconv.FormatInt(int64(m.ID), 10), m.CreatedAt.Unix(), "message", s.Topic, m.Content,
		s.Notice.Title, unlessNormal(s.Notice.Priority), s.Notice.Tags, s.Notice.Click,
	})
}

func unlessNormal(p chat.Priority) int {
	if p == chat.NormalPriority {
		return 0
	}
	return int(p)
}

// ntfyJSON is the same in a JSON object that names its topic.
type ntfyJSON struct{ ntfy }

func (ntfyJSON) fits(r *Request) bool { return r.object.text("topic") != "" }

func (ntfyJSON) read(r *Request) ([]Said, error) {
	o := r.object
	s := Said{Text: o.text("message"), Topic: o.text("topic"), Key: o.text("sequence_id", "id"), Icon: o.text("icon")}
	s.Notice = chat.Notice{
		Title: o.text("title"), Priority: priorityOf(o.text("priority")), Tags: emojiTags(o.texts("tags")), Click: o.text("click"),
		Actions: actionsOf(o["actions"]),
	}
	s.attach(o.text("attach"), o.text("filename"))
	return []Said{s}, nil
}

// attach has a file fetched from a whole address.
func (s *Said) attach(address, name string) {
	if chat.IsAddress(address) {
		s.Attach = append(s.Attach, chat.RemoteFile{URL: address, Name: name})
	}
}

// param is the first of the values that is there, as a header or in the query. Values may be encoded as e-mail does it.
func (r *Request) param(names ...string) string {
	for _, name := range names {
		if v := strings.TrimSpace(decoded(r.Header.Get(name))); v != "" && !isHTTPPriority(name, v) {
			return v
		}
	}
	for key, values := range r.Query {
		for _, name := range names {
			if strings.EqualFold(key, name) && len(values) > 0 && strings.TrimSpace(values[0]) != "" {
				return strings.TrimSpace(values[0])
			}
		}
	}
	return ""
}

func decoded(v string) string {
	if plain, err := new(mime.WordDecoder).DecodeHeader(v); err == nil {
		return plain
	}
	return v
}

// httpPriority is how browsers and proxies say how urgent a request itself is, in the header that ntfy uses.
var httpPriority = regexp.MustCompile(`^(u=[0-7]|i)(\s*,\s*(u=[0-7]|i))*$`)

func isHTTPPriority(name, v string) bool { return name == "priority" && httpPriority.MatchString(v) }

// hasNtfyHeaders reports whether headers say something beside the body.
func (r *Request) hasNtfyHeaders() bool {
	n := r.headers(chat.Notice{})
	return n.Title != "" || n.Priority != 0 || len(n.Tags) > 0 || n.Click != "" || len(n.Actions) > 0
}

// headers fills in of a notice what is not said yet, in whatever words the rest is.
func (r *Request) headers(n chat.Notice) chat.Notice {
	if n.Title == "" {
		n.Title = r.param("x-title", "title")
	}
	if n.Priority == 0 {
		n.Priority = priorityOf(r.param("x-priority", "priority"))
	}
	if len(n.Tags) == 0 {
		n.Tags = emojiTags(split(r.param("x-tags", "tags")))
	}
	if n.Click == "" {
		n.Click = r.param("x-click", "click")
	}
	if len(n.Actions) == 0 {
		n.Actions = readActions(r.param("x-actions", "actions", "action"))
	}
	return n
}

// priorityOf is 0 where there is none.
func priorityOf(word string) chat.Priority {
	switch strings.ToLower(strings.TrimSpace(word)) {
	case "1", "min":
		return chat.MinPriority
	case "2", "low":
		return chat.MinPriority + 1
	case "3", "default", "normal":
		return chat.NormalPriority
	case "4", "high":
		return chat.HighPriority
	case "5", "max", "urgent":
		return chat.UrgentPriority
	}
	return 0
}

// readActions reads buttons as a header has them: in JSON, or in short: view, Open, https://…; copy, Code, 1234.
func readActions(text string) []chat.Action {
	text = strings.TrimSpace(text)
	if strings.HasPrefix(text, "[") {
		var all any
		if json.Unmarshal([]byte(text), &all) != nil {
			return nil
		}
		return actionsOf(all)
	}
	var actions []chat.Action
	for _, words := range splitQuoted(text, ';') {
		fields := map[string]string{}
		for i, word := range splitQuoted(words, ',') {
			name, value, isNamed := strings.Cut(word, "=")
			name = strings.TrimSpace(name)
			switch {
			case isNamed && actionName.MatchString(name):
				fields[name] = unquoted(value)
			case i < len(actionOrder):
				fields[actionOrder[i]] = unquoted(word)
			}
		}
		actions = appendAction(actions, fields["action"], fields["label"], fields["url"], fields["value"])
	}
	return actions
}

// actionOrder is what the words of an action in short stand for, where they are not named.
var actionOrder = []string{"action", "label", "url"}

var actionName = regexp.MustCompile(`^(action|label|url|value|clear|method|body|intent|headers\.[\w-]+|extras\.[\w-]+)$`)

// actionsOf reads buttons of a list in JSON.
func actionsOf(v any) []chat.Action {
	if s, ok := v.(string); ok {
		return readActions(s)
	}
	var actions []chat.Action
	for _, a := range (object{"": v}).objects("") {
		actions = appendAction(actions, a.text("action"), a.text("label"), a.text("url"), a.text("value"))
	}
	return actions
}

// appendAction knows the actions that a page can do: one that another device would do is left out.
func appendAction(actions []chat.Action, kind, label, address, value string) []chat.Action {
	switch strings.ToLower(kind) {
	case "view", "http":
		return append(actions, chat.Action{Label: label, URL: address})
	case "copy":
		if value == "" {
			value = address
		}
		return append(actions, chat.Action{Label: label, Copy: value})
	}
	return actions
}

// splitQuoted splits a text at a sign that stands in no quotes.
func splitQuoted(text string, at byte) []string {
	var parts []string
	var quote byte
	begin := 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case quote != 0 && c == '\\':
			i++
		case quote != 0 && c == quote:
			quote = 0
		case quote == 0 && (c == '"' || c == '\'') && startsWord(text[begin:i]):
			quote = c
		case quote == 0 && c == at:
			parts = append(parts, text[begin:i])
			begin = i + 1
		}
	}
	if strings.TrimSpace(text[begin:]) != "" {
		parts = append(parts, text[begin:])
	}
	return parts
}

// startsWord reports whether a quote behind the text begins a word: an apostrophe does not.
func startsWord(text string) bool {
	text = strings.TrimRight(text, " ")
	return text == "" || strings.HasSuffix(text, ",") || strings.HasSuffix(text, "=")
}

func unquoted(word string) string {
	word = strings.TrimSpace(word)
	if len(word) >= 2 && (word[0] == '"' || word[0] == '\'') && word[len(word)-1] == word[0] {
		word = strings.ReplaceAll(word[1:len(word)-1], `\`+word[:1], word[:1])
	}
	return word
}

// lastOf is the last part of a path.
func lastOf(path string) string { return path[strings.LastIndexByte(path, '/')+1:] }
