package command

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"

	"ribbit/app/chat"
	"ribbit/app/config"
	"ribbit/app/onetime"
	"ribbit/app/passkey"
	"ribbit/app/password"
	"ribbit/app/store"
)

// withStore runs do on the data, whether or not a server is running on them.
func withStore(ctx context.Context, e Env, data config.Data, do func(*store.Store) error) (err error) {
	s, err := store.Open(ctx, store.Options{
		Dir: data.Folder, Database: data.Database,
		Log: slog.New(slog.NewTextHandler(e.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn})),
	})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	return do(s)
}

// withChat runs do on the chats, whether or not a server is running on them.
func withChat(ctx context.Context, e Env, data config.Data, do func(*chat.Chat) error) error {
	return withStore(ctx, e, data, func(s *store.Store) error {
		at, err := openClock(ctx, e, s, slog.New(slog.DiscardHandler))
		if err != nil {
			return err
		}
		return do(newChat(s, nil, at))
	})
}

// newChat is the rules on a store.
func newChat(s chat.Store, a chat.Announcer, at *clock) *chat.Chat {
	return &chat.Chat{
		Store: s, Announcer: a,
		Passwords: password.New(password.Standard), Codes: codes{onetime.Codes{}, at}, Authenticators: passkey.Authenticators{},
		Now: at.now,
	}
}

// databaseName is the file in the data folder by which it is told from any other folder.
const databaseName = "ribbit.db"

// wantData refuses a folder without a database: most likely it is the wrong one.
func wantData(data config.Data) error {
	if data.Database != "" {
		return nil
	}
	dir := data.Folder
	_, err := os.Stat(filepath.Join(dir, databaseName))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return failf("There is no Ribbit in the folder %s. Start the server once, or name the right folder with --data.", dir)
	case err != nil:
		return fmt.Errorf("look into the folder: %w", err)
	}
	return nil
}
