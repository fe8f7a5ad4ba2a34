package export

import (
	"archive/zip"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"strings"
	"time"

	"ribbit/app/chat"
)

// ErrNotEmpty says that there is something in a folder already.
var ErrNotEmpty = errors.New("the folder is not empty")

// Folder is a Sink in a folder of the disk, for its owner alone. Nothing in it leads out of the folder. The caller closes it.
type Folder struct{ root *os.Root }

// OpenFolder makes the folder when it is not there. Error: ErrNotEmpty.
func OpenFolder(dir string) (*Folder, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	if len(entries) > 0 {
		return nil, ErrNotEmpty
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	return &Folder{root}, nil
}

// Close lets the folder go.
func (f *Folder) Close() error { return f.root.Close() }

// Create implements Sink.
func (f *Folder) Create(name string) (io.WriteCloser, error) {
	if dir := path.Dir(name); dir != "." {
		if err := f.root.MkdirAll(dir, 0o700); err != nil {
			return nil, err
		}
	}
	return f.root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
}

// Zip is a Sink that is one file. The caller closes it, unless the export failed: then it is cut off, which whoever opens it sees.
type Zip struct {
	w   *zip.Writer
	dir string
	at  time.Time
}

// NewZip writes a zip whose files lie in a folder of that name.
func NewZip(to io.Writer, dir string, at time.Time) *Zip { return &Zip{zip.NewWriter(to), dir, at} }

// Close ends the zip.
func (z *Zip) Close() error { return z.w.Close() }

// Create implements Sink.
func (z *Zip) Create(name string) (io.WriteCloser, error) {
	h := &zip.FileHeader{Name: path.Join(z.dir, name), Method: zip.Deflate, Modified: z.at}
	if !shrinks(name) {
		h.Method = zip.Store
	}
	h.SetMode(0o600)
	w, err := z.w.CreateHeader(h)
	if err != nil {
		return nil, fmt.Errorf("begin %s: %w", name, err)
	}
	return entry{w}, nil
}

// entry ends with the next one.
type entry struct{ io.Writer }

func (entry) Close() error { return nil }

// shrinks reports whether it is worth while to compress a file: pictures, sounds and films are compressed already.
func shrinks(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".html", ".json", ".css", ".svg", ".txt", ".csv", ".md", ".log":
		return true
	}
	return false
}

// WriteZip is Write of what a person may read into one file, with times of a zone. What was written is cut off when there is an
// error, and opens as no zip.
func (c Config) WriteZip(ctx context.Context, user chat.User, zone *time.Location, to io.Writer) error {
	c.Zone = zone
	z := NewZip(to, "ribbit-"+c.Now().Format("2006-01-02"), c.Now())
	if _, err := c.Write(ctx, &user, z); err != nil {
		return err
	}
	return z.Close()
}
