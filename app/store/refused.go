package store

import (
	"errors"
	"slices"

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

// isRefused reports whether a statement broke a rule.
func isRefused(err error, rule refusedBy) bool {
	var e sqlite3.Error
	return errors.As(err, &e) && slices.Contains(sqliteRefusals[rule], e.ExtendedCode)
}
