package api

import (
	"bytes"
	_ "embed"

	"github.com/gofiber/fiber/v2"
)

// Description is the OpenAPI document of all calls.
//
//go:embed openapi.json
var Description []byte

// anySessionCookie is what the document calls the cookie whose name differs from server to server.
const anySessionCookie = "ribbit_session_ID"

// atRoot is where the document says that the server lies.
const atRoot = `"url": "/"`

func (a *API) describe(c *fiber.Ctx) error {
	c.Set(fiber.HeaderContentType, fiber.MIMEApplicationJSON)
	doc := bytes.ReplaceAll(Description, []byte(anySessionCookie), []byte(a.SessionCookie(c)))
	if a.Base != "" {
		doc = bytes.Replace(doc, []byte(atRoot), []byte(`"url": "`+a.Base+`"`), 1)
	}
	return c.Send(doc)
}
