package ui

import (
	"context"
	"strconv"
	"time"

	"github.com/a-h/templ"

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

// BackupAlertWords tell an admin that a backup failed.
func BackupAlertWords(ctx context.Context, r chat.BackupResult) (title, body string) {
	return say(ctx, texts.BackupFailed), r.Fault
}

// DiskAlertWords tell an admin that the disk will be full.
func DiskAlertWords(ctx context.Context, f chat.DiskForecast) (title, body string) {
	return say(ctx, texts.DiskFullSoon, "when", DaysLeft(ctx, f.In)), say(ctx, texts.DiskFullSoonBody, "room", FileSize(ctx, f.Room))
}

// DaysLeft is a time in words, by the day.
func DaysLeft(ctx context.Context, d time.Duration) string {
	if d < 24*time.Hour {
		return say(ctx, texts.LessThanADay)
	}
	return sayCount(ctx, texts.DaysLeft, int(d/(24*time.Hour)))
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

// alertForm are the attributes of a form of the alert settings: it is answered with all of them.
func alertForm(path string) templ.Attributes {
	return templ.Attributes{"method": "post", "action": path, "hx-post": path, "hx-target": "#" + IDAlerts, "hx-swap": "outerHTML"}
}

func isAt(p *chat.Problem, field string) bool { return p != nil && p.Field == field }

// The quiet hours that are offered to whoever has none.
const (
	usualQuietFrom = "22:00"
	usualQuietTo   = "07:00"
)

func quietFrom(s chat.AlertSettings) string {
	if s.Quiet == nil {
		return usualQuietFrom
	}
	return chat.Clock(s.Quiet.From)
}

func quietTo(s chat.AlertSettings) string {
	if s.Quiet == nil {
		return usualQuietTo
	}
	return chat.Clock(s.Quiet.To)
}

func quietButton(ctx context.Context, s chat.AlertSettings) string {
	if s.Quiet == nil {
		return say(ctx, texts.SwitchOn)
	}
	return say(ctx, texts.Save)
}

func targetURL(t *chat.AlertTarget) string {
	if t == nil {
		return ""
	}
	return t.URL
}

// targetToken says in an empty field that there is a token, or what belongs there.
func targetToken(ctx context.Context, t *chat.AlertTarget, label string) string {
	if t != nil && t.Token != "" {
		return say(ctx, texts.AlertTokenKept)
	}
	return label
}

func alertWayName(ctx context.Context, w chat.AlertWay) string {
	switch w {
	case chat.WayNtfy:
		return "ntfy"
	case chat.WayGotify:
		return "Gotify"
	}
	return say(ctx, texts.AlertPush)
}

// alertIcons stand before the switches of alerts.
var alertIcons = map[string]string{"sound": "sound", "mentionSound": "bell", "desktop": "screen", "push": "phone"}
