package web

import (
	"slices"

	"github.com/a-h/templ"
	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
	"ribbit/ui/texts"
)

// openAtUnread is from how many unread messages on a thread opens at the first of them instead of at its end.
const openAtUnread = chat.DefaultPage - 10

func (s *Server) showThread(c *fiber.Ctx) error {
	asked, err := s.pageAsked(c)
	if err != nil {
		return err
	}
	list := ui.ListView{Current: asked.Thread, Filter: s.filter(c)}
	beside := &chat.ThreadsPage{User: asked.Caller, Limit: listPage, Filter: list.Filter}
	if isFragment(c) {
		beside = nil
	}
	screen, err := s.Chat.Screen(c.UserContext(), asked, beside)
	if err != nil {
		return err
	}
	v, err := s.threadPaneOf(c, asked, screen.Thread)
	if err != nil {
		return err
	}
	shell := s.shellOf(c, screen.Shell)
	whole := threadApp(c, shell, v)
	if beside == nil {
		return s.renderTagged(c, whole.Pane)
	}
	list.Threads, list.HasMore = screen.Threads, screen.HasMore
	whole.List = list
	return s.renderTagged(c, ui.AppPage(shell, whole))
}

// pageAsked is the page of a thread that a request asks for: its end, its first unread message, or where the query wants it.
func (s *Server) pageAsked(c *fiber.Ctx) (page chat.MessagesPage, err error) {
	page = chat.MessagesPage{
		Thread: threadID(c), Caller: caller(c).User.ID, Limit: chat.DefaultPage,
		Around: chat.MessageID(queryID(c, "m")), Before: chat.MessageID(queryID(c, "before")),
		After: chat.MessageID(queryID(c, "after")), HasAfter: c.Query("after") != "",
	}
	switch day := c.Query("day"); {
	case day != "":
		page.At, err = s.dayOf(c, day)
	case page.Around == 0 && page.Before == 0 && !page.HasAfter:
		page.AtUnread = openAtUnread
	}
	return page, err
}

// threadPane is a thread as pageAsked asks for it.
func (s *Server) threadPane(c *fiber.Ctx) (ui.ThreadPaneView, error) {
	page, err := s.pageAsked(c)
	if err != nil {
		return ui.ThreadPaneView{}, err
	}
	view, err := s.Chat.ThreadPage(c.UserContext(), page)
	if err != nil {
		return ui.ThreadPaneView{}, err
	}
	return s.threadPaneOf(c, page, view)
}

// threadPaneOf shows a page that was read.
func (s *Server) threadPaneOf(c *fiber.Ctx, page chat.MessagesPage, view chat.ThreadView) (ui.ThreadPaneView, error) {
	v := ui.ThreadPaneView{View: view, Target: page.Around}
	if !page.At.IsZero() {
		v.Target = firstAt(view.Messages, page.At)
	}
	v.HasOlder, v.HasNewer = beyond(view, page.HasAfter)
	if reply := queryID(c, "reply"); reply > 0 {
		m, err := s.Chat.Message(c.UserContext(), page.Caller, chat.MessageID(reply))
		if err != nil {
			return ui.ThreadPaneView{}, err
		}
		if m.Kind != chat.System { // nobody answers a system message
			v.ReplyTo = &m
		}
	}
	return v, nil
}

// beyond says on which sides of a page there are more messages. Going forward, what was there before is behind.
func beyond(v chat.ThreadView, forward bool) (older, newer bool) {
	if forward {
		return len(v.Messages) > 0 && v.Messages[0].Seq > 1 || len(v.Messages) == 0 && v.LastSeq > 0, v.HasMore
	}
	return v.HasMore, v.HasNewer
}

func (s *Server) renderThread(c *fiber.Ctx, v ui.ThreadPaneView) error {
	shell := s.shell(c)
	return s.answerPane(c, shell, threadApp(c, shell, v), v.View.ID, true)
}

func threadApp(c *fiber.Ctx, shell ui.Shell, v ui.ThreadPaneView) ui.AppView {
	return ui.AppView{Title: ui.ThreadName(c.UserContext(), v.View), View: ui.ViewThread, Pane: ui.ThreadPane(shell, v)}
}

func (s *Server) showNewChat(c *fiber.Ctx) error {
	v, err := s.newChat(c, userIDs(c.Context().QueryArgs().PeekMulti("user")), c.Query("q"), c.Query("title"))
	if err != nil {
		return err
	}
	return s.renderNewChat(c, v)
}

func (s *Server) renderNewChat(c *fiber.Ctx, v ui.NewChatView) error {
	shell := s.shell(c)
	return s.renderPane(c, shell, ui.AppView{Title: say(c, texts.NewChat), View: ui.ViewThread, Pane: ui.NewChatPane(shell, v)}, 0)
}

func (s *Server) showPeople(c *fiber.Ctx) error {
	picked, query := userIDs(c.Context().QueryArgs().PeekMulti("user")), c.Query("q")
	var v ui.NewChatView
	var err error
	if id := queryID(c, "thread"); id > 0 {
		v, err = s.picking(c, chat.ThreadID(id), picked, query)
	} else {
		v, err = s.newChat(c, picked, query, "")
	}
	if err != nil {
		return err
	}
	return s.render(c, ui.PeopleResults(s.shell(c), v))
}

// newChat is the New Chat overlay while somebody is picking people; nobody of except is offered.
func (s *Server) newChat(c *fiber.Ctx, picked []chat.UserID, query, title string, except ...chat.Member) (ui.NewChatView, error) {
	v := ui.NewChatView{Query: query, Title: title, Back: cameFrom(c)}
	me := caller(c).User.ID
	found, err := s.Chat.FindUsers(c.UserContext(), me, query, chat.DefaultPage+1+len(except))
	if err != nil {
		return v, err
	}
	isMember := make(map[chat.UserID]bool, len(except))
	for _, m := range except {
		isMember[m.ID] = true
	}
	anybody := len(found) > 0
	found = slices.DeleteFunc(found, func(u chat.User) bool { return isMember[u.ID] })
	v.AllIn = anybody && len(found) == 0
	if v.HasMore = len(found) > chat.DefaultPage; v.HasMore {
		found = found[:chat.DefaultPage]
	}
	if v.Picked, err = s.Chat.UsersByID(c.UserContext(), picked); err != nil {
		return v, err
	}
	isPicked := map[chat.UserID]bool{}
	for _, u := range v.Picked {
		isPicked[u.ID] = true
	}
	for _, u := range found {
		if !isPicked[u.ID] {
			v.Found = append(v.Found, u)
		}
	}
	v.AllPicked = len(found) > 0 && len(v.Found) == 0
	return v, nil
}

func (s *Server) openThread(c *fiber.Ctx) error {
	receivers := userIDs(c.Context().PostArgs().PeekMulti("user"))
	view, err := s.open(c, receivers)
	if err != nil {
		if !chat.Is(err, chat.Invalid) {
			return err
		}
		v, listErr := s.newChat(c, receivers, formValue(c, "q"), formValue(c, "title"))
		if listErr != nil {
			return listErr
		}
		v.Problem = s.refuse(c, err)
		return s.renderNewChat(c, v)
	}
	return s.showOpened(c, view.ID)
}

func (s *Server) open(c *fiber.Ctx, receivers []chat.UserID) (chat.ThreadView, error) {
	me := caller(c).User.ID
	if err := s.mayAdd(me, len(receivers)); err != nil {
		return chat.ThreadView{}, err
	}
	title := formValue(c, "title")
	if len(receivers) == 1 {
		title = "" // the field is out of sight with one person
	}
	view, _, err := s.Chat.OpenThread(c.UserContext(), me, receivers, title)
	return view, err
}

// showOpened leads to a thread: by a redirect, or for the page's scripts by the pane itself.
func (s *Server) showOpened(c *fiber.Ctx, id chat.ThreadID) error {
	if !isFragment(c) {
		return c.Redirect(ui.PathThread(id), fiber.StatusSeeOther)
	}
	view, err := s.Chat.ThreadPage(c.UserContext(), chat.MessagesPage{Thread: id, Caller: caller(c).User.ID, Limit: chat.DefaultPage})
	if err != nil {
		return err
	}
	v := ui.ThreadPaneView{View: view}
	v.HasOlder, v.HasNewer = beyond(view, false)
	c.Set("HX-Push-Url", ui.PathThread(id))
	return s.renderThread(c, v)
}

func (s *Server) markRead(c *fiber.Ctx) error {
	upTo, err := optionalFormID(c, "message_id")
	if err != nil {
		return err
	}
	err = s.Chat.MarkRead(c.UserContext(), chat.ReadMarkChange{Thread: threadID(c), Caller: caller(c).User.ID, UpTo: chat.MessageID(upTo)})
	if err != nil {
		return err
	}
	return done(c, ui.PathThread(threadID(c)))
}

// showMarks is who has read how far, for pages that missed it.
func (s *Server) showMarks(c *fiber.Ctx) error {
	view, err := s.Chat.Members(c.UserContext(), threadID(c), caller(c).User.ID)
	if err != nil {
		return err
	}
	return s.render(c, ui.Seen(view))
}

func (s *Server) sayTyping(c *fiber.Ctx) error {
	me := caller(c).User
	if s.MayType(me.ID) != nil {
		return done(c, ui.PathThread(threadID(c))) // nobody waits for it
	}
	if err := s.Chat.Type(c.UserContext(), threadID(c), me); err != nil {
		return err
	}
	return done(c, ui.PathThread(threadID(c)))
}

// done answers a form that changes nothing on the page.
func done(c *fiber.Ctx, next string) error {
	if isFragment(c) {
		return c.SendStatus(fiber.StatusNoContent)
	}
	return c.Redirect(next, fiber.StatusSeeOther)
}

// showChanges is what changed in a thread since a version, as the frames that a socket would have brought: for pages
// whose network lets no socket through.
func (s *Server) showChanges(c *fiber.Ctx) error {
	id, me := threadID(c), caller(c).User.ID
	q := chat.ChangesQuery{Thread: id, Caller: me, Since: chat.Version(queryID(c, "since")), Limit: chat.MaxPage}
	missed, version, err := s.Chat.MessagesSince(c.UserContext(), q)
	if err != nil {
		return err
	}
	if len(missed) == q.Limit {
		return s.render(c, ui.FrameStale(id))
	}
	frames := make([]templ.Component, 0, len(missed)+2)
	for _, m := range missed {
		frames = append(frames, ui.FrameMessage(m, m.CreatedVersion > q.Since, s.MessageContext()))
	}
	tallies, err := s.Chat.Tallies(c.UserContext(), []chat.UserID{me})
	if err != nil {
		return err
	}
	frames = append(frames, ui.FrameUnread(tallies[me]), ui.FrameJoined(id, version))
	return s.render(c, templ.Join(frames...))
}
