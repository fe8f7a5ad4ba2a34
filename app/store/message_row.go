package store

import (
	"context"
	"database/sql"

	"ribbit/app/chat"
)

// selectMessages begins a query for messages, m, each in its thread, t.
const selectMessages = `SELECT` + messageColumns + ` FROM messages m` + messageJoins

// messageColumns are read by scanMessage. In a direct thread the receiver is the one of the two who is not the sender, and
// nobody of what a bot said; elsewhere low_id is NULL and the sum with it.
const messageColumns = `
		m.id,
		m.thread_id,
		m.seq,
		m.version,
		m.created_version,
		m.sender_id,
		coalesce(iif(m.sender_id IN (t.low_id, t.high_id), t.low_id + t.high_id - m.sender_id, 0), 0),
		coalesce(o.last_read_seq >= m.seq, false),
		m.kind,
		m.content,
		CASE WHEN EXISTS (SELECT 1 FROM reactions r WHERE r.message_id = m.id) THEN (
			SELECT string_agg(r.user_id || ' ' || r.reaction, '` + newLine + `' ORDER BY r.id)
			FROM reactions r
			WHERE r.message_id = m.id
		) END,
		coalesce(m.reply_to, 0),
		coalesce(a.sender_id, 0),
		coalesce(a.kind, ''),
		coalesce(a.content, ''),
		coalesce(a.deleted, 0),
		iif(m.deleted = 1, '', coalesce(m.client_id, '')),
		m.created_at,
		m.edited_at,
		m.deleted`

const messageJoins = `
	JOIN threads t ON t.id = m.thread_id
	LEFT JOIN members o ON o.thread_id = t.id AND o.user_id = t.low_id + t.high_id - m.sender_id
	LEFT JOIN messages a ON a.id = m.reply_to`

// messages runs a query that begins with selectMessages, most likely for expected messages. users are those who are known
// already; the others are read in one query.
func messages(ctx context.Context, q querier, users map[chat.UserID]chat.User, expected int, query string, args ...any) ([]chat.Message, error) {
	ms := make([]chat.Message, 0, expected)
	var ids []chat.UserID
	scan := newMessageScan()
	err := each(ctx, q, func(row scanner) error {
		m, receiver, err := scan.message(row)
		ms = append(ms, m)
		ids = append(ids, m.Sender.ID, receiver)
		if receiver != 0 {
			ms[len(ms)-1].Receiver = &chat.User{ID: receiver}
		}
		if m.Quote != nil {
			ids = append(ids, m.Quote.Sender.ID)
		}
		return err
	}, query, args...)
	if err != nil {
		return nil, err
	}
	if users == nil {
		users = make(map[chat.UserID]chat.User, 2)
	}
	if err := addUsers(ctx, q, users, ids); err != nil {
		return nil, err
	}
	for i := range ms {
		m := &ms[i]
		m.Sender = users[m.Sender.ID]
		if m.Receiver != nil {
			*m.Receiver = users[m.Receiver.ID]
			m.Read = m.Read && !m.Receiver.HidesReading && !m.Sender.HidesReading
		}
		if m.Quote != nil {
			m.Quote.Sender = users[m.Quote.Sender.ID]
		}
	}
	if err := addAttachments(ctx, q, ms); err != nil {
		return nil, err
	}
	if err := addNotices(ctx, q, ms); err != nil {
		return nil, err
	}
	if err := addPreviews(ctx, q, ms); err != nil {
		return nil, err
	}
	return ms, addMentions(ctx, q, ms)
}

// messageScan reads the rows of selectMessages, one after the other into the same places: a page has many.
type messageScan struct {
	m         chat.Message
	receiver  chat.UserID
	reactions sql.NullString
	quote     chat.Quote
	columns   []any
}

func newMessageScan() *messageScan {
	s := &messageScan{}
	m, q := &s.m, &s.quote
	s.columns = []any{
		&m.ID, &m.ThreadID, &m.Seq, &m.Version, &m.CreatedVersion, &m.Sender.ID, &s.receiver, &m.Read, &m.Kind, &m.Content,
		&s.reactions, &m.ReplyTo, &q.Sender.ID, &q.Kind, &q.Content, &q.Deleted, &m.ClientID,
		timeColumn{&m.CreatedAt},
		timeColumn{&m.EditedAt},
		&m.Deleted,
	}
	return s
}

// message reads a row; of users it has only the ids.
func (s *messageScan) message(row scanner) (m chat.Message, receiver chat.UserID, err error) {
	if err := row.Scan(s.columns...); err != nil {
		return m, 0, err
	}
	m = s.m
	if m.ReplyTo != 0 {
		q := s.quote
		q.ID = m.ReplyTo
		m.Quote = &q
	}
	m.Reactions, err = parseReactions(s.reactions.String)
	return m, s.receiver, err
}
