package ui

import "slices"

// ReportReasons are what a report offers to choose from.
var ReportReasons = []string{sayReportSpam, sayReportRude, sayReportSecret, sayReportOther}

// ReportReason is what a report says: what was chosen, if it is on offer, and what was written besides.
func ReportReason(why, written string) string {
	switch {
	case !slices.Contains(ReportReasons, why):
		return written
	case written == "":
		return why
	}
	return why + ": " + written
}
