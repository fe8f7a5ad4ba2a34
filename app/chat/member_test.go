package chat

import (
	"slices"
	"testing"
)

func TestWhoMayDoWhatInAThread(t *testing.T) {
	const owner, other UserID = 1, 2
	direct := Terms{Kind: Direct, Count: 2}
	group := Terms{Kind: Group, Owner: owner, Count: 3}
	channel := Terms{Kind: Channel, Owner: owner, Count: MaxMembers}
	abandoned := Terms{Kind: Channel}
	for name, c := range map[string]struct {
		err  error
		want string // id of the problem; "" for none
	}{
		"see who is in a direct thread":            {direct.MaySeeMembers(), "direct-without-list"},
		"see who is in a group":                    {group.MaySeeMembers(), ""},
		"add to a direct thread":                   {direct.MayAddMembers(), "direct-without-adding"},
		"add to a group":                           {group.MayAddMembers(), ""},
		"leave a direct thread":                    {direct.MayLeave(), "direct-without-leaving"},
		"leave a group":                            {group.MayRemove(MemberChange{By: other, User: other}), ""},
		"remove somebody as the owner":             {group.MayRemove(MemberChange{By: owner, User: other}), ""},
		"remove somebody as a member":              {group.MayRemove(MemberChange{By: other, User: owner}), "only-group-owner"},
		"remove somebody as a member of a channel": {channel.MayRemove(MemberChange{By: other, User: owner}), "only-channel-owner"},
		"remove somebody from a direct thread":     {direct.MayRemove(MemberChange{By: owner, User: other}), "direct-without-removing"},
		"be asked about members as a member":       {group.MayChangeMembers(other), "only-group-owner"},
		"be asked about members as the owner":      {group.MayChangeMembers(owner), ""},
		"hand over as the owner":                   {group.MayHandOver(owner), ""},
		"hand over as a member":                    {group.MayHandOver(other), "only-group-owner"},
		"hand a direct thread over":                {direct.MayHandOver(owner), "direct-without-owner"},
		"hand over to a member":                    {MemberFacts{}.MayOwn(), ""},
		"hand over to somebody disabled":           {MemberFacts{User: User{Disabled: true}}.MayOwn(), "no-such-person"},
		"hand over to who was not asked yet":       {MemberFacts{Request: RequestWaiting}.MayOwn(), "owner-not-joined"},
		"hand over to who ignores it":              {MemberFacts{Request: RequestIgnored}.MayOwn(), "owner-not-joined"},
		"name a group as the owner":                {group.MayEdit(owner), ""},
		"name a channel as a member":               {channel.MayEdit(other), "only-channel-owner"},
		"name a direct thread":                     {direct.MayEdit(owner), "direct-without-name"},
		"the last place":                           {Terms{Count: MaxMembers - 1}.HasRoom(1), ""},
		"one beyond the last place":                {channel.HasRoom(1), "chat-full"},
		"bring back as the owner":                  {channel.MayBringBack(owner), ""},
		"bring back as a member":                   {channel.MayBringBack(other), "one-picked-was-removed"},
		"come back while there is an owner":        {channel.MayComeBack(), "you-were-removed"},
		"come back when nobody is left":            {abandoned.MayComeBack(), ""},
	} {
		t.Run(name, func(t *testing.T) { wantID(t, c.err, c.want) })
	}
}

func TestWhatIsSaidWhenSomebodyLeaves(t *testing.T) {
	ada, grace := User{Name: "ada"}, User{Name: "grace"}
	for _, c := range []struct {
		terms Terms
		heir  *User
		want  string
	}{
		{Terms{Kind: Group, Count: 2}, nil, "ada left"},
		{Terms{Kind: Group, Count: 2}, &grace, "ada left and made grace the owner"},
		{Terms{Kind: Group, Count: 1}, nil, ""},
		{Terms{Kind: Channel, Count: 2}, nil, ""},
		{Terms{Kind: Channel, Count: 2}, &grace, "ada made grace the owner"},
	} {
		if got := c.terms.SystemLeft(ada, c.heir); got != c.want {
			t.Errorf("%+v: got %q, want %q", c.terms, got, c.want)
		}
	}
}

func TestNamesInASystemMessageAreSetApart(t *testing.T) {
	shalom, avg, grace := User{Name: "שלום"}, User{Name: "אבג"}, User{Name: "grace"}
	heir := &avg
	for got, want := range map[string]string{
		SystemAdded(shalom, []User{avg, grace}):                "\u2068שלום\u2069 added \u2068אבג\u2069 and grace",
		SystemRemoved(grace, avg):                              "grace removed \u2068אבג\u2069",
		SystemNewOwner(grace, avg):                             "grace made \u2068אבג\u2069 the owner",
		(Terms{Kind: Group, Count: 2}).SystemLeft(grace, heir): "grace left and made \u2068אבג\u2069 the owner",
		(Terms{Kind: Group, Count: 2}).SystemLeft(shalom, nil): "\u2068שלום\u2069 left",
		SystemTitle(shalom, Group, "a\u202Eb"):                 "\u2068שלום\u2069 named the group \u2068a\u202Eb\u2069",
		SystemTitle(grace, Group, "\u2069שלום"):                "grace named the group \u2068שלום\u2069",
		SystemTitle(shalom, Group, ""):                         "\u2068שלום\u2069 took the name of the group away",
		SystemAbout(shalom, Group):                             "\u2068שלום\u2069 changed what the group is about",
	} {
		if got != want {
			t.Errorf("got %+q, want %+q", got, want)
		}
	}
}

func TestAnEditSaysWhatChanged(t *testing.T) {
	ada, pond, empty, about := User{Name: "ada"}, "Pond", "", "Frogs"
	is := ThreadName{Title: "Pond"}
	for _, c := range []struct {
		edit ThreadEdit
		want ThreadName
		says []string
	}{
		{ThreadEdit{}, is, nil},
		{ThreadEdit{Title: &pond, About: &empty}, is, nil},
		{ThreadEdit{Title: &empty}, ThreadName{}, []string{"ada took the name of the group away"}},
		{ThreadEdit{Title: &pond, About: &about}, ThreadName{"Pond", "Frogs"}, []string{"ada changed what the group is about"}},
		{ThreadEdit{Title: &about, About: &about}, ThreadName{"Frogs", "Frogs"}, []string{"ada named the group Frogs", "ada changed what the group is about"}},
	} {
		if got, says := c.edit.Of(is, Group, ada); got != c.want || !slices.Equal(says, c.says) {
			t.Errorf("got %+v and %q, want %+v and %q", got, says, c.want, c.says)
		}
	}
}
