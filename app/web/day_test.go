package web_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"ribbit/app/web/webtest"
)

func TestAThreadOpensAtADay(t *testing.T) {
	clock := webtest.StoppedClock(time.Date(2026, 11, 1, 2, 0, 0, 0, time.UTC))
	r := webtest.Start(t, webtest.WithClock(clock))
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	var ids []int64
	for i := range 120 { // 20 on each of the 1st, 3rd, 5th, … at 02:00, 03:00, …
		if i > 0 && i%20 == 0 {
			clock.Turn(48*time.Hour - 19*time.Minute)
		} else if i > 0 {
			clock.Turn(time.Minute)
		}
		ids = append(ids, ada.Send(id, fmt.Sprintf("line %d.", i+1)).ID)
	}
	thread := fmt.Sprintf("/chats/%d", id)
	for day, first := range map[string]int{
		"2026-11-01": 1,
		"2020-01-01": 1,
		"2026-11-02": 21, // nothing on that day: the next one
		"2026-11-03": 21,
		"2026-11-11": 101,
		"2030-01-01": 120, // nothing any more: the last
	} {
		target := fmt.Sprintf(`data-target="%d"`, ids[first-1])
		grace.With("Cookie", r.Cookie("zone")+"=UTC").Get(thread+"?day="+day).Want(http.StatusOK).Has(target, fmt.Sprintf("line %d.", first))
		grace.With("HX-Request", "true").With("Cookie", r.Cookie("zone")+"=UTC").Get(thread + "?day=" + day).Want(http.StatusOK).Has(target).Lacks("<html")
	}
	// In New York the 2nd has what was said at 02:00 of the 3rd in Greenwich, less five hours.
	grace.With("Cookie", r.Cookie("zone")+"=America/New_York").Get(thread + "?day=2026-11-02").Has(fmt.Sprintf(`data-target="%d"`, ids[20]))
	grace.With("Cookie", r.Cookie("zone")+"=America/New_York").Get(thread + "?day=2026-11-03").Has(fmt.Sprintf(`data-target="%d"`, ids[40]))

	grace.Get(thread+"/day").Want(http.StatusOK).Has("<html", `type="date"`, `action="`+thread+`/day"`)
	grace.With("X-Requested-With", "fetch").Get(thread+"/day?day=2026-11-03").Want(http.StatusOK).Has(`value="2026-11-03"`, `action="`+thread+`"`).Lacks("<html")
	grace.Get(thread + "/day?go=1&day=2026-11-03").Leads(thread + "?day=2026-11-03")
	for _, day := range []string{"x", "2026-02-30", "1", strings.Repeat("9", 300), "%00", "%ff"} {
		grace.Get(thread+"/day?go=1&day="+day).Want(422).Has("That is no day.", `aria-invalid="true"`)
		grace.Get(thread + "?day=" + day).Want(422).Has("That is no day.")
	}
	eve := r.SignUp("eve")
	eve.Get(thread + "/day").Want(http.StatusNotFound)
	eve.Get(thread + "?day=2026-11-03").Want(http.StatusNotFound).Lacks("line 2")

	api := fmt.Sprintf("/api/chat_threads/%d", id)
	at := func(query string) webtest.Thread {
		t.Helper()
		return webtest.Read[webtest.Thread](grace.Get(api + query).Want(http.StatusOK))
	}
	page := at("?limit=10&at=2026-11-03T02:00:30Z").Messages
	if len(page) != 10 || page[5].ID != ids[21] {
		t.Errorf("the page around the time is %+v", page)
	}
	if page := at("?limit=10&at=2026-11-03T02:00:00Z").Messages; page[5].ID != ids[20] {
		t.Errorf("the page around the very time is %+v", page)
	}
	if page := at("?limit=3&at=2030-01-01T00:00:00%2B02:00").Messages; page[2].ID != ids[119] {
		t.Errorf("the page around the end is %+v", page)
	}
	grace.Get(api+"?at=2026-11-03").Refused(422, "at")
	grace.Get(api+"?at=2026-11-03T02:00:30Z&after=0").Refused(422, "at")
	eve.Get(api+"?at=2026-11-03T02:00:30Z").Refused(http.StatusNotFound, "")
	empty := eve.Chat(grace)
	eve.Get(fmt.Sprintf("/chats/%d?day=2026-11-03", empty)).Want(http.StatusOK)
	eve.Get(fmt.Sprintf("/api/chat_threads/%d?at=2026-11-03T02:00:30Z", empty)).Want(http.StatusOK)
}
