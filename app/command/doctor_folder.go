package command

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"ribbit/app/chat"
	"ribbit/app/refusal"
)

// ownFolder looks at a folder of Ribbit's own, which a flag names: whether it can be written, or be made.
func ownFolder(dir, flag string) chat.Finding {
	info, err := os.Stat(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
		if err := tryMaking(dir); err != nil {
			return unopened(refusal.Own("make the folder", dir, dir, flag, err))
		}
		return unset("%s is not there yet; the first start makes it", dir)
	case err != nil:
		return unopened(refusal.Own("read", dir, dir, flag, err))
	case !info.IsDir():
		return wrong("name a folder with "+flag, "%s is a file", dir)
	}
	if err := tryWriting(dir); err != nil {
		return wrong("give the folder to the user that runs Ribbit, or run the doctor as that user", "nothing can be written in %s: %v", dir, err)
	}
	return fine("%s can be written", dir)
}

func tryWriting(dir string) error {
	trial, err := os.CreateTemp(dir, ".doctor-")
	if err != nil {
		return err
	}
	return errors.Join(trial.Close(), os.Remove(trial.Name()))
}

// tryMaking makes a folder where the first one above a missing one is, which shows that the missing one can be made, and takes it away.
func tryMaking(dir string) error {
	above := filepath.Dir(filepath.Clean(dir))
	for ; ; above = filepath.Dir(above) {
		if _, err := os.Stat(above); !errors.Is(err, fs.ErrNotExist) || above == filepath.Dir(above) {
			break
		}
	}
	trial, err := os.MkdirTemp(above, ".doctor-")
	if err != nil {
		return err
	}
	return os.Remove(trial)
}
