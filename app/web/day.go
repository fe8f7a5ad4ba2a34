package web

import (
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// dayOf is when a day begins where the reader is. Problem: Invalid (day).
func (s *Server) dayOf(c *fiber.Ctx, day string) (time.Time, error) {
	at, err := time.ParseInLocation(time.DateOnly, day, s.zone(c))
	if err != nil || at.Year() < 1 {
		return time.Time{}, chat.NewInvalid("day", "no-day", "example", time.Now().In(s.zone(c)).Format(time.DateOnly))
	}
	return at, nil
}

// firstAt is the first of the messages that was written at a time or later, the last when there is none.
func firstAt(ms []chat.Message, at time.Time) (id chat.MessageID) {
	for _, m := range ms {
		if id = m.ID; !m.CreatedAt.Before(at) {
			break
		}
	}
	return id
}

// showDay asks for the day to open a thread at. As a page it also says what was wrong with the one that was given.
func (s *Server) showDay(c *fiber.Ctx) error {
	thread, err := s.Chat.ThreadListItem(c.UserContext(), threadID(c), caller(c).User.ID)
	if err != nil {
		return err
	}
	v := ui.DayView{Thread: thread, Day: c.Query("day")}
	if isFragment(c) {
		return s.render(c, ui.DayDialog(s.shell(c), v))
	}
	if c.Query("go") != "" {
		if _, err := s.dayOf(c, v.Day); err == nil {
			return c.Redirect(ui.PathThreadAt(thread.ID, v.Day), fiber.StatusSeeOther)
		}
		_, err := s.dayOf(c, v.Day)
		v.Problem = s.refuse(c, err)
	}
	return s.render(c, ui.DayPage(s.shell(c), v))
}
