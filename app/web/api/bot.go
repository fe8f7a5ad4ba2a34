package api

import (
	"strconv"
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
)

func (a *API) listBots(c *fiber.Ctx) error {
	bots, err := a.Chat.Bots(c.UserContext(), a.Caller(c).User)
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"bots": a.Shapes.Bots(bots)})
}

// listOwnBots lists those that the caller made, and says whether they may make more.
func (a *API) listOwnBots(c *fiber.Ctx) error {
	me := a.Caller(c).User
	bots, err := a.Chat.OwnBots(c.UserContext(), me)
	if err != nil {
		return err
	}
	f, err := a.Chat.BotFacts(c.UserContext(), me)
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"bots": a.Shapes.Bots(bots), "mayMake": f.MayAdd(me) == nil})
}

func (a *API) showBot(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	b, err := a.Chat.Bot(c.UserContext(), a.Caller(c).User, chat.UserID(id))
	if err != nil {
		return err
	}
	return c.JSON(a.Shapes.Bot(b))
}

func (a *API) retryDelivery(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	if err := a.Chat.RetryDelivery(c.UserContext(), a.Caller(c).User, chat.UserID(id), c.Params("delivery")); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func (a *API) listLastDeliveries(c *fiber.Ctx) error {
	deliveries, err := a.Chat.LastDeliveries(c.UserContext(), a.Caller(c).User, chat.DefaultPage)
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"deliveries": a.Shapes.Deliveries(deliveries)})
}

func (a *API) showPrograms(c *fiber.Ctx) error {
	server, err := a.Chat.Server(c.UserContext())
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"everybodyMakesBots": server.Bots})
}

func (a *API) decidePrograms(c *fiber.Ctx) error {
	var in struct {
		Bots *bool `json:"everybodyMakesBots"`
	}
	err := readBody(c, &in)
	if err == nil && in.Bots != nil {
		err = a.Chat.SetSwitch(c.UserContext(), a.Caller(c).User, chat.BotSwitch, *in.Bots)
	}
	if err != nil {
		return err
	}
	return a.showPrograms(c)
}

func (a *API) addBot(c *fiber.Ctx) error {
	var in struct {
		Username string `json:"username"`
	}
	if err := readBody(c, &in); err != nil {
		return err
	}
	b, err := a.Chat.AddBot(c.UserContext(), a.Caller(c).User, in.Username)
	if err != nil {
		return err
	}
	return c.Status(fiber.StatusCreated).JSON(a.Shapes.Bot(b))
}

func (a *API) changeBot(c *fiber.Ctx) error {
	var in struct {
		Disabled *bool `json:"disabled"`
	}
	id, err := pathID(c)
	if err == nil {
		err = readBody(c, &in)
	}
	ctx, me, bot := c.UserContext(), a.Caller(c).User, chat.UserID(id)
	if err == nil && in.Disabled != nil {
		err = a.Chat.DisableBot(ctx, me, bot, *in.Disabled)
	}
	if err != nil {
		return err
	}
	b, err := a.Chat.Bot(ctx, me, bot)
	if err != nil {
		return err
	}
	return c.JSON(a.Shapes.Bot(b))
}

func (a *API) listBotTokens(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	tokens, err := a.Chat.BotTokens(c.UserContext(), a.Caller(c).User, chat.UserID(id))
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"tokens": sessions(tokens, 0)})
}

func (a *API) addBotToken(c *fiber.Ctx) error {
	var in struct {
		Label     string `json:"label"`
		Scope     string `json:"scope"`
		ExpiresIn int64  `json:"expiresIn"` // seconds; 0 is never
	}
	id, err := pathID(c)
	if err == nil {
		err = readBody(c, &in)
	}
	if err == nil && (in.ExpiresIn < 0 || in.ExpiresIn > maxTokenSeconds) {
		err = chat.NewInvalid("expiresIn", "token-age-too-short")
	}
	if err != nil {
		return err
	}
	token, secret, err := a.Chat.AddBotToken(c.UserContext(), a.Caller(c).User, chat.UserID(id), chat.NewToken{
		Label: in.Label, Scope: chat.Scope(in.Scope), Age: time.Duration(in.ExpiresIn) * time.Second,
	})
	if err != nil {
		return err
	}
	return c.Status(fiber.StatusCreated).JSON(struct {
		Session
		Token string `json:"token"`
	}{sessions([]chat.Session{token}, 0)[0], secret})
}

// maxTokenSeconds keeps an end within what a duration holds.
const maxTokenSeconds = 100 * 365 * 24 * 60 * 60

func (a *API) endBotToken(c *fiber.Ctx) error {
	bot, err := pathID(c)
	if err != nil {
		return err
	}
	token, err := strconv.ParseInt(c.Params("tokenId"), 10, 64)
	if err != nil || token < 1 {
		return chat.NewProblem(chat.NotFound, "no-such-path")
	}
	if err := a.Chat.EndBotToken(c.UserContext(), a.Caller(c).User, chat.UserID(bot), chat.SessionID(token)); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func (a *API) listDeliveries(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	deliveries, err := a.Chat.Deliveries(c.UserContext(), a.Caller(c).User, chat.UserID(id))
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"deliveries": a.Shapes.Deliveries(deliveries)})
}

func (a *API) setBotHook(c *fiber.Ctx) error {
	var in struct {
		URL string `json:"url"`
	}
	id, err := pathID(c)
	if err == nil {
		err = readBody(c, &in)
	}
	if err != nil {
		return err
	}
	secret, err := a.Chat.SetBotHook(c.UserContext(), a.Caller(c).User, chat.UserID(id), in.URL)
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"url": in.URL, "secret": secret})
}

func (a *API) endBotHook(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	if err := a.Chat.EndBotHook(c.UserContext(), a.Caller(c).User, chat.UserID(id)); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}
