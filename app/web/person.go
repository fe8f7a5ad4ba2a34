package web

import (
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

const maxQueryBytes = 400 // of a name that is searched for

func (s *Server) showDeskPeople(c *fiber.Ctx) error {
	v := ui.PeopleView{
		Query: strings.TrimSpace(firstBytes(c.Query("q"), maxQueryBytes)), Filter: chat.PeopleFilter(c.Query("show")), After: chat.UserID(queryID(c, "after")),
	}
	return s.renderPeople(c, v)
}

func (s *Server) renderPeople(c *fiber.Ctx, v ui.PeopleView) (err error) {
	ctx, me := c.UserContext(), caller(c).User
	if v.People, v.HasMore, err = s.Chat.People(ctx, me, v.Query, v.Filter, v.After, chat.PeoplePage); err != nil {
		return err
	}
	if v.Count, err = s.Chat.CountPeople(ctx, me); err != nil {
		return err
	}
	if v.Desk, err = s.desk(c); err != nil {
		return err
	}
	return s.render(c, ui.PeoplePage(s.shell(c), v))
}

// answerPerson answers a form about somebody: with nothing to the page's own scripts, which look again, else with the page of people,
// which says why when it could not be done.
func (s *Server) answerPerson(c *fiber.Ctx, err error) error {
	p, isProblem := chat.AsProblem(err)
	switch {
	case err == nil:
		return done(c, s.deskBack(c))
	case isFragment(c) || !isProblem || p.Kind != chat.Conflict:
		return err
	}
	return s.renderPeople(c, ui.PeopleView{Problem: s.refuse(c, err)})
}

// deskBack is the page of the desk that led here, with its search and its filter.
func (s *Server) deskBack(c *fiber.Ctx) string {
	if back := cameFrom(c); strings.HasPrefix(back, ui.PathOwner+"/") && !strings.HasPrefix(back, ui.PathDeskPeople+"/") {
		return back
	}
	return ui.PathDeskPeople
}

func userID(c *fiber.Ctx) chat.UserID { return chat.UserID(paramInt(c, "id")) }

func (s *Server) setAdmin(c *fiber.Ctx) error {
	is, err := formFlag(c, "admin")
	if err != nil {
		return err
	}
	return s.answerPerson(c, s.Chat.SetAdmin(c.UserContext(), caller(c).User, userID(c), is == nil || *is))
}

func (s *Server) signPersonOut(c *fiber.Ctx) error {
	return s.answerPerson(c, s.Chat.SignOutPerson(c.UserContext(), caller(c), userID(c)))
}

func (s *Server) disablePerson(c *fiber.Ctx) error {
	is, err := formFlag(c, "disabled")
	if err != nil {
		return err
	}
	return s.answerPerson(c, s.Chat.Disable(c.UserContext(), caller(c).User, userID(c), is == nil || *is))
}

func (s *Server) unbanPerson(c *fiber.Ctx) error {
	return s.answerPerson(c, s.Chat.Unban(c.UserContext(), caller(c).User, userID(c)))
}

// person is whom a page asks about.
func (s *Server) person(c *fiber.Ctx) (v ui.PersonView, err error) {
	v.Person, err = s.Chat.Person(c.UserContext(), caller(c).User, userID(c))
	return v, err
}

func (s *Server) showRename(c *fiber.Ctx) error {
	v, err := s.person(c)
	if err != nil {
		return err
	}
	return s.renderRename(c, v)
}

func (s *Server) renderRename(c *fiber.Ctx, v ui.PersonView) error {
	if isFragment(c) {
		return s.render(c, ui.RenameDialog(v))
	}
	return s.render(c, ui.RenamePage(s.shell(c), v))
}

func (s *Server) renamePerson(c *fiber.Ctx) error {
	v, err := s.person(c)
	if err != nil {
		return err
	}
	v.Typed = formValue(c, "username")
	err = s.Chat.Rename(c.UserContext(), caller(c).User, v.Person.ID, v.Typed)
	if _, isProblem := chat.AsProblem(err); isProblem {
		v.Problem = s.refuse(c, err)
		return s.renderRename(c, v)
	}
	return s.answerPerson(c, err)
}

func (s *Server) showBan(c *fiber.Ctx) error {
	v, err := s.person(c)
	if err != nil {
		return err
	}
	return s.renderBan(c, v)
}

func (s *Server) renderBan(c *fiber.Ctx, v ui.PersonView) (err error) {
	if v.Messages, err = s.Chat.CountMessages(c.UserContext(), caller(c).User, v.Person.ID); err != nil {
		return err
	}
	if isFragment(c) {
		return s.render(c, ui.BanDialog(v))
	}
	return s.render(c, ui.BanPage(s.shell(c), v))
}

func (s *Server) banPerson(c *fiber.Ctx) error {
	v, err := s.person(c)
	if err != nil {
		return err
	}
	v.Typed, v.Remove = formValue(c, "reason"), formValue(c, "messages") == "remove"
	err = s.Chat.Ban(c.UserContext(), caller(c).User, v.Person.ID, v.Remove, v.Typed)
	if _, isProblem := chat.AsProblem(err); isProblem {
		v.Problem = s.refuse(c, err)
		return s.renderBan(c, v)
	}
	return s.answerPerson(c, err)
}
