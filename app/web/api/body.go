package api

import (
	"bytes"
	"encoding/json"
	"errors"
	"strconv"
	"strings"
	"time"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

// readBody fills v from the JSON object of a request. Problems: Unsupported, Malformed, Invalid.
func readBody(c *fiber.Ctx, v any) error {
	if kind, _, _ := strings.Cut(c.Get(fiber.HeaderContentType), ";"); !strings.EqualFold(strings.TrimSpace(kind), fiber.MIMEApplicationJSON) {
		return chat.Problemf(chat.Unsupported, "The request must be JSON: send it with Content-Type: application/json.")
	}
	return decode(c.Body(), v)
}

// decode fills v from a JSON object. Problems: Malformed, Invalid.
func decode(b []byte, v any) error {
	if !utf8.Valid(b) || hasHalfPair(b) {
		return chat.Invalidf("content", "The text is not valid UTF-8.")
	}
	if trimmed := strings.TrimLeft(string(b[:min(len(b), 64)]), " \t\r\n"); !strings.HasPrefix(trimmed, "{") {
		return chat.Problemf(chat.Malformed, "The request must be a JSON object.")
	}
	err := json.Unmarshal(b, v)
	var wrongType *json.UnmarshalTypeError
	switch {
	case errors.As(err, &wrongType):
		field := wrongType.Field[strings.LastIndexByte(wrongType.Field, '.')+1:]
		return chat.Invalidf(field, "The value of %s cannot be %s.", field, called(wrongType.Value))
	case err != nil:
		return chat.Problemf(chat.Malformed, "The request is not valid JSON.")
	}
	return nil
}

// called is how a person calls a value of the wrong type: package json answers its type, and a number with all of its digits.
func called(value string) string {
	const most = 30 // digits
	kind, digits, _ := strings.Cut(value, " ")
	switch {
	case digits != "" && len(digits) <= most:
		return digits
	case kind == "array" || kind == "object":
		return "an " + kind
	case kind == "bool":
		return "true or false"
	}
	return "a " + kind
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

// pathID is the :id of a path; anything but a positive integer is not there.
func pathID(c *fiber.Ctx) (int64, error) {
	id, err := strconv.ParseInt(c.Params("id"), 10, 64)
	if err != nil || id < 1 {
		return 0, chat.Problemf(chat.NotFound, "There is nothing at this address.")
	}
	return id, nil
}

// queryInt is a number of the query string, def when it is absent. Problem: Invalid when it is not from low to high.
func queryInt(c *fiber.Ctx, name string, def, low, high int64) (int64, error) {
	s := c.Query(name)
	if s == "" {
		return def, nil
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n < low || n > high {
		if high == maxID {
			return 0, chat.Invalidf(name, "The value of %s must be an id.", name)
		}
		return 0, chat.Invalidf(name, "The value of %s must be a number from %d to %d.", name, low, high)
	}
	return n, nil
}

// queryBool is a flag of the query string, false when it is absent. Problem: Invalid.
func queryBool(c *fiber.Ctx, name string) (bool, error) {
	switch c.Query(name) {
	case "", "false":
		return false, nil
	case "true":
		return true, nil
	}
	return false, chat.Invalidf(name, "The value of %s must be true or false.", name)
}

// queryTime is a time of the query string, zero when it is absent. Problem: Invalid.
func queryTime(c *fiber.Ctx, name string) (time.Time, error) {
	s := c.Query(name)
	if s == "" {
		return time.Time{}, nil
	}
	at, err := time.Parse(time.RFC3339, s)
	if err != nil {
		return time.Time{}, chat.Invalidf(name, "The value of %s must be a time such as 2026-11-22T14:58:00Z.", name)
	}
	return at, nil
}

const maxID = 1<<63 - 1

func queryLimit(c *fiber.Ctx, def int) (int, error) {
	n, err := queryInt(c, "limit", int64(def), 1, chat.MaxPage)
	return int(n), err
}
