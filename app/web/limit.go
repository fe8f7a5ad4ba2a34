package web

import (
	"hash/maphash"
	"net/netip"
	"strconv"
	"strings"
	"time"

	"github.com/gofiber/fiber/v2"
	"golang.org/x/time/rate"

	"ribbit/app/chat"
	"ribbit/ui"
)

// maxBuckets is how many keys a limit remembers; the least lately used is forgotten first.
const maxBuckets = 10_000

// limits are the server's rate limits, all nil when they are off.
type limits struct {
	signInKnown   *limit // tries of all browsers that an account knows: a further mark gives no further tries
	signInPair    *limit // tries of other browsers at one account from one address
	signInAddress *limit // from one address
	signInAccount *limit // at one account from anywhere
	signInCode    *limit // codes of one account, for whoever has its password
	signUp        *limit // new accounts from one address
	strangers     *limit // all tries and new accounts, so that nobody else waits long for a hash
	send          *limit // whatever a user writes
	search        *limit
	calls         *limit // whatever a user asks, reading too, and each frame of their sockets
	heads         *limit // whom a user puts into groups and channels
	typing        *limit // what a user's typing shows to others
	setup         *limit // guesses at the setup code
	codes         *limit // wrong codes of join links from one address
	hooks         *limit // messages of one hook
	exports       *limit // of all that a person may read
	allCodes      *limit // and from anywhere: a billion years to guess half of them
}

func newLimits(on bool) *limits {
	if !on {
		return &limits{}
	}
	return &limits{
		signInKnown:   newLimit(10*time.Second, 8),
		signInPair:    newLimit(10*time.Second, 8),
		signInAddress: newLimit(2*time.Second, 30),
		signInAccount: newLimit(time.Second, 60),
		signInCode:    newLimit(time.Minute, 5),
		signUp:        newLimit(time.Minute, 20),
		strangers:     newLimit(200*time.Millisecond, 50),
		send:          newLimit(100*time.Millisecond, 60),
		search:        newLimit(200*time.Millisecond, 20),
		calls:         newLimit(10*time.Millisecond, 500),
		heads:         newLimit(50*time.Millisecond, 2*chat.MaxReceivers),
		typing:        newLimit(time.Second, 5),
		setup:         newLimit(10*time.Second, 10),
		codes:         newLimit(10*time.Second, 10),
		hooks:         newLimit(100*time.Millisecond, 60),
		exports:       newLimit(10*time.Minute, 3),
		allCodes:      newLimit(time.Second, 100),
	}
}

// limit is a token bucket for each key.
type limit struct {
	every   rate.Limit
	burst   int
	buckets *recent[uint64, *rate.Limiter] // by the hash of the key, which strangers choose and make long
	seed    maphash.Seed
	shared  *sharedLimit // nil where this server is the only one
}

func newLimit(every time.Duration, burst int) *limit {
	return &limit{rate.Every(every), burst, newRecent[uint64, *rate.Limiter](maxBuckets), maphash.MakeSeed(), nil}
}

// take uses one token of a key up. Problem: TooMany.
func (l *limit) take(key string) error { return l.takeMany(key, 1) }

// wait is take that uses nothing up. Problem: TooMany.
func (l *limit) wait(key string) error {
	if l == nil {
		return nil
	}
	now := time.Now()
	if have := l.bucket(key).TokensAt(now); have < 1 {
		return chat.NewTooMany(time.Duration((1 - have) / float64(l.every) * float64(time.Second)))
	}
	return nil
}

// takeMany uses several tokens of a key up, all of them when there are so many and else none. Problem: TooMany.
func (l *limit) takeMany(key string, n int) error {
	if l == nil || n == 0 {
		return nil
	}
	now := time.Now()
	n = min(n, l.burst)
	hash := l.hash(key)
	r := l.bucketOf(hash).ReserveN(now, n)
	if wait := r.DelayFrom(now); wait > 0 {
		r.CancelAt(now)
		return chat.NewTooMany(wait)
	}
	if l.shared != nil {
		l.shared.took(hash, n)
	}
	return nil
}

func (l *limit) bucket(key string) *rate.Limiter { return l.bucketOf(l.hash(key)) }

func (l *limit) bucketOf(hash uint64) *rate.Limiter {
	b, _ := l.buckets.get(hash, func() (*rate.Limiter, error) {
		return rate.NewLimiter(l.every, l.burst), nil
	})
	return b
}

func (l *limit) hash(key string) uint64 {
	if l.shared != nil {
		return l.shared.hash(key)
	}
	return maphash.String(l.seed, key)
}

// maySignIn slows guessing down without locking anybody out: whatever others do to an account, a browser that has been
// signed in to it before draws on tries that are for such browsers alone.
func (s *Server) maySignIn(c *fiber.Ctx, username string) error {
	account := chat.FoldName(firstBytes(strings.TrimSpace(username), 256))
	isKnown, err := s.isKnownBrowser(c, account)
	if err != nil {
		return err
	}
	if isKnown {
		return s.limits.signInKnown.take(account)
	}
	address := network(s.clientIP(c))
	for _, take := range []func() error{
		// First the one that nobody can have many of: whoever may not go on makes no bucket of a name they chose, of which
		// ten thousand would push out everybody else's.
		func() error { return s.limits.signInAddress.take(address) },
		func() error { return s.limits.signInPair.take(address + " " + account) },
		func() error { return s.limits.signInAccount.take(account) },
		func() error { return s.limits.strangers.take("") },
	} {
		if err := take(); err != nil {
			return err
		}
	}
	return nil
}

func (s *Server) maySignUp(c *fiber.Ctx) error {
	if err := s.checkBannedBrowser(c); err != nil {
		return err
	}
	if err := s.limits.signUp.take(network(s.clientIP(c))); err != nil {
		return err
	}
	return s.limits.strangers.take("")
}

// mayAdd is the limit of putting people into chats: each of them is a row, and is told. Problem: TooMany.
func (s *Server) mayAdd(user chat.UserID, heads int) error {
	return s.limits.heads.takeMany(userKey(user), min(heads, chat.MaxReceivers))
}

// withinLimits stands behind the sign-in: whatever a user asks passes here, and what it is decides which limits it takes from.
// What costs by how much is asked for takes from a further one in its handler. Problem: TooMany.
func (s *Server) withinLimits(c *fiber.Ctx) error {
	me := caller(c).User.ID
	err := s.MayAsk(me)
	switch {
	case err != nil:
	case writes(c.Method(), c.Path()):
		err = s.MaySend(me)
	case searches(c):
		err = s.limits.search.take(userKey(me))
	}
	return s.goOn(c, err)
}

// withinSends is withinLimits of the plain form of a message, whose text must not be lost.
func (s *Server) withinSends(c *fiber.Ctx) error {
	err := s.MaySend(caller(c).User.ID)
	if err != nil && !isFragment(c) && !streams(c.Method(), c.Path(), c.Get(fiber.HeaderContentType)) {
		return s.keepDraft(c, chat.Draft{Content: formValue(c, "content")}, err)
	}
	return s.goOn(c, err)
}

// goOn refuses a request when there is an error, whatever of its body is still to come.
func (s *Server) goOn(c *fiber.Ctx, err error) error {
	switch {
	case err == nil:
		return c.Next()
	case streams(c.Method(), c.Path(), c.Get(fiber.HeaderContentType)):
		return taken(c, err)
	}
	return err
}

// writes reports whether a request takes from the limit of writing: all that changes something, but what a page does by itself
// while somebody reads, the pieces of an upload, a new password, which has the limits of signing in, and the ways out.
func writes(method, path string) bool {
	if isSafe(method) || method == fiber.MethodPatch {
		return false
	}
	path = strings.TrimSuffix(path, "/")
	for _, end := range []string{"/read", "/typing", "/password", "/logout"} {
		if strings.HasSuffix(path, end) {
			return false
		}
	}
	for _, begin := range []string{ui.PathSessions, ui.PathAPI + "/sessions"} {
		if path == begin || strings.HasPrefix(path, begin+"/") {
			return false
		}
	}
	isForm := ui.Fits(ui.RouteMessages, path) // see withinSends
	return !isForm && (method != fiber.MethodDelete || !strings.HasPrefix(path, ui.PathUploads+"/"))
}

// searches reports whether a request looks through messages of many chats, or has the server search elsewhere.
func searches(c *fiber.Ctx) bool {
	path := strings.TrimSuffix(c.Path(), "/")
	return path == ui.PathAPI+"/messages" || (path == ui.PathSearch || path == ui.PathAPI+ui.PathSearch || path == ui.PathFoundGIFs) && c.Query("q") != ""
}

func userKey(id chat.UserID) string { return strconv.FormatInt(int64(id), 10) }

// network is what counts as one address: with IPv6 a household has a /64.
func network(a netip.Addr) string {
	if a.Is6() {
		if p, err := a.WithZone("").Prefix(64); err == nil {
			return p.String()
		}
	}
	return a.String()
}

func firstBytes(s string, n int) string { return strings.ToValidUTF8(s[:min(len(s), n)], "") }
