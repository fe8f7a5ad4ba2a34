package chat

import (
	"context"
	"fmt"
	"strings"
	"time"
)

// Identification is who somebody is elsewhere, as a provider says that the owner trusts.
type Identification struct {
	Issuer  string
	Subject string // never changes, and is nobody else's of the issuer
	Name    string // what they are called there; nobody is found by it
}

// IdentificationStore keeps which user somebody is who is known by a provider.
type IdentificationStore interface {
	// UserByIdentification answers NotFound when nobody is.
	UserByIdentification(ctx context.Context, issuer, subject string) (User, error)
	// AddIdentification links a user to somebody. Problem: Conflict when another user is, or this user is somebody else there.
	AddIdentification(ctx context.Context, user UserID, i Identification, at time.Time) error
	// IsIdentified reports whether a user is known by an issuer.
	IsIdentified(ctx context.Context, user UserID, issuer string) (bool, error)
	EndIdentification(ctx context.Context, user UserID, issuer string) error
}

// UserByIdentification is the user whom somebody is who came back from a provider. Problem: NotFound.
func (c *Chat) UserByIdentification(ctx context.Context, i Identification) (User, error) {
	return c.Store.UserByIdentification(ctx, i.Issuer, i.Subject)
}

// Identify links the caller to whom they are at a provider. Problem: Conflict.
func (c *Chat) Identify(ctx context.Context, caller UserID, i Identification) error {
	return c.Store.AddIdentification(ctx, caller, i, c.Now())
}

// IsIdentified reports whether the caller is known by an issuer.
func (c *Chat) IsIdentified(ctx context.Context, caller UserID, issuer string) (bool, error) {
	return c.Store.IsIdentified(ctx, caller, issuer)
}

// EndIdentification has the caller sign in by the password alone: they must have one. Problem: Invalid (password).
func (c *Chat) EndIdentification(ctx context.Context, caller User, issuer, password string) error {
	if err := c.prove(ctx, caller, password); err != nil {
		return err
	}
	return c.Store.EndIdentification(ctx, caller.ID, issuer)
}

// identifiedNamesTried is how many names somebody may get who is called like others here.
const identifiedNamesTried = 100

// SignUpIdentified makes an account for somebody whom a provider knows, as the sign-up policy allows. An account that is called
// the same is somebody else's: the new one is called nearly so. Its password is known to nobody. Problems: as of SignUp.
func (c *Chat) SignUpIdentified(ctx context.Context, i Identification, invite string) (User, error) {
	policy, err := c.SignupPolicy(ctx)
	switch {
	case err != nil:
		return User{}, err
	case policy == SignupClosed:
		return User{}, NewProblem(Forbidden, "signup-closed")
	case policy == SignupInvite && invite == "":
		return User{}, NewInvalid("invite", "signup-by-invitation")
	}
	n, err := c.newUser(ctx, SignUp{Name: identifiedNames(i.Name)[0], Password: NewSecret(), Invite: invite})
	if err != nil {
		return User{}, err
	}
	n.Identification = &i
	for _, name := range identifiedNames(i.Name) {
		n.Name, n.Fold, n.Parts = name, FoldName(name), NameParts(name)
		u, err := c.Store.AddUser(ctx, n)
		if p, ok := AsProblem(err); ok && p.Kind == Conflict && p.Field != identified {
			continue
		}
		return u, err
	}
	return User{}, NewProblem(Conflict, "name-taken", "name", n.Name)
}

// identified is the field of a problem of AddUser when somebody has an account already.
const identified = "identification"

// AlreadyIdentified is said when somebody of a provider is another user already, or a user somebody else there.
func AlreadyIdentified() *Problem {
	return NewProblem(Conflict, "identified-already").At(identified)
}

// identifiedNames are the names that somebody may get after what a provider calls them, the best first. Of an address of e-mail
// it is what stands before the @.
func identifiedNames(called string) []string {
	called, _, _ = strings.Cut(strings.TrimSpace(called), "@")
	name := strings.Trim(strings.Join(strings.FieldsFunc(called, isUnfitForBotName), "-"), nameSigns)
	name = cutName(name)
	if _, err := CheckName(name); err != nil {
		name = "frog"
	}
	names := []string{name}
	for i := 2; i <= identifiedNamesTried; i++ {
		names = append(names, fmt.Sprintf("%s-%d", name, i))
	}
	return names
}

// ProviderUnreachable is said while a provider does not answer.
func ProviderUnreachable(name string) *Problem {
	return NewProblem(Unavailable, "provider-unreachable", "name", name)
}
