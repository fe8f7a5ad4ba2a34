package command

import (
	"context"
	"log/slog"

	"ribbit/app/alerts"
	"ribbit/app/chat"
	"ribbit/app/outbound"
	"ribbit/ui"
)

// openAlerts starts to tell people of messages that they do not see.
func openAlerts(ctx context.Context, st chat.Store, pages alerts.Pages, guard *outbound.Guard, baseURL string, at *clock, log *slog.Logger) (*alerts.Desk, error) {
	return alerts.Open(ctx, alerts.Config{
		Store: st, Pages: pages, Guard: guard, BaseURL: baseURL, Path: ui.PathPermalink, Log: log, Now: at.now,
		Say: func(show chat.AlertShow, m chat.Message, v chat.ThreadView) (title, body string) {
			return ui.AlertWords(context.Background(), show, m, v)
		},
	})
}

// tellAdmins tells admins of something that they have to mend, by each way that they have set up for alerts.
func tellAdmins(ctx context.Context, st chat.Store, to *alerts.Desk, title, body string, log *slog.Logger) {
	admins, err := st.Admins(ctx)
	for _, a := range admins {
		if err == nil {
			_, err = to.Test(ctx, a, title, body)
		}
	}
	if err != nil && ctx.Err() == nil {
		log.Error("cannot tell admins", slog.String("of", title), slog.Any("error", err))
	}
}
