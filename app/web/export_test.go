package web

import (
	"math"
	"reflect"
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
	useUp(s.limits.calls, user)
}

// SignInBuckets counts the accounts with an address that tries at signing in are remembered of.
func SignInBuckets(s *Server) int {
	b := s.limits.signInPair.buckets
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.entries)
}

// UseUpSends has somebody write so much that they may write nothing more for minutes.
func UseUpSends(s *Server, user int64) { useUp(s.limits.send, user) }

// UseUpSearches has somebody search so much that they may not search for minutes.
func UseUpSearches(s *Server, user int64) { useUp(s.limits.search, user) }

func useUp(l *limit, user int64) {
	b := l.bucket(userKey(chat.UserID(user)))
	for range 100 {
		b.ReserveN(time.Now(), l.burst)
	}
}

// Limits are all limits, by how many tokens each has at once and how long one takes to come back.
func Limits() map[string]struct {
	Burst int
	Every time.Duration
} {
	l := newLimits(true)
	out := map[string]struct {
		Burst int
		Every time.Duration
	}{}
	fields := reflect.ValueOf(l).Elem()
	for i := range fields.NumField() {
		one := (*limit)(fields.Field(i).UnsafePointer())
		out[fields.Type().Field(i).Name] = struct {
			Burst int
			Every time.Duration
		}{one.burst, time.Duration(math.Round(float64(time.Second) / float64(one.every)))}
	}
	return out
}
