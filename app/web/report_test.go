package web_test

import (
	"fmt"
	"net/http"
	"testing"

	"ribbit/app/web/webtest"
)

type report struct {
	ID      int64
	By      webtest.User
	Chat    struct{ Kind, Title string }
	Message webtest.Message
	Around  []webtest.Message
	Reason  string
	Recent  int
}

func reportsOf(admin *webtest.Person) []report {
	return webtest.Read[struct{ Reports []report }](admin.Get("/api/owner/reports").Want(http.StatusOK)).Reports
}

// TestWhatHappenedToAChatStandsBesideAReportedMessage has it take the whole width, as in the chat: it has nobody's picture beside it.
func TestWhatHappenedToAChatStandsBesideAReportedMessage(t *testing.T) {
	r := webtest.Start(t)
	root, mallory, grace, linus := r.Owner("root"), r.SignUp("mallory"), r.SignUp("grace"), r.SignUp("linus")
	id := grace.Chat(mallory, linus)
	bad := mallory.Send(id, "buy my pumps")
	grace.Delete(fmt.Sprintf("/api/chat_threads/%d/members/%d", id, linus.ID), nil).Want(http.StatusNoContent)
	grace.Form(fmt.Sprintf("/chats/%d/messages/%d/report", id, bad.ID), nil)
	root.Get("/owner/reports").Want(http.StatusOK).Has("buy my pumps", `<li class="message message--system"><p class="message__line" dir="auto">grace removed linus`)
}

func TestAnAdminDecidesAboutAReport(t *testing.T) {
	r := webtest.Start(t)
	root, mallory, grace, linus := r.Owner("root"), r.SignUp("mallory"), r.SignUp("grace"), r.SignUp("linus")
	id := grace.Chat(mallory, linus)
	far := grace.Send(id, "far before")
	grace.Send(id, "just before")
	grace.Send(id, "right before")
	bad := mallory.Send(id, "buy my pumps")
	grace.Send(id, "please stop")
	path := fmt.Sprintf("/chats/%d/messages/%d", id, bad.ID)
	grace.Get(path+"/report").Want(http.StatusOK).Has("with the messages right before and after it", "who reported it")
	grace.Form(path+"/report", form{"reason": {"advert"}})
	linus.Form(path+"/report", form{"reason": {"spam"}})
	const waiting = `<span class="count count--mention">2 <span class="visually-hidden">waiting</span></span>`
	root.Get("/").Has(waiting) // behind one's face
	grace.Get("/").Lacks("visually-hidden\">waiting")

	all := reportsOf(root)
	if len(all) != 2 || all[1].By.Username != "grace" || all[1].Chat.Kind != "group" || all[1].Message.ID != bad.ID || all[1].Recent != 2 ||
		len(all[1].Around) != 4 || all[1].Around[0].Content != "just before" || all[1].Around[3].Content != "please stop" {
		t.Fatalf("the reports are %+v", all)
	}
	one := fmt.Sprintf("/api/owner/reports/%d", all[1].ID)
	root.Get(one).Want(http.StatusOK).Has("buy my pumps").Lacks("far before")
	root.Get("/owner/reports").Has("buy my pumps", "please stop", "advert", "Warn mallory").Lacks("far before")
	root.Get(fmt.Sprintf("/api/chat_threads/messages/%d", far.ID)).Want(http.StatusNotFound)
	root.Get("/owner/log").Has("looked at a reported message of")

	t.Run("a warning reaches who was reported", func(t *testing.T) {
		page := fmt.Sprintf("/owner/reports/%d/warning", all[1].ID)
		root.Get(page).Has("buy my pumps", `name="warning"`).Lacks("grace")
		root.Form(page, form{"warning": {" "}}).Want(http.StatusUnprocessableEntity)
		root.Put(one, object{"warning": "x", "ban": object{}}).Refused(http.StatusUnprocessableEntity, "warning")
		root.Form(page, form{"warning": {"no adverts here"}}).Leads("/owner/reports")
		mallory.Get("/chats/list").Has("no adverts here")
		if mallory.Message(bad.ID).Deleted {
			t.Error("the message went")
		}
		root.Get("/owner/log").Has("warned")
		if open := reportsOf(root); len(open) != 0 {
			t.Errorf("open are %+v", open)
		}
		root.Get(one).Want(http.StatusNotFound)
		root.Get(page).Want(http.StatusNotFound)
	})

	t.Run("a ban by a report closes it", func(t *testing.T) {
		worse := mallory.Send(id, "buy more pumps")
		grace.Form(fmt.Sprintf("/chats/%d/messages/%d/report", id, worse.ID), form{})
		page := fmt.Sprintf("/owner/reports/%d/ban", reportsOf(root)[0].ID)
		grace.Get(page).Want(http.StatusNotFound)
		grace.Form(page, form{"messages": {"remove"}}).Want(http.StatusNotFound)
		root.Get(page).Has("Disable the account", "Ban, and remove the messages")
		root.Form(page, form{"messages": {"remove"}, "reason": {longText(201)}}).Want(http.StatusUnprocessableEntity)
		root.Form(page, form{"messages": {"remove"}, "reason": {"adverts"}}).Leads("/owner/reports")
		mallory.Get("/api/auth").Want(http.StatusUnauthorized)
		if !grace.Message(bad.ID).Deleted || !grace.Message(worse.ID).Deleted {
			t.Error("the messages are still there")
		}
		if open := reportsOf(root); len(open) != 0 {
			t.Errorf("open are %+v", open)
		}
	})

	t.Run("programs decide, too", func(t *testing.T) {
		rude := linus.Send(id, "so are you")
		grace.Form(fmt.Sprintf("/chats/%d/messages/%d/report", id, rude.ID), form{})
		path := fmt.Sprintf("/api/owner/reports/%d", reportsOf(root)[0].ID)
		root.Put(path, object{"delete": true, "disable": true}).Want(http.StatusNoContent)
		linus.Get("/api/auth").Want(http.StatusUnauthorized)
		if !grace.Message(rude.ID).Deleted {
			t.Error("the message is still there")
		}
		root.Put(path, object{}).Want(http.StatusNotFound)
	})
}

func TestAnAdminWhoCannotBeBannedStaysReported(t *testing.T) {
	r := webtest.Start(t)
	root, grace := r.Owner("root"), r.SignUp("grace")
	id := root.Chat(grace)
	m := root.Send(id, "I am the law")
	grace.Form(fmt.Sprintf("/chats/%d/messages/%d/report", id, m.ID), form{})
	path := fmt.Sprintf("/owner/reports/%d", reportsOf(root)[0].ID)
	root.Form(path+"/ban", form{"messages": {"keep"}}).Want(http.StatusConflict)
	root.Put("/api"+path, object{"delete": true, "ban": object{}}).Refused(http.StatusConflict, "")
	root.Put("/api"+path, object{"warning": "mind your words"}).Refused(http.StatusUnprocessableEntity, "warning")
	if len(reportsOf(root)) != 1 || grace.Message(m.ID).Deleted {
		t.Error("what was refused left nothing as it was")
	}
	root.Get("/owner/reports").Lacks("Warn root", "Ban root")
}
