package webtest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"

	"ribbit/app/web/api"
)

// described is the OpenAPI document, made strict: an answer or an event must not hold what it does not mention.
type described struct {
	*schemas
	doc    *openapi3.T
	events map[string]string // of the server, by name: the place of their schema
}

var load = func() func(t testing.TB) *described {
	once := sync.OnceValues(read)
	return func(t testing.TB) *described {
		t.Helper()
		d, err := once()
		if err != nil {
			t.Fatalf("the OpenAPI document: %v", err)
		}
		return d
	}
}()

func read() (*described, error) {
	loader := openapi3.NewLoader()
	doc, err := loader.LoadFromData(api.Description)
	if err != nil {
		return nil, err
	}
	if err := doc.Validate(loader.Context); err != nil {
		return nil, err
	}
	no, sent := false, bodies(doc)
	for name, s := range doc.Components.Schemas {
		if s.Value.Type.Is("object") && !sent[name] {
			s.Value.AdditionalProperties.Has = &no
		}
	}
	strict, err := doc.MarshalJSON()
	if err != nil {
		return nil, err
	}
	d := &described{doc: doc, events: map[string]string{}}
	if d.schemas, err = newSchemas(strict); err != nil {
		return nil, err
	}
	var list []struct {
		Event, From string
		Data        struct {
			Ref string `json:"$ref"`
		}
	}
	raw, err := json.Marshal(doc.Extensions["x-events"])
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(raw, &list); err != nil {
		return nil, err
	}
	for _, e := range list {
		name := strings.TrimPrefix(e.Data.Ref, componentPath)
		schema := doc.Components.Schemas[name]
		if schema == nil {
			return nil, fmt.Errorf("the event %s has no schema %q", e.Event, name)
		}
		if e.From == "server" {
			d.events[e.Event] = schemaPlace(name)
		}
	}
	return d, nil
}

// bodies are the schemas of what clients send. Those may hold more, which the server passes over.
func bodies(doc *openapi3.T) map[string]bool {
	names := map[string]bool{}
	for _, item := range doc.Paths.Map() {
		for _, op := range item.Operations() {
			if op.RequestBody != nil && op.RequestBody.Value.Content["application/json"] != nil { // and no file
				ref := op.RequestBody.Value.Content.Get("application/json").Schema.Ref
				names[strings.TrimPrefix(ref, componentPath)] = true
			}
		}
	}
	return names
}

const componentPath = "#/components/schemas/"

func schemaPlace(name string) string { return strings.TrimPrefix(componentPath, "#") + name }

// transport checks every pair of request and answer under /api/.
func (d *described) transport(t testing.TB, under http.RoundTripper) http.RoundTripper {
	return roundTrip(func(req *http.Request) (*http.Response, error) {
		if !strings.HasPrefix(req.URL.Path, "/api/") {
			return under.RoundTrip(req)
		}
		body, err := io.ReadAll(req.Body)
		if err != nil {
			return nil, err
		}
		sent := req.Clone(req.Context())
		sent.Body = io.NopCloser(bytes.NewReader(body))
		resp, err := under.RoundTrip(sent)
		if err != nil {
			return nil, err
		}
		answer, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err != nil {
			return nil, err
		}
		req.Body = io.NopCloser(bytes.NewReader(body))
		if err := d.check(req, body, resp, answer); err != nil {
			t.Errorf("%s %s is %d, which is not as described: %v\n%s", req.Method, req.URL.Path, resp.StatusCode, err, short(answer))
		}
		resp.Body = io.NopCloser(bytes.NewReader(answer))
		return resp, nil
	})
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// check holds a request, whose body was sent, and its answer against the document.
func (d *described) check(req *http.Request, sent []byte, resp *http.Response, answer []byte) error {
	path, params := d.find(req.URL.Path)
	item := d.doc.Paths.Value(path)
	if item == nil || item.GetOperation(req.Method) == nil {
		return d.checkUnknown(resp, answer)
	}
	op := item.GetOperation(req.Method)
	in := &openapi3filter.RequestValidationInput{
		Request: req, PathParams: params, QueryParams: req.URL.Query(),
		Route: &routers.Route{Spec: d.doc, Path: path, PathItem: item, Method: req.Method, Operation: op},
		Options: &openapi3filter.Options{
			AuthenticationFunc: openapi3filter.NoopAuthenticationFunc, IncludeResponseStatus: true, MultiError: true,
			SkipSettingDefaults: true, ExcludeRequestBody: true, ExcludeResponseBody: true, // the schemas are for those
		},
	}
	// What is taken must be described; what is refused may be anything.
	if resp.StatusCode < 300 {
		if err := openapi3filter.ValidateRequest(req.Context(), in); err != nil {
			return fmt.Errorf("the request was taken: %w", err)
		}
		if op.RequestBody != nil && op.RequestBody.Value.Content["application/json"] != nil && (op.RequestBody.Value.Required || len(sent) > 0) {
			if err := d.schemas.check(requestPlace(path, req.Method, op), sent); err != nil {
				return fmt.Errorf("the request was taken: %w", err)
			}
		}
	}
	out := &openapi3filter.ResponseValidationInput{
		RequestValidationInput: in, Status: resp.StatusCode, Header: resp.Header, Options: in.Options,
	}
	if err := openapi3filter.ValidateResponse(req.Context(), out); err != nil {
		return err
	}
	return d.checkAnswer(path, op, resp, answer)
}

// isDescribedFile says whether an answer is a file of a type that is described, whose bytes no schema checks.
func isDescribedFile(op *openapi3.Operation, resp *http.Response) bool {
	kind := resp.Header.Get("Content-Type")
	r := op.Responses.Status(resp.StatusCode)
	return r != nil && r.Value != nil && kind != "application/json" && r.Value.Content[kind] != nil
}

func (d *described) checkAnswer(path string, op *openapi3.Operation, resp *http.Response, answer []byte) error {
	place, err := answerPlace(path, resp, op)
	switch {
	case err != nil:
		return err
	case place == "" && len(answer) > 0:
		return errors.New("the answer has a body")
	case place == "" || resp.Request.Method == http.MethodHead:
		return nil
	case isDescribedFile(op, resp):
		return nil
	case !strings.HasPrefix(resp.Header.Get("Content-Type"), "application/json"):
		return fmt.Errorf("the answer is %q", resp.Header.Get("Content-Type"))
	}
	return d.schemas.check(place, answer)
}

// checkUnknown is for calls that there are not: all that is said of them is an error.
func (d *described) checkUnknown(resp *http.Response, answer []byte) error {
	if resp.StatusCode < 400 {
		return errors.New("this call is not in the document")
	}
	return d.schemas.check(schemaPlace("Error"), answer)
}

// checkEvent checks a frame of the server.
func (d *described) checkEvent(name string, data []byte) error {
	place, ok := d.events[name]
	if !ok {
		return errors.New("this event is not in the document")
	}
	return d.schemas.check(place, data)
}

// find is the template of a path and what its places hold. Of several that fit, the one with fewer places is meant.
func (d *described) find(path string) (template string, params map[string]string) {
	parts := strings.Split(path, "/")
	paths := d.doc.Paths.InMatchingOrder()
	slices.SortStableFunc(paths, func(a, b string) int { return strings.Count(a, "{") - strings.Count(b, "{") })
	for _, candidate := range paths {
		if params, ok := fits(strings.Split(candidate, "/"), parts); ok {
			return candidate, params
		}
	}
	return "", nil
}

func fits(template, parts []string) (params map[string]string, ok bool) {
	if len(template) != len(parts) {
		return nil, false
	}
	params = map[string]string{}
	for i, t := range template {
		if name, isPlace := strings.CutPrefix(t, "{"); isPlace {
			params[strings.TrimSuffix(name, "}")] = parts[i]
		} else if t != parts[i] {
			return nil, false
		}
	}
	return params, true
}
