package store

import (
	"archive/tar"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// Restore puts a backup into a data folder. A folder that holds something is refused without force; with it the
// database there is replaced, unless a server is using it. What is not a backup, is damaged, or is from a newer Ribbit
// changes nothing; ErrNotDatabase and ErrNewerDatabase tell.
func Restore(ctx context.Context, file, dir string, force bool) (err error) {
	if entries, _ := os.ReadDir(dir); len(entries) > 0 && !force {
		return fmt.Errorf("%s is not empty. Choose an empty folder with --data, or replace what is in it with --force.", dir)
	}
	if err := makeFolder(dir); err != nil {
		return err
	}
	lock, err := lockFolder(dir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, lock.Close()) }()
	fresh, err := os.MkdirTemp(dir, ".restore-")
	if err != nil {
		return fmt.Errorf("Ribbit cannot write in %s: %w. Choose another folder with --data.", dir, reason(err))
	}
	defer func() { err = errors.Join(err, os.RemoveAll(fresh)) }()
	database := filepath.Join(fresh, databaseName)
	if err := unpack(file, database); err != nil {
		return err
	}
	if err := checkCopy(ctx, file, database); err != nil {
		return err
	}
	// The log of the old database must not be taken for the new one's.
	for _, suffix := range []string{"-wal", "-shm"} {
		if err := os.RemoveAll(filepath.Join(dir, databaseName+suffix)); err != nil {
			return fmt.Errorf("remove the old database: %w", err)
		}
	}
	if err := os.Rename(database, filepath.Join(dir, databaseName)); err != nil {
		return fmt.Errorf("put the database in place: %w", err)
	}
	return syncFolder(dir)
}

// unpack takes the database out of a backup. Anything else in the file is refused.
func unpack(file, database string) (err error) {
	in, err := os.Open(file)
	if err != nil {
		return fmt.Errorf("Ribbit cannot read %s: %w. Check the name and who owns it.", file, reason(err))
	}
	defer in.Close()
	there, err := in.Stat()
	if err != nil {
		return fmt.Errorf("read the backup: %w", err)
	}
	r := tar.NewReader(in)
	header, err := r.Next()
	if err != nil || header.Typeflag != tar.TypeReg || header.Name != databaseName {
		return notDatabaseError{file, "is not a backup of Ribbit"}
	}
	if header.Size > there.Size() { // a tar of holes would fill the disk with nothing
		return notDatabaseError{file, "is cut off or damaged"}
	}
	out, err := os.OpenFile(database, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("write the database: %w", err)
	}
	if _, err := io.Copy(out, r); err != nil {
		return errors.Join(notDatabaseError{file, "is cut off or damaged"}, out.Close())
	}
	if err := errors.Join(out.Sync(), out.Close()); err != nil {
		return fmt.Errorf("write the database: %w", err)
	}
	if _, err := r.Next(); !errors.Is(err, io.EOF) {
		return notDatabaseError{file, "is not a backup of this Ribbit"}
	}
	return nil
}

// checkCopy refuses an unpacked database that this Ribbit cannot use. Messages name the backup, not the copy.
func checkCopy(ctx context.Context, file, database string) error {
	db := openPool(backupURL(database), copyPragmas[:1], 1)
	defer db.Close()
	var id, version, tables int
	var sound string
	err := db.QueryRowContext(ctx, `
		SELECT
			(SELECT application_id FROM pragma_application_id),
			(SELECT user_version FROM pragma_user_version),
			(SELECT count(*) FROM sqlite_schema)`).Scan(&id, &version, &tables)
	if err != nil {
		return explainOpening(file, err)
	}
	if id != applicationID {
		return notDatabaseError{file, "is not a backup of Ribbit"}
	}
	if err := checkMarks(file, id, version, tables); err != nil {
		return err
	}
	if err := db.QueryRowContext(ctx, `PRAGMA quick_check(1)`).Scan(&sound); err != nil {
		return explainOpening(file, err)
	}
	if sound != "ok" {
		return notDatabaseError{file, "is damaged"}
	}
	return nil
}
