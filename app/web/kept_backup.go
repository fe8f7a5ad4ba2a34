package web

import (
	"errors"
	"fmt"
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// keptBackups are those in the folder of the plan.
func (s *Server) keptBackups(c *fiber.Ctx) ([]chat.KeptBackup, error) {
	plan, _, err := s.Chat.BackupPlan(c.UserContext(), caller(c).User)
	if err != nil {
		return nil, err
	}
	return s.Backups.Kept(plan)
}

// sendKeptBackup answers the file of a backup. Problem: NotFound.
func (s *Server) sendKeptBackup(c *fiber.Ctx) error {
	plan, _, err := s.Chat.BackupPlan(c.UserContext(), caller(c).User)
	if err != nil {
		return err
	}
	name := c.Params("name")
	file, err := s.Backups.OpenKept(plan, name)
	if err != nil {
		return err
	}
	at, err := file.Stat()
	if err == nil {
		err = s.Chat.NoteBackup(c.UserContext(), caller(c).User)
	}
	if err != nil {
		return errors.Join(err, file.Close())
	}
	kind := "application/x-tar"
	if !strings.HasSuffix(name, ".tar") {
		kind = fiber.MIMEOctetStream
	}
	c.Set(fiber.HeaderContentType, kind)
	c.Set(fiber.HeaderContentDisposition, fmt.Sprintf(`attachment; filename="%s"`, at.Name()))
	c.Context().SetBodyStream(&unhurried{ctx: c.Context(), ReadCloser: file, left: at.Size()}, int(at.Size()))
	return nil
}

// removeKeptBackup removes a backup and writes that into the log. Problem: NotFound.
func (s *Server) removeKeptBackup(c *fiber.Ctx) error {
	plan, _, err := s.Chat.BackupPlan(c.UserContext(), caller(c).User)
	if err != nil {
		return err
	}
	name := c.Params("name")
	if err := s.Backups.RemoveKept(plan, name); err != nil {
		return err
	}
	return s.Chat.NoteBackupRemoved(c.UserContext(), caller(c).User, name)
}

func (s *Server) showRemoveBackup(c *fiber.Ctx) error {
	kept, err := s.keptBackups(c)
	if err != nil {
		return err
	}
	for _, k := range kept {
		if k.Name != c.Params("name") {
			continue
		}
		if isFragment(c) {
			return s.render(c, ui.RemoveBackupDialog(s.shell(c), k))
		}
		return s.render(c, ui.RemoveBackupPage(s.shell(c), k))
	}
	return chat.NoSuchBackup()
}

func (s *Server) removeBackup(c *fiber.Ctx) error {
	if err := s.removeKeptBackup(c); err != nil {
		return err
	}
	return done(c, ui.PathStorage)
}
