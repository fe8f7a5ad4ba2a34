package web

import (
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// showOverview answers the first page of the owner's desk.
func (s *Server) showOverview(c *fiber.Ctx) (err error) {
	var v ui.OverviewView
	if v.Overview, err = s.overview(c); err != nil {
		return err
	}
	if v.Checkup, err = s.Doctor.Checkup(c.UserContext(), false); err != nil {
		return err
	}
	if v.Desk, err = s.desk(c); err != nil {
		return err
	}
	return s.render(c, ui.OverviewPage(s.shell(c), v))
}

// overview is how the server does; its day is that of whoever asks.
func (s *Server) overview(c *fiber.Ctx) (o chat.Overview, err error) {
	year, month, day := s.Chat.Now().In(s.zone(c)).Date()
	if o.Figures, err = s.Chat.Figures(c.UserContext(), caller(c).User, time.Date(year, month, day, 0, 0, 0, 0, s.zone(c))); err != nil {
		return o, err
	}
	known := map[int64]bool{}
	for _, user := range s.Hub.Sessions() {
		if !known[user] && s.Live.Online(chat.User{ID: chat.UserID(user)}) {
			o.Online++
		}
		known[user] = true
	}
	o.Since = s.began
	if o.Backup, err = s.Chat.LastBackup(c.UserContext(), caller(c).User); err != nil {
		return o, err
	}
	if o.Plan, o.Last, err = s.Chat.BackupPlan(c.UserContext(), caller(c).User); err != nil {
		return o, err
	}
	if o.FreeBytes, o.DiskBytes, err = s.Uploads.Disk(); err != nil {
		s.note(err)
	}
	return o, nil
}

// showHealthPage answers what the doctor found.
func (s *Server) showHealthPage(c *fiber.Ctx) (err error) {
	var v ui.HealthView
	if v.Checkup, err = s.Doctor.Checkup(c.UserContext(), false); err != nil {
		return err
	}
	if v.Desk, err = s.desk(c); err != nil {
		return err
	}
	return s.render(c, ui.HealthPage(s.shell(c), v))
}

// checkAgain has the doctor look again.
func (s *Server) checkAgain(c *fiber.Ctx) error {
	if _, err := s.Doctor.Checkup(c.UserContext(), true); err != nil {
		return err
	}
	back := ui.PathHealthPage
	if cameFrom(c) == ui.PathOwner {
		back = ui.PathOwner
	}
	return done(c, back)
}

// showStorage answers where the bytes lie, and where backups of them go.
func (s *Server) showStorage(c *fiber.Ctx) error {
	plan, last, err := s.Chat.BackupPlan(c.UserContext(), caller(c).User)
	if err != nil {
		return err
	}
	return s.renderStorage(c, ui.StorageView{Plan: plan, Last: last, Typed: plan})
}

func (s *Server) renderStorage(c *fiber.Ctx, v ui.StorageView) (err error) {
	v.MaxFile, v.MaxPerson = s.Uploads.MaxBytes, s.Uploads.MaxTotal
	if v.Storage, err = s.Chat.Storage(c.UserContext(), caller(c).User); err != nil {
		return err
	}
	if v.Kept, err = s.keptBackups(c); err != nil {
		s.note(err)
	}
	if v.FreeBytes, v.DiskBytes, err = s.Uploads.Disk(); err != nil {
		s.note(err)
	}
	if v.Desk, err = s.desk(c); err != nil {
		return err
	}
	return s.render(c, ui.StoragePage(s.shell(c), v))
}
