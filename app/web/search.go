package web

import (
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
)

// foundPeople is how many people a search shows besides messages.
const foundPeople = 5

func (s *Server) showSearch(c *fiber.Ctx) error {
	v := ui.SearchView{Query: c.Query("q"), Back: cameFrom(c)}
	if err := s.search(c, &v); err != nil {
		p, ok := chat.AsProblem(err)
		if !ok || p.Kind == chat.NotFound {
			return err
		}
		v.Problem = s.refuse(c, err)
	}
	shell := s.shell(c)
	if strings.HasSuffix(c.Get("HX-Target"), "#"+ui.IDSearchResults) {
		return s.render(c, ui.SearchResults(shell, v))
	}
	return s.renderPane(c, shell, ui.AppView{Title: "Search", View: ui.ViewThread, Pane: ui.SearchPane(shell, v)}, 0)
}

func (s *Server) search(c *fiber.Ctx, v *ui.SearchView) error {
	me, ctx := caller(c).User.ID, c.UserContext()
	query := chat.Search{Caller: me, Typing: true, Thread: chat.ThreadID(queryID(c, "thread")), Before: chat.MessageID(queryID(c, "before")), Limit: chat.DefaultHits}
	if query.Thread > 0 {
		thread, err := s.Chat.ThreadEntry(ctx, query.Thread, me)
		if err != nil {
			return err
		}
		v.Thread = &thread
		v.Back = ui.PathThread(query.Thread)
	}
	if v.Query == "" {
		return nil
	}
	if err := s.maySearch(me); err != nil {
		return err
	}
	found, hasMore, err := s.Chat.Search(ctx, v.Query, query)
	if err != nil {
		return err
	}
	threads, err := s.Chat.ThreadsByID(ctx, me, threadsOf(found))
	if err != nil {
		return err
	}
	v.HasMore = hasMore
	for _, m := range found {
		v.Hits = append(v.Hits, ui.Hit{Message: m, Thread: threads[m.ThreadID], Viewer: me})
	}
	if query.Thread == 0 && query.Before == 0 {
		v.People, err = s.Chat.FindUsers(ctx, me, v.Query, foundPeople)
	}
	return err
}

// threadsOf are the threads of messages, without doubles.
func threadsOf(ms []chat.Message) []chat.ThreadID {
	var ids []chat.ThreadID
	seen := map[chat.ThreadID]bool{}
	for _, m := range ms {
		if !seen[m.ThreadID] {
			seen[m.ThreadID] = true
			ids = append(ids, m.ThreadID)
		}
	}
	return ids
}
