package uploads

import (
	"errors"
	"fmt"
	"syscall"

	"ribbit/app/chat"
)

func diskFull() *chat.Problem {
	return chat.NewProblem(chat.DiskFull, "disk-nearly-full")
}

// diskProblem says that the disk is full where that is the cause.
func diskProblem(err error) error {
	if errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) {
		return fmt.Errorf("%w: %w", diskFull(), err)
	}
	return err
}
