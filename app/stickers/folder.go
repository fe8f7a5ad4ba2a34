package stickers

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"image"
	_ "image/gif"  // the kinds of picture that a sticker may be
	_ "image/jpeg" //
	_ "image/png"  //
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	_ "golang.org/x/image/webp" //

	"ribbit/app/chat"
)

// Limits of the folder.
const (
	maxPacks    = 50
	maxInPack   = 200
	maxPackName = 40 // characters
)

// loosePack is what pictures are called together that lie in the folder itself.
const loosePack = "Stickers"

// folder is the packs that lie on the disk, as they were seen last.
type folder struct {
	dir string
	log *slog.Logger

	seen map[string]seen // by path

	mu    sync.Mutex
	paths map[string]string // of the pictures, by the name of the sticker
}

// seen is a file as it was when it was last looked at. One that is still the same is not read again, and not named in the
// log again.
type seen struct {
	size     int64
	modified time.Time
	bad      error // what keeps its bytes from being a sticker
	told     bool  // that it is left out
}

// readPacks reads the folder. What is no sticker is left out, and named in the log once.
func (f *folder) readPacks() []chat.StickerPack {
	old := f.seen
	f.seen = map[string]seen{}
	paths := map[string]string{}
	var packs []chat.StickerPack
	entries := f.entries(f.dir)
	if loose := f.pack(f.dir, loosePack, entries, old, paths); len(loose.Stickers) > 0 {
		packs = append(packs, loose)
	}
	for _, e := range entries {
		if !e.IsDir() || isHidden(e) {
			continue
		}
		dir := filepath.Join(f.dir, e.Name())
		if len(packs) == maxPacks {
			f.leaveOut(dir, seen{}, old, fmt.Errorf("there are %d packs already", maxPacks))
			break
		}
		if p := f.pack(dir, packName(e.Name()), f.entries(dir), old, paths); len(p.Stickers) > 0 {
			packs = append(packs, p)
		}
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.paths = paths
	return packs
}

// entries lists a folder by name; one that is missing is empty, and so is one that cannot be read, which the log says.
func (f *folder) entries(dir string) []fs.DirEntry {
	entries, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		f.log.Warn("cannot read a folder of stickers", slog.String("folder", dir), slog.Any("error", err))
	}
	return entries
}

// pack makes a pack of the pictures in a folder.
func (f *folder) pack(dir, name string, entries []fs.DirEntry, old map[string]seen, paths map[string]string) chat.StickerPack {
	p := chat.StickerPack{Name: name}
	for _, e := range entries {
		if isHidden(e) || e.IsDir() {
			continue
		}
		is, err := e.Info()
		if err != nil {
			continue // it has gone meanwhile
		}
		path := filepath.Join(dir, e.Name())
		now := seen{size: is.Size(), modified: is.ModTime()}
		if before, ok := old[path]; ok && before.size == now.size && before.modified.Equal(now.modified) {
			now.bad = before.bad
		} else {
			now.bad = judge(path, is)
			delete(old, path)
		}
		stem := strings.TrimSuffix(e.Name(), filepath.Ext(e.Name()))
		one := free(chat.StickerNameOf(stem), chat.StickerNameOf(name+"-"+stem), paths)
		switch {
		case now.bad != nil:
			f.leaveOut(path, now, old, now.bad)
		case one == "":
			f.leaveOut(path, now, old, errors.New("its name has no letters from a to z and no digits, or is another sticker's"))
		case len(p.Stickers) == maxInPack:
			f.leaveOut(path, now, old, fmt.Errorf("its pack has %d stickers already", maxInPack))
		default:
			f.seen[path] = now
			paths[one] = path
			p.Stickers = append(p.Stickers, chat.StickerEntry{Name: one, Words: words(stem, name), Origin: chat.FolderSticker})
		}
	}
	return p
}

// free is the first of two names that no frog and no other picture of the folder has; "" for none.
func free(name, longer string, paths map[string]string) string {
	for _, n := range []string{name, longer} {
		_, isFrog := (*chat.StickerSet)(nil).Find(n)
		if _, taken := paths[n]; n != "" && !isFrog && !taken {
			return n
		}
	}
	return ""
}

// leaveOut says once that a file is no sticker.
func (f *folder) leaveOut(path string, now seen, old map[string]seen, why error) {
	if !old[path].told {
		f.log.Warn("a file among the stickers is left out", slog.String("file", path), slog.Any("error", why))
	}
	now.told = true
	f.seen[path] = now
}

// unique forgets the paths of pictures whose name somebody's own sticker has.
func (f *folder) unique(set *chat.StickerSet) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for name, path := range f.paths {
		if one, ok := set.Find(name); ok && one.Origin != chat.FolderSticker {
			delete(f.paths, name)
			f.log.Debug("a sticker of the folder has the name of another one", slog.String("file", path))
		}
	}
}

// picture reads a sticker's picture. Problem: NotFound.
func (f *folder) picture(name string) ([]byte, error) {
	f.mu.Lock()
	path, ok := f.paths[name]
	f.mu.Unlock()
	if !ok {
		return nil, chat.NoSuchSticker()
	}
	b, err := read(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", chat.NoSuchSticker(), err)
	}
	return b, nil
}

// judge says what keeps a file from being a sticker.
func judge(path string, is fs.FileInfo) error {
	switch {
	case !is.Mode().IsRegular():
		return errors.New("it is no plain file")
	case is.Size() > chat.MaxStickerBytes:
		return fmt.Errorf("it has more than %d bytes", int64(chat.MaxStickerBytes))
	}
	b, err := read(path)
	if err != nil {
		return err
	}
	size, _, err := image.DecodeConfig(bytes.NewReader(b))
	if err != nil {
		return errors.New("it is no PNG, WebP, GIF or JPEG")
	}
	if size.Width > chat.MaxStickerSide || size.Height > chat.MaxStickerSide || size.Width < 1 || size.Height < 1 {
		return fmt.Errorf("it has %d × %d pixels, and %d are the most on a side", size.Width, size.Height, chat.MaxStickerSide)
	}
	return nil
}

// read reads a picture, at most as much as a sticker may have.
func read(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close() //nolint:errcheck // it is only read
	b, err := io.ReadAll(io.LimitReader(file, chat.MaxStickerBytes+1))
	if err == nil && len(b) > chat.MaxStickerBytes {
		err = fmt.Errorf("%s is too large", path)
	}
	return b, err
}

func isHidden(e fs.DirEntry) bool { return strings.HasPrefix(e.Name(), ".") }

// packName is what the pack of a folder is called.
func packName(dir string) string {
	name := chat.CleanFileName(dir)
	if utf8.RuneCountInString(name) > maxPackName {
		name = string([]rune(name)[:maxPackName])
	}
	return name
}

// words are the words in the names of a picture and its pack.
func words(stem, pack string) []string {
	out := strings.FieldsFunc(strings.ToLower(stem+" "+pack), func(r rune) bool { return strings.ContainsRune(" -_.", r) })
	slices.SortFunc(out, cmp.Compare[string])
	out = slices.Compact(out)
	return out[:min(len(out), chat.MaxStickerWords)]
}
