package alerts

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"strconv"
	"strings"

	"ribbit/app/chat"
	"ribbit/app/outbound"
)

// way is one target of somebody, and how it is reached.
type way struct {
	way  chat.AlertWay
	key  string // tells the target from all others
	send func(context.Context, chat.Alert) outcome
}

// outcome is how sending went.
type outcome struct {
	status int // of the answer; 0 for none
	err    error
}

// fault is what went wrong, for whoever set the way up.
func (o outcome) fault() chat.AlertFault {
	var slow net.Error
	switch {
	case o.err == nil:
		return ""
	case o.status == http.StatusUnauthorized || o.status == http.StatusForbidden:
		return chat.FaultToken
	case o.status == http.StatusNotFound || o.status == http.StatusGone:
		return chat.FaultGone
	case o.status != 0:
		return chat.FaultStatus
	case errors.Is(o.err, outbound.ErrRefused):
		return chat.FaultRefused
	case errors.As(o.err, &slow) && slow.Timeout():
		return chat.FaultSlow
	}
	return chat.FaultSilent
}

// waysOf are all that somebody has set up.
func (d *Desk) waysOf(s chat.AlertSettings, subscriptions []chat.Subscription) []way {
	var ways []way
	if to := s.Ntfy; to != nil {
		ways = append(ways, way{chat.WayNtfy, "ntfy " + to.Token + " " + to.URL, func(ctx context.Context, a chat.Alert) outcome { return d.ntfy(ctx, *to, a) }})
	}
	if to := s.Gotify; to != nil {
		ways = append(ways, way{chat.WayGotify, "gotify " + to.Token + " " + to.URL, func(ctx context.Context, a chat.Alert) outcome { return d.gotify(ctx, *to, a) }})
	}
	for _, n := range subscriptions {
		ways = append(ways, way{chat.WayPush, "push " + strconv.FormatInt(n.ID, 10), func(ctx context.Context, a chat.Alert) outcome { return d.push(ctx, n, a) }})
	}
	return ways
}

// link is where an alert leads to.
func (d *Desk) link(base string, a chat.Alert) string {
	if a.Thread == 0 {
		return base + "/" // of a test
	}
	return base + d.Path(a.Thread, a.Message)
}

// ntfy publishes to a topic, with what belongs into headers in them.
func (d *Desk) ntfy(ctx context.Context, to chat.AlertTarget, a chat.Alert) outcome {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, to.URL, strings.NewReader(a.Body))
	if err != nil {
		return outcome{err: err}
	}
	r.Header.Set("Content-Type", "text/plain; charset=utf-8")
	r.Header.Set("Title", mime.BEncoding.Encode("utf-8", a.Title))
	r.Header.Set("Click", d.link(d.BaseURL, a))
	if to.Token != "" {
		r.Header.Set("Authorization", "Bearer "+to.Token)
	}
	return d.do(r)
}

// gotify sends a message as an app of a Gotify.
func (d *Desk) gotify(ctx context.Context, to chat.AlertTarget, a chat.Alert) outcome {
	const usual = 5 // of a Gotify's ten priorities, the least that makes a sound
	body, err := json.Marshal(map[string]any{
		"title": a.Title, "message": a.Body, "priority": usual,
		"extras": map[string]any{"client::notification": map[string]any{"click": map[string]any{"url": d.link(d.BaseURL, a)}}},
	})
	if err != nil {
		return outcome{err: err}
	}
	address := strings.TrimRight(to.URL, "/")
	if !strings.HasSuffix(address, "/message") {
		address += "/message"
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, address, bytes.NewReader(body))
	if err != nil {
		return outcome{err: err}
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("X-Gotify-Key", to.Token)
	return d.do(r)
}

// do sends a request. Only an answer of success is one.
func (d *Desk) do(r *http.Request) outcome {
	r.Header.Set("User-Agent", "Ribbit")
	answer, err := d.client.Do(r)
	if err != nil {
		return outcome{err: err}
	}
	defer answer.Body.Close()               //nolint:errcheck // it is only read
	io.Copy(io.Discard, answer.Body)        //nolint:errcheck // nothing is made of it
	return statusOutcome(answer.StatusCode) // what it says is of no interest
}

func statusOutcome(status int) outcome {
	o := outcome{status: status}
	if status < 200 || status > 299 {
		o.err = fmt.Errorf("it answers %d", status)
	}
	return o
}
