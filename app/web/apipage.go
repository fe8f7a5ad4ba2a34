package web

import (
	"bytes"
	"encoding/json"
	"net/url"
	"slices"
	"strings"
	"sync"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/web/api"
	"ribbit/ui"
)

// showAPI is the OpenAPI document for people.
func (s *Server) showAPI(c *fiber.Ctx) error {
	v := openAPI().view(s.BaseURL)
	v.Back = cameFrom(c)
	return s.render(c, ui.APIPage(s.shell(c), v))
}

// openAPI is what the page needs of the document; what the page does not show is left out.
var openAPI = sync.OnceValue(func() *document {
	d := &document{}
	if err := json.Unmarshal(api.Description, d); err != nil {
		panic(err) // the document is part of the program, and tested
	}
	return d
})

type document struct {
	Info       struct{ Description string }
	Tags       []struct{ Name string }
	Paths      ordered[map[string]json.RawMessage]
	Events     []documentEvent `json:"x-events"`
	Components struct {
		Schemas    ordered[schema]
		Parameters map[string]parameter
	}
}

type documentEvent struct {
	Event, From, Summary string
	Data                 schema
	Example              json.RawMessage
}

type operation struct {
	Tags                 []string
	Summary, Description string
	Security             *[]any
	Parameters           []parameter
	RequestBody          struct{ Content content }
	Responses            ordered[struct {
		Description string
		Content     content
	}]
}

type content map[string]struct {
	Schema  schema
	Example json.RawMessage
}

type parameter struct {
	Ref                   string `json:"$ref"`
	Name, In, Description string
	Required              bool
	Schema                schema
	Example               any
}

type schema struct {
	Ref         string `json:"$ref"`
	Type        string
	Description string
	Enum        []string
	Items       *schema
	OneOf       []schema
	Properties  ordered[schema]
	Required    []string
	Examples    []json.RawMessage
}

const jsonMedia = fiber.MIMEApplicationJSON

func (d *document) view(base string) ui.APIView {
	v := ui.APIView{Intro: d.Info.Description}
	for _, tag := range d.Tags {
		section := ui.APISection{Name: tag.Name}
		for _, path := range d.Paths.keys {
			for _, method := range []string{"options", "get", "post", "put", "patch", "delete"} {
				if op, ok := d.operation(path, method); ok && slices.Contains(op.Tags, tag.Name) {
					section.Calls = append(section.Calls, d.call(base, method, path, op))
				}
			}
		}
		v.Sections = append(v.Sections, section)
	}
	for _, e := range d.Events {
		event := ui.APIEvent{Name: e.Event, Text: e.Summary, Example: frame(e)}
		if d.isShape(e.Data) {
			event.Type = d.kind(e.Data)
		} else {
			event.Data = d.fields(e.Data)
		}
		if e.From == "client" {
			v.Sent = append(v.Sent, event)
		} else {
			v.Heard = append(v.Heard, event)
		}
	}
	for _, name := range d.Components.Schemas.keys {
		if s := d.Components.Schemas.values[name]; d.isShape(schema{Ref: componentPath + name}) {
			v.Shapes = append(v.Shapes, ui.APIShape{Name: name, Text: s.Description, Fields: d.fields(s), Example: pretty(first(s.Examples))})
		}
	}
	return v
}

// operation reads one call; the parameters that all calls of a path have in common come first.
func (d *document) operation(path, method string) (operation, bool) {
	item := d.Paths.values[path]
	raw, ok := item[method]
	if !ok {
		return operation{}, false
	}
	var op operation
	var common []parameter
	if json.Unmarshal(raw, &op) != nil || item["parameters"] != nil && json.Unmarshal(item["parameters"], &common) != nil {
		return operation{}, false
	}
	op.Parameters = append(common, op.Parameters...)
	for i, p := range op.Parameters {
		if p.Ref != "" {
			op.Parameters[i] = d.Components.Parameters[p.Ref[strings.LastIndexByte(p.Ref, '/')+1:]]
		}
	}
	return op, true
}

func (d *document) call(base, method, path string, op operation) ui.APICall {
	c := ui.APICall{Method: strings.ToUpper(method), Path: path, Summary: op.Summary, Text: op.Description}
	for _, p := range op.Parameters {
		if p.In == "query" {
			c.Query = append(c.Query, ui.APIValue{Name: p.Name, Type: d.kind(p.Schema), Optional: !p.Required, Text: p.Description})
		}
	}
	c.Body = d.fields(op.RequestBody.Content[jsonMedia].Schema)
	for _, status := range op.Responses.keys {
		answer := op.Responses.values[status]
		if status >= "4" {
			c.Refusals = append(c.Refusals, status)
		} else {
			c.Answers = append(c.Answers, ui.APIAnswer{Status: status, Text: answer.Description, Type: d.kind(answer.Content[jsonMedia].Schema)})
		}
	}
	if c.Answers[0].Status != "101" {
		c.Curl = curl(base, method, path, op)
	}
	return c
}

// curl is a command that makes the call.
func curl(base, method, path string, op operation) string {
	query := url.Values{}
	for _, p := range op.Parameters {
		if p.Example == nil {
			continue
		}
		value, _ := json.Marshal(p.Example)
		if p.In == "path" {
			path = strings.ReplaceAll(path, "{"+p.Name+"}", string(value))
		} else {
			query.Set(p.Name, strings.Trim(string(value), `"`))
		}
	}
	address := base + path
	if len(query) > 0 {
		address += "?" + query.Encode()
	}
	var parts []string
	body := op.RequestBody.Content[jsonMedia].Example
	if method != "get" && (method != "post" || body == nil) {
		parts = append(parts, "-X "+strings.ToUpper(method))
	}
	if op.Security == nil {
		parts = append(parts, `-H "Authorization: Bearer $TOKEN"`)
	}
	if body != nil {
		parts = append(parts, `-H "Content-Type: application/json"`, "-d '"+string(body)+"'")
	}
	return strings.Join(append([]string{"curl"}, append(parts, "'"+address+"'")...), " \\\n  ")
}

const componentPath = "#/components/schemas/"

// isShape reports whether a schema is an object that has a place of its own on the page: one that several things have
// in common.
func (d *document) isShape(s schema) bool {
	named := d.resolve(s)
	return s.Ref != "" && named.Type == "object" && (len(named.Examples) > 0 || named.Description != "" && named.Required != nil)
}

func (d *document) resolve(s schema) schema {
	if s.Ref == "" {
		return s
	}
	return d.Components.Schemas.values[strings.TrimPrefix(s.Ref, componentPath)]
}

// fields are the properties of an object.
func (d *document) fields(s schema) []ui.APIValue {
	s = d.resolve(s)
	var out []ui.APIValue
	for _, name := range s.Properties.keys {
		p := s.Properties.values[name]
		text := p.Description
		if text == "" && !d.isShape(p) {
			text = d.resolve(p).Description
		}
		out = append(out, ui.APIValue{Name: name, Type: d.kind(p), Optional: !slices.Contains(s.Required, name), Text: text})
	}
	return out
}

// kind says in words what a value is.
func (d *document) kind(s schema) ui.APIType {
	if d.isShape(s) {
		return ui.APIType{Word: strings.TrimPrefix(s.Ref, componentPath), Shape: true}
	}
	s = d.resolve(s)
	switch {
	case len(s.OneOf) > 0:
		t := d.kind(s.OneOf[0])
		t.After = "or null"
		return t
	case len(s.Enum) > 0:
		return ui.APIType{Word: strings.Join(s.Enum, ", ")}
	case s.Type == "array":
		t := d.kind(*s.Items)
		t.Before = "list of"
		return t
	case s.Type == "object" && len(s.Properties.keys) > 0:
		name := s.Properties.keys[0]
		t := d.kind(s.Properties.values[name])
		t.Before = strings.TrimSpace(name + ": " + t.Before)
		return t
	}
	return ui.APIType{Word: map[string]string{"integer": "number", "string": "text", "boolean": "true or false"}[s.Type]}
}

// frame is an event as it goes over the wire.
func frame(e documentEvent) string {
	if e.Example == nil {
		return ""
	}
	name, _ := json.Marshal(e.Event)
	return `{"event": ` + string(name) + `, "data": ` + string(e.Example) + "}"
}

func pretty(b json.RawMessage) string {
	var out bytes.Buffer
	if len(b) == 0 || json.Indent(&out, b, "", "  ") != nil {
		return ""
	}
	return out.String()
}

func first(list []json.RawMessage) json.RawMessage {
	if len(list) == 0 {
		return nil
	}
	return list[0]
}

// ordered is a JSON object whose keys keep their order.
type ordered[T any] struct {
	keys   []string
	values map[string]T
}

// UnmarshalJSON reads the object.
func (o *ordered[T]) UnmarshalJSON(b []byte) error {
	if err := json.Unmarshal(b, &o.values); err != nil {
		return err
	}
	dec := json.NewDecoder(bytes.NewReader(b))
	if _, err := dec.Token(); err != nil {
		return err
	}
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			return err
		}
		o.keys = append(o.keys, key.(string))
		var skipped json.RawMessage
		if err := dec.Decode(&skipped); err != nil {
			return err
		}
	}
	return nil
}
