package chat

import (
	"context"
	"strings"
	"time"
)

// MaxChannelQueryRunes bounds what one may look for among channels.
const MaxChannelQueryRunes = MaxTitleRunes

// NewChannel is a checked request for a new channel.
type NewChannel struct {
	By    UserID
	Title string // 1 to MaxTitleRunes; unique by Fold
	Fold  string
	About string
	At    time.Time
}

// ChannelListItem is what everybody on the server sees of a channel; its messages and members are its members' own.
type ChannelListItem struct {
	ID          ThreadID
	Title       string
	About       string
	MemberCount int
	Joined      bool // the caller is a member
	Rules       ThreadRules
	CreatedAt   time.Time
	UpdatedAt   time.Time // of the last message, else of the making
}

// ChannelsPage asks for channels, latest activity first.
type ChannelsPage struct {
	Caller UserID
	Query  string   // part of the name, folded; "" for all
	Before ThreadID // channels less active than this one; 0 for the most active
	Limit  int      // 1 to MaxPage
}

// ChannelStore keeps what is special about channels.
type ChannelStore interface {
	MakeChannel(ctx context.Context, n NewChannel) (ThreadID, error)
	Channels(ctx context.Context, p ChannelsPage) (found []ChannelListItem, hasMore bool, err error)
	JoinChannel(ctx context.Context, id ThreadID, user UserID, at time.Time) error
}

// MakeChannel makes a channel whose owner and only member is the caller. Problems: Invalid (title, about), Conflict
// (title: the name is taken), Forbidden (only admins make channels here).
func (c *Chat) MakeChannel(ctx context.Context, by UserID, title, about string) (ThreadView, error) {
	n := NewChannel{By: by, At: c.Now()}
	var err error
	if n.Title, err = CheckTitle(title); err != nil {
		return ThreadView{}, err
	}
	if n.Fold, err = ChannelFold(n.Title); err != nil {
		return ThreadView{}, err
	}
	if n.About, err = CheckAbout(about); err != nil {
		return ThreadView{}, err
	}
	id, err := c.Store.MakeChannel(ctx, n)
	if err != nil {
		return ThreadView{}, err
	}
	return c.Store.Thread(ctx, id, by)
}

// ChannelFold is what makes two channels' names the same. Problem: Invalid (title) when there is nothing to tell them by.
func ChannelFold(title string) (string, error) {
	fold := FoldName(title)
	if strings.TrimSpace(fold) == "" {
		return "", NewInvalid("title", "channel-without-name")
	}
	return fold, nil
}

// Channels finds channels by a part of their name; hasMore says whether another page follows. Problem: Invalid (q).
func (c *Chat) Channels(ctx context.Context, p ChannelsPage) (found []ChannelListItem, hasMore bool, err error) {
	q, ok := cleanLine(p.Query)
	if !ok || runes(q) > MaxChannelQueryRunes {
		return nil, false, NewInvalid("q", "channel-search-too-long", "n", MaxChannelQueryRunes)
	}
	p.Query = FoldName(q)
	return c.Store.Channels(ctx, p)
}

// JoinChannel makes the caller a member; joining again changes nothing. Who joins a channel that everybody left,
// or whose members are all disabled, owns it. Problems: NotFound (no such channel), Conflict (it is full),
// Forbidden (its owner removed the caller).
func (c *Chat) JoinChannel(ctx context.Context, id ThreadID, user UserID) (ThreadView, error) {
	if err := c.Store.JoinChannel(ctx, id, user, c.Now()); err != nil {
		return ThreadView{}, err
	}
	return c.Store.Thread(ctx, id, user)
}
