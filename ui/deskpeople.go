package ui

import (
	"context"
	"net/url"
	"strconv"
	"time"

	"github.com/a-h/templ"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// PeopleView is a page of the people on this server, as admins see them.
type PeopleView struct {
	Desk    DeskView
	People  []chat.Person
	Count   chat.PeopleCount
	Query   string
	Filter  chat.PeopleFilter
	After   chat.UserID // the page begins behind this person; 0 for the first
	HasMore bool
	Problem *chat.Problem
}

// PersonView is something that is asked about somebody before it happens.
type PersonView struct {
	Desk     DeskView
	Person   chat.Person
	Messages int    // that a ban would remove
	Typed    string // the name or the reason as typed, when Problem came up
	Remove   bool   // chosen
	Problem  *chat.Problem
}

// path is that of the page with other choices.
func (v PeopleView) path(filter chat.PeopleFilter, after chat.UserID) string {
	query := url.Values{}
	if v.Query != "" {
		query.Set("q", v.Query)
	}
	if filter != chat.PeopleAll {
		query.Set("show", string(filter))
	}
	if after != 0 {
		query.Set("after", digits(after))
	}
	if len(query) == 0 {
		return PathDeskPeople
	}
	return PathDeskPeople + "?" + query.Encode()
}

// filterName names a choice among people; of those who are shut out it says how many there are.
func (v PeopleView) filterName(ctx context.Context, f chat.PeopleFilter) string {
	switch f {
	case chat.PeopleAdmins:
		return say(ctx, texts.Admins)
	case chat.PeopleGuests:
		return say(ctx, texts.Guests)
	case chat.PeopleShutOut:
		if v.Count.ShutOut > 0 {
			return say(ctx, texts.ShutOut) + " " + strconv.Itoa(v.Count.ShutOut)
		}
		return say(ctx, texts.ShutOut)
	}
	return say(ctx, texts.DeskEverybody)
}

// shown says how many of all people are listed: "8 of 23 people".
func (v PeopleView) shown(ctx context.Context) string {
	if v.Query != "" || v.Filter != chat.PeopleAll || v.After != 0 {
		return sayCount(ctx, texts.PeopleCount, len(v.People))
	}
	return say(ctx, texts.PeopleShown, "shown", strconv.Itoa(len(v.People)), "people", sayCount(ctx, texts.PeopleCount, v.Count.All))
}

// personRole is what somebody is here, in a word; whoever is shut out is that before all else.
func personRole(ctx context.Context, p chat.Person) string {
	switch {
	case p.Banned:
		return say(ctx, texts.Banned)
	case p.Disabled:
		return say(ctx, texts.DeskDisabled)
	case p.First:
		return say(ctx, texts.RoleOwner)
	case p.Admin:
		return say(ctx, texts.RoleAdmin)
	case p.Guest:
		return say(ctx, texts.RoleGuest)
	case p.Bot:
		return say(ctx, texts.RoleBot)
	}
	return say(ctx, texts.RoleMember)
}

// roleClass is how the word is set: most people's is plain text.
func roleClass(p chat.Person) string {
	switch {
	case p.Banned:
		return "tag tag--danger"
	case p.Disabled, p.Guest:
		return "tag tag--plain"
	case p.First:
		return "tag"
	case p.Admin:
		return "tag tag--accent"
	}
	return ""
}

// personNote is what stands under a name.
func personNote(ctx context.Context, s Shell, p chat.Person) string {
	by := p.ShutBy
	if isCaller(s, chat.User{ID: p.ShutByID}) {
		by = say(ctx, texts.YouWithin)
	}
	note := texts.DisabledBy
	if p.Banned {
		note = texts.BannedBy
	}
	switch {
	case isCaller(s, p.User):
		return say(ctx, texts.ThatIsYou)
	case p.Disabled && by != "" && !p.ShutAt.IsZero():
		return say(ctx, note, "name", by, "when", dayWithin(ctx, p.ShutAt, s.now(), s.Zone))
	}
	return p.About
}

// personSeen is when somebody was last here, as far as they let others know.
func personSeen(ctx context.Context, s Shell, p chat.Person) string {
	if at := s.lastSeenAt(p.User); !at.IsZero() {
		return Ago(ctx, at, s.now(), s.Zone)
	}
	if p.Invisible {
		return say(ctx, texts.NotShown)
	}
	return say(ctx, texts.NeverSeen)
}

func (v PersonView) renameQuestion(ctx context.Context) question {
	return question{
		ID: IDRename, Path: PathRenamePerson(v.Person.ID), Back: PathDeskPeople, Title: say(ctx, texts.RenameTitle, "name", v.Person.Name),
		Text: say(ctx, texts.RenameText), Yes: say(ctx, texts.Rename), Asks: true,
	}
}

func (v PersonView) banQuestion(ctx context.Context) question {
	return question{
		ID: IDBan, Path: PathBanPerson(v.Person.ID), Back: PathDeskPeople, Title: say(ctx, texts.BanTitle, "name", v.Person.Name),
		Text: say(ctx, texts.BanText, "name", v.Person.Name), Yes: say(ctx, texts.BanYes, "name", v.Person.Name), Danger: true, Problem: v.Problem,
	}
}

// renameField is the new name, or what is wrong with the one that was typed.
func (v PersonView) renameField(ctx context.Context) inputView {
	typed := v.Typed
	if typed == "" {
		typed = v.Person.Name
	}
	return inputView{
		Name: "username", Label: say(ctx, texts.Username), Value: typed, Hint: say(ctx, texts.UsernameHint), Autocomplete: "off",
		Max: chat.MaxNameRunes, Problem: v.Problem, Focus: true,
	}
}

func searchLink() templ.OrderedAttributes {
	return templ.OrderedAttributes{attribute("href", PathSearch)}
}

// resetEnd is until when a link for a new password is good: "3:00 PM", with the day when it is another.
func resetEnd(ctx context.Context, s Shell, at time.Time) string {
	if isSameDay(at, s.now(), s.Zone) {
		return Clock(ctx, at, s.Zone)
	}
	return say(ctx, texts.DayAndTime, "day", dayWithin(ctx, at, s.now(), s.Zone), "time", Clock(ctx, at, s.Zone))
}
