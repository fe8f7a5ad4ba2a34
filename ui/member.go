package ui

import (
	"context"
	"slices"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// rosterShown is how many members are listed before all are asked for.
const rosterShown = 100

// The values of MemberActionView.Action.
const (
	ActionRemove = "remove"
	ActionOwner  = "owner"
	ActionLeave  = "leave"
)

func isOwner(v chat.ThreadView) bool { return v.Owner != 0 && v.Owner == v.Viewer }

// rosterOf are the members that are listed: the owner first, then in the order of joining.
func rosterOf(v MembersView) []chat.User {
	users := make([]chat.User, 0, len(v.View.Members))
	for _, m := range v.View.Members {
		if m.ID == v.View.Owner {
			users = slices.Insert(users, 0, m.User)
		} else {
			users = append(users, m.User)
		}
	}
	if !v.All {
		users = users[:min(len(users), rosterShown)]
	}
	return users
}

// memberFacts is what a roster says of somebody.
func memberFacts(ctx context.Context, v chat.ThreadView, u chat.User) string {
	switch {
	case u.ID == v.Viewer:
		return say(ctx, texts.You)
	case u.Disabled:
		return say(ctx, texts.Disabled)
	}
	return u.About
}

// groupFacts is what stands under a group's name: "12 people · 3 online · since Aug 5".
func groupFacts(ctx context.Context, s Shell, v chat.ThreadView) string {
	day := dayWithin(ctx, v.CreatedAt, s.now(), s.Zone)
	return say(ctx, texts.Since, "names", sayCount(ctx, texts.PeopleCount, v.Count), "day", day)
}

func aboutTitle(ctx context.Context, v chat.ThreadView) string {
	if v.Kind == chat.Channel {
		return say(ctx, texts.AboutChannel)
	}
	return say(ctx, texts.AboutGroup)
}

func leaveLabel(ctx context.Context, v chat.ThreadView) string {
	if v.Kind == chat.Channel {
		return say(ctx, texts.LeaveChannel)
	}
	return say(ctx, texts.LeaveGroup)
}

func (v MemberActionView) path() string {
	switch v.Action {
	case ActionRemove:
		return PathRemove(v.Thread.ID, v.User.ID)
	case ActionOwner:
		return PathHandOver(v.Thread.ID, v.User.ID)
	}
	return PathLeave(v.Thread.ID)
}

func (v MemberActionView) title(ctx context.Context) string {
	switch v.Action {
	case ActionRemove:
		return say(ctx, texts.RemoveTitle, "name", v.User.Name)
	case ActionOwner:
		return say(ctx, texts.OwnerTitle, "name", v.User.Name)
	}
	return say(ctx, texts.LeaveTitle, "name", ThreadName(ctx, v.Thread))
}

func (v MemberActionView) text(ctx context.Context) string {
	switch {
	case v.Action == ActionRemove && v.Thread.Kind == chat.Channel:
		return say(ctx, texts.RemoveChannelText)
	case v.Action == ActionRemove:
		return say(ctx, texts.RemoveText)
	case v.Action == ActionOwner:
		return say(ctx, texts.OwnerText)
	case v.Thread.Count == 1:
		return say(ctx, texts.LeaveLastText)
	case isOwner(v.Thread):
		return say(ctx, texts.LeaveOwnerText)
	case v.Thread.Kind == chat.Channel:
		return say(ctx, texts.LeaveChannelText)
	}
	return say(ctx, texts.LeaveText)
}

// faces are those of whoever is about to go or to own the chat, or of whom one leaves behind.
func (v MemberActionView) faces() []chat.User {
	switch {
	case v.Action != ActionLeave:
		return []chat.User{v.User}
	case v.Thread.Kind == chat.Channel:
		return nil
	}
	return faces(v.Thread, 3)
}

func (v MemberActionView) yes(ctx context.Context) string {
	switch v.Action {
	case ActionRemove:
		return say(ctx, texts.YesRemove)
	case ActionOwner:
		return say(ctx, texts.MakeOwnerShort)
	}
	return say(ctx, texts.YesLeave)
}
