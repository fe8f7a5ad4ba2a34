package store

import (
	"database/sql/driver"
	"encoding/binary"
	"io"
	"math"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgtype"
)

// postgresFormats are the kinds of columns that are sent as bytes; all others come as text.
var postgresFormats = pgx.QueryResultFormatsByOID{
	pgtype.BoolOID: pgx.BinaryFormatCode, pgtype.Int8OID: pgx.BinaryFormatCode, pgtype.Int4OID: pgx.BinaryFormatCode, pgtype.Float8OID: pgx.BinaryFormatCode,
}

// postgresAnswer is the rows of an answer, with values as database/sql knows them.
type postgresAnswer struct {
	pgx.Rows
	kinds *pgtype.Map
	batch pgx.BatchResults // that they are in; nil for none
	ahead bool             // the first row is read
	more  bool             // and is there
}

// newPostgresAnswer reads up to the first row: before it, nobody knows the columns.
func newPostgresAnswer(rows pgx.Rows, kinds *pgtype.Map, batch pgx.BatchResults) (*postgresAnswer, error) {
	r := &postgresAnswer{Rows: rows, kinds: kinds, batch: batch, ahead: true}
	r.more = rows.Next()
	if err := rows.Err(); err != nil {
		_ = r.Close() // the first error tells
		return nil, err
	}
	return r, nil
}

// Columns implements driver.Rows.
func (r *postgresAnswer) Columns() []string {
	fields := r.FieldDescriptions()
	names := make([]string, len(fields))
	for i := range fields {
		names[i] = fields[i].Name
	}
	return names
}

// Next implements driver.Rows.
func (r *postgresAnswer) Next(to []driver.Value) (err error) {
	more := r.more
	if !r.ahead {
		more = r.Rows.Next()
	}
	r.ahead = false
	if !more {
		if err := r.Err(); err != nil {
			return err
		}
		return io.EOF
	}
	fields := r.FieldDescriptions()
	for i, raw := range r.RawValues() {
		if to[i], err = r.value(&fields[i], raw); err != nil {
			return err
		}
	}
	return nil
}

// Close implements driver.Rows.
func (r *postgresAnswer) Close() error {
	r.Rows.Close()
	err := r.Err()
	if r.batch != nil {
		if end := r.batch.Close(); err == nil {
			err = end
		}
	}
	return err
}

// value makes one of what a column brings; nothing of raw may be kept.
func (r *postgresAnswer) value(f *pgconn.FieldDescription, raw []byte) (driver.Value, error) {
	switch {
	case raw == nil:
		return nil, nil
	case f.Format == pgx.BinaryFormatCode:
		switch f.DataTypeOID {
		case pgtype.Int8OID:
			return int64(binary.BigEndian.Uint64(raw)), nil //nolint:gosec // the same bits
		case pgtype.Int4OID:
			return int64(int32(binary.BigEndian.Uint32(raw))), nil //nolint:gosec // the same bits
		case pgtype.BoolOID:
			return raw[0] != 0, nil
		case pgtype.Float8OID:
			return math.Float64frombits(binary.BigEndian.Uint64(raw)), nil
		case pgtype.TextOID:
			return string(raw), nil
		}
	}
	switch f.DataTypeOID {
	case pgtype.Int8OID, pgtype.Int4OID, pgtype.Int2OID:
		return as[int64](r.kinds, f, raw)
	case pgtype.BoolOID:
		return as[bool](r.kinds, f, raw)
	case pgtype.Float8OID, pgtype.Float4OID:
		return as[float64](r.kinds, f, raw)
	}
	return as[string](r.kinds, f, raw)
}

func as[T any](kinds *pgtype.Map, f *pgconn.FieldDescription, raw []byte) (v T, err error) {
	err = kinds.Scan(f.DataTypeOID, f.Format, raw, &v)
	return v, err
}
