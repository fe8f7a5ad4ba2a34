package web

import (
	"context"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// showPortrait answers somebody's own picture. Its address is its content, and it goes when nobody has it any more.
func (s *Server) showPortrait(c *fiber.Ctx) error {
	b := chat.Blob(c.Params("blob"))
	has, err := s.Chat.Store.HasPicture(c.UserContext(), b)
	switch {
	case err != nil:
		return err
	case !has:
		return chat.NewProblem(chat.NotFound, "no-such-picture")
	}
	c.Set(fiber.HeaderContentSecurityPolicy, filePolicy)
	c.Set(fiber.HeaderCacheControl, "private, max-age=31536000, immutable")
	if s.isKnown(c, b) {
		return c.SendStatus(fiber.StatusNotModified)
	}
	return s.sendSmall(c, b)
}

// showAvatars lets the caller choose what stands for them: as a dialog over the settings, or as a page of its own.
func (s *Server) showAvatars(c *fiber.Ctx) error {
	v := ui.AvatarView{Over: isFragment(c), Page: int(queryID(c, "more")), Own: c.Query("own") == "true"}
	if v.Over {
		return s.render(c, ui.AvatarDialog(s.shell(c), v))
	}
	return s.render(c, ui.AvatarPage(s.shell(c), v))
}

// chooseFrog takes one of the generated frogs.
func (s *Server) chooseFrog(c *fiber.Ctx) error {
	_, err := s.setFrog(c, formValue(c, "frog"))
	return s.answerAvatar(c, ui.AvatarView{}, err)
}

// takePicture takes a picture of the caller's own, of which the middle is cut out.
func (s *Server) takePicture(c *fiber.Ctx) error {
	id, err := s.readPicture(c)
	if err == nil {
		if _, err = s.setPicture(c, id); err != nil {
			s.dropUploads(c, []chat.UploadID{id})
		}
	}
	return s.answerAvatar(c, ui.AvatarView{Own: true}, err)
}

// readPicture reads the form with a picture. Problems: Invalid (upload), as of uploads.Add.
func (s *Server) readPicture(c *fiber.Ctx) (chat.UploadID, error) {
	if err := s.mayUpload(c, s.Uploads.MaxBytes+formSlack); err != nil {
		return "", unread(c, err)
	}
	_, _, brought, err := s.readForm(c)
	switch {
	case err != nil:
		return "", taken(c, err)
	case len(brought) != 1:
		s.dropUploads(c, brought)
		return "", chat.NewInvalid("upload", "avatar-not-chosen")
	}
	return brought[0], nil
}

// removePicture has the frog of the caller's name stand for them again.
func (s *Server) removePicture(c *fiber.Ctx) error {
	_, err := s.setFrog(c, "")
	return s.answerAvatar(c, ui.AvatarView{}, err)
}

// setFrog has a generated frog stand for the caller, that of their name when the code is "". Problems: Invalid (frog).
func (s *Server) setFrog(c *fiber.Ctx, code string) (chat.User, error) {
	if code != "" && !ui.IsFrog(code) {
		return chat.User{}, chat.NewInvalid("frog", "no-such-frog")
	}
	me := caller(c)
	user, err := s.Chat.ChooseFrog(c.UserContext(), me.User.ID, code)
	return s.becomes(c, user, err)
}

// setPicture has an uploaded picture stand for the caller. Problems: as of uploads.SetAvatar.
func (s *Server) setPicture(c *fiber.Ctx, id chat.UploadID) (chat.User, error) {
	me := caller(c)
	ctx, cancel := context.WithTimeout(c.UserContext(), usePatience)
	defer cancel()
	user, err := s.Uploads.SetAvatar(ctx, me.User.ID, id)
	return s.becomes(c, user, err)
}

// becomes has what is rendered afterwards know the caller as they are now.
func (s *Server) becomes(c *fiber.Ctx, user chat.User, err error) (chat.User, error) {
	if err == nil {
		me := caller(c)
		me.User = user
		c.Locals(callerKey, me)
	}
	return user, err
}

// answerAvatar tells the page what stands for the caller now, as others hear it, or shows the settings.
func (s *Server) answerAvatar(c *fiber.Ctx, v ui.AvatarView, err error) error {
	switch {
	case err == nil && isFragment(c):
		return s.render(c, ui.FrameAvatar(caller(c).User))
	case err == nil:
		return done(c, ui.PathSettings+"#"+ui.IDOwnProfile)
	case isFragment(c):
		return err
	}
	v.Problem = s.refuse(c, err)
	return s.render(c, ui.AvatarPage(s.shell(c), v))
}
