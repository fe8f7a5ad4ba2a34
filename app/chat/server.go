package chat

import "context"

// Server is what its owner decided about the server.
type Server struct {
	Name     string
	Requests bool // strangers ask first, unless somebody chose otherwise
	Stickers bool // everybody adds stickers, and not only admins
	Previews bool // the server looks at pages that messages link to
	Groups   bool // everybody makes groups, and not only admins
	Channels bool // the same of channels
	Bots     bool // everybody makes bots of their own, and not only admins
}

// Switch is something about the server that its owner switches on and off, by the name it is stored under.
type Switch string

// The switches.
const (
	RequestSwitch Switch = "requests" // see Server
	StickerSwitch Switch = "stickers"
	PreviewSwitch Switch = "link_previews"
	GroupSwitch   Switch = "make_groups"
	ChannelSwitch Switch = "make_channels"
	BotSwitch     Switch = "make_bots"
)

// Switches are all of them.
var Switches = []Switch{RequestSwitch, StickerSwitch, PreviewSwitch, GroupSwitch, ChannelSwitch, BotSwitch}

// Default is whether a switch is on until somebody sets it.
func (s Switch) Default() bool { return s == StickerSwitch || s == GroupSwitch || s == ChannelSwitch }

// ServerStore keeps what is said of the server itself.
type ServerStore interface {
	// ServerName is what the owner calls this server; "" before the first run.
	ServerName(ctx context.Context) (string, error)
	SetServerName(ctx context.Context, name string) error
	HasOwner(ctx context.Context) (bool, error)
	// HasPeople reports whether anybody has an account, or a program.
	HasPeople(ctx context.Context) (bool, error)
	// SignupPolicy is who may make an account as the owner chose; "" for no choice.
	SignupPolicy(ctx context.Context) (SignupPolicy, error)
	SetSignupPolicy(ctx context.Context, p SignupPolicy) error
	// Switched is whether a switch is on; Switch.Default until somebody set it.
	Switched(ctx context.Context, s Switch) (bool, error)
	SetSwitch(ctx context.Context, s Switch, on bool) error
}

// Server answers what the owner decided.
func (c *Chat) Server(ctx context.Context) (s Server, err error) {
	if s.Name, err = c.Store.ServerName(ctx); err != nil {
		return s, err
	}
	for name, on := range map[Switch]*bool{RequestSwitch: &s.Requests, StickerSwitch: &s.Stickers, PreviewSwitch: &s.Previews, GroupSwitch: &s.Groups, ChannelSwitch: &s.Channels, BotSwitch: &s.Bots} {
		if *on, err = c.Store.Switched(ctx, name); err != nil {
			return s, err
		}
	}
	return s, nil
}

// SignupPolicy is who may make an account: as --signup says, else as the owner chose, else whoever has a join link.
func (c *Chat) SignupPolicy(ctx context.Context) (SignupPolicy, error) {
	if c.Signup != "" {
		return c.Signup, nil
	}
	p, err := c.Store.SignupPolicy(ctx)
	if p == "" {
		p = SignupInvite
	}
	return p, err
}

// SetSignupPolicy decides who may make an account. Problems: Forbidden for all but admins, Conflict where --signup decides, Invalid
// (signup).
func (c *Chat) SetSignupPolicy(ctx context.Context, caller User, p SignupPolicy) error {
	switch {
	case !caller.Admin:
		return NewProblem(Forbidden, "only-server-owner")
	case c.Signup != "":
		return NewProblem(Conflict, "signup-fixed", "policy", string(c.Signup))
	case p != SignupOpen && p != SignupInvite && p != SignupClosed:
		return NewInvalid("signup", "unknown-signup-policy")
	}
	if err := c.Store.SetSignupPolicy(ctx, p); err != nil {
		return err
	}
	return c.note(ctx, caller.ID, DeedJoining, string(p))
}

// SetSwitch decides about the server. Problem: Forbidden for all but admins.
func (c *Chat) SetSwitch(ctx context.Context, caller User, s Switch, on bool) error {
	if !caller.Admin {
		return NewProblem(Forbidden, "only-server-owner")
	}
	if err := c.Store.SetSwitch(ctx, s, on); err != nil {
		return err
	}
	deed := DeedSwitchOff
	if on {
		deed = DeedSwitchOn
	}
	return c.note(ctx, caller.ID, deed, string(s))
}
