package api

import (
	"bytes"
	"encoding/json"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/shape"
)

// AlertSettings is the JSON of how the caller wants to be told of messages.
type AlertSettings struct {
	Sound        bool           `json:"sound"`
	MentionSound bool           `json:"mentionSound"`
	Desktop      bool           `json:"desktop"`
	Show         chat.AlertShow `json:"show"`
	Quiet        *Quiet         `json:"quiet"`
	Ntfy         *AlertTarget   `json:"ntfy"`
	Gotify       *AlertTarget   `json:"gotify"`
}

// Quiet is the JSON of quiet hours.
type Quiet struct {
	From string `json:"from"`
	To   string `json:"to"`
	Zone string `json:"zone"`
}

// AlertTarget is the JSON of a server that passes alerts on.
type AlertTarget struct {
	URL   string `json:"url"`
	Token string `json:"token,omitempty"`
}

func (a *API) sendAlertSettings(c *fiber.Ctx, s chat.AlertSettings, err error) error {
	if err != nil {
		return err
	}
	out := AlertSettings{Sound: s.Sound, MentionSound: s.MentionSound, Desktop: s.Desktop, Show: s.Show, Ntfy: targetOut(s.Ntfy), Gotify: targetOut(s.Gotify)}
	if q := s.Quiet; q != nil {
		out.Quiet = &Quiet{From: chat.Clock(q.From), To: chat.Clock(q.To), Zone: q.Zone}
	}
	return c.JSON(out)
}

func targetOut(t *chat.AlertTarget) *AlertTarget {
	if t == nil {
		return nil
	}
	return &AlertTarget{URL: t.URL, Token: t.Token}
}

func (a *API) showAlertSettings(c *fiber.Ctx) error {
	s, err := a.Chat.AlertSettings(c.UserContext(), a.Caller(c).User.ID)
	return a.sendAlertSettings(c, s, err)
}

// changeAlertSettings changes those that the body has; null ends what it stands for.
func (a *API) changeAlertSettings(c *fiber.Ctx) error {
	var in struct {
		Sound        *bool           `json:"sound"`
		MentionSound *bool           `json:"mentionSound"`
		Desktop      *bool           `json:"desktop"`
		Show         *chat.AlertShow `json:"show"`
		Quiet        json.RawMessage `json:"quiet"`
		Ntfy         json.RawMessage `json:"ntfy"`
		Gotify       json.RawMessage `json:"gotify"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	k := chat.AlertChange{Sound: in.Sound, MentionSound: in.MentionSound, Desktop: in.Desktop, Show: in.Show}
	quiet, has, err := objectIn[Quiet]("quiet", in.Quiet)
	if err != nil {
		return err
	}
	if has {
		var q *chat.Quiet
		if quiet != nil {
			if q, err = chat.NewQuiet(quiet.From, quiet.To, quiet.Zone); err != nil {
				return err
			}
		}
		k.Quiet = &q
	}
	if k.Ntfy, err = targetIn("ntfy", in.Ntfy); err != nil {
		return err
	}
	if k.Gotify, err = targetIn("gotify", in.Gotify); err != nil {
		return err
	}
	s, err := a.Chat.SetAlerts(c.UserContext(), a.Caller(c).User.ID, k)
	return a.sendAlertSettings(c, s, err)
}

// targetIn reads an object or null; nothing at all leaves the target as it is. Problem: Invalid.
func targetIn(field string, raw json.RawMessage) (**chat.AlertTarget, error) {
	in, has, err := objectIn[AlertTarget](field, raw)
	if err != nil || !has {
		return nil, err
	}
	var t *chat.AlertTarget
	if in != nil {
		t = &chat.AlertTarget{URL: in.URL, Token: in.Token}
	}
	return &t, nil
}

// objectIn reads an object, nil for null; has is false when there is nothing at all. Problem: Invalid.
func objectIn[T any](field string, raw json.RawMessage) (value *T, has bool, err error) {
	raw = bytes.TrimSpace(raw)
	if len(raw) == 0 {
		return nil, false, nil
	}
	if string(raw) == "null" {
		return nil, true, nil
	}
	value = new(T)
	if err := shape.Decode(raw, value); err != nil {
		return nil, true, chat.NewInvalid(field, "value-not-object-or-null", "field", field)
	}
	return value, true, nil
}

// testAlerts sends one alert by each way that the caller has set up.
func (a *API) testAlerts(c *fiber.Ctx) error {
	type result struct {
		Way  chat.AlertWay `json:"way"`
		OK   bool          `json:"ok"`
		Text string        `json:"text"`
	}
	results, err := a.TestAlerts(c)
	if err != nil {
		return err
	}
	out := make([]result, len(results))
	for i, r := range results {
		out[i] = result{r.Way, r.Fault == "", a.SayAlertResult(c, r)}
	}
	return c.JSON(fiber.Map{"results": out})
}

func (a *API) showPushKey(c *fiber.Ctx) error {
	key, err := a.PushKey(c.UserContext())
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"key": key})
}

// subscribe takes what a browser's PushSubscription says of itself.
func (a *API) subscribe(c *fiber.Ctx) error {
	var in struct {
		Endpoint string `json:"endpoint"`
		Keys     struct {
			P256dh string `json:"p256dh"`
			Auth   string `json:"auth"`
		} `json:"keys"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	me := a.Caller(c)
	err := a.Chat.Subscribe(c.UserContext(), chat.Subscription{
		User: me.User.ID, Session: me.Session.ID, Endpoint: in.Endpoint, P256dh: in.Keys.P256dh, Auth: in.Keys.Auth, Origin: a.Origin(c),
	})
	if err != nil {
		return err
	}
	return c.Status(fiber.StatusCreated).JSON(fiber.Map{"endpoint": in.Endpoint})
}

func (a *API) unsubscribe(c *fiber.Ctx) error {
	var in struct {
		Endpoint string `json:"endpoint"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	if err := a.Chat.Unsubscribe(c.UserContext(), a.Caller(c).User.ID, in.Endpoint); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}
