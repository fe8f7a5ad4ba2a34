package web

import (
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

func (s *Server) showRoster(c *fiber.Ctx) error {
	v, err := s.roster(c)
	if err != nil {
		return err
	}
	return s.renderRoster(c, v)
}

// roster is who is in a thread, for its members. Problems: NotFound, Conflict (a direct thread).
func (s *Server) roster(c *fiber.Ctx) (ui.MembersView, error) {
	view, err := s.Chat.Members(c.UserContext(), threadID(c), caller(c).User.ID)
	if err == nil {
		err = chat.Terms{Kind: view.Kind}.MaySeeMembers()
	}
	return ui.MembersView{View: view, Title: view.Title, About: view.About, All: c.Context().QueryArgs().Has("all")}, err
}

func (s *Server) renderRoster(c *fiber.Ctx, v ui.MembersView) error {
	shell := s.shell(c)
	return s.renderPane(c, shell, ui.AppView{Title: ui.ThreadName(c.UserContext(), v.View), View: ui.ViewThread, Pane: ui.MembersPane(shell, v)}, v.View.ID)
}

// showNewRoster leads to who is in a thread after a change: by a redirect, or for the page's scripts by the pane itself.
func (s *Server) showNewRoster(c *fiber.Ctx) error {
	path := ui.PathRoster(threadID(c))
	if !isFragment(c) {
		return c.Redirect(path, fiber.StatusSeeOther)
	}
	c.Set("HX-Push-Url", path)
	return s.showRoster(c)
}

// editThread takes a name and what the thread is about.
func (s *Server) editThread(c *fiber.Ctx) error {
	me := caller(c).User.ID
	title, about := formValue(c, "title"), formValue(c, "about")
	_, err := s.Chat.EditThread(c.UserContext(), chat.ThreadEdit{Thread: threadID(c), By: me, Title: &title, About: &about})
	if err == nil {
		return s.showNewRoster(c)
	}
	if p, ok := chat.AsProblem(err); !ok || p.Field == "" {
		return err
	}
	v, rosterErr := s.roster(c)
	if rosterErr != nil {
		return rosterErr
	}
	v.Title, v.About, v.Problem = title, about, s.refuse(c, err)
	return s.renderRoster(c, v)
}

func (s *Server) showAddMembers(c *fiber.Ctx) error {
	v, err := s.picking(c, threadID(c), userIDs(c.Context().QueryArgs().PeekMulti("user")), c.Query("q"))
	if err != nil {
		return err
	}
	return s.renderAddMembers(c, v)
}

func (s *Server) renderAddMembers(c *fiber.Ctx, v ui.NewChatView) error {
	shell := s.shell(c)
	return s.renderPane(c, shell, ui.AppView{
		Title: ui.ThreadName(c.UserContext(), *v.Thread), View: ui.ViewThread, Pane: ui.AddMembersPane(shell, v),
	}, v.Thread.ID)
}

// picking is the overlay in which one picks people to add: those who are not in the thread.
func (s *Server) picking(c *fiber.Ctx, id chat.ThreadID, picked []chat.UserID, query string) (ui.NewChatView, error) {
	view, err := s.Chat.Members(c.UserContext(), id, caller(c).User.ID)
	if err == nil {
		err = chat.Terms{Kind: view.Kind}.MayAddMembers()
	}
	if err != nil {
		return ui.NewChatView{}, err
	}
	v, err := s.newChat(c, picked, query, "", view.Members...)
	v.Thread = &view
	return v, err
}

func (s *Server) addMembers(c *fiber.Ctx) error {
	me := caller(c).User.ID
	users := userIDs(c.Context().PostArgs().PeekMulti("user"))
	err := s.mayAdd(me, len(users))
	if err == nil {
		_, err = s.Chat.AddMembers(c.UserContext(), chat.Addition{Thread: threadID(c), By: me, Users: users})
	}
	if err == nil {
		return s.showNewRoster(c)
	}
	if _, ok := chat.AsProblem(err); !ok {
		return err
	}
	v, pickErr := s.picking(c, threadID(c), users, formValue(c, "q"))
	if pickErr != nil {
		return pickErr
	}
	v.Problem = s.refuse(c, err)
	return s.renderAddMembers(c, v)
}

func (s *Server) showRemoval(c *fiber.Ctx) error  { return s.showMemberAction(c, ui.ActionRemove) }
func (s *Server) showHandOver(c *fiber.Ctx) error { return s.showMemberAction(c, ui.ActionOwner) }
func (s *Server) showLeaving(c *fiber.Ctx) error  { return s.showMemberAction(c, ui.ActionLeave) }

// showMemberAction asks about a change of a membership.
func (s *Server) showMemberAction(c *fiber.Ctx, action string) error {
	view, err := s.Chat.ThreadListItem(c.UserContext(), threadID(c), caller(c).User.ID)
	if err != nil {
		return err
	}
	terms := chat.Terms{Kind: view.Kind, Owner: view.Owner}
	v := ui.MemberActionView{Thread: view, Action: action}
	if action == ui.ActionLeave {
		err = terms.MayLeave()
	} else if err = terms.MayChangeMembers(view.Viewer); err == nil {
		v.User, err = s.Chat.User(c.UserContext(), memberID(c))
	}
	if err != nil {
		return err
	}
	if isFragment(c) {
		return s.render(c, ui.MemberDialog(v))
	}
	return s.render(c, ui.MemberPage(s.shell(c), v))
}

func memberID(c *fiber.Ctx) chat.UserID { return chat.UserID(paramInt(c, "user")) }

func (s *Server) removeMember(c *fiber.Ctx) error {
	me := caller(c).User.ID
	if err := s.Chat.RemoveMember(c.UserContext(), chat.MemberChange{Thread: threadID(c), By: me, User: memberID(c)}); err != nil {
		return err
	}
	return done(c, ui.PathRoster(threadID(c)))
}

func (s *Server) handOver(c *fiber.Ctx) error {
	me := caller(c).User.ID
	if _, err := s.Chat.HandOver(c.UserContext(), chat.MemberChange{Thread: threadID(c), By: me, User: memberID(c)}); err != nil {
		return err
	}
	return done(c, ui.PathRoster(threadID(c)))
}

func (s *Server) leaveThread(c *fiber.Ctx) error {
	me := caller(c).User.ID
	if err := s.Chat.RemoveMember(c.UserContext(), chat.MemberChange{Thread: threadID(c), By: me, User: me}); err != nil {
		return err
	}
	if isFragment(c) {
		return s.render(c, ui.FrameGone(threadID(c)))
	}
	return c.Redirect(ui.PathHome, fiber.StatusSeeOther)
}

func (s *Server) showGone(c *fiber.Ctx) error {
	shell := s.shell(c)
	return s.renderPane(c, shell, ui.AppView{View: ui.ViewThread, Pane: ui.GonePane(shell)}, 0)
}

// showBar is the title bar of an open thread, as it is now.
func (s *Server) showBar(c *fiber.Ctx) error {
	view, err := s.Chat.Members(c.UserContext(), threadID(c), caller(c).User.ID)
	if err != nil {
		return err
	}
	return s.render(c, ui.Titlebar(s.shell(c), view))
}
