package ui

import (
	"context"
	"strconv"
	"time"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// DeskChatsView is what admins decide about chats.
type DeskChatsView struct {
	Desk     DeskView
	Server   chat.Server
	Keep     map[chat.ThreadKind]int // days; 0 for ever
	Channels []chat.ChannelListItem
	HasMore  bool

	HasGIFKey     bool // at GIPHY
	IsGIFKeyGiven bool // where the server is started
	KeyProblem    *chat.Problem
}

// keptNames name the kinds of thread.
var keptNames = map[chat.ThreadKind]texts.Text{
	chat.Direct: texts.KeepDirect, chat.Group: texts.KeepGroups, chat.Channel: texts.KeepChannels,
}

// keepChoices are for how many days messages may be kept.
var keepChoices = []int{0, 1, 7, 30, 90, 365, 730}

// keepName is how long messages are kept: "1 year".
func keepName(ctx context.Context, days int) string {
	switch {
	case days == 0:
		return say(ctx, texts.ForEver)
	case days%365 == 0:
		return sayCount(ctx, texts.YearsKept, days/365)
	}
	return sayCount(ctx, texts.DaysKept, days)
}

// slowChoices are pauses between two messages of one person.
var slowChoices = []time.Duration{0, 5 * time.Second, 30 * time.Second, time.Minute, 10 * time.Minute, time.Hour}

func slowName(ctx context.Context, d time.Duration) string {
	switch {
	case d == 0:
		return say(ctx, texts.NoPause)
	case d%time.Hour == 0:
		return sayCount(ctx, texts.HoursPause, int(d/time.Hour))
	case d%time.Minute == 0:
		return sayCount(ctx, texts.MinutesPause, int(d/time.Minute))
	}
	return sayCount(ctx, texts.SecondsPause, int(d/time.Second))
}

// option is one of the options of a list, by its value.
type option struct{ value, name string }

// choicesOf are options with the present one among them, wherever it came from.
func choicesOf[T comparable](all []T, present T, of func(T) option) (options []option) {
	isThere := false
	for _, c := range all {
		isThere = isThere || c == present
		options = append(options, of(c))
	}
	if !isThere {
		options = append(options, of(present))
	}
	return options
}

func keepChoicesOf(ctx context.Context, days int) []option {
	return choicesOf(keepChoices, days, func(d int) option { return option{strconv.Itoa(d), keepName(ctx, d)} })
}

func slowChoicesOf(ctx context.Context, slow time.Duration) []option {
	return choicesOf(slowChoices, slow, func(d time.Duration) option {
		return option{strconv.Itoa(int(d / time.Second)), slowName(ctx, d)}
	})
}

// channelRules says who writes in a channel: "12 people · only admins write".
func channelRules(ctx context.Context, c chat.ChannelListItem) string {
	who := texts.EverybodyWrites
	if c.Rules.Announce {
		who = texts.AdminsWrite
	}
	line := sayCount(ctx, texts.PeopleCount, c.MemberCount) + " · " + say(ctx, who)
	if c.Rules.Slow > 0 {
		line += " · " + slowName(ctx, c.Rules.Slow)
	}
	return line
}

// gifKeyLabel names the field of a key.
func gifKeyLabel(ctx context.Context, v DeskChatsView) string {
	if v.HasGIFKey {
		return say(ctx, texts.AnotherGifKey)
	}
	return say(ctx, texts.GifKey)
}
