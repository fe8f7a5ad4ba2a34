package store

import (
	"archive/tar"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"ribbit/app/chat"
	"ribbit/app/refusal"
)

// Restore puts a backup, a file or a folder, into a data folder, and what messages carry into their folder. A data folder that
// holds something is refused without force; with it the database there is replaced, unless a server is using it. What is
// not a backup, is damaged, or is from a newer Ribbit changes nothing; ErrNotDatabase and ErrNewerDatabase tell.
func Restore(ctx context.Context, backup, dir string, to Files, force bool) (err error) {
	if unused, err := isUnused(dir); err != nil {
		return refusal.Own("read", dir, dir, dataFlag, err)
	} else if !force && !unused {
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
	fresh, err := os.MkdirTemp(dir, restorePrefix)
	if err != nil {
		return refusal.Own("write in", dir, dir, dataFlag, err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(fresh)) }()
	if err := unpack(ctx, backup, fresh); err != nil {
		return err
	}
	database := filepath.Join(fresh, databaseName)
	if err := checkCopy(ctx, backup, database); err != nil {
		return err
	}
	if err := placePacks(ctx, fresh, StickerFolder(dir)); err != nil {
		return fmt.Errorf("put the packs of stickers in place: %w", err)
	}
	// The files come first: a database may not refer to what is not there, while what nobody refers to is swept.
	err = eachBlobIn(fresh, func(_ chat.Blob, file string) error {
		if err := to.KeepBlob(ctx, file); err != nil {
			return fmt.Errorf("put the files in place: %w", err)
		}
		return os.Remove(file)
	})
	if err != nil {
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

// checkName is the way out where a backup cannot be read.
const checkName = "Check the name and who owns it."

// restorePrefix begins the names of folders into which backups are unpacked.
const restorePrefix = ".restore-"

// isUnused reports whether a data folder holds no more than what a restore that failed may have left.
func isUnused(dir string) (bool, error) {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, os.ErrNotExist) {
		return true, nil
	}
	for _, e := range entries {
		if name := e.Name(); name != lockName && name != filesName && !strings.HasPrefix(name, restorePrefix) {
			return false, err
		}
	}
	return true, err
}

// unpack takes the database and the files out of a backup, each file with the content that its name promises. Anything else
// in a tar is refused.
func unpack(ctx context.Context, backup, fresh string) (err error) {
	in, err := os.Open(backup)
	if err != nil {
		return refusal.Sentence("read", backup, err, checkName)
	}
	defer in.Close()
	there, err := in.Stat()
	if err != nil {
		return fmt.Errorf("read the backup: %w", err)
	}
	if there.IsDir() {
		return unpackFolder(ctx, backup, fresh)
	}
	r := tar.NewReader(in)
	header, err := r.Next()
	if err != nil || header.Typeflag != tar.TypeReg || header.Name != databaseName {
		return notDatabaseError{backup, "is not a backup of Ribbit"}
	}
	left := there.Size() // bytes; a tar of holes would fill the disk with nothing
	for {
		if left -= header.Size; left < 0 {
			return notDatabaseError{backup, "is cut off or damaged"}
		}
		if err := unpackOne(backup, fresh, header.Name, reader{ctx, r}); err != nil {
			return err
		}
		end, err := in.Seek(0, io.SeekCurrent)
		if err != nil {
			return fmt.Errorf("read the backup: %w", err)
		}
		header, err = r.Next()
		if errors.Is(err, io.EOF) {
			return checkEnd(backup, in, end)
		}
		if err != nil {
			return notDatabaseError{backup, "is cut off or damaged"}
		}
		if _, ok := blobOf(header.Name); !ok || header.Typeflag != tar.TypeReg {
			return notDatabaseError{backup, "is not a backup of this Ribbit"}
		}
	}
}

// checkEnd refuses a tar that was cut off behind one of its files: two blocks of zeros end a whole one. The last file in it
// ended at a place in the stream.
func checkEnd(backup string, in io.Seeker, last int64) error {
	const block = 512
	at, err := in.Seek(0, io.SeekCurrent)
	if err != nil {
		return fmt.Errorf("read the backup: %w", err)
	}
	if at < (last+block-1)/block*block+2*block {
		return notDatabaseError{backup, "is cut off or damaged"}
	}
	return nil
}

// unpackFolder copies the database and the files out of a backup that is a folder.
func unpackFolder(ctx context.Context, backup, fresh string) error {
	copyOne := func(name, file string) error {
		in, err := os.Open(file)
		if err != nil {
			return refusal.Sentence("read", file, err, checkName)
		}
		return errors.Join(unpackOne(backup, fresh, name, reader{ctx, in}), in.Close())
	}
	database := filepath.Join(backup, databaseName)
	if at, err := os.Lstat(database); err != nil || !at.Mode().IsRegular() {
		return notDatabaseError{backup, "is not a backup of Ribbit"}
	}
	if at, err := os.Lstat(database + "-wal"); err == nil && at.Size() > 0 {
		return notDatabaseError{backup, "is the folder of a server and not a backup"}
	}
	if err := copyOne(databaseName, database); err != nil {
		return err
	}
	return eachBlobIn(backup, func(b chat.Blob, file string) error { return copyOne(blobName(b), file) })
}

// unpackOne writes a file of a backup below a folder, down to the disk.
func unpackOne(backup, fresh, name string, r io.Reader) error {
	var err error
	if b, ok := blobOf(name); ok {
		err = copyBlob(fresh, b, r)
	} else {
		err = copyDatabase(filepath.Join(fresh, databaseName), r)
	}
	var system *os.PathError
	switch {
	case err == nil:
		return nil
	case errors.Is(err, errAltered):
		return notDatabaseError{backup, "is damaged: a file in it is not what it was when the backup was made"}
	case errors.Is(err, os.ErrExist):
		return notDatabaseError{backup, "is damaged: a file is in it twice"}
	case errors.As(err, &system), errors.Is(err, context.Canceled):
		return fmt.Errorf("unpack the backup: %w", err)
	}
	return notDatabaseError{backup, "is cut off or damaged"}
}

func copyDatabase(file string, r io.Reader) error {
	out, err := os.OpenFile(file, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, r)
	return errors.Join(err, out.Sync(), out.Close())
}

// reader stops when its context ends.
type reader struct {
	ctx context.Context
	io.Reader
}

func (r reader) Read(p []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	return r.Reader.Read(p)
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
