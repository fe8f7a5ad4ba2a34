package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strconv"
	"time"

	"ribbit/app/chat"
)

// caredFor is a folder in which one person wrote much, long ago.
type caredFor struct {
	dir    string
	owner  string      // token
	writer chat.UserID // of all those messages, in thread
	thread int64
	sender string // token of somebody who has nothing to do with them
	other  int64  // thread of the owner and the sender
}

// writtenLongAgo is how old the messages are, in days, and keptFor how long they are kept once that is said.
const writtenLongAgo, keptFor = 40, 30

// measureCare has an admin do what touches many messages at once, and looks how long a send waits meanwhile.
func measureCare(b *bench) (figures []figure, err error) {
	messages := b.times(100_000)
	p, err := b.caredForOf(messages)
	if err != nil {
		return nil, err
	}
	figures, err = b.withServer(p.dir, func(s *server) (figures []figure, err error) {
		atRest, err := s.sendsWhile(p, func() error { time.Sleep(b.span()); return nil })
		if err != nil {
			return nil, err
		}
		figures = append(figures, atRest.figure("a send, nothing else going on", ""))
		ban := "/api/owner/people/" + strconv.FormatInt(int64(p.writer), 10) + "/ban"
		for _, o := range []order{
			backupOf(messages, ""),
			{"a ban that removes " + number(float64(messages)) + " messages", "PUT", ban, `{"removeMessages": true}`, "2 s"},
			{"the same taken back", "DELETE", ban, `{}`, "2 s"},
		} {
			of, err := s.duringOrder(p, o)
			if err != nil {
				return nil, err
			}
			figures = append(figures, of...)
		}
		return figures, s.carryOut(p.owner, order{method: "PUT", path: "/api/owner/chats", body: fmt.Sprintf(`{"keepDays": {"direct": %d, "group": %d}}`, keptFor, keptFor)})
	})
	if err != nil {
		return nil, err
	}
	// A server that starts looks at once for what is older than it is kept.
	expired, err := b.withServer(p.dir, func(s *server) ([]figure, error) {
		return s.during(p, fmt.Sprintf("%s messages that are kept no longer", number(float64(messages))), "", func() error { return s.awaitExpired(p) })
	})
	if err != nil || !b.big {
		return append(figures, expired...), err
	}
	backup, err := b.measureBackup(b.times(1_000_000), "10 s")
	return append(append(figures, expired...), backup...), err
}

// measureBackup has a folder of so many messages backed up while somebody sends.
func (b *bench) measureBackup(messages int, goal string) ([]figure, error) {
	p, err := b.caredForOf(messages)
	if err != nil {
		return nil, err
	}
	return b.withServer(p.dir, func(s *server) ([]figure, error) { return s.duringOrder(p, backupOf(messages, goal)) })
}

// order is what an admin has a server do.
type order struct{ name, method, path, body, goal string }

func backupOf(messages int, goal string) order {
	return order{"a backup of " + number(float64(messages)) + " messages", "POST", "/api/owner/backup", `{}`, goal}
}

func (b *bench) caredForOf(messages int) (p caredFor, err error) {
	p.dir = filepath.Join(b.dir, "care-"+strconv.Itoa(b.started))
	err = fill(p.dir, func(ctx context.Context, f *filler) error {
		people, tokens, err := f.people(ctx, 3)
		if err != nil {
			return err
		}
		p.owner, p.writer, p.sender = tokens[0], people[1], tokens[2]
		other, err := f.thread(ctx, people[2], people[0])
		if err != nil {
			return err
		}
		f.Now = func() time.Time { return time.Now().UTC().AddDate(0, 0, -writtenLongAgo) }
		thread, err := f.thread(ctx, people[1], people[0])
		if err != nil {
			return err
		}
		p.thread, p.other = int64(thread), int64(other)
		_, err = f.talk(ctx, thread, people[1:2], messages)
		return err
	})
	return p, err
}

// withServer measures something of a server that runs on a folder meanwhile.
func (b *bench) withServer(dir string, measure func(*server) ([]figure, error)) (figures []figure, err error) {
	s, err := b.start(dir)
	if err != nil {
		return nil, err
	}
	defer func() {
		if end := s.stop(); err == nil {
			err = end
		}
	}()
	return measure(s)
}

// during measures something and the sends of somebody meanwhile.
func (s *server) during(p caredFor, name, goal string, do func() error) ([]figure, error) {
	var took, work time.Duration
	sends, err := s.sendsWhile(p, func() error {
		begin, before := time.Now(), s.busy()
		err := do()
		took, work = time.Since(begin), s.busy()-before
		return err
	})
	return []figure{
		amount(name, took.Seconds(), "s", goal),
		amount(name+", the server's work", work.Seconds(), "s", ""),
		sends.figure(name+", a send meanwhile", ""),
		amount(name+", the longest that one waited", sends.at(1), "ms", "50 ms"),
	}, err
}

// duringOrder is during for an order.
func (s *server) duringOrder(p caredFor, o order) ([]figure, error) {
	figures, err := s.during(p, o.name, o.goal, func() error { return s.carryOut(p.owner, o) })
	if err != nil {
		return nil, fmt.Errorf("%s: %w", o.name, err)
	}
	return figures, nil
}

// sendsWhile sends again and again, with a pause, until do has ended, and answers how long each send took.
func (s *server) sendsWhile(p caredFor, do func() error) (took times, err error) {
	c, err := dial(s.addr, p.sender)
	if err != nil {
		return nil, err
	}
	defer c.close()
	done := make(chan error, 1)
	go func() { done <- do() }()
	for {
		select {
		case err := <-done:
			return took, err
		case <-time.After(pause):
		}
		begin := time.Now()
		if err := c.send(p.other, sentence, newClientID()); err != nil {
			return nil, errors.Join(err, <-done)
		}
		took = append(took, time.Since(begin))
	}
}

// carryOut has an admin's order done, over a connection of its own.
func (s *server) carryOut(token string, o order) error {
	c, err := dial(s.addr, token)
	if err != nil {
		return err
	}
	defer c.close()
	status, answer, err := c.do(o.method, o.path, []byte(o.body), "Content-Type: application/json")
	if err == nil && status >= 300 {
		err = fmt.Errorf("%s %s: status %d: %.200s", o.method, o.path, status, answer)
	}
	return err
}

// awaitExpired waits until the last of the messages is deleted.
func (s *server) awaitExpired(p caredFor) error {
	c, err := dial(s.addr, p.owner)
	if err != nil {
		return err
	}
	defer c.close()
	for range int(patience / pause) {
		body, err := c.fetch("/api/chat_threads/" + strconv.FormatInt(p.thread, 10) + "?limit=1")
		if err != nil || bytes.Contains(body, []byte(`"deleted":true`)) {
			return err
		}
		time.Sleep(pause)
	}
	return fmt.Errorf("after %s they are still there", patience)
}
