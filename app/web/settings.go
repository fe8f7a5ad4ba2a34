package web

import (
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/ui"
)

// lookAge is how long a browser remembers how Ribbit is to look.
const lookAge = 5 * 365 * 24 * time.Hour

// looks are the choices there are, by the name of their cookie and form field.
var looks = map[string][]string{
	"theme":    {ui.ThemeLight, ui.ThemeDark},
	"contrast": {ui.ContrastMore},
}

// look is the browser's choice, "" for what its system says.
func look(c *fiber.Ctx, name string) string {
	value := c.Cookies("ribbit_" + name)
	for _, choice := range looks[name] {
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
	v.Back = cameFrom(c)
	if me := caller(c).User; me.Admin {
		reports, err := s.Chat.Reports(c.UserContext(), me)
		if err != nil {
			return v, err
		}
		v.Reports = len(reports)
	}
	v.Sessions, err = s.sessions(c)
	return v, err
}

// setLook remembers how Ribbit is to look on this browser. Only the fields that the form has are changed.
func (s *Server) setLook(c *fiber.Ctx) error {
	for name, choices := range looks {
		if !c.Context().PostArgs().Has(name) {
			continue
		}
		cookie := fiber.Cookie{
			Name: "ribbit_" + name, Path: "/", HTTPOnly: true, SameSite: fiber.CookieSameSiteLaxMode,
			Secure: s.scheme(c) == "https", MaxAge: -1, Expires: time.Unix(1, 0),
		}
		for _, choice := range choices {
			if c.FormValue(name) == choice {
				cookie.Value, cookie.MaxAge, cookie.Expires = choice, int(lookAge/time.Second), time.Time{}
			}
		}
		c.Cookie(&cookie)
	}
	return c.Redirect(ui.PathSettings, fiber.StatusSeeOther)
}
