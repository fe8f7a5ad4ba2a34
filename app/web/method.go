package web

import (
	"slices"
	"strings"
	"sync"

	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"
)

// methods answers which methods there are for a path.
type methods struct {
	app    *fiber.App
	routes func() []fiber.Route
}

func newMethods(app *fiber.App) methods {
	return methods{app, sync.OnceValue(func() []fiber.Route { return app.GetRoutes(true) })}
}

// of lists the methods of a path, sorted; none when there is no such path.
func (m methods) of(path string) []string {
	var found []string
	for _, r := range m.routes() {
		if !slices.Contains(found, r.Method) && fiber.RoutePatternMatch(path, r.Path, m.app.Config()) {
			found = append(found, r.Method)
		}
	}
	slices.Sort(found)
	return found
}

// checkMethod answers what no route has taken: that the path is called in another way, or nil when there is no such path.
func (s *Server) checkMethod(c *fiber.Ctx) error {
	found := s.methods.of(c.Path())
	if len(found) == 0 || slices.Contains(found, c.Method()) {
		return nil
	}
	c.Set(fiber.HeaderAllow, strings.Join(found, ", "))
	return fiber.ErrMethodNotAllowed
}

// showNothing ends the map of the routes.
func (s *Server) showNothing(c *fiber.Ctx) error {
	if err := s.checkMethod(c); err != nil {
		return err
	}
	return fiber.ErrNotFound
}

// nameUnknownMethods has methods that the library does not know go the way of TRACE, which nothing here takes: so they
// are answered as any other method that a path does not have, with the same headers.
func nameUnknownMethods(next fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		if !slices.Contains(fiber.DefaultMethods, string(ctx.Method())) {
			ctx.Request.Header.SetMethod(fiber.MethodTrace)
		}
		next(ctx)
	}
}
