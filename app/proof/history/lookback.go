package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"

	"ribbit/app/proof/program"
)

// lookBack looks at the same threads after a crash, through the search, and in a backup.
func (r *Round) lookBack() error {
	f := &r.history.Final
	r.killAll()
	if err := r.startAll(); err != nil {
		return err
	}
	log, err := r.readAll(r.direct)
	if err != nil {
		return err
	}
	for _, d := range difference(f.Log, log) {
		f.Drift = append(f.Drift, "after kill -9: "+d)
	}
	r.comeBackTwice()
	r.searchAround()
	if r.Cluster.Nodes > 0 {
		return r.lookIntoDump()
	}
	return r.lookIntoBackup()
}

// comeBackTwice resumes where nothing was missed; the check finds whatever comes all the same.
func (r *Round) comeBackTwice() {
	for _, p := range r.players[:min(3, len(r.players))] {
		if !p.socket.open(program.Patience) {
			continue
		}
		for _, t := range p.mine {
			have, _ := p.socket.memory(t)
			p.socket.join(t, have, program.Patience)
		}
	}
}

// Samples of a long history.
const (
	searchesOfGone = 60
	searchesOfLive = 40
)

// searchAround searches for what is there, what is gone, and what is not one's own. The check reads the answers.
func (r *Round) searchAround() {
	random := rand.New(rand.NewPCG(r.Seed, 1<<32))
	gone, live := r.words()
	for i, words := range [][]token{gone, live} {
		n := []int{searchesOfGone, searchesOfLive}[i]
		for range min(n, len(words)) {
			w := pickOne(random, words)
			r.direct[r.place(w.thread)].search(w.word, program.Patience)
			r.direct[random.IntN(len(r.direct))].search(w.word, program.Patience)
		}
	}
}

// place is that of a thread's first member among the people.
func (r *Round) place(thread int64) int {
	i := slices.IndexFunc(r.history.Rooms, func(room Room) bool { return room.ID == thread })
	return rooms[i][0]
}

// token is a word and where it was written.
type token struct {
	word   string
	thread int64
}

// words are the tokens of texts that were taken away, by a deletion or an edit, and of those that stand.
func (r *Round) words() (gone, live []token) {
	stands := map[string]bool{}
	ids := map[int64]bool{}
	for t, log := range r.history.Final.Log {
		for _, s := range log {
			ids[s.ID] = true
			if !s.Deleted {
				stands[s.Content[:tokenLength]] = true
				live = append(live, token{s.Content[:tokenLength], t})
			}
		}
	}
	for _, o := range r.history.Ops {
		if (o.Kind == Send || o.Kind == Edit) && o.Outcome == OK && !stands[o.Text[:tokenLength]] {
			gone = append(gone, token{o.Text[:tokenLength], o.Thread})
		}
	}
	return gone, live
}

// lookIntoBackup makes a backup beside the running server and looks for deleted texts in its bytes; when the round is
// deep it restores it and reads it.
func (r *Round) lookIntoBackup() error {
	f := &r.history.Final
	file := filepath.Join(r.Dir, "backup.tar")
	if out, err := r.nodes[0].Run(context.Background(), "backup", file); err != nil {
		return fmt.Errorf("backup: %w: %s", err, out)
	}
	bytes, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	f.Remains = append(f.Remains, remains(r.history, bytes)...)
	if !r.Deep {
		return nil
	}
	copied := newServer(r.Binary, filepath.Join(r.Dir, "restored"))
	if out, err := copied.Run(context.Background(), "restore", file); err != nil {
		return fmt.Errorf("restore: %w: %s", err, out)
	}
	return r.readFrom(copied, "out of the backup")
}

// lookIntoDump looks for deleted texts in what the database leaves; when the round is deep it brings all into a database of SQLite
// and reads it there.
func (r *Round) lookIntoDump() error {
	f := &r.history.Final
	if r.Cluster.Dump != nil {
		bytes, err := r.Cluster.Dump()
		if err != nil {
			return err
		}
		f.Remains = append(f.Remains, remains(r.history, bytes)...)
	}
	if !r.Deep {
		return nil
	}
	r.killAll()
	copied := newServer(r.Binary, filepath.Join(r.Dir, "copied"))
	file := filepath.Join(copied.Dir, "ribbit.db")
	if out, err := copied.Run(context.Background(), "migrate", r.Cluster.Database, file); err != nil {
		return fmt.Errorf("migrate: %w: %s", err, out)
	}
	bytes, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	f.Remains = append(f.Remains, remains(r.history, bytes)...)
	return r.readFrom(copied, "out of a copy")
}

// readFrom reads everything from a server of its own.
func (r *Round) readFrom(copied *program.Server, from string) error {
	if err := copied.Start(); err != nil {
		return err
	}
	defer copied.Kill()
	var clients []*Client
	for _, d := range r.direct {
		// A backup brings no session back, and a history of another server is one of its own.
		_, cookie, err := signIn(copied.URL()+"/api/auth/login", d.person.Name)
		if err != nil {
			return err
		}
		c := newClient(newHistory(0), 0, d.person, cookie, copied.Addr)
		defer c.close()
		clients = append(clients, c)
	}
	log, err := r.readAll(clients)
	if err != nil {
		return err
	}
	for _, d := range difference(r.history.Final.Log, log) {
		r.history.Final.Drift = append(r.history.Final.Drift, from+": "+d)
	}
	return nil
}

// remains looks for deleted texts in bytes. An index leaves out the beginning of a word that it shares with the one
// before, so that the end of a token is what is looked for.
func remains(h *History, in []byte) (out []string) {
	deleted := map[int64]bool{}
	for _, log := range h.Final.Log {
		for _, s := range log {
			deleted[s.ID] = s.Deleted
		}
	}
	ends := map[string]string{}
	for _, word := range deletedWords(h, deleted) {
		ends[word[tokenEnd:]] = word
	}
	const n = tokenLength - tokenEnd
	for i := 0; i+n <= len(in); i++ {
		if word, ok := ends[string(in[i:i+n])]; ok {
			out = append(out, fmt.Sprintf("the backup holds %q at byte %d, of a deleted message", word, i))
		}
	}
	return out
}

// tokenEnd is where the end of a token begins that is looked for in the bytes of a backup.
const tokenEnd = 5
