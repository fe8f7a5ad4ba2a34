package web_test

import (
	"crypto/ecdh"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"ribbit/app/web/webtest"
)

type alertSettings struct {
	Sound, MentionSound, Desktop bool
	Show                         string
	Quiet                        *struct{ From, To, Zone string }
	Ntfy, Gotify                 *struct{ URL, Token string }
}

func TestAlertSettingsAreKeptOneByOne(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	read := func() alertSettings {
		t.Helper()
		return webtest.Read[alertSettings](ada.Get("/api/settings/alerts").Want(http.StatusOK))
	}
	if s := read(); !s.Sound || !s.MentionSound || s.Desktop || s.Show != "all" || s.Quiet != nil || s.Ntfy != nil || s.Gotify != nil {
		t.Errorf("at first they are %+v", s)
	}
	for _, body := range []object{
		{"sound": false},
		{"mentionSound": false},
		{"mentionSound": true},
		{"desktop": true, "show": "sender"},
		{"quiet": object{"from": "22:00", "to": "07:00", "zone": "Europe/Berlin"}},
		{"ntfy": object{"url": "http://10.1.2.3:2586/ada"}},
		{"gotify": object{"url": "http://192.168.1.20", "token": "AbC9"}},
		{},
	} {
		ada.Put("/api/settings/alerts", body).Want(http.StatusOK)
	}
	s := read()
	if s.Sound || !s.MentionSound || !s.Desktop || s.Show != "sender" || s.Quiet == nil || s.Quiet.From != "22:00" || s.Quiet.To != "07:00" || s.Quiet.Zone != "Europe/Berlin" ||
		s.Ntfy == nil || s.Ntfy.URL != "http://10.1.2.3:2586/ada" || s.Gotify == nil || s.Gotify.Token != "AbC9" {
		t.Errorf("they are %+v", s)
	}
	ada.Put("/api/settings/alerts", object{"quiet": nil, "ntfy": nil}).Want(http.StatusOK)
	if s := read(); s.Quiet != nil || s.Ntfy != nil || s.Gotify == nil {
		t.Errorf("without quiet and ntfy they are %+v", s)
	}
}

func TestAlertSettingsThatCannotBeAreRefused(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	for body, field := range map[string]string{
		`{"show": "loud"}`:    "show",
		`{"sound": "yes"}`:    "sound",
		`{"mentionSound": 1}`: "mentionSound",
		`{"quiet": 7}`:        "quiet",
		`{"quiet": {"from": "25:00", "to": "07:00", "zone": "Europe/Berlin"}}`: "quiet",
		`{"quiet": {"from": "7", "to": "08:00", "zone": "Europe/Berlin"}}`:     "quiet",
		`{"quiet": {"from": "22:00", "to": "22:00", "zone": "UTC"}}`:           "quiet",
		`{"quiet": {"from": "22:00", "to": "07:00", "zone": "Pond/Lily"}}`:     "quiet",
		`{"quiet": {"from": "22:00", "to": "07:00", "zone": "../etc/passwd"}}`: "quiet",
		`{"quiet": {"from": "22:00", "to": "07:00"}}`:                          "quiet",
		`{"ntfy": "http://10.1.2.3"}`:                                          "ntfy",
		`{"ntfy": {"url": "http://[::1]:2586/x"}}`:                             "ntfy",
		`{"ntfy": {"url": "http://169.254.169.254/x"}}`:                        "ntfy",
		`{"ntfy": {"url": "ftp://10.1.2.3/x"}}`:                                "ntfy",
		`{"ntfy": {"url": ""}}`:                                                "ntfy",
		`{"ntfy": {"url": "http://10.1.2.3/x", "token": "a b"}}`:               "ntfy",
		`{"ntfy": {"url": "http://10.1.2.3/x", "token": "a\r\nX: y"}}`:         "ntfy",
		`{"gotify": {"url": "http://10.1.2.3"}}`:                               "gotify",
		`{"gotify": {"url": "http://0.0.0.0", "token": "x"}}`:                  "gotify",
	} {
		ada.Do(http.MethodPut, "/api/settings/alerts", "application/json", []byte(body)).Refused(http.StatusUnprocessableEntity, field)
	}
	p256dh, auth := browserKeys(t)
	keys := object{"p256dh": p256dh, "auth": auth}
	for field, bodies := range map[string][]object{
		"endpoint": {{"endpoint": "http://10.1.2.3/x", "keys": keys}, {"endpoint": "https://[::1]/x", "keys": keys}, {"endpoint": "", "keys": keys}, {"endpoint": "https://", "keys": keys}},
		"keys": {
			{"endpoint": "https://10.1.2.3/x", "keys": object{"p256dh": p256dh, "auth": "AAAA"}},
			{"endpoint": "https://10.1.2.3/x", "keys": object{"p256dh": auth, "auth": auth}},
			{"endpoint": "https://10.1.2.3/x", "keys": object{"p256dh": "", "auth": ""}},
		},
	} {
		for _, body := range bodies {
			ada.Post("/api/push/subscriptions", body).Refused(http.StatusUnprocessableEntity, field)
		}
	}
	ada.Post("/api/push/subscriptions", object{"endpoint": "https://10.1.2.3/" + strings.Repeat("x", 2000), "keys": keys}).
		Refused(http.StatusUnprocessableEntity, "endpoint").Has("longer than 2000 characters")
	ada.Post("/api/push/subscriptions", object{"endpoint": "https://10.1.2.3/x", "keys": keys}).Want(http.StatusCreated)
	ada.Delete("/api/push/subscriptions", object{"endpoint": "https://10.1.2.3/x"}).Want(http.StatusNoContent)
	ada.Delete("/api/push/subscriptions", object{"endpoint": "https://10.1.2.3/x"}).Want(http.StatusNoContent)
	th := ada.Chat(r.SignUp("grace"))
	if v := ada.Thread(th); v.Alerts != "all" {
		t.Errorf("a new chat has the level %q", v.Alerts)
	}
	path := fmt.Sprintf("/api/chat_threads/%d/settings", th)
	if v := webtest.Read[webtest.Thread](ada.Put(path, object{"alerts": "mentions"}).Want(http.StatusOK)); v.Alerts != "mentions" {
		t.Errorf("the level is %q", v.Alerts)
	}
	ada.Put(path, object{"alerts": "loud"}).Refused(http.StatusUnprocessableEntity, "alerts")
}

// browserKeys are those of a push subscription.
func browserKeys(t *testing.T) (p256dh, auth string) {
	t.Helper()
	key, err := ecdh.P256().GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return base64.RawURLEncoding.EncodeToString(key.PublicKey().Bytes()), base64.RawURLEncoding.EncodeToString(make([]byte, 16))
}

// TestAMessageInFrontOnAnyDeviceAlertsNobody goes the whole way: from a message to a server like ntfy, past what sockets say.
func TestAMessageInFrontOnAnyDeviceAlertsNobody(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	came := make(chan string, 10)
	topic := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		body, _ := io.ReadAll(q.Body)
		came <- q.Header.Get("Title") + ": " + string(body) + " " + q.Header.Get("Authorization")
	}))
	t.Cleanup(topic.Close)
	grace.Put("/api/settings/alerts", object{"ntfy": object{"url": topic.URL + "/grace", "token": "tk"}}).Want(http.StatusOK)
	next := func(want string) {
		t.Helper()
		select {
		case got := <-came:
			if got != want {
				t.Errorf("it says %q, want %q", got, want)
			}
		case <-time.After(webtest.Patience):
			t.Fatalf("%q does not come", want)
		}
	}
	th := ada.Chat(grace)
	phone, laptop := grace.Socket(), grace.Socket()
	ada.Send(th, "one")
	next("ada: one Bearer tk")
	laptop.Emit("front", object{"threadId": th})
	laptop.Sync()
	ada.Send(th, "two")
	phone.Emit("front", object{"threadId": th})
	phone.Sync()
	laptop.Emit("front", object{"threadId": nil})
	laptop.Sync()
	ada.Send(th, "three")
	r.Told() // by then it is known whom to alert
	phone.Cut()
	eventually(t, "the phone's end", func() bool { return !r.IsInFront(th) })
	ada.Send(th, "four")
	next("ada: four Bearer tk")
	grace.Send(th, "mine")
	grace.Put("/api/settings/alerts", object{"show": "nothing"}).Want(http.StatusOK)
	ada.Send(th, "five")
	next("Ribbit: A new message Bearer tk")

	var out struct {
		Results []struct {
			Way, Text string
			OK        bool
		}
	}
	if err := json.Unmarshal(grace.Post("/api/settings/alerts/test", nil).Want(http.StatusOK).Body, &out); err != nil {
		t.Fatal(err)
	}
	if len(out.Results) != 1 || out.Results[0].Way != "ntfy" || !out.Results[0].OK || !strings.Contains(out.Results[0].Text, "Arrived") {
		t.Errorf("the test says %+v", out)
	}
	next("Ribbit: This is a test. It arrived. Bearer tk")
}

func TestTheFormsOfAlertsNeedNoScript(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	read := func() alertSettings {
		t.Helper()
		return webtest.Read[alertSettings](ada.Get("/api/settings/alerts").Want(http.StatusOK))
	}
	form := func(pairs ...string) *webtest.Answer {
		v := url.Values{}
		for i := 1; i < len(pairs); i += 2 {
			v.Set(pairs[i-1], pairs[i])
		}
		return ada.Form("/settings/alerts", v)
	}
	ada.Get("/settings").Want(http.StatusOK).Has(`id="alerts"`, `action="/settings/alerts"`, `action="/settings/alerts/test"`)
	for _, f := range [][]string{
		{"mentionSound", "false"},
		{"desktop", "true"},
		{"show", "nothing"},
		{"quiet", "true", "from", "21:30", "to", "06:00"},
		{"ntfy", "http://10.1.2.3/ada", "ntfy_token", "tk"},
		{"gotify", "http://10.1.2.4", "gotify_token", "app"},
	} {
		form(f...).Want(http.StatusSeeOther)
	}
	form("ntfy", "http://10.1.2.3/ada", "ntfy_token", "").Want(http.StatusSeeOther) // the token is not shown, and stays
	s := read()
	if !s.Sound || s.MentionSound || !s.Desktop || s.Show != "nothing" || s.Quiet == nil || s.Quiet.From != "21:30" || s.Ntfy == nil || s.Ntfy.Token != "tk" || s.Gotify == nil || s.Gotify.Token != "app" {
		t.Errorf("they are %+v", s)
	}
	ada.Get("/settings").Want(http.StatusOK).Has("http://10.1.2.3/ada").Lacks(`value="tk"`, `value="app"`)
	form("ntfy", "http://[::1]/x", "ntfy_token", "").Want(http.StatusUnprocessableEntity).Has("http://[::1]/x", "does not ask")
	form("gotify", "http://10.1.2.5", "gotify_token", "").Want(http.StatusUnprocessableEntity).Has("asks for the token")
	form("quiet", "true", "from", "late", "to", "06:00").Want(http.StatusUnprocessableEntity).Has("no time of day")
	form("quiet", "false").Want(http.StatusSeeOther)
	form("ntfy", "").Want(http.StatusSeeOther)
	if s := read(); s.Quiet != nil || s.Ntfy != nil || s.Gotify == nil || s.Gotify.URL != "http://10.1.2.4" {
		t.Errorf("in the end they are %+v", s)
	}
	form("gotify", "").Want(http.StatusSeeOther)
	ada.Form("/settings/alerts/test", nil).Want(http.StatusOK).Has("Nothing is set up")
	th := ada.Chat(r.SignUp("grace"))
	ada.Form(fmt.Sprintf("/chats/%d/settings", th), url.Values{"alerts": {"none"}}).Want(http.StatusSeeOther)
	if v := ada.Thread(th); v.Alerts != "none" {
		t.Errorf("the level is %q", v.Alerts)
	}
}
