package command

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"sync"
	"time"

	"ribbit/app/chat"
	"ribbit/app/config"
	"ribbit/app/web"
)

// checkupsEvery is how often the running server is looked over without being asked to.
const checkupsEvery = time.Hour

// checkups are what the doctor finds of the server that runs here.
type checkups struct {
	server  config.Server
	e       Env
	backups *backups
	others  func() []chat.OtherServer

	mu   sync.Mutex // held while it looks: who asks meanwhile waits for what it finds
	last chat.Checkup
}

var _ web.Doctor = (*checkups)(nil)

// Checkup implements web.Doctor.
func (d *checkups) Checkup(ctx context.Context, again bool) (chat.Checkup, error) {
	asked := time.Now()
	d.mu.Lock()
	defer d.mu.Unlock()
	if !d.last.At.IsZero() && (!again || d.last.At.After(asked)) {
		return d.last, nil
	}
	e := d.e
	e.Stderr = io.Discard // to where the log of the running server goes; what is found is answered
	x := examination{Server: d.server, e: e}
	findings, err := x.examine(ctx)
	if err != nil {
		return chat.Checkup{}, err
	}
	if d.server.Bus != "" {
		findings = append(findings, serversFinding(d.others()))
	}
	findings = append(findings, d.backups.finding(ctx))
	d.last = chat.Checkup{Findings: findings, At: time.Now().UTC()}
	return d.last, nil
}

// keepLooking looks now and then until ctx ends, and writes down what is broken.
func (d *checkups) keepLooking(ctx context.Context, log *slog.Logger) {
	for tick := time.NewTicker(checkupsEvery); ; {
		select {
		case <-tick.C:
		case <-ctx.Done():
			tick.Stop()
			return
		}
		found, err := d.Checkup(ctx, true)
		if err != nil && ctx.Err() == nil {
			log.Error("cannot look the server over", slog.Any("error", err))
		}
		for _, f := range found.Findings {
			if f.State == chat.FindingBroken {
				log.Warn("something is broken", slog.String("part", f.Part), slog.String("found", f.Text), slog.String("mend", f.Mend))
			}
		}
	}
}

// serversFinding names the other servers that are heard of over the bus.
func serversFinding(others []chat.OtherServer) chat.Finding {
	var names []string
	for _, o := range others {
		name := o.Name
		if name == "" {
			name = "one without a name"
		}
		names = append(names, fmt.Sprintf("%s (%s ago)", name, o.Heard.Round(time.Second)))
	}
	found := unset("no other one is heard of")
	if len(names) > 0 {
		found = fine("heard of: %s", strings.Join(names, ", "))
	}
	found.Part = "servers"
	return found
}
