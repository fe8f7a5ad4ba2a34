package store

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"

	"ribbit/app/chat"
	"ribbit/app/yielding"
)

// sumsName is the list of what is in a backup, as `sha256sum -c` reads it: the database, whose name promises nothing about its
// content, and the files. It is the last member of a tar. In a folder it names the database of before, too, while the new one takes its place.
const sumsName = "SHA256SUMS"

var sumLine = regexp.MustCompile(`^([0-9a-f]{64})  ([a-z0-9./]{1,80})$`)

// sums is the list of a backup while it is made. It lies on the disk: a backup may hold more files than memory holds names.
type sums struct {
	file *os.File
	w    *bufio.Writer
}

func newSums(dir string) (*sums, error) {
	file, err := os.OpenFile(filepath.Join(dir, sumsName), os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	return &sums{file, bufio.NewWriter(file)}, nil
}

// addDatabase names a database with the SHA-256 of its content.
func (s *sums) addDatabase(sum string) error {
	_, err := fmt.Fprintf(s.w, "%s  %s\n", sum, databaseName)
	return err
}

func (s *sums) addBlob(b chat.Blob) error {
	_, err := fmt.Fprintf(s.w, "%s  %s\n", b, blobName(b))
	return err
}

// finish brings the list down to the disk and goes back to its beginning.
func (s *sums) finish() error {
	if err := errors.Join(s.w.Flush(), s.file.Sync()); err != nil {
		return err
	}
	_, err := s.file.Seek(0, io.SeekStart)
	return err
}

func (s *sums) Close() error { return s.file.Close() }

// fileSum is the SHA-256 of a file's content, as lists have it.
func fileSum(ctx context.Context, file string) (string, error) {
	in, err := os.Open(file)
	if err != nil {
		return "", err
	}
	hash := sha256.New()
	_, err = io.Copy(hash, yielding.Reader(ctx, in))
	return hex.EncodeToString(hash.Sum(nil)), errors.Join(err, in.Close())
}

// checkSums refuses what was unpacked into a folder when it is not what the list there says: a database of another content, a file that
// is missing, or one more where the list is exact. The content of files was compared with their names when they were unpacked.
func checkSums(ctx context.Context, backup, fresh string, isExact bool) error {
	in, err := os.Open(filepath.Join(fresh, sumsName))
	if errors.Is(err, os.ErrNotExist) {
		return damaged(backup, "has no list "+sumsName+" of what is in it: it is cut off, or an older Ribbit made it")
	}
	if err != nil {
		return err
	}
	defer in.Close()
	database, err := fileSum(ctx, filepath.Join(fresh, databaseName))
	if err != nil {
		return err
	}
	files, isSame := 0, false
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		sum, name, ok := parseSum(lines.Text())
		switch {
		case !ok:
			return damaged(backup, "is damaged: its list "+sumsName+" cannot be read")
		case name == databaseName:
			isSame = isSame || sum == database
			continue
		}
		if _, err := os.Lstat(filepath.Join(fresh, filepath.FromSlash(name))); errors.Is(err, os.ErrNotExist) {
			return damaged(backup, "is damaged: "+name+" is missing in it")
		} else if err != nil {
			return err
		}
		files++
	}
	if err := lines.Err(); errors.Is(err, bufio.ErrTooLong) {
		return damaged(backup, "is damaged: its list "+sumsName+" cannot be read")
	} else if err != nil {
		return err
	}
	if !isSame {
		return damaged(backup, "is damaged: the database in it is not what it was when the backup was made")
	}
	if isExact {
		err = eachBlobIn(fresh, func(chat.Blob, string) error { files--; return nil })
	}
	if err == nil && isExact && files != 0 {
		err = damaged(backup, "is damaged: its list "+sumsName+" does not name all that is in it")
	}
	return err
}

// parseSum reads a line of a list, which names the database or a file.
func parseSum(line string) (sum, name string, ok bool) {
	part := sumLine.FindStringSubmatch(line)
	if part == nil {
		return "", "", false
	}
	b, isBlob := blobOf(part[2])
	return part[1], part[2], part[2] == databaseName || isBlob && string(b) == part[1]
}
