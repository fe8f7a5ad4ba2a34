// Package onetime makes and checks the codes of authenticator apps: six digits that change every 30 seconds (RFC 6238).
package onetime

import (
	"crypto/subtle"
	"fmt"
	"time"

	"github.com/pquerna/otp"
	"github.com/pquerna/otp/hotp"
	"github.com/pquerna/otp/totp"
)

const (
	period = 30 // seconds
	skew   = 1  // steps that a clock may be ahead or behind
)

// Codes are the codes of all accounts. The zero value is ready.
type Codes struct{}

// New is a secret of 160 bits, as people type it, and the address that an app scans: it shows the code under the server's name and
// the account's.
func (Codes) New(server, account string) (secret, address string, err error) {
	key, err := totp.Generate(totp.GenerateOpts{Issuer: server, AccountName: account, SecretSize: 20})
	if err != nil {
		return "", "", fmt.Errorf("make a secret of codes: %w", err)
	}
	return key.Secret(), key.URL(), nil
}

// Step is the step of time that a code belongs to, of those around now; ok is false for a code of none.
func (Codes) Step(secret, code string, now time.Time) (step int64, ok bool) {
	present := now.Unix() / period
	for step := present - skew; step <= present+skew; step++ {
		right, err := hotp.GenerateCodeCustom(secret, uint64(max(step, 0)), hotp.ValidateOpts{Digits: otp.DigitsSix, Algorithm: otp.AlgorithmSHA1})
		if err == nil && subtle.ConstantTimeCompare([]byte(right), []byte(code)) == 1 {
			return step, true
		}
	}
	return 0, false
}
