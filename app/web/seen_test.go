package web_test

import (
	"fmt"
	"net/http"
	"net/url"
	"testing"

	"ribbit/app/web/webtest"
)

// hideReads switches one's read marks off or on.
func hideReads(p *webtest.Person, hide bool) {
	p.Put("/api/settings", object{"showReads": !hide}).Want(http.StatusOK)
}

func read(p *webtest.Person, thread int64) {
	p.Put(fmt.Sprintf("/api/chat_threads/%d/read", thread), nil).Want(http.StatusOK)
}

// readers are who is heard to have read before the socket is in step.
func readers(s *webtest.Socket) []int64 {
	var ids []int64
	for _, f := range s.Sync() {
		if f.Event == "read" {
			ids = append(ids, webtest.As[readTo](f).UserID)
		}
	}
	return ids
}

func TestWhoHidesTheirReadingIsSeenByNobodyAndSeesNobody(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	group, direct := ada.Chat(grace, linus), ada.Chat(grace)
	hideReads(grace, true)
	sa, sg, gracesOther := ada.Socket(), grace.Socket(), grace.Script().Socket()
	for _, s := range []*webtest.Socket{sa, sg, gracesOther} {
		s.Sync()
	}
	ada.Send(group, "hello all")
	m := ada.Send(direct, "hello grace")
	read(grace, group)
	read(grace, direct)
	for range 2 {
		if got := webtest.As[readTo](gracesOther.Await("read")); got.UserID != grace.ID {
			t.Errorf("grace's other device hears that %d read", got.UserID)
		}
	}
	read(linus, group)
	if got := webtest.As[readTo](sa.Await("read")); got.UserID != linus.ID {
		t.Errorf("ada hears that %d read, want only linus", got.UserID)
	}
	for _, id := range append(readers(sg), readers(gracesOther)...) {
		if id != grace.ID {
			t.Errorf("grace, who hides hers, hears that %d read", id)
		}
	}
	if ada.Message(m.ID).Read {
		t.Error("the message says that grace has read it")
	}
	answer := grace.Send(direct, "hello ada")
	read(ada, direct)
	if grace.Message(answer.ID).Read {
		t.Error("grace sees that ada has read, and hides it herself")
	}
	ada.Get(fmt.Sprintf("/chats/%d", direct)).Has(`id="seen"`).Lacks("seen__face")
	ada.Get(fmt.Sprintf("/chats/%d/marks", group)).Lacks(`data-name="grace"`).Has(`data-name="linus"`)
	grace.Get(fmt.Sprintf("/chats/%d", group)).Lacks("seen__face")

	hideReads(grace, false)
	ada.Get(fmt.Sprintf("/chats/%d/marks", direct)).Has(`data-name="grace"`)
	if !grace.Message(answer.ID).Read {
		t.Error("grace shows her reading again, and does not see ada's")
	}
}

func TestSeenStandsUnderOnesLastMessage(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	id := ada.Chat(grace)
	page := fmt.Sprintf("/chats/%d", id)
	ada.Send(id, "one")
	ada.Get(page).Has(`<li class="seen" id="seen" aria-live="off" hidden>`)
	read(grace, id)
	ada.Get(page).Has(`<li class="seen" id="seen" aria-live="off">`, `data-seq="1" title="grace"`, ">Seen<")
	grace.Send(id, "two")
	ada.Get(page).Has(`<li class="seen" id="seen" aria-live="off" hidden>`) // an answer says more than that it was seen
	grace.Get(page).Has(`<li class="seen" id="seen" aria-live="off" hidden>`)
}

func TestWhoComesLaterHasNotSeenWhatWasThere(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	id := ada.Chat(grace, linus)
	page := fmt.Sprintf("/chats/%d", id)
	ada.Send(id, "one")
	alan := r.SignUp("alan")
	ada.Post(fmt.Sprintf("/api/chat_threads/%d/members", id), object{"userIds": []int64{alan.ID}}).Want(http.StatusOK)
	ada.Get(page).Has(`<li class="seen" id="seen" aria-live="off" hidden>`)
	ada.Send(id, "two")
	ada.Get(page).Has(`<li class="seen" id="seen" aria-live="off" hidden>`)
	read(alan, id)
	ada.Get(page).Has(`<li class="seen" id="seen" aria-live="off">`, "Seen by alan<")
}

func TestAFormSwitchesReadMarks(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	ada.Get("/settings").Has(`aria-checked="true" aria-label="Show “Seen”" name="show_reads" value="false"`)
	ada.Form("/settings/privacy", url.Values{"show_reads": {"false"}}).Leads("/settings?saved=show_reads#privacy")
	ada.Get("/settings").Has(`aria-checked="false" aria-label="Show “Seen”" name="show_reads" value="true"`)
	ada.Form("/settings/privacy", url.Values{"show_reads": {"maybe"}}).Want(http.StatusUnprocessableEntity)
	if got := webtest.Read[struct{ ShowReads bool }](ada.Get("/api/settings")); got.ShowReads {
		t.Error("a form without a choice chose")
	}
	ada.Put("/api/settings", object{"showReads": "yes"}).Refused(http.StatusUnprocessableEntity, "showReads")
	ada.Put("/api/settings", object{}).Want(http.StatusOK)
}
