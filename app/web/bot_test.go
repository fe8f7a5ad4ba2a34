package web_test

import (
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/web/webtest"
)

func botCall(id int64, rest string) string { return fmt.Sprintf("/api/bots/%d%s", id, rest) }

// bearer is whoever has a token.
func bearer(r *webtest.Ribbit, token string) *webtest.Person {
	return r.Stranger().With("Authorization", "Bearer "+token)
}

func TestPeopleMakeBotsOfTheirOwnWhereTheOwnerSaysSo(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, root := r.SignUp("ada"), r.SignUp("grace"), r.Owner("root")
	ada.Post("/api/bots", object{"username": "washer"}).Want(http.StatusForbidden)
	ada.Get("/api/bots").Want(http.StatusOK).Has(`"mayMake":false`)
	ada.Get("/settings").Want(http.StatusOK).Lacks(`href="/bots"`)

	root.Put("/api/owner/programs", object{"everybodyMakesBots": true}).Want(http.StatusOK)
	ada.Get("/settings").Want(http.StatusOK).Has(`href="/bots"`)
	bot := webtest.Read[webtest.User](ada.Post("/api/bots", object{"username": "washer"}).Want(http.StatusCreated)).ID
	ada.Post("/api/bots", object{"username": "washer"}).Want(http.StatusConflict)
	ada.Get("/api/bots").Want(http.StatusOK).Has(`"washer"`).Has(`"mayMake":true`)
	grace.Get("/api/bots").Want(http.StatusOK).Lacks("washer")
	made := webtest.Read[struct {
		ID    int64
		Token string
	}](ada.Post(botCall(bot, "/tokens"), object{"label": "nas", "scope": "write"}).Want(http.StatusCreated))
	bearer(r, made.Token).Get("/api/auth").Want(http.StatusOK).Has("washer")
	bearer(r, made.Token).Post("/api/bots", object{"username": "offspring"}).Want(http.StatusForbidden)

	for _, call := range []struct{ method, path, body string }{
		{http.MethodGet, botCall(bot, ""), ""},
		{http.MethodPut, botCall(bot, ""), `{"disabled":true}`},
		{http.MethodGet, botCall(bot, "/tokens"), ""},
		{http.MethodPost, botCall(bot, "/tokens"), `{"label":"mine"}`},
		{http.MethodDelete, botCall(bot, fmt.Sprintf("/tokens/%d", made.ID)), ""},
		{http.MethodGet, botCall(bot, "/deliveries"), ""},
		{http.MethodPut, botCall(bot, "/hook"), `{"url":"http://10.0.0.9/"}`},
	} {
		grace.Do(call.method, call.path, "application/json", []byte(call.body)).Want(http.StatusForbidden)
	}
	ada.Do(http.MethodDelete, botCall(bot, fmt.Sprintf("/tokens/%d", made.ID)), "", nil).Want(http.StatusNoContent)
	bearer(r, made.Token).Get("/api/auth").Want(http.StatusUnauthorized)

	for i := range chat.MaxOwnBots - 1 {
		ada.Post("/api/bots", object{"username": fmt.Sprint("bot", i)}).Want(http.StatusCreated)
	}
	ada.Post("/api/bots", object{"username": "more"}).Want(http.StatusConflict)
	root.Get("/api/owner/bots").Want(http.StatusOK).Has("washer") // admins see all
}

func TestABotGoesOutAndComesBackWithWhoeverMadeIt(t *testing.T) {
	r := webtest.Start(t)
	ada, root := r.SignUp("ada"), r.Owner("root")
	root.Put("/api/owner/programs", object{"everybodyMakesBots": true}).Want(http.StatusOK)
	bot := webtest.Read[webtest.User](ada.Post("/api/bots", object{"username": "washer"})).ID
	spare := webtest.Read[webtest.User](ada.Post("/api/bots", object{"username": "spare"})).ID
	token := webtest.Read[struct{ Token string }](ada.Post(botCall(bot, "/tokens"), object{"label": "nas"}).Want(http.StatusCreated)).Token
	ada.Put(botCall(spare, ""), object{"disabled": true}).Want(http.StatusOK)

	ban := fmt.Sprintf("/api/owner/people/%d/ban", ada.ID)
	root.Put(ban, object{"messages": false}).Want(http.StatusOK)
	bearer(r, token).Get("/api/auth").Want(http.StatusUnauthorized)
	root.Get(botCall(bot, "")).Want(http.StatusOK).Has(`"disabled":true`)
	root.Do(http.MethodDelete, ban, "", nil).Want(http.StatusOK)
	root.Get(botCall(bot, "")).Want(http.StatusOK).Has(`"disabled":false`)
	root.Get(botCall(spare, "")).Want(http.StatusOK).Has(`"disabled":true`) // it was before

	ada = r.SignIn("ada")
	ada.Put(botCall(spare, ""), object{"disabled": false}).Want(http.StatusOK)
	root.Put(botCall(spare, ""), object{"disabled": true}).Want(http.StatusOK)
	ada.Put(botCall(spare, ""), object{"disabled": false}).Want(http.StatusForbidden) // an admin disabled it
}

func TestADeliveryIsTriedAgainByHand(t *testing.T) {
	b := newListeningBot(t, func(w http.ResponseWriter, _ *http.Request, n int) {
		if n == 1 {
			w.WriteHeader(http.StatusNotFound)
			return
		}
		says("text/plain", "done")(w, nil, n)
	})
	b.ada.Send(b.thread, "@nas go")
	first := b.next()
	b.settled(chat.DeliveryRefused)
	retry := botCall(b.id, "/deliveries/"+first.key+"/retry")
	b.ada.Post(retry, nil).Want(http.StatusForbidden)
	b.root.Post(botCall(b.id, "/deliveries/none/retry"), nil).Want(http.StatusNotFound)
	b.root.Post(retry, nil).Want(http.StatusNoContent)
	if again := b.next(); again.key != first.key {
		t.Errorf("it is tried again as %s", again.key)
	}
	b.settled(chat.DeliveryAnswered)
	b.root.Post(retry, nil).Want(http.StatusConflict)
	b.root.Get("/api/owner/deliveries").Want(http.StatusOK).Has(first.key)
}

var secretPart = regexp.MustCompile(`<code>([^<]+)</code>`)

func TestABotIsLookedAfterOnItsPageWithoutScripts(t *testing.T) {
	b := newListeningBot(t, func(w http.ResponseWriter, _ *http.Request, _ int) { w.WriteHeader(http.StatusNotFound) })
	page := fmt.Sprintf("/bots/%d", b.id)
	b.ada.Send(b.thread, "@nas go")
	told := b.next()
	b.settled(chat.DeliveryRefused)
	for _, path := range []string{"/owner/programs", "/owner/hooks", page} {
		b.root.Get(path).Want(http.StatusOK).Has("nas").Has("404, refused").Has(told.key + "/retry")
	}
	b.root.Form(page+"/deliveries/"+told.key+"/retry", url.Values{"from": {"desk"}}).Want(http.StatusSeeOther)
	b.next()

	answer := b.root.Form(page+"/tokens", url.Values{"label": {"backup"}, "scope": {"read"}, "days": {"30"}}).Want(http.StatusOK).Has("backup").Has("reads only")
	token := secretPart.FindStringSubmatch(string(answer.Body))[1]
	bearer(b.r, token).Get("/api/auth").Want(http.StatusOK).Has("nas")
	b.root.Get(page).Want(http.StatusOK).Lacks(token)
	end := regexp.MustCompile(`/bots/\d+/tokens/\d+/end`).FindString(string(answer.Body))
	b.root.Form(end, nil).Want(http.StatusSeeOther)
	bearer(b.r, token).Get("/api/auth").Want(http.StatusUnauthorized)

	b.root.Form(page+"/hook", url.Values{"url": {"http://169.254.169.254/"}}).Want(http.StatusUnprocessableEntity).Has("169.254.169.254")
	b.root.Form(page+"/hook", url.Values{"url": {"http://10.0.0.9/new"}}).Want(http.StatusOK).Has(b.secret)
	b.root.Form(page+"/hook/end", nil).Want(http.StatusSeeOther)
	b.root.Get(page).Want(http.StatusOK).Lacks("10.0.0.9")
	b.root.Form(page+"/disabled", url.Values{"disabled": {"true"}}).Want(http.StatusSeeOther)
	b.root.Get(page).Want(http.StatusOK).Has("Let this bot work again")
	b.root.Get("/owner/log").Want(http.StatusOK).Has("made the bot").Has("ended a token of").Has("listen nowhere")
	b.root.Form("/bots", url.Values{"username": {"nas"}}).Want(http.StatusConflict).Has("nas")
	made := b.root.Form("/bots", url.Values{"username": {"washer"}}).Want(http.StatusSeeOther)
	if !strings.HasPrefix(made.Header.Get("Location"), "/bots/") {
		t.Errorf("a new bot leads to %s", made.Header.Get("Location"))
	}
}
