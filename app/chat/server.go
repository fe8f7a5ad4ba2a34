package chat

import "context"

// Server is what its owner decided about the server.
type Server struct {
	Name     string
	Requests bool // strangers ask first, unless somebody chose otherwise
}

// Server answers what the owner decided.
func (c *Chat) Server(ctx context.Context) (s Server, err error) {
	if s.Name, err = c.Store.ServerName(ctx); err == nil {
		s.Requests, err = c.Store.Requests(ctx)
	}
	return s, err
}

// SetRequests decides whether strangers ask first. Problem: Forbidden for all but admins.
func (c *Chat) SetRequests(ctx context.Context, caller User, on bool) error {
	if !caller.Admin {
		return NewProblem(Forbidden, "only-server-owner")
	}
	return c.Store.SetRequests(ctx, on)
}
