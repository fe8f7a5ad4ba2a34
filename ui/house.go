package ui

import (
	"context"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// UnreadChatsOf is what counts somebody's unread chats outside the pages, such as in Home Assistant.
func UnreadChatsOf(ctx context.Context, u chat.User) string {
	return say(ctx, texts.UnreadChatsOf, "name", u.Name)
}
