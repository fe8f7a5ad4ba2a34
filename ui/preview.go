package ui

import (
	"net/url"
	"strings"

	"ribbit/app/chat"
)

// PathPreviewPicture is the picture of the page that a message links to.
func PathPreviewPicture(id chat.MessageID) string { return filled(RoutePreview, digits(id)) }

// linkHost is whose page an address leads to.
func linkHost(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}
