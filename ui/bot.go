package ui

import (
	"context"
	"strconv"
	"time"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// BotsView is one's own bots.
type BotsView struct {
	Bots    []chat.Bot
	MayMake bool   // one more
	Name    string // as typed, when Problem came up
	Problem *chat.Problem
}

// BotView is a bot as whoever manages it sees it.
type BotView struct {
	Bot        chat.Bot
	Tokens     []chat.Session
	Deliveries []chat.Delivery
	Token      string // has just been made; "" for none
	Secret     string // of the signature, when the address has just been set
	URL        string // as typed, when Problem came up
	Problem    *chat.Problem
}

// address is what stands in the field of where it listens.
func (v BotView) address() string {
	if v.URL != "" {
		return v.URL
	}
	return v.Bot.HookURL
}

// tokenDays are after how many days a token may end; 0 is never.
var tokenDays = []int{0, 30, 90, 365}

func tokenDayChoices(ctx context.Context) (options []option) {
	for _, d := range tokenDays {
		name := say(ctx, texts.TokenNeverEnds)
		if d > 0 {
			name = keepName(ctx, d)
		}
		options = append(options, option{strconv.Itoa(d), name})
	}
	return options
}

func scopeChoices(ctx context.Context) (options []option) {
	for _, s := range []chat.Scope{chat.ScopeWrite, chat.ScopeRead, chat.ScopeAll} {
		options = append(options, option{string(s), say(ctx, scopeTexts[s])})
	}
	return options
}

// botState says who made a bot, where it listens and when it was used last.
func botState(ctx context.Context, s Shell, b chat.Bot, owner bool) string {
	state := say(ctx, texts.HookUnused)
	if !b.UsedAt.IsZero() {
		state = say(ctx, texts.HookUsed, "when", ListTime(ctx, b.UsedAt, s.now(), s.Zone))
	}
	switch {
	case b.HookURL != "" && b.HookOff:
		state = say(ctx, texts.BotSwitchedOff, "address", b.HookURL) + " · " + state
	case b.HookURL != "":
		state = say(ctx, texts.BotListensAt, "address", b.HookURL) + " · " + state
	}
	if owner && b.OwnerName != "" {
		state = say(ctx, texts.BotMadeBy, "name", b.OwnerName) + " · " + state
	}
	return state
}

// deliveryTexts say how a delivery that is over went, with the status of the last answer.
var deliveryTexts = map[chat.DeliveryState]texts.Text{
	chat.DeliveryDone: texts.DeliveryDone, chat.DeliveryAnswered: texts.DeliveryAnswered,
	chat.DeliveryRefused: texts.DeliveryRefused, chat.DeliveryGaveUp: texts.DeliveryGaveUp, chat.DeliveryGone: texts.DeliveryGone,
	chat.DeliveryBarred: texts.DeliveryBarred, chat.DeliveryDropped: texts.DeliveryDropped,
}

func deliveryText(ctx context.Context, d chat.Delivery) string {
	status := say(ctx, texts.DeliverySilent)
	if d.Status != 0 {
		status = strconv.Itoa(d.Status)
	}
	switch d.State {
	case chat.DeliveryWaits:
		return sayCount(ctx, texts.DeliveryWaits, d.Tries+1)
	case chat.DeliveryDone, chat.DeliveryAnswered, chat.DeliveryRefused, chat.DeliveryGaveUp:
		return say(ctx, deliveryTexts[d.State], "status", status)
	}
	return say(ctx, deliveryTexts[d.State])
}

// deliveryLook is the icon of a delivery's state, and the class that colours it.
func deliveryLook(d chat.Delivery) (icon, class string) {
	switch d.State {
	case chat.DeliveryWaits:
		return "clock", ""
	case chat.DeliveryDone, chat.DeliveryAnswered:
		return "check", "delivery--good"
	}
	return "warning", "delivery--bad"
}

// mayRetry reports whether a delivery can be tried again.
func mayRetry(d chat.Delivery) bool {
	return d.State != chat.DeliveryDone && d.State != chat.DeliveryAnswered && d.Bot.Listens()
}

// took is a length of time in seconds, such as "0.1 s".
func took(ctx context.Context, d time.Duration) string {
	return say(ctx, texts.SecondsTaken, "n", strconv.FormatFloat(d.Seconds(), 'f', 1, 64))
}

// botsPath is the page that a bot's page leads back to.
func botsPath(s Shell) string {
	if s.Caller != nil && s.Caller.Admin {
		return PathPrograms
	}
	return PathBots
}

// retryFrom says where somebody was who tries a delivery again: "desk" among those of all bots.
func retryFrom(bots bool) string {
	if bots {
		return "desk"
	}
	return ""
}

func tokenName(ctx context.Context, t chat.Session) string {
	if t.Label == "" {
		return say(ctx, texts.Token)
	}
	return t.Label
}

// tokenState says what a token may do, when it was used last and when it ends.
func tokenState(ctx context.Context, s Shell, t chat.Session) string {
	state := say(ctx, scopeTexts[t.Scope]) + " · "
	if t.LastSeenAt.After(t.CreatedAt) {
		state += say(ctx, texts.HookUsed, "when", ListTime(ctx, t.LastSeenAt, s.now(), s.Zone))
	} else {
		state += say(ctx, texts.HookUnused)
	}
	if !t.ExpiresAt.IsZero() {
		state += " · " + say(ctx, texts.TokenEnds) + " " + dayWithin(ctx, t.ExpiresAt, s.now(), s.Zone)
	}
	return state
}
