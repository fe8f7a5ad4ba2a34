package e2e

import "testing"

// chatting is a server on which ada, its owner, has opened a chat with grace and looks at it; thread is the page's path.
func chatting(t *testing.T, args ...string) (s *server, ada *person, thread string) {
	t.Helper()
	s = newServer(t, args...)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	ada = s.visit("ada")
	ada.hasSession()
	ada.startChat("grace")
	return s, ada, ada.text("location.pathname")
}
