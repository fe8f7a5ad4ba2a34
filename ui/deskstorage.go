package ui

import (
	"context"
	"slices"
	"strconv"
	"time"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// StorageView is where the bytes lie.
type StorageView struct {
	Desk DeskView
	chat.Storage
	FreeBytes int64
	DiskBytes int64 // 0 when nobody knows
	MaxFile   int64
	MaxPerson int64
	Plan      chat.BackupPlan
	Last      chat.BackupResult
	Kept      []chat.KeptBackup // the newest first
	Typed     chat.BackupPlan   // what the form holds
	Problem   *chat.Problem     // of the form
}

// backupTimes name how often backups are made by themselves.
var backupTimes = map[chat.BackupEvery]texts.Text{
	chat.BackupNever:  texts.BackupNever,
	chat.BackupDaily:  texts.BackupDaily,
	chat.BackupWeekly: texts.BackupWeekly,
}

func backupTimeChoices(ctx context.Context) (all []option) {
	for _, e := range chat.BackupTimes {
		all = append(all, option{string(e), say(ctx, backupTimes[e])})
	}
	return all
}

// hourChoices are the hours of a day as the reader writes them.
func hourChoices(ctx context.Context, s Shell) (all []option) {
	for h := range 24 {
		all = append(all, option{strconv.Itoa(h), Clock(ctx, time.Date(2026, 1, 1, h, 0, 0, 0, s.Zone), s.Zone)})
	}
	return all
}

// backupKeepChoices are how many backups may stay, with the number that holds.
func backupKeepChoices(ctx context.Context, present int) (all []option) {
	numbers := []int{1, 3, 7, 14, 30, 100}
	if !slices.Contains(numbers, present) && present > 0 {
		numbers = append(numbers, present)
		slices.Sort(numbers)
	}
	for _, n := range numbers {
		all = append(all, option{strconv.Itoa(n), sayCount(ctx, texts.BackupsKept, n)})
	}
	return all
}

// planLine says when the next backup is made, and planNote what became of the last.
func (v StorageView) planLine(ctx context.Context, s Shell) string {
	if v.Last.Fault != "" {
		return say(ctx, texts.BackupFailed)
	}
	next := v.Plan.NextAfter(v.Last)
	if next.IsZero() {
		return say(ctx, texts.NoBackupPlan)
	}
	return say(ctx, texts.NextBackup, "day", Day(ctx, next, s.now(), s.Zone), "time", Clock(ctx, next, s.Zone))
}

func (v StorageView) planNote(ctx context.Context) string {
	switch {
	case v.Last.Fault != "":
		return v.Last.Fault
	case !v.Last.At.IsZero():
		return say(ctx, texts.LastBackupFile, "file", v.Last.File, "size", FileSize(ctx, v.Last.Bytes))
	}
	return ""
}

func (v StorageView) passphraseHint(ctx context.Context) string {
	if v.Plan.Passphrase != "" {
		return say(ctx, texts.PassphraseStays)
	}
	return say(ctx, texts.PassphraseHint)
}

func (v StorageView) wrong(field string) *chat.Problem {
	if v.Problem != nil && v.Problem.Field == field {
		return v.Problem
	}
	return nil
}

// storageBar is the length of the bar that shows the kinds, in pixels.
const storageBar = 662

// storageKind is a part of the bar.
type storageKind struct {
	name  string
	bytes int64
	class string
	x     int
	width int
}

// kinds are the parts of the bar: what messages are, what they carry, and what is free on the disk.
func (v StorageView) kinds(ctx context.Context) []storageKind {
	parts := []storageKind{
		{name: say(ctx, texts.KindMessages), bytes: v.DatabaseBytes, class: "kinds--1"},
		{name: say(ctx, texts.KindPictures), bytes: v.Kinds[chat.ImageAttachment].Bytes, class: "kinds--2"},
		{name: say(ctx, texts.KindMedia), bytes: v.Kinds[chat.VideoAttachment].Bytes + v.Kinds[chat.AudioAttachment].Bytes, class: "kinds--3"},
		{name: say(ctx, texts.KindFiles), bytes: v.Kinds[chat.FileAttachment].Bytes, class: "kinds--4"},
	}
	all := v.FreeBytes
	for _, p := range parts {
		all += p.bytes
	}
	x := 0
	for i := range parts {
		p := &parts[i]
		if p.bytes == 0 || all == 0 {
			continue
		}
		const least, gap = 3, 2
		p.x, p.width = x, max(least, int(float64(p.bytes)/float64(all)*storageBar))
		x += p.width + gap
	}
	return append(parts, storageKind{name: say(ctx, texts.KindFree), bytes: v.FreeBytes, class: "kinds--free"})
}

func (v StorageView) used() (n int64) {
	n = v.DatabaseBytes
	for _, a := range v.Kinds {
		n += a.Bytes
	}
	return n
}

// threadAmountName is what an admin reads of a chat: the name of a channel, and of others no more than what they are.
func threadAmountName(ctx context.Context, t chat.ThreadAmount) string {
	switch t.Kind {
	case chat.Channel:
		return t.Title
	case chat.Group:
		return say(ctx, texts.AGroup)
	}
	return say(ctx, texts.ADirect)
}

func removeBackupQuestion(ctx context.Context, s Shell, k chat.KeptBackup) question {
	return question{
		ID: IDRemoveBackup, Path: PathRemoveBackup(k.Name), Back: PathStorage, Title: say(ctx, texts.RemoveBackupTitle),
		Text: say(ctx, texts.RemoveBackupText, "when", dayWithin(ctx, k.At, s.now(), s.Zone), "time", Clock(ctx, k.At, s.Zone)), Yes: say(ctx, texts.RemoveBackupYes), Danger: true,
	}
}
