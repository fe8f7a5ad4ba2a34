package ui

import (
	"slices"
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

// inFours parts a secret for whoever types it; apps do without the blanks.
func inFours(secret string) string {
	var parts []string
	for part := range slices.Chunk([]byte(secret), 4) {
		parts = append(parts, string(part))
	}
	return strings.Join(parts, " ")
}
