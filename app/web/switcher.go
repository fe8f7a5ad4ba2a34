package web

import (
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// How much the dialog that switches chats shows.
const (
	switchChats  = 8
	switchPeople = 4
)

// showSwitcher finds chats and people by the beginnings of their names: what is typed in the dialog that switches chats.
// Without a name it lists the chats of late but the one that is open. Who opens it as a page gets the search instead.
func (s *Server) showSwitcher(c *fiber.Ctx) error {
	me, ctx := caller(c).User.ID, c.UserContext()
	v := ui.SwitcherView{Query: strings.TrimSpace(c.Query("q"))}
	if !isFragment(c) {
		return c.Redirect(ui.PathSearchFor(v.Query), fiber.StatusSeeOther)
	}
	found, err := s.findChats(ctx, me, v.Query, switchChats+1)
	if err != nil {
		return err
	}
	known := map[chat.UserID]bool{}
	for _, t := range found {
		if v.Query == "" && t.ID == chat.ThreadID(queryID(c, "current")) || len(v.Chats) == switchChats {
			continue
		}
		v.Chats = append(v.Chats, t)
		if t.Kind == chat.Direct {
			for _, u := range t.Others() {
				known[u.ID] = true
			}
		}
	}
	if v.Query == "" {
		return s.render(c, ui.SwitcherResults(s.shell(c), v))
	}
	people, err := s.Chat.FindUsers(ctx, me, v.Query, switchPeople+len(known))
	if err != nil {
		return err
	}
	for _, u := range people {
		if !known[u.ID] && len(v.People) < switchPeople {
			v.People = append(v.People, u)
		}
	}
	return s.render(c, ui.SwitcherResults(s.shell(c), v))
}
