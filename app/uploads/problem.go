package uploads

import (
	"errors"
	"fmt"
	"syscall"

	"ribbit/app/chat"
)

func diskFull() *chat.Problem {
	return chat.Problemf(chat.DiskFull, "The server's disk is nearly full. Files cannot be sent until its owner makes room; messages can.")
}

// diskProblem says that the disk is full where that is the cause.
func diskProblem(err error) error {
	if errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) {
		return fmt.Errorf("%w: %w", diskFull(), err)
	}
	return err
}
