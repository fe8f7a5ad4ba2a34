package store

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// ErrInUse is in the error when another server has the data folder.
var ErrInUse = errors.New("in use")

// inUseError is ErrInUse as a person reads it.
type inUseError struct{ dir string }

func (e inUseError) Error() string {
	return fmt.Sprintf("Another Ribbit is already using %s. Stop it, or choose another folder with --data.", e.dir)
}

func (e inUseError) Is(target error) bool { return target == ErrInUse }

// lockFolder takes a folder for one server. The lock ends with the file's Close and with the process, however it ends.
func lockFolder(dir string) (*os.File, error) {
	file := filepath.Join(dir, lockName)
	if err := makePrivate(file); err != nil {
		return nil, err
	}
	f, err := os.OpenFile(file, os.O_RDWR, 0)
	if err != nil {
		return nil, fmt.Errorf("open the lock: %w", err)
	}
	if err := lockFile(f); err != nil {
		return nil, errors.Join(inUseError{dir}, f.Close())
	}
	return f, nil
}
