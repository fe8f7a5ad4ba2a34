package api

import (
	_ "embed"

	"github.com/gofiber/fiber/v2"
)

// Description is the OpenAPI document of all calls.
//
//go:embed openapi.json
var Description []byte

func (a *API) describe(c *fiber.Ctx) error {
	c.Set(fiber.HeaderContentType, fiber.MIMEApplicationJSON)
	return c.Send(Description)
}
