package chat

import (
	"context"
	"strings"
	"time"
)

// HookID identifies an incoming hook.
type HookID int64

// Hook is an address at which programs write into a thread, as a bot. Whoever has its key may write; only a hash of it is kept.
type Hook struct {
	ID        HookID
	Thread    ThreadID
	ChatName  string // the thread's title, or who is in it
	Bot       User
	Label     string // what it is for
	By        UserID // who made it; 0 on the command line
	CreatedAt time.Time
	UsedAt    time.Time // of the last message; zero before the first
}

// Limits of hooks.
const (
	MaxHookLabelRunes = 40
	MaxHooks          = 200 // of one thread
	MaxListedHooks    = 1000
	MaxHookText       = 256 << 10 // bytes of one message's text; what is over MaxContentRunes is attached to it
	MaxHookKeyRunes   = 100       // of what a program calls what it speaks of
	keyBytes          = 22        // of NewSecret: 132 bits
)

// NewHook is a hook to be made.
type NewHook struct {
	Thread ThreadID
	By     User // nobody on the command line
	Label  string

	Bots []NewUser // the bots that it may write as, the best first; set by AddHook
	At   time.Time // set by AddHook
}

// HookFacts are what decides who may make or end a hook of a thread.
type HookFacts struct {
	Terms
	Count int // of the thread's hooks
}

// MayAdd refuses a further hook. Problems: as of MayManage, Conflict.
func (f HookFacts) MayAdd(by User) error {
	if f.Count >= MaxHooks {
		return NewProblem(Conflict, "too-many-hooks", "n", MaxHooks)
	}
	return f.MayManage(by)
}

// MayManage lets the owner of a group or channel through, both people of a direct thread, admins who are in it, and the command
// line. Problem: Forbidden.
func (f HookFacts) MayManage(by User) error {
	if by.ID == 0 || by.Admin || f.Kind == Direct || f.Owner == by.ID {
		return nil
	}
	return NewProblem(Forbidden, "only-owner-has-hooks")
}

// HookMessage is what a program says at a hook.
type HookMessage struct {
	Hook        HookID
	Content     string // may be empty where there are attachments
	Notice      Notice
	Attachments []UploadID // of the hook's bot
	// Key is what the program calls what it speaks of; "" for nothing. A further message with the same one takes the place of
	// the first, until that is over.
	Key string

	Kind  MessageKind // set by SendByHook
	Names []string    // the same
	At    time.Time   // the same
}

// RemoteFile is a file that a program names by its address.
type RemoteFile struct {
	URL  string
	Name string // "" where nobody said
}

// WithLinks is a text with the addresses of files that stay where they are, each in a line of its own.
func WithLinks(text string, files []RemoteFile) string {
	for _, f := range files {
		if text != "" {
			text += "\n"
		}
		text += f.URL
	}
	return text
}

// HookStore keeps hooks, and finds them by the hash of their key.
type HookStore interface {
	// AddHook also makes the bot, unless an earlier hook of the thread had it. Problems: NotFound, as of HookFacts.MayAdd.
	AddHook(ctx context.Context, n NewHook, hash string) (Hook, error)
	// HookByHash answers NotFound when there is none, it has ended, its bot is disabled or is not in the chat any more.
	HookByHash(ctx context.Context, hash string) (Hook, error)
	// Hook is one that holds. Problem: NotFound.
	Hook(ctx context.Context, id HookID) (Hook, error)
	// Hooks lists those that hold, the newest first: all of them, or those of one thread.
	Hooks(ctx context.Context, thread ThreadID, limit int) ([]Hook, error)
	// HookFacts are those of a thread that somebody is in, or of any where by is 0. Problem: NotFound.
	HookFacts(ctx context.Context, thread ThreadID, by UserID) (HookFacts, error)
	RenewHook(ctx context.Context, id HookID, hash string) error
	EndHook(ctx context.Context, id HookID, at time.Time) error
	// AddHookMessage stores what a program says, or has it take the place of what it said before. Problems: NotFound, as of
	// HookByHash; Forbidden (one of the two of a direct thread blocked it).
	AddHookMessage(ctx context.Context, h HookMessage) (m Message, isNew bool, err error)
}

// AddHook makes a hook and answers its key, which is shown once. Problems: Invalid (label), NotFound, Forbidden, Conflict.
func (c *Chat) AddHook(ctx context.Context, n NewHook) (h Hook, key string, err error) {
	n.Label = shortLine(n.Label, MaxHookLabelRunes+1)
	switch {
	case n.Label == "":
		return Hook{}, "", NewInvalid("label", "hook-without-label")
	case runes(n.Label) > MaxHookLabelRunes:
		return Hook{}, "", NewInvalid("label", "hook-label-too-long", "n", MaxHookLabelRunes)
	}
	n.At = c.Now()
	for _, name := range BotNames(n.Label) {
		if bot, err := c.newBot(name); err == nil {
			n.Bots = append(n.Bots, bot)
		}
	}
	key = newHookKey()
	h, err = c.Store.AddHook(ctx, n, HashSecret(key))
	return h, key, err
}

func newHookKey() string { return NewSecret()[:keyBytes] }

// HookByKey finds the hook of a key. Problem: NotFound.
func (c *Chat) HookByKey(ctx context.Context, key string) (Hook, error) {
	return c.Store.HookByHash(ctx, HashSecret(key))
}

// Hooks lists the hooks of a thread that hold, the newest first, for whoever may manage them; those of all threads, 0, for admins.
// Problems: NotFound, Forbidden.
func (c *Chat) Hooks(ctx context.Context, caller User, thread ThreadID) ([]Hook, error) {
	if err := c.mayManageHooks(ctx, caller, thread); err != nil {
		return nil, err
	}
	if thread == 0 {
		return c.Store.Hooks(ctx, 0, MaxListedHooks)
	}
	return c.Store.Hooks(ctx, thread, MaxHooks)
}

func (c *Chat) mayManageHooks(ctx context.Context, caller User, thread ThreadID) error {
	if thread == 0 {
		if !caller.Admin {
			return NewProblem(Forbidden, "only-server-owner")
		}
		return nil
	}
	f, err := c.Store.HookFacts(ctx, thread, caller.ID)
	if err != nil {
		return err
	}
	return f.MayManage(caller)
}

// hook is one of a thread, or of any for admins where that is 0. Problems: NotFound, Forbidden.
func (c *Chat) hook(ctx context.Context, caller User, thread ThreadID, id HookID) (Hook, error) {
	if err := c.mayManageHooks(ctx, caller, thread); err != nil {
		return Hook{}, err
	}
	h, err := c.Store.Hook(ctx, id)
	if err == nil && thread != 0 && h.Thread != thread {
		err = NoSuchHook()
	}
	return h, err
}

// RenewHook gives a hook of a thread, or of any for admins where that is 0, another key and answers it, once; the old one holds no
// more. Problems: NotFound, Forbidden.
func (c *Chat) RenewHook(ctx context.Context, caller User, thread ThreadID, id HookID) (h Hook, key string, err error) {
	if h, err = c.hook(ctx, caller, thread, id); err != nil {
		return h, "", err
	}
	key = newHookKey()
	return h, key, c.Store.RenewHook(ctx, id, HashSecret(key))
}

// EndHook ends a hook of a thread, or of any for admins where that is 0: what is sent to its address is refused. Problems: NotFound,
// Forbidden.
func (c *Chat) EndHook(ctx context.Context, caller User, thread ThreadID, id HookID) error {
	if _, err := c.hook(ctx, caller, thread, id); err != nil {
		return err
	}
	return c.Store.EndHook(ctx, id, c.Now())
}

// SendByHook stores what a program says at a hook. isNew is false when it took the place of what was said before. Problems:
// Invalid (content: nothing to say), NotFound.
func (c *Chat) SendByHook(ctx context.Context, h HookMessage) (m Message, isNew bool, err error) {
	h.Notice, h.At, h.Kind = h.Notice.clean(), c.Now(), Text
	h.Key = firstRunes(strings.ToValidUTF8(h.Key, "\uFFFD"), MaxHookKeyRunes)
	if len(h.Attachments) > 0 {
		h.Kind = File
	}
	if h.Content, err = CheckCaption(strings.ReplaceAll(h.Content, "\x00", "")); err != nil {
		return Message{}, false, err
	}
	if h.Content == "" && h.Kind == Text {
		h.Content, h.Notice.Title = h.Notice.Title, ""
	}
	if h.Content == "" && h.Kind == Text {
		return Message{}, false, NothingToSay()
	}
	h.Names = MentionedNames(h.Content)
	if err := c.mayTell(); err != nil {
		return Message{}, false, err
	}
	return c.Store.AddHookMessage(ctx, h)
}

// NothingToSay refuses a request in which there is no text.
func NothingToSay() *Problem { return NewInvalid("message", "hook-says-nothing") }

// NoSuchHook is said of a key that is wrong or holds no more.
func NoSuchHook() *Problem { return NewProblem(NotFound, "no-such-hook") }

// CutContent is the beginning of a text that is too long for a message. isCut is false when it is whole.
func CutContent(text string) (content string, isCut bool) {
	if clean, _ := cleanText(text); runes(clean) <= MaxContentRunes {
		return text, false
	}
	return firstRunes(text, MaxContentRunes), true
}
