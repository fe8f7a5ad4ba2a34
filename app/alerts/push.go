package alerts

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/SherClockHolmes/webpush-go"

	"ribbit/app/chat"
)

// vapid is the key by which push services know this server. It is made when it is first wanted.
type vapid struct {
	mu              sync.Mutex
	private, public string
}

// PushKey is the public half of the server's key, base64url, which browsers subscribe with.
func (d *Desk) PushKey(ctx context.Context) (string, error) {
	_, public, err := d.pushKeys(ctx)
	return public, err
}

func (d *Desk) pushKeys(ctx context.Context) (private, public string, err error) {
	d.key.mu.Lock()
	defer d.key.mu.Unlock()
	if d.key.public == "" {
		d.key.private, d.key.public, err = d.Store.PushKey(ctx, webpush.GenerateVAPIDKeys)
	}
	return d.key.private, d.key.public, err
}

// payload is what a push says: the form that Safari shows by itself, and that the page's worker reads for other browsers.
type payload struct {
	WebPush      int          `json:"web_push"`
	Notification notification `json:"notification"`
}

type notification struct {
	Title    string `json:"title"`
	Body     string `json:"body"`
	Navigate string `json:"navigate"` // where a tap leads
	Tag      string `json:"tag"`      // a later one with the same takes its place
}

// declarative is RFC 8030's number, by which a payload says that it needs no worker.
const declarative = 8030

// nobody is whom push services write to when something is wrong and the server has no address of its own on the web.
const nobody = "https://ribbit.invalid"

// push has a browser's push service bring it an alert, encrypted for that browser. One that the service does not know any more is
// forgotten.
func (d *Desk) push(ctx context.Context, n chat.Subscription, a chat.Alert) outcome {
	private, public, err := d.pushKeys(ctx)
	if err != nil {
		return outcome{err: err}
	}
	body, err := json.Marshal(payload{declarative, notification{a.Title, a.Body, d.link(n.Origin, a), tag(a)}})
	if err != nil {
		return outcome{err: err}
	}
	subscriber := nobody
	if strings.HasPrefix(d.BaseURL, "https://") {
		subscriber = d.BaseURL
	}
	answer, err := webpush.SendNotificationWithContext(ctx, body, &webpush.Subscription{
		Endpoint: n.Endpoint, Keys: webpush.Keys{P256dh: n.P256dh, Auth: n.Auth},
	}, &webpush.Options{
		HTTPClient: d.client, Subscriber: subscriber, TTL: int(lastingFor / time.Second), Urgency: webpush.UrgencyHigh,
		VAPIDPublicKey: public, VAPIDPrivateKey: private,
	})
	if err != nil {
		return outcome{err: err}
	}
	defer answer.Body.Close()        //nolint:errcheck // it is only read
	io.Copy(io.Discard, answer.Body) //nolint:errcheck // nothing is made of it
	if answer.StatusCode == http.StatusNotFound || answer.StatusCode == http.StatusGone {
		if err := d.Store.ForgetSubscription(ctx, n.ID); err != nil {
			d.Log.Error("cannot forget a subscription", slog.Any("error", err))
		}
	}
	return statusOutcome(answer.StatusCode)
}

// tag names an alert as the page names its own notifications, so that a browser with both shows one.
func tag(a chat.Alert) string { return "message-" + strconv.FormatInt(int64(a.Message), 10) }
