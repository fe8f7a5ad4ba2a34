package store

import (
	"context"
	"database/sql"
	"errors"
	"slices"

	"ribbit/app/chat"
)

// plainSend is a message that brings nothing along but its text, so that many can be stored by the same statements.
type plainSend struct {
	draft  *chat.Draft
	answer func(chat.Message)
}

// isPlain reports whether a draft is stored as it is: it answers nothing, names nobody, has no files and commands no bot.
func isPlain(d chat.Draft) bool {
	if d.ReplyTo != 0 || len(d.Names) > 0 || len(d.Attachments) > 0 || d.IsAnswer || d.Kind != chat.Text && d.Kind != chat.Sticker {
		return false
	}
	command, _ := chat.CommandName(d.Content)
	return command == ""
}

// writerIn is who writes in which thread.
type writerIn struct {
	thread chat.ThreadID
	user   chat.UserID
}

// sendTogether stores plain messages of different writers: a message takes five statements, each of which PostgreSQL answers over
// its connection, and all of them together take two. What is not as simple as it looked is left to itself: a message that is there
// already or is refused, one to a bot, one that accepts a request.
func (e *postgres) sendTogether(ctx context.Context, w *writer, jobs []*job) (done int, err error) {
	var sends []*job
	seen := map[writerIn]bool{}
	for _, j := range jobs {
		if j.plain == nil || j.ctx.Err() != nil {
			continue
		}
		if by := (writerIn{j.plain.draft.ThreadID, j.plain.draft.Sender}); !seen[by] {
			seen[by] = true
			sends = append(sends, j)
		}
	}
	if len(sends) < 2 {
		return 0, nil
	}
	found, err := e.prepareTogether(ctx, w, sends)
	if err != nil {
		return 0, err
	}
	var stored []*gathered
	heads := map[chat.ThreadID]*head{}
	for i, j := range sends {
		p := found[i]
		if p == nil || p.first != 0 || p.wasAsked || p.receiver.Bot || p.take(*j.plain.draft) != nil {
			continue
		}
		h := heads[p.message.ThreadID]
		if h == nil {
			h = &head{seq: p.message.Seq - 1, version: p.before}
			heads[p.message.ThreadID] = h
		}
		stored = append(stored, h.add(w, j, p))
	}
	if len(stored) < 2 {
		w.version -= chat.Version(len(stored))
		return 0, nil
	}
	if err := e.storeTogether(ctx, w, stored, heads); err != nil {
		return 0, err
	}
	w.wrote = true
	isDone := map[*job]bool{}
	for _, s := range stored {
		s.job.err, s.job.events = nil, []chat.Event{chat.MessageSent{Message: s.message, Before: s.before}}
		if s.readSeq < s.message.Seq-1 {
			s.job.events = append(s.job.events, chat.ThreadRead{ThreadID: s.message.ThreadID, UserID: s.message.Sender.ID, LastReadSeq: s.message.Seq})
		}
		s.job.plain.answer(s.message)
		isDone[s.job] = true
	}
	slices.SortStableFunc(jobs, func(a, b *job) int { return sortFirst(isDone[a], isDone[b]) })
	return len(stored), nil
}

// sortFirst orders what is before what is not.
func sortFirst(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	}
	return 1
}

// head is where a thread ends.
type head struct {
	seq     chat.Seq
	version chat.Version
	at      int64 // of its last message, in milliseconds
}

// gathered is a message that is stored together with others.
type gathered struct {
	job     *job
	message chat.Message
	before  chat.Version
	readSeq chat.Seq
}

// add puts a message at the end of its thread.
func (h *head) add(w *writer, j *job, p *prepared) *gathered {
	t := &tx{w: w}
	s := &gathered{job: j, message: p.message, before: h.version, readSeq: p.readSeq}
	h.seq, h.version, h.at = h.seq+1, t.nextVersion(), millis(p.message.CreatedAt)
	s.message.Seq, s.message.Version, s.message.CreatedVersion = h.seq, h.version, h.version
	return s
}

var togetherSendQuery = sendQuery("me.thread_id", "me.user_id", "nullif(d.client_id, '')", "nullif(d.spent, '')", `
			unnest(?1::bigint[], ?2::bigint[], ?3::text[], ?4::text[]) AS d (thread_id, user_id, client_id, spent)
			JOIN members me ON me.thread_id = d.thread_id AND me.user_id = d.user_id`)

// prepareTogether answers what decides about each of some sends; nil for a sender who is not in the thread.
func (e *postgres) prepareTogether(ctx context.Context, w *writer, sends []*job) ([]*prepared, error) {
	threads, users, clients, spent := make([]chat.ThreadID, len(sends)), make([]chat.UserID, len(sends)), make([]string, len(sends)), make([]string, len(sends))
	place := map[writerIn]int{}
	for i, j := range sends {
		d := j.plain.draft
		threads[i], users[i], clients[i], spent[i] = d.ThreadID, d.Sender, d.ClientID, spentClientID(d.ClientID)
		place[writerIn{d.ThreadID, d.Sender}] = i
	}
	found := make([]*prepared, len(sends))
	err := each(ctx, w.conn, func(row scanner) error {
		p := new(prepared)
		err := row.Scan(p.fields()...)
		found[place[writerIn{p.message.ThreadID, p.message.Sender.ID}]] = p
		return err
	}, togetherSendQuery, jsonIDs(threads), jsonIDs(users), arrayOf(clients), arrayOf(spent))
	return found, err
}

// storeTogether writes messages with their words, the ends of their threads and the read marks of their senders.
func (e *postgres) storeTogether(ctx context.Context, w *writer, stored []*gathered, heads map[chat.ThreadID]*head) error {
	n := len(stored)
	threads, users := make([]chat.ThreadID, n), make([]chat.UserID, n)
	seqs, versions, at := make([]chat.Seq, n), make([]chat.Version, n), make([]int64, n)
	kinds, contents, clients, words := make([]string, n), make([]string, n), make([]string, n), make([]string, n)
	byVersion := map[chat.Version]*gathered{}
	for i, s := range stored {
		m := &s.message
		threads[i], users[i], seqs[i], versions[i], at[i] = m.ThreadID, m.Sender.ID, m.Seq, m.Version, millis(m.CreatedAt)
		kinds[i], contents[i], clients[i] = string(m.Kind), m.Content, m.ClientID
		if isIndexed(m.Kind) {
			words[i] = indexWords(m).vector()
		}
		byVersion[m.Version] = s
	}
	var ended []chat.ThreadID
	var endSeqs []chat.Seq
	var endVersions []chat.Version
	var endAt []int64
	for id, h := range heads {
		ended, endSeqs, endVersions, endAt = append(ended, id), append(endSeqs, h.seq), append(endVersions, h.version), append(endAt, h.at)
	}
	missing := n
	err := each(ctx, w.conn, func(row scanner) error {
		var id chat.MessageID
		var version chat.Version
		if err := row.Scan(&id, &version); err != nil {
			return err
		}
		s := byVersion[version]
		if s == nil {
			return sql.ErrNoRows
		}
		s.message.ID = id
		missing--
		return nil
	}, `
		WITH d AS (
			SELECT
				thread_id,
				seq,
				version,
				sender_id,
				created_at,
				kind,
				content,
				nullif(client_id, '') AS client_id,
				nullif(words, '') AS words,
				place
			FROM unnest(?1::bigint[], ?2::bigint[], ?3::bigint[], ?4::bigint[], ?5::bigint[], ?6::text[], ?7::text[], ?8::text[], ?9::text[])
				WITH ORDINALITY AS l (thread_id, seq, version, sender_id, created_at, kind, content, client_id, words, place)
		), stored AS (
			INSERT INTO messages (thread_id, seq, version, created_version, sender_id, kind, content, client_id, created_at)
			SELECT thread_id, seq, version, version, sender_id, kind, content, client_id, created_at
			FROM d
			ORDER BY place
			RETURNING id, version
		), indexed AS (
			INSERT INTO search (docid, words)
			SELECT s.id, CAST(d.words AS tsvector)
			FROM stored s
			JOIN d ON d.version = s.version
			WHERE d.words IS NOT NULL
		), ended AS (
			UPDATE threads t
			SET last_seq = l.seq, version = l.version, activity = l.version, updated_at = l.at
			FROM unnest(?10::bigint[], ?11::bigint[], ?12::bigint[], ?13::bigint[]) AS l (id, seq, version, at)
			WHERE t.id = l.id
		), wrote AS (
			UPDATE members m
			SET last_read_seq = d.seq, request = 0, wrote_at = d.created_at
			FROM d
			WHERE m.thread_id = d.thread_id AND m.user_id = d.sender_id
		)
		SELECT id, version FROM stored`,
		jsonIDs(threads), jsonIDs(seqs), jsonIDs(versions), jsonIDs(users), jsonIDs(at),
		arrayOf(kinds), arrayOf(contents), arrayOf(clients), arrayOf(words),
		jsonIDs(ended), jsonIDs(endSeqs), jsonIDs(endVersions), jsonIDs(endAt))
	if err == nil && missing > 0 {
		err = errors.New("some messages were not stored")
	}
	return err
}
