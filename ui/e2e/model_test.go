package e2e

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

var (
	modelSteps = flag.Int("model.steps", 72, "steps of the unread model test")
	modelSeed  = flag.Uint64("model.seed", 0, "seed of the unread model test; 0 for one of its own")
)

const pondPeople = 3 // those who do things; ada is the first. Behind them are strangers, who only ask.

// pondRun drives a server and the model by the same random steps, while two pages of ada's look on.
type pondRun struct {
	t         *testing.T
	s         *server
	wifi      *network // of the second page
	pages     []*person
	people    []*caller
	strangers int // who have asked
	pond      *pond
	random    *rand.Rand
	log       []string
}

// TestNoPageLiesAboutUnread compares ada's numbers, on two pages that stay open and on the API, with a simple model:
// through everything that people do, restarts of the server, and cut lines.
func TestNoPageLiesAboutUnread(t *testing.T) {
	seed := *modelSeed
	if seed == 0 {
		seed = uint64(time.Now().UnixNano())
	}
	s := newServer(t, "--rate-limit", "off")
	r := &pondRun{t: t, s: s, random: rand.New(rand.NewPCG(seed, 1)), pond: &pond{blocks: map[[2]int]bool{}}, wifi: newNetwork(t, s.addr)}
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("with -model.seed=%d; the last steps:\n%s", seed, strings.Join(r.log[max(0, len(r.log)-25):], "\n"))
		}
	})
	r.settle()
	const rounds = 12 // of the steps between two cuts, or two restarts
	for step := range *modelSteps {
		switch step % rounds {
		case 4:
			r.wifi.cut()
		case 7:
			r.wifi.mend()
		case 9:
			r.log = append(r.log, "the server is killed and started")
			s.kill()
			s.start("--rate-limit", "off")
		}
		r.step()
		if step%3 == 2 && step%rounds != 5 || step == *modelSteps-1 {
			r.wifi.mend()
			r.compare()
		}
	}
}

// settle brings everybody to where the random steps begin.
func (r *pondRun) settle() {
	for _, name := range []string{"ada", "grace", "linus", "toad", "newt", "eft"} {
		r.s.addUser(name)
		r.people = append(r.people, r.s.caller(name))
	}
	direct := func(a, b int) {
		t := r.pond.open(r.people[a].openThread(r.people[b]), "direct", a, b)
		r.send(a, t)
		r.send(b, t)
	}
	direct(0, 1)
	direct(0, 2)
	direct(1, 2)
	r.meet(1)
	var made struct{ ChatThread threadJSON }
	r.people[2].must(http.MethodPost, "/channels", object{"title": "Pond"}, &made)
	r.pond.open(made.ChatThread.ID, "channel", 2)
	r.people[0].must(http.MethodPut, "/settings", object{"requests": true}, nil) // from now on strangers ask

	desk, phone := r.s.visit("ada"), r.s.visit("ada")
	phone.base = "http://" + r.wifi.addr()
	phone.do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch))
	for _, p := range []*person{desk, phone} {
		p.signIn().isLive()
		p.expectOutage()
		p.expectGone()
		r.pages = append(r.pages, p)
	}
}

// told is what a page says: whether it hears the server, and in numbers its title, the link to the requests, and each entry of the list.
const told = `[...document.querySelectorAll("#chat-list .chat")].reduce((words, chat) => {
	const at = chat.querySelector(".chat__count");
	const mark = at.hidden ? "" : at.querySelector(".count--mention")?.firstChild.data.trim() ?? "";
	const count = at.hidden ? 0 : at.querySelector(".count:not(.count--mention)").firstChild.data.trim();
	const is = ["muted", "pinned"].filter((how) => how in chat.dataset && (how !== "muted" || chat.querySelector(".chat__name svg")));
	return words + " " + [chat.dataset.thread + ":" + count + "@" + (mark === "@" ? 1 : mark.slice(2) || 0), ...is].join("-");
}, document.documentElement.dataset.connection + ", title " + (/^\((\d+)\) /.exec(document.title)?.[1] ?? 0) +
	", requests " + (document.querySelector("#requests-link").hidden ? 0 : document.querySelector("[data-requests]").textContent) + ", list")`

// back is the network that says it is there again, so that the waits between two tries do not add up.
const back = `(document.documentElement.dataset.connection !== "live" && dispatchEvent(new Event("online")), ` + told + `)`

// compare holds what everybody is shown against the model, by every way; of ada's pages it waits until they agree.
func (r *pondRun) compare() {
	r.t.Helper()
	for i, page := range r.pages {
		chats, _, requests := r.pond.tally(0)
		want := strings.TrimRight(fmt.Sprintf("live, title %d, requests %d, list %s", chats, requests, r.pond.entries(0)), " ")
		got := ""
		deadline := time.NewTimer(patience)
		tick := time.NewTicker(pulse)
		for got = page.text(back); got != want; got = page.text(back) {
			select {
			case <-tick.C:
				continue
			case <-deadline.C:
			}
			r.t.Fatalf("ada's page %d says\n%s, not\n%s", i+1, got, want)
		}
		deadline.Stop()
		tick.Stop()
	}
	for who, p := range r.people[:pondPeople] {
		if got, want := strings.Join(p.entries(), " "), r.pond.entries(who); got != want {
			r.t.Errorf("the API tells %s\n%s, not\n%s", p.name, got, want)
		}
		chats, mentions, requests := r.pond.tally(who)
		if n := p.unreadCount(); n.Count != chats || n.Mentions != mentions || n.Requests != requests {
			r.t.Errorf("a socket tells %s %+v, not %d, %d and %d", p.name, n, chats, mentions, requests)
		}
	}
	if r.t.Failed() {
		r.t.FailNow()
	}
}
