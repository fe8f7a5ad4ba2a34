package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"log/slog"
	"slices"
	"strconv"
	"strings"
	"time"

	"ribbit/app/chat"
)

// What a word of the index is, by the letter behind its thread's number. A word that stands for a fact is in every message
// that it is true of.
const (
	textWord   = 'x'
	senderWord = 's'
	linkWord   = 'l'
)

// fileWords are the facts about what a message carries.
var fileWords = map[chat.FileFilter]rune{
	chat.HasImage: 'i', chat.HasFile: 'f', chat.HasVideo: 'v', chat.HasAudio: 'a', chat.HasVoice: 'r',
}

// tag is what all words of a kind begin with in a thread: 42x.
func tag(thread chat.ThreadID, kind rune) string {
	return strconv.FormatInt(int64(thread), 10) + string(kind)
}

// isIndexed reports whether the messages of a kind are found by their words.
func isIndexed(kind chat.MessageKind) bool {
	return kind == chat.Text || kind == chat.Image || kind == chat.File
}

// searchText is by what a message is found: what was written, and the names of its files.
func searchText(m *chat.Message) string {
	text := m.Content
	if m.Notice != nil {
		text += "\n" + m.Notice.Title
	}
	for _, a := range m.Attachments {
		text += "\n" + a.Name
	}
	return text
}

// indexWords are a message's words as the index keeps them, with a blank before and behind each. Of its attachments it takes
// their names and kinds.
func indexWords(m *chat.Message) indexedWords {
	text := searchText(m)
	var b strings.Builder
	b.Grow(2 * len(text))
	b.WriteByte(' ')
	begins := tag(m.ThreadID, textWord)
	for _, w := range chat.SearchWords(text) {
		b.WriteString(begins)
		b.WriteString(w)
		b.WriteByte(' ')
	}
	b.WriteString(tag(m.ThreadID, senderWord))
	b.WriteString(strconv.FormatInt(int64(m.Sender.ID), 10))
	b.WriteByte(' ')
	fact := func(word rune) {
		b.WriteString(tag(m.ThreadID, word))
		b.WriteByte(' ')
	}
	if chat.HasLink(m.Content) {
		fact(linkWord)
	}
	if len(m.Attachments) > 0 {
		for _, filter := range chat.FileFilters {
			if slices.ContainsFunc(m.Attachments, filter.Finds) {
				fact(fileWords[filter])
			}
		}
	}
	return indexedWords(b.String())
}

// messageWords are the words by which a message is found.
type messageWords struct {
	id    chat.MessageID
	words indexedWords
}

// areIndexed is true of the messages that have words.
const areIndexed = `deleted = 0 AND kind IN ('text', 'image', 'file')`

// wordColumns are what scanWords makes the words of a message from.
const wordColumns = `
				id,
				thread_id,
				sender_id,
				kind,
				content,
				coalesce((
					SELECT string_agg(u.kind || ' ' || u.name, '` + newLine + `' ORDER BY u.place)
					FROM uploads u
					WHERE u.message_id = messages.id
				), ''),
				coalesce((SELECT n.notice FROM notices n WHERE n.message_id = messages.id), '')`

func scanWords(row scanner) (messageWords, error) {
	var m chat.Message
	var files, notice string
	if err := row.Scan(&m.ID, &m.ThreadID, &m.Sender.ID, &m.Kind, &m.Content, &files, &notice); err != nil {
		return messageWords{}, err
	}
	for file := range strings.Lines(files) {
		kind, name, _ := strings.Cut(strings.TrimSuffix(file, "\n"), " ")
		m.Attachments = append(m.Attachments, chat.Attachment{Kind: chat.AttachmentKind(kind), Name: name})
	}
	if notice != "" {
		n, err := noticeOf(notice)
		if err != nil {
			return messageWords{}, err
		}
		m.Notice = &n
	}
	return messageWords{m.ID, indexWords(&m)}, nil
}

// addWords puts a message that is new or was changed into the index; a trigger took its earlier words out.
func addWords(t *tx, m chat.Message) error {
	if !isIndexed(m.Kind) {
		return nil
	}
	return insertWords(t, messageWords{m.ID, indexWords(&m)})
}

func insertWords(t *tx, w messageWords) error {
	_, err := t.exec(`INSERT INTO search (docid, words) VALUES (?1, ?2)`, w.id, w.words)
	return err
}

// TidySearch implements chat.SearchStore.
func (s *Store) TidySearch(ctx context.Context) error {
	tidy := s.engine.tidiesIndex()
	for more := tidy != nil; more; {
		var err error
		if more, err = writeLong(ctx, s, "tidy the search", tidy); err != nil {
			return err
		}
	}
	return nil
}

// dropWords takes many messages out of the index.
func dropWords(t *tx, list idList) error {
	_, err := t.exec(`DELETE FROM search WHERE docid IN (SELECT j.value FROM json_each(+?1) j)`, list)
	return err
}

// addMissingWords puts those of many messages into the index that are not there, in the order of their ids, which costs it the least.
func addMissingWords(ctx context.Context, t *tx, list idList) error {
	var all []messageWords
	err := each(ctx, t, func(row scanner) error {
		w, err := scanWords(row)
		all = append(all, w)
		return err
	}, `
		SELECT`+wordColumns+`
		FROM messages
		WHERE id IN (SELECT j.value FROM json_each(+?1) j) AND `+areIndexed+` AND NOT EXISTS (SELECT 1 FROM search s WHERE s.docid = messages.id)
		ORDER BY id`, list)
	for _, w := range all {
		if err == nil {
			err = insertWords(t, w)
		}
	}
	return err
}

// thatThread stands for the number of a thread where words are looked for in several.
const thatThread = '#'

// phrase is words of the index that stand one right behind the other, with thatThread for their thread.
type phrase struct {
	words  []string
	begins bool // the last one may be only the beginning of a word
}

// phrasesOf is all that a message must have.
func phrasesOf(q chat.Search) []phrase {
	var all []phrase
	fact := func(kind rune, number string) {
		all = append(all, phrase{words: []string{string(thatThread) + string(kind) + number}})
	}
	for _, term := range q.Terms {
		p := phrase{begins: term.Begins}
		for _, w := range term.Words {
			p.words = append(p.words, string(thatThread)+string(textWord)+w)
		}
		all = append(all, p)
	}
	if q.From != 0 {
		fact(senderWord, strconv.FormatInt(int64(q.From), 10))
	}
	if q.Link {
		fact(linkWord, "")
	}
	if q.Files != "" {
		fact(fileWords[q.Files], "")
	}
	return all
}

// pattern is what the words of a message have in them, as indexWords writes them, when they have the phrase.
func (p phrase) pattern() string {
	pattern := " " + strings.Join(p.words, " ")
	if !p.begins {
		pattern += " "
	}
	return pattern
}

// soughtWords are what a search asks the index for: each phrase, in any of the threads.
type soughtWords struct {
	phrases []phrase
	threads []chat.ThreadID
}

// Value implements driver.Valuer: SQLite's way to say it. All of it is in quotes, which keeps the index from reading words as
// operators.
func (s soughtWords) Value() (driver.Value, error) {
	var b strings.Builder
	for _, p := range s.phrases {
		quoted := `"` + strings.Join(p.words, " ") + `"`
		if p.begins {
			quoted = strings.TrimSuffix(quoted, `"`) + `*"`
		}
		for i, t := range s.threads {
			b.WriteString([]string{"(", " OR "}[min(i, 1)])
			b.WriteString(strings.ReplaceAll(quoted, string(thatThread), strconv.FormatInt(int64(t), 10)))
		}
		b.WriteString(") ")
	}
	return b.String(), nil
}

const (
	foldSetting  = "fold_version"  // the chat.FoldVersion that the words and names were folded by
	indexedAtOne = 10_000          // messages that are read before their words are written
	sayProgress  = 5 * time.Second // between two lines of the log
)

// foldedBy is the chat.FoldVersion of what a database keeps; 0 when it keeps nothing yet.
func foldedBy(ctx context.Context, conn *sql.Conn) (version int, err error) {
	err = conn.QueryRowContext(ctx, `SELECT value FROM settings WHERE name = ?`, foldSetting).Scan(&version)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, nil
	}
	return version, err
}

// foldAgain makes everything anew by which messages and people are found, in one transaction.
func (e *sqlite) foldAgain(ctx context.Context, conn *sql.Conn, log *slog.Logger) error {
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // without effect after the commit
	if err := foldNames(ctx, tx); err != nil {
		return err
	}
	if err := e.foldMessages(ctx, tx, log); err != nil {
		return err
	}
	if err := setFolded(ctx, tx); err != nil {
		return err
	}
	return tx.Commit()
}

// setFolded says by what everything is folded now.
func setFolded(ctx context.Context, tx *sql.Tx) error {
	_, err := tx.ExecContext(ctx, `
		INSERT INTO settings (name, value)
		VALUES (?, ?)
		ON CONFLICT (name) DO UPDATE SET value = excluded.value`, foldSetting, strconv.Itoa(chat.FoldVersion))
	return err
}

func foldNames(ctx context.Context, tx *sql.Tx) error {
	type named struct {
		id   chat.UserID
		name string
	}
	var all []named
	err := each(ctx, tx, func(row scanner) error {
		var n named
		err := row.Scan(&n.id, &n.name)
		all = append(all, n)
		return err
	}, `SELECT id, name FROM users`)
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, `DELETE FROM name_parts`); err != nil {
		return err
	}
	for _, n := range all {
		for _, part := range chat.NameParts(n.name) {
			if _, err := tx.ExecContext(ctx, addNamePart, part, n.id); err != nil {
				return err
			}
		}
	}
	return nil
}

func (e *sqlite) foldMessages(ctx context.Context, tx *sql.Tx, log *slog.Logger) error {
	count, err := countIndexed(ctx, tx)
	if err != nil {
		return err
	}
	if err := e.emptyIndex(ctx, tx); err != nil {
		return err
	}
	said, done, last := time.Now(), 0, chat.MessageID(0)
	for more := true; more; {
		texts, err := wordsAfter(ctx, tx, last, indexedAtOne)
		if err != nil {
			return err
		}
		for _, t := range texts {
			if _, err := tx.ExecContext(ctx, `INSERT INTO search (docid, words) VALUES (?, ?)`, t.id, t.words); err != nil {
				return err
			}
		}
		if more = len(texts) == indexedAtOne; more {
			last = texts[len(texts)-1].id
		}
		if done += len(texts); time.Since(said) > sayProgress {
			said = time.Now()
			sayFolding(log, done, count)
		}
	}
	return nil
}

func sayFolding(log *slog.Logger, done, count int) {
	log.Info("the search is made ready for every script", "messages", done, "of", count)
}

// countIndexed is how many messages the index has.
func countIndexed(ctx context.Context, q querier) (count int, err error) {
	err = one(ctx, q, `SELECT count(*) FROM messages WHERE `+areIndexed, nil, &count)
	return count, err
}

// wordsAfter are those of the next messages, in the order of their ids.
func wordsAfter(ctx context.Context, q querier, last chat.MessageID, limit int) (texts []messageWords, err error) {
	err = each(ctx, q, func(row scanner) error {
		w, err := scanWords(row)
		texts = append(texts, w)
		return err
	}, `
		SELECT`+wordColumns+`
		FROM messages
		WHERE id > ? AND `+areIndexed+`
		ORDER BY id
		LIMIT ?`, last, limit)
	return texts, err
}
