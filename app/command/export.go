package command

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"ribbit/app/chat"
	"ribbit/app/config"
	"ribbit/app/export"
	"ribbit/app/refusal"
	"ribbit/app/stickers"
)

// exportAll writes everything, or what somebody may read, into a folder.
func exportAll(ctx context.Context, e Env, args []string) error {
	var data config.Data
	var folder string
	f := config.NewFlags(e.Getenv)
	config.DeclareData(f, &data)
	config.DeclareFiles(f, &folder)
	name := f.String("user", "", "")
	w, err := words(f, args, "DIR")
	if err != nil {
		return err
	}
	if err := wantData(data); err != nil {
		return err
	}
	return withChat(ctx, e, data, func(c *chat.Chat) error {
		var user *chat.User
		if *name != "" {
			u, err := userNamed(ctx, c, *name)
			if err != nil {
				return err
			}
			user = &u
		}
		to, err := openExport(w[0])
		if err != nil {
			return err
		}
		from, err := openKept(ctx, e, folder, data.Folder, slog.New(slog.DiscardHandler))
		if err != nil {
			return errors.Join(err, to.Close())
		}
		book, err := openStickers(ctx, data.Folder, c.Store, from.Open, slog.New(slog.DiscardHandler))
		if err != nil {
			return errors.Join(err, to.Close())
		}
		exporting := newExport(c, e, from, book, time.Local)
		report, err := exporting.Write(ctx, user, to)
		if err = errors.Join(err, to.Close()); err != nil {
			return fmt.Errorf("The export into %s is not complete: %w. Remove the folder, and try again", w[0], err) //nolint:staticcheck // a sentence for a person
		}
		if report.Missing > 0 {
			fmt.Fprintf(e.Stderr, "%d files that messages carry are missing in %s, and not in the export. If they lie elsewhere, name their folder with --files.\n", report.Missing, from.place)
		}
		_, err = fmt.Fprintf(e.Stdout, "The export is in %s (chats: %d, messages: %d). Open index.html there. Whoever has the folder can read it: keep it safe.\n", w[0], report.Chats, report.Messages)
		return err
	})
}

// openExport opens a folder with nothing in it.
func openExport(dir string) (*export.Folder, error) {
	to, err := export.OpenFolder(dir)
	if errors.Is(err, export.ErrNotEmpty) {
		return nil, failf("There is something in the folder %s already. Name one that is empty, or not there yet.", dir)
	}
	if err != nil {
		return nil, refusal.Sentence("write the export into", dir, err, "Name another folder.")
	}
	return to, nil
}

// newExport is how exports are made here.
func newExport(c *chat.Chat, e Env, from keptFiles, book *stickers.Book, zone *time.Location) export.Config {
	return export.Config{
		Store: c.Store, Stickers: book, Assets: e.Assets, Zone: zone, Now: c.Now,
		Open: from.Open,
	}
}
