package command

import "crypto/rand"

// codeLetters are 32 signs that are told apart at a glance: neither 0 nor O, neither 1 nor I.
const codeLetters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"

// newSetupCode is a one-time code like 7F3K-92QM: 40 random bits, enough for what is asked rarely and only until there
// is an owner.
func newSetupCode() string {
	b := make([]byte, 8)
	rand.Read(b) // never fails, see crypto/rand
	for i := range b {
		b[i] = codeLetters[b[i]%byte(len(codeLetters))] // 256 is a multiple of 32: every letter is as likely
	}
	return string(b[:4]) + "-" + string(b[4:])
}
