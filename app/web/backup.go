package web

import (
	"errors"
	"fmt"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

// sendBackup answers a backup of everything as a file. It is made first: what goes wrong is said instead of cut off.
func (s *Server) sendBackup(c *fiber.Ctx) error {
	file, err := s.Backups.Backup(c.UserContext())
	if errors.Is(err, ErrBackupUnderWay) {
		return chat.NewProblem(chat.Conflict, "backup-under-way")
	}
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
	c.Set(fiber.HeaderContentType, "application/x-tar")
	c.Set(fiber.HeaderContentDisposition, fmt.Sprintf(`attachment; filename="ribbit-%s.tar"`, s.Chat.Now().Format("2006-01-02-1504")))
	c.Context().SetBodyStream(&unhurried{ctx: c.Context(), ReadCloser: file, left: at.Size()}, int(at.Size()))
	return nil
}
