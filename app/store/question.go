package store

import (
	"context"
	"database/sql"
)

// question is a statement that reads, and what is done with its answer.
type question struct {
	query string
	args  []any
	row   func(scanner) error // for each row
	end   func() error        // after the last; nil for nothing
}

// following is the key under which a context carries the questions that follow a statement.
type following struct{}

// ask asks one question after the other, up to the first error. A snapshot of PostgreSQL has all of them sent in one piece, as the way
// there and back takes longer than most answers: database/sql has no word for that, and so the first statement's context tells it of the others.
func ask(ctx context.Context, q querier, questions ...question) error {
	_, isSnapshot := q.(*sql.Tx)
	for i, a := range questions {
		telling := ctx
		if i == 0 && isSnapshot {
			telling = context.WithValue(ctx, following{}, questions[1:])
		}
		if err := each(telling, q, a.row, a.query, a.args...); err != nil {
			return err
		}
		if a.end == nil {
			continue
		}
		if err := a.end(); err != nil {
			return err
		}
	}
	return nil
}
