package store

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"ribbit/app/chat"
)

// packTable is in the database of a backup alone: where the pictures of the packs lie below their folder, and which files of the
// backup they are.
const packTable = `CREATE TABLE packed_stickers (place TEXT PRIMARY KEY, file TEXT NOT NULL) STRICT, WITHOUT ROWID`

// mostPacked is how many pictures of packs a backup takes along, which is more than are ever shown.
const mostPacked = 20_000

// holdPacks takes the packs along that lie in the data folder.
func holdPacks(ctx context.Context, snapshot, folder string) error {
	db := openPool(copyURL(snapshot), copyPragmas, 1)
	defer db.Close()
	if _, err := db.ExecContext(ctx, packTable); err != nil {
		return err
	}
	places, err := packPlaces(folder)
	for _, place := range places {
		if err != nil {
			return err
		}
		var file *os.File
		if file, err = os.Open(filepath.Join(folder, filepath.FromSlash(place))); err != nil {
			if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrPermission) {
				err = nil // it has gone meanwhile, or is not the server's to read
			}
			continue
		}
		var b chat.Blob
		b, err = holdBlob(ctx, filepath.Join(filepath.Dir(snapshot), heldName), file)
		if err = errors.Join(err, file.Close()); err == nil {
			_, err = db.ExecContext(ctx, `INSERT INTO packed_stickers (place, file) VALUES (?1, ?2)`, place, b)
		}
	}
	return err
}

// packPlaces lists what may be a sticker in a folder of packs, which may be a link to one, and in the folders in it.
func packPlaces(folder string) (places []string, err error) {
	err = filepath.WalkDir(folder+"/.", func(file string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrPermission) || len(places) == mostPacked {
			return fs.SkipDir
		}
		place, inside := strings.CutPrefix(filepath.ToSlash(file), filepath.ToSlash(folder)+"/")
		if err != nil || !inside || place == "." {
			return err
		}
		if d.IsDir() {
			if !isPackPlace(place) || strings.Contains(place, "/") {
				return fs.SkipDir
			}
			return nil
		}
		at, err := d.Info()
		if err == nil && at.Mode().IsRegular() && at.Size() <= chat.MaxStickerBytes && isPackPlace(place) {
			places = append(places, place)
		}
		return nil //nolint:nilerr // it has gone meanwhile
	})
	return places, err
}

// isPackPlace reports whether a sticker may lie there: in the folder of packs or in one in it, and not hidden.
func isPackPlace(place string) bool {
	const deepest = 2
	parts := strings.Split(place, "/")
	for _, p := range parts {
		if p == "" || p[0] == '.' || !filepath.IsLocal(p) {
			return false
		}
	}
	return len(parts) <= deepest && path.Clean(place) == place
}

// placePacks puts the packs of an unpacked backup into a folder, beside what is there, and leaves no trace of them in its database.
func placePacks(ctx context.Context, fresh, folder string) error {
	db := openPool(copyURL(filepath.Join(fresh, databaseName)), copyPragmas, 1)
	defer db.Close()
	tables, err := column[string](ctx, db, `SELECT name FROM sqlite_schema WHERE name = 'packed_stickers'`)
	if err != nil || len(tables) == 0 {
		return err
	}
	packed := map[string]chat.Blob{}
	err = each(ctx, db, func(row scanner) error {
		var place string
		var b chat.Blob
		err := row.Scan(&place, &b)
		if isPackPlace(place) && isBlob(b) {
			packed[place] = b
		}
		return err
	}, `SELECT place, file FROM packed_stickers`)
	if err != nil {
		return err
	}
	for place, b := range packed {
		if err := placePack(filepath.Join(fresh, filepath.FromSlash(blobName(b))), filepath.Join(folder, filepath.FromSlash(place))); err != nil {
			return err
		}
	}
	if _, err := db.ExecContext(ctx, `DROP TABLE packed_stickers`); err != nil {
		return err
	}
	for _, b := range packed {
		if isUsed, err := isBlobUsed(ctx, db, b); err != nil {
			return err
		} else if !isUsed {
			if err := os.Remove(filepath.Join(fresh, filepath.FromSlash(blobName(b)))); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
		}
	}
	return nil
}

// isBlob reports whether it names a file of a backup.
func isBlob(b chat.Blob) bool {
	const shard = 2
	if len(b) < shard {
		return false
	}
	_, ok := blobOf(blobName(b))
	return ok
}

// placePack copies a picture to its place. One that was missing when the backup was made is left out.
func placePack(from, to string) error {
	b, err := os.ReadFile(from)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil {
		err = os.MkdirAll(filepath.Dir(to), 0o700)
	}
	if err != nil {
		return err
	}
	return os.WriteFile(to, b, 0o600)
}
