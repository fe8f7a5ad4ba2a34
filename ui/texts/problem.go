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
	for i := 0; i+1 < len(p.Values); i += 2 {
		if n, err := strconv.Atoi(p.Values[i+1]); err == nil && p.Values[i] == "n" {
			return l.Count(t, n, slices.Concat(p.Values[:i], p.Values[i+2:])...)
		}
	}
	return l.Say(t, p.Values...)
}
