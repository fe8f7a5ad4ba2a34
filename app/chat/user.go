package chat

import (
	"context"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// UserID identifies a user; 0 is nobody.
type UserID int64

// User is somebody with an account.
type User struct {
	ID        UserID
	Name      string // as typed at sign-up, NFC; unique by FoldName
	Karma     int64  // reactions that others gave to this user's messages
	Admin     bool   // the owner, or made admin by the command line
	Bot       bool   // a program: nobody signs in to it
	Guest     bool   // came by a name alone: has no password, and is gone after GuestIdle without a visit
	Disabled  bool   // may not sign in; stays in old threads
	CreatedAt time.Time

	About        string    // a line about themselves; at most MaxAboutRunes
	LastSeenAt   time.Time // when their last connection ended; zero before that
	Invisible    bool      // others learn neither that they are online nor when they were
	HidesReading bool      // nobody sees their read marks, and they see nobody's
	Avatar       Avatar
}

// NoSuchUser is said of somebody who is not there or no more.
func NoSuchUser() *Problem { return NewProblem(NotFound, "no-such-person") }

// Limits of names and passwords, in characters.
const (
	MaxNameRunes     = 30
	MinPasswordRunes = 8
	MaxPasswordRunes = 256 // bounds the work of hashing
	MaxAboutRunes    = 200
)

// SignUp is what somebody types to get an account.
type SignUp struct {
	Name     string
	Password string
	Guest    bool   // a name is enough
	Invite   string // code of a join link; "" for none
	Admin    bool   // set by the first-run page and the command line, never from outside
}

// NewUser is a checked SignUp, ready to be stored.
type NewUser struct {
	Name         string
	Fold         string   // FoldName(Name): unique
	Parts        []string // NameParts(Name): what a search by prefix finds
	PasswordHash string   // "" for a guest
	InviteHash   string   // hash of the invite to use up; "" for none
	Admin        bool
	Bot          bool
	IsFirst      bool // the owner: refused once there is an admin
	CreatedAt    time.Time

	Identification *Identification // who they are at a provider; nil for nobody
}

// SignupPolicy says who may make an account.
type SignupPolicy string

// The values of --signup.
const (
	SignupOpen   SignupPolicy = "open"
	SignupInvite SignupPolicy = "invite"
	SignupClosed SignupPolicy = "closed"
)

// UserStore keeps people and their passwords.
type UserStore interface {
	// AddUser answers Conflict when the name is taken or, for the first, when there is an admin already, and Invalid
	// (invite) when the invite is no good.
	AddUser(ctx context.Context, u NewUser) (User, error)
	// SilentGuests lists the guests who were not here since then.
	SilentGuests(ctx context.Context, since time.Time) ([]UserID, error)
	// FirstAdmin is the admin who has been here longest. Problem: NotFound.
	FirstAdmin(ctx context.Context) (User, error)
	// Admins lists those who may do what the owner may.
	Admins(ctx context.Context) ([]UserID, error)
	// IsAlone reports whether nobody else has an account.
	IsAlone(ctx context.Context, user UserID) (bool, error)
	User(ctx context.Context, id UserID) (User, error)
	// UsersByID answers those of the users that there are, in the order of ids.
	UsersByID(ctx context.Context, ids []UserID) ([]User, error)
	UserByFold(ctx context.Context, fold string) (u User, passwordHash string, err error)
	FindUsers(ctx context.Context, q UserQuery) ([]User, error)
	// AllUsers lists everybody, the disabled too, by name.
	AllUsers(ctx context.Context) ([]User, error)
	// SetPassword also ends all of the user's sessions but one.
	SetPassword(ctx context.Context, n NewPassword) error
	// SetDisabled also ends all of the user's sessions when it disables. What the user owned is then owned by whoever else
	// joined first, as if they had left; it stays so when they are back.
	SetDisabled(ctx context.Context, id UserID, disabled bool) error
}

// SignUp makes an account. Problems: Invalid (username, password, invite), Conflict (the name is taken), Forbidden
// (sign-up is closed).
func (c *Chat) SignUp(ctx context.Context, s SignUp) (User, error) {
	policy, err := c.SignupPolicy(ctx)
	switch {
	case err != nil:
		return User{}, err
	case policy == SignupClosed:
		return User{}, NewProblem(Forbidden, "signup-closed")
	case policy == SignupInvite && s.Invite == "":
		return User{}, NewInvalid("invite", "signup-by-invitation")
	}
	s.Admin, s.Guest = false, false
	return c.AddUser(ctx, s)
}

// AddUser makes an account whatever the sign-up policy is: for the command line. Problems: Invalid (username, password,
// invite), Conflict (the name is taken).
func (c *Chat) AddUser(ctx context.Context, s SignUp) (User, error) {
	n, err := c.newUser(ctx, s)
	if err != nil {
		return User{}, err
	}
	u, err := c.Store.AddUser(ctx, n)
	if Is(err, Conflict) {
		return u, c.offerName(ctx, n.Name, err)
	}
	return u, err
}

// offered is how many names are looked at for one that is free.
const offered = 20

// offerName names one that is free in the refusal of a name that is taken; err where there is none near by.
func (c *Chat) offerName(ctx context.Context, taken string, err error) error {
	for n := 2; n < 2+offered; n++ {
		free, bad := CheckName(taken + strconv.Itoa(n))
		if bad != nil {
			return err
		}
		if _, _, missing := c.Store.UserByFold(ctx, FoldName(free)); Is(missing, NotFound) {
			return NewProblem(Conflict, "name-taken-free", "name", taken, "free", free).At("username")
		}
	}
	return err
}

// AddOwner makes the first admin account. Problems: as of AddUser, and Conflict when there is an admin already.
func (c *Chat) AddOwner(ctx context.Context, s SignUp) (User, error) {
	s.Admin, s.Invite = true, ""
	n, err := c.newUser(ctx, s)
	if err != nil {
		return User{}, err
	}
	n.IsFirst = true
	return c.Store.AddUser(ctx, n)
}

// newUser checks what somebody typed and hashes the password.
func (c *Chat) newUser(ctx context.Context, s SignUp) (NewUser, error) {
	name, err := CheckName(s.Name)
	if err != nil {
		return NewUser{}, err
	}
	hash := ""
	if !s.Guest {
		if err := CheckPassword(s.Password); err != nil {
			return NewUser{}, err
		}
		if hash, err = c.Passwords.Hash(ctx, s.Password); err != nil {
			return NewUser{}, err
		}
	}
	n := NewUser{
		Name: name, Fold: FoldName(name), Parts: NameParts(name),
		PasswordHash: hash, Admin: s.Admin, CreatedAt: c.Now(),
	}
	if s.Invite != "" {
		n.InviteHash = hashCode(s.Invite)
	}
	return n, nil
}

// User is one user as anybody on the server may see them. Problem: NotFound.
func (c *Chat) User(ctx context.Context, id UserID) (User, error) { return c.Store.User(ctx, id) }

// FindUsers lists users, without the caller, those the caller blocked, and the disabled, one part of whose name begins with
// prefix; all of them, by name, when it is empty. At most limit (1 to MaxPage).
func (c *Chat) FindUsers(ctx context.Context, caller UserID, prefix string, limit int) ([]User, error) {
	if !utf8.ValidString(prefix) {
		return nil, NewInvalid("q", "search-not-utf8")
	}
	return c.Store.FindUsers(ctx, UserQuery{Prefix: FoldForSearch(strings.TrimSpace(prefix)), Except: caller, Limit: limit})
}

// UsersByID answers those of the users that there are, in the order of ids.
func (c *Chat) UsersByID(ctx context.Context, ids []UserID) ([]User, error) {
	return c.Store.UsersByID(ctx, ids)
}

// UserQuery asks for users by the beginning of any part of their name.
type UserQuery struct {
	Prefix string // folded for search; "" for everybody
	Except UserID
	Limit  int
}
