package hook

import (
	"net/http"
	"slices"
	"strconv"
	"strings"

	"ribbit/app/chat"
)

// alertmanager is the webhook of Prometheus' Alertmanager, which Grafana's unified alerting speaks, too. Each alert is a message
// of its own; its fingerprint tells which one it takes the place of.
type alertmanager struct{}

func (alertmanager) fits(r *Request) bool {
	o := r.object
	return len(o.objects("alerts")) > 0 && (o.has("receiver") || o.has("groupKey") || o.has("groupLabels") || o.has("commonLabels") || o.has("status"))
}

func (alertmanager) read(r *Request) ([]Said, error) {
	var said []Said
	alerts := r.object.objects("alerts")
	left, _ := r.object.number("truncatedAlerts")
	if len(alerts) > MaxSaid || len(alerts) == MaxSaid && left > 0 {
		left += int64(len(alerts) - MaxSaid + 1)
		alerts = alerts[:MaxSaid-1]
	}
	for _, a := range alerts {
		said = append(said, alert(r.object, a))
	}
	if left > 0 {
		said = append(said, more(r.object, left))
	}
	return said, nil
}

// more is said of alerts of a group that are too many to be a message each, or that were left out before they came here.
func more(group object, left int64) Said {
	text := strconv.FormatInt(left, 10) + " more alerts"
	if left == 1 {
		text = "One more alert"
	}
	s := Said{Text: text, Key: "more " + group.text("groupKey")}
	s.Notice.Title = group.object("commonLabels").text("alertname")
	if address := group.text("externalURL"); chat.IsAddress(address) {
		s.Notice.Click = address
	}
	return s
}

func alert(group, a object) Said {
	labels, annotations := a.object("labels"), a.object("annotations")
	s := Said{Key: a.text("fingerprint")}
	s.Notice.Title = annotations.text("summary", "title")
	if s.Notice.Title == "" {
		s.Notice.Title = labels.text("alertname")
	}
	if s.Notice.Title == "" {
		s.Notice.Title = group.text("title")
	}
	about := annotations.text("description", "message")
	facts := labelFacts(labels)
	s.Text = lines(append([]string{about}, facts...)...)
	s.Notice.Resolved = a.text("status") == "resolved" || a.text("status") == "" && group.text("status") == "resolved"
	s.Notice.Priority = severity(labels.text("severity", "priority", "level"))
	if s.Notice.Resolved {
		s.Notice.Priority = chat.NormalPriority
	}
	if level := labels.text("severity"); level != "" {
		s.Notice.Tags = append(s.Notice.Tags, level)
	}
	for _, address := range []string{a.text("panelURL"), a.text("dashboardURL"), a.text("generatorURL"), group.text("externalURL")} {
		if s.Notice.Click == "" && chat.IsAddress(address) {
			s.Notice.Click = address
		}
	}
	add := func(label, address string) {
		if chat.IsAddress(address) {
			s.Notice.Actions = append(s.Notice.Actions, chat.Action{Label: label, URL: address})
		}
	}
	add("Runbook", annotations.text("runbook_url"))
	add("Open dashboard", a.text("dashboardURL"))
	if !s.Notice.Resolved {
		add("Silence", a.text("silenceURL"))
	}
	s.attach(a.text("imageURL"), "")
	if s.Key == "" {
		s.Key = strings.Join(append([]string{labels.text("alertname")}, facts...), "\n")
	}
	return s
}

// labelFacts are the labels that tell one alert from another, in the order of their names.
func labelFacts(labels object) []string {
	var facts []string
	for name := range labels {
		if name != "alertname" && name != "severity" && !strings.HasPrefix(name, "__") {
			facts = append(facts, fact(name, labels.text(name)))
		}
	}
	slices.Sort(facts)
	return facts
}

// severity is how urgent an alert is by the words that people use in their rules.
func severity(word string) chat.Priority {
	switch strings.ToLower(word) {
	case "critical", "page", "emergency", "fatal", "disaster", "p1":
		return chat.UrgentPriority
	case "warning", "error", "high", "major", "p2":
		return chat.HighPriority
	case "low", "debug":
		return chat.MinPriority + 1
	}
	return chat.NormalPriority
}

// Answer is an empty object: whoever sends alerts looks at the status alone.
func (alertmanager) Answer(*Request, []Said, []chat.Message) Answer {
	return jsonAnswer(http.StatusOK, struct{}{})
}

// legacyGrafana is what Grafana's alerts were before they took Alertmanager's shape.
type legacyGrafana struct{ alertmanager }

func (legacyGrafana) fits(r *Request) bool {
	return r.object.has("ruleName") || r.object.has("ruleUrl") || r.object.has("evalMatches")
}

func (legacyGrafana) read(r *Request) ([]Said, error) {
	o := r.object
	s := Said{Text: o.text("message")}
	if id := o.text("ruleId"); id != "" {
		s.Key = "rule " + id
	}
	s.Notice = chat.Notice{Title: o.text("title", "ruleName"), Click: o.text("ruleUrl")}
	switch o.text("state") {
	case "alerting":
		s.Notice.Priority = chat.HighPriority
	case "ok":
		s.Notice.Resolved = true
	}
	texts := []string{s.Text}
	for _, m := range o.objects("evalMatches") {
		texts = append(texts, fact(m.text("metric"), m.text("value")))
	}
	s.Text = lines(texts...)
	s.attach(o.text("imageUrl"), "")
	return []Said{s}, nil
}
