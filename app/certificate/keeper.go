package certificate

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"ribbit/app/refusal"
)

// Keeper keeps an authority's key and its certificate. Its errors are sentences for whoever runs the server.
type Keeper interface {
	// Kept is what is kept under a name; nil for nothing.
	Kept(name string) ([]byte, error)
	// Replace keeps a text in the place of another, nil for nothing, and answers what is kept then: of several that do it at once, all
	// get what one of them brought.
	Replace(name string, old, text []byte) ([]byte, error)
	// Place says where a name is, for a sentence.
	Place(name string) string
}

// Folder keeps an authority in files of a folder, which one server uses.
type Folder struct{ dir string }

var _ Keeper = Folder{}

// OpenFolder makes the folder when it is missing. Its errors are sentences for whoever runs the server.
func OpenFolder(dir string) (Folder, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return Folder{}, refusal.Own("make the folder", dir, filepath.Dir(dir), "--data", err)
	}
	return FolderAt(dir), nil
}

// FolderAt is a folder to read in; it may be missing.
func FolderAt(dir string) Folder { return Folder{dir} }

// Kept implements Keeper.
func (f Folder) Kept(name string) ([]byte, error) {
	path := f.Place(name)
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, refusal.Own("read", path, f.dir, "--data", err)
	}
	if err := os.Chmod(path, 0o600); err != nil {
		return nil, refusal.Own("protect", path, f.dir, "--data", err)
	}
	return text, nil
}

// Replace implements Keeper. It writes a file whole or not at all, for nobody else to read.
func (f Folder) Replace(name string, _, text []byte) ([]byte, error) {
	path := f.Place(name)
	err := func() error {
		file, err := os.CreateTemp(f.dir, name+".*") // with mode 0600
		if err != nil {
			return err
		}
		defer os.Remove(file.Name()) //nolint:errcheck // it has its own name by then
		_, err = file.Write(text)
		if err = errors.Join(err, file.Sync(), file.Close()); err != nil {
			return err
		}
		return os.Rename(file.Name(), path)
	}()
	if err != nil {
		return nil, refusal.Own("write", path, f.dir, "--data", err)
	}
	return text, nil
}

// Place implements Keeper.
func (f Folder) Place(name string) string { return filepath.Join(f.dir, name) }
