package web

import (
	"context"
	"slices"
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
	"ribbit/ui/texts"
)

// How many people and chats a search shows besides messages.
const (
	foundPeople    = 5
	foundChats     = 5
	foundPlaces    = 8 // chats that a search is offered to be narrowed to
	foundElsewhere = 5
)

func (s *Server) showSearch(c *fiber.Ctx) error {
	v := ui.SearchView{Query: c.Query("q"), Back: cameFrom(c)}
	isTyping := strings.HasSuffix(c.Get("HX-Target"), "#"+ui.IDSearchResults)
	if err := s.search(c, &v); err != nil {
		p, ok := chat.AsProblem(err)
		switch {
		case !ok || p.Kind == chat.NotFound:
			return err
		case isTyping && p.Kind == chat.Invalid:
			v.Problem = p // a filter that is only begun is no mistake yet: the browser need not complain of it
		default:
			v.Problem = s.refuse(c, err)
		}
	}
	shell := s.shell(c)
	if isTyping {
		return s.render(c, ui.SearchResults(shell, v))
	}
	return s.renderPane(c, shell, ui.AppView{Title: say(c, texts.Search), View: ui.ViewThread, Pane: ui.SearchPane(shell, v)}, 0)
}

func (s *Server) search(c *fiber.Ctx, v *ui.SearchView) error {
	me, ctx := caller(c).User.ID, c.UserContext()
	query := chat.Search{Caller: me, Typing: true, Thread: chat.ThreadID(queryID(c, "thread")), Before: chat.MessageID(queryID(c, "before")), Limit: chat.DefaultHits, Zone: s.zone(c)}
	if query.Thread > 0 {
		thread, err := s.Chat.ThreadListItem(ctx, query.Thread, me)
		if err != nil {
			return err
		}
		v.Thread = &thread
		v.Back = ui.PathThread(query.Thread)
	}
	var err error
	if v.Places, err = s.Chat.FindThreads(ctx, me, "", foundPlaces); err != nil || v.Query == "" {
		return err
	}
	found, hasMore, err := s.Chat.Search(ctx, v.Query, query)
	if err != nil {
		return err
	}
	filters, words := chat.SplitSearch(v.Query)
	var elsewhere []chat.Message
	if query.Thread != 0 && query.Before == 0 && words != "" && !slices.ContainsFunc(filters, func(f chat.SearchFilter) bool { return f.Key == "in" }) {
		wide := query
		wide.Thread, wide.Except, wide.Limit = 0, query.Thread, foundElsewhere
		if elsewhere, _, err = s.Chat.Search(ctx, v.Query, wide); err != nil {
			return err
		}
	}
	threads, err := s.Chat.ThreadsByID(ctx, me, threadsOf(slices.Concat(found, elsewhere)))
	if err != nil {
		return err
	}
	v.HasMore = hasMore
	for _, m := range found {
		v.Hits = append(v.Hits, ui.Hit{Message: m, Thread: threads[m.ThreadID], Viewer: me})
	}
	for _, m := range elsewhere {
		v.Elsewhere = append(v.Elsewhere, ui.Hit{Message: m, Thread: threads[m.ThreadID], Viewer: me})
	}
	if query.Before != 0 || len(filters) > 0 {
		return nil
	}
	if query.Thread == 0 {
		if v.People, err = s.Chat.FindUsers(ctx, me, words, foundPeople); err != nil {
			return err
		}
	}
	v.Chats, err = s.findChats(ctx, me, words, foundChats)
	return err
}

// findChats are the caller's chats that are called like q, without messages, latest activity first.
func (s *Server) findChats(ctx context.Context, me chat.UserID, q string, limit int) ([]chat.ThreadView, error) {
	found, err := s.Chat.FindThreads(ctx, me, q, limit)
	if err != nil {
		return nil, err
	}
	ids := make([]chat.ThreadID, len(found))
	for i, t := range found {
		ids[i] = t.ID
	}
	threads, err := s.Chat.ThreadsByID(ctx, me, ids)
	if err != nil {
		return nil, err
	}
	views := make([]chat.ThreadView, 0, len(ids))
	for _, f := range found {
		if t, ok := threads[f.ID]; ok {
			views = append(views, chat.ThreadView{Thread: t, Viewer: me, LastReadSeq: f.LastReadSeq})
		}
	}
	return views, nil
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
