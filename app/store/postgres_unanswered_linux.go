package store

import (
	"strings"
	"syscall"

	"golang.org/x/sys/unix"
)

// limitUnanswered has a connection end when what was sent stays unanswered for vanishedPatience.
func limitUnanswered(network, _ string, c syscall.RawConn) error {
	if !strings.HasPrefix(network, "tcp") {
		return nil
	}
	var err error
	asked := c.Control(func(fd uintptr) {
		err = unix.SetsockoptInt(int(fd), unix.IPPROTO_TCP, unix.TCP_USER_TIMEOUT, int(vanishedPatience.Milliseconds()))
	})
	if asked != nil {
		return asked
	}
	return err
}
