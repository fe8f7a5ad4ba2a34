package store_test

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

func TestReportsWaitForAnAdmin(t *testing.T) {
	p := newPond(t)
	one, two := p.send(t, p.ada, "rude"), p.send(t, p.ada, "ruder")
	check(t, p.AddReport(t.Context(), p.grace.ID, one.ID, "rude", storetest.Noon))
	check(t, p.AddReport(t.Context(), p.grace.ID, one.ID, "again", storetest.Noon))
	check(t, p.AddReport(t.Context(), p.grace.ID, two.ID, "", storetest.Noon))
	q := chat.ReportQuery{By: p.linus.ID, Around: 1, Since: storetest.Noon.Add(-time.Hour), Limit: 10}
	reports, err := p.Reports(t.Context(), q)
	check(t, err)
	if len(reports) != 2 || reports[1].Reason != "rude" || reports[1].By.Name != "grace" || !reflect.DeepEqual(reports[1].Message, one) ||
		reports[0].Message.ID != two.ID || reports[0].Recent != 2 || reports[0].Seen {
		t.Fatalf("the reports are %+v", reports)
	}
	check(t, p.ResolveReport(t.Context(), reports[1].ID, false, chat.NewLogEntry{By: p.linus.ID, At: storetest.Noon}))
	want(t, p.ResolveReport(t.Context(), reports[1].ID, false, chat.NewLogEntry{By: p.linus.ID, At: storetest.Noon}), chat.NotFound, "")
	_, err = p.Report(t.Context(), reports[1].ID, q)
	want(t, err, chat.NotFound, "")
	if reports, err = p.Reports(t.Context(), q); err != nil || len(reports) != 1 {
		t.Errorf("open are %+v, %v", reports, err)
	}
	q.Before = reports[0].ID
	if reports, err = p.Reports(t.Context(), q); err != nil || len(reports) != 0 {
		t.Errorf("before the last one are %+v, %v", reports, err)
	}
}

func TestAReportShowsItsNeighboursOnly(t *testing.T) {
	p := newPond(t)
	var sent []chat.Message
	for _, text := range []string{"one", "two", "three", "four", "five", "six"} {
		sent = append(sent, p.send(t, p.ada, text))
	}
	check(t, p.AddReport(t.Context(), p.grace.ID, sent[2].ID, "", storetest.Noon))
	check(t, p.AddReport(t.Context(), p.grace.ID, sent[5].ID, "", storetest.Noon))
	reports, err := p.Reports(t.Context(), chat.ReportQuery{By: p.linus.ID, Around: 2, Limit: 10})
	check(t, err)
	for i, want := range []string{"four five six", "one two three four five"} {
		var around []string
		for _, m := range reports[i].Around {
			around = append(around, m.Content)
		}
		if got := strings.Join(around, " "); got != want {
			t.Errorf("around %q stand %q, not %q", reports[i].Message.Content, got, want)
		}
	}
}

func TestTheLogKeepsOnceWhoSawAReport(t *testing.T) {
	p := newPond(t)
	m := p.send(t, p.ada, "rude")
	check(t, p.AddReport(t.Context(), p.grace.ID, m.ID, "", storetest.Noon))
	q := chat.ReportQuery{By: p.linus.ID, Limit: 10}
	reports, err := p.Reports(t.Context(), q)
	check(t, err)
	for range 2 {
		check(t, p.NoteReportsSeen(t.Context(), p.linus.ID, []chat.ReportID{reports[0].ID}, storetest.Noon))
	}
	entries, err := p.Log(t.Context(), chat.LogQuery{Limit: 10})
	check(t, err)
	if len(entries) != 1 || entries[0].Deed != chat.DeedSeeReport || entries[0].By.ID != p.linus.ID || entries[0].User.ID != p.ada.ID {
		t.Errorf("the log says %+v", entries)
	}
	if reports, err = p.Reports(t.Context(), q); err != nil || !reports[0].Seen {
		t.Errorf("it was not seen: %+v, %v", reports, err)
	}
}
