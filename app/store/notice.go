package store

import (
	"encoding/json"
	"fmt"
	"time"

	"ribbit/app/chat"
)

// storedNotice is a notice as the database keeps it, in JSON.
type storedNotice struct {
	Title    string         `json:"title,omitempty"`
	Priority chat.Priority  `json:"priority"`
	Tags     []string       `json:"tags,omitempty"`
	Click    string         `json:"click,omitempty"`
	Actions  []storedAction `json:"actions,omitempty"`
	Icon     string         `json:"icon,omitempty"`
	Resolved bool           `json:"resolved,omitempty"`
	Repeats  int            `json:"repeats,omitempty"`
	Times    []storedRepeat `json:"times,omitempty"`
}

type storedAction struct {
	Label string `json:"label"`
	URL   string `json:"url,omitempty"`
	Copy  string `json:"copy,omitempty"`
}

type storedRepeat struct {
	At   int64  `json:"at"` // milliseconds
	Text string `json:"text"`
}

func noticeJSON(n chat.Notice) (string, error) {
	s := storedNotice{Title: n.Title, Priority: n.Priority, Tags: n.Tags, Click: n.Click, Icon: n.Icon, Resolved: n.Resolved, Repeats: n.Repeats}
	for _, a := range n.Actions {
		s.Actions = append(s.Actions, storedAction(a))
	}
	for _, r := range n.Times {
		s.Times = append(s.Times, storedRepeat{millis(r.At), r.Text})
	}
	b, err := json.Marshal(s)
	return string(b), err
}

func noticeOf(text string) (chat.Notice, error) {
	var s storedNotice
	if err := json.Unmarshal([]byte(text), &s); err != nil {
		return chat.Notice{}, fmt.Errorf("read a notice: %w", err)
	}
	n := chat.Notice{Title: s.Title, Priority: s.Priority, Tags: s.Tags, Click: s.Click, Icon: s.Icon, Resolved: s.Resolved, Repeats: s.Repeats}
	for _, a := range s.Actions {
		n.Actions = append(n.Actions, chat.Action(a))
	}
	for _, r := range s.Times {
		n.Times = append(n.Times, chat.Repeat{At: time.UnixMilli(r.At).UTC(), Text: r.Text})
	}
	return n, nil
}

// setNotice keeps what a message says beside its text. Without a key and anything to say there is nothing to keep.
func setNotice(t *tx, m chat.Message, h chat.HookMessage) error {
	if m.Notice == nil {
		return nil
	}
	text, err := noticeJSON(*m.Notice)
	if err != nil {
		return err
	}
	_, err = t.exec(`
		INSERT INTO notices (message_id, hook_id, key, notice)
		VALUES (?1, ?2, ?3, ?4)
		ON CONFLICT (message_id) DO UPDATE SET key = excluded.key, notice = excluded.notice`, m.ID, h.Hook, orNull(h.Key), text)
	return err
}

func dropNotice(t *tx, id chat.MessageID) error {
	_, err := t.exec(`DELETE FROM notices WHERE message_id = +?1`, id)
	return err
}

// noticesOf asks for what bots said beside the text of their messages, where there are such.
func noticesOf(ms []chat.Message) []question {
	ids, said := those(ms, func(m *chat.Message) bool { return m.Sender.Bot && !m.Deleted })
	if len(ids) == 0 {
		return nil
	}
	return []question{{row: func(row scanner) error {
		var id chat.MessageID
		var text string
		if err := row.Scan(&id, &text); err != nil {
			return err
		}
		n, err := noticeOf(text)
		for _, m := range said[id] {
			m.Notice = &n
		}
		return err
	}, query: `
		SELECT n.message_id, n.notice
		FROM json_each(+?1) j
		CROSS JOIN notices n ON n.message_id = j.value`, args: []any{jsonIDs(ids)}}}
}
