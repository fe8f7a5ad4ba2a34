package ui

import (
	"strings"

	"ribbit/app/chat"
)

// CodeView is the page that asks for a code after the password.
type CodeView struct {
	Ticket  string // says that the password was right
	Next    string
	Problem *chat.Problem
}

// SecondFactorView is one's own second factor.
type SecondFactorView struct {
	Factor   chat.SecondFactor
	Secret   string // waits for its first code; "" for none
	Address  string // of Secret, as the app scans it
	Picture  string // of Address, a data: address
	Recovery []string
	Problem  *chat.Problem
}

func eachOnALine(all []string) string { return strings.Join(all, "\n") }
