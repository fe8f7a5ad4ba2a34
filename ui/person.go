package ui

import (
	"strconv"

	"ribbit/app/chat"
)

func pressed(is bool) string { return strconv.FormatBool(is) }

func isCaller(s Shell, u chat.User) bool { return s.Caller != nil && s.Caller.ID == u.ID }
