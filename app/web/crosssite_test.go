package web_test

import (
	"net/http"
	"strings"
	"testing"
)

// TestNoRouteIsOpenToAnotherSite calls every route of the matrix that changes something as a browser does that another
// site leads: the exemptions that there are would show here.
func TestNoRouteIsOpenToAnotherSite(t *testing.T) {
	w := newPondWorld(t)
	w.fresh()
	for route, rule := range matrix {
		if rule.who == noRoute || isSafe(route) || strings.Contains(route, " /hook/") { // there the address is the key, and no cookie counts
			continue
		}
		for name, value := range map[string]string{"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"} {
			for _, p := range []string{"ada", "nobody"} {
				who := w.ada
				if p == "nobody" {
					who = w.nobody
				}
				if a := w.call(who.With(name, value), route, rule.body); a.Status != http.StatusForbidden {
					t.Errorf("%s by %s with %s: %s is answered with %d", route, p, name, value, a.Status)
				}
			}
		}
	}
	w.ada.Get("/api/auth").Want(http.StatusOK)
}

// isSafe reports whether a route's method changes nothing, as of RFC 9110.
func isSafe(route string) bool {
	method, _, _ := strings.Cut(route, " ")
	return method == http.MethodGet || method == http.MethodHead || method == http.MethodOptions
}
