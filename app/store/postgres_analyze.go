package store

import (
	"context"

	"github.com/jackc/pgx/v5"
)

// Analyze has a PostgreSQL count what is in its tables, by which it plans how to find things. It does so by itself, but within a minute
// and not at once after many rows have come.
func Analyze(ctx context.Context, database string) error {
	config, err := postgresConfig(database)
	if err != nil {
		return err
	}
	conn, err := pgx.ConnectConfig(ctx, config)
	if err != nil {
		return err
	}
	defer conn.Close(ctx) //nolint:errcheck // nothing is lost by it
	_, err = conn.Exec(ctx, `ANALYZE`)
	return err
}
