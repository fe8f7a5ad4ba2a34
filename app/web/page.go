package web

import (
	"bytes"
	"hash/maphash"
	"log/slog"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/a-h/templ"
	"github.com/gofiber/fiber/v2"
	"github.com/klauspost/compress/gzip"

	"ribbit/app/chat"
	"ribbit/ui"
	"ribbit/ui/texts"
)

// listPage is how many chats the list shows at first; more come as one scrolls.
const listPage = 30

// zipFrom is the size in bytes from which a page is compressed.
const zipFrom = 2 << 10

// shell is what every page knows.
func (s *Server) shell(c *fiber.Ctx) ui.Shell {
	var known chat.Shell
	var err error
	if caller, ok := callerOf(c); ok {
		known, err = s.Chat.Shell(c.UserContext(), caller.User.ID)
	} else {
		known.Identity, err = s.Chat.Identity(c.UserContext())
	}
	s.note(err)
	return s.shellOf(c, known)
}

// shellOf is shell where that much is known already.
func (s *Server) shellOf(c *fiber.Ctx, known chat.Shell) ui.Shell {
	caller, isSignedIn := callerOf(c)
	identity := named(known.Identity)
	shell := ui.Shell{
		ID: s.id(c), Base: s.base, ServerName: identity.Name, Accent: identity.Accent, Logo: identity.Logo, Static: s.assets.path(), Kept: s.kept, Stickers: s.Chat.StickerSet(),
		Theme: s.appearance(c, themeCookie), Contrast: s.appearance(c, contrastCookie),
		Zone: s.zone(c), Now: s.Chat.Now(), Online: s.Live.Online, LastSeen: s.Live.LastSeen, Where: s.ServerInfo, MaxFileBytes: s.Uploads.MaxBytes,
	}
	if s.Provider != nil {
		shell.Provider = s.Provider.Name()
	}
	if isSignedIn {
		shell.Caller, shell.Tally = &caller.User, known.Tally
		leaveOut(known.Blocked, &shell)
		if caller.User.Admin {
			s.note(s.Chat.Store.Together(func() error {
				on, err := s.Chat.Store.Switched(c.UserContext(), chat.PreviewSwitch)
				shell.PreviewsOff = !on && err == nil
				return err
			}, func() (err error) {
				shell.Reports, err = s.Chat.Store.CountReports(c.UserContext())
				return err
			}))
		}
	}
	if s.Demo != nil {
		people, err := s.Demo.People(c.UserContext())
		s.note(err)
		shell.Demo = people
	}
	return shell
}

// identity is what the server is called, its colour and its logo.
func (s *Server) identity(c *fiber.Ctx) chat.Identity {
	i, err := s.Chat.Identity(c.UserContext())
	s.note(err)
	return named(i)
}

// named calls a server Ribbit until its owner names it.
func named(i chat.Identity) chat.Identity {
	if i.Name == "" {
		i.Name = "Ribbit"
	}
	return i
}

// note logs an error that does not keep a page from being shown.
func (s *Server) note(err error) {
	if err != nil {
		s.Log.Error("page is incomplete", slog.Any("error", err))
	}
}

// say is a text in the language of whoever asks.
func say(c *fiber.Ctx, t texts.Text) string { return texts.Of(c.UserContext()).Say(t) }

// render answers a page or a fragment.
func (s *Server) render(c *fiber.Ctx, part templ.Component) error {
	return s.answer(c, part, false)
}

// renderTagged is render for what is asked for again and again. A browser may keep it for its reader and asks each time
// whether it is still the same; then the answer is 304. What is not for a browser to keep, such as what is searched for
// and the settings, goes without.
func (s *Server) renderTagged(c *fiber.Ctx, part templ.Component) error {
	return s.answer(c, part, true)
}

func (s *Server) answer(c *fiber.Ctx, part templ.Component, tagged bool) error {
	b := templ.GetBuffer()
	defer templ.ReleaseBuffer(b)
	if err := part.Render(c.UserContext(), b); err != nil {
		return err
	}
	html := s.base.Page(b.Bytes())
	if !utf8.Valid(html) { // a refused form shows again what was typed, whatever it was
		html = bytes.ToValidUTF8(html, []byte("\uFFFD"))
	}
	c.Set(fiber.HeaderContentType, fiber.MIMETextHTMLCharsetUTF8)
	c.Vary("HX-Request", "X-Requested-With", fiber.HeaderAcceptEncoding)
	// Searches stay as they are: the size of a compressed page that repeats what somebody else made the browser ask
	// for would tell whether it is found in private messages.
	isZipped := len(html) >= zipFrom && len(c.Request().URI().QueryString()) == 0 && strings.Contains(c.Get(fiber.HeaderAcceptEncoding), "gzip")
	if tagged && c.Method() == fiber.MethodGet && c.Response().StatusCode() == fiber.StatusOK && isUnchanged(c, tagOf(html, isZipped)) {
		return nil
	}
	if !isZipped {
		return c.Send(bytes.Clone(html)) // it is sent when the buffer is somebody else's
	}
	c.Set(fiber.HeaderContentEncoding, "gzip")
	return c.Send(zip(html))
}

// tagSeed makes the tags of one run of the server: nobody can find two pages with the same.
var tagSeed = maphash.MakeSeed()

// tagOf is a page's ETag; compressed, the same page is another sequence of bytes.
func tagOf(html []byte, isZipped bool) string {
	tag := strconv.FormatUint(maphash.Bytes(tagSeed, html), 36)
	if isZipped {
		tag += "-gzip"
	}
	return `"` + tag + `"`
}

// isUnchanged sets the headers by which a browser asks again, and answers 304 when it knows the tag already. With * in
// Vary it asks also when somebody goes back, where it would otherwise show what it kept without a question.
func isUnchanged(c *fiber.Ctx, tag string) bool {
	c.Set(fiber.HeaderCacheControl, "private, no-cache")
	c.Set(fiber.HeaderETag, tag)
	c.Set(fiber.HeaderVary, "*")
	for known := range strings.SplitSeq(c.Get(fiber.HeaderIfNoneMatch), ",") {
		if known = strings.TrimSpace(known); known == "*" || strings.TrimPrefix(known, "W/") == tag {
			c.Response().Header.Del(fiber.HeaderContentType)
			c.Status(fiber.StatusNotModified)
			return true
		}
	}
	return false
}

// zippers are compressors at rest. At their fastest level a page is a fifth larger than at the usual one and takes six
// tenths of the time, which is what a page costs most.
var zippers = sync.Pool{New: func() any {
	w, err := gzip.NewWriterLevel(nil, gzip.BestSpeed)
	if err != nil {
		panic(err) // the level is a constant
	}
	return w
}}

func zip(html []byte) []byte {
	w := zippers.Get().(*gzip.Writer)
	defer zippers.Put(w)
	b := bytes.NewBuffer(make([]byte, 0, len(html)/8))
	w.Reset(b)
	w.Write(html) //nolint:errcheck // a buffer takes everything
	w.Close()     //nolint:errcheck // the same
	return b.Bytes()
}

// renderPane answers a right pane: alone to the page that swaps it in, else with the list and all around it.
func (s *Server) renderPane(c *fiber.Ctx, shell ui.Shell, v ui.AppView, current chat.ThreadID) error {
	return s.answerPane(c, shell, v, current, false)
}

func (s *Server) answerPane(c *fiber.Ctx, shell ui.Shell, v ui.AppView, current chat.ThreadID, tagged bool) error {
	if isFragment(c) {
		return s.answer(c, v.Pane, tagged)
	}
	var err error
	if v.List, err = s.list(c, current, 0); err != nil {
		return err
	}
	return s.answer(c, ui.AppPage(shell, v), tagged)
}

// list is a page of the caller's chats.
func (s *Server) list(c *fiber.Ctx, current, before chat.ThreadID) (ui.ListView, error) {
	threads, hasMore, err := s.Chat.Threads(c.UserContext(), chat.ThreadsPage{
		User: caller(c).User.ID, Before: before, Limit: listPage, Filter: s.filter(c),
	})
	return ui.ListView{Threads: threads, Current: current, HasMore: hasMore, Filter: s.filter(c), IsLater: before != 0}, err
}

// isFragment reports whether the page's own scripts ask and swap the answer in.
func isFragment(c *fiber.Ctx) bool {
	return c.Get("HX-Request") == "true" || c.Get(fiber.HeaderXRequestedWith) == "fetch"
}

func (s *Server) logPanic(c *fiber.Ctx, e any) {
	s.Log.Error("request panicked", slog.Any("panic", e), slog.String("route", c.Route().Path), slog.String("stack", string(debug.Stack())))
}
