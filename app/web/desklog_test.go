package web_test

import (
	"encoding/csv"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/web/webtest"
)

type loggedEntries struct {
	Entries []struct {
		ID     int64
		Action string
	}
	HasMore bool
}

// logged is a pond whose log has entries of two admins on three days.
func logged(t *testing.T) (r *webtest.Ribbit, root, second *webtest.Person) {
	t.Helper()
	clock := webtest.StoppedClock(time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC))
	r = webtest.Start(t, webtest.WithClock(clock))
	root, second = r.Owner("Root"), r.Owner("Zoë")
	entry := func(by *webtest.Person, deed chat.Deed, to *webtest.Person, subject, reason string) {
		t.Helper()
		n := chat.NewLogEntry{By: chat.UserID(by.ID), Deed: deed, Subject: subject, Reason: reason, At: clock.Now()}
		if to != nil {
			n.User = chat.UserID(to.ID)
		}
		check(t, r.Store.AddLogEntry(t.Context(), n))
	}
	mallory := r.SignUp("Mallory")
	entry(root, chat.DeedBan, mallory, "", "Spam in Küche")
	clock.Turn(24 * time.Hour)
	entry(second, chat.DeedRules, nil, "Garden party", "")
	entry(second, chat.DeedMakeAdmin, root, "", "")
	clock.Turn(24 * time.Hour)
	entry(root, chat.DeedIdentity, nil, "=Pond\n100%", "")
	return r, root, second
}

func TestTheLogIsFilteredByWhoWhatAndWhen(t *testing.T) {
	r, root, second := logged(t)
	for query, want := range map[string][]string{
		"":                              {"identity", "make_admin", "thread_rules", "ban"},
		"kind=people":                   {"make_admin", "ban"},
		"kind=chats":                    {"thread_rules"},
		"kind=server":                   {"identity"},
		fmt.Sprintf("by=%d", second.ID): {"make_admin", "thread_rules"},
		"by=999":                        {},
		"q=mall":                        {"ban"},
		"q=zoe":                         {"make_admin", "thread_rules"},
		"q=root":                        {"identity", "make_admin", "ban"},
		"q=KUCHE":                       {"ban"},
		"q=garden++party":               {"thread_rules"},
		"q=%25":                         {"identity"},
		"q=_":                           {},
		"since=2026-11-21T12:00:00Z":    {"identity", "make_admin", "thread_rules"},
		"until=2026-11-21T12:00:00Z":    {"ban"},
		"since=2026-11-21T00:00:00Z&until=2026-11-22T00:00:00Z":                       {"make_admin", "thread_rules"},
		fmt.Sprintf("by=%d&kind=people&q=root&since=2026-11-21T00:00:00Z", second.ID): {"make_admin"},
	} {
		got := webtest.Read[loggedEntries](root.Get("/api/owner/log?" + query).Want(http.StatusOK))
		actions := []string{}
		for _, e := range got.Entries {
			actions = append(actions, e.Action)
		}
		if !slices.Equal(actions, want) || got.HasMore {
			t.Errorf("%s answers %v, not %v", query, actions, want)
		}
	}
	for query, field := range map[string]string{
		"kind=frogs": "kind", "by=x": "by", "by=0": "by", "since=today": "since", "until=5": "until", "q=" + strings.Repeat("x", 101): "q",
		"since=2026-11-21T00:00:00Z&until=2026-11-21T00:00:00Z": "until",
	} {
		root.Get("/api/owner/log?"+query).Refused(http.StatusUnprocessableEntity, field)
	}
	eve := r.SignUp("eve")
	eve.Get("/owner/log/export").Want(http.StatusNotFound)
}

func TestTheLogIsTurnedPageByPageWithItsFilter(t *testing.T) {
	r, root, second := logged(t)
	for n := range chat.LogPage + 5 {
		check(t, r.Store.AddLogEntry(t.Context(), chat.NewLogEntry{By: chat.UserID(second.ID), Deed: chat.DeedSwitchOn, Subject: "groups", At: r.Chat.Now().Add(-time.Duration(n) * time.Minute)}))
	}
	query := fmt.Sprintf("kind=server&by=%d", second.ID)
	first := webtest.Read[loggedEntries](root.Get("/api/owner/log?" + query))
	last := first.Entries[len(first.Entries)-1].ID
	rest := webtest.Read[loggedEntries](root.Get(fmt.Sprintf("/api/owner/log?%s&before=%d", query, last)))
	if len(first.Entries) != chat.LogPage || !first.HasMore || len(rest.Entries) != 5 || rest.HasMore {
		t.Errorf("the pages are %d and %d long", len(first.Entries), len(rest.Entries))
	}
	root.Get("/owner/log?" + query).Has(fmt.Sprintf("before=%d&amp;by=%d&amp;kind=server", last, second.ID))
}

func TestTheLogIsSearchedWithoutScripts(t *testing.T) {
	_, root, second := logged(t)
	page := root.Get("/owner/log?kind=people&by=" + fmt.Sprint(second.ID) + "&since=2026-11-21&until=2026-11-21&q=zo").Want(http.StatusOK)
	page.Has("an admin", `value="2026-11-21"`, `name="kind" value="people"`, fmt.Sprintf(`value="%d" selected`, second.ID), `value="zo"`).Lacks("banned")
	page.Has(fmt.Sprintf("/owner/log/export?by=%d&amp;kind=people&amp;q=zo&amp;since=2026-11-21&amp;until=2026-11-21", second.ID))
	root.Get("/owner/log?q=nobody").Want(http.StatusOK).Has("Nothing in the log fits")
	root.Get("/owner/log?until=yesterday&q=kept").Want(http.StatusUnprocessableEntity).Has("That is no day", `value="kept"`, `aria-invalid`)
	root.Get("/owner/log?kind=frogs").Want(http.StatusUnprocessableEntity).Has("must be people")
	root.Get("/owner/log?since=2026-11-22&until=2026-11-21").Want(http.StatusUnprocessableEntity).Has("behind the beginning")
}

func TestTheLogIsExportedAsATable(t *testing.T) {
	_, root, _ := logged(t)
	a := root.Get("/owner/log/export?" + url.Values{"since": {"2026-11-20"}}.Encode()).Want(http.StatusOK)
	if kind, name := a.Header.Get("Content-Type"), a.Header.Get("Content-Disposition"); kind != "text/csv; charset=utf-8" || !strings.Contains(name, `ribbit-log-2026-11-22.csv`) {
		t.Errorf("it is %s, %s", kind, name)
	}
	rows, err := csv.NewReader(strings.NewReader(string(a.Body))).ReadAll()
	check(t, err)
	if len(rows) != 5 || !slices.Equal(rows[0], []string{"id", "createdAt", "by", "action", "user", "subject", "reason"}) {
		t.Fatalf("the rows are %q", rows)
	}
	if !slices.Equal(rows[1][1:], []string{"2026-11-22T12:00:00.000Z", "Root", "identity", "", "'=Pond\n100%", ""}) { // no formula
		t.Errorf("the newest is %q", rows[1])
	}
	if !slices.Equal(rows[4][1:], []string{"2026-11-20T12:00:00.000Z", "Root", "ban", "Mallory", "", "Spam in Küche"}) {
		t.Errorf("the oldest is %q", rows[4])
	}
	if a := root.Get("/owner/log/export?kind=chats"); strings.Count(string(a.Body), "\n") != 2 {
		t.Errorf("with a filter it is %s", a.Body)
	}
	root.Get("/owner/log/export?since=never").Want(http.StatusUnprocessableEntity)
}
