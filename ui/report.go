package ui

import (
	"context"
	"slices"

	"ribbit/ui/texts"
)

// ReportReasons are what a report offers to choose from.
var ReportReasons = []texts.Text{texts.ReportSpam, texts.ReportRude, texts.ReportSecret, texts.ReportOther}

// ReportReason is what a report says: what was chosen, if it is on offer, and what was written besides.
func ReportReason(ctx context.Context, why, written string) string {
	isOffered := slices.ContainsFunc(ReportReasons, func(t texts.Text) bool { return say(ctx, t) == why })
	switch {
	case !isOffered:
		return written
	case written == "":
		return why
	}
	return why + ": " + written
}
