package command

import (
	"log/slog"
	"time"

	"ribbit/app/config"
	"ribbit/app/giphy"
	"ribbit/app/outbound"
	"ribbit/app/web"
)

// openGIFs is where GIFs are found beside those of the server's own chats: nowhere, unless the owner has a key.
func openGIFs(c config.Server, guard *outbound.Guard, log *slog.Logger) web.GIFs {
	if c.GiphyKey == "" {
		return nil
	}
	return giphy.New(giphy.Config{Key: c.GiphyKey, URL: c.GiphyURL, Guard: guard, Log: log, Now: time.Now})
}
