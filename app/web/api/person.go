package api

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/app/shape"
)

func (a *API) listPeople(c *fiber.Ctx) error {
	limit, err := queryLimit(c, chat.PeoplePage)
	if err != nil {
		return err
	}
	after, err := queryInt(c, "after", 0, 1, maxID)
	if err != nil {
		return err
	}
	ctx, me := c.UserContext(), a.Caller(c).User
	people, hasMore, err := a.Chat.People(ctx, me, c.Query("q"), chat.PeopleFilter(c.Query("show")), chat.UserID(after), limit)
	if err != nil {
		return err
	}
	count, err := a.Chat.CountPeople(ctx, me)
	if err != nil {
		return err
	}
	out := make([]shape.Person, len(people))
	for i, p := range people {
		out[i] = a.Shapes.Person(p)
	}
	return c.JSON(fiber.Map{"people": out, "hasMore": hasMore, "count": count.All, "shutOut": count.ShutOut})
}

func (a *API) showPerson(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	p, err := a.Chat.Person(c.UserContext(), a.Caller(c).User, chat.UserID(id))
	if err != nil {
		return err
	}
	return c.JSON(a.Shapes.Person(p))
}

// changePerson changes what the body names, the name first: what is refused leaves the rest as it is.
func (a *API) changePerson(c *fiber.Ctx) error {
	var in struct {
		Username *string `json:"username"`
		Admin    *bool   `json:"admin"`
		Disabled *bool   `json:"disabled"`
	}
	id, err := pathID(c)
	if err == nil {
		err = readBody(c, &in)
	}
	ctx, me, user := c.UserContext(), a.Caller(c).User, chat.UserID(id)
	if err == nil && in.Username != nil {
		err = a.Chat.Rename(ctx, me, user, *in.Username)
	}
	if err == nil && in.Disabled != nil {
		err = a.Chat.Disable(ctx, me, user, *in.Disabled)
	}
	if err == nil && in.Admin != nil {
		err = a.Chat.SetAdmin(ctx, me, user, *in.Admin)
	}
	if err != nil {
		return err
	}
	return a.showPerson(c)
}

func (a *API) signPersonOut(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	if err := a.Chat.SignOutPerson(c.UserContext(), a.Caller(c), chat.UserID(id)); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func (a *API) addReset(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	r, err := a.Chat.AddReset(c.UserContext(), a.Caller(c).User, chat.UserID(id))
	if err != nil {
		return err
	}
	return c.Status(fiber.StatusCreated).JSON(fiber.Map{"url": a.Shapes.ResetURL(r.Code), "expiresAt": shape.Time(r.ExpiresAt)})
}

func (a *API) banPerson(c *fiber.Ctx) error {
	var in struct {
		RemoveMessages bool   `json:"removeMessages"`
		Reason         string `json:"reason"`
	}
	id, err := pathID(c)
	if err == nil {
		err = readBody(c, &in)
	}
	if err == nil {
		err = a.Chat.Ban(c.UserContext(), a.Caller(c).User, chat.UserID(id), in.RemoveMessages, in.Reason)
	}
	if err != nil {
		return err
	}
	return a.showPerson(c)
}

func (a *API) unbanPerson(c *fiber.Ctx) error {
	id, err := pathID(c)
	if err == nil {
		err = a.Chat.Unban(c.UserContext(), a.Caller(c).User, chat.UserID(id))
	}
	if err != nil {
		return err
	}
	return a.showPerson(c)
}

func (a *API) showLog(c *fiber.Ctx) error {
	before, err := queryInt(c, "before", 0, 1, maxID)
	if err != nil {
		return err
	}
	f := chat.LogFilter{Kind: chat.LogKind(c.Query("kind")), Words: c.Query("q")}
	by, err := queryInt(c, "by", 0, 1, maxID)
	if err != nil {
		return err
	}
	f.By = chat.UserID(by)
	if f.Since, err = queryTime(c, "since"); err != nil {
		return err
	}
	if f.Until, err = queryTime(c, "until"); err != nil {
		return err
	}
	entries, hasMore, err := a.Chat.Log(c.UserContext(), a.Caller(c).User, f, chat.LogID(before))
	if err != nil {
		return err
	}
	return c.JSON(fiber.Map{"entries": a.Shapes.Log(entries), "hasMore": hasMore})
}
