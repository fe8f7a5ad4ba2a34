package texts

import (
	"slices"
	"strconv"

	"ribbit/app/chat"
)

// Problem is the sentence that says what is wrong and what to do.
func (l *Language) Problem(p *chat.Problem) string {
	t, ok := problems[p.ID]
	if !ok {
		t = problems[chat.ErrInternal.ID] // a test keeps it from happening
	}
	values := slices.Clone(p.Values)
	for i := 0; i+1 < len(values); i += 2 {
		if n, err := strconv.ParseInt(values[i+1], 10, 64); err == nil && values[i] == "bytes" {
			values[i+1] = l.Size(n)
		}
	}
	for i := 0; i+1 < len(values); i += 2 {
		if n, err := strconv.Atoi(values[i+1]); err == nil && values[i] == "n" {
			return l.Count(t, n, slices.Concat(values[:i], values[i+2:])...)
		}
	}
	return l.Say(t, values...)
}
