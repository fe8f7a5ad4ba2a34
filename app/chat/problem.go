package chat

import (
	"errors"
	"fmt"
	"time"
)

// Kind says what went wrong, in terms of what the person can do about it.
type Kind uint8

// The kinds of problem. Package web maps each to one HTTP status.
const (
	Malformed       Kind = iota + 1 // not understood at all
	Unauthenticated                 // nobody is signed in
	Forbidden                       // seen, but not theirs to change
	NotFound                        // not there, or not visible to the caller
	Conflict                        // clashes with what is stored
	TooLarge                        // over a size limit of the transport
	Unsupported                     // not the media type that is understood
	Invalid                         // understood, but a value breaks a rule; Field names it
	TooMany                         // over a rate limit; RetryAfter says for how long
	Unavailable                     // the server cannot do it at the moment
	DiskFull                        // the server has no room for files
)

// codes are the words that scripts match on, one for each Kind.
var codes = map[Kind]string{
	0:               "internal", // not for the person to mend
	Malformed:       "malformed",
	Unauthenticated: "unauthenticated",
	Forbidden:       "forbidden",
	NotFound:        "not_found",
	Conflict:        "conflict",
	TooLarge:        "too_large",
	Unsupported:     "unsupported_media_type",
	Invalid:         "invalid_value",
	TooMany:         "too_many_requests",
	Unavailable:     "unavailable",
	DiskFull:        "disk_full",
}

// Problem is an error that a person may see. Every other error is internal: it is logged and shown as one plain
// sentence.
type Problem struct {
	Kind       Kind
	Field      string        // name of the offending value, in the API's spelling; "" if none
	Text       string        // one sentence: what is wrong and what to do
	RetryAfter time.Duration // TooMany only
}

func (p *Problem) Error() string { return p.Text }

// ErrInternal is what a person is told of an error that is no Problem.
var ErrInternal = &Problem{Text: "Something went wrong on the server. Try again; if it stays, tell its owner."}

// HasCause reports whether the problem in err's chain comes with a cause that is for the owner to know, such as a disk that fails.
func HasCause(p *Problem, err error) bool { return p.Kind == Unavailable && err != error(p) }

// Code is the problem's snake_case word, stable for scripts.
func (p *Problem) Code() string { return codes[p.Kind] }

// AsProblem finds the Problem in err's chain.
func AsProblem(err error) (*Problem, bool) {
	var p *Problem
	ok := errors.As(err, &p)
	return p, ok
}

// Is reports whether err is a Problem of the given kind.
func Is(err error, kind Kind) bool {
	p, ok := AsProblem(err)
	return ok && p.Kind == kind
}

// Invalidf is a Problem with one value; field is its name in the API.
func Invalidf(field, format string, args ...any) *Problem {
	return &Problem{Kind: Invalid, Field: field, Text: fmt.Sprintf(format, args...)}
}

// Problemf is a Problem of the given kind.
func Problemf(kind Kind, format string, args ...any) *Problem {
	return &Problem{Kind: kind, Text: fmt.Sprintf(format, args...)}
}
