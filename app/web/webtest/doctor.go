package webtest

import (
	"context"
	"time"

	"ribbit/app/chat"
)

// doctor finds one thing of each state.
type doctor struct{}

// Checkup implements web.Doctor.
func (doctor) Checkup(context.Context, bool) (chat.Checkup, error) {
	return chat.Checkup{At: time.Now(), Findings: []chat.Finding{
		{Part: "disk", State: chat.FindingWorks, Text: "uploads may take 3 GB more"},
		{Part: "certificate", State: chat.FindingOff, Text: "no HTTPS is set up here"},
		{Part: "clock", State: chat.FindingBroken, Text: "it is said to be 1970", Mend: "set it"},
	}}, nil
}
