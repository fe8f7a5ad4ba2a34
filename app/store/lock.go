package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

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

// lockPatience is how long a lock is waited for: InUse has it for a moment, too.
const lockPatience = 100 * time.Millisecond

// lockFolder takes a folder for one server. The lock ends with its Close and with the process, however it ends.
func lockFolder(dir string) (*flock.Flock, error) {
	file := filepath.Join(dir, lockName)
	if err := makePrivate(file); err != nil {
		return nil, err
	}
	lock := flock.New(file)
	ctx, cancel := context.WithTimeout(context.Background(), lockPatience)
	defer cancel()
	switch _, err := lock.TryLockContext(ctx, lockPatience/10); {
	case errors.Is(err, context.DeadlineExceeded):
		return nil, errors.Join(inUseError{dir}, lock.Close())
	case err != nil:
		return nil, errors.Join(fmt.Errorf("lock the folder: %w", err), lock.Close())
	}
	return lock, nil
}

// InUse reports whether a server is running on a folder.
func InUse(dir string) (bool, error) {
	lock := flock.New(filepath.Join(dir, lockName), flock.SetFlag(os.O_RDONLY))
	free, err := lock.TryRLock()
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err = errors.Join(err, lock.Close()); err != nil {
		return false, fmt.Errorf("look whether a server is running: %w", err)
	}
	return !free, nil
}
