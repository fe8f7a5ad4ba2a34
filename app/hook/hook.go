// Package hook understands what other programs say at an incoming hook, each in its own words: ntfy, Gotify, Slack, Discord,
// Alertmanager, Grafana, and whoever sends JSON. A dialect is one file: it says which requests are its own, reads them into
// what is said, and writes the answer that its programs expect. All of it is pure: bytes in, values out, nothing is fetched.
package hook

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"unicode/utf8"

	"ribbit/app/chat"
)

// Request is what came to a hook's address.
type Request struct {
	Path   string // what follows the key, without slashes around it
	Query  url.Values
	Header http.Header
	Form   url.Values // the fields of a multipart form; nil for any other body
	Body   []byte     // at most MaxBody; empty when the body is a file

	object object // the body, where it is a JSON object
}

// MaxBody is how many bytes of words a request may have: a text of chat.MaxHookText, with what JSON puts around it.
const MaxBody = 2 * chat.MaxHookText

// Said is one message that a request brings.
type Said struct {
	Text    string
	Notice  chat.Notice
	Key     string // what the program calls what it speaks of; "" for nothing
	Attach  []chat.RemoteFile
	Icon    string // address of a picture to stand beside it; "" for none
	Topic   string // in the answer to ntfy
	Numeric int64  // the priority as Gotify writes it, for the answer
}

// Words is how a program speaks, and is answered.
type Words interface {
	// Answer is what its programs expect. ms are the messages that were stored, at least one.
	Answer(r *Request, said []Said, ms []chat.Message) Answer
	// fits reports whether a request is in these words.
	fits(r *Request) bool
	// read is everything that a request says. Problem: Malformed.
	read(r *Request) ([]Said, error)
}

// Answer is the answer to a request.
type Answer struct {
	Status int
	Type   string
	Body   []byte
}

// dialects are all words that are understood; the first that fits is taken. Those that are told by their path or by a header
// come before those that are told by their shape, the more particular before the more general.
var dialects = []Words{
	gotify{}, gitHub{}, chosenField{}, alertmanager{}, legacyGrafana{}, discord{}, ntfyJSON{}, uptimeKuma{}, arr{}, slack{}, anyJSON{}, ntfy{},
}

// MaxSaid is how many messages one request may bring.
const MaxSaid = 50

// Read finds out in whose words a request is and what it says. Problems: Malformed (broken JSON), Invalid (nothing to say),
// TooLarge.
func Read(r *Request) (Words, []Said, error) {
	if err := r.parse(); err != nil {
		return nil, nil, err
	}
	for _, d := range dialects {
		if !d.fits(r) {
			continue
		}
		said, err := d.read(r)
		if err != nil {
			return nil, nil, err
		}
		said = said[:min(len(said), MaxSaid)]
		for i := range said {
			if err := said[i].finish(r); err != nil {
				return nil, nil, err
			}
		}
		return d, said, nil
	}
	return nil, nil, chat.NothingToSay()
}

// parse reads the body as JSON, where it is an object.
func (r *Request) parse() error {
	body := r.Body
	if form := r.formValues(); form != nil {
		switch {
		case form.Get("payload_json") != "":
			body = []byte(form.Get("payload_json"))
		case form.Get("payload") != "":
			body = []byte(form.Get("payload"))
		}
	}
	text := strings.TrimSpace(strings.TrimPrefix(string(body), "\ufeff"))
	isJSON := strings.Contains(strings.ToLower(r.Header.Get("Content-Type")), "json")
	if !isJSON && !strings.HasPrefix(text, "{") {
		return nil
	}
	if r.Form == nil && !isJSON && r.hasNtfyHeaders() {
		return nil // somebody sends a text that looks like JSON
	}
	var o map[string]any
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	err := d.Decode(&o)
	switch {
	case err == nil && o != nil && !d.More():
		r.object = o
	case isJSON && text != "" && json.Valid([]byte(text)):
		var s string
		if json.Unmarshal([]byte(text), &s) != nil {
			return chat.NothingToSay() // a list or a number
		}
		r.Body = []byte(s)
	case isJSON && text != "":
		return chat.NewProblem(chat.Malformed, "hook-json-malformed")
	}
	return nil
}

// formValues are the fields of a form, however it was sent; nil for any other body. What curl calls a form without being told
// is most often a plain text, so that only a form with a payload counts.
func (r *Request) formValues() url.Values {
	if r.Form != nil {
		return r.Form
	}
	if isForm(r) && strings.HasPrefix(string(r.Body), "payload") {
		if form, err := url.ParseQuery(string(r.Body)); err == nil && (form.Get("payload") != "" || form.Get("payload_json") != "") {
			return form
		}
	}
	return nil
}

func isForm(r *Request) bool {
	return strings.HasPrefix(strings.ToLower(r.Header.Get("Content-Type")), "application/x-www-form-urlencoded")
}

// finish fills in what headers say whatever the words are, and brings the rest into bounds. Problem: TooLarge.
func (s *Said) finish(r *Request) error {
	s.Notice = r.headers(s.Notice)
	if s.Notice.Priority == 0 {
		s.Notice.Priority = chat.NormalPriority
	}
	if len(s.Attach) == 0 {
		s.attach(r.param("x-attach", "attach"), r.param("x-filename", "filename"))
	}
	if s.Icon == "" {
		s.Icon = r.param("x-icon", "icon")
	}
	if !chat.IsAddress(s.Icon) {
		s.Icon = ""
	}
	if s.Key == "" {
		s.Key = r.param("x-id", "x-sequence-id", "sequence-id", "sid")
	}
	s.Text = strings.ReplaceAll(s.Text, "\x00", "")
	if !utf8.ValidString(s.Text) {
		s.Text = strings.ToValidUTF8(s.Text, "\uFFFD")
	}
	if len(s.Text) > chat.MaxHookText {
		return chat.NewProblem(chat.TooLarge, "hook-text-too-long")
	}
	return nil
}

func jsonAnswer(status int, v any) Answer {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // an answer that cannot be written is a bug
	}
	return Answer{status, "application/json", b}
}
