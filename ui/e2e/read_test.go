package e2e

import (
	"net/url"
	"strings"
	"testing"
)

func TestWhatWasReadJustBeforeLeavingIsRead(t *testing.T) {
	s, ada, thread := chatting(t, "--rate-limit", "off")
	ada.isLive()
	grace, desk := s.script("grace"), s.script("ada")
	for _, line := range []string{"one", "two", "three"} {
		grace.post(thread+"/messages", url.Values{"content": {line}})
	}
	ada.sees("document.querySelector('#messages').dataset.lastRead === '3'")
	ada.opensReady("/settings")
	eventually(t, "the server knows that ada has read all", func() bool { return !strings.Contains(desk.get("/chats/list"), "chat--unread") })
}
