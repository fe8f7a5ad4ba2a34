package store

import (
	"archive/tar"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"github.com/mattn/go-sqlite3"
)

// Backup writes a consistent snapshot of everything into a new file: an uncompressed tar with the database in it, for
// its owner only. It works while a server runs, and leaves no trace of deleted texts in the file. A file that exists is
// not overwritten.
func (s *Store) Backup(ctx context.Context, file string) (err error) {
	if _, err := os.Lstat(file); err == nil {
		return fmt.Errorf("%s exists already. Choose another name, or remove it first.", file)
	}
	dir, err := os.MkdirTemp(filepath.Dir(file), ".ribbit-backup-")
	if err != nil {
		return fmt.Errorf("Ribbit cannot write beside %s: %w. Choose another place.", file, reason(err))
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	snapshot := filepath.Join(dir, databaseName)
	if err := s.snapshotInto(ctx, snapshot); err != nil {
		return noRoom(file, failed("copy the database", err), err)
	}
	if err := forget(ctx, snapshot); err != nil {
		return noRoom(file, failed("clean the copy", err), err)
	}
	packed := filepath.Join(dir, "backup.tar")
	if err := pack(packed, snapshot); err != nil {
		return noRoom(file, fmt.Errorf("Ribbit cannot write %s: %w.", file, reason(err)), err)
	}
	// A link, unlike a rename, fails when somebody made the file meanwhile.
	if err := os.Link(packed, file); errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s exists already. Choose another name, or remove it first.", file)
	} else if err == nil {
		return syncFolder(filepath.Dir(file))
	}
	if err := os.Rename(packed, file); err != nil { // not every file system has links
		return fmt.Errorf("Ribbit cannot write %s: %w.", file, reason(err))
	}
	return syncFolder(filepath.Dir(file))
}

// noRoom says that the place of a backup is full where that is the cause, which may be another disk than the database's.
func noRoom(file string, otherwise, cause error) error {
	var e sqlite3.Error
	if errors.As(cause, &e) && e.Code == sqlite3.ErrFull || errors.Is(cause, syscall.ENOSPC) {
		return fmt.Errorf("There is no room for the backup %s. It takes up to three times the size of the database while it is made. Make room, or choose another place.", file)
	}
	return otherwise
}

// snapshotInto copies the database of this moment into a new file.
func (s *Store) snapshotInto(ctx context.Context, file string) error {
	if err := makePrivate(file); err != nil {
		return err
	}
	db := openPool(backupURL(filepath.Join(s.dir, databaseName)), backupPragmas, 1)
	defer db.Close()
	_, err := db.ExecContext(ctx, `VACUUM INTO ?`, file)
	return err
}

// forget takes out of a copy what a backup must not bring back. Sessions and tokens: whoever has an old one, or what was signed
// out since, would be let in again. The server's id: a copy that runs beside the first has cookies of its own. And the words of
// deleted and edited messages: the search index keeps them in its segments until those are merged, so it is built anew;
// VACUUM then drops the pages that held them.
func forget(ctx context.Context, file string) error {
	db := openPool(copyURL(file), copyPragmas, 1)
	defer db.Close()
	for _, statement := range []string{
		`DELETE FROM sessions`,
		`DELETE FROM settings WHERE name = '` + idSetting + `'`,
		`INSERT INTO search (search) VALUES ('rebuild')`,
		`VACUUM`,
	} {
		if _, err := db.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	return nil
}

// pack writes a tar with the database in it, down to the disk.
func pack(file, database string) (err error) {
	out, err := os.OpenFile(file, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, out.Close()) }()
	in, err := os.Open(database)
	if err != nil {
		return err
	}
	defer in.Close()
	at, err := in.Stat()
	if err != nil {
		return err
	}
	w := tar.NewWriter(out)
	header := tar.Header{Name: databaseName, Mode: 0o600, Size: at.Size(), ModTime: at.ModTime().Truncate(time.Second)}
	if err := w.WriteHeader(&header); err != nil {
		return err
	}
	if _, err := io.Copy(w, in); err != nil {
		return err
	}
	return errors.Join(w.Close(), out.Sync())
}

// syncFolder brings the names in a folder down to the disk.
func syncFolder(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
