package store

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store/postgrestest"
)

const patience = 10 * time.Second // how long a test waits for what is sure to come

// sqliteDatabase is SQLite's whatever the tests run on.
const sqliteDatabase = "sqlite"

func open(t *testing.T, o Options) *Store {
	t.Helper()
	if o.Dir == "" {
		o.Dir, o.Exclusive = t.TempDir(), true
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	switch {
	case o.Database == sqliteDatabase:
		o.Database = ""
	case postgrestest.Wanted() && o.Database == "":
		o.Database = databaseOf(t, o.Dir)
	}
	s, err := Open(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// databases are the addresses of databases by the data folders that they stand beside.
var databases sync.Map

func databaseOf(t *testing.T, dir string) string {
	t.Helper()
	address, ok := databases.Load(dir)
	if !ok {
		address = postgrestest.Empty(t)
		databases.Store(dir, address)
	}
	return address.(string)
}

// put stores a setting, which is the simplest write there is.
func put(name string) func(*tx) error {
	return func(t *tx) error {
		_, err := t.exec(`INSERT INTO settings (name, value) VALUES (?1, '')`, name)
		t.announce(chat.ThreadRead{LastReadSeq: chat.Seq(len(name))})
		return err
	}
}

func settings(t *testing.T, s *Store) string {
	t.Helper()
	var names []string
	err := each(t.Context(), s.reading, func(row scanner) error {
		var name string
		err := row.Scan(&name)
		names = append(names, name)
		return err
	}, `SELECT name FROM settings WHERE name NOT IN ('`+foldSetting+`', '`+schemaSetting+`') ORDER BY name`)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(names, " ")
}

// together runs writes in one batch and answers their errors.
func together(t *testing.T, s *Store, writes ...func(*tx) error) []error {
	t.Helper()
	release := hold(t, s)
	errs := make([]error, len(writes))
	var wg sync.WaitGroup
	for i, do := range writes {
		queued := len(s.writer.queue)
		wg.Go(func() {
			_, errs[i] = write(t.Context(), s, "test", func(t *tx) (struct{}, error) { return struct{}{}, do(t) })
		})
		for len(s.writer.queue) == queued {
			time.Sleep(time.Millisecond) // the queue tells nobody that it grew
		}
	}
	release()
	wg.Wait()
	return errs
}

// hold keeps the writer busy with a commit of its own until release is called.
func hold(t *testing.T, s *Store) (release func()) {
	t.Helper()
	busy, free := make(chan struct{}), make(chan struct{})
	var wg sync.WaitGroup
	wg.Go(func() {
		_, err := write(context.Background(), s, "hold", func(*tx) (struct{}, error) {
			close(busy)
			<-free
			return struct{}{}, nil
		})
		if err != nil {
			t.Error(err)
		}
	})
	<-busy
	return func() { close(free); wg.Wait() }
}

func TestWritesThatWaitShareACommit(t *testing.T) {
	var commits []Commit
	s := open(t, Options{Dir: t.TempDir(), Exclusive: true, OnCommit: func(c Commit) { commits = append(commits, c) }})
	for i, err := range together(t, s, put("a"), put("b"), put("c")) {
		if err != nil {
			t.Errorf("write %d: %v", i, err)
		}
	}
	if st := s.Stats(); st.Commits != 2 || st.Jobs != 4 || st.Waiting != 0 {
		t.Errorf("the numbers are %+v", st)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if len(commits) != 2 || commits[1].Jobs != 3 || commits[1].Took <= 0 {
		t.Errorf("the commits are %+v", commits)
	}
}

func TestALongWriteHasACommitOfItsOwn(t *testing.T) {
	var commits []Commit
	var order []string
	s := open(t, Options{Dir: t.TempDir(), Exclusive: true, OnCommit: func(c Commit) { commits = append(commits, c) }})
	release := hold(t, s)
	var wg sync.WaitGroup
	for i, name := range []string{"long", "a", "b", "longer", "c", "d"} {
		do := func(t *tx) (struct{}, error) { order = append(order, name); return struct{}{}, put(name)(t) }
		wg.Go(func() {
			run := write[struct{}]
			if strings.HasPrefix(name, "long") {
				run = writeLong[struct{}]
			}
			if _, err := run(t.Context(), s, "test", do); err != nil {
				t.Error(err)
			}
		})
		for len(s.writer.queue) == i {
			time.Sleep(time.Millisecond) // the queue tells nobody that it grew
		}
	}
	release()
	wg.Wait()
	if err := s.Close(); err != nil { // it waits for the last call of OnCommit
		t.Fatal(err)
	}
	var jobs []int
	for _, c := range commits {
		jobs = append(jobs, c.Jobs)
	}
	if want := []int{1, 1, 2, 1, 2}; !slices.Equal(jobs, want) || !slices.Equal(order, []string{"long", "a", "b", "longer", "c", "d"}) {
		t.Errorf("the commits have %v writes and not %v, in the order %v", jobs, want, order)
	}
}

func TestABadWriteFailsAlone(t *testing.T) {
	for name, bad := range map[string]func(*tx) error{
		"an error after a write": func(t *tx) error { return errors.Join(put("bad")(t), errors.New("bad")) },
		"a problem after a write": func(t *tx) error {
			if err := put("bad")(t); err != nil {
				return err
			}
			return chat.NewProblem(chat.Conflict, "bad")
		},
		"a problem before a write": func(*tx) error { return chat.NewProblem(chat.Conflict, "bad") },
		"a panic after a write":    func(t *tx) error { _ = put("bad")(t); panic("bad") },
		"a statement that fails":   func(t *tx) error { return errors.Join(put("bad")(t), put("a")(t)) },
	} {
		t.Run(name, func(t *testing.T) {
			var told []chat.Event
			s := open(t, Options{Dir: t.TempDir(), Exclusive: true, Announce: func(e []chat.Event) { told = append(told, e...) }})
			errs := together(t, s, put("a"), bad, put("bb"))
			if errs[0] != nil || errs[1] == nil || errs[2] != nil {
				t.Errorf("the answers are %v", errs)
			}
			if got := settings(t, s); got != "a bb" {
				t.Errorf("stored is %q", got)
			}
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(told, []chat.Event{chat.ThreadRead{LastReadSeq: 1}, chat.ThreadRead{LastReadSeq: 2}}) {
				t.Errorf("announced is %+v", told)
			}
		})
	}
}

func TestAFailedCommitFailsAllItsWritesAndTheWriterGoesOn(t *testing.T) {
	postgrestest.OnlySQLite(t)
	var told []chat.Event
	s := open(t, Options{Dir: t.TempDir(), Exclusive: true, Announce: func(e []chat.Event) { told = append(told, e...) }})
	before := s.writer.version
	orphan := func(t *tx) error {
		t.nextVersion()
		// The rule is looked at when the transaction ends.
		if _, err := t.exec(`PRAGMA defer_foreign_keys = 1`); err != nil {
			return err
		}
		_, err := t.exec(`INSERT INTO name_parts (part, user_id) VALUES ('x', 999)`)
		return err
	}
	for i, err := range together(t, s, put("a"), orphan, put("b")) {
		if err == nil {
			t.Errorf("write %d was answered as stored", i)
		}
	}
	if err := s.Ready(t.Context()); err != nil {
		t.Errorf("the writer did not go on: %v", err)
	}
	if errs := together(t, s, put("c")); errs[0] != nil {
		t.Error(errs[0])
	}
	if got := settings(t, s); got != "c" {
		t.Errorf("stored is %q", got)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if len(told) != 1 || s.writer.version != before {
		t.Errorf("announced is %+v, the version %d", told, s.writer.version)
	}
}

func TestAFullDiskIsAProblemUntilThereIsRoom(t *testing.T) {
	postgrestest.OnlySQLite(t)
	s := open(t, Options{})
	pages := func(n int) {
		_, err := write(t.Context(), s, "limit the file", func(tx *tx) (struct{}, error) {
			var now int
			return struct{}{}, tx.row(fmt.Sprintf(`PRAGMA max_page_count = %d`, n), nil, &now)
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	large := func(tx *tx) error {
		_, err := tx.exec(`INSERT INTO settings (name, value) VALUES ('large', ?1)`, strings.Repeat("x", 1<<20))
		return err
	}
	pages(1) // as small as it can get: what it is now
	errs := together(t, s, put("a"), large, large)
	for _, err := range errs[1:] {
		if !chat.Is(err, chat.Unavailable) {
			t.Errorf("the answer is %v", err)
		}
	}
	if _, err := s.ServerName(t.Context()); err != nil {
		t.Errorf("reading fails: %v", err)
	}
	pages(1 << 20)
	if errs := together(t, s, large); errs[0] != nil {
		t.Error(errs[0])
	}
	if got := settings(t, s); got != "a large" && got != "large" {
		t.Errorf("stored is %q", got)
	}
}

func TestACallerWhoLeavesGetsTheContextsError(t *testing.T) {
	s := open(t, Options{})
	release := hold(t, s)
	ctx, leave := context.WithCancel(t.Context())
	answer := make(chan error)
	go func() {
		_, err := write(ctx, s, "test", func(t *tx) (struct{}, error) { return struct{}{}, put("a")(t) })
		answer <- err
	}()
	for len(s.writer.queue) == 0 {
		time.Sleep(time.Millisecond) // the queue tells nobody that it grew
	}
	leave()
	if err := <-answer; !errors.Is(err, context.Canceled) {
		t.Errorf("the answer is %v", err)
	}
	release()
	if err := s.Ready(t.Context()); err != nil { // behind the write that nobody waits for
		t.Fatal(err)
	}
	if got := settings(t, s); got != "" {
		t.Errorf("stored is %q though its caller had left before", got)
	}
}

func TestCloseCommitsWhatWaitsAndRefusesWhatComesLater(t *testing.T) {
	s := open(t, Options{})
	release := hold(t, s)
	answer := make(chan error)
	for i := range 3 {
		go func() {
			_, err := write(t.Context(), s, "test", func(t *tx) (struct{}, error) { return struct{}{}, put(fmt.Sprint("a", i))(t) })
			answer <- err
		}()
	}
	for len(s.writer.queue) < 3 {
		time.Sleep(time.Millisecond) // the queue tells nobody that it grew
	}
	closed := make(chan error)
	go func() { closed <- s.Close() }()
	release()
	for range 3 {
		if err := <-answer; err != nil {
			t.Error(err)
		}
	}
	if err := <-closed; err != nil {
		t.Fatal(err)
	}
	if err := s.SetServerName(t.Context(), "late"); !errors.Is(err, ErrClosed) {
		t.Errorf("a later write answers %v", err)
	}
	again := open(t, Options{Dir: s.dir, Exclusive: true})
	if got := settings(t, again); got != "a0 a1 a2" {
		t.Errorf("stored is %q", got)
	}
}

func TestAnAnnouncerThatPanicsStopsNothing(t *testing.T) {
	s := open(t, Options{Dir: t.TempDir(), Exclusive: true, Announce: func([]chat.Event) { panic("no") }})
	for _, name := range []string{"a", "b"} {
		if errs := together(t, s, put(name)); errs[0] != nil {
			t.Error(errs[0])
		}
	}
	if got := settings(t, s); got != "a b" {
		t.Errorf("stored is %q", got)
	}
}

func TestChangesOfAnotherProcessAreNoticed(t *testing.T) {
	noticed := make(chan []chat.Event, 100)
	server := open(t, Options{Dir: t.TempDir(), Exclusive: true, Announce: func(e []chat.Event) { noticed <- e }})
	command := open(t, Options{Dir: server.dir})
	ctx := t.Context()
	var people []chat.UserID
	for _, name := range []string{"ada", "grace"} {
		u, err := command.AddUser(ctx, chat.NewUser{Name: name, Fold: name, PasswordHash: "x", CreatedAt: time.Now()})
		if err != nil {
			t.Fatal(err)
		}
		people = append(people, u.ID)
	}
	select {
	case events := <-noticed:
		if !slices.Equal(events, []chat.Event{chat.OutsideChange{}}) {
			t.Errorf("announced is %+v", events)
		}
	case <-time.After(patience):
		t.Fatal("nothing was announced")
	}
	thread, _, err := server.OpenThread(ctx, chat.NewThread{By: people[0], Receivers: people[1:], Kind: chat.Direct, At: time.Now()})
	if err != nil {
		t.Fatal(err)
	}
	var last chat.Message
	for i := range 6 { // by turns
		m, _, err := []*Store{server, command}[i%2].AddMessage(ctx, chat.Draft{
			ThreadID: thread, Sender: people[0], Kind: chat.Text, Content: "hop", At: time.Now(),
		})
		if err != nil {
			t.Fatal(err)
		}
		if m.Version <= last.Version || m.Seq != last.Seq+1 {
			t.Errorf("after version %d, seq %d comes %d, %d", last.Version, last.Seq, m.Version, m.Seq)
		}
		last = m
	}
}

func TestOneOwnWriteIsNoOutsideChange(t *testing.T) {
	var told []chat.Event
	s := open(t, Options{Dir: t.TempDir(), Exclusive: true, Announce: func(e []chat.Event) { told = append(told, e...) }})
	for _, name := range []string{"a", "b"} {
		if err := s.SetServerName(t.Context(), name); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if len(told) != 0 {
		t.Errorf("announced is %+v", told)
	}
}

// TestABadWriteHidesNoChangeOfAnotherProcess has a write fail half way just when there is something to notice, again
// and again: trying it a second time must neither forget that nor the versions that were found.
func TestABadWriteHidesNoChangeOfAnotherProcess(t *testing.T) {
	noticed := make(chan chat.Event, 100)
	server := open(t, Options{Dir: t.TempDir(), Exclusive: true, Announce: func(events []chat.Event) {
		for _, e := range events {
			noticed <- e
		}
	}})
	command := open(t, Options{Dir: server.dir})
	var people []chat.UserID
	for _, name := range []string{"ada", "grace"} {
		u, err := command.AddUser(t.Context(), chat.NewUser{Name: name, Fold: name, PasswordHash: "x", CreatedAt: time.Now()})
		if err != nil {
			t.Fatal(err)
		}
		people = append(people, u.ID)
	}
	thread, _, err := command.OpenThread(t.Context(), chat.NewThread{By: people[0], Receivers: people[1:], Kind: chat.Direct, At: time.Now()})
	if err != nil {
		t.Fatal(err)
	}
	await := func(is func(chat.Event) bool) {
		t.Helper()
		timeout := time.After(patience)
		for {
			select {
			case e := <-noticed:
				if is(e) {
					return
				}
			case <-timeout:
				t.Fatal("it was not announced")
			}
		}
	}
	await(func(e chat.Event) bool { return e == chat.OutsideChange{} })
	last := chat.Version(0)
	draft := chat.Draft{ThreadID: thread, Sender: people[0], Kind: chat.Text, Content: "hop", At: time.Now()}
	for range 5 {
		there, _, err := command.AddMessage(t.Context(), draft)
		if err != nil {
			t.Fatal(err)
		}
		_, err = write(t.Context(), server, "test", func(tx *tx) (struct{}, error) {
			return struct{}{}, errors.Join(put("bad")(tx), chat.NewProblem(chat.Conflict, "bad"))
		})
		if !chat.Is(err, chat.Conflict) {
			t.Fatalf("the answer is %v", err)
		}
		await(func(e chat.Event) bool { return e == chat.OutsideChange{} })
		if server.writer.version < there.Version || there.Version <= last {
			t.Errorf("the server is at version %d, the database at %d after %d", server.writer.version, there.Version, last)
		}
		last = there.Version
	}
}
