package web_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"ribbit/app/web"
	"ribbit/app/web/api"
	"ribbit/app/web/webtest"
)

// inPath is a place of a route, as the routes write it.
var inPath = regexp.MustCompile(`:(\w+)`)

// described are the calls of the OpenAPI document, as "METHOD /path/:id".
func described(t *testing.T) []string {
	var doc struct {
		Paths map[string]map[string]any
	}
	if err := json.Unmarshal(api.Description, &doc); err != nil {
		t.Fatal(err)
	}
	place := regexp.MustCompile(`\{(\w+)\}`)
	var calls []string
	for path, item := range doc.Paths {
		for _, method := range []string{"get", "post", "put", "delete", "patch", "options"} {
			if item[method] != nil {
				calls = append(calls, strings.ToUpper(method)+" "+place.ReplaceAllString(path, ":$1"))
			}
		}
	}
	return calls
}

func TestTheDocumentDescribesEveryCallAndNoOther(t *testing.T) {
	r := webtest.Start(t)
	want := described(t)
	for _, route := range web.Routes(r.Server) {
		if !strings.Contains(route, " /api/") {
			continue
		}
		i := slices.Index(want, route)
		if i < 0 {
			t.Errorf("%s is not described", route)
			continue
		}
		want = slices.Delete(want, i, i+1)
	}
	if len(want) > 0 {
		t.Errorf("described, but not there: %v", want)
	}
}

func TestTheDocumentIsServed(t *testing.T) {
	r := webtest.Start(t)
	a := r.Stranger().Get("/api/openapi.json").Want(http.StatusOK)
	if string(a.Body) != string(bytes.ReplaceAll(api.Description, []byte("ribbit_session_ID"), []byte(r.Cookie("session")))) {
		t.Error("another document is served")
	}
	if kind := a.Header.Get("Content-Type"); kind != "application/json" {
		t.Errorf("its type is %q", kind)
	}
}

func TestThePageForPeopleShowsEveryCallAndEvent(t *testing.T) {
	r := webtest.Start(t)
	page := r.Stranger().Get("/api").Want(http.StatusOK)
	for _, call := range described(t) {
		method, path, _ := strings.Cut(inPath.ReplaceAllString(call, "{$1}"), " ")
		page.Has(">"+method+"</span>", "<code>"+path+"</code>")
	}
	var doc struct {
		Events []struct{ Event string } `json:"x-events"`
	}
	if err := json.Unmarshal(api.Description, &doc); err != nil {
		t.Fatal(err)
	}
	if len(doc.Events) < 16 {
		t.Fatalf("the document has %d events", len(doc.Events))
	}
	for _, e := range doc.Events {
		page.Has("<code>" + e.Event + "</code>")
	}
	page.Has("curl", r.URL+"/api/chat_threads/7/messages", `id="shape-Message"`, `href="#shape-Message"`)
	page.Lacks("<script>", "style=", "onclick")

	r.SignUp("ada").Get("/api").Want(http.StatusOK)
}
