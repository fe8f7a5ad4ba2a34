package store

import (
	"context"
	"errors"
	"time"

	"ribbit/app/chat"
)

// AddMessage implements chat.Store.
func (s *Store) AddMessage(ctx context.Context, d chat.Draft) (m chat.Message, isNew bool, err error) {
	alone := d.ThreadID
	if len(d.Attachments) > 0 {
		alone = 0 // files could be sent into two threads at once
	}
	var answer struct {
		m     chat.Message
		isNew bool
	}
	j := &job{ctx: ctx, thread: alone, done: make(chan struct{}), run: func(t *tx) (err error) {
		answer.m, answer.isNew, err = addMessage(ctx, t, d)
		return err
	}}
	if isPlain(d) {
		j.plain = &plainSend{&d, func(m chat.Message) { answer.m, answer.isNew = m, true }}
	}
	if err := s.writer.await(ctx, "add message", j); err != nil {
		return chat.Message{}, false, err
	}
	return answer.m, answer.isNew, nil
}

func addMessage(ctx context.Context, t *tx, d chat.Draft) (m chat.Message, isNew bool, err error) {
	p, err := prepareMessage(t, d)
	if err != nil {
		return m, false, err
	}
	if p.first != 0 {
		m, err = messageByID(ctx, t, p.first)
		return m, false, err
	}
	m = p.message
	if m.Attachments, err = attachable(ctx, t, d); err != nil {
		return m, false, err
	}
	if len(m.Attachments) > 0 {
		m.Kind = chat.KindOf(m.Attachments)
	}
	if err := insertMessage(t, &m); err != nil {
		return m, false, err
	}
	if err := attach(t, m); err != nil {
		return m, false, err
	}
	if m.Mentions, err = mention(ctx, t, m.ID, d.Content, d.Names); err != nil {
		return m, false, err
	}
	if !d.IsAnswer {
		if err := deliver(t, m); err != nil {
			return m, false, err
		}
	}
	t.announce(chat.MessageSent{Message: m, Before: t.before})
	if p.wasAsked {
		if err := announceThreadSettings(ctx, t, m.ThreadID, m.Sender.ID); err != nil {
			return m, false, err
		}
	}
	if p.readSeq < m.Seq-1 {
		t.announce(chat.ThreadRead{ThreadID: m.ThreadID, UserID: m.Sender.ID, LastReadSeq: m.Seq})
	}
	return m, true, nil
}

// prepared is a draft with what decides about it.
type prepared struct {
	message  chat.Message   // as it is stored, but for its id and version
	first    chat.MessageID // what the sender sent with the same client id, if anything
	before   chat.Version   // of the thread
	readSeq  chat.Seq       // how far the sender had read
	wasAsked bool           // the thread was a request
	facts    chat.SendFacts
	receiver chat.User
}

// fields are for the columns of sendQuery.
func (p *prepared) fields() []any {
	const count = 40
	return append(addUserFields(addUserFields(make([]any, 0, count), &p.message.Sender), &p.receiver),
		&p.message.Seq, &p.before, &p.readSeq, &p.first, &p.wasAsked, &p.facts.ByMe, &p.facts.ByOther, &p.facts.Rules.Announce,
		durationColumn{&p.facts.Rules.Slow}, &p.facts.Leads, timeColumn{&p.facts.Last}, &p.message.ThreadID)
}

// take makes the message of a draft that may be sent. The problems are those of SendFacts.MaySend.
func (p *prepared) take(d chat.Draft) error {
	p.facts.Receiver = p.receiver.ID
	if err := p.facts.MaySend(d); err != nil {
		return err
	}
	m := &p.message
	if p.receiver.ID != 0 {
		m.Receiver = &p.receiver
	}
	m.ThreadID, m.Kind, m.Content, m.ClientID, m.ReplyTo = d.ThreadID, d.Kind, d.Content, d.ClientID, d.ReplyTo
	m.CreatedAt = d.At.UTC().Truncate(time.Millisecond) // as it will be read
	return nil
}

// sendQuery asks for what decides about a draft of somebody, me, in a thread, with its client id and what would be left of that if the
// message were deleted.
func sendQuery(thread, sender, client, spent, from string) string {
	return `
		SELECT` + userColumns + `,
			coalesce(r.id, 0),
			coalesce(r.name, ''),
			coalesce(r.karma, 0),
			coalesce(r.admin, 0),
			coalesce(r.disabled, 0),
			r.created_at,
			coalesce(r.about, ''),
			r.last_seen_at,
			coalesce(r.invisible, 0),
			coalesce(r.hides_reading, 0),
			coalesce(r.frog, ''),
			coalesce(r.picture, ''),
			coalesce(r.password_hash = '', false),
			coalesce(r.bot, 0),
			t.last_seq + 1,
			t.version,
			me.last_read_seq,
			coalesce(
				(SELECT f.id FROM messages f WHERE f.thread_id = ` + thread + ` AND f.sender_id = ` + sender + ` AND f.client_id = ` + client + `),
				(SELECT f.id FROM messages f WHERE f.thread_id = ` + thread + ` AND f.sender_id = ` + sender + ` AND f.client_id = ` + spent + `),
				0),
			me.request > 0,` + blockColumns + `,` + ruleColumns + `,
			me.thread_id
		FROM ` + from + `
		JOIN threads t ON t.id = me.thread_id
		JOIN users u ON u.id = me.user_id
		LEFT JOIN users r ON r.id = t.low_id + t.high_id - me.user_id`
}

var oneSendQuery = sendQuery("+?1", "+?2", "+?3", "+?4", "members me") + `
		WHERE me.thread_id = +?1 AND me.user_id = +?2`

// prepareMessage makes a message of a draft with one query. Problems: NotFound, and those of SendFacts.MaySend.
func prepareMessage(t *tx, d chat.Draft) (*prepared, error) {
	p := new(prepared)
	err := t.row(oneSendQuery, []any{d.ThreadID, d.Sender, orNull(d.ClientID), orNull(spentClientID(d.ClientID))}, p.fields()...)
	if err != nil {
		return nil, orProblem(err, chat.NoSuchThread())
	}
	t.before = p.before
	if p.first != 0 {
		return p, nil
	}
	if err := p.take(d); err != nil {
		return nil, err
	}
	if d.ReplyTo != 0 {
		p.message.Quote, err = quote(t, d.ThreadID, d.ReplyTo)
	}
	return p, err
}

// quote reads what a reply shows of the message it answers. Problem: Invalid (replyTo).
func quote(t *tx, thread chat.ThreadID, id chat.MessageID) (*chat.Quote, error) {
	q := &chat.Quote{ID: id}
	err := t.row(`
		SELECT`+userColumns+`,
			m.kind,
			m.content,
			m.deleted
		FROM messages m
		JOIN users u ON u.id = m.sender_id
		WHERE m.id = +?1 AND m.thread_id = +?2`,
		[]any{id, thread}, append(userFields(&q.Sender), &q.Kind, &q.Content, &q.Deleted)...)
	if err == nil {
		err = q.MayBeAnswered()
	}
	if err == nil {
		quoting := []chat.Message{{Quote: q}}
		err = addAttachments(context.Background(), t, quoting)
	}
	return q, orProblem(err, chat.NewInvalid("replyTo", "answered-elsewhere"))
}

// insertMessage stores a message and moves its sender's read mark to it.
func insertMessage(t *tx, m *chat.Message) error {
	if err := storeMessage(t, m); err != nil {
		return err
	}
	_, err := t.exec(`
		UPDATE members
		SET last_read_seq = ?3, request = 0, wrote_at = ?4
		WHERE thread_id = +?1 AND user_id = +?2`, m.ThreadID, m.Sender.ID, m.Seq, millis(m.CreatedAt))
	return err
}

// storeMessage stores a message and gives it its id and version. The index is written by a statement and not by a
// trigger: a trigger would make the index write itself out for each message instead of for each commit.
func storeMessage(t *tx, m *chat.Message) error {
	m.Version = t.nextVersion()
	m.CreatedVersion = m.Version
	id, err := t.inserted(`
		INSERT INTO messages (
			thread_id, seq, version, created_version, sender_id, kind, content, reply_to, client_id, created_at
		)
		VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6, ?7, ?8, ?9)`,
		m.ThreadID, m.Seq, m.Version, m.Sender.ID, m.Kind, m.Content, orNull(m.ReplyTo), orNull(m.ClientID), millis(m.CreatedAt))
	if err != nil {
		return err
	}
	m.ID = chat.MessageID(id)
	if err := addWords(t, *m); err != nil {
		return err
	}
	_, err = t.exec(`
		UPDATE threads
		SET last_seq = ?2, version = ?3, activity = ?3, updated_at = ?4
		WHERE id = +?1`, m.ThreadID, m.Seq, m.Version, millis(m.CreatedAt))
	return err
}

// Message implements chat.Store.
func (s *Store) Message(ctx context.Context, caller chat.UserID, id chat.MessageID) (m chat.Message, err error) {
	err = s.snapshot(ctx, "read message", func(q querier) error {
		found, err := messages(ctx, q, nil, 1, selectMessages+`
			JOIN members me ON me.thread_id = m.thread_id AND me.user_id = +?2
			WHERE m.id = +?1`, id, caller)
		if err != nil {
			return err
		}
		if len(found) == 0 {
			return chat.NoSuchMessage()
		}
		m = found[0]
		return nil
	})
	return m, err
}

// MessagesSince implements chat.Store.
func (s *Store) MessagesSince(ctx context.Context, c chat.ChangesQuery) (ms []chat.Message, version chat.Version, err error) {
	err = s.snapshot(ctx, "read changes", func(q querier) error {
		err := one(ctx, q, `
			SELECT t.version
			FROM members me
			JOIN threads t ON t.id = me.thread_id
			WHERE me.thread_id = +?1 AND me.user_id = +?2`, []any{c.Thread, c.Caller}, &version)
		if err != nil {
			return orProblem(err, chat.NoSuchThread())
		}
		if c.Since >= version {
			return nil
		}
		ms, err = messages(ctx, q, nil, 0, selectMessages+`
			WHERE m.thread_id = +?1 AND m.version > +?2
			ORDER BY m.version
			LIMIT +?3`, c.Thread, c.Since, c.Limit)
		return err
	})
	return ms, version, err
}

// EditMessage implements chat.Store.
func (s *Store) EditMessage(ctx context.Context, e chat.Edit) (chat.Message, error) {
	return write(ctx, s, "edit message", func(t *tx) (chat.Message, error) {
		f, err := messageFacts(t, e.ID, e.Caller)
		if err == nil {
			err = f.MayEdit(e.Caller, e.Content)
		}
		if err != nil {
			return chat.Message{}, err
		}
		_, err = t.exec(`UPDATE messages SET content = ?2, edited_at = ?3 WHERE id = +?1`, e.ID, e.Content, millis(e.At))
		if err != nil {
			return chat.Message{}, err
		}
		edited := []chat.Message{{ID: e.ID, ThreadID: f.Thread, Sender: chat.User{ID: f.Sender}, Kind: f.Kind, Content: e.Content}}
		if err := addAttachments(ctx, t, edited); err != nil {
			return chat.Message{}, err
		}
		if err := addWords(t, edited[0]); err != nil {
			return chat.Message{}, err
		}
		if err := dropPreview(t, e.ID, e.Content); err != nil {
			return chat.Message{}, err
		}
		if err := forgetMentions(t, e.ID); err != nil {
			return chat.Message{}, err
		}
		if _, err := mention(ctx, t, e.ID, e.Content, e.Names); err != nil {
			return chat.Message{}, err
		}
		return changeMessage(ctx, t, f, e.ID)
	})
}

// DeleteMessage implements chat.Store.
func (s *Store) DeleteMessage(ctx context.Context, caller chat.User, id chat.MessageID) (chat.Message, error) {
	return write(ctx, s, "delete message", func(t *tx) (chat.Message, error) {
		f, err := messageFacts(t, id, caller.ID)
		if err == nil {
			err = f.MayDelete(caller)
		}
		if err != nil {
			return chat.Message{}, err
		}
		if f.Deleted {
			return messageByID(ctx, t, id)
		}
		var clientID string
		if err := t.row(`SELECT coalesce(client_id, '') FROM messages WHERE id = +?1`, []any{id}, &clientID); err != nil {
			return chat.Message{}, err
		}
		_, err = t.exec(`UPDATE messages SET content = ?2, client_id = ?3, deleted = 1 WHERE id = +?1`,
			id, chat.DeletedContent, orNull(spentClientID(clientID)))
		if err != nil {
			return chat.Message{}, err
		}
		if err := dropReactions(t, f, id); err != nil {
			return chat.Message{}, err
		}
		if err := forgetMentions(t, id); err != nil {
			return chat.Message{}, err
		}
		if err := errors.Join(dropAttachments(ctx, t, id), dropPreview(t, id, ""), dropNotice(t, id)); err != nil {
			return chat.Message{}, err
		}
		return changeMessage(ctx, t, f, id)
	})
}

// spentClientID is what is kept of the client's id of a deleted message: a retry of its send still finds it, and what the
// client wrote into it is gone with the text.
func spentClientID(id string) string {
	if id == "" {
		return ""
	}
	return "#" + chat.HashSecret(id)
}

// messageFacts are those of a message of any thread. Problem: NotFound.
func messageFacts(t *tx, id chat.MessageID, caller chat.UserID) (f chat.MessageFacts, err error) {
	err = t.row(`
		SELECT
			m.thread_id,
			m.sender_id,
			m.kind,
			m.deleted,
			me.user_id IS NOT NULL,`+blockColumns+`
		FROM messages m
		JOIN threads t ON t.id = m.thread_id
		LEFT JOIN members me ON me.thread_id = m.thread_id AND me.user_id = +?2
		WHERE m.id = +?1`, []any{id, caller}, &f.Thread, &f.Sender, &f.Kind, &f.Deleted, &f.IsMember, &f.ByMe, &f.ByOther)
	return f, orProblem(err, chat.NoSuchMessage())
}

// changeMessage gives a message that was changed its new version, has it announced and answers it.
func changeMessage(ctx context.Context, t *tx, f chat.MessageFacts, id chat.MessageID) (chat.Message, error) {
	if err := t.row(`SELECT version FROM threads WHERE id = +?1`, []any{f.Thread}, &t.before); err != nil {
		return chat.Message{}, err
	}
	version := t.nextVersion()
	if _, err := t.exec(`UPDATE messages SET version = ?2 WHERE id = +?1`, id, version); err != nil {
		return chat.Message{}, err
	}
	if _, err := t.exec(`UPDATE threads SET version = ?2 WHERE id = +?1`, f.Thread, version); err != nil {
		return chat.Message{}, err
	}
	m, err := messageByID(ctx, t, id)
	if err == nil {
		t.announce(chat.MessageChanged{Message: m, Before: t.before})
	}
	return m, err
}

// messageByID reads a message whoever asks. Problem: NotFound.
func messageByID(ctx context.Context, q querier, id chat.MessageID) (chat.Message, error) {
	found, err := messages(ctx, q, nil, 1, selectMessages+` WHERE m.id = +?1`, id)
	if err != nil {
		return chat.Message{}, err
	}
	if len(found) == 0 {
		return chat.Message{}, chat.NoSuchMessage()
	}
	return found[0], nil
}
