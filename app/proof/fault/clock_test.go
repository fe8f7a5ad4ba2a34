package fault_test

import (
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/web/webtest"
)

const day = 24 * time.Hour

// jumps are where the clock stands, against the right time, one after the other.
var jumps = []time.Duration{0, day, 0, -time.Hour, -day, 0}

func TestAJumpingClockChangesNoOrder(t *testing.T) {
	clock := webtest.RunningClock()
	r := webtest.Start(t, webtest.WithClock(clock))
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	s := grace.Socket()
	s.Join(id)
	var first, last webtest.Message
	for i, ahead := range jumps {
		clock.Set(ahead)
		for j := range 5 {
			if last = ada.Send(id, fmt.Sprintf("hop %d", 5*i+j)); i+j == 0 {
				first = last
			}
		}
	}
	n := 5 * len(jumps)
	for i := range n {
		if m := webtest.As[webtest.Message](s.Await("chat")); m.Seq != int64(i+1) || m.Content != fmt.Sprintf("hop %d", i) {
			t.Errorf("at place %d comes seq %d, %q", i+1, m.Seq, m.Content)
		}
	}
	page := ada.Thread(id)
	for i, m := range page.Messages {
		if m.Seq != int64(i+1) || m.Content != fmt.Sprintf("hop %d", i) {
			t.Errorf("read at place %d: seq %d, %q", i+1, m.Seq, m.Content)
		}
	}
	// Without JavaScript too: the page has them in the order of seq, whatever the days above them say.
	html := string(ada.Get(fmt.Sprintf("/chats/%d", id)).Want(http.StatusOK).Body)
	for i, at := range regexp.MustCompile(`data-seq="([1-9]\d*)"`).FindAllStringSubmatch(html, -1) {
		if at[1] != fmt.Sprint(i+1) {
			t.Errorf("on the page seq %s is at place %d", at[1], i+1)
		}
	}
	// Search answers the newest first: by seq, not by time.
	found := webtest.Read[struct{ Messages []webtest.Message }](ada.Get("/api/search?q=hop").Want(http.StatusOK))
	if len(found.Messages) == 0 || found.Messages[0].ID != last.ID {
		t.Errorf("the search begins with %+v, want %d", found.Messages, last.ID)
	}
	if newer := r.SignUp("linus"); ada.Chat(newer) == id {
		t.Error("a chat is there twice")
	}
	ada.Put(fmt.Sprintf("/api/chat_threads/messages/%d", first.ID), webtest.Object{"content": "edited"}).Want(http.StatusOK)
}

func TestAMomentInTheFutureHasNoNegativeAge(t *testing.T) {
	clock := webtest.RunningClock()
	r := webtest.Start(t, webtest.WithClock(clock))
	clock.Set(day)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	ada.Send(id, "from tomorrow")
	clock.Set(-day)
	negative := regexp.MustCompile(`>[^<]*-\d+ (?:day|month|year|hour|minute|second)|NaN|>[^<]*in the future`)
	for _, path := range []string{"/", fmt.Sprintf("/chats/%d", id), fmt.Sprintf("/users/%d", grace.ID), "/settings", "/search?q=tomorrow"} {
		a := ada.Get(path)
		if a.Status == http.StatusNotFound {
			continue // not every page is everybody's
		}
		if bad := negative.Find(a.Want(http.StatusOK).Body); bad != nil {
			t.Errorf("%s has an age of %q", path, bad)
		}
	}
	if !strings.Contains(string(ada.Get(fmt.Sprintf("/chats/%d", id)).Body), "from tomorrow") {
		t.Error("a message from the future is not shown")
	}
}

func TestAJumpingClockEndsAndExtendsNoSession(t *testing.T) {
	clock := webtest.RunningClock()
	r := webtest.Start(t, webtest.WithClock(clock))
	ada := r.SignUp("ada")
	script := ada.Script()
	for _, ahead := range []time.Duration{-day, day, -time.Hour, 0} {
		clock.Set(ahead)
		ada.Get("/api/auth").Want(http.StatusOK)
		script.Get("/api/auth").Want(http.StatusOK)
	}
	// What was noted while the clock was far ahead counts no longer once it is right.
	clock.Set(60 * day)
	ada.Get("/api/auth").Want(http.StatusOK)
	clock.Set(0)
	ada.Get("/api/auth").Want(http.StatusOK)
	clock.Set(chat.SessionIdle + day)
	ada.Get("/api/auth").Want(http.StatusUnauthorized)
	script.Get("/api/auth").Want(http.StatusOK)
}

func TestLimitsRecoverWhateverTheClockSays(t *testing.T) {
	clock := webtest.RunningClock()
	r := webtest.Start(t, webtest.WithClock(clock), webtest.WithRateLimits())
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	path := fmt.Sprintf("/api/chat_threads/%d/messages", id)
	clock.Set(day)
	status := 0
	for range 200 {
		if status = ada.Post(path, webtest.Object{"content": "hop"}).Status; status != http.StatusCreated {
			break
		}
	}
	if status != http.StatusTooManyRequests {
		t.Fatalf("200 messages at once end with %d", status)
	}
	clock.Set(-day)
	eventually(t, 5*time.Second, "the recovery of the limit", func() error {
		if status := ada.Post(path, webtest.Object{"content": "hop"}).Status; status != http.StatusCreated {
			return fmt.Errorf("status %d", status)
		}
		return nil
	})
	// Typing is passed on whatever the clock says.
	a, g := ada.Socket(), grace.Socket()
	g.Join(id)
	a.Join(id)
	clock.Set(-2 * day)
	a.Emit("typing", webtest.Object{"threadId": id})
	g.Await("typing")
}

func TestAJoinLinkLastsAsLongAsItSays(t *testing.T) {
	clock := webtest.RunningClock()
	r := webtest.Start(t, webtest.WithClock(clock), webtest.WithSignup(chat.SignupInvite))
	link, err := r.Chat.AddInvite(t.Context(), chat.NewInvite{Uses: 5, Age: time.Hour})
	must(t, err)
	join := func(name string, want int) {
		t.Helper()
		r.Stranger().Post("/api/auth/signup", webtest.Object{"username": name, "password": webtest.Password, "invite": link.Code}).Want(want)
	}
	clock.Set(-day)
	join("ada", http.StatusCreated)
	clock.Set(day)
	join("grace", http.StatusUnprocessableEntity)
	clock.Set(0)
	join("linus", http.StatusCreated)
}
