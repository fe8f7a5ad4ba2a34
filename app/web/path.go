package web

import (
	"net/url"
	"strconv"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// paramInt is a number of the path; the routes let only digits through. One that is too large is nobody's id: 0.
func paramInt(c *fiber.Ctx, name string) int64 {
	n, err := strconv.ParseInt(c.Params(name), 10, 64)
	if err != nil {
		return 0
	}
	return n
}

func threadID(c *fiber.Ctx) chat.ThreadID   { return chat.ThreadID(paramInt(c, "id")) }
func messageID(c *fiber.Ctx) chat.MessageID { return chat.MessageID(paramInt(c, "message")) }

// queryID is an id of the query string, 0 when there is none.
func queryID(c *fiber.Ctx, name string) int64 {
	n, err := strconv.ParseInt(c.Query(name), 10, 64)
	if err != nil || n < 0 {
		return 0
	}
	return n
}

// formID is an id of a form, 0 when there is none.
func formID(c *fiber.Ctx, name string) int64 {
	n, err := strconv.ParseInt(formValue(c, name), 10, 64)
	if err != nil || n < 0 {
		return 0
	}
	return n
}

// optionalFormID is formID for a value that may be left out, but not be wrong. Problem: Invalid.
func optionalFormID(c *fiber.Ctx, name string) (int64, error) {
	return optionalID(name, formValue(c, name))
}

func optionalID(name, value string) (int64, error) {
	if value == "" {
		return 0, nil
	}
	n, err := strconv.ParseInt(value, 10, 64)
	if err != nil || n < 1 {
		return 0, chat.NewInvalid(name, "value-not-id", "field", name)
	}
	return n, nil
}

// userIDs are the ids under a name that may come several times, as a form's check boxes do.
func userIDs(values [][]byte) []chat.UserID {
	var ids []chat.UserID
	for _, v := range values {
		if n, err := strconv.ParseInt(string(v), 10, 64); err == nil && n > 0 && len(ids) <= chat.MaxReceivers {
			ids = append(ids, chat.UserID(n))
		}
	}
	return ids
}

// cameFrom is the page of this server that led here, for a way back.
func cameFrom(c *fiber.Ctx) string {
	ref, err := url.Parse(c.Get(fiber.HeaderReferer))
	if err != nil || ref.Host != string(c.Request().Header.Host()) || ref.Path == c.Path() {
		return ui.PathHome
	}
	return localPath(ref.RequestURI())
}
