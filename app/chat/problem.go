package chat

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
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
	NeedsCode                       // the password is right, and a code has to go with it
	WrongMethod                     // what is asked about takes no request of this kind
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
	NeedsCode:       "second_factor",
	WrongMethod:     "method_not_allowed",
}

// Problem is an error that a person may see. Every other error is internal: it is logged and shown as one plain
// sentence.
type Problem struct {
	Kind       Kind
	Field      string        // name of the offending value, in the API's spelling; "" if none
	ID         string        // of the sentence in the catalogue: what is wrong and what to do
	Values     []string      // what is filled into the sentence, each behind its name
	RetryAfter time.Duration // TooMany only
}

// Error is for logs: the id of the sentence, and what belongs into it. A person reads the sentence in their language.
func (p *Problem) Error() string {
	var b strings.Builder
	b.WriteString(p.ID)
	for i := 1; i < len(p.Values); i += 2 {
		fmt.Fprintf(&b, " %s=%q", p.Values[i-1], p.Values[i])
	}
	return b.String()
}

// ErrInternal is what a person is told of an error that is no Problem.
var ErrInternal = &Problem{ID: "internal"}

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

// NewProblem is a Problem of the given kind. Its sentence stands in the catalogue of texts under "problem." and the id;
// values are what is filled into it, each behind its name: NewProblem(Conflict, "name-taken", "name", n.Name). A value called
// n is a number that the sentence counts, and one called bytes a size that it writes for people.
func NewProblem(kind Kind, id string, values ...any) *Problem {
	p := &Problem{Kind: kind, ID: id}
	for _, v := range values {
		p.Values = append(p.Values, fmt.Sprint(v))
	}
	return p
}

// NewInvalid is a Problem with one value; field is its name in the API.
func NewInvalid(field, id string, values ...any) *Problem {
	return NewProblem(Invalid, id, values...).At(field)
}

// NewTooMany asks somebody to wait.
func NewTooMany(wait time.Duration) *Problem {
	p := &Problem{Kind: TooMany, RetryAfter: wait}
	p.ID, p.Values = "too-fast", []string{"n", strconv.Itoa(p.RetrySeconds())}
	return p
}

// At is the same problem with another field to blame.
func (p *Problem) At(field string) *Problem {
	at := *p
	at.Field = field
	return &at
}

// RetrySeconds is RetryAfter in whole seconds, at least one.
func (p *Problem) RetrySeconds() int {
	return max(1, int(math.Ceil(p.RetryAfter.Seconds())))
}
