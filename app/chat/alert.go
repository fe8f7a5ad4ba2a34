package chat

import (
	"context"
	"crypto/ecdh"
	"encoding/base64"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// AlertLevel says which messages of a thread a member is alerted of.
type AlertLevel string

// The levels of alerts.
const (
	AlertAll      AlertLevel = "all"
	AlertMentions AlertLevel = "mentions" // and replies to one's own messages
	AlertNone     AlertLevel = "none"
)

// AlertLevels are all of them, the loudest first.
var AlertLevels = []AlertLevel{AlertAll, AlertMentions, AlertNone}

// AlertShow says how much of a message an alert tells.
type AlertShow string

// What an alert tells.
const (
	ShowAll     AlertShow = "all"     // who, where and what
	ShowSender  AlertShow = "sender"  // who and where
	ShowNothing AlertShow = "nothing" // that there is something
)

// Limits of what people set up.
const (
	MaxSubscriptions = 20 // browsers of a user that take pushes; one more and the oldest goes
	MaxAlertToken    = 500
	maxEndpoint      = 2000
)

// AlertSettings are how a user wants to be told of messages that they do not see.
type AlertSettings struct {
	Sound        bool // of open pages, for messages that do not speak to the user
	MentionSound bool // and for those that do
	Desktop      bool // notifications of open pages
	Show         AlertShow
	Quiet        *Quiet // nil for none
	Ntfy         *AlertTarget
	Gotify       *AlertTarget
}

// Croaks reports whether open pages make a sound for an alert.
func (s AlertSettings) Croaks(a Alert) bool {
	if a.IsMention {
		return s.MentionSound
	}
	return s.Sound
}

// DefaultAlertSettings are those of whoever has chosen nothing.
var DefaultAlertSettings = AlertSettings{Sound: true, MentionSound: true, Show: ShowAll}

// AlertTarget is a server of another kind that passes alerts on: the address of a topic of ntfy, or of a Gotify.
type AlertTarget struct {
	URL   string
	Token string // "" for none
}

// Quiet is when alerts are dropped, each day from a time of day to another.
type Quiet struct {
	From, To time.Duration // since midnight, in whole minutes
	Zone     string        // such as Europe/Berlin
}

// NewQuiet reads times such as 22:00 and the name of a zone. Problem: Invalid (quiet).
func NewQuiet(from, to, zone string) (*Quiet, error) {
	q := &Quiet{Zone: zone}
	for text, d := range map[string]*time.Duration{from: &q.From, to: &q.To} {
		at, err := time.Parse("15:04", text)
		if err != nil || len(text) != len("15:04") {
			return nil, NewInvalid("quiet", "quiet-no-time", "value", text)
		}
		*d = time.Duration(at.Hour())*time.Hour + time.Duration(at.Minute())*time.Minute
	}
	if from == to {
		return nil, NewInvalid("quiet", "quiet-without-length")
	}
	if _, err := zoneOf(zone); err != nil {
		return nil, NewInvalid("quiet", "quiet-no-zone", "value", zone)
	}
	return q, nil
}

// zoneOf finds a zone by its name. The name of this machine's own says nothing about whoever chose it.
func zoneOf(name string) (*time.Location, error) {
	if name == "" || name == "Local" || len(name) > 100 {
		return nil, NewInvalid("quiet", "quiet-no-zone", "value", name)
	}
	return time.LoadLocation(name)
}

// Clock is a time of day as NewQuiet reads it.
func Clock(d time.Duration) string { return time.Time{}.Add(d).Format("15:04") }

// Covers reports whether a moment falls into the quiet hours: the first minute does, the last does not.
func (q *Quiet) Covers(at time.Time) bool {
	if q == nil {
		return false
	}
	zone, err := zoneOf(q.Zone)
	if err != nil {
		return false // a name that the zones of this machine do not have any more
	}
	at = at.In(zone)
	now := time.Duration(at.Hour())*time.Hour + time.Duration(at.Minute())*time.Minute
	if q.From < q.To {
		return q.From <= now && now < q.To
	}
	return now >= q.From || now < q.To
}

// AlertChange changes some of a user's alert settings; what is nil stays as it is.
type AlertChange struct {
	Sound, MentionSound, Desktop *bool

	Show         *AlertShow
	Quiet        **Quiet
	Ntfy, Gotify **AlertTarget
}

// Apply answers the settings with what the change makes different.
func (k AlertChange) Apply(s AlertSettings) AlertSettings {
	set(&s.Sound, k.Sound)
	set(&s.MentionSound, k.MentionSound)
	set(&s.Desktop, k.Desktop)
	set(&s.Show, k.Show)
	set(&s.Quiet, k.Quiet)
	set(&s.Ntfy, k.Ntfy)
	set(&s.Gotify, k.Gotify)
	return s
}

func set[T any](to, from *T) {
	if from != nil {
		*to = *from
	}
}

// Subscription is a browser that takes pushes for its user, as it names itself, as long as its session lasts.
type Subscription struct {
	ID       int64
	User     UserID
	Session  SessionID
	Endpoint string // address of the browser's push service
	P256dh   string // key to encrypt for, base64url
	Auth     string // secret that goes into the encryption, base64url
	Origin   string // by which the browser reaches this server, such as https://ribbit.local:8443
	At       time.Time
}

// check refuses what no browser says of itself. Problem: Invalid (endpoint, keys).
func (s Subscription) check() error {
	if len(s.Endpoint) > maxEndpoint {
		return NewInvalid("endpoint", "outbound-address-too-long", "n", maxEndpoint)
	}
	if !strings.HasPrefix(s.Endpoint, "https://") || !utf8.ValidString(s.Endpoint) {
		return NewInvalid("endpoint", "push-endpoint-invalid")
	}
	key, err := unpadded(s.P256dh)
	if err == nil {
		_, err = ecdh.P256().NewPublicKey(key)
	}
	secret, authErr := unpadded(s.Auth)
	if err != nil || authErr != nil || len(secret) != 16 {
		return NewInvalid("keys", "push-keys-invalid")
	}
	return nil
}

// unpadded reads base64url; what pads it may be there or not.
func unpadded(text string) ([]byte, error) {
	return base64.RawURLEncoding.DecodeString(strings.TrimRight(text, "="))
}

// Recipient is a member of a thread who may be told of a message, with all that decides whether they are.
type Recipient struct {
	User UserID
	AlertSettings
	ThreadSettings
	LastReadSeq   Seq
	Blocks        bool // the sender
	Disabled      bool
	Subscriptions []Subscription
}

// ToldOf says whether somebody is alerted of a message that they have not open before them.
func (r Recipient) ToldOf(m Message, now time.Time) bool {
	switch {
	case m.Kind == System || m.Deleted || m.Sender.ID == r.User:
		return false
	case r.Disabled || r.Blocks || r.Muted || r.Request == RequestIgnored:
		return false
	case r.LastReadSeq >= m.Seq || r.Quiet.Covers(now):
		return false
	}
	switch r.Alerts {
	case AlertNone:
		return false
	case AlertMentions:
		return r.IsSpokenTo(m)
	}
	return true
}

// IsSpokenTo reports whether a message mentions somebody, or answers them.
func (r Recipient) IsSpokenTo(m Message) bool {
	return m.MentionsHere() || slices.Contains(m.MentionedUsers(), r.User) || m.Quote != nil && m.Quote.Sender.ID == r.User
}

// Alert is what somebody is told of a message.
type Alert struct {
	Thread    ThreadID
	Message   MessageID
	IsMention bool // the message speaks to them
	Title     string
	Body      string
}

// AlertWay is how an alert reaches somebody who has no page open.
type AlertWay string

// The ways of alerts.
const (
	WayNtfy   AlertWay = "ntfy"
	WayGotify AlertWay = "gotify"
	WayPush   AlertWay = "push"
)

// AlertFault says why an alert did not arrive.
type AlertFault string

// The faults of alerts; "" is none.
const (
	FaultRefused AlertFault = "refused" // the server may not ask that address
	FaultSilent  AlertFault = "silent"  // nobody answers there
	FaultSlow    AlertFault = "slow"    // no answer in time
	FaultToken   AlertFault = "token"   // it does not know the token
	FaultGone    AlertFault = "gone"    // there is nothing at that address
	FaultStatus  AlertFault = "status"  // any other answer but one of success
)

// AlertResult is how the test of a way went.
type AlertResult struct {
	Way    AlertWay
	Took   time.Duration
	Fault  AlertFault
	Status int // of the answer; 0 for none
}

// AlertStore keeps how people want to be told.
type AlertStore interface {
	// AlertSettings are DefaultAlertSettings for whoever has chosen nothing.
	AlertSettings(ctx context.Context, user UserID) (AlertSettings, error)
	SetAlerts(ctx context.Context, user UserID, k AlertChange) (AlertSettings, error)
	// Subscribe keeps a browser's subscription in place of whatever has its endpoint, and the newest MaxSubscriptions of its user.
	Subscribe(ctx context.Context, s Subscription) error
	// Unsubscribe forgets an endpoint of a user. What is not there is forgotten already.
	Unsubscribe(ctx context.Context, user UserID, endpoint string) error
	Subscriptions(ctx context.Context, user UserID) ([]Subscription, error)
	// ForgetSubscription forgets one that its push service does not know any more.
	ForgetSubscription(ctx context.Context, id int64) error
	// HasAlertTargets reports whether anybody may be reached outside open pages.
	HasAlertTargets(ctx context.Context) (bool, error)
	// Recipients are the members of a thread but the sender who have an open page, or may be reached otherwise.
	Recipients(ctx context.Context, thread ThreadID, sender UserID, withPage []UserID) ([]Recipient, error)
	// PushKey is the server's key for push services, made by newKey when there is none.
	PushKey(ctx context.Context, newKey func() (private, public string, err error)) (private, public string, err error)
}

// AlertSettings are how the caller wants to be told of messages.
func (c *Chat) AlertSettings(ctx context.Context, caller UserID) (AlertSettings, error) {
	return c.Store.AlertSettings(ctx, caller)
}

// SetAlerts changes some of the caller's alert settings and answers all of them. Problem: Invalid (show, ntfy, gotify).
func (c *Chat) SetAlerts(ctx context.Context, caller UserID, k AlertChange) (AlertSettings, error) {
	if k.Show != nil && *k.Show != ShowAll && *k.Show != ShowSender && *k.Show != ShowNothing {
		return AlertSettings{}, NewInvalid("show", "unknown-alert-show")
	}
	for field, target := range map[string]**AlertTarget{"ntfy": k.Ntfy, "gotify": k.Gotify} {
		if target == nil || *target == nil {
			continue
		}
		if err := c.checkTarget(ctx, **target, field); err != nil {
			return AlertSettings{}, err
		}
	}
	if k.Gotify != nil && *k.Gotify != nil && (*k.Gotify).Token == "" {
		return AlertSettings{}, NewInvalid("gotify", "gotify-without-token")
	}
	return c.Store.SetAlerts(ctx, caller, k)
}

func (c *Chat) checkTarget(ctx context.Context, target AlertTarget, field string) error {
	if len(target.Token) > MaxAlertToken || strings.ContainsFunc(target.Token, func(r rune) bool { return r <= ' ' || r > '~' }) {
		return NewInvalid(field, "alert-token-invalid")
	}
	return at(field, c.Addresses.Check(ctx, target.URL))
}

// at blames another field for a problem.
func at(field string, err error) error {
	if p, ok := AsProblem(err); ok {
		return p.At(field)
	}
	return err
}

// Subscribe has a browser take pushes for the caller. Problem: Invalid (endpoint, keys).
func (c *Chat) Subscribe(ctx context.Context, s Subscription) error {
	if err := s.check(); err != nil {
		return err
	}
	if err := at("endpoint", c.Addresses.Check(ctx, s.Endpoint)); err != nil {
		return err
	}
	s.At = c.Now()
	return c.Store.Subscribe(ctx, s)
}

// Unsubscribe ends that. An endpoint that is not there is fine.
func (c *Chat) Unsubscribe(ctx context.Context, caller UserID, endpoint string) error {
	return c.Store.Unsubscribe(ctx, caller, endpoint)
}
