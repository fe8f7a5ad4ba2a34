// Command alertmanager notifies one address of a group of alerts, by what Alertmanager itself sends them with:
//
//	alertmanager webhook|slack|discord ADDRESS INSTANCE=firing|resolved …
//
// It has a module of its own, so that only the test which runs it needs what Alertmanager is made of.
package main

import (
	"context"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/prometheus/alertmanager/alert"
	"github.com/prometheus/alertmanager/notify"
	"github.com/prometheus/alertmanager/notify/discord"
	"github.com/prometheus/alertmanager/notify/slack"
	"github.com/prometheus/alertmanager/notify/webhook"
	"github.com/prometheus/alertmanager/template"
	"github.com/prometheus/common/config"
	"github.com/prometheus/common/model"
	"go.yaml.in/yaml/v2"
)

const patience = 20 * time.Second // for an answer

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) < 3 {
		return fmt.Errorf("usage: alertmanager webhook|slack|discord ADDRESS INSTANCE=firing|resolved …")
	}
	n, err := notifier(args[0], args[1])
	if err != nil {
		return err
	}
	group := model.LabelSet{"alertname": "DiskFull"}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	ctx = notify.WithReceiverName(ctx, "pond")
	ctx = notify.WithGroupLabels(ctx, group)
	ctx = notify.WithGroupKey(ctx, "{}:"+group.String())
	return n.Notify(ctx, alerts(args[2:])...).Err()
}

// notifier is one as a configuration makes it that names nothing but the address.
func notifier(kind, address string) (notify.Notifier, error) {
	words, err := template.FromGlobs(nil)
	if err != nil {
		return nil, err
	}
	if words.ExternalURL, err = url.Parse("http://alerts.lan:9093"); err != nil {
		return nil, err
	}
	plain, quiet := &config.DefaultHTTPClientConfig, slog.New(slog.DiscardHandler)
	switch kind {
	case "webhook":
		var c webhook.WebhookConfig
		if err := yaml.Unmarshal([]byte("url: "+address), &c); err != nil {
			return nil, err
		}
		c.HTTPConfig = plain
		return webhook.New(&c, words, quiet)
	case "slack":
		var c slack.SlackConfig
		if err := yaml.Unmarshal([]byte("api_url: "+address), &c); err != nil {
			return nil, err
		}
		c.HTTPConfig = plain
		return slack.New(&c, words, quiet)
	case "discord":
		var c discord.DiscordConfig
		if err := yaml.Unmarshal([]byte("webhook_url: "+address), &c); err != nil {
			return nil, err
		}
		c.HTTPConfig = plain
		return discord.New(&c, words, quiet)
	}
	return nil, fmt.Errorf("there is no notifier %q", kind)
}

// alerts began an hour ago, and those that are resolved ended just now.
func alerts(instances []string) []*alert.Alert {
	now := time.Now()
	all := make([]*alert.Alert, len(instances))
	for i, words := range instances {
		instance, status, _ := strings.Cut(words, "=")
		a := model.Alert{
			Labels:       model.LabelSet{"alertname": "DiskFull", "severity": "critical", "instance": model.LabelValue(instance)},
			Annotations:  model.LabelSet{"summary": "Disk full", "description": "Soon, on " + model.LabelValue(instance), "runbook_url": "http://wiki.lan/disk"},
			StartsAt:     now.Add(-time.Hour),
			GeneratorURL: "http://prometheus.lan/graph?g0.expr=disk_free+%3C+1",
		}
		if status == string(model.AlertResolved) {
			a.EndsAt = now.Add(-time.Second)
		}
		all[i] = alert.New(a, now, false)
	}
	return all
}
