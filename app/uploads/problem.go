package uploads

import (
	"errors"
	"fmt"

	"ribbit/app/chat"
	"ribbit/app/files"
	"ribbit/app/refusal"
)

func diskFull() *chat.Problem {
	return chat.NewProblem(chat.DiskFull, "disk-nearly-full")
}

// diskProblem says that there is no room where that is the cause, and that files cannot be kept or read now where they lie elsewhere.
func diskProblem(err error) error {
	switch {
	case refusal.IsFull(err), errors.Is(err, files.ErrNoRoom):
		return fmt.Errorf("%w: %w", diskFull(), err)
	case errors.Is(err, files.ErrAway):
		return fmt.Errorf("%w: %w", chat.NewProblem(chat.Unavailable, "files-away"), err)
	}
	return err
}
