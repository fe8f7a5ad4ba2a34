package ui

import (
	"context"
	"strconv"
	"time"

	"github.com/a-h/templ"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// threadSetting is one thing that a member may do with a thread in their own list.
type threadSetting struct {
	flag    string // name of the form's field
	value   string // what it becomes
	drawing string
	label   string
	hint    string
	choices []threadSetting // instead of a value
	radio   bool            // one of several, of which one is chosen
	chosen  bool
}

const (
	on  = "true"
	off = "false"
)

func threadSettings(ctx context.Context, s Shell, v chat.ThreadView) []threadSetting {
	if p := peer(v); p != nil && s.Blocked[p.ID] {
		return nil // it is out of the list until they are unblocked
	}
	pin := threadSetting{flag: "pinned", value: on, drawing: "pin", label: say(ctx, texts.Pin)}
	if v.Pinned() {
		pin.value, pin.label = off, say(ctx, texts.Unpin)
	}
	mute := threadSetting{flag: "muted", drawing: "muted", label: say(ctx, texts.Mute), hint: say(ctx, texts.MuteHint), choices: muteChoices(ctx, s)}
	if v.Muted {
		mute = threadSetting{flag: "muted", value: off, drawing: "bell", label: say(ctx, texts.Unmute)}
		if !v.MutedUntil.IsZero() {
			mute.hint = mutedUntil(ctx, s, v)
		}
	}
	hide := threadSetting{flag: "hidden", value: on, drawing: "hide", label: say(ctx, texts.Hide), hint: say(ctx, texts.HideHint)}
	if v.Hidden {
		hide = threadSetting{flag: "hidden", value: off, drawing: "show", label: say(ctx, texts.Unhide)}
	}
	return []threadSetting{pin, mute, hide}
}

// muteChoices are for how long a thread may be muted.
func muteChoices(ctx context.Context, s Shell) []threadSetting {
	looks := map[chat.MuteFor]threadSetting{
		chat.MuteHour:     {drawing: "clock", label: say(ctx, texts.MuteHour)},
		chat.MuteHours:    {drawing: "clock", label: say(ctx, texts.MuteHours)},
		chat.MuteTomorrow: {drawing: "calendar", label: say(ctx, texts.MuteTomorrow)},
	}
	now := s.now().In(zoneOr(s.Zone))
	var all []threadSetting
	for _, m := range chat.MuteChoices {
		c := looks[m]
		c.flag, c.value = "muted", string(m)
		if until, _ := m.Until(now); isSameDay(until, now, s.Zone) || m != chat.MuteTomorrow {
			c.hint = say(ctx, texts.Until, "time", Clock(ctx, until, s.Zone))
		} else {
			c.hint = Clock(ctx, until, s.Zone)
		}
		all = append(all, c)
	}
	return append(all, threadSetting{flag: "muted", value: on, drawing: "muted", label: say(ctx, texts.MuteAlways)})
}

// mutedUntil says of a thread that it is muted, and until when.
func mutedUntil(ctx context.Context, s Shell, v chat.ThreadView) string {
	switch left := v.MutedUntil.Sub(s.now()); {
	case v.MutedUntil.IsZero():
		return say(ctx, texts.MutedForGood)
	case left < 24*time.Hour:
		return say(ctx, texts.MutedUntil, "time", Clock(ctx, v.MutedUntil, s.Zone))
	}
	return say(ctx, texts.MutedUntil, "time", Day(ctx, v.MutedUntil, s.now(), s.Zone))
}

// alertLevels are the messages of a thread that one may be alerted of.
func alertLevels(ctx context.Context, v chat.ThreadView) []threadSetting {
	looks := map[chat.AlertLevel]threadSetting{
		chat.AlertAll:      {drawing: "bell", label: say(ctx, texts.AlertsAll)},
		chat.AlertMentions: {drawing: "person", label: say(ctx, texts.AlertsMentions), hint: say(ctx, texts.AlertsMentionsHint)},
		chat.AlertNone:     {drawing: "muted", label: say(ctx, texts.AlertsNone), hint: say(ctx, texts.AlertsNoneHint)},
	}
	var all []threadSetting
	for _, level := range chat.AlertLevels {
		k := looks[level]
		k.flag, k.value, k.radio, k.chosen = "alerts", string(level), true, level == v.Alerts
		all = append(all, k)
	}
	return all
}

// role is what the setting is in a menu.
func (k threadSetting) role() templ.Attributes {
	if k.radio {
		return templ.Attributes{"role": "menuitemradio", "aria-checked": strconv.FormatBool(k.chosen)}
	}
	return templ.Attributes{"role": "menuitem"}
}

// pressed is what the setting is on a page.
func (k threadSetting) pressed() templ.Attributes {
	if k.radio {
		return templ.Attributes{"aria-pressed": strconv.FormatBool(k.chosen)}
	}
	return nil
}
