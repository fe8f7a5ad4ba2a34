package api

import (
	"strconv"
	"strings"
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/shape"
)

// readBody fills v from the JSON object of a request. Problems: Unsupported, Malformed, Invalid.
func readBody(c *fiber.Ctx, v any) error {
	if kind, _, _ := strings.Cut(c.Get(fiber.HeaderContentType), ";"); !strings.EqualFold(strings.TrimSpace(kind), fiber.MIMEApplicationJSON) {
		return chat.NewProblem(chat.Unsupported, "not-json-type")
	}
	return shape.Decode(c.Body(), v)
}

// pathID is the :id of a path; anything but a positive integer is not there.
func pathID(c *fiber.Ctx) (int64, error) {
	id, err := strconv.ParseInt(c.Params("id"), 10, 64)
	if err != nil || id < 1 {
		return 0, chat.NewProblem(chat.NotFound, "no-such-path")
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
			return 0, chat.NewInvalid(name, "value-not-id", "field", name)
		}
		return 0, chat.NewInvalid(name, "value-out-of-range", "field", name, "low", low, "high", high)
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
	return false, chat.NewInvalid(name, "value-not-bool", "field", name)
}

// queryTime is a time of the query string, zero when it is absent. Problem: Invalid.
func queryTime(c *fiber.Ctx, name string) (time.Time, error) {
	s := c.Query(name)
	if s == "" {
		return time.Time{}, nil
	}
	at, err := time.Parse(time.RFC3339, s)
	if err != nil {
		return time.Time{}, chat.NewInvalid(name, "value-not-time", "field", name)
	}
	return at, nil
}

const maxID = 1<<63 - 1

func queryLimit(c *fiber.Ctx, def int) (int, error) {
	n, err := queryInt(c, "limit", int64(def), 1, chat.MaxPage)
	return int(n), err
}
