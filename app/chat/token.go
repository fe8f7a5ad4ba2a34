package chat

import (
	"context"
	"time"
)

// UserToken is a token, and whose it is.
type UserToken struct {
	Session
	User User
}

// TokenPage is how many tokens of the server are listed at once.
const TokenPage = 50

// TokenQuery asks for tokens of all users that have not ended.
type TokenQuery struct {
	Before SessionID // 0 begins with the last that was made
	Now    time.Time
	Limit  int
}

// TokenStore keeps tokens, which are sessions of programs.
type TokenStore interface {
	// Tokens lists tokens of all users, the one made last first.
	Tokens(ctx context.Context, q TokenQuery) ([]UserToken, error)
	// EndToken ends a token of anybody's, and writes the log. Problem: NotFound.
	EndToken(ctx context.Context, id SessionID, by UserID, at time.Time) error
}

// Tokens lists the tokens of all users, the one made last first, TokenPage at most; before 0 begins with that one. Problem: Forbidden
// for all but admins.
func (c *Chat) Tokens(ctx context.Context, caller User, before SessionID) (tokens []UserToken, hasMore bool, err error) {
	if !caller.Admin {
		return nil, false, NewProblem(Forbidden, "only-server-owner")
	}
	tokens, err = c.Store.Tokens(ctx, TokenQuery{Before: before, Now: c.Now(), Limit: TokenPage + 1})
	if len(tokens) > TokenPage {
		return tokens[:TokenPage], true, err
	}
	return tokens, false, err
}

// EndToken ends a token of anybody's; its sockets are closed. Problems: Forbidden for all but admins, NotFound.
func (c *Chat) EndToken(ctx context.Context, caller User, id SessionID) error {
	if !caller.Admin {
		return NewProblem(Forbidden, "only-server-owner")
	}
	return c.Store.EndToken(ctx, id, caller.ID, c.Now())
}
