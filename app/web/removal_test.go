package web_test

import (
	"fmt"
	"net/http"
	"testing"

	"ribbit/app/web/webtest"
)

func TestWhoWasRemovedFromAChannelHasToBeAsked(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus")
	id := webtest.Read[struct{ ChatThread webtest.Thread }](ada.Post("/api/channels", object{"title": "Lily pond"}).Want(http.StatusCreated)).ChatThread.ID
	join := fmt.Sprintf("/api/channels/%d/join", id)
	members := fmt.Sprintf("/api/chat_threads/%d/members", id)
	for _, p := range []*webtest.Person{grace, linus} {
		p.Put(join, nil).Want(http.StatusOK)
	}
	ada.Get(fmt.Sprintf("/chats/%d/people/%d/remove", id, grace.ID)).Has("join it again until you add them")
	ada.Form(fmt.Sprintf("/chats/%d/people/%d/remove", id, grace.ID), nil).Want(http.StatusSeeOther)
	grace.Put(join, nil).Refused(http.StatusForbidden, "")
	grace.Form(fmt.Sprintf("/channels/%d/join", id), nil).Want(http.StatusForbidden).Has("You were removed from this channel.")
	grace.Fragment(fmt.Sprintf("/channels/%d/join", id), nil).Want(http.StatusForbidden).Has(`role="alert"`, `id="channel-hits"`)
	linus.Post(members, object{"userIds": []int64{grace.ID}}).Refused(http.StatusForbidden, "")
	grace.Get(fmt.Sprintf("/chats/%d", id)).Want(http.StatusNotFound)
	ada.Post(members, object{"userIds": []int64{grace.ID}}).Want(http.StatusOK)
	grace.Send(id, "back again")
}
