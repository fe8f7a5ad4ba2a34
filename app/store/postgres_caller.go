package store

import (
	"context"
	"database/sql"
	"sync"
	"time"

	"ribbit/app/chat"
)

// gatherPatience is how long those who wait do so for the answer to others: where that stays out, they ask on another connection.
const gatherPatience = 20 * time.Millisecond

// callers looks up whose sessions they are that requests carry. While a question is under way, whoever comes waits for the next one,
// which asks for all of them: to PostgreSQL that costs little more than one, and nobody gets an answer from before their request.
type callers struct {
	reading *sql.DB

	mu      sync.Mutex
	asking  bool // a question is under way, after which those who wait are asked for
	waiting []*callerQuestion
}

// callerQuestion is one request's, and where its answer goes.
type callerQuestion struct {
	hash   string
	caller chat.Caller
	err    error
	done   chan struct{} // closed when the answer is final
}

// byHash answers the caller of a session, or sql.ErrNoRows.
func (c *callers) byHash(ctx context.Context, hash string) (chat.Caller, error) {
	q := &callerQuestion{hash: hash, err: sql.ErrNoRows, done: make(chan struct{})}
	c.mu.Lock()
	c.waiting = append(c.waiting, q)
	switch {
	case !c.asking:
		c.asking = true
		go c.ask()
	case len(c.waiting) == 1:
		time.AfterFunc(gatherPatience, func() { c.answer(c.take(q)) })
	}
	c.mu.Unlock()
	select {
	case <-q.done:
		return q.caller, q.err
	case <-ctx.Done():
		return chat.Caller{}, ctx.Err()
	}
}

// ask answers until nobody waits.
func (c *callers) ask() {
	for {
		questions := c.take(nil)
		if len(questions) == 0 {
			return
		}
		c.answer(questions)
	}
}

// take answers those who wait, if first is one of them or nil. Where there are none for nil, nobody asks any more.
func (c *callers) take(first *callerQuestion) []*callerQuestion {
	c.mu.Lock()
	defer c.mu.Unlock()
	if first != nil && (len(c.waiting) == 0 || c.waiting[0] != first) {
		return nil
	}
	questions := c.waiting
	c.waiting = nil
	if first == nil {
		c.asking = len(questions) > 0
	}
	return questions
}

// answer asks once for all questions. Nobody's leaving ends it: others wait for it, too.
func (c *callers) answer(questions []*callerQuestion) {
	if len(questions) == 0 {
		return
	}
	ctx := context.Background()
	if len(questions) == 1 {
		q := questions[0]
		q.caller, q.err = callerByHash(ctx, c.reading, q.hash)
		close(q.done)
		return
	}
	byHash := make(map[string][]*callerQuestion, len(questions))
	hashes := make([]string, 0, len(questions))
	for _, q := range questions {
		if byHash[q.hash] == nil {
			hashes = append(hashes, q.hash)
		}
		byHash[q.hash] = append(byHash[q.hash], q)
	}
	err := each(ctx, c.reading, func(row scanner) error {
		var hash string
		var found chat.Caller
		err := row.Scan(append(callerFields(&found), &hash)...)
		found.Session.UserID = found.User.ID
		for _, q := range byHash[hash] {
			q.caller, q.err = found, err
		}
		return err
	}, `
		SELECT`+callerColumns+`,
			s.hash
		FROM unnest(?1::text[]) AS l (hash)
		JOIN sessions s ON s.hash = l.hash
		JOIN users u ON u.id = s.user_id`, arrayOf(hashes))
	for _, q := range questions {
		if err != nil {
			q.caller, q.err = chat.Caller{}, err
		}
		close(q.done)
	}
}
