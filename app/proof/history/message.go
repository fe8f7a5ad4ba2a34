package main

import (
	"fmt"
	"strings"
)

// State is a message as it was with one version: all that the contract says of it and that is the same for everyone at
// that version.
type State struct {
	ID, Thread, Seq, Version, Sender int64
	Content, Kind                    string
	Reactions                        string // "REACTION:USER,USER REACTION:USER …" in the order of the answer
	ReplyTo                          int64
	ClientID                         string
	CreatedAt, EditedAt              string
	Deleted                          bool
}

// deletedContent is what the contract shows of a deleted message.
const deletedContent = "[message deleted]"

func (s State) String() string {
	b := s.Brief()
	if s.Deleted {
		b += " deleted"
	}
	return fmt.Sprintf("%s by %d clientId %q %q [%s] edited %q", b, s.Sender, s.ClientID, s.Content, s.Reactions, s.EditedAt)
}

// Brief names a message and its version.
func (s State) Brief() string {
	return fmt.Sprintf("message %d (thread %d, seq %d) version %d", s.ID, s.Thread, s.Seq, s.Version)
}

// message is the JSON of a message.
type message struct {
	ID        int64 `json:"id"`
	ThreadID  int64 `json:"threadId"`
	Seq       int64 `json:"seq"`
	Version   int64 `json:"version"`
	Sender    user  `json:"sender"`
	Content   string
	Kind      string
	Read      bool
	Reactions []struct {
		Reaction string
		Count    int
		UserIDs  []int64
	}
	ReplyTo   int64
	ClientID  string
	CreatedAt string
	EditedAt  string
	Deleted   bool
}

type user struct {
	ID    int64
	Karma int64
}

// thread is the JSON of a thread.
type thread struct {
	ID          int64
	Kind        string
	Messages    []message
	LastSeq     int64
	LastReadSeq int64
	Unread      int64
	HasMore     bool
}

func (m message) state() State {
	s := State{
		ID: m.ID, Thread: m.ThreadID, Seq: m.Seq, Version: m.Version, Sender: m.Sender.ID, Content: m.Content, Kind: m.Kind,
		ReplyTo: m.ReplyTo, ClientID: m.ClientID, CreatedAt: m.CreatedAt, EditedAt: m.EditedAt, Deleted: m.Deleted,
	}
	parts := make([]string, len(m.Reactions))
	for i, r := range m.Reactions {
		users := make([]string, len(r.UserIDs))
		for j, id := range r.UserIDs {
			users[j] = fmt.Sprint(id)
		}
		parts[i] = r.Reaction + "=" + strings.Join(users, ",")
		if r.Count != len(r.UserIDs) {
			parts[i] += fmt.Sprintf(" (but the count says %d)", r.Count)
		}
	}
	s.Reactions = strings.Join(parts, " ")
	return s
}

func states(ms []message) []State {
	out := make([]State, len(ms))
	for i, m := range ms {
		out[i] = m.state()
	}
	return out
}

// reactors are who gave a reaction, by reaction.
func (s State) reactors() map[string][]int64 {
	out := map[string][]int64{}
	for part := range strings.FieldsSeq(s.Reactions) {
		name, users, _ := strings.Cut(part, "=")
		for id := range strings.SplitSeq(users, ",") {
			var n int64
			if _, err := fmt.Sscan(id, &n); err == nil {
				out[name] = append(out[name], n)
			}
		}
	}
	return out
}

// tokenLength is the length of the one word of every text that is in no other text: what tells, wherever it turns up,
// whose message it is from.
const tokenLength = 14

// tokens are the words of the shape of a token in an answer or a frame.
func tokens(b []byte) (found []string) {
	start := 0
	for i := 0; i <= len(b); i++ {
		if i < len(b) && ('a' <= b[i] && b[i] <= 'z' || '0' <= b[i] && b[i] <= '9') {
			continue
		}
		if i-start == tokenLength {
			found = append(found, string(b[start:i]))
		}
		start = i + 1
	}
	return found
}
