package chat

import (
	"cmp"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"strings"
	"time"
)

// SessionID identifies a session or a token; 0 is none.
type SessionID int64

// Session is a signed-in browser, or a token for a script.
type Session struct {
	ID         SessionID
	UserID     UserID
	IsToken    bool   // made by `ribbit token`, sent as a bearer token
	Label      string // the browser's own description, or what the token is for; at most MaxLabelRunes
	CreatedAt  time.Time
	LastSeenAt time.Time // kept to about SessionTouch
	Scope      Scope     // ScopeAll for a browser
	ExpiresAt  time.Time // of a token; zero is never
}

// HasExpired reports whether a token's end has come.
func (s Session) HasExpired(now time.Time) bool {
	return !s.ExpiresAt.IsZero() && !now.Before(s.ExpiresAt)
}

// WasUsed reports whether a token was used since it was made.
func (s Session) WasUsed() bool { return s.LastSeenAt.After(s.CreatedAt) }

// Caller is who a request runs for.
type Caller struct {
	User    User
	Session Session
}

// How long sessions live.
const (
	SessionIdle   = 90 * 24 * time.Hour // without a request for so long, a browser is signed out
	SessionTouch  = 15 * time.Minute    // LastSeenAt is written no more often than that
	MaxLabelRunes = 200
	secretBytes   = 32
)

// SessionStore keeps sessions and tokens by the hash of their secret.
type SessionStore interface {
	// AddSession keeps the hash of the session's secret. proof is the hash of the password that was verified for it, "" for
	// none: when that is the user's no more, or the user is disabled by now, it answers NotFound.
	AddSession(ctx context.Context, s Session, hash, proof string) (Session, error)
	// Sessions lists a user's sessions that were used after since, and tokens that have not expired; the one used last is first.
	Sessions(ctx context.Context, user UserID, since, now time.Time, limit int) ([]Session, error)
	CallerByHash(ctx context.Context, hash string) (Caller, error)
	// LiveSessions answers those of the sessions that still hold and whose user is not disabled.
	LiveSessions(ctx context.Context, ids []SessionID) ([]SessionID, error)
	TouchSession(ctx context.Context, id SessionID, at time.Time) error
	EndSession(ctx context.Context, user UserID, id SessionID) error
	// EndSessions ends all of a user's sessions and tokens but keep.
	EndSessions(ctx context.Context, user UserID, keep SessionID) error
}

// SignInTry is what somebody types to sign in.
type SignInTry struct {
	Name     string
	Password string
	Code     string       // of their app, or one for a lost phone; "" when they were not asked yet
	Label    string       // the browser's own description
	MayGuess func() error // refuses a further code for this account; asked once the password is right
}

// SignIn checks a name and a password, and a code where somebody has a second factor, and starts a session; secret is shown to
// the browser once and stored nowhere. Problems: Unauthenticated, the same for a wrong name, a wrong password and a disabled account;
// NeedsCode; as of MayGuess.
func (c *Chat) SignIn(ctx context.Context, t SignInTry) (caller Caller, secret string, err error) {
	user, hash, err := c.Store.UserByFold(ctx, FoldName(strings.TrimSpace(t.Name))) // keyboards add a space; sign-up trims it as well
	if err != nil && !Is(err, NotFound) {
		return Caller{}, "", err
	}
	// Without an account a hash is verified all the same, so that the time of the answer does not tell who exists.
	if user.Bot {
		hash = ""
	}
	ok, verr := c.Passwords.Verify(ctx, hash, t.Password)
	if verr != nil {
		return Caller{}, "", verr
	}
	if err != nil || !ok {
		return Caller{}, "", wrongSignIn()
	}
	return c.SignInProven(ctx, user, hash, t)
}

// SignInProven is SignIn for somebody whose password was verified before; proof is its hash, which must still be theirs.
func (c *Chat) SignInProven(ctx context.Context, user User, proof string, t SignInTry) (caller Caller, secret string, err error) {
	if user.Disabled {
		return Caller{}, "", wrongSignIn()
	}
	if err := c.checkCode(ctx, user.ID, t.Code, t.MayGuess); err != nil {
		return Caller{User: user}, "", err
	}
	caller, secret, err = c.startSession(ctx, user, Session{Label: t.Label, Scope: ScopeAll}, proof)
	if Is(err, NotFound) { // the password was changed while it was verified
		return Caller{}, "", wrongSignIn()
	}
	return caller, secret, err
}

func wrongSignIn() *Problem { return NewProblem(Unauthenticated, "wrong-sign-in") }

// StartSession signs a user in whose identity is already established.
func (c *Chat) StartSession(ctx context.Context, user User, label string) (Caller, string, error) {
	return c.startSession(ctx, user, Session{Label: label, Scope: ScopeAll}, "")
}

// NewToken is a token to be made.
type NewToken struct {
	Label string
	Scope Scope         // "" is ScopeAll
	Age   time.Duration // after which it ends; 0 is never
}

// AddToken makes a token for scripts; secret is shown once. Problem: Invalid.
func (c *Chat) AddToken(ctx context.Context, user User, n NewToken) (token Session, secret string, err error) {
	token = Session{Label: n.Label, IsToken: true, Scope: cmp.Or(n.Scope, ScopeAll), CreatedAt: c.Now()}
	if err := token.Scope.Check(); err != nil {
		return token, "", err
	}
	if n.Age < 0 || n.Age > 0 && n.Age < time.Second {
		return token, "", NewInvalid("expires", "token-age-too-short")
	}
	if n.Age > 0 {
		token.ExpiresAt = token.CreatedAt.Add(n.Age)
	}
	caller, secret, err := c.startSession(ctx, user, token, "")
	return caller.Session, secret, err
}

func (c *Chat) startSession(ctx context.Context, user User, s Session, proof string) (Caller, string, error) {
	secret := NewSecret()
	if s.CreatedAt.IsZero() {
		s.CreatedAt = c.Now()
	}
	s.UserID, s.Label, s.LastSeenAt = user.ID, firstRunes(s.Label, MaxLabelRunes), s.CreatedAt
	s, err := c.Store.AddSession(ctx, s, HashSecret(secret), proof)
	return Caller{User: user, Session: s}, secret, err
}

// CallerBySecret finds out whose cookie or bearer token this is. Problem: Unauthenticated when it is nobody's, has
// expired, or its user is disabled.
func (c *Chat) CallerBySecret(ctx context.Context, secret string) (Caller, error) {
	out := NewProblem(Unauthenticated, "signed-out")
	if secret == "" {
		return Caller{}, out
	}
	caller, err := c.Store.CallerByHash(ctx, HashSecret(secret))
	if Is(err, NotFound) {
		return Caller{}, out
	}
	if err != nil {
		return Caller{}, err
	}
	now := c.Now()
	idle := now.Sub(caller.Session.LastSeenAt)
	if caller.User.Disabled || caller.Session.HasExpired(now) || !caller.Session.IsToken && idle > SessionIdle {
		return Caller{}, out
	}
	// A use in the future was noted while the clock was wrong, and would keep the session alive for longer.
	isFirst := caller.Session.IsToken && caller.Session.LastSeenAt.Equal(caller.Session.CreatedAt)
	if isFirst || idle.Abs() > SessionTouch {
		// Whoever reads on while the disk is full is not refused for it; the store logs what it could not write.
		_ = c.Store.TouchSession(ctx, caller.Session.ID, now)
	}
	return caller, nil
}

// SignOut ends the caller's own session; its sockets are closed.
func (c *Chat) SignOut(ctx context.Context, caller Caller) error {
	err := c.Store.EndSession(ctx, caller.User.ID, caller.Session.ID)
	if Is(err, NotFound) {
		return nil // over already
	}
	return err
}

// Sessions lists the caller's own signed-in browsers and tokens, the one used last first; at most MaxPage.
func (c *Chat) Sessions(ctx context.Context, caller Caller) ([]Session, error) {
	now := c.Now()
	return c.Store.Sessions(ctx, caller.User.ID, now.Add(-SessionIdle), now, MaxPage)
}

// EndSession signs one of the caller's own browsers out, or ends a token; its sockets are closed. Problem: NotFound.
func (c *Chat) EndSession(ctx context.Context, caller Caller, id SessionID) error {
	return c.Store.EndSession(ctx, caller.User.ID, id)
}

// EndOtherSessions ends all of the caller's sessions and tokens but the one of this call; their sockets are closed.
func (c *Chat) EndOtherSessions(ctx context.Context, caller Caller) error {
	return c.Store.EndSessions(ctx, caller.User.ID, caller.Session.ID)
}

// NewSecret is a fresh random secret of 256 bits, safe in URLs and cookies.
func NewSecret() string {
	b := make([]byte, secretBytes)
	rand.Read(b) // never fails, see crypto/rand
	return base64.RawURLEncoding.EncodeToString(b)
}

// HashSecret is what is stored of a secret. It needs no salt: a secret is random and long.
func HashSecret(secret string) string {
	h := sha256.Sum256([]byte(secret))
	return base64.RawURLEncoding.EncodeToString(h[:])
}
