package command

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"

	"ribbit/app/config"
	"ribbit/app/store"
)

// backup writes everything into one file.
func backup(ctx context.Context, e Env, args []string) (err error) {
	var data string
	f := config.NewFlags(e.Getenv)
	config.DeclareData(f, &data)
	w, err := words(f, args, "FILE")
	if err != nil {
		return err
	}
	if err := wantData(data); err != nil {
		return err
	}
	s, err := store.Open(ctx, store.Options{Dir: data, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	if err := s.Backup(ctx, w[0]); err != nil {
		return err
	}
	size := ""
	if st, err := os.Stat(w[0]); err == nil {
		size = fmt.Sprintf(" (%.1f MiB)", float64(st.Size())/(1<<20))
	}
	_, err = fmt.Fprintf(e.Stdout, "The backup is in %s%s. It holds all messages: keep it safe.\n", w[0], size)
	return err
}

// restore puts a backup into the data folder.
func restore(ctx context.Context, e Env, args []string) error {
	var data string
	f := config.NewFlags(e.Getenv)
	config.DeclareData(f, &data)
	force := f.Bool("force", false, "")
	w, err := words(f, args, "FILE")
	if err != nil {
		return err
	}
	if err := store.Restore(ctx, w[0], data, *force); err != nil {
		return err
	}
	_, err = fmt.Fprintf(e.Stdout, "%s is restored into the folder %s.\n", w[0], data)
	return err
}
