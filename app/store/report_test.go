package store_test

import (
	"reflect"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

func TestReportsWaitForAnAdmin(t *testing.T) {
	p := newPond(t)
	one, two := p.send(t, p.ada, "rude"), p.send(t, p.ada, "ruder")
	check(t, p.AddReport(t.Context(), p.grace.ID, one.ID, "rude", storetest.Noon))
	check(t, p.AddReport(t.Context(), p.grace.ID, one.ID, "again", storetest.Noon))
	check(t, p.AddReport(t.Context(), p.grace.ID, two.ID, "", storetest.Noon))
	reports, err := p.Reports(t.Context(), 10)
	check(t, err)
	if len(reports) != 2 || reports[1].Reason != "rude" || reports[1].By.Name != "grace" || !reflect.DeepEqual(reports[1].Message, one) ||
		reports[0].Message.ID != two.ID {
		t.Fatalf("the reports are %+v", reports)
	}
	check(t, p.ResolveReport(t.Context(), p.linus.ID, reports[1].ID, storetest.Noon))
	want(t, p.ResolveReport(t.Context(), p.linus.ID, reports[1].ID, storetest.Noon), chat.NotFound, "")
	if reports, err = p.Reports(t.Context(), 10); err != nil || len(reports) != 1 {
		t.Errorf("open are %+v, %v", reports, err)
	}
}
