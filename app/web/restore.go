package web

import (
	"io"
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

const (
	maxBackupBytes     = 1 << 40 // of one that is brought; the disk decides before that
	maxPassphraseBytes = 4 * chat.MaxPassphraseRunes
)

// showRestore is where whoever sets the server up brings a backup instead.
func (s *Server) showRestore(c *fiber.Ctx) error {
	has, err := s.Chat.Store.HasPeople(c.UserContext())
	if err != nil {
		return err
	}
	if has {
		return c.Redirect(ui.PathHome, fiber.StatusSeeOther)
	}
	return s.render(c, ui.RestorePage(s.shell(c), ui.RestoreView{NeedsCode: !s.fromThisMachine(c), Code: firstBytes(c.Query("code"), maxCodeBytes)}))
}

// restoreBackup takes a backup in, by whatever way, and has the server go on with it. The answer leads to the sign-in, where
// whoever comes early waits until the server is back.
func (s *Server) restoreBackup(c *fiber.Ctx) error {
	v := ui.RestoreView{NeedsCode: !s.fromThisMachine(c)}
	err := taken(c, s.takeBackup(c, &v))
	isAPI := strings.HasPrefix(c.Path(), ui.PathAPI+"/")
	switch {
	case err != nil && isAPI:
		return err
	case err != nil:
		v.Problem = s.refuse(c, err)
		return s.render(c, ui.RestorePage(s.shell(c), v))
	}
	s.isReplaced.Store(true)
	c.Context().SetConnectionClose() // the next request is for the next server
	c.Status(fiber.StatusAccepted)
	if isAPI {
		return c.JSON(fiber.Map{"restored": true})
	}
	c.Set("Refresh", "1; url="+s.base.Path(ui.PathLogin))
	return s.render(c, ui.RestoredPage(s.shell(c)))
}

// standAside refuses what comes after a backup was taken in, over a connection that was open before: here nobody has an account. Problem:
// Unavailable.
func (s *Server) standAside(c *fiber.Ctx) error {
	if !s.isReplaced.Load() {
		return c.Next()
	}
	c.Context().SetConnectionClose()
	if c.Method() == fiber.MethodGet {
		c.Set("Refresh", "1")
	}
	return chat.NewProblem(chat.Unavailable, "starts-again")
}

// takeBackup reads the form with a backup, in which the file is the last field: who may bring it is known before it is read.
// Problems: Invalid (code, passphrase, file), Conflict, and as of Restores.
func (s *Server) takeBackup(c *fiber.Ctx, v *ui.RestoreView) error {
	has, err := s.Chat.Store.HasPeople(c.UserContext())
	if err != nil {
		return err
	}
	if has {
		return chat.PeopleThere()
	}
	if c.Get(endlessHeader) != "" {
		return chat.NewProblem(chat.DiskFull, "backup-has-no-room")
	}
	form, err := formReader(c)
	if err != nil {
		return err
	}
	passphrase := ""
	for {
		part, err := nextPart(form)
		switch {
		case err != nil:
			return err
		case part == nil:
			return chat.NewInvalid("file", "backup-not-chosen")
		case part.name == "code":
			v.Code, err = readField(part, maxCodeBytes)
		case part.name == "passphrase":
			passphrase, err = readField(part, maxPassphraseBytes)
		case part.name == "file" && part.file != "":
			if err := s.checkSetupCode(c, v.Code); err != nil {
				return err
			}
			return s.Restores.Restore(c.UserContext(), part, passphrase)
		}
		if err != nil {
			return err
		}
	}
}

// readField reads the beginning of a field of a form.
func readField(part *formPart, most int64) (string, error) {
	b, err := io.ReadAll(io.LimitReader(part, most))
	return strings.ToValidUTF8(string(b), ""), err
}
