package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"ribbit/app/chat"
	"ribbit/app/refusal"
	"ribbit/app/yielding"
)

// BackupFolder brings the backup in a folder up to date: the database, and beside it the files that its messages carry.
// Only files that are not there yet are copied, and those that nothing refers to any more are removed. The folder is a
// backup at every moment: of before until the new database has its name, of now from then on. It is made when it is not
// there; one that holds something else is refused. Its list of what is in it names what is there now. Answered is how many files are missing that messages carry.
func (s *Store) BackupFolder(ctx context.Context, folder string, from Files) (missing int, err error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return 0, refusal.Sentence("make the folder", folder, err, otherPlace(err))
	}
	if err := checkBackupFolder(folder); err != nil {
		return 0, err
	}
	dir, err := os.MkdirTemp(folder, BackupPrefix)
	if err != nil {
		return 0, refusal.Sentence("write in", folder, err, otherPlace(err))
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	snapshot, err := s.makeSnapshot(ctx, dir, folder, from)
	if err != nil {
		return 0, err
	}
	missing, err = s.fillFolder(ctx, folder, snapshot, from)
	if err == nil {
		err = syncShards(folder)
	}
	if err != nil {
		return 0, noRoom(folder, refusal.Sentence("write in", folder, err, otherPlace(err)), err)
	}
	database := filepath.Join(folder, databaseName)
	// The list first: it names both databases, and a database without its list would be refused.
	list := errors.Join(os.Rename(filepath.Join(dir, sumsName), filepath.Join(folder, sumsName)), syncFolder(folder))
	if err := errors.Join(list, os.Rename(snapshot, database), syncFolder(folder)); err != nil {
		return 0, refusal.Sentence("write", database, err, otherPlace(err))
	}
	return missing, removeUnreferred(ctx, folder)
}

// fillFolder copies the files that a snapshot refers to into a backup, and writes the list of the new backup beside the snapshot.
func (s *Store) fillFolder(ctx context.Context, folder, snapshot string, from Files) (missing int, err error) {
	dir := filepath.Dir(snapshot)
	list, err := newSums(dir)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, list.Close()) }()
	for _, database := range []string{snapshot, filepath.Join(folder, databaseName)} {
		sum, err := fileSum(ctx, database)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err = errors.Join(err, list.addDatabase(sum)); err != nil {
			return 0, err
		}
	}
	missing, err = s.eachBlob(ctx, snapshot, from, func(b chat.Blob, file *os.File) error {
		if err := addBlob(ctx, folder, dir, b, file); err != nil {
			return err
		}
		return list.addBlob(b)
	})
	return missing, errors.Join(err, list.finish())
}

// checkBackupFolder refuses a folder that is neither empty nor a backup; the folder of a server above all.
func checkBackupFolder(folder string) error {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return refusal.Sentence("read", folder, err, otherPlace(err))
	}
	for _, e := range entries {
		if name := e.Name(); name != databaseName && name != filesName && name != sumsName && !strings.HasPrefix(name, BackupPrefix) {
			return fmt.Errorf("%s holds something else than a backup. Choose an empty folder.", folder)
		}
	}
	if at, err := os.Lstat(filepath.Join(folder, filesName)); err == nil && !at.IsDir() {
		return fmt.Errorf("%s holds something else than a backup. Choose an empty folder.", folder)
	}
	// What arrives piece by piece lies there while a server uses it.
	if _, err := os.Lstat(filepath.Join(folder, filesName, "incoming")); err == nil {
		return fmt.Errorf("%s is a folder in which a Ribbit keeps its files. Choose an empty folder for the backup.", folder)
	}
	return nil
}

// addBlob copies a blob into a backup unless it is there in its full length.
func addBlob(ctx context.Context, folder, temporary string, b chat.Blob, file *os.File) error {
	name := filepath.FromSlash(blobName(b))
	is, err := file.Stat()
	if err != nil {
		return err
	}
	if at, err := os.Lstat(filepath.Join(folder, name)); err == nil && at.Mode().IsRegular() && at.Size() == is.Size() {
		return nil
	}
	if err := copyBlob(temporary, b, yielding.Reader(ctx, file)); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(filepath.Join(folder, name)), 0o700); err != nil {
		return err
	}
	return os.Rename(filepath.Join(temporary, name), filepath.Join(folder, name))
}

// syncShards brings the names of all files of a backup down to the disk.
func syncShards(folder string) error {
	all := filepath.Join(folder, filesName)
	shards, err := os.ReadDir(all)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	for _, shard := range shards {
		if shard.IsDir() {
			err = errors.Join(err, syncFolder(filepath.Join(all, shard.Name())))
		}
	}
	return errors.Join(err, syncFolder(all))
}

// removeUnreferred removes the files of a backup to which its database does not refer.
func removeUnreferred(ctx context.Context, folder string) error {
	db := openPool(backupURL(filepath.Join(folder, databaseName)), copyPragmas[:1], 1)
	defer db.Close()
	packed, err := column[chat.Blob](ctx, db, `SELECT file FROM packed_stickers`)
	if err != nil {
		return err
	}
	return eachBlobIn(folder, func(b chat.Blob, file string) error {
		isUsed, err := isBlobUsed(ctx, db, b)
		if err != nil || isUsed || slices.Contains(packed, b) {
			return err
		}
		return os.Remove(file)
	})
}
