package command

import (
	"context"
	"log/slog"

	"ribbit/app/chat"
	"ribbit/app/config"
	"ribbit/app/mqtt"
	"ribbit/app/web"
	"ribbit/ui"
)

// openMQTT begins to speak with the broker that --mqtt names; nil without one. The caller closes it.
func openMQTT(ctx context.Context, c config.Server, rules *chat.Chat, server *web.Server, id, baseURL string, log *slog.Logger) (*mqtt.Desk, error) {
	if c.MQTT == "" {
		return nil, nil //nolint:nilnil // none is an answer
	}
	return mqtt.Open(ctx, mqtt.Config{
		Chat: rules, Shapes: server.Shapes(), Address: c.MQTT, ID: id, BaseURL: baseURL, Version: versionName(), Log: log,
		ChatName:   func(v chat.ThreadView) string { return ui.ThreadName(context.Background(), v) },
		UnreadName: func(u chat.User) string { return ui.UnreadChatsOf(context.Background(), u) },
	})
}
