package chat

import (
	"context"
	"time"
)

// Aside is what a bot says to one member alone. It is not stored: what they have open shows it, and after that it is gone.
type Aside struct {
	ThreadID ThreadID
	To       UserID
	From     User // the bot
	ReplyTo  MessageID
	Content  string
	At       time.Time
}

// SayAside tells a member alone what a bot has to say. Problems: Invalid (content), NotFound when either is not in the thread any more.
func (c *Chat) SayAside(ctx context.Context, a Aside) (err error) {
	if a.Content, err = CheckContent(a.Content); err != nil {
		return err
	}
	for _, id := range []UserID{a.From.ID, a.To} {
		if err := c.Store.CheckWriter(ctx, a.ThreadID, id); err != nil {
			return err
		}
	}
	a.At = c.Now()
	c.Announcer.Announce(a)
	return nil
}
