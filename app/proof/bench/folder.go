package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store"
)

// Words that the searches of the bench look for.
const (
	commonWord = "frog"    // in every second message
	rareWord   = "axolotl" // in the first message only
)

// fillers is how many goroutines fill a folder: as many messages share a commit.
const fillers = 256

// pond is a folder in which ada has a few chats, one of them of many messages.
type pond struct {
	dir    string
	ada    string // token
	grace  string // token of the other one in thread
	thread int64
	middle int64 // id of a message halfway, or of an account
}

// crowd is a folder of many people in groups of several sizes.
type crowd struct {
	dir    string
	tokens []string
	groups map[int]int64 // thread, by how many of the people are in it, from the first on
}

// pondOf fills a folder with a thread of so many messages, once for the whole bench.
func (b *bench) pondOf(messages int) (pond, error) {
	if p, ok := b.ponds[messages]; ok {
		return p, nil
	}
	p := pond{dir: filepath.Join(b.dir, "pond-"+strconv.Itoa(messages))}
	err := fill(p.dir, func(ctx context.Context, f *filler) error {
		people, tokens, err := f.people(ctx, 22)
		if err != nil {
			return err
		}
		p.ada, p.grace = tokens[0], tokens[1]
		for _, other := range people[2:] {
			thread, err := f.thread(ctx, people[0], other)
			if err != nil {
				return err
			}
			if _, err := f.say(ctx, thread, other, text(rand.New(rand.NewPCG(uint64(other), 0)), 0)); err != nil {
				return err
			}
		}
		thread, err := f.thread(ctx, people[:2]...)
		if err != nil {
			return err
		}
		p.thread = int64(thread)
		p.middle, err = f.talk(ctx, thread, people[:2], messages)
		return err
	})
	if err != nil {
		return pond{}, err
	}
	b.ponds[messages] = p
	return p, nil
}

// listOf fills a folder in which ada is in so many chats, with a message in each; thread is halfway down the list.
func (b *bench) listOf(chats int) (p pond, err error) {
	if p.dir, err = os.MkdirTemp(b.dir, "list-"); err != nil { // another for each run
		return p, err
	}
	err = fill(p.dir, func(ctx context.Context, f *filler) error {
		people, tokens, err := f.people(ctx, 1+chats)
		if err != nil {
			return err
		}
		p.ada, p.grace = tokens[0], tokens[1]
		for i, other := range people[1:] {
			thread, err := f.thread(ctx, people[0], other)
			if err != nil {
				return err
			}
			if i == chats/2 {
				p.thread = int64(thread)
			}
			if _, err := f.say(ctx, thread, other, sentence); err != nil {
				return err
			}
		}
		return nil
	})
	return p, err
}

// accountsOf fills a folder with so many accounts, the first of them the owner's.
func (b *bench) accountsOf(accounts int) (p pond, err error) {
	if p.dir, err = os.MkdirTemp(b.dir, "accounts-"); err != nil { // another for each run
		return p, err
	}
	err = fill(p.dir, func(ctx context.Context, f *filler) error {
		people, tokens, err := f.people(ctx, accounts)
		if err == nil {
			p.ada, p.grace, p.middle = tokens[0], tokens[1], int64(people[accounts/2])
		}
		return err
	})
	return p, err
}

// crowdOf fills the folder of many people, once for the whole bench.
func (b *bench) crowdOf() (*crowd, error) {
	if b.crowd != nil {
		return b.crowd, nil
	}
	c := &crowd{dir: filepath.Join(b.dir, "crowd"), groups: map[int]int64{}}
	err := fill(c.dir, func(ctx context.Context, f *filler) error {
		people, tokens, err := f.people(ctx, 1000)
		if err != nil {
			return err
		}
		c.tokens = tokens
		for _, size := range []int{64, 100, 1000} {
			thread, err := f.thread(ctx, people[:size]...)
			if err != nil {
				return err
			}
			c.groups[size] = int64(thread)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	b.crowd = c
	return c, nil
}

// filler writes through the rules into a store that no server runs on.
type filler struct{ *chat.Chat }

func fill(dir string, do func(context.Context, *filler) error) (err error) {
	ctx := context.Background()
	st, err := store.Open(ctx, store.Options{Dir: dir, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		return fmt.Errorf("fill a folder: %w", err)
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	return do(ctx, &filler{&chat.Chat{Store: st, Now: func() time.Time { return time.Now().UTC() }}})
}

// people makes accounts, the first of them the owner's, that nobody can sign in to, and a token for each.
func (f *filler) people(ctx context.Context, n int) ([]chat.UserID, []string, error) {
	ids, tokens := make([]chat.UserID, n), make([]string, n)
	err := together(n, fillers, func(i int) error {
		name := "frog" + strconv.Itoa(i)
		u, err := f.Store.AddUser(ctx, chat.NewUser{
			Name: name, Fold: chat.FoldName(name), Parts: chat.NameParts(name), PasswordHash: "none",
			Admin: i == 0, CreatedAt: f.Now(),
		})
		if err != nil {
			return err
		}
		ids[i] = u.ID
		_, tokens[i], err = f.AddToken(ctx, u, chat.NewToken{Label: "bench"})
		return err
	})
	return ids, tokens, err
}

func (f *filler) thread(ctx context.Context, people ...chat.UserID) (chat.ThreadID, error) {
	v, _, err := f.OpenThread(ctx, people[0], people[1:], "")
	return v.ID, err
}

func (f *filler) say(ctx context.Context, thread chat.ThreadID, by chat.UserID, content string) (chat.MessageID, error) {
	m, _, err := f.Send(ctx, chat.Draft{ThreadID: thread, Sender: by, Content: content})
	return m.ID, err
}

// talk lets people write n messages in a thread, and answers the id of one in the middle.
func (f *filler) talk(ctx context.Context, thread chat.ThreadID, people []chat.UserID, n int) (middle int64, err error) {
	if _, err := f.say(ctx, thread, people[0], "the first words are about an "+rareWord); err != nil {
		return 0, err
	}
	var half atomic.Int64
	err = together(n-1, fillers, func(i int) error {
		id, err := f.say(ctx, thread, people[i%len(people)], text(rand.New(rand.NewPCG(uint64(i), 1)), i))
		if i == n/2 {
			half.Store(int64(id))
		}
		return err
	})
	return half.Load(), err
}

// text is what people write: a few words, the short ones more often than others.
func text(r *rand.Rand, i int) string {
	const syllables = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu"
	parts := strings.Fields(syllables)
	var b strings.Builder
	if i%2 == 0 {
		b.WriteString(commonWord)
	}
	for range 3 + r.IntN(18) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		for range 1 + r.IntN(1+r.IntN(4)) {
			b.WriteString(parts[r.IntN(len(parts))])
		}
	}
	return b.String()
}

// together does n things, at most most of them at a time, and answers the first error.
func together(n, most int, do func(i int) error) error {
	var (
		next   atomic.Int64
		once   sync.Once
		failed error
		wait   sync.WaitGroup
	)
	for range min(n, most) {
		wait.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				if err := do(i); err != nil {
					once.Do(func() { failed = err })
					next.Store(int64(n))
				}
			}
		})
	}
	wait.Wait()
	return failed
}
