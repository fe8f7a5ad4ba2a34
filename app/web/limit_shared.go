package web

import (
	"crypto/sha256"
	"encoding/binary"
	"sync"
	"time"
)

// takenPause is how long takings are gathered before other servers are told: so long somebody who asks two servers at once may
// take from both.
const takenPause = 10 * time.Millisecond

// sharedLimit tells other servers what was taken from a limit here. They are told hashes of the keys, which are names and
// addresses of people.
type sharedLimit struct {
	name  string
	space string // of the servers that share it
	soon  int    // what makes the others hear at once
	tell  func(limit string, taken map[uint64]int)

	mu    sync.Mutex
	taken map[uint64]int // not told yet
	sum   int
	timer *time.Timer
}

// share has the limits hold for all servers of a space: tell tells them, and Taken hears of theirs.
func (l *limits) share(space string, tell func(limit string, taken map[uint64]int)) {
	for name, one := range l.byName() {
		if one == nil {
			continue
		}
		one.shared = &sharedLimit{name: name, space: space, soon: max(1, one.burst/10), tell: tell}
	}
}

// byName are the limits of which other servers hear. That of the setup code is over before there are any.
func (l *limits) byName() map[string]*limit {
	return map[string]*limit{
		"sign-in-known": l.signInKnown, "sign-in-pair": l.signInPair, "sign-in-address": l.signInAddress, "sign-in-account": l.signInAccount,
		"sign-up": l.signUp, "strangers": l.strangers, "send": l.send, "search": l.search, "calls": l.calls, "heads": l.heads, "typing": l.typing,
		"setup": l.setup, "codes": l.codes, "hooks": l.hooks, "exports": l.exports, "all-codes": l.allCodes,
	}
}

// Taken takes from a limit what people took at other servers. It may leave less than nothing, which they have to wait for.
func (s *Server) Taken(name string, taken map[uint64]int) {
	l := s.limits.byName()[name]
	if l == nil {
		return
	}
	now := time.Now()
	for hash, n := range taken {
		l.bucketOf(hash).ReserveN(now, min(n, l.burst))
	}
}

func (s *sharedLimit) hash(key string) uint64 {
	sum := sha256.Sum256([]byte(s.space + "\x00" + s.name + "\x00" + key))
	return binary.BigEndian.Uint64(sum[:])
}

// took notes that so much was taken here.
func (s *sharedLimit) took(hash uint64, n int) {
	s.mu.Lock()
	if s.taken == nil {
		s.taken = map[uint64]int{}
	}
	s.taken[hash] += n
	s.sum += n
	isDue := s.sum >= s.soon || len(s.taken) >= maxBuckets
	if !isDue && s.timer == nil {
		s.timer = time.AfterFunc(takenPause, s.flush)
	}
	s.mu.Unlock()
	if isDue {
		s.flush()
	}
}

func (s *sharedLimit) flush() {
	s.mu.Lock()
	taken := s.taken
	s.taken, s.sum = nil, 0
	if s.timer != nil {
		s.timer.Stop()
		s.timer = nil
	}
	s.mu.Unlock()
	if len(taken) > 0 {
		s.tell(s.name, taken)
	}
}
