package command

import (
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"ribbit/app/chat"
	"ribbit/app/config"
	"ribbit/app/files"
	"ribbit/app/store"
)

const (
	diskEvery  = time.Hour
	diskSoon   = 7 * 24 * time.Hour  // from when on it is said that a disk will be full
	diskLater  = 10 * 24 * time.Hour // from when on that is taken back, so that one at the edge is not told of every day
	maxDisk    = 64 << 10            // bytes of the file
	mendOfDisk = "remove what is large, as the page on storage lists it, or get a larger disk"
)

// diskHistory is what is kept of a disk between two looks at it, in the data folder.
type diskHistory struct {
	Trend files.Trend `json:"trend"`
	Told  bool        `json:"told"` // admins know that it will be full
}

// readDisk answers an empty history where there is none, and where it was damaged: in some days there is another.
func readDisk(data string) (h diskHistory) {
	file, err := os.ReadFile(filepath.Join(data, store.TrendName))
	if err == nil && len(file) <= maxDisk {
		err = json.Unmarshal(file, &h)
	}
	if err != nil {
		return diskHistory{}
	}
	return h
}

func (h diskHistory) write(data string) error {
	b, err := json.Marshal(h)
	if err != nil {
		return err
	}
	name := filepath.Join(data, store.TrendName)
	if err = os.WriteFile(name+".new", b, 0o600); err == nil {
		err = os.Rename(name+".new", name)
	}
	if err != nil {
		return errors.Join(err, os.RemoveAll(name+".new")) // on a full disk a part of it
	}
	return nil
}

// fullIn is how long the disk of a server's files takes uploads as it fills, and how many bytes it still takes; ok is false when
// there is no end to be seen.
func (h diskHistory) fullIn(c config.Server) (d time.Duration, room int64, ok bool, err error) {
	if room, err = reserveOf(c).Room(diskDir(c)); err != nil {
		return 0, 0, false, err
	}
	d, ok = h.Trend.Lasts(room)
	return d, room, ok, nil
}

// diskDir is a folder on the disk that fills up.
func diskDir(c config.Server) string {
	dir := c.Data
	if c.Files != "" && !files.IsS3(c.Files) {
		dir = c.Files
	}
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		return "."
	}
	return dir
}

// mindDisk writes down how a disk fills until ctx ends, and tells once that it will be full in less than a week.
func mindDisk(ctx context.Context, c config.Server, tell func(context.Context, chat.DiskForecast), log *slog.Logger) {
	for tick := time.NewTicker(diskEvery); ; {
		if err := noteDisk(ctx, c, time.Now().UTC(), tell); err != nil && ctx.Err() == nil {
			log.Error("cannot note how the disk fills", slog.Any("error", err))
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			tick.Stop()
			return
		}
	}
}

func noteDisk(ctx context.Context, c config.Server, now time.Time, tell func(context.Context, chat.DiskForecast)) error {
	free, _, err := files.Disk(diskDir(c))
	if err != nil {
		return err
	}
	h := readDisk(c.Data)
	h.Trend = h.Trend.With(files.Sample{At: now, Free: free})
	left, room, ok, err := h.fullIn(c)
	if err != nil {
		return err
	}
	isNews := ok && left < diskSoon && !h.Told
	if isNews {
		h.Told = true
	} else if !ok || left > diskLater {
		h.Told = false
	}
	// Written first: one that cannot be written would be told of every hour.
	if err := h.write(c.Data); err != nil {
		return err
	}
	if isNews {
		tell(ctx, chat.DiskForecast{In: left, Room: room})
	}
	return nil
}
