package web

import (
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"

	"ribbit/app/chat"
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

// Handler answers requests without a network.
func Handler(s *Server) fasthttp.RequestHandler { return s.app.Handler() }

// UseUpCalls has somebody ask for so much that they may ask for nothing more for minutes.
func UseUpCalls(s *Server, user int64) {
	b := s.limits.calls.bucket(userKey(chat.UserID(user)))
	for range 100 {
		b.ReserveN(time.Now(), s.limits.calls.burst)
	}
}

// SignInBuckets counts the accounts with an address that tries at signing in are remembered of.
func SignInBuckets(s *Server) int {
	b := s.limits.signInPair.buckets
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.entries)
}
