package chat

import (
	"context"
	"errors"
	"strings"
	"time"
	"unicode/utf8"
)

// Person is a user as the server's admins see them.
type Person struct {
	User
	Banned   bool
	Devices  int    // browsers that are signed in
	HasCode  bool   // signs in with a second factor
	ShutBy   string // name of the admin who disabled or banned them; "" for nobody in particular
	ShutByID UserID
	ShutAt   time.Time
	First    bool // the admin who has been here longest: the owner, whom nothing sets apart but that
}

// Role is what a person is on this server: admin, member or guest.
func (p Person) Role() string {
	switch {
	case p.Admin:
		return "admin"
	case p.Guest:
		return "guest"
	}
	return "member"
}

// State is whether a person can come in: active, disabled or banned.
func (p Person) State() string {
	switch {
	case p.Banned:
		return "banned"
	case p.Disabled:
		return "disabled"
	}
	return "active"
}

// PeopleFilter chooses among people.
type PeopleFilter string

// The filters.
const (
	PeopleAll     PeopleFilter = ""
	PeopleAdmins  PeopleFilter = "admins"
	PeopleGuests  PeopleFilter = "guests"
	PeopleShutOut PeopleFilter = "out" // disabled or banned
)

// PeopleFilters are all of them.
var PeopleFilters = []PeopleFilter{PeopleAll, PeopleAdmins, PeopleGuests, PeopleShutOut}

// PeopleQuery asks for a page of people, by name.
type PeopleQuery struct {
	Prefix string // what a part of the name begins with, folded for search; "" for everybody. No filter goes with it.
	Filter PeopleFilter
	After  UserID // begins behind this person; 0 for the first page
	Limit  int
	Since  time.Time // devices that were used after that count
}

// PeopleCount is how many people there are.
type PeopleCount struct {
	All     int
	ShutOut int
}

// PeoplePage is how many people are listed at once.
const PeoplePage = 50

// BanUndo is for how long the messages that a ban removed can come back.
const BanUndo = 30 * 24 * time.Hour

// MaxBanReasonRunes is the longest reason of a ban.
const MaxBanReasonRunes = 200

// PersonChange is what an admin does to somebody.
type PersonChange struct {
	By     UserID // 0 for whoever has the command line
	User   UserID
	Deed   Deed
	Name   string   // of DeedRename
	Fold   string   // FoldName(Name)
	Parts  []string // NameParts(Name)
	Keep   SessionID
	Reason string
	Hash   string    // of DeedResetLink: of its code
	Until  time.Time // of DeedResetLink: its end
	At     time.Time
}

// PersonFacts are what a change of somebody depends on.
type PersonFacts struct {
	User    User // as they are
	Banned  bool
	ByAdmin bool // whoever asks is still an admin
	Admins  int  // who can sign in

	BotOwner UserID // who made the bot that they are; 0 for nobody
	ShutBy   UserID // who disabled them; 0 for nobody, and for the command line
}

// isOwnBot reports whether a change is one that whoever made a bot may do to it.
func (f PersonFacts) isOwnBot(ch PersonChange) bool {
	return f.User.Bot && f.BotOwner == ch.By && (ch.Deed == DeedDisable || ch.Deed == DeedEnable && f.ShutBy == ch.By)
}

// MayChange decides whether a change may happen. Problems: Forbidden when the caller is no admin any more, Conflict when it would
// lose the last admin, or makes no sense for this person.
func (f PersonFacts) MayChange(ch PersonChange) error {
	isLast := f.User.Admin && !f.User.Disabled && f.Admins <= 1
	isOwn := ch.By != 0 && ch.By == ch.User
	switch ch.Deed {
	case DeedTakeAdmin, DeedDisable, DeedBan, DeedBanRemoving:
		if isLast {
			return NewProblem(Conflict, "last-admin", "name", f.User.Name)
		}
	}
	switch {
	case ch.By != 0 && !f.ByAdmin && !f.isOwnBot(ch):
		return NewProblem(Forbidden, "only-server-owner")
	case isOwn && ch.Deed != DeedTakeAdmin && ch.Deed != DeedSignOut && ch.Deed != DeedRename && ch.Deed != DeedResetLink && ch.Deed != DeedTakeSecondFactor:
		return NewProblem(Conflict, "not-yourself")
	case ch.Deed == DeedMakeAdmin && f.User.Guest:
		return NewProblem(Conflict, "guest-as-admin", "name", f.User.Name)
	case ch.Deed == DeedMakeAdmin && f.User.Bot:
		return NewProblem(Conflict, "bot-as-admin", "name", f.User.Name)
	case ch.Deed == DeedResetLink && f.User.Bot:
		return NewProblem(Conflict, "bot-resets", "name", f.User.Name)
	case ch.Deed == DeedMakeAdmin && f.User.Disabled:
		return NewProblem(Conflict, "shut-out-as-admin", "name", f.User.Name)
	case ch.Deed == DeedResetLink && f.User.Disabled:
		return NewProblem(Conflict, "shut-out-resets", "name", f.User.Name)
	case (ch.Deed == DeedEnable || ch.Deed == DeedDisable) && f.Banned:
		return NewProblem(Conflict, "banned-already", "name", f.User.Name)
	case ch.Deed == DeedUnban && !f.Banned:
		return NewProblem(Conflict, "not-banned", "name", f.User.Name)
	}
	return nil
}

// PersonStore is what admins see of people, and do to them.
type PersonStore interface {
	People(ctx context.Context, q PeopleQuery) ([]Person, error)
	CountPeople(ctx context.Context) (PeopleCount, error)
	Person(ctx context.Context, id UserID, since time.Time) (Person, error)
	// CountMessages is how many messages of somebody a ban would remove.
	CountMessages(ctx context.Context, id UserID) (int, error)
	// ChangePerson carries a change out if PersonFacts.MayChange, and writes it into the log.
	ChangePerson(ctx context.Context, ch PersonChange) error
	// MoveMessages removes messages of somebody who is banned with them, or brings those back of somebody who is banned no more;
	// at most limit. It answers whether there are more to be moved.
	MoveMessages(ctx context.Context, id UserID, limit int, at time.Time) (more bool, err error)
	// MessagesToMove lists those of whom MoveMessages has something to do.
	MessagesToMove(ctx context.Context) ([]UserID, error)
	// ForgetRemovedWords takes the words of messages out of the search's index that a ban removed, which finds them no more already; at
	// most limit. It answers whether there are more.
	ForgetRemovedWords(ctx context.Context, limit int) (more bool, err error)
	// ForgetRemoved forgets what messages held that were removed by then; at most limit. It answers whether there is more.
	ForgetRemoved(ctx context.Context, until time.Time, limit int) (more bool, err error)
	// BannedMarks are what a browser is known by that a banned account was used in.
	BannedMarks(ctx context.Context) ([]BannedMark, error)
}

// BannedMark is what tells the browser of a banned account.
type BannedMark struct {
	Fold         string
	PasswordHash string
}

// People lists people by name, and whether there are more. Problems: Forbidden for all but admins, Invalid (q, show).
func (c *Chat) People(ctx context.Context, caller User, prefix string, filter PeopleFilter, after UserID, limit int) (people []Person, hasMore bool, err error) {
	switch {
	case !caller.Admin:
		return nil, false, NewProblem(Forbidden, "only-server-owner")
	case !utf8.ValidString(prefix):
		return nil, false, NewInvalid("q", "search-not-utf8")
	case !isPeopleFilter(filter):
		return nil, false, NewInvalid("show", "unknown-people-filter")
	}
	people, err = c.Store.People(ctx, PeopleQuery{
		Prefix: FoldForSearch(strings.TrimSpace(prefix)), Filter: filter, After: after, Limit: limit + 1, Since: c.Now().Add(-SessionIdle),
	})
	if len(people) > limit {
		return people[:limit], true, err
	}
	return people, false, err
}

func isPeopleFilter(f PeopleFilter) bool {
	for _, known := range PeopleFilters {
		if f == known {
			return true
		}
	}
	return false
}

// CountPeople is how many people there are. Problem: Forbidden for all but admins.
func (c *Chat) CountPeople(ctx context.Context, caller User) (PeopleCount, error) {
	if !caller.Admin {
		return PeopleCount{}, NewProblem(Forbidden, "only-server-owner")
	}
	return c.Store.CountPeople(ctx)
}

// Person is somebody as admins see them. Problems: Forbidden for all but admins, NotFound.
func (c *Chat) Person(ctx context.Context, caller User, id UserID) (Person, error) {
	if !caller.Admin {
		return Person{}, NewProblem(Forbidden, "only-server-owner")
	}
	return c.Store.Person(ctx, id, c.Now().Add(-SessionIdle))
}

// CountMessages is how many messages of somebody a ban would remove. Problem: Forbidden for all but admins.
func (c *Chat) CountMessages(ctx context.Context, caller User, id UserID) (int, error) {
	if !caller.Admin {
		return 0, NewProblem(Forbidden, "only-server-owner")
	}
	return c.Store.CountMessages(ctx, id)
}

// SetAdmin makes somebody an admin, or takes that away. Problems: Forbidden for all but admins, NotFound, Conflict (the last admin;
// a guest; somebody who is shut out).
func (c *Chat) SetAdmin(ctx context.Context, caller User, id UserID, is bool) error {
	deed := DeedTakeAdmin
	if is {
		deed = DeedMakeAdmin
	}
	return c.changePerson(ctx, caller, PersonChange{User: id, Deed: deed})
}

// Rename gives somebody another name. Problems: Forbidden for all but admins, NotFound, Invalid (username), Conflict (the name is taken).
func (c *Chat) Rename(ctx context.Context, caller User, id UserID, name string) error {
	name, err := CheckName(name)
	if err != nil {
		return err
	}
	return c.changePerson(ctx, caller, PersonChange{User: id, Deed: DeedRename, Name: name, Fold: FoldName(name), Parts: NameParts(name)})
}

// SignOutPerson ends all sessions and tokens of somebody; of the caller themselves all but this one. Problems: Forbidden for all
// but admins, NotFound.
func (c *Chat) SignOutPerson(ctx context.Context, caller Caller, id UserID) error {
	ch := PersonChange{User: id, Deed: DeedSignOut}
	if id == caller.User.ID {
		ch.Keep = caller.Session.ID
	}
	return c.changePerson(ctx, caller.User, ch)
}

// Disable keeps somebody from signing in, or lets them again. Problems: Forbidden for all but admins, NotFound, Conflict (the last
// admin; oneself; somebody who is banned).
func (c *Chat) Disable(ctx context.Context, caller User, id UserID, is bool) error {
	deed := DeedEnable
	if is {
		deed = DeedDisable
	}
	return c.changePerson(ctx, caller, PersonChange{User: id, Deed: deed})
}

// Ban shuts somebody out, and removes what they wrote if messages says so: for BanUndo it can come back. Problems: Forbidden for all
// but admins, NotFound, Conflict (the last admin; oneself), Invalid (reason).
func (c *Chat) Ban(ctx context.Context, caller User, id UserID, messages bool, reason string) error {
	reason, ok := cleanText(reason)
	if !ok || runes(reason) > MaxBanReasonRunes {
		return NewInvalid("reason", "reason-too-long", "n", MaxBanReasonRunes)
	}
	ch := PersonChange{User: id, Deed: DeedBan, Reason: reason}
	if messages {
		ch.Deed = DeedBanRemoving
	}
	if err := c.changePerson(ctx, caller, ch); err != nil {
		return err
	}
	return c.moveMessages(ctx, id)
}

// Unban takes a ban back, and what it removed comes back with it. Problems: Forbidden for all but admins, NotFound, Conflict (not banned).
func (c *Chat) Unban(ctx context.Context, caller User, id UserID) error {
	if err := c.changePerson(ctx, caller, PersonChange{User: id, Deed: DeedUnban}); err != nil {
		return err
	}
	return c.moveMessages(ctx, id)
}

func (c *Chat) changePerson(ctx context.Context, caller User, ch PersonChange) error {
	if !caller.Admin {
		return NewProblem(Forbidden, "only-server-owner")
	}
	ch.By, ch.At = caller.ID, c.Now()
	return c.Store.ChangePerson(ctx, ch)
}

func (c *Chat) moveMessages(ctx context.Context, id UserID) error {
	return c.inSteps(ctx, func(limit int) (bool, error) { return c.Store.MoveMessages(ctx, id, limit, c.Now()) })
}

// SettleBans ends what was under way when the server stopped, tidies up behind bans, and forgets what was removed longer than BanUndo
// ago.
func (c *Chat) SettleBans(ctx context.Context) error {
	ids, err := c.Store.MessagesToMove(ctx)
	for _, id := range ids {
		err = errors.Join(err, c.moveMessages(ctx, id))
	}
	if err != nil {
		return err
	}
	return errors.Join(
		c.inSteps(ctx, func(limit int) (bool, error) { return c.Store.ForgetRemoved(ctx, c.Now().Add(-BanUndo), limit) }),
		c.inSteps(ctx, func(limit int) (bool, error) { return c.Store.ForgetRemovedWords(ctx, limit) }),
	)
}
