package store

import (
	"archive/tar"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"github.com/mattn/go-sqlite3"

	"ribbit/app/chat"
	"ribbit/app/refusal"
	"ribbit/app/yielding"
)

// Files is where the bytes of attachments lie.
type Files interface {
	// OpenBlob reads a blob. Error: fs.ErrNotExist.
	OpenBlob(b chat.Blob) (*os.File, error)
	// OpenUpload reads an upload that is not kept yet, as it came. Error: fs.ErrNotExist.
	OpenUpload(id chat.UploadID) (*os.File, error)
	// KeepBlob keeps a file of the local disk under the name of its content.
	KeepBlob(ctx context.Context, file string) error
}

// Backup writes a consistent snapshot of everything into a new file: an uncompressed tar with the database in it and behind
// that the files that its messages carry and the packs of stickers, and last the list of both with their SHA-256, for its owner only. It works while a server runs, and leaves no trace of deleted
// texts and files. With a passphrase it is encrypted. A file that exists is not overwritten. Answered is how many files are missing that messages carry.
func (s *Store) Backup(ctx context.Context, file string, from Files, passphrase string) (missing int, err error) {
	if _, err := os.Lstat(file); err == nil {
		return 0, existsAlready(file)
	}
	dir, err := os.MkdirTemp(filepath.Dir(file), BackupPrefix)
	if err != nil {
		return 0, refusal.Sentence("write beside", file, err, otherPlace(err))
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	snapshot, err := s.makeSnapshot(ctx, dir, file, from)
	if err != nil {
		return 0, err
	}
	packed := filepath.Join(dir, "backup.tar")
	if missing, err = s.packInto(ctx, packed, snapshot, from, passphrase); err != nil {
		return 0, noRoom(file, refusal.Sentence("write", file, err, otherPlace(err)), err)
	}
	// A link, unlike a rename, fails when somebody made the file meanwhile.
	if err := os.Link(packed, file); errors.Is(err, fs.ErrExist) {
		return 0, existsAlready(file)
	} else if err == nil {
		return missing, syncFolder(filepath.Dir(file))
	}
	if err := os.Rename(packed, file); err != nil { // not every file system has links
		return 0, refusal.Sentence("write", file, err, otherPlace(err))
	}
	return missing, syncFolder(filepath.Dir(file))
}

// BackupTo is Backup for a stream. The database is copied into the folder for temporary files first.
func (s *Store) BackupTo(ctx context.Context, w io.Writer, from Files, passphrase string) (missing int, err error) {
	dir, err := os.MkdirTemp("", BackupPrefix)
	if err != nil {
		return 0, refusal.Sentence("write into", os.TempDir(), err, "Name another folder for temporary files with TMPDIR.")
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	snapshot, err := s.makeSnapshot(ctx, dir, dir, from)
	if err != nil {
		return 0, err
	}
	if missing, err = s.pack(ctx, w, snapshot, from, passphrase); err != nil {
		return 0, fmt.Errorf("write the backup: %w", err)
	}
	return missing, nil
}

// otherPlace is the way out where a backup cannot be written.
func otherPlace(err error) string {
	switch {
	case errors.Is(err, fs.ErrPermission):
		return "Let that user write there, or choose another place."
	case errors.Is(err, fs.ErrNotExist):
		return "Make the folder first, or choose another place."
	}
	return "Choose another place."
}

// BackupPrefix begins the names of folders in which backups are made.
const BackupPrefix = ".ribbit-backup-"

func existsAlready(file string) error {
	return fmt.Errorf("%s exists already. Choose another name, or remove it first.", file)
}

// noRoom says that the place of a backup is full where that is the cause, which may be another disk than the database's.
func noRoom(file string, otherwise, cause error) error {
	var e sqlite3.Error
	if errors.As(cause, &e) && e.Code == sqlite3.ErrFull || refusal.IsFull(cause) {
		return fmt.Errorf("There is no room for the backup %s. It takes up to three times the size of the database, and the files, while it is made. Make room, or choose another place.", file)
	}
	return otherwise
}

// makeSnapshot puts a copy of the database with what belongs into a backup into a folder. Messages name the backup.
func (s *Store) makeSnapshot(ctx context.Context, dir, backup string, from Files) (file string, err error) {
	file = filepath.Join(dir, databaseName)
	for tries := 0; ; tries++ {
		file, err = s.takeSnapshot(ctx, file, backup, from)
		const most = 3
		if !errors.Is(err, fs.ErrNotExist) || tries == most {
			return file, err
		}
		// What was being looked at is kept meanwhile: the database says where.
		if err := errors.Join(os.Remove(file), os.RemoveAll(filepath.Join(dir, heldName))); err != nil {
			return "", err
		}
	}
}

func (s *Store) takeSnapshot(ctx context.Context, file, backup string, from Files) (string, error) {
	if err := s.engine.copyTo(ctx, file); err != nil {
		return "", noRoom(backup, failed("copy the database", err), err)
	}
	if err := forget(ctx, file); err != nil {
		return "", noRoom(backup, failed("clean the copy", err), err)
	}
	if err := holdReceived(ctx, file, from); err != nil {
		return "", noRoom(backup, failed("copy what is being looked at", err), err)
	}
	if err := holdPacks(ctx, file, StickerFolder(s.dir)); err != nil {
		return "", noRoom(backup, failed("copy the packs of stickers", err), err)
	}
	return file, nil
}

// heldName is the folder beside a snapshot with what is not among the kept files: what was still being looked at, and packs.
const heldName = "held"

// holdReceived takes along what messages carry and the server has not kept yet: as it came, and named by the row that waits for it, so that
// the server which is restored goes on with it. Error: fs.ErrNotExist when one has gone meanwhile.
func holdReceived(ctx context.Context, snapshot string, from Files) (err error) {
	db := openPool(copyURL(snapshot), copyPragmas, 1)
	defer db.Close()
	ids, err := column[chat.UploadID](ctx, db, `SELECT id FROM uploads WHERE state = 1 AND file IS NULL`)
	for _, id := range ids {
		if err != nil {
			return err
		}
		var file *os.File
		if file, err = from.OpenUpload(id); err != nil {
			return err
		}
		var b chat.Blob
		b, err = holdBlob(ctx, filepath.Join(filepath.Dir(snapshot), heldName), file)
		if err = errors.Join(err, file.Close()); err == nil {
			_, err = db.ExecContext(ctx, `UPDATE uploads SET file = ?2 WHERE id = +?1`, id, b)
		}
	}
	return err
}

// forget takes out of a copy what a backup must not bring back. Sessions, tokens, passes and links for a new
// password: whoever has an old one, or what was signed
// out since, would be let in again. The server's id: a copy that runs beside the first has cookies of its own. What servers on one database have as a
// secret: a copy of SQLite's may have come from there. The plan of
// backups: its passphrase opens others, and a copy would write into the same folder. Uploads that no
// message carries, and what is said of bytes that are to be removed: neither's bytes are in a backup. What a ban removed, as if it
// had been deleted. And the words of
// deleted and edited messages: the search index keeps them in its segments until those are merged, so all are made one;
// VACUUM then drops the pages that held them.
func forget(ctx context.Context, file string) error {
	db := openPool(copyURL(file), copyPragmas, 1)
	defer db.Close()
	for _, statement := range []string{
		`DELETE FROM push_subscriptions`,
		`DELETE FROM passes`,
		`DELETE FROM spent_challenges`,
		`DELETE FROM sessions`,
		`DELETE FROM resets`,
		`DELETE FROM settings WHERE name IN ('` + idSetting + `', '` + backupPlanSetting + `', '` + backupResultSetting + `', '` + backupClaimSetting + `', '` + setupSetting + `', '` + copySetting + `')`,
		`DELETE FROM settings WHERE ` + areSecrets,
		`DELETE FROM settings WHERE ` + areFolders,
		`DELETE FROM uploads WHERE message_id IS NULL`,
		`DELETE FROM uploads WHERE message_id IN (SELECT message_id FROM removed_messages)`,
		`DELETE FROM previews WHERE message_id IN (SELECT message_id FROM removed_messages)`,
		`DELETE FROM search WHERE docid IN (SELECT message_id FROM removed_messages WHERE has_words = 1)`,
		`DELETE FROM removed_messages`,
		`DELETE FROM released`,
		`UPDATE invites SET code = NULL`,
		`INSERT INTO search (search) VALUES ('optimize')`,
		`VACUUM`,
	} {
		if _, err := db.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	return nil
}

// packInto writes a backup into a file, down to the disk.
func (s *Store) packInto(ctx context.Context, file, snapshot string, from Files, passphrase string) (missing int, err error) {
	out, err := os.OpenFile(file, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, out.Close()) }()
	if missing, err = s.pack(ctx, &syncedFile{to: out}, snapshot, from, passphrase); err != nil {
		return 0, err
	}
	return missing, out.Sync()
}

// syncedFile is a file that goes down to the disk a little at a time. Where much of one file waits for that, a file system has everybody
// wait who writes another one down, as the server does with each message.
type syncedFile struct {
	to      *os.File
	waiting int // bytes
}

func (f *syncedFile) Write(p []byte) (n int, err error) {
	const most = 2 << 20
	n, err = f.to.Write(p)
	if f.waiting += n; err == nil && f.waiting >= most {
		f.waiting, err = 0, f.to.Sync()
	}
	return n, err
}

// pack writes a tar with the database in it, the files that it refers to, and the list of both.
func (s *Store) pack(ctx context.Context, out io.Writer, snapshot string, from Files, passphrase string) (missing int, err error) {
	private, err := encrypt(out, passphrase)
	if err != nil {
		return 0, err
	}
	list, err := newSums(filepath.Dir(snapshot))
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, list.Close()) }()
	w := tar.NewWriter(private)
	if err := packDatabase(ctx, w, snapshot, list); err != nil {
		return 0, err
	}
	missing, err = s.eachBlob(ctx, snapshot, from, func(b chat.Blob, file *os.File) error {
		if err := checkBlob(ctx, b, file); err != nil {
			return err
		}
		if err := packOne(ctx, w, blobName(b), file, file); err != nil {
			return err
		}
		return list.addBlob(b)
	})
	if err != nil {
		return 0, err
	}
	if err := list.finish(); err != nil {
		return 0, err
	}
	return missing, errors.Join(packOne(ctx, w, sumsName, list.file, list.file), w.Close(), private.Close())
}

func packDatabase(ctx context.Context, w *tar.Writer, snapshot string, list *sums) error {
	file, err := os.Open(snapshot)
	if err != nil {
		return err
	}
	hash := sha256.New()
	if err := errors.Join(packOne(ctx, w, databaseName, file, io.TeeReader(file, hash)), file.Close()); err != nil {
		return err
	}
	return list.addDatabase(hex.EncodeToString(hash.Sum(nil)))
}

// packOne writes what r has of a file.
func packOne(ctx context.Context, w *tar.Writer, name string, file *os.File, r io.Reader) error {
	at, err := file.Stat()
	if err != nil {
		return err
	}
	header := tar.Header{Name: name, Mode: 0o600, Size: at.Size(), ModTime: at.ModTime().Truncate(time.Second)}
	if err := w.WriteHeader(&header); err != nil {
		return err
	}
	_, err = io.Copy(w, yielding.Reader(ctx, r))
	return err
}

// eachBlob calls do for every file that a snapshot refers to. One that is gone because its message was deleted since is left
// out; how many are missing without such a reason, or were altered on their disk, is answered: with one of those a backup
// could not be restored.
func (s *Store) eachBlob(ctx context.Context, snapshot string, from Files, do func(chat.Blob, *os.File) error) (missing int, err error) {
	db := openPool(backupURL(snapshot), copyPragmas[:1], 1)
	defer db.Close()
	var turn yielding.Turn
	err = each(ctx, db, func(row scanner) error {
		turn.Rest()
		var b chat.Blob
		if err := row.Scan(&b); err != nil {
			return err
		}
		file, err := os.Open(filepath.Join(filepath.Dir(snapshot), heldName, filepath.FromSlash(blobName(b))))
		if errors.Is(err, fs.ErrNotExist) {
			file, err = from.OpenBlob(b)
		}
		if errors.Is(err, fs.ErrNotExist) {
			isUsed, err := s.IsBlobUsed(ctx, b)
			if isUsed {
				missing++
			}
			return err
		}
		if err != nil {
			return err
		}
		if err = do(b, file); errors.Is(err, errAltered) {
			missing++
			err = nil
		}
		return errors.Join(err, file.Close())
	}, `
		SELECT file FROM uploads WHERE file IS NOT NULL
		UNION SELECT thumb FROM uploads WHERE thumb IS NOT NULL
		UNION SELECT small FROM uploads WHERE small IS NOT NULL
		UNION SELECT file FROM stickers
		UNION SELECT file FROM packed_stickers
		UNION SELECT picture FROM previews WHERE picture IS NOT NULL
		UNION SELECT picture FROM users WHERE picture IS NOT NULL
		UNION SELECT value FROM settings WHERE name = 'logo' AND value <> ''`)
	return missing, err
}

// syncFolder brings the names in a folder down to the disk. Windows syncs no folders: it keeps the changes of names in order by a
// log of its own.
func syncFolder(dir string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
