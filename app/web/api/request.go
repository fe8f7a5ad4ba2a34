package api

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

func (a *API) listRequests(c *fiber.Ctx) error {
	limit, err := queryLimit(c, chat.DefaultPage)
	if err != nil {
		return err
	}
	before, err := queryInt(c, "before", 0, 1, maxID)
	if err != nil {
		return err
	}
	ignored, err := queryBool(c, "ignored")
	if err != nil {
		return err
	}
	page := chat.ThreadsPage{User: a.Caller(c).User.ID, Before: chat.ThreadID(before), Limit: limit, Request: chat.RequestWaiting}
	if ignored {
		page.Request = chat.RequestIgnored
	}
	threads, hasMore, err := a.Chat.Threads(c.UserContext(), page)
	if err != nil {
		return err
	}
	shapes, err := a.shapes(c)
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"ChatThreads": shapes.Threads(threads), "hasMore": hasMore})
}

func (a *API) answerRequest(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	var in struct {
		Action string `json:"action"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	caller := a.Caller(c).User.ID
	if err := a.Chat.AnswerRequest(c.UserContext(), chat.ThreadID(id), caller, in.Action); err != nil {
		return err
	}
	if in.Action != chat.AcceptRequest {
		return c.SendStatus(fiber.StatusNoContent)
	}
	view, err := a.Chat.ThreadListItem(c.UserContext(), chat.ThreadID(id), caller)
	if err != nil {
		return err
	}
	return a.sendThread(c, view)
}

// Server is the JSON of what the owner decided.
type Server struct {
	Name     string `json:"name"`
	Requests bool   `json:"requests"`
	Stickers bool   `json:"stickers"`
	Previews bool   `json:"linkPreviews"`

	Uploads UploadLimits `json:"uploads"`
}

// UploadLimits is the JSON of what a program has to know before it sends a file.
type UploadLimits struct {
	MaxBytes       int64 `json:"maxBytes"`
	MaxAttachments int   `json:"maxAttachments"`
}

func (a *API) sendServer(c *fiber.Ctx, s chat.Server) error {
	return c.JSON(Server{Name: s.Name, Requests: s.Requests, Stickers: s.Stickers, Previews: s.Previews, Uploads: UploadLimits{a.MaxFileBytes, chat.MaxAttachments}})
}

func (a *API) showServer(c *fiber.Ctx) error {
	s, err := a.Chat.Server(c.UserContext())
	if err != nil {
		return err
	}
	return a.sendServer(c, s)
}

func (a *API) changeServer(c *fiber.Ctx) error {
	var in struct {
		Requests *bool `json:"requests"`
		Stickers *bool `json:"stickers"`
		Previews *bool `json:"linkPreviews"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	caller := a.Caller(c).User
	if !caller.Admin {
		return chat.NewProblem(chat.Forbidden, "only-server-owner")
	}
	for name, on := range map[chat.Switch]*bool{chat.RequestSwitch: in.Requests, chat.StickerSwitch: in.Stickers, chat.PreviewSwitch: in.Previews} {
		if on == nil {
			continue
		}
		if err := a.Chat.SetSwitch(c.UserContext(), caller, name, *on); err != nil {
			return err
		}
	}
	return a.showServer(c)
}
