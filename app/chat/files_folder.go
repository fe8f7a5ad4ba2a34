package chat

import (
	"context"
	"time"
)

// FilesFolder is a folder in which a server on a database that others share keeps its files. The server counts on a beat in the database
// and in the folder: whoever finds that beat in their own folder, or a later one, has the same folder, or all that is in it.
type FilesFolder struct {
	Server string    // a random name of one run of a server
	Beat   int64     // from 1
	Place  string    // for a sentence: the machine and the folder
	SeenAt time.Time // by the clock of the server
}

// FilesFolderStore keeps which folders there are.
type FilesFolderStore interface {
	// FilesFolders lists those that are known, in no order.
	FilesFolders(ctx context.Context) ([]FilesFolder, error)
	// SetFilesFolder writes down a beat of a server, and forgets what some others wrote down.
	SetFilesFolder(ctx context.Context, f FilesFolder, forget []string) error
}
