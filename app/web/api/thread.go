package api

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

func (a *API) listThreads(c *fiber.Ctx) error {
	limit, err := queryLimit(c, chat.DefaultPage)
	if err != nil {
		return err
	}
	before, err := queryInt(c, "before", 0, 1, maxID)
	if err != nil {
		return err
	}
	page := chat.ThreadsPage{User: a.Caller(c).User.ID, Before: chat.ThreadID(before), Limit: limit}
	if page.Filter, err = chat.CheckFilter(c.Query("filter")); err != nil {
		return err
	}
	if page.Hidden, err = queryBool(c, "hidden"); err != nil {
		return err
	}
	threads, _, err := a.Chat.Threads(c.UserContext(), page)
	if err != nil {
		return err
	}
	shapes, err := a.shapes(c)
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"ChatThreads": shapes.Threads(threads)})
}

func (a *API) openThread(c *fiber.Ctx) error {
	var in struct {
		ReceiverID  *chat.UserID  `json:"receiverId"`
		ReceiverIDs []chat.UserID `json:"receiverIds"`
		Title       string        `json:"title"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	caller := a.Caller(c).User.ID
	receivers, named := in.ReceiverIDs, "receiverIds"
	if in.ReceiverID != nil {
		if in.ReceiverIDs == nil {
			named = "receiverId"
		}
		receivers = append(receivers, *in.ReceiverID)
	}
	if err := a.MayAdd(caller, len(receivers)); err != nil {
		return err
	}
	view, isNew, err := a.Chat.OpenThread(c.UserContext(), caller, receivers, in.Title)
	if p, ok := chat.AsProblem(err); ok && p.Field == "receiverIds" {
		return p.At(named)
	}
	if err != nil {
		return err
	}
	shapes, err := a.shapes(c)
	if err != nil {
		return err
	}
	if isNew {
		c.Status(fiber.StatusCreated)
	}
	return c.JSON(fiber.Map{"chatThread": shapes.Thread(view)})
}

func (a *API) showThread(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	limit, err := queryLimit(c, chat.DefaultPage)
	if err != nil {
		return err
	}
	before, err := queryInt(c, "before", 0, 0, maxID)
	if err != nil {
		return err
	}
	after, err := queryInt(c, "after", 0, 0, maxID)
	if err != nil {
		return err
	}
	hasAfter := c.Query("after") != ""
	if before > 0 && hasAfter {
		return chat.NewInvalid("after", "before-and-after")
	}
	at, err := queryTime(c, "at")
	if err != nil {
		return err
	}
	if !at.IsZero() && (before > 0 || hasAfter) {
		return chat.NewInvalid("at", "several-places")
	}
	view, err := a.Chat.ThreadPage(c.UserContext(), chat.MessagesPage{
		Thread: chat.ThreadID(id), Caller: a.Caller(c).User.ID, Limit: limit,
		Before: chat.MessageID(before), After: chat.MessageID(after), HasAfter: hasAfter, At: at,
	})
	if err != nil {
		return err
	}
	return a.sendThread(c, view)
}

// sendThread answers a thread as the caller sees it.
func (a *API) sendThread(c *fiber.Ctx, view chat.ThreadView) error {
	shapes, err := a.shapes(c)
	if err != nil {
		return err
	}
	return c.JSON(shapes.Thread(view))
}
