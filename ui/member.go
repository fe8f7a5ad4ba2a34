package ui

import (
	"slices"
	"strconv"
	"strings"

	"ribbit/app/chat"
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
func memberFacts(v chat.ThreadView, u chat.User) string {
	switch {
	case u.ID == v.Viewer:
		return sayYou
	case u.Disabled:
		return sayDisabled
	}
	return u.About
}

// groupFacts is what stands under a group's name: "12 people · 3 online · since Aug 5".
func groupFacts(s Shell, v chat.ThreadView) string {
	day := Day(v.CreatedAt, s.now(), s.Zone)
	if day == sayToday || day == sayYesterday {
		day = strings.ToLower(day)
	}
	return fill(saySince, "names", countLabel(v.Count, sayOnePerson, sayPeopleCount), "day", day)
}

// countLabel is "1 person" or "12 people".
func countLabel(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return fill(many, "n", strconv.Itoa(n))
}

func aboutTitle(v chat.ThreadView) string {
	if v.Kind == chat.Channel {
		return sayAboutChannel
	}
	return sayAboutGroup
}

func leaveLabel(v chat.ThreadView) string {
	if v.Kind == chat.Channel {
		return sayLeaveChannel
	}
	return sayLeaveGroup
}

func (v MemberActionView) path() string {
	switch v.Action {
	case ActionRemove:
		return PathRemove(v.Thread.ID, v.User.ID)
	case ActionOwner:
		return PathOwner(v.Thread.ID, v.User.ID)
	}
	return PathLeave(v.Thread.ID)
}

func (v MemberActionView) title() string {
	switch v.Action {
	case ActionRemove:
		return fill(sayRemoveTitle, "name", v.User.Name)
	case ActionOwner:
		return fill(sayOwnerTitle, "name", v.User.Name)
	}
	return fill(sayLeaveTitle, "name", ThreadName(v.Thread))
}

func (v MemberActionView) text() string {
	switch {
	case v.Action == ActionRemove && v.Thread.Kind == chat.Channel:
		return sayRemoveChannelText
	case v.Action == ActionRemove:
		return sayRemoveText
	case v.Action == ActionOwner:
		return sayOwnerText
	case v.Thread.Count == 1:
		return sayLeaveLastText
	case isOwner(v.Thread):
		return sayLeaveOwnerText
	case v.Thread.Kind == chat.Channel:
		return sayLeaveChannelText
	}
	return sayLeaveText
}

func (v MemberActionView) yes() string {
	switch v.Action {
	case ActionRemove:
		return sayYesRemove
	case ActionOwner:
		return sayMakeOwnerShort
	}
	return sayYesLeave
}
