package store

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"ribbit/app/chat"
)

// mentionedSeqs lists the seqs of unread messages that mention a member, me, of a thread, t, by name or with @here, the
// newest first, as scanned by numbersColumn. What one wrote oneself is never unread.
const mentionedSeqs = `
		CASE WHEN t.last_seq > me.last_read_seq AND (` + isMentioned + `) THEN (
			SELECT string_agg(CAST(found.seq AS TEXT), ' ')
			FROM (
				SELECT DISTINCT n.seq
				FROM mentions n
				WHERE n.thread_id = t.id AND n.user_id IN (0, me.user_id) AND n.seq > me.last_read_seq` + notByBlocked + `
				ORDER BY n.seq DESC
				LIMIT 1000
			) found
		) END`

// isMentioned asks whether there are any. Most chats have none, and to find that out takes two looks into an index and no
// temporary table, as the counting of distinct ones does.
const isMentioned = `
			EXISTS (
				SELECT 1
				FROM mentions n
				WHERE n.thread_id = t.id AND n.user_id = me.user_id AND n.seq > me.last_read_seq
			)
			OR EXISTS (
				SELECT 1
				FROM mentions n
				WHERE n.thread_id = t.id AND n.user_id = 0 AND n.seq > me.last_read_seq
			)`

// notByBlocked leaves out mentions, n, by somebody whom a member, me, blocked. It begins with those: most people block nobody.
const notByBlocked = `
					AND NOT EXISTS (
						SELECT 1
						FROM blocks b
						CROSS JOIN messages w ON w.id = n.message_id AND w.sender_id = b.user_id
						WHERE b.by_id = me.user_id
					)`

// numbersColumn scans numbers with spaces between; NULL is none.
type numbersColumn[T ~int64] struct{ to *[]T }

// Scan implements sql.Scanner.
func (c numbersColumn[T]) Scan(value any) error {
	*c.to = nil
	list, _ := value.(string)
	for word := range strings.FieldsSeq(list) {
		n, err := strconv.ParseInt(word, 10, 64)
		if err != nil {
			return err
		}
		*c.to = append(*c.to, T(n))
	}
	return nil
}

// mention stores whom a message names: of the names that may stand in its text those who are in its thread, and everybody
// by @here where there are more than two. It answers them.
func mention(ctx context.Context, t *tx, m chat.MessageID, content string, names []string) ([]chat.Mention, error) {
	if len(names) == 0 {
		return nil, nil
	}
	var members []chat.Mention
	err := each(ctx, t, func(row scanner) error {
		var n chat.Mention
		err := row.Scan(&n.User, &n.Fold)
		members = append(members, n)
		return err
	}, `
		SELECT
			0,
			j.value
		FROM messages m
		CROSS JOIN json_each(+?2) j ON j.value = +?3
		CROSS JOIN threads t ON t.id = m.thread_id
		WHERE m.id = +?1 AND t.low_id IS NULL
		UNION
		SELECT
			u.id,
			u.fold
		FROM messages m
		CROSS JOIN json_each(+?2) j
		CROSS JOIN users u ON u.fold = j.value
		CROSS JOIN members o ON o.thread_id = m.thread_id AND o.user_id = u.id
		WHERE m.id = +?1
		ORDER BY 1`, m, jsonTexts(names), foldOfHere)
	if err != nil {
		return nil, err
	}
	var ids []chat.UserID
	mentions := chat.PickMentions(content, members)
	for _, n := range mentions {
		ids = append(ids, n.User)
	}
	if len(ids) == 0 {
		return nil, nil
	}
	_, err = t.exec(`
		INSERT INTO mentions (message_id, user_id, thread_id, seq)
		SELECT m.id, j.value, m.thread_id, m.seq
		FROM messages m
		CROSS JOIN json_each(+?2) j
		WHERE m.id = +?1`, m, jsonIDs(ids))
	return mentions, err
}

var foldOfHere = chat.FoldName(chat.Here)

// forgetMentions takes back what mention stored.
func forgetMentions(t *tx, m chat.MessageID) error {
	_, err := t.exec(`DELETE FROM mentions WHERE message_id = +?1`, m)
	return err
}

// mentionsOf asks for whom the messages name, where there is an @ in some.
func mentionsOf(ms []chat.Message) []question {
	ids, naming := those(ms, func(m *chat.Message) bool { return chat.MayMention(m.Content) })
	if len(ids) == 0 {
		return nil
	}
	return []question{{row: func(row scanner) error {
		var id chat.MessageID
		var n chat.Mention
		if err := row.Scan(&id, &n.User, &n.Fold); err != nil {
			return err
		}
		if n.User == 0 {
			n.Fold = foldOfHere
		}
		for _, m := range naming[id] {
			m.Mentions = append(m.Mentions, n)
		}
		return nil
	}, query: `
		SELECT
			n.message_id,
			n.user_id,
			coalesce(u.fold, '')
		FROM json_each(+?1) j
		CROSS JOIN mentions n ON n.message_id = j.value
		LEFT JOIN users u ON u.id = n.user_id
		ORDER BY j.key, n.user_id`, args: []any{jsonIDs(ids)}}}
}

// latelyMessages is how far back somebody counts as having written lately.
const latelyMessages = 200

// FindMembers implements chat.Store.
func (s *Store) FindMembers(ctx context.Context, f chat.MemberQuery) (found chat.Mentionable, err error) {
	err = s.snapshot(ctx, "find members", func(q querier) error {
		var last chat.Seq
		var kind chat.ThreadKind
		err := one(ctx, q, `
			SELECT
				t.last_seq,
				t.kind
			FROM members me
			JOIN threads t ON t.id = me.thread_id
			WHERE me.thread_id = +?1 AND me.user_id = +?2`, []any{f.Thread, f.Caller}, &last, &kind)
		if err != nil {
			return orProblem(err, chat.NoSuchThread())
		}
		lately, err := listUsers(ctx, q, `
			SELECT`+userColumns+`
			FROM (
				SELECT m.sender_id AS id, max(m.seq) AS seq
				FROM messages m
				WHERE m.thread_id = +?1 AND m.seq > +?2
				GROUP BY m.sender_id
			) found
			CROSS JOIN members o ON o.thread_id = +?1 AND o.user_id = found.id
			CROSS JOIN users u ON u.id = found.id
			WHERE u.disabled = 0 AND u.id <> +?3
			ORDER BY found.seq DESC`, f.Thread, last-latelyMessages, f.Caller)
		if err != nil {
			return err
		}
		found.Here = kind != chat.Direct
		var users []chat.User
		for _, u := range lately {
			if chat.HasNamePart(u.Name, f.Prefix) {
				users = append(users, u)
			}
		}
		rest, err := findMembers(ctx, q, f)
		for _, u := range rest {
			if !slices.ContainsFunc(users, func(known chat.User) bool { return known.ID == u.ID }) {
				users = append(users, u)
			}
		}
		found.Users = users[:min(len(users), f.Limit)]
		return err
	})
	return found, err
}

// findMembers lists members by name.
func findMembers(ctx context.Context, q querier, f chat.MemberQuery) ([]chat.User, error) {
	if f.Prefix == "" {
		return listUsers(ctx, q, `
			SELECT`+userColumns+`
			FROM members o
			CROSS JOIN users u ON u.id = o.user_id
			WHERE o.thread_id = +?1 AND u.disabled = 0 AND u.id <> +?2
			ORDER BY u.fold
			LIMIT +?3`, f.Thread, f.Caller, f.Limit)
	}
	return listUsers(ctx, q, `
		SELECT`+userColumns+`
		FROM (SELECT DISTINCT p.user_id FROM name_parts p WHERE p.part >= +?2 AND p.part < +?3) named
		CROSS JOIN members o ON o.thread_id = +?1 AND o.user_id = named.user_id
		CROSS JOIN users u ON u.id = named.user_id
		WHERE u.disabled = 0 AND u.id <> +?4
		ORDER BY u.fold
		LIMIT +?5`, f.Thread, f.Prefix, f.Prefix+string(utf8.MaxRune), f.Caller, f.Limit)
}
