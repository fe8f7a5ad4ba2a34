package chat_test

import (
	"testing"

	"ribbit/app/chat"
)

func TestWhatAnAdminMayDoToSomebody(t *testing.T) {
	member, admin := chat.User{ID: 2, Name: "grace"}, chat.User{ID: 2, Name: "grace", Admin: true}
	off, guest, bot := chat.User{ID: 2, Disabled: true}, chat.User{ID: 2, Guest: true}, chat.User{ID: 2, Bot: true}
	for _, c := range []struct {
		what  string
		facts chat.PersonFacts
		by    chat.UserID
		deed  chat.Deed
		want  chat.Kind // 0 when it may happen
	}{
		{"make an admin", chat.PersonFacts{User: member, ByAdmin: true, Admins: 1}, 1, chat.DeedMakeAdmin, 0},
		{"make an admin of a guest", chat.PersonFacts{User: guest, ByAdmin: true, Admins: 1}, 1, chat.DeedMakeAdmin, chat.Conflict},
		{"make an admin of a bot", chat.PersonFacts{User: bot, ByAdmin: true, Admins: 1}, 1, chat.DeedMakeAdmin, chat.Conflict},
		{"make a link for a bot's password", chat.PersonFacts{User: bot, ByAdmin: true, Admins: 1}, 1, chat.DeedResetLink, chat.Conflict},
		{"make one for a bot on the command line", chat.PersonFacts{User: bot, Admins: 1}, 0, chat.DeedResetLink, chat.Conflict},
		{"ban a bot", chat.PersonFacts{User: bot, ByAdmin: true, Admins: 1}, 1, chat.DeedBan, 0},
		{"make an admin of somebody shut out", chat.PersonFacts{User: off, ByAdmin: true, Admins: 1}, 1, chat.DeedMakeAdmin, chat.Conflict},
		{"take it from one of two", chat.PersonFacts{User: admin, ByAdmin: true, Admins: 2}, 1, chat.DeedTakeAdmin, 0},
		{"take it from the last", chat.PersonFacts{User: admin, ByAdmin: true, Admins: 1}, 2, chat.DeedTakeAdmin, chat.Conflict},
		{"give it up with another there", chat.PersonFacts{User: admin, ByAdmin: true, Admins: 2}, 2, chat.DeedTakeAdmin, 0},
		{"disable the last", chat.PersonFacts{User: admin, ByAdmin: true, Admins: 1}, 1, chat.DeedDisable, chat.Conflict},
		{"ban the last", chat.PersonFacts{User: admin, ByAdmin: true, Admins: 1}, 1, chat.DeedBan, chat.Conflict},
		{"ban the last with the messages", chat.PersonFacts{User: admin, ByAdmin: true, Admins: 1}, 1, chat.DeedBanRemoving, chat.Conflict},
		{"disable oneself", chat.PersonFacts{User: admin, ByAdmin: true, Admins: 2}, 2, chat.DeedDisable, chat.Conflict},
		{"ban oneself", chat.PersonFacts{User: admin, ByAdmin: true, Admins: 2}, 2, chat.DeedBan, chat.Conflict},
		{"rename oneself", chat.PersonFacts{User: admin, ByAdmin: true, Admins: 2}, 2, chat.DeedRename, 0},
		{"ban after one was demoted", chat.PersonFacts{User: member, Admins: 1}, 1, chat.DeedBan, chat.Forbidden},
		{"let in who is banned", chat.PersonFacts{User: off, Banned: true, ByAdmin: true, Admins: 1}, 1, chat.DeedEnable, chat.Conflict},
		{"let in who is disabled", chat.PersonFacts{User: off, ByAdmin: true, Admins: 1}, 1, chat.DeedEnable, 0},
		{"take back a ban that is none", chat.PersonFacts{User: off, ByAdmin: true, Admins: 1}, 1, chat.DeedUnban, chat.Conflict},
		{"remove the messages of whoever is banned", chat.PersonFacts{User: off, Banned: true, ByAdmin: true, Admins: 1}, 1, chat.DeedBanRemoving, 0},
	} {
		err := c.facts.MayChange(chat.PersonChange{By: c.by, User: 2, Deed: c.deed})
		if got := kindOf(err); got != c.want {
			t.Errorf("%s: %v", c.what, err)
		}
	}
}

func kindOf(err error) chat.Kind {
	p, ok := chat.AsProblem(err)
	if !ok {
		return 0
	}
	return p.Kind
}
