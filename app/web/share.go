package web

import (
	"slices"
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// takeShare takes what another app of the device shares, and asks for the chat that it is for. Its files are uploads until then.
func (s *Server) takeShare(c *fiber.Ctx) error {
	v, err := s.share(c)
	if err != nil {
		return taken(c, err)
	}
	if v.Threads, _, err = s.Chat.Threads(c.UserContext(), chat.ThreadsPage{User: caller(c).User.ID, Limit: listPage}); err != nil {
		return err
	}
	return s.render(c, ui.SharePage(s.shell(c), v))
}

// share reads the form that the manifest describes. Problems: Malformed, TooLarge, DiskFull, Conflict.
func (s *Server) share(c *fiber.Ctx) (v ui.ShareView, err error) {
	value := func(name string) string { return formValue(c, name) }
	if strings.HasPrefix(strings.ToLower(c.Get(fiber.HeaderContentType)), fiber.MIMEMultipartForm) {
		if err := s.mayUpload(c, s.mostBytes(ui.PathShare)); err != nil {
			return v, unread(c, err)
		}
		values, _, brought, err := s.readForm(c)
		if err != nil {
			return v, err
		}
		value = func(name string) string { return values[name] }
		for _, id := range brought {
			u, err := s.await(c, id)
			if err != nil {
				return v, err
			}
			v.Files = append(v.Files, u.Attachment)
		}
	}
	var words []string
	for _, name := range []string{"title", "text", "url"} {
		// Apps say one thing twice: a page's address is often in its text, too.
		if w := strings.TrimSpace(value(name)); w != "" && !slices.ContainsFunc(words, func(said string) bool { return strings.Contains(said, w) }) {
			words = append(words, w)
		}
	}
	v.Words = strings.Join(words, "\n")
	return v, nil
}
