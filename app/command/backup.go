package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"

	"ribbit/app/chat"
	"ribbit/app/config"
	"ribbit/app/files"
	"ribbit/app/store"
)

// backup writes everything into one file, into a folder, or to standard output.
func backup(ctx context.Context, e Env, args []string) (err error) {
	var data config.Data
	var folder string
	f := config.NewFlags(e.Getenv)
	config.DeclareData(f, &data)
	config.DeclareFiles(f, &folder)
	fromStdin := f.Bool("passphrase-stdin", false, "")
	w, err := words(f, args, "FILE")
	if err != nil {
		return err
	}
	if err := wantData(data); err != nil {
		return err
	}
	passphrase, err := readPassphrase(e, *fromStdin)
	if err == nil && *fromStdin {
		err = chat.CheckPassphrase(passphrase)
	}
	if err != nil {
		return err
	}
	if passphrase != "" && isFolder(w[0]) {
		return config.Usagef("A folder cannot be encrypted. Name a file.")
	}
	s, err := store.Open(ctx, store.Options{Dir: data.Folder, Database: data.Database, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	from, err := openKept(ctx, e, folder, data.Folder, slog.New(slog.DiscardHandler))
	if err != nil {
		return err
	}
	to := w[0]
	say := e.Stdout
	var missing int
	switch {
	case to == "-":
		say = e.Stderr
		missing, err = s.BackupTo(ctx, e.Stdout, from, passphrase)
	case isFolder(to):
		missing, err = s.BackupFolder(ctx, to, from)
	default:
		missing, err = s.Backup(ctx, to, from, passphrase)
	}
	if err != nil {
		return err
	}
	if missing > 0 {
		if _, err := fmt.Fprintf(e.Stderr, "%d files that messages carry are missing or damaged in %s, and not in the backup. If they lie elsewhere, name their folder with --files.\n", missing, from.place); err != nil {
			return err
		}
	}
	return sayBackup(say, to, passphrase != "")
}

// readPassphrase answers the first line of standard input, or "" where none is to be read.
func readPassphrase(e Env, fromStdin bool) (string, error) {
	if !fromStdin {
		return "", nil
	}
	return firstLine(e.Stdin)
}

func sayBackup(out io.Writer, to string, isEncrypted bool) error {
	size := ""
	if st, err := os.Stat(to); err == nil && st.Mode().IsRegular() {
		size = fmt.Sprintf(" (%.1f MiB)", float64(st.Size())/(1<<20))
	}
	if to == "-" {
		to = "what was printed"
	}
	end := "keep it safe"
	if isEncrypted {
		end = "without its passphrase nobody can read it"
	}
	_, err := fmt.Fprintf(out, "The backup is in %s%s. It holds all messages and their files: %s.\n", to, size, end)
	return err
}

// isFolder reports whether a backup is to be a folder: one that is there, or is named like one.
func isFolder(name string) bool {
	if strings.HasSuffix(name, "/") || strings.HasSuffix(name, string(os.PathSeparator)) {
		return true
	}
	at, err := os.Stat(name)
	return err == nil && at.IsDir()
}

// restore puts a backup into the data folder.
func restore(ctx context.Context, e Env, args []string) error {
	var data config.Data
	var folder string
	f := config.NewFlags(e.Getenv)
	config.DeclareData(f, &data)
	config.DeclareFiles(f, &folder)
	force := f.Bool("force", false, "")
	fromStdin := f.Bool("passphrase-stdin", false, "")
	w, err := words(f, args, "FILE")
	if err != nil {
		return err
	}
	o := store.RestoreOptions{Force: *force, Database: data.Database}
	if o.Passphrase, err = readPassphrase(e, *fromStdin); err != nil {
		return err
	}
	from := w[0]
	if from == "-" {
		from, o.Stream = "The backup on standard input", e.Stdin
		o.Room = func(dir string) (int64, error) {
			free, _, err := files.Disk(dir)
			return free, err
		}
	}
	to, err := openKept(ctx, e, folder, data.Folder, slog.New(slog.DiscardHandler))
	if err != nil {
		return err
	}
	if err := store.Restore(ctx, from, data.Folder, to, o); err != nil {
		return err
	}
	place := "the folder " + data.Folder
	if data.Database != "" {
		place = "PostgreSQL, and its files into " + to.place
	}
	_, err = fmt.Fprintf(e.Stdout, "%s is restored into %s.\n", from, place)
	return err
}
