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

// MayBecome refuses to make a request of what is none; isSame says that there is nothing to change. Problem: Conflict.
func (r Request) MayBecome(to Request) (isSame bool, err error) {
	if r == NoRequest && to != NoRequest {
		return false, NewProblem(Conflict, "no-request")
	}
	return r == to, nil
}

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

// RequestStore keeps who has to ask, and what became of it.
type RequestStore interface {
	// AnswerRequest answers who brought the caller in; Conflict when there is no request to ignore.
	AnswerRequest(ctx context.Context, a RequestAnswer) (by UserID, err error)
	RequestPolicy(ctx context.Context, user UserID) (RequestPolicy, error)
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
		return NewInvalid("action", "no-such-request-action")
	}
	by, err := c.Store.AnswerRequest(ctx, a)
	if err == nil && action == BlockRequest && by != 0 && by != caller {
		err = c.Block(ctx, caller, by)
	}
	return err
}

// RequestPolicy says who may write to somebody at once.
type RequestPolicy string

// The request policies.
const (
	RequestPolicyServer RequestPolicy = ""       // as the server's owner decided
	RequestPolicyAlways RequestPolicy = "always" // strangers ask first
	RequestPolicyNever  RequestPolicy = "never"  // nobody has to ask
)

// RequestPolicy is the caller's own.
func (c *Chat) RequestPolicy(ctx context.Context, caller UserID) (RequestPolicy, error) {
	return c.Store.RequestPolicy(ctx, caller)
}
