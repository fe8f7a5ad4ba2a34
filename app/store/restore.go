package store

import (
	"archive/tar"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/mattn/go-sqlite3"

	"ribbit/app/chat"
	"ribbit/app/refusal"
	"ribbit/app/yielding"
)

// RestoreOptions say how a backup is restored.
type RestoreOptions struct {
	Force      bool   // a folder that holds something is restored into, too
	Passphrase string // of an encrypted backup
	Database   string // the address of a PostgreSQL that gets the database; empty for the data folder
	// Stream is a backup that comes instead of lying in a file, and Room how many bytes a folder's disk takes.
	Stream io.Reader
	Room   func(dir string) (int64, error)
}

// Restore puts a backup, a file or a folder or what comes out of a stream, into a data folder, and what messages carry into their folder. A data folder that
// holds something is refused without force; with it the database there is replaced, unless a server is using it. What is
// not a backup, is damaged, is from a newer Ribbit, or is encrypted with another passphrase changes nothing; ErrNotDatabase,
// ErrNewerDatabase and ErrPassphrase tell.
func Restore(ctx context.Context, backup, dir string, to Files, o RestoreOptions) (err error) {
	if o.Database == "" {
		if unused, err := isUnused(dir); err != nil {
			return refusal.Own("read", dir, dir, dataFlag, err)
		} else if !o.Force && !unused {
			return fmt.Errorf("%s is not empty. Choose an empty folder with --data, or replace what is in it with --force.", dir)
		}
	}
	if err := makeFolder(dir); err != nil {
		return err
	}
	lock, err := lockFolder(dir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, lock.Close()) }()
	u, err := newUnpacked(dir, backup)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, u.Drop()) }()
	if err := u.unpack(ctx, backup, o); err != nil {
		return err
	}
	return u.place(ctx, to, o)
}

// Unpacked is a backup that was found whole and lies beside a database that is still in use. The caller drops it.
type Unpacked struct {
	dir   string // data folder
	fresh string // in it
	name  string // of the backup, as messages say it
}

// Unpack takes a backup out of a stream while it comes, at most so many bytes of it, and checks it: nothing that is in use
// changes before Place. One is unpacked at a time: what an earlier one left in the data folder is removed. Its errors are
// those of Restore, without the name of a file, and errNoRoom; see RestoreProblem.
func Unpack(ctx context.Context, in io.Reader, dir, passphrase string, most int64) (*Unpacked, error) {
	old, err := filepath.Glob(filepath.Join(dir, restorePrefix+"*"))
	for _, o := range old {
		err = errors.Join(err, os.RemoveAll(o))
	}
	if err != nil {
		return nil, fmt.Errorf("remove what an earlier restore left: %w", err)
	}
	const name = "The backup"
	u, err := newUnpacked(dir, name)
	if err != nil {
		return nil, err
	}
	err = unpackTar(ctx, source{name: name, in: in, most: most, tooLong: errNoRoom}, u.fresh, passphrase)
	if err == nil {
		err = u.check(ctx, true)
	}
	if err != nil {
		return nil, errors.Join(err, u.Drop())
	}
	return u, nil
}

func newUnpacked(dir, name string) (*Unpacked, error) {
	fresh, err := os.MkdirTemp(dir, restorePrefix)
	if err != nil {
		return nil, refusal.Own("write in", dir, dir, dataFlag, err)
	}
	return &Unpacked{dir, fresh, name}, nil
}

func (u *Unpacked) database() string { return filepath.Join(u.fresh, databaseName) }

// Drop removes what is not in place.
func (u *Unpacked) Drop() error { return os.RemoveAll(u.fresh) }

// Place has the backup take the place of a database without people, which no server is using: that of the data folder, or a PostgreSQL.
// Errors: ErrInUse, and errNotEmpty.
func (u *Unpacked) Place(ctx context.Context, to Files, database string) (err error) {
	lock, err := lockFolder(u.dir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, lock.Close()) }()
	o := RestoreOptions{Database: database}
	if database == "" {
		db := openPool(backupURL(filepath.Join(u.dir, databaseName)), copyPragmas[:1], 1)
		isUsed, err := hasPeople(ctx, db)
		if err = errors.Join(err, db.Close()); err != nil {
			return fmt.Errorf("look for people: %w", err)
		}
		if isUsed {
			return errNotEmpty
		}
	}
	return u.place(ctx, to, o)
}

func (u *Unpacked) place(ctx context.Context, to Files, o RestoreOptions) error {
	if o.Database != "" && !o.Force {
		if err := refusePeople(ctx, o.Database); err != nil {
			return err
		}
	}
	if err := placePacks(ctx, u.fresh, StickerFolder(u.dir)); err != nil {
		var e sqlite3.Error
		if errors.As(err, &e) && (e.Code == sqlite3.ErrCorrupt || e.Code == sqlite3.ErrError) {
			return damaged(u.name, "is damaged") // its tables are not what they are called
		}
		return fmt.Errorf("put the packs of stickers in place: %w", err)
	}
	// The files come first: a database may not refer to what is not there, while what nobody refers to is swept.
	err := eachBlobIn(u.fresh, func(_ chat.Blob, file string) error {
		if err := to.KeepBlob(ctx, file); err != nil {
			return fmt.Errorf("put the files in place: %w", err)
		}
		return os.Remove(file)
	})
	if err != nil {
		return err
	}
	if o.Database != "" {
		return u.move(ctx, o)
	}
	// The log of the old database must not be taken for the new one's.
	for _, suffix := range []string{"-wal", "-shm"} {
		if err := os.RemoveAll(filepath.Join(u.dir, databaseName+suffix)); err != nil {
			return fmt.Errorf("remove the old database: %w", err)
		}
	}
	if err := os.Rename(u.database(), filepath.Join(u.dir, databaseName)); err != nil {
		return fmt.Errorf("put the database in place: %w", err)
	}
	return syncFolder(u.dir)
}

// refusePeople refuses a PostgreSQL that is somebody's already, before anything is put in place.
func refusePeople(ctx context.Context, database string) (err error) {
	t := newCopyTarget(CopyOptions{To: database, Named: databaseFlag})
	defer func() { err = errors.Join(t.explain(err), t.close()) }()
	if err := t.open(ctx, nil); err != nil {
		return err
	}
	has, err := t.hasPeople(ctx)
	if err == nil && has {
		err = copyErrorf("%s holds a Ribbit already. Nothing was changed. Name an empty database, or replace what is there with --force.", atFirst(t.place()))
	}
	return err
}

// move brings the unpacked database up to date and copies it into a PostgreSQL.
func (u *Unpacked) move(ctx context.Context, o RestoreOptions) error {
	s, err := Open(ctx, Options{Dir: u.fresh, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		return err
	}
	if err := s.Close(); err != nil {
		return err
	}
	_, err = Copy(ctx, CopyOptions{From: u.database(), To: o.Database, Named: databaseFlag, Force: o.Force})
	return err
}

var (
	errNoRoom   = errors.New("there is no room for the backup")
	errNotEmpty = errors.New("somebody has an account here already")
)

// RestoreProblem is an error of Unpack as whoever brought the backup reads it.
func RestoreProblem(err error) error {
	var newer newerDatabaseError
	var not notDatabaseError
	var phrase passphraseError
	switch {
	case errors.Is(err, errNoRoom), refusal.IsFull(err):
		return chat.NewProblem(chat.DiskFull, "backup-has-no-room")
	case errors.As(err, &newer):
		return chat.NewInvalid("file", "backup-is-newer", "have", strconv.Itoa(newer.have), "known", strconv.Itoa(newer.known))
	case errors.As(err, &phrase) && phrase.isMissing:
		return chat.NewInvalid("passphrase", "backup-is-encrypted")
	case errors.As(err, &phrase):
		return chat.NewInvalid("passphrase", "backup-has-another-passphrase")
	case errors.As(err, &not) && not.damaged:
		return chat.NewInvalid("file", "backup-is-damaged")
	case errors.As(err, &not):
		return chat.NewInvalid("file", "no-backup")
	}
	return err
}

// checkName is the way out where a backup cannot be read.
const checkName = "Check the name and who owns it."

// restorePrefix begins the names of folders into which backups are unpacked.
const restorePrefix = ".restore-"

// TrendName is the file in the data folder that keeps how its disk filled. No backup has it.
const TrendName = "disk.json"

// isUnused reports whether a data folder holds no more than what a restore that failed may have left.
func isUnused(dir string) (bool, error) {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, os.ErrNotExist) {
		return true, nil
	}
	for _, e := range entries {
		if name := e.Name(); name != lockName && name != filesName && !strings.HasPrefix(name, TrendName) && !strings.HasPrefix(name, restorePrefix) {
			return false, err
		}
	}
	return true, err
}

// unpack takes the database and the files out of a backup, and checks them.
func (u *Unpacked) unpack(ctx context.Context, backup string, o RestoreOptions) error {
	if o.Stream != nil {
		room, err := o.Room(u.dir)
		if err != nil {
			return err
		}
		full := fmt.Errorf("there is no room for %s in %s. Choose a folder on a larger disk with --data.", strings.ToLower(backup[:1])+backup[1:], u.dir)
		if err := unpackTar(ctx, source{name: backup, in: o.Stream, most: room, tooLong: full}, u.fresh, o.Passphrase); err != nil {
			return err
		}
		return u.check(ctx, true)
	}
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
		err = unpackFolder(ctx, backup, u.fresh)
	} else {
		// A tar of holes would fill the disk with nothing.
		err = unpackTar(ctx, source{name: backup, in: in, most: there.Size(), tooLong: damaged(backup, "is cut off or damaged")}, u.fresh, o.Passphrase)
	}
	if err != nil {
		return err
	}
	return u.check(ctx, !there.IsDir())
}

// check refuses what was unpacked when this Ribbit cannot use it, or it is not what was backed up. A folder may hold files beside those
// of its list: they are removed after the list has its place.
func (u *Unpacked) check(ctx context.Context, isExact bool) error {
	if err := checkCopy(ctx, u.name, u.database()); err != nil {
		return err
	}
	return checkSums(ctx, u.name, u.fresh, isExact)
}

// source is where the bytes of a backup come from.
type source struct {
	name    string // as messages say it
	in      io.Reader
	most    int64 // bytes that what is in it may take
	tooLong error // what is said of one that takes more
}

// unpackTar takes a backup that is a file apart, each file in it with the content that its name promises. Anything else in a
// tar is refused.
func unpackTar(ctx context.Context, from source, fresh, passphrase string) (err error) {
	raw := &faulty{in: yielding.Reader(ctx, from.in)}
	defer func() {
		if raw.err != nil { // what it did to the tar and to the encryption says nothing
			err = fmt.Errorf("read the backup: %w", raw.err)
		}
	}()
	plain, isEncrypted, err := decrypt(from.name, raw, passphrase)
	if err != nil {
		return err
	}
	in := &counted{in: plain}
	r := tar.NewReader(in)
	header, err := r.Next()
	if err != nil && isEncrypted && !errors.Is(err, tar.ErrHeader) { // its passphrase was right
		return damaged(from.name, "is cut off or damaged")
	}
	if err != nil || header.Typeflag != tar.TypeReg || header.Name != databaseName {
		return notDatabaseError{file: from.name, what: "is not a backup of Ribbit"}
	}
	for left := from.most; ; {
		if left -= header.Size; left < 0 {
			return from.tooLong
		}
		if err := unpackOne(from.name, fresh, header.Name, r); err != nil {
			return err
		}
		isLast := header.Name == sumsName
		end := in.n
		header, err = r.Next()
		if errors.Is(err, io.EOF) {
			return checkEnd(from.name, in, end)
		}
		if err != nil {
			return damaged(from.name, "is cut off or damaged")
		}
		_, isBlob := blobOf(header.Name)
		if isLast || !isBlob && header.Name != sumsName || header.Typeflag != tar.TypeReg {
			return notDatabaseError{file: from.name, what: "is not a backup of this Ribbit"}
		}
	}
}

// checkEnd refuses a tar that was cut off behind one of its files: two blocks of zeros end a whole one. The last file in it
// ended at a place in the stream. Behind the blocks an encrypted one still has what tells that it is whole.
func checkEnd(backup string, in *counted, last int64) error {
	const block = 512
	at := in.n
	const most = 1 << 20
	if _, err := io.CopyN(io.Discard, in, most); !errors.Is(err, io.EOF) || at < (last+block-1)/block*block+2*block {
		return damaged(backup, "is cut off or damaged")
	}
	return nil
}

// counted counts what was read.
type counted struct {
	in io.Reader
	n  int64
}

func (c *counted) Read(p []byte) (int, error) {
	n, err := c.in.Read(p)
	c.n += int64(n)
	return n, err
}

// faulty remembers why reading failed.
type faulty struct {
	in  io.Reader
	err error
}

func (f *faulty) Read(p []byte) (int, error) {
	n, err := f.in.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		f.err = err
	}
	return n, err
}

// unpackFolder copies the database and the files out of a backup that is a folder.
func unpackFolder(ctx context.Context, backup, fresh string) error {
	copyOne := func(name, file string) error {
		in, err := os.Open(file)
		if err != nil {
			return refusal.Sentence("read", file, err, checkName)
		}
		return errors.Join(unpackOne(backup, fresh, name, yielding.Reader(ctx, in)), in.Close())
	}
	database := filepath.Join(backup, databaseName)
	if at, err := os.Lstat(database); err != nil || !at.Mode().IsRegular() {
		return notDatabaseError{file: backup, what: "is not a backup of Ribbit"}
	}
	if at, err := os.Lstat(database + "-wal"); err == nil && at.Size() > 0 {
		return notDatabaseError{file: backup, what: "is the folder of a server and not a backup"}
	}
	if err := copyOne(databaseName, database); err != nil {
		return err
	}
	if err := eachBlobIn(backup, func(b chat.Blob, file string) error { return copyOne(blobName(b), file) }); err != nil {
		return err
	}
	list := filepath.Join(backup, sumsName)
	if at, err := os.Lstat(list); err != nil || !at.Mode().IsRegular() {
		return nil //nolint:nilerr // that it is missing is said when all is checked
	}
	return copyOne(sumsName, list)
}

// unpackOne writes a file of a backup below a folder, down to the disk. The caller has checked its name.
func unpackOne(backup, fresh, name string, r io.Reader) error {
	var err error
	if b, ok := blobOf(name); ok {
		err = copyBlob(fresh, b, r)
	} else {
		err = copyNew(filepath.Join(fresh, name), r)
	}
	var system *os.PathError
	switch {
	case err == nil:
		return nil
	case errors.Is(err, errAltered):
		return damaged(backup, "is damaged: a file in it is not what it was when the backup was made")
	case errors.Is(err, os.ErrExist):
		return damaged(backup, "is damaged: a file is in it twice")
	case errors.As(err, &system), errors.Is(err, context.Canceled):
		return fmt.Errorf("unpack the backup: %w", err)
	}
	return damaged(backup, "is cut off or damaged")
}

// copyNew writes a new file, down to the disk.
func copyNew(file string, r io.Reader) error {
	out, err := os.OpenFile(file, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, r)
	return errors.Join(err, out.Sync(), out.Close())
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
		return notDatabaseError{file: file, what: "is not a backup of Ribbit"}
	}
	if err := checkMarks(file, id, version, tables); err != nil {
		return err
	}
	if err := db.QueryRowContext(ctx, `PRAGMA quick_check(1)`).Scan(&sound); err != nil {
		return explainOpening(file, err)
	}
	if sound != "ok" {
		return damaged(file, "is damaged")
	}
	return nil
}
