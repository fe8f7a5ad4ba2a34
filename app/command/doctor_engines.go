package command

import (
	"context"
	"io"
	"log/slog"
	"strings"
	"time"

	"ribbit/app/chat"
	"ribbit/app/config"
	"ribbit/app/files"
	"ribbit/app/mqtt"
	"ribbit/app/store"
	"ribbit/app/uploads"
)

// unopened is what is found of something that does not open. The error says first what is wrong and then what mends it, as all do that
// are said to whoever runs the server.
func unopened(err error) chat.Finding {
	text, mend, found := strings.Cut(err.Error(), ". ")
	if !found {
		mend = "look at the message"
	}
	return wrong(mend, "%s", strings.TrimSuffix(text, "."))
}

// database asks PostgreSQL, where the data folder does not hold the database itself.
func (x *examination) database(ctx context.Context) chat.Finding {
	if x.Database == "" {
		return unset("it lies in the data folder")
	}
	err := withStore(ctx, x.e, config.Data{Folder: x.Data, Database: x.Database}, func(s *store.Store) error { return s.Ready(ctx) })
	x.e.Stderr = io.Discard // what it warns of is said, and it is opened again
	if x.isLost = err != nil; x.isLost {
		return unopened(err)
	}
	return fine("PostgreSQL answers and can be written")
}

// bucket writes something where --files lie, in a bucket or in a folder of their own, and takes it away.
func (x *examination) bucket(ctx context.Context) chat.Finding {
	if dir, others := filesFolder(x.Files, x.Data), x.otherFolders(ctx); others != "" {
		return wrong("give all servers one place with --files: s3://…, or one folder that they share",
			"servers of this database keep files in other folders than %s: %s", dir, others)
	}
	if x.Files == "" {
		return unset("they lie in %s", filesFolder(x.Files, x.Data))
	}
	if !files.IsS3(x.Files) {
		return ownFolder(x.Files, "--files")
	}
	k, err := openKept(ctx, x.e, x.Files, x.Data, slog.New(slog.DiscardHandler))
	if err != nil {
		return unopened(err)
	}
	return fine("%s can be written", k.place)
}

// otherFolders are the places of files that servers of the same database have, and that are not this one's; "" where nobody can know.
func (x *examination) otherFolders(ctx context.Context) (places string) {
	if x.Database == "" || x.isLost || files.IsS3(x.Files) {
		return ""
	}
	err := withStore(ctx, x.e, config.Data{Folder: x.Data, Database: x.Database}, func(s *store.Store) error {
		known, err := s.FilesFolders(ctx)
		if err != nil {
			return err
		}
		apart, err := uploads.ApartFolders(files.At(filesFolder(x.Files, x.Data)), known, time.Now())
		places = uploads.PlacesOf(apart)
		return err
	})
	if err != nil {
		return "" // what is wrong with the database stands above
	}
	return places
}

func (x *examination) bus(ctx context.Context) chat.Finding {
	if x.Bus == "" {
		return unset("none is named")
	}
	l, err := openBus(ctx, x.Server, "doctor", slog.New(slog.DiscardHandler))
	if err != nil {
		return unopened(err)
	}
	l.close()
	return fine("it answers")
}

func (x *examination) mqtt(ctx context.Context) chat.Finding {
	if x.MQTT == "" {
		return unset("no broker is named")
	}
	if err := mqtt.Check(ctx, x.MQTT); err != nil {
		return unopened(err)
	}
	return fine("the broker answers")
}
