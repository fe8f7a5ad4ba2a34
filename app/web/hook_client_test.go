package web_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"testing"

	"github.com/nicholas-fedor/shoutrrr"
)

// diverted brings what a client sends to a fixed host, such as discord.com, to an address.
type diverted struct {
	http.RoundTripper
	to *url.URL
}

func (d diverted) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.URL.Host == "discord.com" || r.URL.Host == "hooks.slack.com" {
		r = r.Clone(r.Context())
		r.URL.Scheme, r.URL.Host, r.Host = d.to.Scheme, d.to.Host, d.to.Host
		r.URL.Path = d.to.Path
	}
	return d.RoundTripper.RoundTrip(r)
}

// TestAClientOfOtherServicesWorksUnchanged has shoutrrr, which speaks for Watchtower and many others, write by each of its services that
// a hook understands.
func TestAClientOfOtherServicesWorksUnchanged(t *testing.T) {
	w := newHooked(t)
	picture := photo(t, 60, 40)
	camera := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Write(picture) })) //nolint:errcheck // who asks may have gone
	t.Cleanup(camera.Close)
	address, err := url.Parse(w.r.URL + "/hook/" + w.key)
	check(t, err)
	standard := http.DefaultTransport
	direct := &http.Transport{DisableKeepAlives: true}
	http.DefaultTransport = diverted{direct, address}
	t.Cleanup(func() { http.DefaultTransport = standard })
	at := address.Host + address.Path
	for _, c := range []struct {
		name, service  string
		content, title string
		priority       int
		files          int
	}{
		{"ntfy", "ntfy://" + at + "?scheme=http&title=Disk&priority=high&tags=warning&click=http%3A%2F%2Fnas.lan%2F", "Full", "Disk", 4, 0},
		{"ntfy with a picture", "ntfy://" + at + "?scheme=http&title=Disk&attach=" + url.QueryEscape(camera.URL+"/disk.png"), "Full", "Disk", 3, 1},
		{"Gotify", "gotify://" + at + "/Aaa.bbb.ccc.ddd?disabletls=yes&title=Disk&priority=8", "Full", "Disk", 4, 0},
		{"Slack", "slack://hook:AAAAAAAAA-BBBBBBBBB-123456789123456789123456@webhook?title=Disk", "Full", "", 0, 0},
		{"Discord", "discord://token@1234567890?title=Disk&splitlines=no", "Full", "Disk", 3, 0},
		{"generic", "generic+" + w.r.URL + address.Path + "?template=json&%24title=Pond", "Full", "Pond", 3, 0},
		{"generic as a text", "generic+" + w.r.URL + address.Path + "?contenttype=text%2Fplain", "Full", "", 0, 0},
	} {
		before := w.ada.Thread(w.thread).LastSeq
		if err := shoutrrr.Send(c.service, "Full"); err != nil {
			t.Errorf("%s fails: %v", c.name, err)
			continue
		}
		m := w.last()
		title, priority := "", 0
		if m.Notice != nil {
			title, priority = m.Notice.Title, m.Notice.Priority
		}
		if !strings.Contains(m.Content, c.content) || title != c.title || priority != c.priority || len(m.Attachments) != c.files || m.Seq != before+1 {
			t.Errorf("%s came as %q, with %+v, %d files", c.name, m.Content, m.Notice, len(m.Attachments))
		}
	}
}

// TestTheProgramsOfTheReadmeWriteHere sends what each program that README.md sets up documents of itself.
func TestTheProgramsOfTheReadmeWriteHere(t *testing.T) {
	w := newHooked(t)
	readme, err := os.ReadFile("../../README.md")
	check(t, err)
	for _, c := range []struct {
		program, body  string
		headers        []string
		content, title string
		priority       int
	}{
		{"cron", "Backup done", nil, "Backup done", "", 0},
		{"Home Assistant", `{"message":"Washer done","title":"Laundry"}`, []string{jsonType}, "Washer done", "Laundry", 3},
		{
			"Uptime Kuma", `{"heartbeat":{"monitorID":7,"status":0,"time":"2026-11-29 02:00:00.000","msg":"connect ECONNREFUSED","important":true,"duration":60},
				"monitor":{"id":7,"name":"nas","url":"http://nas.lan","type":"http"},"msg":"[nas] [🔴 Down] connect ECONNREFUSED"}`,
			[]string{jsonType},
			"[nas] [🔴 Down] connect ECONNREFUSED", "nas", 5,
		},
		{"Uptime Kuma", `{"heartbeat":null,"monitor":null,"msg":"Ribbit Testing"}`, []string{jsonType}, "Ribbit Testing", "", 0},
		{"Proxmox", "VM 101 is backed up", []string{"Content-Type: text/plain", "Title: vzdump: backup finished", "Tags: info"}, "VM 101 is backed up", "vzdump: backup finished", 3},
		{
			"Grafana", `{"receiver":"ribbit","status":"firing","orgId":1,"alerts":[{"status":"firing","labels":{"alertname":"High memory usage","zone":"us-1"},
				"annotations":{"description":"The system has high memory usage","summary":"This alert was triggered for zone us-1"},"startsAt":"2026-10-12T09:51:03+02:00",
				"endsAt":"0001-01-01T00:00:00Z","generatorURL":"https://play.grafana.org/alerting/1afz29v7z/edit","fingerprint":"c6eadffa33fcdf37","values":{"B":44.2}}],
				"groupLabels":{},"commonLabels":{},"commonAnnotations":{},"externalURL":"https://play.grafana.org/","version":"1","groupKey":"{}:{}","truncatedAlerts":0,
				"title":"[FIRING:1]","state":"alerting","message":"**Firing**"}`,
			[]string{jsonType},
			"The system has high memory usage\nzone: us-1", "This alert was triggered for zone us-1", 3,
		},
		{
			"Sonarr", `{"series":{"id":1,"title":"Test Title","path":"C:\\testpath","tvdbId":1234,"tags":["test-tag"]},
				"episodes":[{"id":123,"episodeNumber":1,"seasonNumber":1,"title":"Test title","seriesId":0,"tvdbId":0}],"eventType":"Test","instanceName":"Sonarr","applicationUrl":""}`,
			[]string{jsonType},
			"Test Title\n1x01 Test title", "Sonarr: Test", 3,
		},
		{
			"GitHub", `{"zen":"Keep it logically awesome.","hook_id":1,"hook":{"type":"Repository","id":1},"repository":{"id":1,"full_name":"ada/pond"},"sender":{"login":"ada"}}`,
			[]string{jsonType, "X-GitHub-Event: ping"},
			"Keep it logically awesome.", "ada/pond", 3,
		},
		{
			"GitHub", `{"action":"opened","issue":{"number":1,"title":"It leaks","html_url":"https://github.com/ada/pond/issues/1"},"repository":{"full_name":"ada/pond"},"sender":{"login":"grace"}}`,
			[]string{jsonType, "X-GitHub-Event: issues"},
			"grace opened an issue: #1 It leaks", "ada/pond", 3,
		},
	} {
		if !strings.Contains(string(readme), "| "+c.program+" |") {
			t.Errorf("README.md does not set %s up", c.program)
		}
		w.say(http.MethodPost, "", c.body, c.headers...).Want(http.StatusOK)
		m := w.last()
		title, priority := "", 0
		if m.Notice != nil {
			title, priority = m.Notice.Title, m.Notice.Priority
		}
		if m.Content != c.content || title != c.title || priority != c.priority {
			t.Errorf("%s came as %q, with %+v", c.program, m.Content, m.Notice)
		}
	}
}
