package command

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"

	"ribbit/app/config"
	"ribbit/app/files"
	"ribbit/app/media"
	"ribbit/app/refusal"
	"ribbit/app/uploads"
)

// openDesk opens the folder of the files and the desk where they are handed in.
func openDesk(ctx context.Context, c config.Server, kept keptFiles, st uploads.Store, at *clock, log *slog.Logger) (*uploads.Desk, error) {
	folder, err := files.OpenFolder(kept.dir)
	if err != nil {
		return nil, err
	}
	var shelf files.Store = folder
	if kept.bucket != nil {
		shelf = kept.bucket
	}
	cache := filepath.Join(c.Data, "cache")
	if err := os.MkdirAll(cache, 0o700); err != nil {
		return nil, refusal.Own("make the folder", cache, c.Data, "--data", err)
	}
	looker, err := media.Self(cache)
	if err != nil {
		return nil, fmt.Errorf("find this program's own file: %w", err)
	}
	return uploads.Open(ctx, uploads.Config{
		Store: st, Files: shelf, Shared: kept.bucket != nil, Beside: kept.bucket == nil && c.Database != "", Incoming: folder.Incoming(), Dir: folder.Dir(), Reserve: reserveOf(c), MaxBytes: c.MaxUpload, MaxTotal: c.MaxTotal,
		Looker: looker, Log: log, Now: at.now,
	})
}

// reserveOf is what stays free on the disk.
func reserveOf(c config.Server) files.Reserve {
	if c.DiskReserve > 0 {
		return files.Reserve{Bytes: c.DiskReserve}
	}
	return files.StandardReserve
}

// lookAtFile is the other end of media.Child: this program, started by itself for one file.
func lookAtFile(_ context.Context, e Env, args []string) error {
	in, ok := e.Stdin.(*os.File)
	if !ok {
		return config.Usagef("%s is for the program itself.", media.Command)
	}
	return media.Run(args, in, e.Stdout)
}
