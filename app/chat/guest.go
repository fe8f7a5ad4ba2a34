package chat

import (
	"context"
	"errors"
	"time"
)

// GuestIdle is how long a guest may stay away. Afterwards the account is disabled; what was written stays.
const GuestIdle = 30 * 24 * time.Hour

// JoinAsGuest lets somebody in by a name alone, who holds a join link. The caller has made sure that guests are welcome and from
// where they come. Problems: Invalid (username, invite), Conflict (the name is taken).
func (c *Chat) JoinAsGuest(ctx context.Context, name, invite string) (User, error) {
	if invite == "" {
		return User{}, NewInvalid("invite", "signup-by-invitation")
	}
	return c.AddUser(ctx, SignUp{Name: name, Invite: invite, Guest: true})
}

// SendSilentGuestsAway disables the guests who stayed away for GuestIdle.
func (c *Chat) SendSilentGuestsAway(ctx context.Context) error {
	ids, err := c.Store.SilentGuests(ctx, c.Now().Add(-GuestIdle))
	for _, id := range ids {
		err = errors.Join(err, c.Store.SetDisabled(ctx, id, true))
	}
	return err
}
