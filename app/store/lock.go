package store

import (
	"errors"
	"fmt"
	"path/filepath"

	"github.com/gofrs/flock"
)

// ErrInUse is in the error when another server has the data folder.
var ErrInUse = errors.New("in use")

// inUseError is ErrInUse as a person reads it.
type inUseError struct{ dir string }

func (e inUseError) Error() string {
	return fmt.Sprintf("Another Ribbit is already using %s. Stop it, or choose another folder with --data.", e.dir)
}

func (e inUseError) Is(target error) bool { return target == ErrInUse }

// lockFolder takes a folder for one server. The lock ends with its Close and with the process, however it ends.
func lockFolder(dir string) (*flock.Flock, error) {
	file := filepath.Join(dir, lockName)
	if err := makePrivate(file); err != nil {
		return nil, err
	}
	lock := flock.New(file)
	switch taken, err := lock.TryLock(); {
	case err != nil:
		return nil, errors.Join(fmt.Errorf("lock the folder: %w", err), lock.Close())
	case !taken:
		return nil, errors.Join(inUseError{dir}, lock.Close())
	}
	return lock, nil
}
