package command

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"

	"ribbit/app/chat"
	"ribbit/app/files"
	"ribbit/app/store"
	"ribbit/app/yielding"
)

// keptFiles is where files are kept, as backups and exports see it: a folder, which is made when the first file comes, or a bucket.
type keptFiles struct {
	dir    string        // the folder; that of what arrives, where there is a bucket
	bucket *files.Bucket // nil without one
	place  string        // for a sentence
}

var _ store.Files = keptFiles{}

// openKept finds the files that --files names. Its errors are sentences for whoever runs the command.
func openKept(ctx context.Context, e Env, chosen, data string, log *slog.Logger) (keptFiles, error) {
	if !files.IsS3(chosen) {
		dir := filesFolder(chosen, data)
		return keptFiles{dir: dir, place: dir}, nil
	}
	at, err := files.ParseS3(chosen)
	if err != nil {
		return keptFiles{}, err
	}
	k := keptFiles{dir: filesFolder("", data), place: at.String()}
	folder, err := files.OpenFolder(k.dir)
	if err != nil {
		return keptFiles{}, err
	}
	keys := files.Keys{ID: e.Getenv("AWS_ACCESS_KEY_ID"), Secret: e.Getenv("AWS_SECRET_ACCESS_KEY"), Session: e.Getenv("AWS_SESSION_TOKEN")}
	if at.Region == "" {
		at.Region = e.Getenv("AWS_REGION")
	}
	var versioned bool
	if k.bucket, versioned, err = files.OpenBucket(ctx, at, keys, folder.Incoming()); err != nil {
		return keptFiles{}, err
	}
	if versioned {
		log.Warn("the bucket keeps versions: what is deleted here stays there; switch that off", slog.String("bucket", at.String()))
	}
	return k, nil
}

// filesFolder is where the files of a data folder lie.
func filesFolder(chosen, data string) string {
	if chosen != "" {
		return chosen
	}
	return filepath.Join(data, "files")
}

// read is what the files are read from.
func (k keptFiles) read() files.Store {
	if k.bucket != nil {
		return k.bucket
	}
	return files.At(k.dir)
}

// shelf is what takes files, too.
func (k keptFiles) shelf() (files.Store, error) {
	if k.bucket != nil {
		return k.bucket, nil
	}
	return files.OpenFolder(k.dir)
}

// Open reads a blob from its beginning. Error: fs.ErrNotExist.
func (k keptFiles) Open(ctx context.Context, b chat.Blob) (io.ReadCloser, error) {
	r, err := k.read().Open(ctx, files.Ref(b), 0, -1)
	if errors.Is(err, files.ErrNotThere) {
		err = fs.ErrNotExist
	}
	return r, err
}

// OpenBlob implements store.Files. What is in a bucket is fetched first.
func (k keptFiles) OpenBlob(b chat.Blob) (*os.File, error) {
	if k.bucket == nil {
		file, err := files.At(k.dir).File(files.Ref(b))
		if errors.Is(err, files.ErrNotThere) {
			err = fs.ErrNotExist
		}
		return file, err
	}
	r, err := k.Open(context.Background(), b)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	file, err := os.CreateTemp(files.At(k.dir).Incoming().Path(""), "fetched-")
	if err != nil {
		return nil, err
	}
	os.Remove(file.Name()) //nolint:errcheck // it is read by its handle; where a system keeps the name, it is swept
	_, err = io.Copy(file, yielding.Reader(context.Background(), r))
	if err == nil {
		_, err = file.Seek(0, io.SeekStart)
	}
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return file, nil
}

// OpenUpload implements store.Files.
func (k keptFiles) OpenUpload(id chat.UploadID) (*os.File, error) {
	return os.Open(files.At(k.dir).Incoming().Path(string(id)))
}

// KeepBlob implements store.Files.
func (k keptFiles) KeepBlob(ctx context.Context, file string) error {
	as, err := files.Settle(ctx, file)
	if err != nil {
		return err
	}
	to, err := k.shelf()
	if err != nil {
		return err
	}
	return to.PutFile(ctx, file, as)
}
