package store

import (
	"context"
	"database/sql"
	"slices"

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
	r := expectMessages(expected)
	if err := ask(ctx, q, r.question(query, args...)); err != nil {
		return nil, err
	}
	return r.complete(ctx, q, users)
}

// messagesRead are messages that are read together with something else.
type messagesRead struct {
	ms   []chat.Message
	ids  []chat.UserID // of whoever they name
	scan *messageScan
}

func expectMessages(count int) *messagesRead {
	return &messagesRead{ms: make([]chat.Message, 0, count), scan: newMessageScan()}
}

// question asks for messages; query begins with selectMessages.
func (r *messagesRead) question(query string, args ...any) question {
	return question{query: query, args: args, row: func(row scanner) error {
		m, receiver, err := r.scan.message(row)
		r.ids = append(r.ids, m.Sender.ID, receiver)
		if receiver != 0 {
			m.Receiver = &chat.User{ID: receiver}
		}
		if m.Quote != nil {
			r.ids = append(r.ids, m.Quote.Sender.ID)
		}
		r.ms = append(r.ms, m)
		return err
	}}
}

// complete answers what was read, with all that belongs to it. users are as for messages.
func (r *messagesRead) complete(ctx context.Context, q querier, users map[chat.UserID]chat.User) ([]chat.Message, error) {
	if users == nil {
		users = make(map[chat.UserID]chat.User, 2)
	}
	if err := r.nameUsers(ctx, q, users); err != nil {
		return nil, err
	}
	return r.ms, ask(ctx, q, r.belongings()...)
}

// nameUsers says who they are whom the messages name. users are as for messages.
func (r *messagesRead) nameUsers(ctx context.Context, q querier, users map[chat.UserID]chat.User) error {
	if err := addUsers(ctx, q, users, r.ids); err != nil {
		return err
	}
	for i := range r.ms {
		m := &r.ms[i]
		m.Sender = users[m.Sender.ID]
		if m.Receiver != nil {
			*m.Receiver = users[m.Receiver.ID]
			m.Read = m.Read && !m.Receiver.HidesReading && !m.Sender.HidesReading
		}
		if m.Quote != nil {
			m.Quote.Sender = users[m.Quote.Sender.ID]
		}
	}
	return nil
}

// belongings asks for what belongs to the messages, whose users are named.
func (r *messagesRead) belongings() []question {
	return slices.Concat(attachmentsOf(r.ms), noticesOf(r.ms), previewsOf(r.ms), mentionsOf(r.ms))
}

// those are the messages of which something is true. A message may be there twice.
func those(ms []chat.Message, is func(*chat.Message) bool) (ids []chat.MessageID, found map[chat.MessageID][]*chat.Message) {
	found = map[chat.MessageID][]*chat.Message{}
	for i := range ms {
		if m := &ms[i]; is(m) {
			if found[m.ID] == nil {
				ids = append(ids, m.ID)
			}
			found[m.ID] = append(found[m.ID], m)
		}
	}
	return ids, found
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
