package ui

import (
	"bytes"
	"context"
	"testing"
	"time"

	"github.com/a-h/templ"
	"golang.org/x/net/html"

	"ribbit/app/chat"
)

// The people and threads of the tests, and every state of every page: what the storybook shows and what all tests of
// pages run over.

var (
	now      = time.Date(2026, 11, 22, 14, 58, 0, 0, time.UTC)
	ada      = person1(1, "ada", 214, now.AddDate(-2, -1, 0))
	grace    = person1(2, "grace", 120, now.AddDate(-2, 0, -3))
	linus    = person1(3, "linus", 64, now.AddDate(0, -8, 0))
	margaret = person1(4, "margaret", 311, now.AddDate(-3, 0, 0))
	alan     = person1(5, "alan", 3, now.AddDate(0, 0, -12))
	hedy     = person1(6, "hedy", 1048, now.AddDate(0, -5, 0))
	long     = person1(7, "Alan-Mathison.Turing-Ponds", 0, now)
)

func person1(id chat.UserID, name string, karma int64, since time.Time) chat.User {
	return chat.User{ID: id, Name: name, Karma: karma, CreatedAt: since}
}

func shell() Shell {
	me := ada
	me.Admin = true
	return Shell{
		ServerName: "Pond", Static: "/static/abc/", MaxFileBytes: 100e6, Caller: &me, Tally: chat.Tally{Unread: 2}, Zone: time.UTC, Now: now,
		Online: func(u chat.User) bool { return u.ID == grace.ID || u.ID == linus.ID },
		Where:  "Pond on 192.168.1.20",
	}
}

// blocking is the shell of somebody who blocked people.
func blocking(s Shell, people ...chat.User) Shell {
	s.Blocked = map[chat.UserID]bool{}
	for _, u := range people {
		s.Blocked[u.ID] = true
	}
	return s
}

// asked is the shell of somebody for whom requests wait.
func asked(s Shell, n int) Shell {
	s.Requests = n
	return s
}

func outside() Shell {
	s := shell()
	s.Caller, s.Unread = nil, 0
	return s
}

func members(users ...chat.User) []chat.Member {
	out := make([]chat.Member, len(users))
	for i, u := range users {
		out[i] = chat.Member{User: u}
	}
	return out
}

// said is a message of the pond crew's thread, so many minutes before now.
func said(seq int64, by chat.User, minutes int, content string) chat.Message {
	return chat.Message{
		ID: chat.MessageID(400 + seq), ThreadID: 1, Seq: chat.Seq(seq), Version: chat.Version(900 + seq), Sender: by,
		Content: content, Kind: chat.Text, CreatedAt: now.Add(-time.Duration(minutes) * time.Minute),
	}
}

func with(m chat.Message, change func(*chat.Message)) chat.Message {
	change(&m)
	return m
}

func pond() chat.ThreadView {
	reply := said(1, ada, 17, "Who is in for the lake on Saturday? I can take **three** in the car.")
	return chat.ThreadView{
		Thread: chat.Thread{
			ID: 1, Kind: chat.Group, Title: "Pond crew", Members: members(ada, grace, linus, margaret), LastSeq: 12,
			CreatedBy: ada.ID, CreatedAt: now.AddDate(0, -3, -17), UpdatedAt: now,
		},
		Viewer: ada.ID, LastReadSeq: 10, Version: 912,
		Messages: []chat.Message{
			with(said(1, linus, 1124, "The pond server moved to the Pi. Uptime 3 min and counting."), func(m *chat.Message) {
				m.Reactions = []chat.Reaction{{Reaction: ":party:", UserIDs: []chat.UserID{1, 2, 4}}, {Reaction: ":thumbs-up:", UserIDs: []chat.UserID{4}}}
			}),
			said(2, linus, 1124, "Same address as before: http://ribbit.local"),
			with(said(3, margaret, 1117, "Works on my old phone too 👏"), func(m *chat.Message) {
				m.Reactions = []chat.Reaction{{Reaction: "❤️", UserIDs: []chat.UserID{1, 2}}}
			}),
			with(reply, func(m *chat.Message) { m.Seq, m.ID = 4, 404 }),
			with(said(5, grace, 15, "Me! I will bring the big thermos."), func(m *chat.Message) {
				m.Reactions = []chat.Reaction{{Reaction: ":coffee:", UserIDs: []chat.UserID{1, 3}}, {Reaction: ":love:", UserIDs: []chat.UserID{4}}}
			}),
			with(said(6, grace, 15, ":happy:"), func(m *chat.Message) { m.Kind = chat.Sticker }),
			with(said(7, linus, 8, "In, if somebody picks me up at the station at half past nine."), func(m *chat.Message) {
				m.ReplyTo, m.Quote = 404, &chat.Quote{ID: 404, Sender: ada, Content: reply.Content, Kind: chat.Text}
			}),
			with(said(8, ada, 6, "Sure, I leap past the station anyway."), func(m *chat.Message) {
				m.EditedAt = now.Add(-5 * time.Minute)
				m.Reactions = []chat.Reaction{{Reaction: ":laugh:", UserIDs: []chat.UserID{2, 3, 4}}, {Reaction: "🐸", UserIDs: []chat.UserID{1}}}
			}),
			said(9, ada, 6, "Bring a towel, @linus. Last time was… wet."),
			with(said(10, margaret, 3, chat.DeletedContent), func(m *chat.Message) { m.Deleted = true }),
			said(11, grace, 1, "Soup is on. Bring bowls."),
			said(12, grace, 1, "🎉🐸"),
		},
	}
}

// carrying is the pond crew's thread with everything that a message can carry.
func carrying() chat.ThreadView {
	const blur = "data:image/gif;base64,R0lGODlhAQABAIAAAGuZuwAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="
	picture := func(id string, w, h int) chat.Attachment {
		return chat.Attachment{
			ID: chat.UploadID(id), Name: id + ".jpg", Type: "image/jpeg", Size: 2_400_000, Kind: chat.ImageAttachment,
			Width: w, Height: h, Placeholder: blur, Thumb: true, Ready: true,
		}
	}
	pictures := func(n int) (all []chat.Attachment) {
		for i := range n {
			all = append(all, picture("album"+digits(chat.MessageID(i)), 600+i*100, 800-i*50))
		}
		return all
	}
	file := func(name string, kind chat.AttachmentKind, size int64, length time.Duration) chat.Attachment {
		return chat.Attachment{ID: chat.UploadID(name[:3]), Name: name, Kind: kind, Size: size, Duration: length, Ready: true}
	}
	waits := picture("heic", 0, 0)
	waits.Ready, waits.Thumb, waits.Placeholder = false, false, ""
	moves := picture("dance", 300, 200)
	moves.Animated = true
	carried := [][]chat.Attachment{
		{picture("pond", 4000, 3000)},
		{picture("panorama", 8000, 1200)},
		{picture("long", 1080, 9000)},
		{picture("tiny", 20, 20)},
		{waits},
		{moves},
		pictures(2), pictures(3), pictures(4), pictures(5), pictures(10),
		{file("garden-plan.pdf", chat.FileAttachment, 1_400_000, 0), file("a name that is so long that it does not fit at all.zip", chat.FileAttachment, 84e6, 0), file("README", chat.FileAttachment, 812, 0)},
		{file("canoe.mp4", chat.VideoAttachment, 84e6, 42*time.Second)},
		{file("Frogs at night.mp3", chat.AudioAttachment, 4.1e6, 192*time.Second)},
		{file("voice-message.webm", chat.AudioAttachment, 48e3, 24*time.Second)},
	}
	v := pond()
	v.Messages = nil
	for i, as := range carried {
		caption := ""
		if i == 3 || i == 7 {
			caption = ">!the ending!<"
		} else if i%2 == 0 {
			caption = "The pond just now. Come down, it is **warm** enough."
		}
		v.Messages = append(v.Messages, with(said(int64(i+1), grace, 100-3*i, caption), func(m *chat.Message) {
			m.Attachments, m.Kind = as, chat.KindOf(as)
		}))
	}
	v.Messages = append(v.Messages, with(said(99, linus, 1, "On my way."), func(m *chat.Message) {
		m.ReplyTo, m.Quote = 401, &chat.Quote{ID: 401, Sender: grace, Content: "The pond just now.", Kind: chat.Image, Attachments: carried[0]}
	}))
	return v
}

func direct(id chat.ThreadID, other chat.User, unread chat.Seq, last ...chat.Message) chat.ThreadView {
	v := chat.ThreadView{
		Thread: chat.Thread{ID: id, Kind: chat.Direct, Members: members(ada, other), CreatedAt: now.AddDate(-1, 0, 0), UpdatedAt: now.AddDate(-1, 0, 0)},
		Viewer: ada.ID, Messages: last,
	}
	for i := range v.Messages {
		v.Messages[i].ThreadID = id
		v.LastSeq, v.UpdatedAt = v.Messages[i].Seq, v.Messages[i].CreatedAt
	}
	v.LastReadSeq = v.LastSeq - unread
	return v
}

// marks has every mark that a message can have.
func marks() chat.ThreadView {
	code := "This is the whole trick:\n```go\n// one writer owns the order\nfunc (s *Store) Send(d Draft) (Message, error) {\n\treturn s.jobs.Do(d, \"send\")\n}\n```\nThe ending of the film: >!the frog gets the crown!<"
	list := "> Who brings what?\n\n- towels, *two* each\n- the big ~~pot~~ thermos\n- `canoe --paddles 2`\n\n1. pack\n2. go\n\nThe map is at https://example.org/lake_(north)?a=1&b=2."
	failed := said(6, ada, 0, "Can you look at the tap tonight?")
	v := direct(2, grace, 0, said(1, grace, 30, code), said(2, ada, 20, "🎉🐸"), said(3, ada, 10, list),
		with(said(4, grace, 9, "שלום, the pond is warm"), func(m *chat.Message) {}),
		with(said(5, ada, 8, "Nice. I read it twice."), func(m *chat.Message) {
			m.EditedAt = now
			m.ReplyTo, m.Quote = 401, &chat.Quote{ID: 401, Sender: grace, Content: code, Kind: chat.Text}
		}), failed)
	v.Version = 906
	return v
}

func chats() ListView {
	return ListView{
		Current: 1, HasMore: true,
		Threads: []chat.ThreadView{
			func() chat.ThreadView {
				v := pond()
				v.Messages = v.Messages[len(v.Messages)-1:]
				v.PinnedAt = 1
				return v
			}(),
			direct(2, grace, 3, said(9, grace, 2, "Can you bring the ladder? Mine is too short")),
			direct(4, linus, 0, said(3, linus, 106, "The new switch is here")),
			kept(direct(5, alan, 2, with(said(2, ada, 198, ":hello:"), func(m *chat.Message) { m.Kind = chat.Sticker })), chat.ThreadSettings{Muted: true}),
			direct(6, margaret, 0, with(said(2, margaret, 1300, chat.DeletedContent), func(m *chat.Message) { m.Deleted = true })),
			direct(7, hedy, 0, with(said(2, hedy, 1400, ""), func(m *chat.Message) {
				m.Kind = chat.File
				m.Attachments = []chat.Attachment{{Name: "garden-plan.pdf", Kind: chat.FileAttachment}}
			})),
			{
				Thread: chat.Thread{ID: 8, Kind: chat.Group, Members: members(ada, alan, hedy, long), CreatedAt: now, UpdatedAt: now.AddDate(0, -3, -17)},
				Viewer: ada.ID,
			},
			direct(9, long, 0, with(said(4, ada, 3, "See you at the lake on Saturday, I will bring the canoe"), func(m *chat.Message) { m.CreatedAt = now.AddDate(0, -3, -17) })),
			direct(10, hedy, 0, with(said(4, ada, 3, "Merry Christmas!"), func(m *chat.Message) { m.CreatedAt = now.AddDate(0, -10, -29) })),
		},
	}
}

func kept(v chat.ThreadView, k chat.ThreadSettings) chat.ThreadView {
	v.ThreadSettings = k
	return v
}

type story struct {
	name string
	page templ.Component
}

func app(title string, list ListView, pane templ.Component) templ.Component {
	return AppPage(shell(), AppView{Title: title, View: ViewThread, List: list, Pane: pane})
}

func stories() []story {
	s, list := shell(), chats()
	other := func(v *ListView) ListView { c := *v; c.Current = 2; return c }
	action := func(m chat.Message) MessageActionView { return MessageActionView{Message: m, Thread: pond()} }
	wrong := chat.NewInvalid("password", "password-too-short", "n", 8)
	demo := s
	demo.Demo = []chat.User{ada, grace, linus, margaret, alan, hedy}
	long := action(pond().Messages[8])
	long.Problem = chat.NewInvalid("content", "message-empty")
	found := SearchView{Query: "lake", Back: "/chats/1", People: []chat.User{grace}, HasMore: true, Hits: []Hit{
		{Message: pond().Messages[3], Thread: pond().Thread, Viewer: ada.ID},
		{Message: said(3, grace, 9000, "Lake at dusk, last summer."), Thread: direct(2, grace, 0).Thread, Viewer: ada.ID},
		{Message: said(4, ada, 500000, "…the water in the lake is warm enough by now, 22 degrees in the evening"), Thread: direct(2, grace, 0).Thread, Viewer: ada.ID},
	}}
	here := pond()
	return []story{
		{"thread", app("Pond crew", list, ThreadPane(s, ThreadPaneView{View: pond()}))},
		{"media", app("Pond crew", list, ThreadPane(s, ThreadPaneView{View: carrying()}))},
		{"list", AppPage(s, AppView{View: ViewList, List: list, Pane: PickPane(s)})},
		{"marks", app("grace", other(&list), ThreadPane(s, ThreadPaneView{View: marks(), HasOlder: true, HasNewer: true, Target: 405}))},
		{"reply", app("Pond crew", list, ThreadPane(s, ThreadPaneView{View: pond(), HasOlder: true, ReplyTo: &here.Messages[4], Draft: "Me too", Problem: chat.NewInvalid("content", "message-too-long")}))},
		{"empty-direct", app("hedy", list, ThreadPane(s, ThreadPaneView{View: direct(12, hedy, 0)}))},
		{"empty-group", app("Kitchen", list, ThreadPane(s, ThreadPaneView{View: list.Threads[6]}))},
		{"list-unread", AppPage(s, AppView{View: ViewList, List: ListView{Filter: chat.FilterUnread}, Pane: PickPane(s)})},
		{"thread-settings", ThreadSettingsPage(s, pond())},
		{"thread-settings-menu", app("Pond crew", list, together(ThreadPane(s, ThreadPaneView{View: pond()}), ThreadSettingsMenu(s, list.Threads[3])))},
		{"welcome", app("", ListView{}, WelcomePane(s))},
		{"new-chat", app("New Chat", list, NewChatPane(s, NewChatView{Query: "mar", Picked: []chat.User{grace, linus}, Found: []chat.User{margaret, alan, hedy}, Back: "/chats/1", HasMore: true}))},
		{"new-chat-empty", app("New Chat", list, NewChatPane(s, NewChatView{Found: []chat.User{grace, margaret, linus, alan}, Back: "/"}))},
		{"new-chat-nobody", app("New Chat", list, NewChatPane(s, NewChatView{Query: "xyz", Back: "/", Problem: chat.NewInvalid("receiverIds", "nobody-to-chat-with")}))},
		{"members", app("Pond crew", list, MembersPane(s, *ownGroup()))},
		{"members-refused", app("Pond crew", list, MembersPane(s, MembersView{View: ownGroup().View, Title: "x", Problem: chat.NewInvalid("title", "name-too-long", "n", 80)}))},
		{"members-add", app("Pond crew", list, AddMembersPane(s, NewChatView{Thread: &ownGroup().View, Found: []chat.User{margaret, alan}}))},
		{"member-remove", MemberPage(s, MemberActionView{Thread: ownGroup().View, Action: ActionRemove, User: grace})},
		{"leave", MemberPage(s, MemberActionView{Thread: ownGroup().View, Action: ActionLeave})},
		{"gone", app("", list, GonePane(s))},
		{"channels", app("Channels", list, ChannelsPane(s, someChannels()))},
		{"channels-none", app("Channels", list, ChannelsPane(s, ChannelsView{Back: "/", Makes: true}))},
		{"search", app("Search", list, SearchPane(s, found))},
		{"search-in", app("Search", list, SearchPane(s, SearchView{Query: "laek", Thread: &here, Back: "/chats/1"}))},
		{"search-start", app("Search", list, SearchPane(s, SearchView{Back: "//evil.example"}))},
		{"problem-pane", app("There is nothing here", list, ProblemPane(s, ProblemView{Status: 404, Problem: chat.NewProblem(chat.NotFound, "no-such-chat")}))},
		{"stickers", StickersPage(s, pond())},
		{"message", MessagePage(s, action(pond().Messages[8]))},
		{"message-other", MessagePage(s, action(pond().Messages[4]))},
		{"edit", EditPage(s, action(pond().Messages[8]))},
		{"edit-problem", EditPage(s, long)},
		{"delete", DeletePage(s, action(pond().Messages[8]))},
		{"report", ReportPage(s, action(pond().Messages[4]))},
		{"delete-dialog", app("Pond crew", list, together(ThreadPane(s, ThreadPaneView{View: pond()}), DeleteDialog(action(pond().Messages[8]))))},
		{"report-dialog", app("Pond crew", list, together(ThreadPane(s, ThreadPaneView{View: pond()}), ReportDialog(s, action(pond().Messages[4]))))},
		{"profile", ProfilePage(s, ProfileView{User: grace, Back: "/chats/2"})},
		{"day-dialog", app("Pond crew", list, together(ThreadPane(s, ThreadPaneView{View: pond()}), DayDialog(s, DayView{Thread: pond()})))},
		{"day", DayPage(s, DayView{Thread: pond(), Day: "soon", Problem: chat.NewInvalid("day", "no-day", "example", "2026-11-22")})},
		{"search-filters", app("Search", list, SearchPane(s, SearchView{Query: "lake from:me before:soon", Problem: chat.NewInvalid("q", "search-no-day", "name", "soon", "key", "before", "example", "2026-11-22")}))},
		{"profile-about", ProfilePage(s, ProfileView{User: soup(), Back: "/chats/2"})},
		{"profile-card", app("Pond crew", list, together(ThreadPane(s, ThreadPaneView{View: pond()}), ProfileCard(s, soup())))},
		{"profile-own", ProfilePage(s, ProfileView{User: *s.Caller})},
		{"settings", SettingsPage(s, SettingsView{Sessions: devicesOf()})},
		{"settings-alone", SettingsPage(s, SettingsView{Sessions: devicesOf()[:1], Saved: "password"})},
		{"settings-wrong", SettingsPage(s, SettingsView{Sessions: devicesOf(), Problem: chat.NewInvalid("password", "wrong-password")})},
		{"settings-demo", SettingsPage(demo, SettingsView{})},
		{"block", BlockPage(s, grace)},
		{"block-dialog", app("Pond crew", list, together(ThreadPane(s, ThreadPaneView{View: pond()}), BlockDialog(grace)))},
		{"requests", app("Requests", list, RequestsPane(asked(s, 2), RequestsView{Threads: list.Threads[1:3], HasMore: true}))},
		{"requests-none", app("Requests", list, RequestsPane(s, RequestsView{}))},
		{"requests-ignored", app("Requests", list, RequestsPane(s, RequestsView{Ignored: true}))},
		{"request", AppPage(asked(s, 1), AppView{Title: "grace", View: ViewThread, List: other(&list), Pane: ThreadPane(s, ThreadPaneView{View: kept(marks(), chat.ThreadSettings{Request: chat.RequestWaiting})})})},
		{"request-group", app("Pond crew", list, ThreadPane(s, ThreadPaneView{View: kept(pond(), chat.ThreadSettings{Request: chat.RequestIgnored, AskedBy: ada.ID})}))},
		{"blocked", app("grace", other(&list), ThreadPane(blocking(s, grace), ThreadPaneView{View: marks()}))},
		{"blocked-group", app("Pond crew", list, ThreadPane(blocking(s, grace), ThreadPaneView{View: pond()}))},
		{"blocked-profile", ProfilePage(blocking(s, grace), ProfileView{User: grace})},
		{"blocked-settings", SettingsPage(s, SettingsView{Blocked: []chat.User{grace, linus}})},
		{"reports", ReportsPage(s, ReportsView{Reports: []chat.Report{
			{ID: 1, By: linus, Message: pond().Messages[4], Around: pond().Messages[2:7], Kind: chat.Group, Title: "Pond crew", Reason: "Thermos propaganda.", Recent: 3, CreatedAt: now},
			{ID: 2, By: grace, Message: pond().Messages[9], Around: pond().Messages[7:10], Kind: chat.Direct, Recent: 1, CreatedAt: now},
		}, HasMore: true})},
		{"report-ban", ReportedBanPage(s, VerdictView{Report: chat.Report{ID: 1, Message: pond().Messages[4]}, Messages: 12})},
		{"report-warning", WarningPage(s, VerdictView{Report: chat.Report{ID: 1, Message: pond().Messages[4]}})},
		{"reports-none", ReportsPage(s, ReportsView{})},
		{"desk-people", PeoplePage(s, deskPeople())},
		{"desk-people-none", PeoplePage(s, PeopleView{Query: "x", Count: chat.PeopleCount{All: 8}})},
		{"desk-rename", RenamePage(s, PersonView{Person: deskPeople().People[1], Typed: "ada", Problem: chat.NewProblem(chat.Conflict, "name-taken", "name", "ada").At("username")})},
		{"forgot", ForgotPage(outside(), ada)},
		{"reset", ResetPage(outside(), ResetView{Reset: chat.Reset{Code: "x", User: hedy, ExpiresAt: now.Add(20 * time.Hour)}, Problem: chat.NewInvalid("password", "password-too-short", "n", 8)})},
		{"stay", StayPage(s, chat.NewInvalid("newPassword", "password-too-short", "n", 8))},
		{"reset-dead", DeadResetPage(outside())},
		{"desk-reset", ResetLinkPage(s, ResetView{Reset: chat.Reset{User: hedy, ExpiresAt: now.Add(chat.ResetAge)}, URL: "http://192.168.1.20:8080/reset/x"})},
		{"desk-ban", BanPage(s, PersonView{Person: deskPeople().People[7], Messages: 38})},
		{"desk-invites", InvitesPage(s, InviteView{Base: "http://192.168.1.20:8080", Policy: chat.SignupInvite, Uses: "0", Days: "3", All: someInvites(), Current: someInvites()[0], Problem: chat.NewInvalid("uses", "link-uses-out-of-range", "n", chat.MaxInviteUses)})},
		{"desk-identity", IdentityPage(s, IdentityView{Identity: chat.Identity{Name: "Pond", Accent: "#0f766e"}, Typed: chat.Identity{Name: "Pond", Accent: "#0f766e"}})},
		{"desk-identity-wrong", IdentityPage(s, IdentityView{Typed: chat.Identity{Name: "Pond", Accent: "teal"}, Problem: chat.NewInvalid("accent", "no-such-colour")})},
		{"desk-storage", StoragePage(s, StorageView{Storage: chat.Storage{DatabaseBytes: 84e6}, FreeBytes: 40e9, Plan: chat.FirstBackupPlan, Kept: someBackups(), Typed: chat.BackupPlan{Every: chat.BackupDaily, Hour: 3, Keep: 7, Folder: "usb"}, Problem: chat.NewInvalid("folder", "backup-folder-malformed")})},
		{"desk-backup-remove", RemoveBackupPage(s, someBackups()[0])},
		{"desk-programs", HooksPage(s, somePrograms())},
		{"desk-programs-none", HooksPage(s, HooksView{})},
		{"bots", BotsPage(s, BotsView{Bots: somePrograms().Bots, MayMake: true, Name: "grace", Problem: chat.NewProblem(chat.Conflict, "name-taken", "name", "grace").At("username")})},
		{"bot", BotPage(s, BotView{Bot: somePrograms().Bots[0], Tokens: []chat.Session{devicesOf()[3].Session}, Deliveries: somePrograms().Deliveries, Token: "secret"})},
		{"passkeys", PasskeysPage(s, PasskeysView{Passkeys: somePasskeys(), Host: "pond.local", Label: "Firefox", Saved: "added"})},
		{"passkeys-none", PasskeysPage(s, PasskeysView{Host: "192.168.1.20", WhyNot: chat.NewProblem(chat.Conflict, "passkey-needs-name")})},
		{"passkey-remove", RemovePasskeyPage(s, RemovePasskeyView{Passkey: somePasskeys()[0], Problem: chat.NewInvalid("password", "wrong-password")})},
		{"setup", SetupPage(outside(), SetupView{NeedsCode: true, Server: "Pond", Problem: chat.NewInvalid("code", "wrong-setup-code")})},
		{"setup-local", SetupPage(outside(), SetupView{Server: "Pond"})},
		{"login", LoginPage(outside(), LoginView{Username: "ada", Next: "/chats/7", Signup: chat.SignupOpen, Problem: chat.NewProblem(chat.Unauthenticated, "wrong-sign-in")})},
		{"login-signed-out", LoginPage(outside(), LoginView{Signup: chat.SignupOpen, WasOut: true})},
		{"login-closed", LoginPage(outside(), LoginView{Signup: chat.SignupClosed})},
		{"signup", SignupPage(outside(), SignupView{Policy: chat.SignupOpen, Username: "ada", Problem: wrong})},
		{"signup-code", SignupPage(outside(), SignupView{Policy: chat.SignupInvite, Problem: chat.NewInvalid("invite", "signup-by-invitation")})},
		{"join", SignupPage(outside(), SignupView{Policy: chat.SignupInvite, Invite: "abc", InvitedBy: "grace", Linked: true})},
		{"problem-404", ProblemPage(s, ProblemView{Status: 404, Problem: chat.NewProblem(chat.NotFound, "no-such-page")})},
		{"problem-500", ProblemPage(outside(), ProblemView{Status: 500})},
	}
}

// deskPeople are the people of the pond as an admin sees them.
func deskPeople() PeopleView {
	person := func(u chat.User, devices int) chat.Person { return chat.Person{User: u, Devices: devices} }
	v := PeopleView{
		Desk: DeskView{Reports: 2}, Count: chat.PeopleCount{All: 23, ShutOut: 2}, HasMore: true,
		People: []chat.Person{person(ada, 3), person(grace, 2), person(linus, 4), person(margaret, 2), person(alan, 1), person(hedy, 1), person(margaret, 0), person(alan, 0)},
	}
	v.People[0].Admin, v.People[0].First, v.People[1].Admin, v.People[5].Guest = true, true, true, true
	off, out := &v.People[6], &v.People[7]
	off.ID, off.Name, off.Disabled, off.ShutBy, off.ShutByID, off.ShutAt = 60, "rosalind", true, "grace", grace.ID, now.AddDate(0, 0, -8)
	out.ID, out.Name, out.Disabled, out.Banned, out.ShutBy, out.ShutByID, out.ShutAt = 61, "mallory", true, true, "ada", ada.ID, now
	return v
}

func someInvites() []chat.Invite {
	return []chat.Invite{
		{ID: 2, Code: "K7QM-2XPD", By: ada.ID, ByName: "ada", Uses: 4, Joined: 1, ExpiresAt: now.AddDate(0, 0, 2), CreatedAt: now},
		{ID: 1, By: grace.ID, ByName: "grace", Joined: 1, ExpiresAt: now.AddDate(0, 0, -2), CreatedAt: now.AddDate(0, 0, -5)},
	}
}

func someBackups() []chat.KeptBackup {
	return []chat.KeptBackup{
		{Name: "ribbit-2026-11-22-0300.tar", At: now.Add(-12 * time.Hour), Bytes: 84e6},
		{Name: "ribbit-2026-11-21-0300.tar.age", At: now.Add(-36 * time.Hour), Bytes: 83e6, IsEncrypted: true},
	}
}

// somePrograms are a bot that listens, one that is disabled, and hooks, one of them just made.
func somePrograms() HooksView {
	robot, off := chat.Bot{User: person1(31, "robot", 0, now), Owner: ada.ID, OwnerName: "ada", HookURL: "http://192.168.1.8:9000/ribbit"}, chat.Bot{User: person1(32, "washer", 0, now)}
	off.Disabled = true
	hook := func(id chat.HookID, label string) chat.Hook {
		return chat.Hook{ID: id, Thread: 1, ChatName: "Pond crew", Bot: off.User, Label: label, By: ada.ID, CreatedAt: now}
	}
	return HooksView{
		Bots: []chat.Bot{robot, off}, Chats: []chat.FoundThread{{ID: 1, Name: "Pond crew"}},
		Hooks: []chat.Hook{hook(2, "Dryer"), hook(1, "Washer")}, Made: hook(2, "Dryer"), Address: "http://192.168.1.20:8080/hook/x",
		Deliveries: []chat.Delivery{{ID: 1, Key: "x", Bot: robot, CreatedAt: now, State: chat.DeliveryWaits, NextAt: now.Add(time.Minute), Tries: 2, Status: 502, Took: time.Second}},
	}
}

func somePasskeys() []chat.Passkey {
	return []chat.Passkey{
		{ID: 2, UserID: ada.ID, Name: "Laptop", Host: "pond.local", CreatedAt: now, LastUsedAt: now.Add(-time.Hour)},
		{ID: 1, UserID: ada.ID, Name: "Phone", Host: "elsewhere.local", CreatedAt: now},
	}
}

// soup is grace with a line about herself.
func soup() chat.User {
	u := grace
	u.About = "Compiles soup and code. Ask me about bugs, I keep one in a notebook."
	return u
}

func devicesOf() []SessionView {
	used := func(id int64, label string, hours int) chat.Session {
		return chat.Session{ID: chat.SessionID(id), Label: label, CreatedAt: now.AddDate(0, -1, 0), LastSeenAt: now.Add(-time.Duration(hours) * time.Hour)}
	}
	token := used(4, "Backup script", 30)
	token.IsToken = true
	return []SessionView{
		{Session: used(1, "Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0", 0), Current: true, Live: true},
		{Session: used(2, "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/141.0.0.0 Mobile Safari/537.36", 0), Live: true},
		{Session: used(3, "Mozilla/5.0 (iPad; CPU OS 18_7 like Mac OS X) AppleWebKit/605.1.15 Version/26.0 Safari/604.1", 5)},
		{Session: token},
	}
}

// together puts one part after another.
func together(parts ...templ.Component) templ.Component { return templ.Join(parts...) }

// render is a component as it reaches a browser.
func render(t *testing.T, c templ.Component) string {
	t.Helper()
	var b bytes.Buffer
	if err := c.Render(context.Background(), &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// page parses a component as a browser would.
func page(t *testing.T, c templ.Component) *html.Node {
	t.Helper()
	doc, err := html.Parse(bytes.NewReader([]byte(render(t, c))))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}
