package web_test

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"ribbit/app/bus/bustest"
	"ribbit/app/web/webtest"
)

type person struct {
	ID       int64  `json:"id"`
	Username string `json:"username"`
	Role     string `json:"role"`
	State    string `json:"state"`
	Devices  int    `json:"devices"`
}

func TestAnAdminDecidesAboutPeople(t *testing.T) {
	r := webtest.Start(t)
	root, ada, grace := r.Owner("root"), r.SignUp("ada"), r.SignUp("grace")
	path := func(p *webtest.Person) string { return fmt.Sprintf("/api/owner/people/%d", p.ID) }
	page := root.Get("/owner/people").Want(http.StatusOK)
	page.Has("Owner’s desk", "Search 3 people", "ada", "grace", "That is you", `aria-label="Actions for ada"`)
	root.Get("/owner/people?q=gr").Has("Actions for grace").Lacks("Actions for ada")
	root.Get("/owner/people?show=admins").Has("Actions for root").Lacks("Actions for ada")
	root.Get("/owner/people?show=frogs").Want(http.StatusUnprocessableEntity)

	list := webtest.Read[struct{ People []person }](root.Get("/api/owner/people?q=ad"))
	if len(list.People) != 1 || list.People[0].Role != "member" || list.People[0].State != "active" || list.People[0].Devices != 1 {
		t.Errorf("people are %+v", list.People)
	}

	// Nobody signs in to a bot: it gets no password, and is no admin.
	bot := webtest.Read[webtest.User](root.Post("/api/bots", webtest.Object{"username": "robot"}).Want(http.StatusCreated))
	root.Get("/owner/people?q=robot").Want(http.StatusOK).Has(">Bot</span>", "Rename…").Lacks("Make admin", "Link for a new password")
	root.Put(fmt.Sprintf("/api/owner/people/%d", bot.ID), webtest.Object{"admin": true}).Refused(http.StatusConflict, "").Has("robot is a bot")
	root.Form(fmt.Sprintf("/owner/people/%d/reset", bot.ID), nil).Want(http.StatusConflict).Has("robot is a bot", "Give it a token")

	// An admin more, by the form and by the call; the last one stays.
	form1 := func(p *webtest.Person, end string, values form) *webtest.Answer {
		return root.Form(fmt.Sprintf("/owner/people/%d/%s", p.ID, end), values)
	}
	form1(ada, "admin", form{"admin": {"true"}}).Leads("/owner/people")
	ada.Get("/owner/people").Want(http.StatusOK)
	ada.Put(path(root), webtest.Object{"admin": false}).Want(http.StatusOK)
	root.Get("/owner/people").Want(http.StatusNotFound)
	root.Get("/api/owner/people").Want(http.StatusNotFound)
	ada.Put(path(ada), webtest.Object{"admin": false}).Refused(http.StatusConflict, "")
	ada.Form(fmt.Sprintf("/owner/people/%d/admin", ada.ID), form{"admin": {"false"}}).Want(http.StatusConflict).Has("last admin")
	ada.Put(path(ada), webtest.Object{"disabled": true}).Refused(http.StatusConflict, "")
	ada.Put(path(root), webtest.Object{"admin": true}).Want(http.StatusOK)

	// Another name.
	form1(grace, "name", form{"username": {"ada"}}).Want(http.StatusConflict).Has("is taken", `value="ada"`)
	form1(grace, "name", form{"username": {"hopper"}}).Leads("/owner/people")
	root.Get("/owner/people?q=hop").Has("Actions for hopper")
	root.Get("/owner/people?q=gra").Lacks("Actions for hopper")
	root.Put(path(grace), webtest.Object{"username": " "}).Refused(http.StatusUnprocessableEntity, "username")
	root.Put(path(grace), webtest.Object{"username": "grace"}).Want(http.StatusOK)

	// Signed out everywhere: pages, tokens and sockets.
	script := grace.Script()
	hears := ada.Socket()
	for th := ada.Chat(grace); webtest.As[webtest.Thread](hears.Await("thread_updated")).ID != th; { // behind what was told of her name, for which her pages come anew
	}
	socket := grace.Socket()
	form1(grace, "sign-out", nil).Leads("/owner/people")
	if code := socket.Closed(); code != 1008 {
		t.Errorf("the socket is closed with %d", code)
	}
	grace.Get("/api/auth").Want(http.StatusUnauthorized)
	script.Get("/api/auth").Want(http.StatusUnauthorized)

	// Disabled, and let in again.
	grace = r.SignIn("grace")
	form1(grace, "disabled", form{"disabled": {"true"}}).Leads("/owner/people")
	grace.Get("/api/auth").Want(http.StatusUnauthorized)
	signIn := webtest.Object{"username": "grace", "password": webtest.Password}
	r.Stranger().Post("/api/auth/login", signIn).Want(http.StatusUnauthorized)
	root.Get("/owner/people?show=out").Has("Disabled by you, today", "Shut out 1")
	form1(grace, "disabled", form{"disabled": {"false"}}).Leads("/owner/people")
	r.Stranger().Post("/api/auth/login", signIn).Want(http.StatusOK)
	root.Put(fmt.Sprintf("/api/owner/people/%d", 999), webtest.Object{"admin": true}).Want(http.StatusNotFound)

	root.Get("/owner/log").Want(http.StatusOK).Has(" an admin", "signed", "gave")
	log := string(root.Get("/api/owner/log").Want(http.StatusOK).Body)
	for _, deed := range []string{"make_admin", "take_admin", "rename", "sign_out", "disable", "enable"} {
		if !strings.Contains(log, `"`+deed+`"`) {
			t.Errorf("the log lacks %s: %s", deed, log)
		}
	}
}

func TestABanIsTakenBackWholeForThirtyDays(t *testing.T) {
	clock := webtest.RunningClock()
	r := webtest.Start(t, webtest.WithClock(clock))
	root, ada, mallory := r.Owner("root"), r.SignUp("ada"), r.SignUp("mallory")
	m := mallory.Send(ada.Chat(mallory), "cheap giraffes")
	ban := fmt.Sprintf("/owner/people/%d/ban", mallory.ID)
	for _, c := range []struct {
		days   int
		isBack bool
	}{{29, true}, {31, false}} {
		root.Form(ban, form{"messages": {"remove"}, "reason": {"Spam"}}).Leads("/owner/people")
		clock.Turn(time.Duration(c.days) * 24 * time.Hour)
		if err := r.Chat.SettleBans(t.Context()); err != nil {
			t.Fatal(err)
		}
		root, ada = r.SignIn("root"), r.SignIn("ada") // nobody stays signed in for so long
		root.Form(ban+"/end", nil).Leads("/owner/people")
		if got := ada.Message(m.ID); got.Deleted == c.isBack || (got.Content == "cheap giraffes") != c.isBack {
			t.Errorf("after %d days it is %+v", c.days, got)
		}
	}
	r.SignIn("mallory").Get("/api/auth").Want(http.StatusOK)
}

func TestABannedPersonIsOutAtOnceAndCannotComeBack(t *testing.T) {
	r := webtest.Start(t, webtest.WithSignup("open"))
	root, ada, mallory := r.Owner("root"), r.SignUp("ada"), r.SignUp("mallory")
	thread := ada.Chat(mallory)
	m := mallory.Send(thread, "cheap giraffes")
	file := webtest.Read[webtest.Upload](upload(t, mallory, "giraffe.jpg", photo(t, 20, 20)))
	sent(t, mallory, thread, "", file.ID)
	ada.Get(file.URL).Want(http.StatusOK)
	theirs, hears := mallory.Socket(), ada.Socket()
	script := mallory.Script()
	hears.Join(thread)

	ban := fmt.Sprintf("/owner/people/%d/ban", mallory.ID)
	root.Get(ban).Want(http.StatusOK).Has("Ban mallory?", "2 messages vanish for everybody.", "Keep messages")
	root.Form(ban, form{"messages": {"remove"}, "reason": {longText(201)}}).Want(http.StatusUnprocessableEntity).Has(longText(201))
	root.Form(ban, form{"messages": {"remove"}, "reason": {"Spam"}}).Leads("/owner/people")
	if code := theirs.Closed(); code != 1008 {
		t.Errorf("the socket is closed with %d", code)
	}
	for _, p := range []*webtest.Person{mallory, script} {
		p.Get("/api/auth").Want(http.StatusUnauthorized)
	}
	if gone := hears.Await("message_updated"); !strings.Contains(string(gone.Data), "[message deleted]") {
		t.Errorf("readers hear %s", gone.Data)
	}
	if gone := ada.Message(m.ID); !gone.Deleted || gone.Content != "[message deleted]" {
		t.Errorf("left is %+v", gone)
	}
	ada.Get(file.URL).Want(http.StatusNotFound)
	ada.Get(fmt.Sprintf("/chats/%d", thread)).Want(http.StatusOK).Lacks("cheap giraffes", file.ID)
	ada.Get("/api/search?q=giraffes").Lacks("cheap")
	root.Get("/owner/people?show=out").Has("Banned by you, today")

	// Neither by this name nor by another from the same browser.
	mallory.Post("/api/auth/login", webtest.Object{"username": "mallory", "password": webtest.Password}).Want(http.StatusUnauthorized)
	mallory.Post("/api/auth/signup", webtest.Object{"username": "mallory2", "password": webtest.Password}).Want(http.StatusForbidden)
	mallory.Form("/signup", form{"username": {"mallory2"}, "password": {webtest.Password}}).Want(http.StatusForbidden).Has("was banned")
	r.Stranger().Post("/api/auth/signup", webtest.Object{"username": "somebody", "password": webtest.Password}).Want(http.StatusCreated)
	root.Put(fmt.Sprintf("/api/owner/people/%d", mallory.ID), webtest.Object{"disabled": false}).Refused(http.StatusConflict, "")

	root.Form(ban+"/end", nil).Leads("/owner/people")
	if back := ada.Message(m.ID); back.Content != "cheap giraffes" || back.Deleted {
		t.Errorf("it came back as %+v", back)
	}
	ada.Get(file.URL).Want(http.StatusOK)
	ada.Get("/api/search?q=giraffes").Has("cheap")
	r.SignIn("mallory").Get("/api/auth").Want(http.StatusOK)
	root.Form(ban+"/end", nil).Want(http.StatusConflict)
	root.Get("/api/owner/log").Has(`"ban_removing"`, `"unban"`, `"Spam"`)
}

func TestABanOverHTTPCountsOverHTTPS(t *testing.T) {
	r := webtest.Start(t, webtest.WithSignup("open"), webtest.WithHTTPS())
	root, mallory := r.Owner("root"), r.SignUp("mallory")
	root.Form(fmt.Sprintf("/owner/people/%d/ban", mallory.ID), form{"messages": {"keep"}}).Leads("/owner/people")
	again := object{"username": "mallory2", "password": webtest.Password}
	mallory.Post("/api/auth/signup", again).Want(http.StatusForbidden)
	mallory.Securely().Post("/api/auth/signup", again).Want(http.StatusForbidden)
	r.Stranger().Securely().Post("/api/auth/signup", again).Want(http.StatusCreated)
}

// TestTwoAdminsWhoDemoteEachOtherLeaveOne has both do it at the same moment, at one server and at two of one database.
func TestTwoAdminsWhoDemoteEachOtherLeaveOne(t *testing.T) {
	for name, start := range map[string]func(t *testing.T) []*webtest.Ribbit{
		"at one server":  func(t *testing.T) []*webtest.Ribbit { r := webtest.Start(t); return []*webtest.Ribbit{r, r} },
		"at two servers": func(t *testing.T) []*webtest.Ribbit { return webtest.StartSeveral(t, 2, bustest.Start(t)) },
	} {
		t.Run(name, func(t *testing.T) {
			servers := start(t)
			root := servers[0].Owner("root")
			ada := servers[0].Owner("ada").At(servers[1])
			for range 10 {
				var both sync.WaitGroup
				var statuses [2]int
				for i, who := range [][2]*webtest.Person{{root, ada}, {ada, root}} {
					both.Go(func() {
						statuses[i] = who[0].Put(fmt.Sprintf("/api/owner/people/%d", who[1].ID), webtest.Object{"admin": false}).Status
					})
				}
				both.Wait()
				left, lost := root, ada
				if statuses[1] == http.StatusOK {
					left, lost = ada, root
				}
				slices.Sort(statuses[:])
				if statuses[0] != http.StatusOK || statuses[1] < http.StatusBadRequest || statuses[1] >= http.StatusInternalServerError {
					t.Fatalf("they are answered %v", statuses)
				}
				list := webtest.Read[struct{ People []person }](left.Get("/api/owner/people?show=admins").Want(http.StatusOK))
				if len(list.People) != 1 || list.People[0].ID != left.ID {
					t.Fatalf("admins are %+v", list.People)
				}
				eventually(t, "the other one finds no desk", func() bool { return lost.Get("/owner/people").Status == http.StatusNotFound })
				left.Put(fmt.Sprintf("/api/owner/people/%d", lost.ID), webtest.Object{"admin": true}).Want(http.StatusOK)
				eventually(t, "the other one is an admin again", func() bool { return lost.Get("/api/owner/people").Status == http.StatusOK })
			}
		})
	}
}
