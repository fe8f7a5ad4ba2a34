// Package password hashes passwords with argon2id. It keeps at most slots hashes running at once: each takes 19 MiB and
// a core for as long as it runs, so that many sign-ins at once would otherwise exhaust a small machine.
package password

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"runtime/debug"
	"strings"

	"golang.org/x/crypto/argon2"
	"golang.org/x/text/unicode/norm"
)

// Params are the cost of one hash.
type Params struct {
	MemoryKiB uint32
	Passes    uint32
	Threads   uint8
}

// Standard is the least that OWASP recommends: tens of milliseconds of one core.
var Standard = Params{MemoryKiB: 19 * 1024, Passes: 2, Threads: 1}

const (
	slots     = 2 // hashes at once
	saltBytes = 16
	keyBytes  = 32

	worthFreeingKiB = 4 * 1024 // below it the memory is not worth a garbage collection
)

// Bounds of a stored hash, so that a foreign database cannot exhaust the machine.
const (
	maxMemoryKiB = 256 * 1024
	maxPasses    = 16
)

// Hasher hashes and verifies passwords; it implements chat.Passwords.
type Hasher struct {
	params Params
	slots  chan struct{}
}

// New is a Hasher that makes hashes of cost p.
func New(p Params) *Hasher { return &Hasher{params: p, slots: make(chan struct{}, slots)} }

// Hash answers a PHC string ($argon2id$v=19$m=…,t=…,p=…$SALT$KEY) of the password in NFC, so that the same letters typed
// on another keyboard match. It waits for a slot until ctx ends.
func (h *Hasher) Hash(ctx context.Context, password string) (string, error) {
	salt := make([]byte, saltBytes)
	rand.Read(salt) // never fails, see crypto/rand
	key, err := h.key(ctx, password, salt, keyBytes, h.params)
	if err != nil {
		return "", fmt.Errorf("hash password: %w", err)
	}
	b64 := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version,
		h.params.MemoryKiB, h.params.Passes, h.params.Threads, b64.EncodeToString(salt), b64.EncodeToString(key)), nil
}

// Verify reports whether hash was made of password. An empty hash is nobody's: it takes as long as a real one and is
// never right. A hash that is no argon2id PHC string is an error. It waits for a slot until ctx ends.
func (h *Hasher) Verify(ctx context.Context, hash, password string) (bool, error) {
	if hash == "" {
		if _, err := h.key(ctx, password, make([]byte, saltBytes), keyBytes, h.params); err != nil {
			return false, fmt.Errorf("verify password: %w", err)
		}
		return false, nil
	}
	params, salt, want, err := parse(hash)
	if err != nil {
		return false, fmt.Errorf("verify password: %w", err)
	}
	key, err := h.key(ctx, password, salt, uint32(len(want)), params)
	if err != nil {
		return false, fmt.Errorf("verify password: %w", err)
	}
	return subtle.ConstantTimeCompare(key, want) == 1, nil
}

// key does the work once there is a slot.
func (h *Hasher) key(ctx context.Context, password string, salt []byte, length uint32, p Params) ([]byte, error) {
	select {
	case h.slots <- struct{}{}:
		defer h.release(p)
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	return argon2.IDKey([]byte(norm.NFC.String(password)), salt, p.Passes, p.MemoryKiB, p.Threads, length), nil
}

// release gives a slot back, and the memory of the hash to the system once no other hash runs: left to the garbage
// collector it would stay for minutes, several times what a small server needs for everything else.
func (h *Hasher) release(p Params) {
	<-h.slots
	if len(h.slots) == 0 && p.MemoryKiB >= worthFreeingKiB {
		debug.FreeOSMemory()
	}
}

var errMalformed = errors.New("the stored hash is malformed")

// parse takes a PHC string apart.
func parse(hash string) (p Params, salt, key []byte, err error) {
	parts := strings.Split(hash, "$")
	if len(parts) != 6 || parts[0] != "" || parts[1] != "argon2id" || parts[2] != fmt.Sprintf("v=%d", argon2.Version) {
		return p, nil, nil, errMalformed
	}
	var rest string
	n, _ := fmt.Sscanf(parts[3]+" ", "m=%d,t=%d,p=%d%1s", &p.MemoryKiB, &p.Passes, &p.Threads, &rest)
	if n != 3 || p.MemoryKiB == 0 || p.MemoryKiB > maxMemoryKiB || p.Passes == 0 || p.Passes > maxPasses || p.Threads == 0 {
		return p, nil, nil, errMalformed
	}
	b64 := base64.RawStdEncoding.Strict()
	if salt, err = b64.DecodeString(parts[4]); err != nil || len(salt) < 8 {
		return p, nil, nil, errMalformed
	}
	if key, err = b64.DecodeString(parts[5]); err != nil || len(key) < 16 || len(key) > 64 {
		return p, nil, nil, errMalformed
	}
	return p, salt, key, nil
}
