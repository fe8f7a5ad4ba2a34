package web

import (
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// showBlock asks whether to block somebody.
func (s *Server) showBlock(c *fiber.Ctx) error {
	user, err := s.Chat.User(c.UserContext(), chat.UserID(paramInt(c, "id")))
	if err != nil {
		return err
	}
	if isFragment(c) {
		return s.render(c, ui.BlockDialog(user))
	}
	return s.render(c, ui.BlockPage(s.shell(c), user))
}

// setBlock blocks somebody, or takes that back when the form says blocked=false.
func (s *Server) setBlock(c *fiber.Ctx) error {
	me, user := caller(c).User.ID, chat.UserID(paramInt(c, "id"))
	blocked, err := formFlag(c, "blocked")
	if err != nil {
		return err
	}
	next := ui.PathUser(user)
	if blocked != nil && !*blocked {
		next = cameFrom(c)
		err = s.Chat.Unblock(c.UserContext(), me, user)
	} else {
		err = s.Chat.Block(c.UserContext(), me, user)
	}
	if err != nil {
		return err
	}
	return done(c, next)
}

// leaveOut lets nobody of those whom the caller blocked appear on a page.
func leaveOut(ids []chat.UserID, shell *ui.Shell) {
	if len(ids) == 0 {
		return
	}
	blocked := make(map[chat.UserID]bool, len(ids))
	for _, id := range ids {
		blocked[id] = true
	}
	online, lastSeen := shell.Online, shell.LastSeen
	shell.Blocked = blocked
	shell.Online = func(u chat.User) bool { return !blocked[u.ID] && online(u) }
	shell.LastSeen = func(u chat.User) time.Time {
		if blocked[u.ID] {
			return time.Time{}
		}
		return lastSeen(u)
	}
}
