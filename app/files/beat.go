package files

import (
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// beats is where servers that have the folder count.
const beats = "servers"

// Beat writes down how far a server has counted, and SeenBeat reads it: 0 when nobody of that name has the folder. A name is of letters,
// digits, _ and -.
func (f *Folder) Beat(server string, n int64) error {
	if err := os.MkdirAll(filepath.Join(f.dir, beats), folderMode); err != nil {
		return err
	}
	next, err := os.CreateTemp(filepath.Join(f.dir, beats), tempPrefix)
	if err != nil {
		return err
	}
	_, err = next.WriteString(strconv.FormatInt(n, 10))
	err = errors.Join(err, next.Close())
	if err == nil {
		err = os.Rename(next.Name(), filepath.Join(f.dir, beats, server))
	}
	if err != nil {
		return errors.Join(err, ignoreMissing(os.Remove(next.Name())))
	}
	return nil
}

// SeenBeat is how far a server has counted in the folder.
func (f *Folder) SeenBeat(server string) (int64, error) {
	text, err := os.ReadFile(filepath.Join(f.dir, beats, server))
	if errors.Is(err, os.ErrNotExist) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	return strconv.ParseInt(strings.TrimSpace(string(text)), 10, 64)
}

// EndBeat removes what a server has counted.
func (f *Folder) EndBeat(server string) error {
	return ignoreMissing(os.Remove(filepath.Join(f.dir, beats, server)))
}
