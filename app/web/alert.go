package web

import (
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// reachedBy is the address by which a browser reaches this server, as BaseURL is by which others do.
func (s *Server) reachedBy(c *fiber.Ctx) string {
	return s.scheme(c) + "://" + c.Get(fiber.HeaderHost) + string(s.base)
}

// testAlerts sends the caller an alert by each way that they have set up.
func (s *Server) testAlerts(c *fiber.Ctx) ([]chat.AlertResult, error) {
	title, body := ui.AlertTestWords(c.UserContext())
	return s.Alerts.Test(c.UserContext(), caller(c).User.ID, title, body)
}

// changeAlerts takes the part of the alert settings that the form has.
func (s *Server) changeAlerts(c *fiber.Ctx) error {
	me := caller(c).User.ID
	k, saved, err := s.alertForm(c)
	if err == nil {
		_, err = s.Chat.SetAlerts(c.UserContext(), me, k)
	}
	return s.answerSettings(c, ui.Alerts, ui.IDAlerts, saved, err)
}

// alertForm reads a form of the alert settings; saved names it. Problem: Invalid.
func (s *Server) alertForm(c *fiber.Ctx) (k chat.AlertChange, saved string, err error) {
	has := c.Context().PostArgs().Has
	switch {
	case has("sound"):
		k.Sound, err = formFlag(c, "sound")
		return k, "sound", err
	case has("mentionSound"):
		k.MentionSound, err = formFlag(c, "mentionSound")
		return k, "mentionSound", err
	case has("desktop"):
		k.Desktop, err = formFlag(c, "desktop")
		return k, "desktop", err
	case has("show"):
		show := chat.AlertShow(formValue(c, "show"))
		k.Show = &show
		return k, "show", nil
	case has("quiet"):
		var q *chat.Quiet
		on, err := formFlag(c, "quiet")
		if err == nil && on != nil && *on {
			q, err = chat.NewQuiet(formValue(c, "from"), formValue(c, "to"), s.zoneName(c))
		}
		k.Quiet = &q
		return k, "quiet", err
	}
	now, err := s.Chat.AlertSettings(c.UserContext(), caller(c).User.ID)
	for name, to := range map[string]struct {
		change ***chat.AlertTarget
		now    *chat.AlertTarget
	}{"ntfy": {&k.Ntfy, now.Ntfy}, "gotify": {&k.Gotify, now.Gotify}} {
		if has(name) {
			target := targetOf(formValue(c, name), formValue(c, name+"_token"), to.now)
			*to.change = &target
			saved = name
		}
	}
	return k, saved, err
}

// targetOf is a server that somebody typed; without a token the one that it has already stays, as it is not shown again.
func targetOf(url, token string, now *chat.AlertTarget) *chat.AlertTarget {
	if url = strings.TrimSpace(url); url == "" {
		return nil
	}
	if token = strings.TrimSpace(token); token == "" && now != nil && now.URL == url {
		token = now.Token
	}
	return &chat.AlertTarget{URL: url, Token: token}
}

// showAlertTest sends a test and shows how each way went.
func (s *Server) showAlertTest(c *fiber.Ctx) error {
	results, err := s.testAlerts(c)
	if err != nil {
		return err
	}
	v, err := s.settings(c)
	if err != nil {
		return err
	}
	v.Saved, v.AlertResults = "test", results
	if isFragment(c) {
		return s.render(c, ui.Alerts(s.shell(c), v))
	}
	return s.render(c, ui.SettingsPage(s.shell(c), v))
}

func sayAlertResult(c *fiber.Ctx, r chat.AlertResult) string {
	return ui.AlertResult(c.UserContext(), r)
}
