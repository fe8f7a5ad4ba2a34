package web

import (
	"path"
	"time"
	_ "time/tzdata" // small systems, such as the image for Docker, have none of their own

	"github.com/gofiber/fiber/v2"
)

const (
	zonesKept    = 64 // each takes up to 9 KiB; more than readers of one server live in
	maxZoneBytes = 64 // the longest name has 32
)

var zones = newRecent[string, *time.Location](zonesKept)

// zone is the reader's time zone, and the server's for readers without JavaScript.
func (s *Server) zone(c *fiber.Ctx) *time.Location {
	name := c.Cookies(s.cookie(c, zoneCookie))
	if name == "" || len(name) > maxZoneBytes || path.Clean(name) != name {
		return time.Local
	}
	found, err := zones.get(name, func() (*time.Location, error) { return time.LoadLocation(name) })
	if err != nil {
		return time.Local
	}
	return found
}

// zoneName is the name of the reader's time zone, UTC where the browser has told none.
func (s *Server) zoneName(c *fiber.Ctx) string {
	if zone := s.zone(c); zone != time.Local {
		return zone.String()
	}
	return "UTC"
}
