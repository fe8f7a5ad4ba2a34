package ui

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// OverviewView is the first page of the owner's desk.
type OverviewView struct {
	Desk DeskView
	chat.Overview
	Checkup chat.Checkup
}

// HealthView is what the doctor found.
type HealthView struct {
	Desk    DeskView
	Checkup chat.Checkup
}

// figure is one of the large numbers.
type figure struct {
	number, unit, of string
	isLive           bool
}

func (v OverviewView) figures(ctx context.Context, s Shell) []figure {
	bytes, unit, _ := strings.Cut(FileSize(ctx, v.Bytes()), " ")
	ran, ranUnit := running(ctx, s.now().Sub(v.Since))
	return []figure{
		{number: strconv.Itoa(v.Online), of: say(ctx, texts.OfOnline, "people", strconv.Itoa(v.People)), isLive: v.Online > 0},
		{number: strconv.Itoa(v.Today), of: sayCount(ctx, texts.MessagesToday, v.Today)},
		{number: bytes, unit: unit, of: say(ctx, texts.OfData)},
		{number: ran, unit: ranUnit, of: say(ctx, texts.Running)},
	}
}

// running is how long the server runs, in the largest unit of which there is one.
func running(ctx context.Context, d time.Duration) (number, unit string) {
	for _, u := range []struct {
		of   time.Duration
		text texts.Text
	}{{24 * time.Hour, texts.DaysUnit}, {time.Hour, texts.HoursUnit}, {time.Minute, texts.MinutesUnit}} {
		if n := int(d / u.of); n > 0 || u.of == time.Minute {
			return strconv.Itoa(n), sayCount(ctx, u.text, n)
		}
	}
	return "", ""
}

// findingNames name the parts of the server that the doctor looks at.
var findingNames = map[string]texts.Text{
	"data":        texts.PartData,
	"disk":        texts.PartDisk,
	"clock":       texts.PartClock,
	"addresses":   texts.PartAddresses,
	"server":      texts.PartServer,
	"servers":     texts.PartServers,
	"name":        texts.PartName,
	"certificate": texts.PartCertificate,
	"outside":     texts.PartOutside,
	"sockets":     texts.PartSockets,
	"push":        texts.PartPush,
	"backups":     texts.Backups,
	"database":    texts.PartDatabase,
	"files":       texts.PartFiles,
	"bus":         texts.PartBus,
	"mqtt":        texts.PartMqtt,
}

func findingName(ctx context.Context, f chat.Finding) string {
	if t, ok := findingNames[f.Part]; ok {
		return say(ctx, t)
	}
	return f.Part
}

// sorted are the findings with what is broken first.
func sorted(c chat.Checkup) []chat.Finding {
	all := slices.Clone(c.Findings)
	slices.SortStableFunc(all, func(a, b chat.Finding) int { return findingPlace(a) - findingPlace(b) })
	return all
}

func findingPlace(f chat.Finding) int {
	switch f.State {
	case chat.FindingBroken:
		return 0
	case chat.FindingWorks:
		return 1
	}
	return 2
}

// findingIcon is what stands before a finding.
func findingIcon(f chat.Finding) string {
	switch f.State {
	case chat.FindingBroken:
		return "warning"
	case chat.FindingWorks:
		return "done"
	}
	return "minus"
}

func findingClass(f chat.Finding) string {
	switch f.State {
	case chat.FindingBroken:
		return "row--mend"
	case chat.FindingWorks:
		return "row--good"
	}
	return "row--off"
}

// backupAge is from when on a backup is too old to rely on.
const backupAge = 7 * 24 * time.Hour

func (v OverviewView) backupIsDue(s Shell) bool {
	return v.Last.Fault != "" || s.now().Sub(v.Backup) > backupAge
}

// backupNote is why the last backup failed, or what one should know of them.
func (v OverviewView) backupNote(ctx context.Context) string {
	if v.Last.Fault != "" {
		return v.Last.Fault
	}
	return say(ctx, texts.BackupHint)
}

// backupLine says when the last backup was taken: "The last backup was taken 9 days ago".
func (v OverviewView) backupLine(ctx context.Context, s Shell) string {
	if v.Last.Fault != "" {
		return say(ctx, texts.BackupFailed)
	}
	if v.Backup.IsZero() {
		return say(ctx, texts.NoBackupYet)
	}
	if ago := s.now().Sub(v.Backup); ago >= 24*time.Hour {
		return sayCount(ctx, texts.BackupDaysOld, int(ago/(24*time.Hour)))
	}
	return say(ctx, texts.BackupOfToday)
}
