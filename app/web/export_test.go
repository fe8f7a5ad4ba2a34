package web

import (
	"sync/atomic"

	"github.com/gofiber/fiber/v2"
)

// Routes are the server's routes without its middlewares, as "METHOD /path".
func Routes(s *Server) []string {
	var out []string
	for _, r := range s.app.GetRoutes(true) {
		if r.Method != fiber.MethodHead { // each GET has one
			out = append(out, r.Method+" "+r.Path)
		}
	}
	return out
}

// AssetsPath is where the server's public files are.
func AssetsPath(s *Server) string { return string(s.assets.path()) }

// BreakFrames makes the frames for programs panic while broken is set.
func BreakFrames(a *Announcer, broken *atomic.Bool) {
	path := a.shapes.AvatarPath
	a.shapes.AvatarPath = func(name string) string {
		if broken.Load() {
			panic("a frame cannot be rendered")
		}
		return path(name)
	}
}
