package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/mattn/go-sqlite3"

	"ribbit/app/chat"
	"ribbit/app/store/postgrestest"
)

// listener is a connection that writes down what it is asked.
type listener struct {
	*sqlite3.SQLiteConn
	heard *statements
}

type statements struct {
	mu   sync.Mutex
	args map[string][]any
}

// all are those that were heard up to now: the writer looks for changes from outside while a test runs.
func (h *statements) all() map[string][]any {
	h.mu.Lock()
	defer h.mu.Unlock()
	return maps.Clone(h.args)
}

func (h *statements) forget() {
	h.mu.Lock()
	defer h.mu.Unlock()
	clear(h.args)
}

func (h *statements) hear(query string, args []driver.NamedValue) {
	h.mu.Lock()
	defer h.mu.Unlock()
	values := []any{}
	for _, a := range args {
		values = append(values, a.Value)
	}
	h.args[query] = values
}

func (l listener) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	l.heard.hear(query, args)
	return l.SQLiteConn.QueryContext(ctx, query, args)
}

func (l listener) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	l.heard.hear(query, args)
	return l.SQLiteConn.ExecContext(ctx, query, args)
}

type listeningConnector struct {
	connector
	heard *statements
}

func (c listeningConnector) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	return listener{conn.(*sqlite3.SQLiteConn), c.heard}, nil
}

// listening is a store whose statements are written down.
func listening(t *testing.T) (*Store, *statements) {
	t.Helper()
	s := open(t, Options{})
	heard := &statements{args: map[string][]any{}}
	pool := func(url string) *sql.DB {
		return sql.OpenDB(listeningConnector{connector{url, &sqlite3.SQLiteDriver{}}, heard})
	}
	file := s.dir + "/" + databaseName
	s.writer.close()
	if err := errors.Join(s.writer.conn.Close(), s.closeFiles()); err != nil {
		t.Fatal(err)
	}
	e := &sqlite{dir: s.dir, writing: pool(writerURL(file)), reading: pool(readerURL(file))}
	s.lock, s.engine, s.reading = nil, e, e.reading
	conn, err := e.writing.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	o := Options{Announce: func([]chat.Event) {}, OnCommit: func(Commit) {}}
	if s.writer, err = startWriter(t.Context(), conn, e, o); err != nil {
		t.Fatal(err)
	}
	heard.forget()
	return s, heard
}

// exercised is a store that was asked everything it is asked all day.
func exercised(t *testing.T) (*Store, *statements) {
	t.Helper()
	s, heard := listening(t)
	ctx, now := t.Context(), time.Now()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	var people []chat.UserID
	for _, name := range []string{"ada", "grace", "linus"} {
		_, err := s.AddInvite(ctx, chat.Invite{Uses: 1, CreatedAt: now, ExpiresAt: now.Add(time.Hour)}, name)
		must(err)
		u, err := s.AddUser(ctx, chat.NewUser{Name: name, Fold: name, Parts: []string{name}, PasswordHash: "x", InviteHash: name, CreatedAt: now})
		must(err)
		people = append(people, u.ID)
	}
	ada := people[0]
	thread, _, err := s.OpenThread(ctx, chat.NewThread{By: ada, Receivers: people[1:2], Kind: chat.Direct, At: now})
	must(err)
	draft := chat.Draft{ThreadID: thread, Sender: ada, Kind: chat.Text, Content: "hop", ClientID: "c1", At: now}
	m, _, err := s.AddMessage(ctx, draft)
	must(err)
	_, _, err = s.AddMessage(ctx, draft)
	must(err)
	draft.ClientID, draft.ReplyTo = "", m.ID
	_, _, err = s.AddMessage(ctx, draft)
	must(err)
	draft.Names = []string{"grace", "here"}
	draft.Content = "@grace @here"
	_, _, err = s.AddMessage(ctx, draft)
	must(err)
	for _, prefix := range []string{"", "g"} {
		_, err := s.FindMembers(ctx, chat.MemberQuery{Thread: thread, Caller: ada, Prefix: prefix, Limit: 8})
		must(err)
	}
	for _, page := range []chat.MessagesPage{{}, {At: now}, {Before: m.ID}, {After: m.ID}, {Around: m.ID}} {
		page.Thread, page.Caller, page.Limit = thread, ada, 50
		_, err := s.ThreadPage(ctx, page)
		must(err)
	}
	_, _, err = s.Threads(ctx, chat.ThreadsPage{User: ada, Limit: 50})
	must(err)
	yes, no := true, false
	for _, k := range []chat.ThreadSettingsChange{{Muted: &yes}, {Pinned: &yes}, {Pinned: &no}, {Hidden: &yes}, {Hidden: &no}} {
		k.Thread, k.Caller = thread, ada
		must(s.ChangeThreadSettings(ctx, k))
	}
	_, _, err = s.Threads(ctx, chat.ThreadsPage{User: ada, Limit: 50, Before: thread, Filter: chat.FilterUnread})
	must(err)
	_, err = s.ThreadsByID(ctx, ada, []chat.ThreadID{thread})
	must(err)
	_, err = s.ThreadIDs(ctx, ada)
	must(err)
	_, err = s.ThreadVersionsOf(ctx, ada)
	must(err)
	_, err = s.ThreadsOf(ctx, people)
	must(err)
	_, err = s.BlockersOf(ctx, people)
	must(err)
	must(s.CheckMember(ctx, thread, ada))
	must(s.CheckWriter(ctx, thread, ada))
	must(s.SetSwitch(ctx, chat.RequestSwitch, true))
	_, err = s.Switched(ctx, chat.RequestSwitch)
	must(err)
	_, err = s.RequestPolicy(ctx, ada)
	must(err)
	asked, _, err := s.OpenThread(ctx, chat.NewThread{By: ada, Receivers: people[2:], Kind: chat.Direct, At: now})
	must(err)
	_, err = s.AnswerRequest(ctx, chat.RequestAnswer{Thread: asked, Caller: people[2]})
	must(err)
	must(s.SetSwitch(ctx, chat.RequestSwitch, false))
	must(s.Block(ctx, ada, people[1], now))
	_, err = s.Blocked(ctx, ada)
	must(err)
	_, err = s.BlockedIDs(ctx, ada)
	must(err)
	must(s.Unblock(ctx, ada, people[1]))
	_, _, err = s.MessagesSince(ctx, chat.ChangesQuery{Thread: thread, Caller: ada, Limit: 50})
	must(err)
	_, err = s.Message(ctx, ada, m.ID)
	must(err)
	_, err = s.EditMessage(ctx, chat.Edit{Caller: ada, ID: m.ID, Content: "hop!", Names: []string{"grace"}, At: now})
	must(err)
	_, err = s.AddReaction(ctx, chat.ReactionChange{Caller: people[1], ID: m.ID, Reaction: "x", At: now})
	must(err)
	_, err = s.RemoveReaction(ctx, chat.ReactionChange{Caller: people[1], ID: m.ID, Reaction: "x", At: now})
	must(err)
	must(s.MarkRead(ctx, chat.ReadMarkChange{Thread: thread, Caller: people[1], UpTo: m.ID}))
	_, err = s.Tallies(ctx, people)
	must(err)
	_, err = s.Shell(ctx, ada)
	must(err)
	_, _, err = s.Search(ctx, chat.Search{Caller: ada, Terms: chat.SearchTerms("ho", true), Limit: 30})
	must(err)
	exerciseMembers(t, s, people, now)
	exerciseUploads(t, s, ada, thread, now)
	exerciseStickers(t, s, ada, now)
	exercisePreviews(t, s, ada, thread, now)
	exerciseHooks(t, s, ada, thread, now)
	exerciseBots(t, s, ada, now)
	exerciseAlerts(t, s, ada, thread, people[1], now)
	for _, user := range []chat.UserID{0, ada} {
		_, err := s.ExportThreads(ctx, user, 0, 10)
		must(err)
		_, err = s.ExportThread(ctx, user, thread)
		must(err)
		_, err = s.ExportMessages(ctx, chat.ExportPage{User: user, Thread: thread, Limit: 10})
		must(err)
	}
	for _, q := range []chat.Search{
		{From: ada, Link: true, Since: now.Add(-time.Hour), Until: now.Add(time.Hour)}, {Until: now.Add(time.Hour)}, {Files: chat.HasImage}, {Thread: thread},
	} {
		q.Caller, q.Limit = ada, 30
		_, _, err = s.Search(ctx, q)
		must(err)
	}
	for _, shelf := range chat.Shelves {
		_, err := s.Gallery(ctx, chat.GalleryPage{Thread: thread, Caller: ada, Shelf: shelf, Limit: 10})
		must(err)
	}
	_, err = s.NamedThreads(ctx, ada)
	must(err)
	who := chat.Identification{Issuer: "https://id.example", Subject: "1"}
	must(s.AddIdentification(ctx, ada, who, now))
	_, err = s.UserByIdentification(ctx, who.Issuer, who.Subject)
	must(err)
	_, err = s.IsIdentified(ctx, ada, who.Issuer)
	must(err)
	must(s.EndIdentification(ctx, ada, who.Issuer))
	_, err = s.ChallengeKey(ctx, "key")
	must(err)
	passkey, err := s.AddPasskey(ctx, chat.Passkey{UserID: ada, Name: "Laptop", Host: "pond.example", Credential: chat.Credential{ID: []byte("id")}, CreatedAt: now}, chat.SpentChallenge{Hash: "c1", Until: now.Add(time.Minute), At: now})
	must(err)
	_, err = s.Passkeys(ctx, ada)
	must(err)
	_, _, err = s.PasskeyByCredential(ctx, "pond.example", []byte("id"))
	must(err)
	_, err = s.UsePasskey(ctx, chat.PasskeyUse{
		Passkey: passkey.ID, Challenge: chat.SpentChallenge{Hash: "c2", Until: now.Add(time.Minute), At: now}, Session: chat.Session{UserID: ada, Scope: chat.ScopeAll}, Hash: "passkey",
	})
	must(err)
	must(s.EndPasskey(ctx, ada, passkey.ID))
	must(s.StartSecondFactor(ctx, ada, "secret"))
	must(s.ConfirmSecondFactor(ctx, ada, "secret", 1, []string{"hash"}, now))
	_, err = s.SecondFactor(ctx, ada)
	must(err)
	_, err = s.SpendStep(ctx, ada, 2)
	must(err)
	_, err = s.SpendRecovery(ctx, ada, "hash")
	must(err)
	must(s.SetRecovery(ctx, ada, []string{"hash"}))
	must(s.EndSecondFactor(ctx, ada))
	must(s.SetKeepDays(ctx, ada, chat.Group, 1, now))
	_, err = s.KeepDays(ctx)
	must(err)
	_, err = s.ExpireMessages(ctx, chat.Group, now.Add(-time.Hour), 10)
	must(err)
	_, err = s.Figures(ctx, now)
	must(err)
	_, err = s.Storage(ctx, now, 10)
	must(err)
	must(s.AddReport(ctx, people[1], m.ID, "", now))
	reports, err := s.Reports(ctx, chat.ReportQuery{By: ada, Around: 2, Limit: 50})
	must(err)
	_, err = s.Report(ctx, reports[0].ID, chat.ReportQuery{By: ada, Around: 2})
	must(err)
	must(s.NoteReportsSeen(ctx, ada, []chat.ReportID{reports[0].ID}, now))
	must(s.ResolveReport(ctx, reports[0].ID, true, chat.NewLogEntry{By: ada, Deed: chat.DeedDeleteMessage, At: now}))
	_, err = s.DeleteMessage(ctx, chat.User{ID: ada}, m.ID)
	must(err)
	exercisePeople(t, s, people, now)
	session, err := s.AddSession(ctx, chat.Session{UserID: ada, Scope: chat.ScopeAll}, "h", "x")
	must(err)
	_, err = s.CallerByHash(ctx, "h")
	must(err)
	_, err = s.LiveSessions(ctx, []chat.SessionID{session.ID})
	must(err)
	must(s.TouchSession(ctx, session.ID, now))
	_, err = s.Sessions(ctx, ada, now, now, 10)
	must(err)
	must(s.EndSession(ctx, ada, session.ID))
	must(s.EndSessions(ctx, ada, session.ID))
	must(s.SetPassword(ctx, chat.NewPassword{User: ada, Hash: "x"}))
	must(s.SetDisabled(ctx, people[2], true))
	_, err = s.ChangeSettings(ctx, ada, chat.Settings{})
	must(err)
	_, err = s.InviteByHash(ctx, "ada", now)
	if !chat.Is(err, chat.NotFound) {
		t.Fatal(err)
	}
	show := false
	_, err = s.ChangeSettings(ctx, ada, chat.Settings{ShowReads: &show})
	must(err)
	must(s.SetLastSeen(ctx, []chat.LastSeen{{User: ada, At: now}}))
	_, err = s.PrivateUsers(ctx)
	must(err)
	_, err = s.HasOwner(ctx)
	must(err)
	_, err = s.HasPeople(ctx)
	must(err)
	_, err = s.BackupPlan(ctx)
	must(err)
	must(s.SetBackupPlan(ctx, ada, chat.BackupPlan{Every: chat.BackupDaily, Since: now}))
	_, err = s.SetBackupClaim(ctx, chat.BackupClaim{Server: "pond", Beat: 1}, chat.BackupClaim{}, time.Time{})
	must(err)
	_, err = s.BackupClaim(ctx)
	must(err)
	_, err = s.NoteBackupResult(ctx, chat.BackupResult{At: now}, chat.BackupClaim{Server: "pond", Beat: 1})
	must(err)
	must(s.SetFilesFolder(ctx, chat.FilesFolder{Server: "pond", Beat: 1}, []string{"lake"}))
	_, err = s.FilesFolders(ctx)
	must(err)
	_, err = s.LastBackupResult(ctx)
	must(err)
	_, err = s.UsersByID(ctx, people)
	must(err)
	_, _, err = s.UserByFold(ctx, "ada")
	must(err)
	_, err = s.FindUsers(ctx, chat.UserQuery{Prefix: "a", Limit: 10})
	must(err)

	return s, heard
}

// exercisePeople has admins look at people, and do things to them.
func exercisePeople(t *testing.T, s *Store, people []chat.UserID, now time.Time) {
	t.Helper()
	ctx := t.Context()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, f := range chat.PeopleFilters {
		for _, q := range []chat.PeopleQuery{{}, {Prefix: "a"}} {
			q.Filter, q.Limit = f, 10
			_, err := s.People(ctx, q)
			must(err)
		}
	}
	_, err := s.CountPeople(ctx)
	must(err)
	_, err = s.Person(ctx, people[1], now)
	must(err)
	_, err = s.CountMessages(ctx, people[1])
	must(err)
	_, err = s.CountReports(ctx)
	must(err)
	for _, ch := range []chat.PersonChange{
		{Deed: chat.DeedMakeAdmin},
		{Deed: chat.DeedRename, Name: "grace", Fold: "grace", Parts: []string{"grace"}},
		{Deed: chat.DeedSignOut},
		{Deed: chat.DeedDisable, By: people[0]},
		{Deed: chat.DeedEnable},
		{Deed: chat.DeedBanRemoving},
		{Deed: chat.DeedUnban},
	} {
		ch.User, ch.At = people[1], now
		if ch.Deed == chat.DeedDisable {
			must(s.ChangePerson(ctx, chat.PersonChange{User: people[0], Deed: chat.DeedMakeAdmin, At: now}))
		}
		must(s.ChangePerson(ctx, ch))
		_, err := s.MoveMessages(ctx, people[1], 100, now)
		must(err)
	}
	must(s.ChangePerson(ctx, chat.PersonChange{User: people[0], Deed: chat.DeedResetLink, Hash: "r", Until: now.Add(time.Hour), At: now}))
	_, err = s.ResetByHash(ctx, "r", now)
	must(err)
	must(s.SetPassword(ctx, chat.NewPassword{User: people[0], Hash: "x", Reset: "r", At: now}))
	_, err = s.FirstAdmin(ctx)
	must(err)
	_, err = s.MessagesToMove(ctx)
	must(err)
	_, err = s.BannedMarks(ctx)
	must(err)
	_, err = s.MessagesByID(ctx, []chat.MessageID{1})
	must(err)
	_, err = s.ForgetRemoved(ctx, now, 10)
	must(err)
	_, err = s.ForgetRemovedWords(ctx, 10)
	must(err)
	for _, q := range []chat.LogQuery{
		{},
		{Before: 1},
		{Filter: chat.LogFilter{By: people[0]}},
		{Deeds: []chat.Deed{chat.DeedBan}},
		{NotDeeds: []chat.Deed{chat.DeedBan}},
		{Filter: chat.LogFilter{Since: now, Until: now, Words: "x"}},
		{Filter: chat.LogFilter{By: people[0], Since: now, Words: "x"}, Before: 1, Deeds: []chat.Deed{chat.DeedBan}},
	} {
		q.Limit = 10
		_, err = s.Log(ctx, q)
		must(err)
	}
	_, err = s.Tokens(ctx, chat.TokenQuery{Now: now, Limit: 10})
	must(err)
	token, err := s.AddSession(ctx, chat.Session{UserID: people[0], IsToken: true, Scope: chat.ScopeAll}, "a token", "")
	must(err)
	must(s.EndToken(ctx, token.ID, people[0], now))
	_, err = s.LogWriters(ctx)
	must(err)
}

// exerciseUploads has files come, be sent and go.
func exerciseUploads(t *testing.T, s *Store, ada chat.UserID, thread chat.ThreadID, now time.Time) {
	t.Helper()
	ctx := t.Context()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, id := range []chat.UploadID{"a", "b", "c"} {
		_, err := s.AddUpload(ctx, chat.Upload{Attachment: chat.Attachment{ID: id, Name: "pond.jpg", Kind: chat.FileAttachment}, Owner: ada, CreatedAt: now, ExpiresAt: now}, 1<<30)
		must(err)
	}
	_, err := s.Upload(ctx, ada, "a")
	must(err)
	_, err = s.UploadsIn(ctx, chat.Received, 10)
	must(err)
	must(s.SetReceived(ctx, chat.Attachment{ID: "a", Kind: chat.ImageAttachment}, 1, "", 0))
	m, _, err := s.AddMessage(ctx, chat.Draft{ThreadID: thread, Sender: ada, Kind: chat.File, Attachments: []chat.UploadID{"a"}, At: now})
	must(err)
	_, err = s.SetReady(ctx, chat.Attachment{ID: "a", Kind: chat.ImageAttachment}, chat.Blobs{File: "x", Thumb: "y", Small: "z"}, 0)
	must(err)
	_, _, err = s.AddMessage(ctx, chat.Draft{ThreadID: thread, Sender: ada, Kind: chat.Text, Content: "nice", ReplyTo: m.ID, At: now})
	must(err)
	_, err = s.KeptFile(ctx, ada, "a")
	must(err)
	_, err = s.GIFs(ctx, ada, chat.GIFsSeen)
	must(err)
	_, err = s.CopyUpload(ctx, "a", chat.Upload{Attachment: chat.Attachment{ID: "again"}, Owner: ada, CreatedAt: now, ExpiresAt: now}, 1<<30)
	must(err)
	must(s.DropUpload(ctx, ada, "b"))
	must(s.SetReceived(ctx, chat.Attachment{ID: "c", Kind: chat.ImageAttachment}, 1, "", 0))
	_, err = s.SetReady(ctx, chat.Attachment{ID: "c", Kind: chat.ImageAttachment}, chat.Blobs{File: "x", Thumb: "y", Small: "z"}, 0)
	must(err)
	_, err = s.SetAvatar(ctx, ada, chat.Avatar{Picture: "v"}, "c", 0)
	must(err)
	must(s.SetLogo(ctx, ada, "w", "", 0, now))
	_, err = s.HasPicture(ctx, "v")
	must(err)
	_, err = s.DropExpired(ctx, now)
	must(err)
	_, err = s.DeleteMessage(ctx, chat.User{ID: ada}, m.ID)
	must(err)
	blobs, err := s.Released(ctx, 10)
	must(err)
	var names []chat.Blob
	for _, b := range blobs {
		names = append(names, b.Blob)
	}
	_, err = s.IsBlobUsed(ctx, names[0])
	must(err)
	names, err = s.TakeReleased(ctx, names, "pond")
	must(err)
	must(s.ReturnReleased(ctx, names[:1], "pond"))
	must(s.Removed(ctx, names[1:], "pond"))
	if n, err := s.Removals(ctx); err != nil || n != 1 {
		t.Errorf("%d removals, %v", n, err)
	}
	must(s.Release(ctx, []chat.Blob{"w"}))
	_, err = s.UnfinishedUploads(ctx, []chat.UploadID{"a"})
	must(err)
}

// exerciseStickers has a picture become a sticker, and go.
func exerciseStickers(t *testing.T, s *Store, ada chat.UserID, now time.Time) {
	t.Helper()
	ctx := t.Context()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	a := chat.Attachment{ID: "duck", Name: "duck.png", Kind: chat.ImageAttachment, Size: 1}
	_, err := s.AddUpload(ctx, chat.Upload{Attachment: a, Owner: ada, CreatedAt: now, ExpiresAt: now.Add(time.Hour)}, 1<<30)
	must(err)
	since, err := s.Removals(ctx)
	must(err)
	_, err = s.SetReady(ctx, a, chat.Blobs{File: "duck", Thumb: "small duck"}, since)
	must(err)
	must(s.AddSticker(ctx, chat.NewSticker{Name: "duck", Words: []string{"pond"}, Upload: a.ID, By: ada, At: now}))
	list, err := s.AddedStickers(ctx)
	must(err)
	one, blob, err := s.AddedSticker(ctx, "duck")
	must(err)
	if len(list) != 1 || !slices.Equal(one.Words, list[0].Words) || blob != "duck" {
		t.Errorf("%+v in %q, listed as %+v", one, blob, list)
	}
	must(s.RemoveSticker(ctx, "duck"))
}

// exerciseAlerts has somebody set up every way to be told, be told, and take it back.
func exerciseAlerts(t *testing.T, s *Store, ada chat.UserID, thread chat.ThreadID, grace chat.UserID, now time.Time) {
	t.Helper()
	ctx := t.Context()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	quiet := &chat.Quiet{From: 22 * time.Hour, To: 7*time.Hour + 30*time.Minute, Zone: "Europe/Berlin"}
	ntfy, gotify := &chat.AlertTarget{URL: "http://ntfy.lan/ada"}, &chat.AlertTarget{URL: "http://gotify.lan", Token: "t"}
	no, show := false, chat.ShowSender
	_, err := s.SetAlerts(ctx, ada, chat.AlertChange{Sound: &no, Show: &show, Quiet: &quiet, Ntfy: &ntfy, Gotify: &gotify})
	must(err)
	kept, err := s.AlertSettings(ctx, ada)
	must(err)
	if kept.Sound || kept.Desktop || kept.Show != show || *kept.Quiet != *quiet || *kept.Ntfy != *ntfy || *kept.Gotify != *gotify {
		t.Errorf("kept are %+v", kept)
	}
	level := chat.AlertMentions
	must(s.ChangeThreadSettings(ctx, chat.ThreadSettingsChange{Thread: thread, Caller: ada, Alerts: &level}))
	session, err := s.AddSession(ctx, chat.Session{UserID: ada, Scope: chat.ScopeAll}, "alerts", "x")
	must(err)
	n := chat.Subscription{User: ada, Session: session.ID, Endpoint: "https://push.example/1", P256dh: "p", Auth: "a", Origin: "https://ribbit.lan", At: now}
	must(s.Subscribe(ctx, n))
	list, err := s.Subscriptions(ctx, ada)
	must(err)
	has, err := s.HasAlertTargets(ctx)
	must(err)
	rs, err := s.Recipients(ctx, thread, grace, []chat.UserID{ada})
	must(err)
	if !has || len(list) != 1 || len(rs) != 1 || len(rs[0].Subscriptions) != 1 || rs[0].Subscriptions[0].Endpoint != n.Endpoint || rs[0].Alerts != level {
		t.Errorf("%v, %+v, %+v", has, list, rs)
	}
	must(s.Unsubscribe(ctx, ada, n.Endpoint))
	must(s.ForgetSubscription(ctx, list[0].ID))
	private, public, err := s.PushKey(ctx, func() (string, string, error) { return "one", "two", nil })
	must(err)
	again, _, err := s.PushKey(ctx, func() (string, string, error) { return "three", "four", nil })
	must(err)
	if private != "one" || public != "two" || again != "one" {
		t.Errorf("the keys are %q and %q, then %q", private, public, again)
	}
}

// exercisePreviews has a link looked at, and go.
func exercisePreviews(t *testing.T, s *Store, ada chat.UserID, thread chat.ThreadID, now time.Time) {
	t.Helper()
	ctx := t.Context()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(s.SetSwitch(ctx, chat.PreviewSwitch, true))
	p := chat.LinkPreview{URL: "https://pond.example", Title: "The pond", Picture: "ice"}
	m, _, err := s.AddMessage(ctx, chat.Draft{ThreadID: thread, Sender: ada, Kind: chat.Text, Content: p.URL, At: now})
	must(err)
	since, err := s.Removals(ctx)
	must(err)
	must(s.SetPreview(ctx, m.ID, p, since, now))
	known, err := s.KnownPreview(ctx, p.URL, now.Add(-time.Hour))
	must(err)
	picture, err := s.PreviewPicture(ctx, ada, m.ID)
	must(err)
	m, err = s.Message(ctx, ada, m.ID)
	must(err)
	if known != p || picture != p.Picture || m.Link == nil || *m.Link != p {
		t.Errorf("%+v, %q and %+v, want %+v", known, picture, m.Link, p)
	}
	m, err = s.EditMessage(ctx, chat.Edit{Caller: ada, ID: m.ID, Content: "no link", At: now})
	must(err)
	if m.Link != nil {
		t.Errorf("without its link it has %+v", m.Link)
	}
}

// exerciseMembers has people come, go and hand over, in a group and in a channel.
// exerciseBots asks all that is asked of bots and of what is brought to them.
func exerciseBots(t *testing.T, s *Store, ada chat.UserID, now time.Time) {
	t.Helper()
	ctx := t.Context()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	b, err := s.AddBot(ctx, chat.NewUser{Name: "nas", Fold: "nas", PasswordHash: "!", Bot: true, CreatedAt: now}, chat.User{ID: ada, Admin: true})
	must(err)
	_, err = s.SetBotHook(ctx, b.ID, "http://10.0.0.1/", "secret")
	must(err)
	_, err = s.Bots(ctx, 0, 10)
	must(err)
	_, err = s.Bots(ctx, ada, 10)
	must(err)
	_, err = s.BotFacts(ctx, ada)
	must(err)
	_, err = s.Bot(ctx, b.ID)
	must(err)
	must(s.SetCommands(ctx, b.ID, []chat.Command{{Name: "weather", Description: "how it will be"}}))
	_, err = s.BotCommands(ctx, b.ID)
	must(err)
	direct, _, err := s.OpenThread(ctx, chat.NewThread{By: ada, Receivers: []chat.UserID{b.ID}, Kind: chat.Direct, At: now})
	must(err)
	_, _, err = s.AddMessage(ctx, chat.Draft{ThreadID: direct, Sender: ada, Content: "/weather", Kind: chat.Text, At: now})
	must(err)
	_, err = s.Commands(ctx, direct)
	must(err)
	waiting, err := s.WaitingDeliveries(ctx, 2)
	must(err)
	if len(waiting) != 1 {
		t.Fatalf("%d deliveries wait", len(waiting))
	}
	d := waiting[0]
	_, err = s.ClaimDelivery(ctx, d, d.NextAt)
	must(err)
	versions, err := s.ThreadVersions(ctx, []chat.ThreadID{direct})
	must(err)
	_, _, err = s.Changes(ctx, versions, 10)
	must(err)
	_, err = s.MembersAmong(ctx, direct, []chat.UserID{ada})
	must(err)
	d.State, d.NextAt = chat.DeliveryGone, time.Time{}
	must(s.SettleDelivery(ctx, d))
	_, err = s.Deliveries(ctx, b.ID, 10)
	must(err)
	_, err = s.Deliveries(ctx, 0, 10)
	must(err)
	must(s.RetryDelivery(ctx, b.ID, d.Key, now))
	must(s.EndBotHook(ctx, b.ID))
}

func exerciseMembers(t *testing.T, s *Store, people []chat.UserID, now time.Time) {
	t.Helper()
	ctx := t.Context()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	ada, grace, linus := people[0], people[1], people[2]
	group, _, err := s.OpenThread(ctx, chat.NewThread{By: ada, Receivers: []chat.UserID{grace}, Title: "pond", Kind: chat.Group, At: now})
	must(err)
	title, about := "lily pond", "frogs"
	must(s.AddMembers(ctx, chat.Addition{Thread: group, By: grace, Users: []chat.UserID{linus, grace}, At: now}))
	must(s.EditThread(ctx, chat.ThreadEdit{Thread: group, By: ada, Title: &title, About: &about, At: now}))
	must(s.HandOver(ctx, chat.MemberChange{Thread: group, By: ada, User: grace, At: now}))
	must(s.RemoveMember(ctx, chat.MemberChange{Thread: group, By: grace, User: linus, At: now}))
	must(s.RemoveMember(ctx, chat.MemberChange{Thread: group, By: grace, User: grace, At: now}))
	first, _, err := s.AddMessage(ctx, chat.Draft{ThreadID: group, Sender: ada, Kind: chat.Text, Content: "alone", At: now})
	must(err)
	must(s.EditThread(ctx, chat.ThreadEdit{Thread: group, By: ada, Title: new(string), At: now}))
	must(s.MarkRead(ctx, chat.ReadMarkChange{Thread: group, Caller: ada, UpTo: first.ID}))
	_, err = s.ThreadListItem(ctx, group, ada)
	must(err)
	_, _, err = s.ThreadForAll(ctx, group, people)
	must(err)
	_, _, err = s.Threads(ctx, chat.ThreadsPage{User: ada, Limit: 50})
	must(err)
	channel, err := s.MakeChannel(ctx, chat.NewChannel{By: ada, Title: "lobby", Fold: "lobby", At: now})
	must(err)
	must(s.JoinChannel(ctx, channel, grace, now))
	must(s.RemoveMember(ctx, chat.MemberChange{Thread: channel, By: ada, User: grace, At: now}))
	must(s.AddMembers(ctx, chat.Addition{Thread: channel, By: ada, Users: []chat.UserID{grace}, At: now}))
	_, _, err = s.Channels(ctx, chat.ChannelsPage{Caller: ada, Query: "b", Before: channel, Limit: 50})
	must(err)
}

func TestNoQueryOfADayScansATable(t *testing.T) {
	postgrestest.OnlySQLite(t)
	s, heard := exercised(t)
	checked := 0
	for query, args := range heard.all() {
		if verb, _, _ := strings.Cut(strings.TrimSpace(query), " "); strings.Contains("PRAGMA BEGIN COMMIT ROLLBACK SAVEPOINT RELEASE", verb) {
			continue
		}
		checked++
		err := each(t.Context(), s.reading, func(row scanner) error {
			var id, parent, unused int
			var step string
			err := row.Scan(&id, &parent, &unused, &step)
			if isTableScan(step) {
				t.Errorf("%s\n%v:%s", step, args, query)
			}
			return err
		}, "EXPLAIN QUERY PLAN "+query, args...)
		if err != nil {
			t.Errorf("%v:%s", err, query)
		}
	}
	if checked < 50 {
		t.Errorf("only %d statements were heard", checked)
	}
}

// results are what a part of a statement found, by the names that statements give them, the list of what is to be removed, and all
// threads, whose messages are counted for the owner's desk alone.
var results = []string{"found", "named", "half", "ends", "released", "counted"}

// isTableScan reports whether a step of a plan walks through all of a table. The tables of lists of ids and of words do
// so only by their way 0; stickers are few, and all are wanted; of the admins, of the bots and those that listen, of those who hide something and of the open reports there is an index; what a search has found is no table. All users are counted by an index: 10,000 in 0.3 ms. What files take is added up from an index, for the owner's desk alone.
func isTableScan(step string) bool {
	if !strings.HasPrefix(step, "SCAN ") || strings.HasSuffix(step, "CONSTANT ROW") || strings.HasPrefix(step, "SCAN stickers") || strings.HasPrefix(step, "SCAN users USING COVERING INDEX") || strings.HasPrefix(step, "SCAN uploads USING COVERING INDEX") || slices.Contains(results, strings.TrimPrefix(step, "SCAN ")) {
		return false
	}
	if strings.Contains(step, "VIRTUAL TABLE") {
		return strings.Contains(step, "INDEX 0:")
	}
	return !strings.Contains(step, "users_who_are_admins") && !strings.Contains(step, "users_that_are_bots") && !strings.Contains(step, "bots_that_listen") && !strings.Contains(step, "users_who_hide") && !strings.Contains(step, "reports_that_are_open")
}

// Statements that set a value, and PRAGMAs, are not conditions.
var bareParameter = regexp.MustCompile(`(?:WHERE|AND|OR|ON|LIMIT|MATCH)\b[^?"]*[^+]\?\d`)

func TestNoConditionHasABareParameter(t *testing.T) {
	postgrestest.OnlySQLite(t)
	_, heard := exercised(t)
	for query := range heard.all() {
		for line := range strings.Lines(query) {
			if bareParameter.MatchString(line) {
				t.Errorf("%s: it is planned anew for each use, see doc.go", strings.TrimSpace(line))
			}
		}
	}
}

// What a search costs must tell nothing of what others write: the index is asked for words of the caller's threads alone.
func TestASearchAsksForWordsOfTheCallersThreadsOnly(t *testing.T) {
	postgrestest.OnlySQLite(t)
	s, heard := listening(t)
	ctx, now := t.Context(), time.Now()
	var people []chat.UserID
	for _, name := range []string{"ada", "grace", "linus"} {
		u, err := s.AddUser(ctx, chat.NewUser{Name: name, Fold: name, Parts: []string{name}, PasswordHash: "x", CreatedAt: now})
		if err != nil {
			t.Fatal(err)
		}
		people = append(people, u.ID)
	}
	group := func(by, other chat.UserID, messages int) chat.ThreadID {
		id, _, err := s.OpenThread(ctx, chat.NewThread{By: by, Receivers: []chat.UserID{other}, Kind: chat.Group, At: now})
		for range messages {
			if err == nil {
				_, _, err = s.AddMessage(ctx, chat.Draft{ThreadID: id, Sender: by, Kind: chat.Text, Content: "lily", At: now})
			}
		}
		if err != nil {
			t.Fatal(err)
		}
		return id
	}
	ada, grace, linus := people[0], people[1], people[2]
	others := group(grace, linus, shortThread+1)
	long, short := group(ada, grace, shortThread+1), group(ada, linus, 1)
	heard.forget()
	found, _, err := s.Search(ctx, chat.Search{Caller: ada, Terms: chat.SearchTerms("lily", true), From: ada, Limit: 2 * shortThread})
	if err != nil || len(found) != shortThread+2 {
		t.Errorf("%d are found, %v", len(found), err)
	}
	asked := false
	for query, args := range heard.all() {
		for _, arg := range args {
			text, _ := arg.(string)
			if strings.Contains(query, "MATCH") && strings.Contains(text, "lily") {
				asked = true
				if want := fmt.Sprintf(`("%[1]dxlily*") ("%[1]ds%[2]d") `, long, ada); text != want {
					t.Errorf("the index is asked for %s, not %s", text, want)
				}
			}
			if strings.Contains(query, "instr") && strings.HasPrefix(text, "[") && text != fmt.Sprintf("[%d]", short) {
				t.Errorf("looked through are the threads %s beside %d", text, others)
			}
		}
	}
	if !asked {
		t.Error("the index was not asked")
	}
}
