package web_test

import (
	"bytes"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

// notifies has Alertmanager notify a hook of alerts: kind is the notifier of its that does, and each alert a host with a status.
type notifies func(w *hooked, kind string, alerts ...string)

// byAlertmanager are what Alertmanager 0.35 was heard to send, and that of today, by the program in .tools/alertmanager: it takes minutes
// to build.
func byAlertmanager(t *testing.T, test func(t *testing.T, notify notifies)) {
	t.Run("as heard", func(t *testing.T) {
		test(t, func(w *hooked, kind string, alerts ...string) {
			w.t.Helper()
			heard := "resolved"
			if alerts[0] == "nas=firing" {
				heard = "firing"
			}
			body, err := os.ReadFile(filepath.Join("testdata", "alertmanager", kind+"-"+heard+".json"))
			check(w.t, err)
			a := w.say(http.MethodPost, "", string(body), jsonType)
			if a.Status >= 300 || kind == "slack" && string(a.Body) != "ok" {
				w.t.Errorf("%s is answered %d, %s", kind, a.Status, a.Body)
			}
		})
	})
	t.Run("real", func(t *testing.T) {
		if os.Getenv("RIBBIT_REAL_ALERTMANAGER") == "" {
			t.Skip("RIBBIT_REAL_ALERTMANAGER=1 has Alertmanager itself notify, which takes minutes to build")
		}
		program := filepath.Join(t.TempDir(), "alertmanager")
		build := exec.Command("go", "build", "-C", filepath.Join("..", "..", ".tools", "alertmanager"), "-o", program, ".")
		if out, err := build.CombinedOutput(); err != nil {
			t.Fatalf("build Alertmanager's notifiers: %v\n%s", err, out)
		}
		test(t, func(w *hooked, kind string, alerts ...string) {
			w.t.Helper()
			send := exec.Command(program, append([]string{kind, w.r.URL + "/hook/" + w.key}, alerts...)...) // #nosec G204 -- built just now
			if out, err := send.CombinedOutput(); err != nil {
				w.t.Errorf("%s fails: %v\n%s", kind, err, bytes.TrimSpace(out))
			}
		})
	})
}

// TestAlertmanagersOwnNotifiersWriteHere has them notify of a group of two, of which one is over later.
func TestAlertmanagersOwnNotifiersWriteHere(t *testing.T) {
	byAlertmanager(t, func(t *testing.T, notify notifies) {
		w := newHooked(t)
		messages := func() []webtest.Message { return w.grace.Thread(w.thread).Messages }
		isAbout := func(m webtest.Message, host string) bool {
			return m.Content == "Soon, on "+host+"\ninstance: "+host && m.Notice != nil && m.Notice.Title == "Disk full" && len(m.Notice.Tags) == 1 &&
				m.Notice.Tags[0] == "critical" && m.Notice.Click == "http://prometheus.lan/graph?g0.expr=disk_free+%3C+1" &&
				len(m.Notice.Actions) == 1 && m.Notice.Actions[0].Label == "Runbook" && m.Notice.Actions[0].URL == "http://wiki.lan/disk"
		}
		notify(w, "webhook", "nas=firing", "pi=firing")
		began := messages()
		if len(began) != 2 || !isAbout(began[0], "nas") || !isAbout(began[1], "pi") {
			t.Fatalf("two alerts came as %+v", began)
		}
		for _, m := range began {
			if m.Notice.Priority != 5 || m.Notice.Resolved {
				t.Errorf("an alert that is on came as %+v", m.Notice)
			}
		}

		notify(w, "webhook", "nas=resolved", "pi=firing")
		later := messages()
		if len(later) != 2 || later[0].ID != began[0].ID || later[1].ID != began[1].ID || !isAbout(later[0], "nas") || !isAbout(later[1], "pi") {
			t.Fatalf("when one is over there are %+v", later)
		}
		if n := later[0].Notice; !n.Resolved || n.Priority != 3 || later[0].Version <= began[0].Version {
			t.Errorf("the one that is over is %+v", n)
		}
		if n := later[1].Notice; n.Resolved || n.Priority != 5 {
			t.Errorf("the one that is on is %+v", n)
		}

		notify(w, "webhook", "nas=firing", "pi=firing")
		if again := messages(); len(again) != 3 || !again[0].Notice.Resolved || again[2].Notice.Resolved || !isAbout(again[2], "nas") {
			t.Errorf("when it begins anew there are %+v", again)
		}

		// As Slack and Discord would get it, it is a message for the group, and nothing says which earlier one it is about.
		for _, c := range []struct{ kind, status, title, click, text string }{
			{"slack", "firing", "", "http://alerts.lan:9093/#/alerts?receiver=pond", "[FIRING:2] DiskFull (critical)"},
			{"slack", "resolved", "", "http://alerts.lan:9093/#/alerts?receiver=pond", "[RESOLVED] DiskFull (critical)"},
			{"discord", "firing", "[FIRING:2] DiskFull (critical)", "", "- description = Soon, on pi"},
			{"discord", "resolved", "[RESOLVED] DiskFull (critical)", "", "- description = Soon, on pi"},
		} {
			before := len(messages())
			notify(w, c.kind, "nas="+c.status, "pi="+c.status)
			m := w.last()
			if len(messages()) != before+1 || m.Notice == nil || m.Notice.Title != c.title || m.Notice.Click != c.click || !strings.Contains(m.Content, c.text) {
				t.Errorf("%s of %s came as %q, %+v", c.kind, c.status, m.Content, m.Notice)
			}
		}
	})
}
