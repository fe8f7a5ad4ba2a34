package store

import (
	"errors"
	"slices"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/mattn/go-sqlite3"
)

// refusedBy is a rule of the schema that a statement may break.
type refusedBy int

const (
	thereAlready     refusedBy = iota // UNIQUE or PRIMARY KEY
	missingReference                  // REFERENCES
)

// sqliteRefusals are the codes of the rules.
var sqliteRefusals = map[refusedBy][]sqlite3.ErrNoExtended{
	thereAlready:     {sqlite3.ErrConstraintUnique, sqlite3.ErrConstraintPrimaryKey},
	missingReference: {sqlite3.ErrConstraintForeignKey},
}

// postgresRefusals are theirs in PostgreSQL.
var postgresRefusals = map[refusedBy]string{thereAlready: "23505", missingReference: "23503"}

// isRefused reports whether a statement broke a rule.
func isRefused(err error, rule refusedBy) bool {
	var s sqlite3.Error
	var p *pgconn.PgError
	return errors.As(err, &s) && slices.Contains(sqliteRefusals[rule], s.ExtendedCode) ||
		errors.As(err, &p) && p.Code == postgresRefusals[rule]
}
