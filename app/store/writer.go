package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"ribbit/app/chat"
)

const (
	queueJobs         = 1024        // writes that may wait; further callers wait to get in
	batchJobs         = 256         // most writes of one commit
	outsideCheckEvery = time.Second // how often to look for changes of other processes
	mostTries         = 10          // of a transaction that another server got in the way of
)

// writer is the one goroutine that writes. It takes the writes that wait, runs them in one transaction, commits once,
// answers their callers, and announces what happened. So the price of a commit, which is waiting for the disk, is
// shared, and the order of commits, answers and events is one.
type writer struct {
	engine   engine
	conn     *sql.Conn
	queue    chan *job
	done     chan struct{}
	announce func([]chat.Event)
	onCommit func(Commit)
	log      *slog.Logger

	mu     sync.RWMutex // guards closed: senders hold it for reading while they use queue
	closed bool

	commits atomic.Int64
	jobs    atomic.Int64

	// The goroutine's own.
	version     chat.Version // the highest given out
	lastVersion chat.Version // the highest that the transaction may give out
	outside     bool         // another process changed something, which is not announced yet
	untold      bool         // or this one did
	wrote       bool         // the transaction has something to commit
	failing     bool         // the last commit that had something to write failed
	next        *job         // a long one that was taken out of the queue; nil for none
}

// Commit describes one commit.
type Commit struct {
	Jobs int
	Took time.Duration // from the first statement to the end of the commit
}

// Stats are numbers for metrics.
type Stats struct {
	Waiting int   // writes in the queue now
	Commits int64 // since Open
	Jobs    int64 // writes in those commits
}

// job is one write and where its answer goes.
type job struct {
	ctx    context.Context
	run    func(*tx) error
	thread chat.ThreadID // the only one that it changes, and nothing but that; 0 when it may change anything
	plain  *plainSend    // what it does, where that can be done together with others
	isLong bool          // whoever writes besides is not to wait for it in their own commit
	err    error
	events []chat.Event
	done   chan struct{} // closed when err is final and, unless it is set, the write is committed
}

func startWriter(ctx context.Context, conn *sql.Conn, e engine, o Options) (*writer, error) {
	w := &writer{
		engine:   e,
		conn:     conn,
		queue:    make(chan *job, queueJobs),
		done:     make(chan struct{}),
		announce: o.Announce,
		onCommit: o.OnCommit,
		log:      o.Log,
	}
	if err := e.look(ctx, w); err != nil {
		return nil, err
	}
	go w.run()
	return w, nil
}

// Stats are the present numbers.
func (s *Store) Stats() Stats {
	return Stats{Waiting: len(s.writer.queue), Commits: s.writer.commits.Load(), Jobs: s.writer.jobs.Load()}
}

// write has the writer run do, and answers after the commit. When ctx ends first its error is the answer, and whether
// the write happens is open. do may run twice, and touches nothing but what it answers. A Problem is answered as it is.
func write[T any](ctx context.Context, s *Store, op string, do func(*tx) (T, error)) (T, error) {
	return writeIn(ctx, s, op, 0, do)
}

// writeIn is write for what changes one thread and nothing else: on PostgreSQL, servers that write into different threads do not
// wait for each other.
func writeIn[T any](ctx context.Context, s *Store, op string, thread chat.ThreadID, do func(*tx) (T, error)) (T, error) {
	return writeJob(ctx, s, op, &job{thread: thread}, do)
}

// writeLong is write for a step of something that takes long: it has a commit of its own, so that a write which came before it is not
// answered after it.
func writeLong[T any](ctx context.Context, s *Store, op string, do func(*tx) (T, error)) (T, error) {
	return writeJob(ctx, s, op, &job{isLong: true}, do)
}

func writeJob[T any](ctx context.Context, s *Store, op string, j *job, do func(*tx) (T, error)) (T, error) {
	var answer T
	j.ctx, j.done = ctx, make(chan struct{})
	j.run = func(t *tx) (err error) {
		answer, err = do(t)
		return err
	}
	if err := s.writer.await(ctx, op, j); err != nil {
		return *new(T), err
	}
	return answer, nil
}

// await has a job done and answers after the commit.
func (w *writer) await(ctx context.Context, op string, j *job) error {
	if err := w.submit(j); err != nil {
		return failed(op, err)
	}
	select {
	case <-j.done:
		return failed(op, j.err)
	case <-ctx.Done():
		return failed(op, ctx.Err())
	}
}

func (w *writer) submit(j *job) error {
	w.mu.RLock()
	defer w.mu.RUnlock()
	if w.closed {
		return ErrClosed
	}
	select {
	case w.queue <- j:
		return nil
	case <-j.ctx.Done():
		return j.ctx.Err()
	}
}

// close lets nobody in any more and returns when all that waited is answered.
func (w *writer) close() {
	w.mu.Lock()
	if !w.closed {
		w.closed = true
		close(w.queue)
	}
	w.mu.Unlock()
	<-w.done
}

func (w *writer) run() {
	defer close(w.done)
	check := time.NewTicker(outsideCheckEvery)
	defer check.Stop()
	for {
		if j := w.next; j != nil {
			w.next = nil
			w.commit([]*job{j})
		}
		select {
		case j, ok := <-w.queue:
			if !ok {
				return
			}
			// Whoever is about to write gets in line first: on one core the writer would else run as soon as the first
			// of many has asked, and pay for a commit with one or two writes in it.
			runtime.Gosched()
			w.commit(w.waiting(j))
		case <-check.C:
			w.checkOutside()
		}
	}
}

// waiting answers the first job and those that wait behind it, up to a long one.
func (w *writer) waiting(first *job) []*job {
	jobs := []*job{first}
	for len(jobs) < batchJobs && !first.isLong {
		select {
		case j, ok := <-w.queue:
			switch {
			case !ok:
				return jobs
			case j.isLong:
				w.next = j
				return jobs
			}
			jobs = append(jobs, j)
		default:
			return jobs
		}
	}
	return jobs
}

// commit runs jobs in one transaction, then answers, then announces.
func (w *writer) commit(jobs []*job) {
	start := time.Now()
	err := w.tryAll(jobs)
	took := time.Since(start)

	var events []chat.Event
	if err != nil {
		w.log.Error("writes were not committed", "writes", len(jobs), "err", failed("commit", err))
	}
	for _, j := range jobs {
		if err != nil && j.err == nil {
			j.err = err
		}
		if j.err == nil {
			events = append(events, j.events...)
		}
	}
	if err != nil || w.wrote {
		w.failing = err != nil
	}
	if err == nil {
		w.commits.Add(1)
		w.jobs.Add(int64(len(jobs)))
	}
	for _, j := range jobs {
		close(j.done)
	}
	w.onCommit(Commit{Jobs: len(jobs), Took: took})
	w.announceSafely(events)
}

// checkOutside finds changes of other processes while there is nothing to write.
func (w *writer) checkOutside() {
	if err := w.engine.look(context.Background(), w); err != nil {
		w.log.Error("the database cannot be read", "err", failed("look for changes", err))
	}
	w.announceSafely(nil)
}

// announceSafely passes events on, changes from outside first, and survives an announcer that panics: the commit stands, and readers
// catch up.
func (w *writer) announceSafely(events []chat.Event) {
	if w.outside {
		w.outside = false
		events = append([]chat.Event{chat.OutsideChange{IsUntold: w.untold}}, events...)
		w.untold = false
	}
	if len(events) == 0 {
		return
	}
	defer func() {
		if cause := recover(); cause != nil {
			w.log.Error("announcing panicked", "cause", cause)
		}
	}()
	w.announce(events)
}

// tryAll runs jobs until they are committed, or there is no use in trying again.
func (w *writer) tryAll(jobs []*job) error {
	apart := false
	for tries := 1; ; tries++ {
		err := w.try(jobs, apart)
		switch {
		case !apart && errors.Is(err, errSpoilt):
			apart = true
		case tries == mostTries || !w.engine.mayRetry(err):
			return err
		}
	}
}

// try runs jobs in one transaction. Most jobs that fail do so before they write, and harm nobody. When one fails later,
// all are run again, apart: each in a savepoint of its own. Doing that at once would cost two statements a job, and the
// search index would write itself out at each of them.
func (w *writer) try(jobs []*job, apart bool) (err error) {
	ctx := context.Background() // a commit is never cancelled
	w.wrote = false
	defer func() {
		if err != nil {
			w.engine.rollback(ctx, w)
		}
	}()
	if err = w.engine.begin(ctx, w, jobs); err != nil {
		return err
	}
	stored := w.version // what is undone goes back to here, and not behind what others have stored
	defer func() {
		if err != nil {
			w.version = stored
		}
	}()
	done := 0
	if !apart {
		if done, err = w.engine.sendTogether(ctx, w, jobs); err != nil {
			return errors.Join(errSpoilt, err)
		}
	}
	for _, j := range jobs[done:] {
		if j.events, j.err = nil, j.ctx.Err(); j.err != nil {
			continue // its caller has gone
		}
		t := &tx{w: w}
		if apart {
			if err := w.exec(ctx, `SAVEPOINT job`); err != nil {
				return err
			}
		}
		j.err = w.guard(j, t)
		j.events = t.events
		switch {
		case !apart && t.isSpoilt(j.err):
			return errSpoilt
		case apart && j.err != nil:
			err = w.exec(ctx, `ROLLBACK TO job`)
		}
		if apart && err == nil {
			err = w.exec(ctx, `RELEASE job`)
		}
		if err != nil {
			return errors.Join(j.err, err)
		}
	}
	return w.engine.commit(ctx, w)
}

// guard runs a job; a panic in it is its own failure.
func (w *writer) guard(j *job, t *tx) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("panic: %v", cause)
			w.log.Error("a write panicked", "cause", cause)
		}
	}()
	return j.run(t)
}

func (w *writer) exec(ctx context.Context, statement string) error {
	_, err := w.conn.ExecContext(ctx, statement)
	return err
}
