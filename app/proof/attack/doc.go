// Package attack holds what hostile clients do to a running Ribbit, as tests: broken and endless frames, half requests,
// bombs, stolen cookies, guessed passwords, text that wants to be code. It has nothing to import.
package attack
