package files

import (
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"ribbit/app/yielding"
)

// Incoming holds files that arrive piece by piece, each under a name of its caller's choice: letters, digits, _ and -.
// How far one has come is its size, so that a server that was killed goes on where it was.
type Incoming struct {
	dir  string
	sums sums
}

// Errors of Append.
var (
	ErrFull = errors.New("more bytes than were announced")
	ErrBusy = errors.New("somebody else writes to the file, or has done so")
)

// Path is where a file arrives.
func (in *Incoming) Path(name string) string { return filepath.Join(in.dir, name) }

// Create begins an empty file.
func (in *Incoming) Create(name string) error {
	f, err := os.OpenFile(in.Path(name), os.O_CREATE|os.O_EXCL|os.O_WRONLY, fileMode)
	if err != nil {
		return err
	}
	return errors.Join(f.Close(), syncFolder(in.dir))
}

// Size is how much of a file is there. Error: ErrNotThere.
func (in *Incoming) Size(name string) (int64, error) {
	at, err := os.Stat(in.Path(name))
	if errors.Is(err, os.ErrNotExist) {
		return 0, ErrNotThere
	}
	if err != nil {
		return 0, err
	}
	return at.Size(), nil
}

// Append writes what r has behind the bytes that are there, which have to be from, at most up to most in all, and answers how much
// it wrote; what came before r broke off stays. Another program that has the folder, too, is kept out meanwhile, where the system
// knows how. Errors: ErrNotThere, ErrBusy, ErrFull (most are kept), those of r and of the disk.
func (in *Incoming) Append(name string, r io.Reader, from, most int64) (n int64, err error) {
	f, err := os.OpenFile(in.Path(name), os.O_WRONLY|os.O_APPEND, 0)
	if errors.Is(err, os.ErrNotExist) {
		return 0, ErrNotThere
	}
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if err := lockAlone(f); err != nil {
		return 0, err
	}
	at, err := f.Stat()
	if err != nil {
		return 0, err
	}
	if at.Size() != from {
		return 0, ErrBusy
	}
	hash := in.sums.take(name, at)
	if from == 0 {
		hash = sha256.New()
	}
	room := max(0, most-at.Size())
	n, err = in.write(name, &writer{file: f, hash: hash, from: from}, io.LimitReader(r, room))
	if err != nil || n < room {
		return n, err
	}
	if more, _ := io.CopyN(io.Discard, r, 1); more > 0 {
		return n, ErrFull
	}
	return n, nil
}

func (in *Incoming) write(name string, to *writer, r io.Reader) (n int64, err error) {
	n, err = to.ReadFrom(r)
	if to.hash == nil {
		return n, err
	}
	at, statErr := to.file.Stat()
	if statErr == nil {
		in.sums.keep(name, to.hash, at)
	}
	return n, errors.Join(err, statErr)
}

// Settle brings a file, to which nobody writes any more, down to the disk. What came through Append from its first byte on is not read
// again.
func (in *Incoming) Settle(ctx context.Context, name string) (s Settled, err error) {
	f, err := os.OpenFile(in.Path(name), os.O_RDWR, 0)
	if err != nil {
		return s, err
	}
	at, err := f.Stat()
	if err != nil {
		return s, errors.Join(err, f.Close())
	}
	if hash := in.sums.look(name, at); hash != nil {
		return Settled{refOf(hash.Sum(nil)), at.Size()}, errors.Join(f.Sync(), f.Close())
	}
	return settle(ctx, f)
}

// Cut takes away what is behind the first bytes of a file.
func (in *Incoming) Cut(name string, bytes int64) error {
	in.sums.forget(name)
	return ignoreMissing(os.Truncate(in.Path(name), bytes))
}

// Remove ends a file; one that is not there is no error.
func (in *Incoming) Remove(name string) error {
	in.sums.forget(name)
	return ignoreMissing(os.Remove(in.Path(name)))
}

// Idle lists what was not written to since a time.
func (in *Incoming) Idle(since time.Time) (names []string, err error) {
	entries, err := os.ReadDir(in.dir)
	for _, e := range entries {
		if at, err := e.Info(); err == nil && at.ModTime().Before(since) {
			names = append(names, e.Name())
		}
	}
	return names, err
}

// CopyTo copies what has arrived so far, unless as much of it is there already. What is on its way to a name is left out.
func (in *Incoming) CopyTo(ctx context.Context, to *Incoming) error {
	entries, err := os.ReadDir(in.dir)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	for _, e := range entries {
		at, infoErr := e.Info()
		if err != nil || infoErr != nil || !at.Mode().IsRegular() || strings.HasPrefix(e.Name(), tempPrefix) {
			continue
		}
		var there int64
		if there, err = to.Size(e.Name()); errors.Is(err, ErrNotThere) {
			err = to.Create(e.Name())
		}
		if err == nil && there < at.Size() {
			err = in.copyRest(ctx, to, e.Name(), there, at.Size())
		}
	}
	return err
}

func (in *Incoming) copyRest(ctx context.Context, to *Incoming, name string, there, most int64) error {
	f, err := os.Open(in.Path(name))
	if err != nil {
		return ignoreMissing(err) // a server removed it meanwhile
	}
	if _, err = f.Seek(there, io.SeekStart); err == nil {
		_, err = to.Append(name, io.LimitReader(yielding.Reader(ctx, f), most-there), there, most)
	}
	return errors.Join(err, f.Close())
}
