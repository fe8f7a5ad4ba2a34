package files

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"ribbit/app/refusal"
	"ribbit/app/yielding"
)

const (
	folderMode = 0o700
	fileMode   = 0o600
	shardChars = 2 // of a name are the folder it lies in
	incoming   = "incoming"
	tempPrefix = "put-" // of what is on its way to a name
)

// Folder is a Store in a folder of the local disk.
type Folder struct{ dir string }

var _ Store = (*Folder)(nil)

// OpenFolder makes the folder when it is not there, for its owner alone.
func OpenFolder(dir string) (*Folder, error) {
	if err := os.MkdirAll(filepath.Join(dir, incoming), folderMode); err != nil {
		return nil, refusal.Own("make the folder", filepath.Join(dir, incoming), dir, "--files", err)
	}
	return &Folder{dir: dir}, nil
}

// At is the folder as it is, to read what is in it; it may be missing.
func At(dir string) *Folder { return &Folder{dir: dir} }

// Dir is where the folder is.
func (f *Folder) Dir() string { return f.dir }

// Incoming is what arrives piece by piece, on the same disk.
func (f *Folder) Incoming() *Incoming { return &Incoming{dir: filepath.Join(f.dir, incoming)} }

// Put implements Store.
func (f *Folder) Put(ctx context.Context, r io.Reader) (ref Ref, n int64, err error) {
	temp, err := os.CreateTemp(filepath.Join(f.dir, incoming), tempPrefix)
	if err != nil {
		return "", 0, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, ignoreMissing(os.Remove(temp.Name())))
		}
	}()
	w := &writer{file: temp, hash: sha256.New()}
	n, err = w.ReadFrom(yielding.Reader(ctx, r))
	if err = errors.Join(err, temp.Sync(), temp.Close()); err != nil {
		return "", 0, err
	}
	ref = refOf(w.hash.Sum(nil))
	return ref, n, errors.Join(f.place(temp.Name(), ref, n), ignoreMissing(os.Remove(temp.Name())))
}

// Settle brings a file, to which nobody writes any more, down to the disk.
func Settle(ctx context.Context, path string) (Settled, error) {
	file, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return Settled{}, err
	}
	return settle(ctx, file)
}

// settle is Settle of an open file, which it closes.
func settle(ctx context.Context, file *os.File) (Settled, error) {
	synced := make(chan error, 1)
	go func() { synced <- file.Sync() }() // the disk and the processor at once
	hash := sha256.New()
	n, err := io.Copy(hash, yielding.Reader(ctx, file))
	if err = errors.Join(err, <-synced, file.Close()); err != nil {
		return Settled{}, err
	}
	return Settled{refOf(hash.Sum(nil)), n}, nil
}

// PutFile implements Store.
func (f *Folder) PutFile(ctx context.Context, path string, as Settled) error {
	err := f.place(path, as.Ref, as.Size)
	if !errors.Is(err, errNoLink) {
		return err
	}
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	put, _, err := f.Put(ctx, file)
	if err == nil && put != as.Ref {
		err = errors.New("it was written to after it had settled")
	}
	return errors.Join(err, file.Close())
}

// errNoLink says that the file system gives a file no second name.
var errNoLink = errors.New("no links here")

// place gives bytes that are on the disk their name beside the one they have. Where the name is taken they are there already.
func (f *Folder) place(path string, ref Ref, n int64) error {
	name := f.path(ref)
	if at, err := os.Stat(name); err == nil && at.Size() == n {
		return nil
	}
	shard := filepath.Dir(name)
	if err := os.Mkdir(shard, folderMode); err == nil {
		if err := syncFolder(f.dir); err != nil {
			return err
		}
	} else if !errors.Is(err, fs.ErrExist) {
		return err
	}
	if err := os.Chmod(path, fileMode); err != nil {
		return err
	}
	if err := os.Link(path, name); err != nil && !errors.Is(err, fs.ErrExist) {
		if !strings.HasPrefix(filepath.Base(path), tempPrefix) {
			return errNoLink
		}
		if err := os.Rename(path, name); err != nil {
			return err
		}
	}
	return syncFolder(shard)
}

// Open implements Store.
func (f *Folder) Open(_ context.Context, ref Ref, offset, n int64) (io.ReadCloser, error) {
	file, err := f.File(ref)
	if err != nil {
		return nil, err
	}
	if _, err := file.Seek(offset, io.SeekStart); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	if n < 0 {
		return file, nil // as it is: a socket takes it from the system without a copy
	}
	return &part{io.LimitedReader{R: file, N: n}, file}, nil
}

// File opens a file of the folder for reading. The caller closes it. Error: ErrNotThere.
func (f *Folder) File(ref Ref) (*os.File, error) {
	if !ref.isSound() {
		return nil, ErrNotThere
	}
	file, err := os.Open(f.path(ref))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ErrNotThere
	}
	return file, err
}

// part is the beginning of what is left of a file.
type part struct {
	io.LimitedReader
	file *os.File
}

func (p *part) Close() error { return p.file.Close() }

// Delete implements Store.
func (f *Folder) Delete(_ context.Context, ref Ref) error {
	if !ref.isSound() {
		return nil
	}
	return ignoreMissing(os.Remove(f.path(ref)))
}

// List implements Store.
func (f *Folder) List(ctx context.Context, before time.Time, each func(Ref) error) error {
	shards, err := os.ReadDir(f.dir)
	if err != nil {
		return err
	}
	for _, shard := range shards {
		if !shard.IsDir() || len(shard.Name()) != shardChars {
			continue
		}
		kept, err := os.ReadDir(filepath.Join(f.dir, shard.Name()))
		if err != nil {
			return err
		}
		for _, k := range kept {
			at, err := k.Info()
			if err != nil || !at.ModTime().Before(before) {
				continue // it went meanwhile, or is new
			}
			if ref := Ref(shard.Name() + k.Name()); ref.isSound() {
				if err := errors.Join(ctx.Err(), each(ref)); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (f *Folder) path(ref Ref) string {
	return filepath.Join(f.dir, string(ref[:shardChars]), string(ref[shardChars:]))
}

func refOf(hash []byte) Ref { return Ref(hex.EncodeToString(hash)) }

// isSound reports whether a name is a hash: nothing else becomes part of a path.
func (r Ref) isSound() bool {
	return len(r) == 2*sha256.Size && strings.Trim(string(r), "0123456789abcdef") == ""
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

func ignoreMissing(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}
