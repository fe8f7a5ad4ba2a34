package store

import (
	"errors"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"time"

	"ribbit/app/chat"
)

// encryptedEnding ends the names of backups that are encrypted.
const encryptedEnding = ".age"

// keptName is what backups by plan are called: those that others put into the folder are left alone. It has no separator of paths.
var keptName = regexp.MustCompile(`^ribbit-\d{4}-\d{2}-\d{2}-\d{6}\.tar(\.age)?$`)

// KeptName is what a backup by plan is called that is made at a time, in its zone.
func KeptName(at time.Time, isEncrypted bool) string {
	name := "ribbit-" + at.Format("2006-01-02-150405") + ".tar"
	if isEncrypted {
		name += encryptedEnding
	}
	return name
}

// KeptBackups lists the backups by plan in a folder, the newest first: none in one that is not there.
func KeptBackups(folder string) ([]chat.KeptBackup, error) {
	entries, err := os.ReadDir(folder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var kept []chat.KeptBackup
	for _, e := range entries {
		if !e.Type().IsRegular() || !keptName.MatchString(e.Name()) {
			continue
		}
		at, err := e.Info()
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		kept = append(kept, chat.KeptBackup{
			Name: e.Name(), At: at.ModTime().UTC(), Bytes: at.Size(), IsEncrypted: strings.HasSuffix(e.Name(), encryptedEnding),
		})
	}
	slices.SortFunc(kept, func(a, b chat.KeptBackup) int { return strings.Compare(b.Name, a.Name) }) // by time, as they are called
	return kept, nil
}

// OpenKeptBackup opens a backup by plan in a folder; nothing else there, and nothing outside. Problem: NotFound.
func OpenKeptBackup(folder, name string) (*os.File, error) {
	root, err := keptRoot(folder, name)
	if err != nil {
		return nil, err
	}
	defer root.Close() //nolint:errcheck // nothing was written
	file, err := root.Open(name)
	return file, keptProblem(err)
}

// RemoveKeptBackup removes what OpenKeptBackup opens. Problem: NotFound.
func RemoveKeptBackup(folder, name string) error {
	root, err := keptRoot(folder, name)
	if err != nil {
		return err
	}
	defer root.Close() //nolint:errcheck // the removal has happened or not
	return keptProblem(root.Remove(name))
}

// keptRoot opens a folder in which a name is that of a backup by plan.
func keptRoot(folder, name string) (*os.Root, error) {
	if !keptName.MatchString(name) {
		return nil, chat.NoSuchBackup()
	}
	root, err := os.OpenRoot(folder)
	if err != nil {
		return nil, keptProblem(err)
	}
	at, err := root.Lstat(name)
	if err == nil && !at.Mode().IsRegular() {
		err = fs.ErrNotExist
	}
	if err != nil {
		return nil, errors.Join(keptProblem(err), root.Close())
	}
	return root, nil
}

func keptProblem(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return chat.NoSuchBackup()
	}
	return err
}
