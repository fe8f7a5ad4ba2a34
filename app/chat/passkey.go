package chat

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"time"
	"unicode/utf8"
)

// PasskeyID identifies a passkey.
type PasskeyID int64

// Passkey signs its user in without a name and a password, from the device or the wallet that keeps its private half.
type Passkey struct {
	ID         PasskeyID
	UserID     UserID
	Name       string // as its user calls it
	Host       string // of the addresses at which it is good
	Handle     []byte // what devices keep their passkeys of this user by; says nothing about who that is
	Credential Credential
	CreatedAt  time.Time
	LastUsedAt time.Time // zero until it was used
}

// Credential is what is known of a device's private key.
type Credential struct {
	ID        []byte // as the device names it
	Key       []byte // the public half, as COSE writes it
	Counter   uint32 // of signatures; 0 for ever where the device counts none
	CanBeMany bool   // its maker may copy it to other devices of the user
}

// Site is where a browser is: a passkey that was made at one host is good at no other.
type Site struct {
	Host    string   // without a port
	Origins []string // scheme, host and port of the pages there that may ask
	Name    string   // of the server, for people
}

// Limits of passkeys.
const (
	MaxPasskeys     = 20 // of a user
	MaxPasskeyRunes = 60 // of a name
	ChallengeAge    = 5 * time.Minute
	handleBytes     = 16
)

// Authenticators speak with browsers about passkeys: what they are asked, and whether what they answer is so. Both are JSON as
// WebAuthn writes it. The device has always to make sure that it is its user who is there, by a PIN or a look.
type Authenticators interface {
	// AskToMake has a browser make a passkey, which the device keeps by the handle, unless it has one of those already.
	AskToMake(site Site, challenge []byte, user User, handle []byte, have [][]byte) (options []byte, err error)
	// Made reads what a browser made, and for which challenge. Any error is for the log.
	Made(site Site, handle, answer []byte) (challenge []byte, c Credential, err error)
	// AskToSign has a browser sign by any passkey that the device has for the site.
	AskToSign(site Site, challenge []byte) (options []byte, err error)
	// Signed reads by which credential a browser says to have signed, and which challenge. Nothing is believed yet.
	Signed(answer []byte) (challenge, credential []byte, err error)
	// Verify checks that an answer was signed by a passkey at the site, and answers the device's counter. Any error is for the log.
	Verify(site Site, p Passkey, answer []byte) (counter uint32, err error)
}

// PasskeyUse signs somebody in.
type PasskeyUse struct {
	Passkey   PasskeyID
	Counter   uint32 // has to be above that of the last use, unless both are 0
	Challenge SpentChallenge
	Session   Session
	Hash      string // of the session's secret
}

// SpentChallenge is a challenge that was answered rightly, and is good no more.
type SpentChallenge struct {
	Hash  string
	Until time.Time // when it would have ended
	At    time.Time
}

// PasskeyStore keeps passkeys, and which challenges were used until they end by themselves.
type PasskeyStore interface {
	// ChallengeKey is what challenges are sealed with, the same for all servers on the database: fresh, or the one that is there.
	ChallengeKey(ctx context.Context, fresh string) (string, error)
	// Passkeys lists a user's, the oldest first.
	Passkeys(ctx context.Context, user UserID) ([]Passkey, error)
	// PasskeyByCredential answers a passkey and its user. Problem: NotFound.
	PasskeyByCredential(ctx context.Context, host string, credential []byte) (Passkey, User, error)
	// AddPasskey keeps one. Problem: Conflict when the challenge is spent, the credential is there, or the user has MaxPasskeys.
	AddPasskey(ctx context.Context, p Passkey, spent SpentChallenge) (Passkey, error)
	// UsePasskey starts a session. Problem: Conflict when the challenge is spent, the counter is behind, the passkey is gone, or its
	// user is disabled by now.
	UsePasskey(ctx context.Context, u PasskeyUse) (Session, error)
	// EndPasskey forgets one of a user's. Problem: NotFound.
	EndPasskey(ctx context.Context, user UserID, id PasskeyID) error
}

// Passkeys are the caller's own, the oldest first; at most MaxPasskeys.
func (c *Chat) Passkeys(ctx context.Context, caller UserID) ([]Passkey, error) {
	return c.Store.Passkeys(ctx, caller)
}

// StartPasskey answers what the caller's browser is asked to make, once they typed their password. Problems: Invalid (password),
// Conflict (a guest, who has none; too many passkeys).
func (c *Chat) StartPasskey(ctx context.Context, caller Caller, site Site, password string) (options []byte, err error) {
	if caller.User.Guest || caller.User.Bot {
		return nil, NewProblem(Conflict, "second-factor-without-password")
	}
	if err := c.prove(ctx, caller.User, password); err != nil {
		return nil, err
	}
	have, err := c.Store.Passkeys(ctx, caller.User.ID)
	if err != nil {
		return nil, err
	}
	if len(have) >= MaxPasskeys {
		return nil, TooManyPasskeys()
	}
	seal, err := c.challengeSeal(ctx)
	if err != nil {
		return nil, err
	}
	ids := [][]byte{}
	for _, p := range have {
		if p.Host == site.Host {
			ids = append(ids, p.Credential.ID)
		}
	}
	return c.Authenticators.AskToMake(site, seal.challenge(c.Now(), caller.Session.ID), caller.User, seal.handle(caller.User.ID, have), ids)
}

// AddPasskey keeps what the caller's browser made when it was asked to by StartPasskey, from the same session. Problems: Invalid
// (name, credential), Conflict (the challenge was used before, or is too old; the passkey is there; too many).
func (c *Chat) AddPasskey(ctx context.Context, caller Caller, site Site, name string, answer []byte) (Passkey, error) {
	name, err := checkPasskeyName(name)
	if err != nil {
		return Passkey{}, err
	}
	have, err := c.Store.Passkeys(ctx, caller.User.ID)
	if err != nil {
		return Passkey{}, err
	}
	seal, err := c.challengeSeal(ctx)
	if err != nil {
		return Passkey{}, err
	}
	handle := seal.handle(caller.User.ID, have)
	challenge, credential, err := c.Authenticators.Made(site, handle, answer)
	if err != nil {
		return Passkey{}, fmt.Errorf("%w: %w", NewInvalid("credential", "passkey-not-made"), err)
	}
	spent, err := seal.open(challenge, c.Now(), caller.Session.ID)
	if err != nil {
		return Passkey{}, err
	}
	return c.Store.AddPasskey(ctx, Passkey{
		UserID: caller.User.ID, Name: name, Host: site.Host, Handle: handle, Credential: credential, CreatedAt: spent.At,
	}, spent)
}

func checkPasskeyName(name string) (string, error) {
	name, ok := cleanLine(name)
	switch {
	case !ok || name == "":
		return "", NewInvalid("name", "passkey-name-missing")
	case utf8.RuneCountInString(name) > MaxPasskeyRunes:
		return "", NewInvalid("name", "passkey-name-too-long", "n", MaxPasskeyRunes)
	}
	return name, nil
}

// EndPasskey has one of the caller's passkeys sign nobody in any more. Problems: Invalid (password), NotFound.
func (c *Chat) EndPasskey(ctx context.Context, caller User, id PasskeyID, password string) error {
	if err := c.prove(ctx, caller, password); err != nil {
		return err
	}
	return c.Store.EndPasskey(ctx, caller.ID, id)
}

// AskForPasskey answers what a browser is asked to sign in by.
func (c *Chat) AskForPasskey(ctx context.Context, site Site) (options []byte, err error) {
	seal, err := c.challengeSeal(ctx)
	if err != nil {
		return nil, err
	}
	return c.Authenticators.AskToSign(site, seal.challenge(c.Now(), 0))
}

// SignInByPasskey starts a session for whoever signed what AskForPasskey answered. It is both the password and the code: the device
// is what somebody has, and made sure of who they are. Problem: Unauthenticated, the same whatever is wrong; its cause is for the log.
func (c *Chat) SignInByPasskey(ctx context.Context, site Site, answer []byte, label string) (caller Caller, secret string, err error) {
	refused := func(why error) error {
		return fmt.Errorf("%w: %w", NewProblem(Unauthenticated, "passkey-refused"), why)
	}
	challenge, credential, err := c.Authenticators.Signed(answer)
	if err != nil {
		return Caller{}, "", refused(err)
	}
	seal, err := c.challengeSeal(ctx)
	if err != nil {
		return Caller{}, "", err
	}
	spent, err := seal.open(challenge, c.Now(), 0)
	if err != nil {
		return Caller{}, "", refused(err)
	}
	passkey, user, err := c.Store.PasskeyByCredential(ctx, site.Host, credential)
	if Is(err, NotFound) {
		return Caller{}, "", refused(err)
	}
	if err != nil {
		return Caller{}, "", err
	}
	counter, err := c.Authenticators.Verify(site, passkey, answer)
	if err != nil {
		return Caller{}, "", refused(err)
	}
	secret = NewSecret()
	session, err := c.Store.UsePasskey(ctx, PasskeyUse{
		Passkey: passkey.ID, Counter: counter, Challenge: spent, Hash: HashSecret(secret),
		Session: Session{UserID: user.ID, Label: firstRunes(label, MaxLabelRunes), Scope: ScopeAll, CreatedAt: spent.At, LastSeenAt: spent.At},
	})
	if Is(err, Conflict) {
		return Caller{}, "", refused(err)
	}
	if err != nil {
		return Caller{}, "", err
	}
	return Caller{User: user, Session: session}, secret, nil
}

// TooManyPasskeys is said to whoever has MaxPasskeys.
func TooManyPasskeys() *Problem { return NewProblem(Conflict, "too-many-passkeys", "n", MaxPasskeys) }

// PasskeyChallengeOver is said of a challenge that was used before, or is too old.
func PasskeyChallengeOver() *Problem { return NewProblem(Conflict, "passkey-too-late") }

// A challenge is its session, its end, something random, and a seal on these. So nothing is kept of those that are asked for, which
// strangers do as often as they like, but only of those that were answered rightly.
const (
	challengeRandom = 16
	challengePlain  = 8 + 8 + challengeRandom
)

// challengeSeal is the key of all servers on one database.
type challengeSeal []byte

func (c *Chat) challengeSeal(ctx context.Context) (challengeSeal, error) {
	key, err := c.Store.ChallengeKey(ctx, NewSecret())
	return challengeSeal(key), err
}

// challenge is one for a session, or 0 for a sign-in.
func (s challengeSeal) challenge(now time.Time, session SessionID) []byte {
	b := binary.BigEndian.AppendUint64(nil, uint64(session))
	b = binary.BigEndian.AppendUint64(b, uint64(now.Add(ChallengeAge).UnixMilli()))
	b = append(b, make([]byte, challengeRandom)...)
	rand.Read(b[len(b)-challengeRandom:]) // never fails, see crypto/rand
	return append(b, s.sum("challenge", b)...)
}

// open answers what is kept of a challenge that was given to this session. Problem: Conflict.
func (s challengeSeal) open(challenge []byte, now time.Time, session SessionID) (SpentChallenge, error) {
	if len(challenge) < challengePlain {
		return SpentChallenge{}, PasskeyChallengeOver()
	}
	plain, sum := challenge[:challengePlain], challenge[challengePlain:]
	until := time.UnixMilli(int64(binary.BigEndian.Uint64(plain[8:]))).UTC()
	if !hmac.Equal(sum, s.sum("challenge", plain)) || SessionID(binary.BigEndian.Uint64(plain)) != session || !now.Before(until) {
		return SpentChallenge{}, PasskeyChallengeOver()
	}
	return SpentChallenge{Hash: HashSecret(string(challenge)), Until: until, At: now}, nil
}

// handle is what devices keep a user's passkeys by: that of those there are, so that a device keeps one of each user, also after the
// key was lost with a backup.
func (s challengeSeal) handle(user UserID, have []Passkey) []byte {
	if len(have) > 0 {
		return bytes.Clone(have[0].Handle)
	}
	return s.sum("handle", binary.BigEndian.AppendUint64(nil, uint64(user)))[:handleBytes]
}

func (s challengeSeal) sum(what string, b []byte) []byte {
	h := hmac.New(sha256.New, s)
	h.Write([]byte(what))
	h.Write(b)
	return h.Sum(nil)
}
