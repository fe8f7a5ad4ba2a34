package hook

import (
	"fmt"
	"net/http"
	"net/url"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"ribbit/app/chat"
)

// request is one as a program sends it; headers are "Name: value".
func request(path, body string, headers ...string) *Request {
	path, query, _ := strings.Cut(path, "?")
	values, err := url.ParseQuery(query)
	if err != nil {
		panic(err)
	}
	h := http.Header{}
	for _, line := range headers {
		name, value, _ := strings.Cut(line, ": ")
		h.Set(name, value)
	}
	return &Request{Path: path, Query: values, Header: h, Body: []byte(body)}
}

const asJSON = "Content-Type: application/json"

// TestRequestsAsTheProgramsDocumentThem reads the examples of each program's own documentation.
func TestRequestsAsTheProgramsDocumentThem(t *testing.T) {
	normal := chat.NormalPriority
	for _, c := range []struct {
		name string
		r    *Request
		want Said
	}{
		{
			"ntfy: curl -d", request("", "Backup successful 😀", "Content-Type: application/x-www-form-urlencoded"),
			Said{Text: "Backup successful 😀", Notice: chat.Notice{Priority: normal}},
		},
		{
			"ntfy: all headers", request("phil_alerts", "Remote access to phils-laptop detected. Act right away.", "Title: Unauthorized access detected", "Priority: urgent", "Tags: warning,skull"),
			Said{
				Text: "Remote access to phils-laptop detected. Act right away.", Topic: "phil_alerts",
				Notice: chat.Notice{Title: "Unauthorized access detected", Priority: chat.UrgentPriority, Tags: []string{"⚠️", "💀"}},
			},
		},
		{
			"ntfy: short forms", request("mywebhook", "hi", "t: Dogs are better than cats", "p: 4", "ta: dog,cat"),
			Said{Text: "hi", Topic: "mywebhook", Notice: chat.Notice{Title: "Dogs are better than cats", Priority: chat.HighPriority, Tags: []string{"🐶", "🐱"}}},
		},
		{
			"ntfy: query alone", request("mywebhook?message=Webhook+triggered&title=A&priority=high&tags=warning,skull", ""),
			Said{Text: "Webhook triggered", Topic: "mywebhook", Notice: chat.Notice{Title: "A", Priority: chat.HighPriority, Tags: []string{"⚠️", "💀"}}},
		},
		{
			"ntfy: an encoded title", request("", "x", "X-Title: =?UTF-8?B?8J+HqfCfh6o=?="),
			Said{Text: "x", Notice: chat.Notice{Title: "🇩🇪", Priority: normal}},
		},
		{
			"ntfy: actions in short", request("", "You left the house. Turn down the A/C?",
				"Actions: view, Open portal, https://home.nest.com/, clear=true; http, Turn down, https://api.nest.com/, body='{\"temperature\": 65}'; copy, Code, 1234"),
			Said{Text: "You left the house. Turn down the A/C?", Notice: chat.Notice{Priority: normal, Actions: []chat.Action{
				{Label: "Open portal", URL: "https://home.nest.com/"}, {Label: "Turn down", URL: "https://api.nest.com/"}, {Label: "Code", Copy: "1234"},
			}}},
		},
		{
			"ntfy: a proxy's priority", request("", "x", "Priority: u=4, i"), Said{Text: "x", Notice: chat.Notice{Priority: normal}},
		},
		{
			"ntfy: an attachment from elsewhere", request("mydownloads", "", "Attach: https://f-droid.org/F-Droid.apk", "Filename: fd.apk", "Message: New"),
			Said{Text: "New", Topic: "mydownloads", Notice: chat.Notice{Priority: normal}, Attach: []chat.RemoteFile{{URL: "https://f-droid.org/F-Droid.apk", Name: "fd.apk"}}},
		},
		{
			"ntfy: JSON", request("", `{"topic": "mytopic", "message": "Disk space is low at 5.1 GB", "title": "Low disk space alert", "tags": ["warning","cd"], "priority": 4,
				"attach": "https://filesrv.lan/space.jpg", "filename": "diskspace.jpg", "click": "https://homecamera.lan/xasds1h2xsSsa/",
				"icon": "https://filesrv.lan/icon.png", "actions": [{ "action": "view", "label": "Admin panel", "url": "https://filesrv.lan/admin" }]}`),
			Said{Text: "Disk space is low at 5.1 GB", Topic: "mytopic", Notice: chat.Notice{
				Title: "Low disk space alert", Priority: chat.HighPriority, Tags: []string{"⚠️", "💿"}, Click: "https://homecamera.lan/xasds1h2xsSsa/",
				Actions: []chat.Action{{Label: "Admin panel", URL: "https://filesrv.lan/admin"}},
			}, Attach: []chat.RemoteFile{{URL: "https://filesrv.lan/space.jpg", Name: "diskspace.jpg"}}, Icon: "https://filesrv.lan/icon.png"},
		},
		{
			"ntfy: an icon", request("tvshows", "x", "Icon: https://styles.redditmedia.com/t5_32uhe/styles/communityIcon.png"),
			Said{Text: "x", Topic: "tvshows", Notice: chat.Notice{Priority: normal}, Icon: "https://styles.redditmedia.com/t5_32uhe/styles/communityIcon.png"},
		},
		{
			"ntfy: no address as an icon", request("", "x", "X-Icon: warning"), Said{Text: "x", Notice: chat.Notice{Priority: normal}},
		},
		{
			"Slack: an icon", request("", `{"text":"x","username":"ghost-bot","icon_url":"https://slack.com/img/icons/app-57.png"}`, asJSON),
			Said{Text: "x", Notice: chat.Notice{Priority: normal}, Icon: "https://slack.com/img/icons/app-57.png"},
		},
		{
			"Discord: an avatar", request("", `{"content":"x","avatar_url":"https://i.lan/oF.jpg"}`, asJSON),
			Said{Text: "x", Notice: chat.Notice{Priority: normal}, Icon: "https://i.lan/oF.jpg"},
		},
		{
			"Gotify: curl -F", &Request{Path: "message", Query: url.Values{"token": {"x"}}, Header: http.Header{}, Form: url.Values{"title": {"my title"}, "message": {"my message"}, "priority": {"5"}}},
			Said{Text: "my message", Numeric: 5, Notice: chat.Notice{Title: "my title", Priority: normal}},
		},
		{
			"Gotify: extras", request("message", `{"title":"my title","message":"my message","priority":8,"extras":{"client::notification":{"click":{"url":"https://gotify.net"}}}}`, asJSON),
			Said{Text: "my message", Numeric: 8, Notice: chat.Notice{Title: "my title", Priority: chat.HighPriority, Click: "https://gotify.net"}},
		},
		{
			"Slack: a text", request("", `{"text":"Danny Torrence left a 1 star review for your property. <https://example.com|Click here> &amp; see *all* of _it_ :tada:"}`),
			Said{Text: "Danny Torrence left a 1 star review for your property. Click here (https://example.com) & see **all** of *it* 🎉", Notice: chat.Notice{Priority: normal}},
		},
		{
			"Slack: blocks", request("services/T0/B0/xx", `{"text":"stand-in","blocks":[{"type":"header","text":{"type":"plain_text","text":"New request"}},
				{"type":"section","fields":[{"type":"mrkdwn","text":"*Type:*\nPaid Time Off"},{"type":"mrkdwn","text":"*When:*\nAug 10"}]},
				{"type":"actions","elements":[{"type":"button","text":{"type":"plain_text","text":"Approve"},"url":"https://example.com/ok"}]}]}`, asJSON),
			Said{Text: "**Type:**\nPaid Time Off\n**When:**\nAug 10", Notice: chat.Notice{
				Title: "New request", Priority: normal, Actions: []chat.Action{{Label: "Approve", URL: "https://example.com/ok"}},
			}},
		},
		{
			"Slack: attachments", request("", `{"attachments":[{"fallback":"Plain","pretext":"Here","author_name":"ada","title":"Slack API","title_link":"https://api.slack.com/","text":"Optional","fields":[{"title":"Priority","value":"High","short":false}],"footer":"API"}]}`, asJSON),
			Said{Text: "Here\nada\nOptional\nPriority: High\nAPI", Notice: chat.Notice{Title: "Slack API", Click: "https://api.slack.com/", Priority: normal}},
		},
		{
			"Discord: an embed", request("?wait=true", `{"username":"Webhook","content":"Text **message**. [Here](https://example.com)","embeds":[{"author":{"name":"Birdie"},"title":"Title","url":"https://google.com/","description":"||hidden||","fields":[{"name":"Text","value":"More text","inline":true}],"image":{"url":"https://i.lan/a.jpg"},"footer":{"text":"Woah!"}}]}`, asJSON),
			Said{
				Text: "Text **message**. Here (https://example.com)\n\nBirdie\n>!hidden!<\nText: More text\nWoah!", Attach: []chat.RemoteFile{{URL: "https://i.lan/a.jpg"}},
				Notice: chat.Notice{Title: "Title", Click: "https://google.com/", Priority: normal},
			},
		},
		{
			"Grafana: unified alerting", request("", `{"receiver":"My Super Webhook","status":"firing","orgId":1,"alerts":[{"status":"firing","labels":{"alertname":"High memory usage","team":"blue","zone":"us-1"},
				"annotations":{"description":"The system has high memory usage","runbook_url":"https://myrunbook.com/runbook/1234","summary":"This alert was triggered for zone us-1"},
				"startsAt":"2021-10-12T09:51:03.157076+02:00","endsAt":"0001-01-01T00:00:00Z","generatorURL":"https://play.grafana.org/alerting/1afz29v7z/edit","fingerprint":"c6eadffa33fcdf37",
				"silenceURL":"https://play.grafana.org/alerting/silence/new?alertmanager=grafana","dashboardURL":"","panelURL":"","values":{"B":44.23943737541908}}],
				"groupLabels":{},"commonLabels":{"team":"blue"},"commonAnnotations":{},"externalURL":"https://play.grafana.org/","version":"1","groupKey":"{}:{}","title":"[FIRING:1]","state":"alerting","message":"**Firing**"}`, asJSON),
			Said{Text: "The system has high memory usage\nteam: blue\nzone: us-1", Key: "c6eadffa33fcdf37", Notice: chat.Notice{
				Title: "This alert was triggered for zone us-1", Priority: normal, Click: "https://play.grafana.org/alerting/1afz29v7z/edit",
				Actions: []chat.Action{{Label: "Runbook", URL: "https://myrunbook.com/runbook/1234"}, {Label: "Silence", URL: "https://play.grafana.org/alerting/silence/new?alertmanager=grafana"}},
			}},
		},
		{
			"Grafana: before that", request("", `{"evalMatches":[{"value":100,"metric":"High value","tags":null}],"message":"Someone is testing","ruleId":12,"ruleName":"Panel Title alert","ruleUrl":"http://grafana.lan/d/1","state":"ok","title":"[OK] Panel Title alert"}`, asJSON),
			Said{Text: "Someone is testing\nHigh value: 100", Key: "rule 12", Notice: chat.Notice{Title: "[OK] Panel Title alert", Click: "http://grafana.lan/d/1", Priority: normal, Resolved: true}},
		},
		{
			"Uptime Kuma", request("", `{"heartbeat":{"monitorID":7,"status":0,"msg":"connect ECONNREFUSED","important":true},"monitor":{"id":7,"name":"nas","url":"http://nas.lan"},"msg":"[nas] [🔴 Down] connect ECONNREFUSED"}`, asJSON),
			Said{Text: "[nas] [🔴 Down] connect ECONNREFUSED", Key: "monitor 7", Notice: chat.Notice{Title: "nas", Click: "http://nas.lan", Priority: chat.UrgentPriority}},
		},
		{
			"Sonarr", request("", `{"series":{"id":1,"title":"Gravity Falls"},"episodes":[{"id":1,"episodeNumber":1,"seasonNumber":2,"title":"Scary-oke"}],"release":{"quality":"HDTV-720p"},"eventType":"Grab","instanceName":"Sonarr"}`, asJSON),
			Said{Text: "Gravity Falls\n2x01 Scary-oke\nHDTV-720p", Notice: chat.Notice{Title: "Sonarr: Grabbed", Priority: normal}},
		},
		{
			"GitHub", request("", `{"ref":"refs/heads/main","compare":"https://github.com/o/r/compare/a...b","commits":[{"message":"Mend the pond\n\nIt leaked."}],"repository":{"full_name":"o/r"},"sender":{"login":"ada"}}`, asJSON, "X-GitHub-Event: push"),
			Said{Text: "ada pushed to main\n- Mend the pond", Notice: chat.Notice{Title: "o/r", Click: "https://github.com/o/r/compare/a...b", Priority: normal}},
		},
		{
			"Home Assistant: rest notify", request("", `{"message":"Washer done","title":"Home"}`, asJSON),
			Said{Text: "Washer done", Notice: chat.Notice{Title: "Home", Priority: normal}},
		},
		{
			"Proxmox: webhook", request("", "VM 101 is backed up", "Title: vzdump", "Priority: 3", "Content-Type: text/plain"),
			Said{Text: "VM 101 is backed up", Notice: chat.Notice{Title: "vzdump", Priority: normal}},
		},
		{
			"a text of a script with braces", request("", `{"a": 1}`, "Title: Config"), Said{Text: `{"a": 1}`, Notice: chat.Notice{Title: "Config", Priority: normal}},
		},
		{
			"what it speaks of", request("", "Full", "X-Id: disk"), Said{Text: "Full", Key: "disk", Notice: chat.Notice{Priority: normal}},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			words, said, err := Read(c.r)
			if err != nil {
				t.Fatal(err)
			}
			if len(said) != 1 || !reflect.DeepEqual(said[0], c.want) {
				t.Errorf("%T reads\n%+v, want\n%+v", words, said, c.want)
			}
		})
	}
}

func TestEachAlertOfAGroupIsAMessage(t *testing.T) {
	_, said, err := Read(request("", `{"status":"firing","alerts":[{"status":"firing","labels":{"alertname":"A"}},{"status":"resolved","labels":{"alertname":"B"}}]}`, asJSON))
	if err != nil || len(said) != 2 || said[0].Key == said[1].Key || said[0].Notice.Resolved || !said[1].Notice.Resolved {
		t.Errorf("it is %+v, %v", said, err)
	}
	// Of more than can be a message each the last one tells how many, and of those that Alertmanager left out.
	for _, c := range []struct {
		alerts, truncated, messages int
		last                        string
	}{
		{MaxSaid, 0, MaxSaid, ""},
		{100, 0, MaxSaid, "51 more alerts"},
		{MaxSaid, 1, MaxSaid, "2 more alerts"},
		{3, 1, 4, "One more alert"},
	} {
		many := strings.TrimSuffix(strings.Repeat(`{"labels":{"alertname":"A"}},`, c.alerts), ",")
		body := fmt.Sprintf(`{"status":"firing","groupKey":"g","commonLabels":{"alertname":"A"},"truncatedAlerts":%d,"alerts":[%s]}`, c.truncated, many)
		_, said, err := Read(request("", body, asJSON))
		if err != nil || len(said) != c.messages || said[len(said)-1].Text != c.last || c.last != "" && said[len(said)-1].Notice.Title != "A" {
			t.Errorf("%d and %d alerts are %d messages, the last is %+v, %v", c.alerts, c.truncated, len(said), said[len(said)-1], err)
		}
	}
}

// FuzzRead sends anything at any path: what comes back is fit for a message, and can be answered.
func FuzzRead(f *testing.F) {
	f.Add("message", "application/json", "Title", "x", `{"message":"x","priority":5}`)
	f.Add("", "application/json", "X-GitHub-Event", "push", `{"repository":{},"commits":[{}]}`)
	f.Add("", "", "Actions", `view, "a'b;c", http://x/`, "text")
	f.Add("slack", "application/json", "", "", `{"blocks":[{"type":"rich_text","elements":[{"type":"rich_text_list","elements":[{}]}]}],"attachments":[{}]}`)
	f.Add("", "application/json", "", "", `{"embeds":[{"fields":[{}]}],"content":1}`)
	f.Add("", "application/json", "", "", `{"alerts":[{}],"status":""}`)
	f.Fuzz(func(t *testing.T, path, kind, name, value, body string) {
		r := &Request{Path: path, Query: url.Values{"wait": {"true"}, "text": {value}}, Header: http.Header{}, Body: []byte(body)}
		r.Header.Set("Content-Type", kind)
		if name != "" {
			r.Header.Set(name, value)
		}
		words, said, err := Read(r)
		if err != nil {
			if _, ok := chat.AsProblem(err); !ok {
				t.Errorf("%v is not for people", err)
			}
			return
		}
		if len(said) == 0 || len(said) > MaxSaid {
			t.Fatalf("%d messages", len(said))
		}
		for _, s := range said {
			if !utf8.ValidString(s.Text) || len(s.Text) > chat.MaxHookText {
				t.Errorf("the text is %q", s.Text)
			}
		}
		ms := make([]chat.Message, len(said))
		for i := range ms {
			ms[i] = chat.Message{ID: 1, CreatedAt: time.Unix(0, 0)}
		}
		words.Answer(r, said, ms)
	})
}

func BenchmarkRead(b *testing.B) {
	for b.Loop() {
		if _, _, err := Read(request("", `{"topic":"nas","message":"Full","title":"Disk","priority":5,"tags":["warning"]}`, asJSON)); err != nil {
			b.Fatal(err)
		}
	}
}
