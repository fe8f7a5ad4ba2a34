package command

import (
	"context"
	"log/slog"

	"ribbit/app/chat"
	"ribbit/app/config"
	"ribbit/app/delivery"
	"ribbit/app/outbound"
	"ribbit/app/web"
)

// openDeliveries starts to bring messages to bots.
func openDeliveries(ctx context.Context, c config.Server, rules *chat.Chat, server *web.Server, guard *outbound.Guard, files delivery.Files, baseURL string, log *slog.Logger) *delivery.Desk {
	return delivery.Open(ctx, delivery.Config{
		Chat: rules, Shapes: server.Shapes(), Guard: guard, Files: files, BaseURL: baseURL, Version: versionName(), Log: log, Shared: c.Database != "",
	})
}
