package web

import (
	"strconv"
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// decidePrograms is the owner's decision about who makes bots.
func (s *Server) decidePrograms(c *fiber.Ctx) error {
	on, err := formFlag(c, string(chat.BotSwitch))
	if err == nil && on != nil {
		err = s.Chat.SetSwitch(c.UserContext(), caller(c).User, chat.BotSwitch, *on)
	}
	if err != nil {
		return err
	}
	return done(c, ui.PathPrograms)
}

// hasBots reports whether the caller has bots, or may make one.
func (s *Server) hasBots(c *fiber.Ctx) (bool, error) {
	f, err := s.Chat.BotFacts(c.UserContext(), caller(c).User)
	return f.Count > 0 || f.MayAdd(caller(c).User) == nil, err
}

func (s *Server) showBots(c *fiber.Ctx) error { return s.renderBots(c, ui.BotsView{}) }

func (s *Server) renderBots(c *fiber.Ctx, v ui.BotsView) (err error) {
	ctx, me := c.UserContext(), caller(c).User
	if v.Bots, err = s.Chat.OwnBots(ctx, me); err != nil {
		return err
	}
	f, err := s.Chat.BotFacts(ctx, me)
	if err != nil {
		return err
	}
	v.MayMake = f.MayAdd(me) == nil
	return s.render(c, ui.BotsPage(s.shell(c), v))
}

// addBot makes a bot and leads to its page.
func (s *Server) addBot(c *fiber.Ctx) error {
	name := formValue(c, "username")
	b, err := s.Chat.AddBot(c.UserContext(), caller(c).User, name)
	if _, isProblem := chat.AsProblem(err); isProblem {
		return s.renderBots(c, ui.BotsView{Name: name, Problem: s.refuse(c, err)})
	}
	if err != nil {
		return err
	}
	return c.Redirect(ui.PathBot(b.ID), fiber.StatusSeeOther)
}

func botID(c *fiber.Ctx) chat.UserID { return chat.UserID(paramInt(c, "bot")) }

func (s *Server) showBot(c *fiber.Ctx) error { return s.renderBot(c, ui.BotView{}) }

func (s *Server) renderBot(c *fiber.Ctx, v ui.BotView) (err error) {
	ctx, me, id := c.UserContext(), caller(c).User, botID(c)
	if v.Bot, err = s.Chat.Bot(ctx, me, id); err != nil {
		return err
	}
	if v.Tokens, err = s.Chat.BotTokens(ctx, me, id); err != nil {
		return err
	}
	if v.Deliveries, err = s.Chat.Deliveries(ctx, me, id); err != nil {
		return err
	}
	v.Deliveries = v.Deliveries[:min(len(v.Deliveries), shownDeliveries)]
	return s.render(c, ui.BotPage(s.shell(c), v))
}

// backToBot answers a form of a bot's page.
func backToBot(c *fiber.Ctx, err error) error {
	if err != nil {
		return err
	}
	return c.Redirect(ui.PathBot(botID(c)), fiber.StatusSeeOther)
}

func (s *Server) disableBot(c *fiber.Ctx) error {
	is, err := formFlag(c, "disabled")
	if err == nil && is != nil {
		err = s.Chat.DisableBot(c.UserContext(), caller(c).User, botID(c), *is)
	}
	return backToBot(c, err)
}

// setBotHook has a bot listen at an address and shows the secret of its signatures.
func (s *Server) setBotHook(c *fiber.Ctx) error {
	url := formValue(c, "url")
	secret, err := s.Chat.SetBotHook(c.UserContext(), caller(c).User, botID(c), url)
	if chat.Is(err, chat.Invalid) {
		return s.renderBot(c, ui.BotView{URL: url, Problem: s.refuse(c, err)})
	}
	if err != nil {
		return err
	}
	return s.renderBot(c, ui.BotView{Secret: secret})
}

func (s *Server) endBotHook(c *fiber.Ctx) error {
	return backToBot(c, s.Chat.EndBotHook(c.UserContext(), caller(c).User, botID(c)))
}

// maxTokenDays keeps an end within what a duration holds.
const maxTokenDays = 36500

// addBotToken makes a token and shows it, once.
func (s *Server) addBotToken(c *fiber.Ctx) error {
	days, err := strconv.Atoi(formValue(c, "days"))
	if err != nil || days < 0 || days > maxTokenDays {
		days = 0
	}
	_, secret, err := s.Chat.AddBotToken(c.UserContext(), caller(c).User, botID(c), chat.NewToken{
		Label: formValue(c, "label"), Scope: chat.Scope(formValue(c, "scope")), Age: time.Duration(days) * 24 * time.Hour,
	})
	if chat.Is(err, chat.Conflict) {
		return s.renderBot(c, ui.BotView{Problem: s.refuse(c, err)})
	}
	if err != nil {
		return err
	}
	return s.renderBot(c, ui.BotView{Token: secret})
}

func (s *Server) endBotToken(c *fiber.Ctx) error {
	return backToBot(c, s.Chat.EndBotToken(c.UserContext(), caller(c).User, botID(c), chat.SessionID(paramInt(c, "token"))))
}

func (s *Server) retryDelivery(c *fiber.Ctx) error {
	err := s.Chat.RetryDelivery(c.UserContext(), caller(c).User, botID(c), c.Params("delivery"))
	if err == nil && formValue(c, "from") == "desk" {
		return c.Redirect(ui.PathPrograms, fiber.StatusSeeOther)
	}
	return backToBot(c, err)
}
