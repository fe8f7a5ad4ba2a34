package web

import (
	"errors"
	"strconv"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// planBackups takes the form that says when backups are made by themselves. A passphrase stays while its field is empty.
func (s *Server) planBackups(c *fiber.Ctx) error {
	plan, last, err := s.Chat.BackupPlan(c.UserContext(), caller(c).User)
	if err != nil {
		return err
	}
	typed := plan
	typed.Every, typed.Folder = chat.BackupEvery(formValue(c, "every")), formValue(c, "folder")
	typed.Zone = s.zoneName(c)
	typed.Hour, typed.Keep = formNumber(c, "hour"), formNumber(c, "keep")
	switch passphrase := formValue(c, "passphrase"); {
	case formValue(c, "encrypt") == "":
		typed.Passphrase = ""
	case passphrase != "":
		typed.Passphrase = passphrase
	case plan.Passphrase == "":
		err = chat.CheckPassphrase("")
	}
	if err == nil {
		err = s.setBackupPlan(c, typed)
	}
	if _, isProblem := chat.AsProblem(err); isProblem {
		return s.renderStorage(c, ui.StorageView{Plan: plan, Last: last, Typed: typed, Problem: s.refuse(c, err)})
	}
	if err != nil {
		return err
	}
	return done(c, ui.PathStorage)
}

// setBackupPlan changes the plan. Problems: as of chat.SetBackupPlan, and Invalid (folder).
func (s *Server) setBackupPlan(c *fiber.Ctx, p chat.BackupPlan) error {
	p, err := s.Chat.CheckBackupPlan(caller(c).User, p)
	if err == nil && p.Folder != "" {
		err = s.Backups.CheckFolder(p.Folder)
	}
	if err != nil {
		return err
	}
	return s.Chat.SetBackupPlan(c.UserContext(), caller(c).User, p)
}

// backUpByPlan makes a backup into the folder of the plan at once. Problem: Conflict while another is made.
func (s *Server) backUpByPlan(c *fiber.Ctx) error {
	plan, _, err := s.Chat.BackupPlan(c.UserContext(), caller(c).User)
	if err != nil {
		return err
	}
	_, err = s.Backups.ByPlan(c.UserContext(), plan)
	if errors.Is(err, ErrBackupUnderWay) {
		return chat.NewProblem(chat.Conflict, "backup-under-way")
	}
	return err
}

func (s *Server) backUpAgain(c *fiber.Ctx) error {
	if err := s.backUpByPlan(c); err != nil {
		return err
	}
	return done(c, ui.PathStorage)
}

// formNumber is a number of a form; -1 for what is none.
func formNumber(c *fiber.Ctx, name string) int {
	n, err := strconv.Atoi(formValue(c, name))
	if err != nil {
		return -1
	}
	return n
}
