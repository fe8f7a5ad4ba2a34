package ui

import (
	"context"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// say is a text in the language of whoever reads, with values filled in: say(ctx, texts.LastSeen, "when", "yesterday").
func say(ctx context.Context, t texts.Text, values ...string) string {
	return texts.Of(ctx).Say(t, values...)
}

// sayCount is a text about n things.
func sayCount(ctx context.Context, t texts.Text, n int, values ...string) string {
	return texts.Of(ctx).Count(t, n, values...)
}

// sayProblem is the sentence of a problem.
func sayProblem(ctx context.Context, p *chat.Problem) string { return texts.Of(ctx).Problem(p) }
