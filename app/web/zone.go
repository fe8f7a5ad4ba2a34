package web

import (
	"sync"
	"time"
	_ "time/tzdata" // small systems, such as the image for Docker, have none of their own

	"github.com/gofiber/fiber/v2"
)

// zoneCookie is where the page's scripts leave the name of the reader's time zone.
const zoneCookie = "ribbit_zone"

// zones are those that were asked for so far; there are some hundreds.
var zones sync.Map

// zone is the reader's time zone, and the server's for readers without JavaScript.
func zone(c *fiber.Ctx) *time.Location {
	name := c.Cookies(zoneCookie)
	if name == "" {
		return time.Local
	}
	if known, ok := zones.Load(name); ok {
		return known.(*time.Location)
	}
	found, err := time.LoadLocation(name)
	if err != nil {
		return time.Local
	}
	zones.Store(found.String(), found)
	return found
}
