package web_test

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

// TestALinkFillsInNoForm sends each form of the matrix with its values in the address and an empty body: that must do
// no more than the same without any values.
func TestALinkFillsInNoForm(t *testing.T) {
	w := newPondWorld(t)
	for route, rule := range matrix {
		path, isForm := strings.CutPrefix(route, "POST /")
		if !isForm || strings.HasPrefix(path, "api/") || rule.who == noRoute || rule.body == "" {
			continue
		}
		t.Run(route, func(t *testing.T) {
			w.fresh()
			p := w.ada
			switch rule.who {
			case everybody:
				p = w.nobody
			case admins:
				p = w.root
			case others:
				p = w.grace
			}
			none := w.call(p, route, "")
			w.fresh()
			linked := w.call(p, route+"?"+rule.body, "")
			if linked.Status != none.Status {
				t.Errorf("with values in the address it answers %d, without any %d", linked.Status, none.Status)
			}
		})
	}
	ada := w.ada
	ada.Form(fmt.Sprintf("/chats/%d/messages?content=linked", w.thread), url.Values{}).Want(http.StatusUnprocessableEntity)
	ada.Form("/settings/about?about=linked", url.Values{})
	if me := webtest.Read[webtest.User](ada.Get("/api/auth")); me.About == "linked" {
		t.Error("a link wrote about somebody")
	}
	r := w.r
	r.Stranger().Form("/login?username=ada&password="+url.QueryEscape(webtest.Password), url.Values{}).Want(http.StatusUnauthorized)
}
