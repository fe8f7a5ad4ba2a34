package ui

import (
	"testing"

	"ribbit/app/chat"
)

// ownGroup is a group whose owner looks at it.
func ownGroup() *MembersView {
	v := chat.ThreadView{Viewer: ada.ID, Thread: chat.Thread{
		ID: 1, Kind: chat.Group, Title: "Pond crew", About: "What we do at the pond", Owner: ada.ID,
		Members: members(grace, ada, long), Count: 3, CreatedAt: now.AddDate(0, -1, 0), UpdatedAt: now,
	}}
	return &MembersView{View: v, Title: v.Title, About: v.About}
}

func someChannels() ChannelsView {
	return ChannelsView{Query: "pa", Back: "/", HasMore: true, Makes: true, Found: []chat.ChannelListItem{
		{ID: 7, Title: "Lily pads", About: "All that floats", MemberCount: 12, Joined: true, CreatedAt: now, UpdatedAt: now},
		{ID: 8, Title: "Tadpoles", MemberCount: 1, CreatedAt: now, UpdatedAt: now},
	}}
}

func TestTheOwnerStandsFirstAmongAll(t *testing.T) {
	v := *ownGroup()
	if got := rosterOf(v); got[0].ID != ada.ID || got[1].ID != grace.ID || len(got) != 3 {
		t.Errorf("the roster is %v", got)
	}
	for range 200 {
		v.View.Members = append(v.View.Members, members(linus)...)
	}
	if got := rosterOf(v); len(got) != rosterShown || got[0].ID != ada.ID {
		t.Errorf("%d are listed", len(got))
	}
	v.All = true
	if got := rosterOf(v); len(got) != 203 {
		t.Errorf("all are %d", len(got))
	}
}

func TestAListNamesTheFirstAndCountsAll(t *testing.T) {
	v := ownGroup().View
	v.Title, v.Members, v.Count = "", members(ada, grace, linus, margaret, alan), 1000
	if got := ThreadName(t.Context(), v); got != "grace, linus, margaret, alan and 995 others" {
		t.Errorf("the group is called %q", got)
	}
}
