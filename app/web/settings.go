package web

import (
	"time"

	"github.com/a-h/templ"
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// appearanceAge is how long a browser remembers the appearance of Ribbit.
const appearanceAge = 5 * 365 * 24 * time.Hour

// appearances are the choices there are, by the name of their cookie and form field.
var appearances = map[string][]string{
	themeCookie:    {ui.ThemeLight, ui.ThemeDark},
	contrastCookie: {ui.ContrastMore},
}

// appearance is the browser's choice, "" for what its system says.
func (s *Server) appearance(c *fiber.Ctx, name string) string {
	value := c.Cookies(s.cookie(c, name))
	for _, choice := range appearances[name] {
		if value == choice {
			return choice
		}
	}
	return ""
}

func (s *Server) showSettings(c *fiber.Ctx) error {
	v, err := s.settings(c)
	if err != nil {
		return err
	}
	v.Saved = c.Query("saved")
	return s.render(c, ui.SettingsPage(s.shell(c), v))
}

// settings is what the settings page shows of its caller.
func (s *Server) settings(c *fiber.Ctx) (v ui.SettingsView, err error) {
	v.Back, v.Address = cameFrom(c), s.address(c)
	if v.RequestPolicy, err = s.Chat.RequestPolicy(c.UserContext(), caller(c).User.ID); err != nil {
		return v, err
	}
	if v.Server, err = s.Chat.Server(c.UserContext()); err != nil {
		return v, err
	}
	if v.Blocked, err = s.Chat.Blocked(c.UserContext(), caller(c).User.ID); err != nil {
		return v, err
	}
	if v.Factor, err = s.Chat.SecondFactor(c.UserContext(), caller(c).User.ID); err != nil {
		return v, err
	}
	if v.HasBots, err = s.hasBots(c); err != nil {
		return v, err
	}
	if v.Alerts, err = s.Chat.AlertSettings(c.UserContext(), caller(c).User.ID); err != nil {
		return v, err
	}
	v.Sessions, err = s.sessions(c)
	return v, err
}

func (s *Server) changeAbout(c *fiber.Ctx) error {
	about := formValue(c, "about")
	err := s.changeSettings(c, chat.Settings{About: &about})
	return s.answerSettings(c, ui.OwnProfile, ui.IDOwnProfile, "about", err)
}

// changeSettings changes some of the caller's settings; what is rendered afterwards knows them.
func (s *Server) changeSettings(c *fiber.Ctx, n chat.Settings) error {
	me := caller(c)
	user, err := s.Chat.ChangeSettings(c.UserContext(), me.User.ID, n)
	if err != nil {
		return err
	}
	me.User = user
	c.Locals(callerKey, me)
	return nil
}

// settingsPart is a part of the settings page that its forms are answered with.
type settingsPart func(ui.Shell, ui.SettingsView) templ.Component

// answerSettings answers a form of the settings: with its part of the page to the page's own scripts, else with a redirect
// to the part's id, or the whole page when err says what is wrong. saved is the form whose values were taken.
func (s *Server) answerSettings(c *fiber.Ctx, part settingsPart, id, saved string, err error) error {
	if err == nil && !isFragment(c) {
		return c.Redirect(ui.PathSettings+"?saved="+saved+"#"+id, fiber.StatusSeeOther)
	}
	v, viewErr := s.settings(c)
	if viewErr != nil {
		return viewErr
	}
	if v.Saved = saved; err != nil {
		v.Saved, v.Problem, v.About = "", s.refuse(c, err), formValue(c, "about")
		if k, _, formErr := s.alertForm(c); formErr == nil {
			v.Alerts = k.Apply(v.Alerts)
		}
	}
	if isFragment(c) {
		return s.render(c, part(s.shell(c), v))
	}
	return s.render(c, ui.SettingsPage(s.shell(c), v))
}

// setAppearance remembers the appearance of Ribbit on this browser. Only the fields that the form has are changed.
func (s *Server) setAppearance(c *fiber.Ctx) error {
	for name, choices := range appearances {
		if !c.Context().PostArgs().Has(name) {
			continue
		}
		cookie := fiber.Cookie{
			Name: s.cookie(c, name), Path: "/", HTTPOnly: true, SameSite: fiber.CookieSameSiteLaxMode,
			Secure: s.scheme(c) == "https", MaxAge: -1, Expires: time.Unix(1, 0),
		}
		for _, choice := range choices {
			if formValue(c, name) == choice {
				cookie.Value, cookie.MaxAge, cookie.Expires = choice, int(appearanceAge/time.Second), time.Time{}
			}
		}
		c.Cookie(&cookie)
	}
	return c.Redirect(ui.PathSettings, fiber.StatusSeeOther)
}
