package uploads

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"ribbit/app/chat"
	"ribbit/app/files"
)

const (
	beatEvery       = time.Minute
	serverGone      = 10 * time.Minute    // after that a server with the same folder has ended, and its beat is of no use
	folderForgotten = 30 * 24 * time.Hour // after that nobody counts on the files of another folder any more
	surelyLost      = 24 * time.Hour      // what has arrived is finished long before by whoever has it
)

// beat is how servers with a folder each find out that they do not have the same one.
type beat struct {
	server string
	count  int64
	apart  atomic.Bool // some files lie in another folder
	told   string      // the places that the log was told of
	doubt  string      // the places that were seen at the last look
}

// ApartFolders are those of the known folders that hold what a folder may not have. One that nobody has used for a month is not counted.
func ApartFolders(f *files.Folder, known []chat.FilesFolder, now time.Time) (apart []chat.FilesFolder, err error) {
	for _, k := range known {
		seen, seenErr := f.SeenBeat(k.Server)
		if err = errors.Join(err, seenErr); seen < k.Beat && now.Sub(k.SeenAt) < folderForgotten {
			apart = append(apart, k)
		}
	}
	return apart, err
}

// countOn writes down that this server has its folder, and looks who has another one. In the folder first: whoever has the same one and
// reads the row finds it there.
func (d *Desk) countOn(ctx context.Context) error {
	folder, b, now := files.At(d.Dir), &d.beat, d.Now()
	b.count++
	if err := folder.Beat(b.server, b.count); err != nil {
		return err
	}
	known, err := d.Store.FilesFolders(ctx)
	if err != nil {
		return err
	}
	known = slices.DeleteFunc(known, func(k chat.FilesFolder) bool { return k.Server == b.server })
	apart, err := ApartFolders(folder, known, now)
	var forget []string
	for _, k := range known {
		isApart := slices.Contains(apart, k)
		if !isApart && now.Sub(k.SeenAt) > serverGone || now.Sub(k.SeenAt) >= folderForgotten {
			forget = append(forget, k.Server)
		}
	}
	host, hostErr := os.Hostname()
	if hostErr != nil {
		host = "a server"
	}
	err = errors.Join(err, d.Store.SetFilesFolder(ctx, chat.FilesFolder{Server: b.server, Beat: b.count, Place: host + ": " + d.Dir, SeenAt: now}, forget))
	if err == nil {
		for _, server := range forget {
			err = errors.Join(err, folder.EndBeat(server))
		}
	}
	b.apart.Store(len(apart) > 0)
	d.tellFolders(PlacesOf(apart))
	return err
}

// tellFolders has the log say once who has another folder. What a network's file system shows late is told when it was seen twice.
func (d *Desk) tellFolders(places string) {
	b := &d.beat
	isSure := b.count == 1 || places == b.doubt
	b.doubt = places
	if !isSure || places == b.told {
		return
	}
	b.told = places
	if places == "" {
		d.Log.Info("all servers of this database keep their files in one place")
		return
	}
	d.Log.Warn("servers of this database keep their files in different folders: what arrives at one is not found at the others; give all of them one place with --files, s3://… or one folder",
		slog.String("here", d.Dir), slog.String("elsewhere", places))
}

// PlacesOf names folders, each once.
func PlacesOf(fs []chat.FilesFolder) string {
	var places []string
	for _, f := range fs {
		places = append(places, f.Place)
	}
	slices.Sort(places)
	return strings.Join(slices.Compact(places), ", ")
}

// keepCounting counts on until ctx ends.
func (d *Desk) keepCounting(ctx context.Context) {
	for tick := time.NewTicker(beatEvery); ; {
		select {
		case <-tick.C:
		case <-ctx.Done():
			tick.Stop()
			return
		}
		if err := d.countOn(ctx); err != nil && ctx.Err() == nil {
			d.Log.Error("cannot find out whether all servers have one folder of files", slog.Any("error", err))
		}
		d.wakeUp() // what came with a backup, or is in nobody's folder any more
	}
}

// errElsewhere says that what has arrived is left to the server that has it, and errNotHere that what is kept may be there.
var (
	errElsewhere       = errors.New("it arrived at another server")
	errNotHere   error = chat.NewProblem(chat.Unavailable, "file-elsewhere")
)

// isLost reports whether an upload that is not here is nowhere.
func (d *Desk) isLost(u chat.Upload) bool {
	return !d.Shared && !(d.Beside && (d.beat.apart.Load() || d.Now().Sub(u.CreatedAt) < surelyLost))
}
