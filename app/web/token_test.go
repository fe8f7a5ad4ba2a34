package web_test

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/web/webtest"
)

type tokenList struct {
	Tokens []struct {
		ID         int64
		User       webtest.User
		Label      string
		Scope      string
		LastSeenAt *time.Time
		ExpiresAt  *time.Time
	}
	HasMore bool
}

func TestAnAdminSeesAndEndsEveryToken(t *testing.T) {
	clock := webtest.StoppedClock(time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC))
	r := webtest.Start(t, webtest.WithClock(clock))
	ada, root := r.SignUp("ada"), r.Owner("root")
	washer := ada.ScriptWith(chat.NewToken{Label: "<Washer>", Scope: chat.ScopeRead, Age: 48 * time.Hour})
	backup := root.ScriptWith(chat.NewToken{Label: "Backup"})
	ada.ScriptWith(chat.NewToken{Label: "Short", Age: time.Minute})
	clock.Turn(time.Hour) // the short one has ended
	washer.Get("/api/auth").Want(http.StatusOK)
	list := func() tokenList { return webtest.Read[tokenList](root.Get("/api/owner/tokens").Want(http.StatusOK)) }
	all := list()
	if len(all.Tokens) != 2 || all.HasMore {
		t.Fatalf("the tokens are %+v", all)
	}
	if got := all.Tokens[0]; got.Label != "Backup" || got.User.Username != "root" || got.Scope != "all" || got.LastSeenAt != nil || got.ExpiresAt != nil {
		t.Errorf("the newest is %+v", got)
	}
	if got := all.Tokens[1]; got.Label != "<Washer>" || got.User.Username != "ada" || got.Scope != "read" || got.LastSeenAt == nil || got.ExpiresAt == nil {
		t.Errorf("the older one is %+v", got)
	}
	root.Get("/owner/programs").Want(http.StatusOK).Has(`href="/owner/tokens"`)
	root.Get("/owner/tokens").Want(http.StatusOK).Has("ada", "&lt;Washer&gt;", "reads only", "Backup").Lacks("Short")

	socket := washer.Socket()
	root.Form(fmt.Sprintf("/owner/tokens/%d/end", all.Tokens[1].ID), url.Values{}).Leads("/owner/tokens")
	if code := socket.Closed(); code != 1008 {
		t.Errorf("its socket is closed with %d", code)
	}
	washer.Get("/api/auth").Want(http.StatusUnauthorized)
	ada.Get("/api/auth").Want(http.StatusOK)
	root.Delete(fmt.Sprintf("/api/owner/tokens/%d", all.Tokens[1].ID), nil).Refused(http.StatusNotFound, "")
	root.Delete(fmt.Sprintf("/api/owner/tokens/%d", sessionsOf(ada)[0].ID), nil).Refused(http.StatusNotFound, "") // a browser is none
	root.Get("/owner/log?kind=server").Has("ended a token of", "&lt;Washer&gt;")
	root.Delete(fmt.Sprintf("/api/owner/tokens/%d", all.Tokens[0].ID), nil).Want(http.StatusNoContent)
	backup.Get("/api/auth").Want(http.StatusUnauthorized)
	root.Get("/owner/tokens").Want(http.StatusOK).Lacks("Backup")
}

func TestTokensAreTurnedPageByPage(t *testing.T) {
	r := webtest.Start(t)
	ada, root := r.SignUp("ada"), r.Owner("root")
	for n := range chat.TokenPage + 3 {
		ada.ScriptWith(chat.NewToken{Label: fmt.Sprintf("Frog %d", n)})
	}
	first := webtest.Read[tokenList](root.Get("/api/owner/tokens").Want(http.StatusOK))
	last := first.Tokens[len(first.Tokens)-1].ID
	rest := webtest.Read[tokenList](root.Get(fmt.Sprintf("/api/owner/tokens?before=%d", last)).Want(http.StatusOK))
	if len(first.Tokens) != chat.TokenPage || !first.HasMore || len(rest.Tokens) != 3 || rest.HasMore {
		t.Errorf("the pages are %d and %d long", len(first.Tokens), len(rest.Tokens))
	}
	root.Get("/owner/tokens").Has(fmt.Sprintf("?before=%d", last))
	if page := string(root.Get(fmt.Sprintf("/owner/tokens?before=%d", last)).Want(http.StatusOK).Body); strings.Count(page, `id="token-`) != 3 {
		t.Error("the second page has not the rest")
	}
}
