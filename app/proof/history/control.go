package main

import (
	"os"

	"ribbit/app/proof/program"
)

// control is a Ribbit that is broken on purpose. The checker is worth something only if it finds each of them out.
type control struct {
	name    string
	changes []change
	promise string // that must be found broken
}

// change replaces a piece of a source file that is there once.
type change struct{ file, old, new string }

const (
	writerFile   = "app/store/writer.go"
	storeFile    = "app/store/message.go"
	schemaFile   = "app/store/migrations/sqlite/0001_first.sql"
	replayFile   = "app/live/replay.go"
	announceFile = "app/live/announce.go"
)

// Pauses in broken code stand for a slow disk: they make a window wider that is there without them.
var controls = []control{
	{"answers before the commit", []change{
		{
			writerFile, "return w.engine.commit(ctx, w)",
			`for _, j := range jobs {
		if len(j.events) > 0 {
			if _, isSend := j.events[0].(chat.MessageSent); isSend {
				close(j.done)
			}
		}
	}
	time.Sleep(5 * time.Millisecond)
	return w.engine.commit(ctx, w)`,
		},
		{
			writerFile, "for _, j := range jobs {\n\t\tclose(j.done)\n\t}",
			`for _, j := range jobs {
		select {
		case <-j.done:
		default:
			close(j.done)
		}
	}`,
		},
	}, freshReads},
	{"forgets clientId", []change{
		{storeFile, "f.client_id = ` + client + `)", "f.client_id = ` + client + ` AND 0)"},
		{schemaFile, "CREATE UNIQUE INDEX messages_by_client_id", "CREATE INDEX messages_by_client_id"},
	}, onceSent},
	{"publishes before the commit", []change{
		{
			writerFile, "return w.engine.commit(ctx, w)",
			`var early []chat.Event
	for _, j := range jobs {
		if j.err == nil {
			early = append(early, j.events...)
		}
	}
	w.announceSafely(early)
	time.Sleep(5 * time.Millisecond)
	return w.engine.commit(ctx, w)`,
		},
		{writerFile, "Took: took})\n\tw.announceSafely(events)", "Took: took})"},
	}, freshReads},
	{"publishes out of order", []change{
		{announceFile, "func() { a.announceEvent(e) }", "func() { go a.announceEvent(e) }"},
	}, oneOrder},
	{"misses what changes during a replay", []change{
		{replayFile, "r.hub.JoinHeld(r.listener, topic)\n\tfor {", "for {"},
		{replayFile, "r.flow(topic, r.query.Thread, version)", "r.hub.Join(r.listener, topic)\n\t\t\tr.flow(topic, r.query.Thread, version)"},
	}, converges},
	{"lets strangers join", []change{
		{storeFile, "WHERE me.thread_id = +?1 AND me.user_id = +?2`, []any{c.Thread, c.Caller}", "WHERE me.thread_id = +?1 AND +?2 > 0 LIMIT 1`, []any{c.Thread, c.Caller}"},
	}, membership},
	{"lets strangers read a message", []change{
		{storeFile, "JOIN members me ON me.thread_id = m.thread_id AND me.user_id = +?2\n\t\t\tWHERE m.id = +?1`, id, caller)", "WHERE m.id = +?1 AND +?2 > 0`, id, caller)"},
	}, membership},
	{"finds deleted texts", []change{
		{
			schemaFile, "BEFORE UPDATE OF kind, content, deleted ON messages\nWHEN old.kind = 'text' AND old.deleted = 0",
			"BEFORE UPDATE OF kind, content, deleted ON messages\nWHEN old.kind = 'text' AND old.deleted = 0 AND new.deleted = 0",
		},
	}, lastChange},
}

// buildControl makes the broken program.
func buildControl(dir string, c control) (string, error) {
	file, err := overlay(dir, c.changes)
	if err != nil {
		return "", err
	}
	defer os.Remove(file) //nolint:errcheck // its folder goes too
	return program.Build(dir, "-overlay", file)
}
