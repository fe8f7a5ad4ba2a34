package ui

import (
	"context"
	"net/url"
	"strconv"
	"strings"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// deeds say what was done, by whom and to whom.
var deeds = map[chat.Deed]texts.Text{
	chat.DeedMakeAdmin:        texts.DeedMakeAdmin,
	chat.DeedTakeAdmin:        texts.DeedTakeAdmin,
	chat.DeedRename:           texts.DeedRename,
	chat.DeedSignOut:          texts.DeedSignOut,
	chat.DeedDisable:          texts.DeedDisable,
	chat.DeedEnable:           texts.DeedEnable,
	chat.DeedBan:              texts.DeedBan,
	chat.DeedBanRemoving:      texts.DeedBanRemoving,
	chat.DeedUnban:            texts.DeedUnban,
	chat.DeedResetLink:        texts.DeedResetLink,
	chat.DeedMakeInvite:       texts.DeedMakeInvite,
	chat.DeedEndInvite:        texts.DeedEndInvite,
	chat.DeedJoining:          texts.DeedJoining,
	chat.DeedSwitchOn:         texts.DeedSwitchOn,
	chat.DeedSwitchOff:        texts.DeedSwitchOff,
	chat.DeedDeleteMessage:    texts.DeedDeleteMessage,
	chat.DeedDismissReport:    texts.DeedDismissReport,
	chat.DeedSeeReport:        texts.DeedSeeReport,
	chat.DeedWarn:             texts.DeedWarn,
	chat.DeedKeep:             texts.DeedKeep,
	chat.DeedRules:            texts.DeedRules,
	chat.DeedIdentity:         texts.DeedIdentity,
	chat.DeedGIFKey:           texts.DeedGifKey,
	chat.DeedRemoveGIFKey:     texts.DeedRemoveGifKey,
	chat.DeedBackup:           texts.DeedBackup,
	chat.DeedRemoveBackup:     texts.DeedRemoveBackup,
	chat.DeedBackupPlan:       texts.DeedBackupPlan,
	chat.DeedMakeBot:          texts.DeedMakeBot,
	chat.DeedTakeSecondFactor: texts.DeedTakeSecondFactor,
	chat.DeedBotToken:         texts.DeedBotToken,
	chat.DeedEndBotToken:      texts.DeedEndBotToken,
	chat.DeedEndToken:         texts.DeedEndToken,
	chat.DeedBotHook:          texts.DeedBotHook,
	chat.DeedEndBotHook:       texts.DeedEndBotHook,
}

// logKinds say what entries are about.
var logKinds = map[chat.LogKind]texts.Text{
	chat.LogAll: texts.All, chat.LogPeople: texts.DeskPeople, chat.LogChats: texts.Chats, chat.LogServer: texts.LogServer,
}

// asks reports whether not all of the log is wanted.
func (v LogView) asks() bool {
	return v.Kind != chat.LogAll || v.By != 0 || v.Words != "" || v.Since != "" || v.Until != ""
}

// path leads to what is asked for, of a kind, from behind an entry on; 0 is the first page.
func (v LogView) path(to string, kind chat.LogKind, before chat.LogID) string {
	q := url.Values{}
	for name, value := range map[string]string{"q": v.Words, "kind": string(kind), "since": v.Since, "until": v.Until} {
		if value != "" {
			q.Set(name, value)
		}
	}
	if v.By != 0 {
		q.Set("by", digits(v.By))
	}
	if before != 0 {
		q.Set("before", digits(before))
	}
	if len(q) == 0 {
		return to
	}
	return to + "?" + q.Encode()
}

// logText says what was done, with slots for who did it, to whom, and what it was done with.
func logText(ctx context.Context, e chat.LogEntry) string {
	t, ok := deeds[e.Deed]
	if !ok {
		t = texts.DeedOther
	}
	return say(ctx, t, "by", slot(0), "name", slot(1), "subject", slot(2))
}

// logNames fill the slots.
func logNames(ctx context.Context, e chat.LogEntry) []string {
	names := []string{say(ctx, texts.CommandLine), say(ctx, texts.Somebody), logSubject(ctx, e)}
	if e.By != nil {
		names[0] = e.By.Name
	}
	if e.User != nil {
		names[1] = e.User.Name
	}
	return names
}

// logSubject is what something was done with, in the words of the reader.
func logSubject(ctx context.Context, e chat.LogEntry) string {
	switch e.Deed {
	case chat.DeedJoining:
		for _, p := range policies {
			if string(p.policy) == e.Subject {
				return say(ctx, p.name)
			}
		}
	case chat.DeedBackupPlan:
		if t, ok := backupTimes[chat.BackupEvery(e.Subject)]; ok {
			return say(ctx, t)
		}
	case chat.DeedKeep:
		kind, typed, _ := strings.Cut(e.Subject, " ")
		if days, err := strconv.Atoi(typed); err == nil {
			return say(ctx, keptNames[chat.ThreadKind(kind)]) + ", " + keepName(ctx, days)
		}
	case chat.DeedSwitchOn, chat.DeedSwitchOff:
		switch chat.Switch(e.Subject) {
		case chat.RequestSwitch:
			return say(ctx, texts.Requests)
		case chat.StickerSwitch:
			return say(ctx, texts.Stickers)
		case chat.PreviewSwitch:
			return say(ctx, texts.LinkPreviewsWithin)
		case chat.GroupSwitch:
			return say(ctx, texts.MakingGroupsWithin)
		case chat.ChannelSwitch:
			return say(ctx, texts.MakingChannelsWithin)
		case chat.BotSwitch:
			return say(ctx, texts.MakingBotsWithin)
		}
	}
	return e.Subject
}

// LogDays puts entries together that are of one day of the reader's.
func LogDays(ctx context.Context, s Shell, entries []chat.LogEntry) (days []LogDay) {
	for i, e := range entries {
		if i == 0 || !isSameDay(e.At, entries[i-1].At, s.Zone) {
			days = append(days, LogDay{Name: Day(ctx, e.At, s.now(), s.Zone)})
		}
		d := &days[len(days)-1]
		d.Entries = append(d.Entries, e)
	}
	return days
}
