package command

import (
	"log/slog"
	"time"

	"ribbit/app/chat"
	"ribbit/app/config"
	"ribbit/app/giphy"
	"ribbit/app/outbound"
	"ribbit/app/web"
)

// openGIFs is where GIFs are found beside those of the server's own chats, once there is a key.
func openGIFs(c config.Server, rules *chat.Chat, guard *outbound.Guard, log *slog.Logger) web.GIFs {
	return giphy.New(giphy.Config{Key: rules.GIFKey, URL: c.GiphyURL, Guard: guard, Log: log, Now: time.Now})
}
