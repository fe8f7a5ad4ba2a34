package command

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store"
	"ribbit/app/store/storetest"
)

// Size of the load that is killed. The kills are few in an ordinary run; RIBBIT_KILLS sets their number.
const (
	killWriters  = 24
	killThreads  = 3
	killEarliest = 50 * time.Millisecond // after the first message was stored
	killLatest   = 300 * time.Millisecond
	killPatience = 20 * time.Second // for a server to start
)

func TestKilledServerLosesAndDoublesNothing(t *testing.T) {
	l := newLedger(t)
	binary := buildRibbit(t)
	kills := killsWanted(t)
	for range kills {
		r := startRibbit(t, binary, l.dir)
		l.check(t, r.url)
		l.writeUntilKilled(t, r)
	}
	r := startRibbit(t, binary, l.dir)
	l.check(t, r.url)
	r.stop(t)
	storetest.CheckIntegrity(t, l.dir)
	t.Logf("%d kills, %d messages acknowledged, %d retried after a broken connection", kills, l.acknowledged(), l.retried)
}

func killsWanted(t *testing.T) int {
	if s := os.Getenv("RIBBIT_KILLS"); s != "" {
		n, err := strconv.Atoi(s)
		if err != nil {
			t.Fatalf("RIBBIT_KILLS: %v", err)
		}
		return n
	}
	if testing.Short() {
		return 3
	}
	return 8
}

// ledger is what the writers know: which sends were acknowledged, and which they cannot tell.
type ledger struct {
	dir     string
	threads []int64
	writers []*writer
	retried int
}

// writer is one person with one connection.
type writer struct {
	number  int
	token   string
	http    http.Client
	count   int
	acked   map[string]killMessage // by clientId
	unknown map[string]int64       // thread, by clientId of sends without an answer
	retries []string               // of unknown, those to be sent again
}

// killMessage is what an answer says of a message.
type killMessage struct {
	ID       int64
	ThreadID int64
	Seq      int64
	Content  string
	ClientID *string
}

// newLedger makes a folder with people who share a few groups.
func newLedger(t *testing.T) *ledger {
	t.Helper()
	ctx := t.Context()
	l := &ledger{dir: t.TempDir()}
	st, err := store.Open(ctx, store.Options{Dir: l.dir, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	rules := newChat(st, nil)
	var ids []chat.UserID
	for i := range killWriters {
		name := fmt.Sprintf("frog%d", i)
		u, err := st.AddUser(ctx, chat.NewUser{
			Name: name, Fold: chat.FoldName(name), Parts: chat.NameParts(name), PasswordHash: "none",
			Admin: i == 0, CreatedAt: rules.Now(),
		})
		if err != nil {
			t.Fatal(err)
		}
		token, err := rules.AddToken(ctx, u, "kill")
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, u.ID)
		l.writers = append(l.writers, &writer{
			number: i, token: token, acked: map[string]killMessage{}, unknown: map[string]int64{},
			http: http.Client{Timeout: 10 * time.Second, Transport: &http.Transport{}},
		})
	}
	for range killThreads {
		v, _, err := rules.OpenThread(ctx, ids[0], ids[1:], "")
		if err != nil {
			t.Fatal(err)
		}
		l.threads = append(l.threads, int64(v.ID))
	}
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	return l
}

// writeUntilKilled lets everybody write, each as fast as the answers come, and kills the server under their hands.
func (l *ledger) writeUntilKilled(t *testing.T, r *ribbit) {
	t.Helper()
	var (
		wait   sync.WaitGroup
		killed atomic.Bool
		stored = make(chan struct{}, 1)
	)
	for _, w := range l.writers {
		l.retried += len(w.retries)
		wait.Go(func() {
			if err := w.write(r.url, l.threads, stored); !killed.Load() {
				t.Errorf("frog%d was stopped before the kill: %v", w.number, err)
			}
		})
	}
	select {
	case <-stored:
	case <-time.After(killPatience):
		t.Error("nothing was stored")
	}
	time.Sleep(killEarliest + rand.N(killLatest-killEarliest)) // the load runs meanwhile; nothing waits for this
	killed.Store(true)
	r.kill(t)
	wait.Wait()
}

// write sends until something fails and answers what. First it sends again what it was unsure of.
func (w *writer) write(url string, threads []int64, stored chan<- struct{}) error {
	defer w.http.CloseIdleConnections()
	for len(w.retries) > 0 {
		id := w.retries[0]
		if err := w.send(url, w.unknown[id], id); err != nil {
			return err
		}
		delete(w.unknown, id)
		w.retries = w.retries[1:]
	}
	for {
		w.count++
		id, thread := fmt.Sprintf("frog%d-%d", w.number, w.count), threads[w.count%len(threads)]
		if err := w.send(url, thread, id); err != nil {
			w.unknown[id] = thread
			if w.number%2 == 0 {
				w.retries = append(w.retries, id)
			}
			return err
		}
		select {
		case stored <- struct{}{}:
		default:
		}
	}
}

func textOf(clientID string) string { return "message " + clientID }

// send stores a message and remembers the answer.
func (w *writer) send(url string, thread int64, clientID string) error {
	body := fmt.Sprintf(`{"content": %q, "clientId": %q}`, textOf(clientID), clientID)
	var m killMessage
	if err := w.call(http.MethodPost, fmt.Sprintf("%s/api/chat_threads/%d/messages", url, thread), body, &m); err != nil {
		return err
	}
	w.acked[clientID] = m
	return nil
}

func (w *writer) call(method, url, body string, answer any) error {
	req, err := http.NewRequest(method, url, strings.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+w.token)
	res, err := w.http.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		return err
	}
	if res.StatusCode != http.StatusOK && res.StatusCode != http.StatusCreated {
		return fmt.Errorf("%s %s: %s %s", method, url, res.Status, b)
	}
	return json.Unmarshal(b, answer)
}

// check reads everything back and holds it against what the writers know.
func (l *ledger) check(t *testing.T, url string) {
	t.Helper()
	found := map[string]killMessage{}
	for _, thread := range l.threads {
		for i, m := range l.readThread(t, url, thread) {
			if m.Seq != int64(i+1) {
				t.Fatalf("in thread %d the message after seq %d has seq %d", thread, i, m.Seq)
			}
			if m.ClientID == nil {
				t.Fatalf("in thread %d seq %d has no clientId", thread, m.Seq)
			}
			if twin, double := found[*m.ClientID]; double {
				t.Errorf("%s is there twice: ids %d and %d", *m.ClientID, twin.ID, m.ID)
			}
			found[*m.ClientID] = m
		}
	}
	for _, w := range l.writers {
		w.compare(t, found)
	}
	for id := range found {
		t.Errorf("%s is there, and nobody sent it", id)
	}
	if t.Failed() {
		t.FailNow()
	}
}

// compare takes a writer's messages out of what was found.
func (w *writer) compare(t *testing.T, found map[string]killMessage) {
	t.Helper()
	for id, want := range w.acked {
		got, ok := found[id]
		switch {
		case !ok:
			t.Errorf("%s was acknowledged as id %d and is lost", id, want.ID)
		case got.ID != want.ID || got.ThreadID != want.ThreadID || got.Seq != want.Seq || got.Content != textOf(id):
			t.Errorf("%s was acknowledged as %+v and is %+v", id, want, got)
		}
		delete(found, id)
	}
	for id, thread := range w.unknown {
		if got, ok := found[id]; ok && (got.ThreadID != thread || got.Content != textOf(id)) {
			t.Errorf("%s is in thread %d as %q", id, got.ThreadID, got.Content)
		}
		delete(found, id)
	}
}

// readThread pages through all messages of a thread, oldest first.
func (l *ledger) readThread(t *testing.T, url string, thread int64) (all []killMessage) {
	t.Helper()
	for after := int64(0); ; after = all[len(all)-1].ID {
		var page struct {
			Messages []killMessage
			HasMore  bool
		}
		path := fmt.Sprintf("%s/api/chat_threads/%d?limit=%d&after=%d", url, thread, chat.MaxPage, after)
		if err := l.writers[0].call(http.MethodGet, path, "", &page); err != nil {
			t.Fatal(err)
		}
		all = append(all, page.Messages...)
		if !page.HasMore {
			return all
		}
	}
}

func (l *ledger) acknowledged() (n int) {
	for _, w := range l.writers {
		n += len(w.acked)
	}
	return n
}

// ribbit is a running server of the real program.
type ribbit struct {
	cmd *exec.Cmd
	url string
	log *bytes.Buffer // whole only after the end
	end chan struct{} // closed when the log has ended
}

func buildRibbit(t *testing.T) string {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "ribbit")
	build := exec.CommandContext(t.Context(), "go", "build", "-o", binary, "ribbit")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	return binary
}

func startRibbit(t *testing.T, binary, dir string) *ribbit {
	t.Helper()
	r := &ribbit{
		cmd: exec.CommandContext(context.WithoutCancel(t.Context()), binary),
		log: &bytes.Buffer{}, end: make(chan struct{}),
	}
	r.cmd.Env = append(os.Environ(), "RIBBIT_ADDR=127.0.0.1:0", "RIBBIT_DATA="+dir, "RIBBIT_RATE_LIMIT=off")
	stderr, err := r.cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := r.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.cmd.Process.Kill() }) //nolint:errcheck // it may have ended long ago
	addr := make(chan string, 1)
	go func() {
		defer close(r.end)
		for lines := bufio.NewScanner(stderr); lines.Scan(); {
			fmt.Fprintln(r.log, lines.Text())
			if _, at, ok := strings.Cut(lines.Text(), "msg=ready addr="); ok {
				addr <- at
			}
		}
	}()
	select {
	case at := <-addr:
		r.url = "http://" + at
	case <-r.end:
		t.Fatalf("the server did not start:\n%s", r.log)
	case <-time.After(killPatience):
		t.Fatal("the server does not get ready")
	}
	return r
}

func (r *ribbit) kill(t *testing.T) {
	t.Helper()
	if err := r.cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	<-r.end
	r.cmd.Wait() //nolint:errcheck // it was killed
}

func (r *ribbit) stop(t *testing.T) {
	t.Helper()
	if err := r.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	<-r.end
	if err := r.cmd.Wait(); err != nil {
		t.Errorf("stop: %v\n%s", err, r.log)
	}
}
