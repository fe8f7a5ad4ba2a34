package ui

import (
	"context"
	"strconv"
	"time"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// AlertWords are the title and the body by which somebody is told of a message in a thread as they see it.
func AlertWords(ctx context.Context, show chat.AlertShow, m chat.Message, v chat.ThreadView) (title, body string) {
	if show == chat.ShowNothing {
		return say(ctx, texts.AlertTitle), say(ctx, texts.AlertBodyHidden)
	}
	title = m.Sender.Name
	if v.Kind != chat.Direct {
		title = say(ctx, texts.AlertTitleIn, "name", m.Sender.Name, "chat", ThreadName(ctx, v))
	}
	if show == chat.ShowSender {
		return title, say(ctx, texts.AlertBodyHidden)
	}
	return title, preview(ctx, m)
}

// AlertTestWords are those of a test.
func AlertTestWords(ctx context.Context) (title, body string) {
	return say(ctx, texts.AlertTitle), say(ctx, texts.AlertTestBody)
}

// alertFaults say what went wrong with an alert.
var alertFaults = map[chat.AlertFault]texts.Text{
	chat.FaultRefused: texts.AlertFaultRefused,
	chat.FaultSilent:  texts.AlertFaultSilent,
	chat.FaultSlow:    texts.AlertFaultSlow,
	chat.FaultToken:   texts.AlertFaultToken,
	chat.FaultGone:    texts.AlertFaultGone,
}

// AlertResult says how the test of a way went.
func AlertResult(ctx context.Context, r chat.AlertResult) string {
	switch fault, ok := alertFaults[r.Fault]; {
	case ok:
		return say(ctx, fault)
	case r.Fault == "":
		return say(ctx, texts.AlertArrived, "seconds", seconds(r.Took))
	}
	return say(ctx, texts.AlertFaultStatus, "status", strconv.Itoa(r.Status))
}

// seconds is a time to a tenth, at least that: 0.3.
func seconds(d time.Duration) string {
	return strconv.FormatFloat(max(0.1, d.Seconds()), 'f', 1, 64)
}
