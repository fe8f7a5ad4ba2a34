package program

import (
	"context"

	"ribbit/app/store"
)

// Analyze has a PostgreSQL plan for tables of the size that they have. It does so by itself within a minute of a server's first messages.
func Analyze(database string) error { return store.Analyze(context.Background(), database) }
