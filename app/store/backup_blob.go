package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"

	"ribbit/app/chat"
	"ribbit/app/yielding"
)

// filesName is the folder of a backup in which files lie: files/aa/bb… is the one whose content has the hash aabb….
const filesName = "files"

var blobNames = regexp.MustCompile(`^` + filesName + `/[0-9a-f]{2}/[0-9a-f]{62}$`)

// blobName is where a blob lies in a backup.
func blobName(b chat.Blob) string { return path.Join(filesName, string(b[:2]), string(b[2:])) }

// blobOf is the blob with a name in a backup; other names are nobody's.
func blobOf(name string) (b chat.Blob, ok bool) {
	if !blobNames.MatchString(name) {
		return "", false
	}
	return chat.Blob(strings.ReplaceAll(strings.TrimPrefix(name, filesName+"/"), "/", "")), true
}

// errAltered says that a file's content is not the one that its name promises.
var errAltered = errors.New("not what its name promises")

// copyBlob writes a blob into a new file below a folder, down to the disk. Errors: errAltered, those of r and of the disk.
func copyBlob(dir string, b chat.Blob, r io.Reader) error {
	file := filepath.Join(dir, filepath.FromSlash(blobName(b)))
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return err
	}
	out, err := os.OpenFile(file, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	hash := sha256.New()
	_, err = io.Copy(io.MultiWriter(out, hash), r)
	if err = errors.Join(err, out.Sync(), out.Close()); err != nil {
		return err
	}
	if hex.EncodeToString(hash.Sum(nil)) != string(b) {
		return errAltered
	}
	return nil
}

// holdBlob copies a file below a folder, under the name of its content.
func holdBlob(ctx context.Context, dir string, file io.ReadSeeker) (b chat.Blob, err error) {
	hash := sha256.New()
	if _, err := io.Copy(hash, yielding.Reader(ctx, file)); err != nil {
		return "", err
	}
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return "", err
	}
	b = chat.Blob(hex.EncodeToString(hash.Sum(nil)))
	if err = copyBlob(dir, b, yielding.Reader(ctx, file)); errors.Is(err, os.ErrExist) {
		err = nil // the same was sent twice
	}
	return b, err
}

// checkBlob reads a blob through and goes back to its beginning. Error: errAltered.
func checkBlob(ctx context.Context, b chat.Blob, file io.ReadSeeker) error {
	hash := sha256.New()
	if _, err := io.Copy(hash, yielding.Reader(ctx, file)); err != nil {
		return err
	}
	if hex.EncodeToString(hash.Sum(nil)) != string(b) {
		return errAltered
	}
	_, err := file.Seek(0, io.SeekStart)
	return err
}

// eachBlobIn calls do for the files below a folder that are named like blobs of a backup, and are files.
func eachBlobIn(dir string, do func(b chat.Blob, file string) error) error {
	shards, err := os.ReadDir(filepath.Join(dir, filesName))
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, shard := range shards {
		if !shard.IsDir() {
			continue
		}
		kept, err := os.ReadDir(filepath.Join(dir, filesName, shard.Name()))
		if err != nil {
			return err
		}
		for _, k := range kept {
			name := path.Join(filesName, shard.Name(), k.Name())
			b, ok := blobOf(name)
			if !ok || !k.Type().IsRegular() {
				continue
			}
			if err := do(b, filepath.Join(dir, filepath.FromSlash(name))); err != nil {
				return err
			}
		}
	}
	return nil
}
