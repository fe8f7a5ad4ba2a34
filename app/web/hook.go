package web

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"

	"ribbit/app/chat"
	"ribbit/app/hook"
	"ribbit/ui"
)

const (
	wrongKeyDelay   = 500 * time.Millisecond // before whoever guesses a key learns that it is wrong
	wrongKeysAtOnce = 256                    // that wait for it; a further one is told to come back
	fetchPatience   = 5 * time.Second        // for all files and icons that a request names
)

// hookRoutes are where programs write. The key in the address is who they are: neither a cookie nor an origin counts.
func (s *Server) hookRoutes(r fiber.Router) {
	r.Post(ui.RouteHook, s.takeHook)
	r.Put(ui.RouteHook, s.takeHook)
	r.Post(ui.RouteHookWords, s.takeHook)
	r.Put(ui.RouteHookWords, s.takeHook)
	r.Use(ui.PathHooks, s.showNothing)
}

// foldSlashes has doubled slashes in the address of a hook count as one: programs put theirs together from parts.
func foldSlashes(next fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		path, query, hasQuery := strings.Cut(string(ctx.RequestURI()), "?")
		if folded := folded(path); folded != path && strings.HasPrefix(folded, ui.PathHooks) {
			if hasQuery {
				folded += "?" + query
			}
			ctx.Request.SetRequestURI(folded)
		}
		next(ctx)
	}
}

func folded(path string) string {
	for strings.Contains(path, "//") {
		path = strings.ReplaceAll(path, "//", "/")
	}
	return path
}

// isHook reports whether a path is a hook's, with doubled slashes or without.
func isHook(path string) bool { return strings.HasPrefix(folded(path), ui.PathHooks) }

// takeHook stores what a program says, in whatever words, and answers in the same. Problems: NotFound (the key is wrong or
// holds no more), TooMany, TooLarge, Malformed, Invalid, DiskFull, Conflict, Unavailable.
func (s *Server) takeHook(c *fiber.Ctx) error {
	h, err := s.Chat.HookByKey(c.UserContext(), c.Params("key"))
	if err == nil {
		err = s.limits.hooks.take(userKey(chat.UserID(h.ID)))
	} else if chat.Is(err, chat.NotFound) {
		err = s.wrongKey(err)
	}
	if err != nil {
		return leftUnread(c, err)
	}
	r, files, err := s.hookRequest(c, h)
	if err == nil {
		err = s.say(c, h, r, files)
	}
	if err != nil {
		s.dropUploadsOf(c, h.Bot.ID, files)
		return taken(c, err)
	}
	return nil
}

// wrongKey answers after a while: whoever guesses gets few tries. Problem: TooMany when too many wait already.
func (s *Server) wrongKey(err error) error {
	select {
	case s.guesses <- struct{}{}:
		defer func() { <-s.guesses }()
		time.Sleep(wrongKeyDelay)
		return err
	default:
		return chat.NewTooMany(wrongKeyDelay)
	}
}

// leftUnread answers without having looked at the body.
func leftUnread(c *fiber.Ctx, err error) error {
	if c.Get(endlessHeader) != "" || c.Request().Header.ContentLength() > drainedBytes {
		return unread(c, err)
	}
	return taken(c, err)
}

// hookRequest reads a request. Files in it are uploads of the hook's bot; whoever gets an error drops them.
func (s *Server) hookRequest(c *fiber.Ctx, h chat.Hook) (r *hook.Request, files []chat.UploadID, err error) {
	query, _ := url.ParseQuery(string(c.Context().QueryArgs().QueryString())) //nolint:errcheck // what of it can be read is
	r = &hook.Request{Path: strings.Trim(c.Params("*"), "/"), Query: query, Header: http.Header(c.GetReqHeaders())}
	if err := s.mayUpload(c, s.mostBytes(c.Path())); err != nil {
		return r, nil, unread(c, err)
	}
	if strings.HasPrefix(strings.ToLower(c.Get(fiber.HeaderContentType)), fiber.MIMEMultipartForm) {
		r.Form, files, err = s.hookForm(c, h)
		return r, files, err
	}
	in := body(c)
	name, isFile := hook.FileName(r)
	if !isFile {
		free, err := s.reserve(c)
		if err != nil {
			return r, nil, err
		}
		defer free()
		head, err := io.ReadAll(io.LimitReader(in, hook.MaxBody+1))
		isWords := isText(head) || strings.Contains(strings.ToLower(c.Get(fiber.HeaderContentType)), "json")
		switch {
		case err != nil:
			return r, nil, err
		case isWords && len(head) > hook.MaxBody:
			return r, nil, unread(c, chat.NewProblem(chat.TooLarge, "hook-text-too-long"))
		case isWords:
			r.Body = head
			return r, nil, nil
		}
		in, name = io.MultiReader(bytes.NewReader(head), in), hook.NameOf(head)
	}
	u, err := s.Uploads.Add(c.UserContext(), h.Bot.ID, name, s.announced(c), in)
	if err != nil {
		return r, nil, err
	}
	return r, []chat.UploadID{u.ID}, nil
}

// isText reports whether the beginning of a body is text; it may end amid a character.
func isText(head []byte) bool {
	for range utf8.UTFMax {
		if utf8.Valid(head) {
			return true
		}
		head = head[:max(len(head)-1, 0)]
		if len(head) < hook.MaxBody-utf8.UTFMax {
			return false // all of it was here
		}
	}
	return false
}

// reserve takes memory for the words of a request, unless they are short. Problem: Unavailable.
func (s *Server) reserve(c *fiber.Ctx) (free func(), err error) {
	if n := c.Request().Header.ContentLength(); n >= 0 && n <= smallBodyBytes {
		return func() {}, nil
	}
	if !s.large.take(hook.MaxBody) {
		return nil, chat.NewProblem(chat.Unavailable, "server-at-its-limit")
	}
	return func() { s.large.free(hook.MaxBody) }, nil
}

// hookForm reads a form with texts and files.
func (s *Server) hookForm(c *fiber.Ctx, h chat.Hook) (values url.Values, files []chat.UploadID, err error) {
	form, err := formReader(c)
	if err != nil {
		return nil, nil, err
	}
	values = url.Values{}
	left := int64(hook.MaxBody)
	for {
		part, err := nextPart(form)
		if err != nil || part == nil {
			return values, files, err
		}
		if name := part.file; name != "" {
			if len(files) == chat.MaxAttachments {
				continue
			}
			u, err := s.Uploads.Add(c.UserContext(), h.Bot.ID, name, s.announced(c), part)
			if err != nil {
				return values, files, err
			}
			files = append(files, u.ID)
			continue
		}
		text, err := io.ReadAll(io.LimitReader(part, left+1))
		if err != nil {
			return values, files, err
		}
		if left -= int64(len(text)); left < 0 {
			return values, files, chat.NewProblem(chat.TooLarge, "hook-text-too-long")
		}
		values.Add(part.name, string(text))
	}
}

// say stores all that a request says and answers. Files go with the first message.
func (s *Server) say(c *fiber.Ctx, h chat.Hook, r *hook.Request, files []chat.UploadID) error {
	words, said, err := hook.Read(r)
	if err != nil {
		return err
	}
	// A program waits some ten seconds for an answer, and what it says matters more than the picture of it.
	fetching, cancel := context.WithTimeout(c.UserContext(), fetchPatience)
	defer cancel()
	ms := make([]chat.Message, len(said))
	for i := range said {
		if said[i].Topic == "" {
			said[i].Topic = h.Label
		}
		if ms[i], err = s.sayOne(c, fetching, h, said[i], files); err != nil {
			return err
		}
		files = nil
	}
	answer := words.Answer(r, said, ms)
	if answer.Type != "" {
		c.Set(fiber.HeaderContentType, answer.Type)
	}
	return c.Status(answer.Status).Send(answer.Body)
}

// wholeText is the file that has all of a text which is too long for a message.
const wholeText = "message.txt"

// sayOne stores one message, with files that came with it and those that it names; fetching ends when these have to be here. A file
// that cannot be fetched is a link in the text, an icon is left out.
func (s *Server) sayOne(c *fiber.Ctx, fetching context.Context, h chat.Hook, said hook.Said, files []chat.UploadID) (m chat.Message, err error) {
	room := max(0, chat.MaxAttachments-1-len(files)) // one is of a text that is too long
	named := min(room, len(said.Attach))
	brought, left := s.Fetcher.Fetch(fetching, h.Bot.ID, said.Attach[:named])
	if said.Icon != "" {
		said.Notice.Icon = s.Fetcher.Icon(fetching, h.Bot.ID, said.Icon)
	}
	text := chat.WithLinks(said.Text, append(left, said.Attach[named:]...))
	content, isCut := chat.CutContent(text)
	if isCut {
		u, err := s.Uploads.Add(c.UserContext(), h.Bot.ID, wholeText, int64(len(text)), strings.NewReader(text))
		if err != nil {
			s.dropUploadsOf(c, h.Bot.ID, brought)
			return m, err
		}
		brought = append(brought, u.ID)
	}
	all := append(files[:len(files):len(files)], brought...)
	all = all[:min(len(all), chat.MaxAttachments)]
	s.awaitUploads(c, h.Bot.ID, all)
	m, _, err = s.Chat.SendByHook(c.UserContext(), chat.HookMessage{
		Hook: h.ID, Content: content, Notice: said.Notice, Key: said.Key, Attachments: all,
	})
	if err != nil {
		s.dropUploadsOf(c, h.Bot.ID, brought)
	}
	return m, err
}

// awaitUploads waits until uploads are ready, but not for ever.
func (s *Server) awaitUploads(c *fiber.Ctx, user chat.UserID, ids []chat.UploadID) {
	ctx, cancel := context.WithTimeout(c.UserContext(), readyPatience)
	defer cancel()
	for _, id := range ids {
		_, _ = s.Uploads.Await(ctx, user, id) // whatever became of it: the send says so
	}
}
