package web

import (
	"net/url"
	"strings"

	"ribbit/ui"
)

// localPath is next if it is a path on this server, else the home page. It keeps a link from leading elsewhere: every
// redirect to a place that a request names goes through it.
func localPath(next string) string {
	u, err := url.Parse(next) // refuses control characters
	isPath := err == nil && u.Scheme == "" && u.Host == "" && u.User == nil && strings.HasPrefix(next, "/")
	// Browsers take two slashes for the beginning of a host, and a backslash for a slash.
	if !isPath || strings.HasPrefix(next, "//") || strings.Contains(next, `\`) {
		return ui.PathHome
	}
	return next
}
