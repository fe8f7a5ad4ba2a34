package program

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store"
)

// Pond is who and what is in a folder: people with tokens, all of them in each of a few groups.
type Pond struct {
	Tokens  []string // the first is an admin's
	Threads []int64
}

// Fill makes a folder of people, called frog0 and on, and of groups, before a server runs on it.
func Fill(dir string, people, threads int) (p Pond, err error) {
	ctx := context.Background()
	st, err := store.Open(ctx, store.Options{Dir: dir, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		return p, fmt.Errorf("fill a folder: %w", err)
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	rules := chat.Chat{Store: st, Now: func() time.Time { return time.Now().UTC() }}
	var ids []chat.UserID
	for i := range people {
		name := "frog" + strconv.Itoa(i)
		u, err := st.AddUser(ctx, chat.NewUser{
			Name: name, Fold: chat.FoldName(name), Parts: chat.NameParts(name), PasswordHash: "none", Admin: i == 0, CreatedAt: rules.Now(),
		})
		if err != nil {
			return p, err
		}
		_, token, err := rules.AddToken(ctx, u, chat.NewToken{Label: "fault"})
		if err != nil {
			return p, err
		}
		ids, p.Tokens = append(ids, u.ID), append(p.Tokens, token)
	}
	for range threads {
		// With a title it is a group, also of two.
		v, _, err := rules.OpenThread(ctx, ids[0], ids[1:], "pond")
		if err != nil {
			return p, err
		}
		p.Threads = append(p.Threads, int64(v.ID))
	}
	return p, nil
}
