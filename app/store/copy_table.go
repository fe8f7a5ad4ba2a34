package store

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"hash"
	"slices"
	"strings"
)

// copyTable is a table as the schema has it. What is computed from other columns is left out.
type copyTable struct {
	name    string
	columns []copyColumn // by name
	key     []int        // places in columns, in the order of the primary key

	keepsSecrets bool // secrets stay where they are
}

type copyColumn struct {
	name string
	kind copyKind
}

// copyKind is what a column holds. A schema with any other kind is refused: each engine may have it in its own way.
type copyKind string

const (
	copyNumber copyKind = "integer" // also times, in milliseconds, and flags
	copyText   copyKind = "text"
	copyBytes  copyKind = "blob"
)

// ownSettings are the settings that say something of the database that they are in, and do not move.
var ownSettings = []string{schemaSetting, copySetting, backupClaimSetting}

// filter is the condition of the rows that move.
func (t copyTable) filter() string {
	if t.name != "settings" {
		return ""
	}
	filter := ` WHERE name NOT IN ('` + strings.Join(ownSettings, `', '`) + `') AND NOT (` + areFolders + `)`
	if t.keepsSecrets {
		filter += ` AND NOT (` + areSecrets + `)`
	}
	return filter
}

// areSecrets is true of the settings that only PostgreSQL has: beside SQLite they are files.
const areSecrets = `name > '` + secretPrefix + `' AND name < '` + secretPrefix + `~'`

// names are the columns, or some of them, each in quotes.
func (t copyTable) names(places ...int) string {
	var all []string
	for i, c := range t.columns {
		if len(places) == 0 {
			all = append(all, `"`+c.name+`"`)
		} else if i < len(places) {
			all = append(all, `"`+t.columns[places[i]].name+`"`)
		}
	}
	return strings.Join(all, ", ")
}

// wordsOf are the columns that say by which message's words somebody finds what is in a table.
var wordsOf = map[string]string{"messages": "id", "uploads": "message_id", "notices": "message_id"}

// found are the messages that rows of the table are found with.
func (t copyTable) found(rows ...[]any) (ids []int64) {
	at := slices.IndexFunc(t.columns, func(c copyColumn) bool { return c.name == wordsOf[t.name] })
	for _, row := range rows {
		if at < 0 {
			break
		}
		if id, ok := row[at].(int64); ok {
			ids = append(ids, id)
		}
	}
	return ids
}

// keyOf is the key of a row.
func (t copyTable) keyOf(row []any) []any {
	key := make([]any, len(t.key))
	for i, at := range t.key {
		key[i] = row[at]
	}
	return key
}

// compare says which of two rows comes first, by their keys.
func (t copyTable) compare(a, b []any) int {
	for _, at := range t.key {
		if c := compareValues(a[at], b[at]); c != 0 {
			return c
		}
	}
	return 0
}

// compareValues compares two values of one column, as both engines sort them: numbers by size, texts by their bytes.
func compareValues(a, b any) int {
	switch a := a.(type) {
	case int64:
		if b, ok := b.(int64); ok {
			return cmp.Compare(a, b)
		}
	case string:
		if b, ok := b.(string); ok {
			return strings.Compare(a, b)
		}
	case []byte:
		if b, ok := b.([]byte); ok {
			return bytes.Compare(a, b)
		}
	case nil:
		if b == nil {
			return 0
		}
	}
	return 1
}

func sameRow(a, b []any) bool {
	return slices.EqualFunc(a, b, func(a, b any) bool { return compareValues(a, b) == 0 })
}

// rowReader reads the rows of a table in the order of the key. After the last it answers nil, and is closed.
type rowReader interface {
	next() ([]any, error)
	close() error
}

// fitting makes the rows of a reader fit for where they go, and counts the texts that were altered by it.
type fitting struct {
	rowReader
	table   copyTable
	fit     func(string) string
	altered int64
}

func (f *fitting) next() ([]any, error) {
	row, err := f.rowReader.next()
	for i, v := range row {
		text, ok := v.(string)
		if !ok {
			continue
		}
		fit := f.fit(text)
		if fit == text {
			continue
		}
		if slices.Contains(f.table.key, i) {
			return nil, copyErrorf("The %s %q of the table %s cannot be kept by PostgreSQL: it is no text of UTF-8. Change it in the source.",
				f.table.columns[i].name, text, f.table.name)
		}
		row[i] = fit
		f.altered++
	}
	return row, err
}

// sum adds up what rows hold, one after the other.
type sum struct {
	hash hash.Hash
	rows int64
	b    []byte
}

func newSum() *sum { return &sum{hash: sha256.New()} }

func (s *sum) add(row []any) {
	s.rows++
	b := s.b[:0]
	for _, v := range row {
		switch v := v.(type) {
		case nil:
			b = append(b, 'n')
		case int64:
			b = binary.AppendVarint(append(b, 'i'), v)
		case string:
			b = append(binary.AppendUvarint(append(b, 't'), uint64(len(v))), v...)
		case []byte:
			b = append(binary.AppendUvarint(append(b, 'b'), uint64(len(v))), v...)
		}
	}
	s.hash.Write(b)
	s.b = b
}

func (s *sum) of(t copyTable) CopiedTable {
	return CopiedTable{Name: t.name, Rows: s.rows, Sum: hex.EncodeToString(s.hash.Sum(nil))}
}

// sumOf reads a whole table.
func sumOf(ctx context.Context, t copyTable, rows rowReader) (CopiedTable, error) {
	s := newSum()
	for {
		row, err := rows.next()
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return CopiedTable{}, errors.Join(err, rows.close())
		}
		if row == nil {
			return s.of(t), rows.close()
		}
		s.add(row)
	}
}

// gatherTables makes tables of their columns, sorted by both names: table, column, kind, and the place in the key, which is 0 for none.
func gatherTables(columns func(func(scanner) error) error) (all []copyTable, err error) {
	places := map[int]int{} // of the key's columns in the last table
	end := func() {
		if len(all) > 0 {
			t := &all[len(all)-1]
			for place := 1; place <= len(places); place++ {
				t.key = append(t.key, places[place])
			}
		}
		clear(places)
	}
	err = columns(func(row scanner) error {
		var table string
		var c copyColumn
		var place int
		if err := row.Scan(&table, &c.name, &c.kind, &place); err != nil {
			return err
		}
		if c.kind != copyNumber && c.kind != copyText && c.kind != copyBytes {
			return copyErrorf("The column %s of the table %s holds %s, which cannot be copied.", c.name, table, c.kind)
		}
		if len(all) == 0 || all[len(all)-1].name != table {
			end()
			all = append(all, copyTable{name: table})
		}
		t := &all[len(all)-1]
		if place > 0 {
			places[place] = len(t.columns)
		}
		t.columns = append(t.columns, c)
		return nil
	})
	end()
	return all, err
}
