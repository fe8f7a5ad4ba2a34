package webtest

import (
	"bytes"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// schemas are the document's schemas, each compiled once: the library of the document compiles them for each value,
// which was most of the work of all tests.
type schemas struct {
	mu       sync.Mutex
	compiler *jsonschema.Compiler
	compiled map[string]*jsonschema.Schema // by their place in the document
}

const documentName = "openapi.json"

func newSchemas(document []byte) (*schemas, error) {
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(document))
	if err != nil {
		return nil, err
	}
	s := &schemas{compiler: jsonschema.NewCompiler(), compiled: map[string]*jsonschema.Schema{}}
	s.compiler.DefaultDraft(jsonschema.Draft2020)
	s.compiler.AssertFormat()
	return s, s.compiler.AddResource(documentName, v)
}

// check holds JSON against the schema at a place such as "/components/schemas/User".
func (s *schemas) check(place string, b []byte) error {
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		return err
	}
	schema, err := s.at(place)
	if err != nil {
		return err
	}
	return schema.Validate(v)
}

func (s *schemas) at(place string) (*jsonschema.Schema, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if schema, ok := s.compiled[place]; ok {
		return schema, nil
	}
	schema, err := s.compiler.Compile(documentName + "#" + place)
	if err == nil {
		s.compiled[place] = schema
	}
	return schema, err
}

// inBody is the place of the schema of a JSON body, below the place of what has it.
const inBody = "/content/application~1json/schema"

// requestPlace is where the body of a call's request is described.
func requestPlace(path, method string, op *openapi3.Operation) string {
	if ref := op.RequestBody.Ref; ref != "" {
		return strings.TrimPrefix(ref, "#") + inBody
	}
	return operationPlace(path, method) + "/requestBody" + inBody
}

// answerPlace is where the body of a call's answer is described; "" when it has none.
func answerPlace(path string, resp *http.Response, op *openapi3.Operation) (string, error) {
	status := strconv.Itoa(resp.StatusCode)
	answer := op.Responses.Value(status)
	switch {
	case answer == nil:
		return "", fmt.Errorf("the status %s is not described", status)
	case len(answer.Value.Content) == 0:
		return "", nil
	case answer.Ref != "":
		return strings.TrimPrefix(answer.Ref, "#") + inBody, nil
	}
	return operationPlace(path, resp.Request.Method) + "/responses/" + status + inBody, nil
}

func operationPlace(path, method string) string {
	escaped := strings.NewReplacer("~", "~0", "/", "~1", "{", "%7B", "}", "%7D").Replace(path)
	return "/paths/" + escaped + "/" + strings.ToLower(method)
}
