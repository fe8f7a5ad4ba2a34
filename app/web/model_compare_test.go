package web_test

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"ribbit/app/web/webtest"
)

var entryCounts = regexp.MustCompile(`(?s)id="nav-(\d+)"(.*?)</a>`)

var countWords = regexp.MustCompile(`class="count[^"]*">\s*(@?\s?\d*)`)

// compare holds what everybody is shown, by every way, against the model.
func (r *modelRun) compare() {
	r.t.Helper()
	for who, p := range r.model.people {
		want := r.model.view(who)
		if got := listed(p, ""); !slices.Equal(got, want.list) {
			r.t.Errorf("frog%d's list is %v, not %v", who, got, want.list)
		}
		for _, th := range webtest.Read[struct{ ChatThreads []webtest.Thread }](p.Get("/api/chat_threads")).ChatThreads {
			if got := [2]int{int(th.Unread), th.Mentions}; got != want.counts[th.ID] {
				r.t.Errorf("frog%d has %v unread and mentions in %d, not %v", who, got, th.ID, want.counts[th.ID])
			}
		}
		page := p.Get("/chats/list")
		if !strings.Contains(string(page.Body), fmt.Sprintf(`data-unread="%d"`, want.unread)) {
			r.t.Errorf("frog%d's page does not say %d", who, want.unread)
		}
		if got := shown(page); !slices.Equal(got, want.list) {
			r.t.Errorf("frog%d's page lists %v, not %v", who, got, want.list)
		}
		r.compareEntries(who, string(page.Body), want)
		r.compareSocket(who, want)
	}
}

// compareEntries reads the numbers off the entries of a page.
func (r *modelRun) compareEntries(who int, page string, want modelView) {
	r.t.Helper()
	for _, entry := range entryCounts.FindAllStringSubmatch(page, -1) {
		id, _ := strconv.ParseInt(entry[1], 10, 64) //nolint:errcheck // digits
		var got [2]int
		if !strings.Contains(entry[2], `class="chat__count" hidden`) {
			for _, n := range countWords.FindAllStringSubmatch(entry[2], -1) {
				word := strings.TrimSpace(n[1])
				switch number, isMention := strings.CutPrefix(word, "@"); {
				case !isMention:
					got[0], _ = strconv.Atoi(word) //nolint:errcheck // 0 differs
				case number == "":
					got[1] = 1
				default:
					got[1], _ = strconv.Atoi(strings.TrimSpace(number)) //nolint:errcheck // 0 differs
				}
			}
		}
		if got != want.counts[id] {
			r.t.Errorf("frog%d's entry of %d shows %v, not %v", who, id, got, want.counts[id])
		}
	}
}

// compareSocket waits for the socket to have heard the right numbers.
func (r *modelRun) compareSocket(who int, want modelView) {
	r.t.Helper()
	deadline := time.Now().Add(webtest.Patience)
	for r.told[who] != [2]int{want.unread, want.mentions} {
		f, ok := r.sockets[who].Next(time.Until(deadline))
		if !ok {
			r.t.Errorf("frog%d's socket heard %v, not %d and %d", who, r.told[who], want.unread, want.mentions)
			return
		}
		if f.Event == "unread_count" {
			n := webtest.As[struct{ Count, Mentions int }](f)
			r.told[who] = [2]int{n.Count, n.Mentions}
		}
	}
}
