package ui

import "strings"

// APIView is the page for people who write scripts: every call, event and shape of the API.
type APIView struct {
	Intro    string
	Sections []APISection
	Sent     []APIEvent // by a client
	Heard    []APIEvent // from the server
	Shapes   []APIShape
	Back     string // path of where one came from
}

// APISection is the calls about one thing.
type APISection struct {
	Name  string
	Calls []APICall
}

// APICall is one call.
type APICall struct {
	Method, Path string
	Summary      string
	Text         string // more about it; "" for nothing
	Query        []APIValue
	Body         []APIValue
	Answers      []APIAnswer
	Refusals     []string // statuses
	Curl         string   // a command to try it
}

// APIValue is a value of a query, a body, an event or a shape.
type APIValue struct {
	Name     string
	Type     APIType
	Optional bool
	Text     string
}

// APIType says what a value is.
type APIType struct {
	Before string // such as "list of"
	Word   string
	Shape  bool // Word is the name of a shape on the page
	After  string
}

// APIAnswer is what a call answers when it succeeds.
type APIAnswer struct {
	Status string
	Text   string
	Type   APIType
}

// APIEvent is one event of the socket.
type APIEvent struct {
	Name    string
	Text    string
	Data    []APIValue
	Type    APIType // instead of Data, when the data is a shape
	Example string  // the frame as it is sent; "" for none
}

// APIShape is an object that calls and events have in common.
type APIShape struct {
	Name    string
	Text    string
	Fields  []APIValue
	Example string
}

// APIEvents is the name of the section that the events of the socket belong to.
const APIEvents = "Events"

func idSection(name string) string { return "about-" + strings.ToLower(name) }

func idShape(name string) string { return "shape-" + name }

// phrase is a stretch of a text, code or not.
type phrase struct {
	text string
	code bool
}

// phrases cuts a text at its backticks.
func phrases(text string) []phrase {
	var out []phrase
	for i, part := range strings.Split(text, "`") {
		if part != "" {
			out = append(out, phrase{part, i%2 == 1})
		}
	}
	return out
}
