package chat

import "context"

// Request says whether a thread waits for its member's word, as it came from somebody with whom they never wrote.
type Request uint8

// The states of a request. A thread that is none, or was accepted, is like every other.
const (
	NoRequest Request = iota
	RequestWaiting
	RequestIgnored
)

func (r Request) String() string { return [...]string{"", "waiting", "ignored"}[r] }

// The answers to a request.
const (
	AcceptRequest = "accept"
	IgnoreRequest = "ignore" // the others are not told; the thread is out of sight until it is accepted
	BlockRequest  = "block"  // ignores it and blocks who brought the caller in
)

// RequestAnswer is a checked answer to a request.
type RequestAnswer struct {
	Thread  ThreadID
	Caller  UserID
	Request Request // what the thread is from now on
}

// AnswerRequest answers a request; accepting one again, or what is none, changes nothing. Problems: Invalid (action),
// NotFound, Conflict (there is nothing to ignore).
func (c *Chat) AnswerRequest(ctx context.Context, thread ThreadID, caller UserID, action string) error {
	a := RequestAnswer{Thread: thread, Caller: caller, Request: RequestIgnored}
	switch action {
	case AcceptRequest:
		a.Request = NoRequest
	case IgnoreRequest, BlockRequest:
	default:
		return Invalidf("action", "Accept, ignore or block it: there is nothing else.")
	}
	by, err := c.Store.AnswerRequest(ctx, a)
	if err == nil && action == BlockRequest && by != 0 && by != caller {
		err = c.Block(ctx, caller, by)
	}
	return err
}

// Wish says who may write to somebody at once.
type Wish string

// The wishes there are.
const (
	WishServer Wish = ""       // as the server's owner decided
	WishAlways Wish = "always" // strangers ask first
	WishNever  Wish = "never"  // nobody has to ask
)

// Wish is the caller's own.
func (c *Chat) Wish(ctx context.Context, caller UserID) (Wish, error) {
	return c.Store.Wish(ctx, caller)
}

// Server is what its owner decided about the server.
type Server struct {
	Name     string
	Requests bool // strangers ask first, unless somebody wishes otherwise
}

// Server answers what the owner decided.
func (c *Chat) Server(ctx context.Context) (s Server, err error) {
	if s.Name, err = c.Store.ServerName(ctx); err == nil {
		s.Requests, err = c.Store.Requests(ctx)
	}
	return s, err
}

// SetRequests decides whether strangers ask first. Problem: Forbidden for all but admins.
func (c *Chat) SetRequests(ctx context.Context, caller User, on bool) error {
	if !caller.Admin {
		return Problemf(Forbidden, "Only the owner of this server decides that.")
	}
	return c.Store.SetRequests(ctx, on)
}
