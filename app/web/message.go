package web

import (
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
	"ribbit/ui/texts"
)

func (s *Server) showMessages(c *fiber.Ctx) error {
	page := chat.MessagesPage{
		Thread: threadID(c), Caller: caller(c).User.ID, Limit: chat.DefaultPage,
		Before: chat.MessageID(queryID(c, "before")), After: chat.MessageID(queryID(c, "after")), HasAfter: c.Query("after") != "",
	}
	view, err := s.Chat.ThreadPage(c.UserContext(), page)
	if err != nil {
		return err
	}
	v := ui.MessagesPageView{View: view}
	v.HasOlder, v.HasNewer = beyond(view, page.HasAfter)
	return s.renderTagged(c, ui.MessagesPage(s.shell(c), v))
}

func (s *Server) sendMessage(c *fiber.Ctx) error {
	d, brought, err := s.draft(c)
	if err != nil {
		return taken(c, err)
	}
	s.awaitAll(c, brought)
	m, isNew, err := s.Chat.Send(c.UserContext(), d)
	if err != nil || !isNew {
		s.dropUploads(c, brought)
	}
	if err != nil {
		if isFragment(c) {
			return err
		}
		return s.keepDraft(c, d, err)
	}
	if isNew && isFragment(c) {
		c.Status(fiber.StatusCreated)
	}
	return s.showChanged(c, m)
}

// draft reads the form of a message, with files or without. Problems: Malformed, TooLarge, DiskFull, Conflict.
func (s *Server) draft(c *fiber.Ctx) (d chat.Draft, brought []chat.UploadID, err error) {
	value := func(name string) string { return formValue(c, name) }
	d = chat.Draft{ThreadID: threadID(c), Sender: caller(c).User.ID}
	if strings.HasPrefix(strings.ToLower(c.Get(fiber.HeaderContentType)), fiber.MIMEMultipartForm) {
		if err := s.mayUpload(c, chat.MaxAttachments*s.Uploads.MaxBytes+formSlack); err != nil {
			return d, nil, unread(c, err)
		}
		// A stranger to the chat brings nothing into it.
		if err := s.Chat.Store.CheckWriter(c.UserContext(), d.ThreadID, d.Sender); err != nil {
			return d, nil, err
		}
		var values map[string]string
		if values, d.Attachments, brought, err = s.readForm(c); err != nil {
			return d, nil, err
		}
		value = func(name string) string { return values[name] }
	} else {
		for _, id := range c.Context().PostArgs().PeekMulti(attachmentField) {
			d.Attachments = append(d.Attachments, chat.UploadID(id))
		}
	}
	d.Content, d.Sticker, d.ClientID = value("content"), value("sticker"), value("client_id")
	if value("spoiler") != "" { // of the form without scripts
		d.Content = chat.AsSpoiler(d.Content, say(c, texts.SpoilerMark))
	}
	replyTo, err := optionalID("reply_to", value("reply_to"))
	if err != nil {
		s.dropUploads(c, brought)
	}
	d.ReplyTo = chat.MessageID(replyTo)
	return d, brought, err
}

// keepDraft shows the thread again with what was typed and why it was not sent.
func (s *Server) keepDraft(c *fiber.Ctx, d chat.Draft, err error) error {
	v, pageErr := s.threadPane(c)
	if pageErr != nil {
		keepTyped(c, d.Content)
		return err
	}
	v.Draft, v.Problem = d.Content, s.refuse(c, err)
	return s.renderThread(c, v)
}

// showChanged answers with the message as it is now: alone to the page's scripts, else in its place in the thread.
func (s *Server) showChanged(c *fiber.Ctx, m chat.Message) error {
	if isFragment(c) {
		return s.render(c, ui.Message(m, s.MessageContext()))
	}
	path := ui.PathThread(m.ThreadID)
	if v, err := s.Chat.ThreadListItem(c.UserContext(), m.ThreadID, caller(c).User.ID); err == nil && v.LastSeq-m.Seq >= chat.DefaultPage {
		path = ui.PathPermalink(m.ThreadID, m.ID)
	}
	return c.Redirect(path+"#"+ui.IDMessage(m.ID), fiber.StatusSeeOther)
}

// action is a message and its thread, for the pages of what one can do with it.
func (s *Server) action(c *fiber.Ctx) (ui.MessageActionView, error) {
	me := caller(c).User.ID
	m, err := s.Chat.Message(c.UserContext(), me, messageID(c))
	if err != nil {
		return ui.MessageActionView{}, err
	}
	if m.ThreadID != threadID(c) {
		return ui.MessageActionView{}, chat.NoSuchMessage()
	}
	if m.Kind == chat.System {
		return ui.MessageActionView{}, chat.NewProblem(chat.Conflict, "system-message-no-actions")
	}
	thread, err := s.Chat.ThreadListItem(c.UserContext(), m.ThreadID, me)
	return ui.MessageActionView{Message: m, Thread: thread}, err
}

func (s *Server) showMessage(c *fiber.Ctx) error {
	v, err := s.action(c)
	if err != nil {
		return err
	}
	return s.render(c, ui.MessagePage(s.shell(c), v))
}

// showRaw is the text as it was typed, for editing and copying.
func (s *Server) showRaw(c *fiber.Ctx) error {
	v, err := s.action(c)
	if err != nil {
		return err
	}
	c.Set(fiber.HeaderContentType, fiber.MIMETextPlainCharsetUTF8)
	return c.SendString(v.Message.Content)
}

func (s *Server) showEdit(c *fiber.Ctx) error {
	v, err := s.action(c)
	if err != nil {
		return err
	}
	return s.render(c, ui.EditPage(s.shell(c), v))
}

func (s *Server) editMessage(c *fiber.Ctx) error {
	me := caller(c).User.ID
	m, err := s.Chat.Edit(c.UserContext(), me, messageID(c), formValue(c, "content"))
	if err == nil {
		return s.showChanged(c, m)
	}
	v, viewErr := s.action(c)
	if viewErr != nil || isFragment(c) || !chat.Is(err, chat.Invalid) {
		return err
	}
	v.Draft, v.Problem = formValue(c, "content"), s.refuse(c, err)
	return s.render(c, ui.EditPage(s.shell(c), v))
}

func (s *Server) showDelete(c *fiber.Ctx) error {
	v, err := s.action(c)
	if err != nil {
		return err
	}
	if isFragment(c) {
		return s.render(c, ui.DeleteDialog(v))
	}
	return s.render(c, ui.DeletePage(s.shell(c), v))
}

func (s *Server) deleteMessage(c *fiber.Ctx) error {
	me := caller(c).User
	m, err := s.Chat.Delete(c.UserContext(), me, messageID(c))
	if err != nil {
		return err
	}
	return s.showChanged(c, m)
}
