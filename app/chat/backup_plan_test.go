package chat

import (
	"testing"
	"time"
)

func TestABackupIsDueAtItsHourOfItsZone(t *testing.T) {
	at := func(s string) time.Time {
		parsed, err := time.Parse(time.RFC3339, s)
		if err != nil {
			t.Fatal(err)
		}
		return parsed
	}
	daily := BackupPlan{Every: BackupDaily, Hour: 3, Zone: "Europe/Berlin", Since: at("2026-06-01T12:00:00Z")}
	weekly := daily
	weekly.Every = BackupWeekly
	spring := daily
	spring.Since, spring.Hour = at("2026-03-28T12:00:00Z"), 2 // an hour that there is not on the next day
	for name, c := range map[string]struct {
		plan BackupPlan
		last BackupResult
		next time.Time
	}{
		"never":               {BackupPlan{Every: BackupNever, Since: daily.Since}, BackupResult{}, time.Time{}},
		"first":               {daily, BackupResult{}, at("2026-06-02T01:00:00Z")},
		"older result":        {daily, BackupResult{At: at("2026-05-01T01:00:00Z"), Fault: "full"}, at("2026-06-02T01:00:00Z")},
		"next day":            {daily, BackupResult{At: at("2026-06-02T01:00:10Z")}, at("2026-06-03T01:00:00Z")},
		"missed for a week":   {daily, BackupResult{At: at("2026-06-02T01:00:10Z")}, at("2026-06-03T01:00:00Z")},
		"failed":              {daily, BackupResult{At: at("2026-06-02T01:00:10Z"), Fault: "full"}, at("2026-06-02T02:00:10Z")},
		"on Sunday":           {weekly, BackupResult{}, at("2026-06-07T01:00:00Z")},
		"the Sunday after":    {weekly, BackupResult{At: at("2026-06-07T01:00:10Z")}, at("2026-06-14T01:00:00Z")},
		"in the spring night": {spring, BackupResult{}, at("2026-03-29T01:00:00Z")},
	} {
		if next := c.plan.NextAfter(c.last); !next.Equal(c.next) {
			t.Errorf("%s: the next is at %v, not %v", name, next, c.next)
		}
		if !c.next.IsZero() && (c.plan.IsDue(c.last, c.next.Add(-time.Second)) || !c.plan.IsDue(c.last, c.next)) {
			t.Errorf("%s: it is not due when its time has come", name)
		}
	}
}
