package api

import (
	"slices"
	"strconv"
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/shape"
)

// The calls of matterbridge's API: whatever speaks it reads and writes in the chats that its token's user is in. See the
// decision about bridges.

const (
	bridgedThreads = 50  // those in which something was said last
	bridgedEach    = 50  // of the last messages of each
	bridgedAll     = 200 // of one answer
)

// skipBefore is the header by which a client says what it knows already.
const skipBefore = "skip_before"

// listBridgeMessages answers what others said last, the oldest first. Problem: Invalid (skip_before).
func (a *API) listBridgeMessages(c *fiber.Ctx) error {
	var since time.Time
	if text := c.Get(skipBefore); text != "" {
		t, err := time.Parse(time.RFC3339, text)
		if err != nil {
			return chat.NewInvalid(skipBefore, "value-not-time", "field", skipBefore)
		}
		since = t
	}
	ctx, me := c.UserContext(), a.Caller(c).User.ID
	threads, _, err := a.Chat.Threads(ctx, chat.ThreadsPage{User: me, Limit: bridgedThreads})
	if err != nil {
		return err
	}
	told := []shape.BridgeMessage{}
	for _, t := range threads {
		page, err := a.Chat.ThreadPage(ctx, chat.MessagesPage{Thread: t.ID, Caller: me, Limit: bridgedEach})
		if chat.Is(err, chat.NotFound) {
			continue // left meanwhile
		}
		if err != nil {
			return err
		}
		for _, m := range page.Messages {
			if b := shape.BridgeOf(shape.Encode(a.Shapes.Message(m)), me); b != nil && b.Timestamp.After(since) {
				told = append(told, *b)
			}
		}
	}
	slices.SortStableFunc(told, func(a, b shape.BridgeMessage) int { return a.Timestamp.Compare(b.Timestamp) })
	return c.JSON(told[max(0, len(told)-bridgedAll):])
}

// sendBridgeMessage stores what somebody said elsewhere. Problems: as of chat.Send; NotFound, too, without a gateway.
func (a *API) sendBridgeMessage(c *fiber.Ctx) error {
	var in struct { // what else a client writes is the server's to say
		Text     string `json:"text"`
		Username string `json:"username"`
		UserID   string `json:"userid"`
		Avatar   string `json:"avatar"`
		Event    string `json:"event"`
		Gateway  string `json:"gateway"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	id, err := strconv.ParseInt(in.Gateway, 10, 64)
	if err != nil || id < 1 {
		return chat.NoSuchThread()
	}
	b := shape.BridgeMessage{Text: in.Text, Username: in.Username, UserID: in.UserID, Avatar: in.Avatar, Event: in.Event}
	m, _, err := a.Chat.Send(c.UserContext(), chat.Draft{ThreadID: chat.ThreadID(id), Sender: a.Caller(c).User.ID, Content: b.Said()})
	if p, ok := chat.AsProblem(err); ok && p.Field == "content" {
		return p.At("text")
	}
	if err != nil {
		return err
	}
	stored := shape.BridgeOf(shape.Encode(a.Shapes.Message(m)), 0)
	b.Channel, b.Gateway, b.Account, b.Protocol, b.Timestamp, b.ID = stored.Channel, stored.Gateway, stored.Account, stored.Protocol, stored.Timestamp, stored.ID
	return c.JSON(b)
}
