package shape

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf16"
	"unicode/utf8"

	"ribbit/app/chat"
)

// byteOrderMark is what some editors and shells begin a text with. RFC 8259 lets a parser ignore it.
var byteOrderMark = []byte("\uFEFF")

// Decode fills v from a JSON object, by the names that its fields have and no others: a name in another case is one that nobody
// knows, and those are passed over. Problems: Malformed, Invalid.
func Decode(b []byte, v any) error {
	b = bytes.TrimPrefix(b, byteOrderMark)
	if !utf8.Valid(b) || hasHalfPair(b) {
		return chat.NewInvalid("content", "text-not-utf8")
	}
	if trimmed := strings.TrimLeft(string(b[:min(len(b), 64)]), " \t\r\n"); !strings.HasPrefix(trimmed, "{") {
		return chat.NewProblem(chat.Malformed, "not-json-object")
	}
	if t := reflect.TypeOf(v); mayMisname(b, t) {
		b = exact(b, t)
	}
	err := json.Unmarshal(b, v)
	var wrongType *json.UnmarshalTypeError
	switch {
	case errors.As(err, &wrongType):
		field := wrongType.Field[strings.LastIndexByte(wrongType.Field, '.')+1:]
		return wrongTypeOf(field, wrongType.Value)
	case err != nil:
		return chat.NewProblem(chat.Malformed, "json-malformed")
	}
	return nil
}

// exact is an object without the members that package json would take for a field of t though their case differs: two of them
// would be two places for one value. What is no object is itself, for package json to refuse.
func exact(b []byte, t reflect.Type) []byte {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	var members map[string]json.RawMessage
	if t.Kind() != reflect.Struct || reflect.PointerTo(t).Implements(unmarshaler) || json.Unmarshal(b, &members) != nil {
		return b
	}
	for name, value := range members {
		field, isKnown := fieldOf(t, name)
		if !isKnown {
			delete(members, name)
			continue
		}
		members[name] = exact(value, field)
	}
	b, err := json.Marshal(members)
	if err != nil {
		panic(err) // each value was read from JSON
	}
	return b
}

// mayMisname reports whether an object may have a name of a field of t in another case, on whatever level. Most have none, and to take
// them apart twice would be a good part of what a short message costs.
func mayMisname(b []byte, t reflect.Type) bool {
	fields := namesOf(t)
	for {
		start := bytes.IndexByte(b, '"')
		if start < 0 {
			return false
		}
		b = b[start+1:]
		end := closingQuote(b)
		if end < 0 {
			return false // package json says what is wrong
		}
		name := b[:end]
		b = b[end+1:]
		if !bytes.HasPrefix(bytes.TrimLeft(b, " \t\r\n"), []byte{':'}) {
			continue // a value
		}
		if bytes.IndexByte(name, '\\') >= 0 || !slices.Contains(fields, string(name)) && slices.ContainsFunc(fields, func(f string) bool { return strings.EqualFold(f, string(name)) }) {
			return true
		}
	}
}

// closingQuote is where the quote is that ends a text, of which b is what follows the first; -1 where there is none.
func closingQuote(b []byte) int {
	for at := 0; ; at++ {
		i := bytes.IndexByte(b[at:], '"')
		if i < 0 {
			return -1
		}
		at += i
		if before := len(bytes.TrimRight(b[:at], `\`)); (at-before)%2 == 0 {
			return at
		}
	}
}

var names sync.Map // of fields, by type

// namesOf are the names of a type's fields, and of theirs.
func namesOf(t reflect.Type) []string {
	if known, ok := names.Load(t); ok {
		return known.([]string)
	}
	found := addNames(nil, t)
	names.Store(t, found)
	return found
}

func addNames(found []string, t reflect.Type) []string {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct || reflect.PointerTo(t).Implements(unmarshaler) {
		return found
	}
	for i := range t.NumField() {
		f := t.Field(i)
		if called, _, _ := strings.Cut(f.Tag.Get("json"), ","); called != "" && called != "-" {
			found = append(found, called)
		}
		found = addNames(found, f.Type)
	}
	return found
}

var unmarshaler = reflect.TypeFor[json.Unmarshaler]()

// fieldOf is the type of the field of t that JSON calls so.
func fieldOf(t reflect.Type, name string) (reflect.Type, bool) {
	for i := range t.NumField() {
		f := t.Field(i)
		called, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if f.Anonymous && called == "" {
			if found, ok := fieldOf(f.Type, name); ok {
				return found, true
			}
			continue
		}
		if called == name {
			return f.Type, true
		}
	}
	return nil, false
}

// wrongTypeOf says that a field has no value of that type: package json answers a number with all of its digits.
func wrongTypeOf(field, value string) *chat.Problem {
	const most = 30 // digits
	kind, digits, _ := strings.Cut(value, " ")
	switch {
	case digits != "" && len(digits) <= most:
		return chat.NewInvalid(field, "value-not", "field", field, "value", digits)
	case kind == "array":
		return chat.NewInvalid(field, "value-not-array", "field", field)
	case kind == "object":
		return chat.NewInvalid(field, "value-not-object", "field", field)
	case kind == "bool":
		return chat.NewInvalid(field, "value-not-true-or-false", "field", field)
	case kind == "number":
		return chat.NewInvalid(field, "value-not-number", "field", field)
	}
	return chat.NewInvalid(field, "value-not-string", "field", field)
}

// hasHalfPair reports whether JSON escapes one half of a surrogate pair alone, which stands for no character. Package json
// would put U+FFFD in its place.
func hasHalfPair(b []byte) bool {
	for {
		i := bytes.IndexByte(b, '\\')
		if i < 0 || i+1 >= len(b) {
			return false
		}
		r := escaped(b[i:])
		size := 2 // of other escapes
		if r >= 0 {
			size = 6
		}
		if utf16.IsSurrogate(r) {
			if utf16.DecodeRune(r, escaped(b[i+size:])) == utf8.RuneError {
				return true
			}
			size *= 2
		}
		b = b[i+size:]
	}
}

// escaped is the code unit that b begins with as an escape of JSON, -1 when it begins with something else.
func escaped(b []byte) rune {
	if len(b) < 6 || b[0] != '\\' || b[1] != 'u' {
		return -1
	}
	n, err := strconv.ParseUint(string(b[2:6]), 16, 16)
	if err != nil {
		return -1
	}
	return rune(n)
}
