package store

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"
)

const (
	copyRows  = 5000    // that are written at once, at most
	copyBatch = 4 << 20 // bytes of texts among them, about
)

// copySetting is in a database that Copy made: the sum of what it held then. As long as it holds that, nobody used it.
const copySetting = "copied"

// stagingName is what a copy is called until it is whole: a schema of PostgreSQL, or the end of a file's name.
const stagingName = "migrating"

// CopyOptions say what Copy copies.
type CopyOptions struct {
	From, To string // a SQLite file, or the address of a PostgreSQL database
	Force    bool   // what TO holds may go
	Beside   bool   // the copy is of one moment, whatever a server on FROM does meanwhile
	Named    string // what named TO, in a sentence; "TO" when it is empty
	// Secrets are what the data folder of a SQLite file keeps by name, which PostgreSQL keeps itself.
	Secrets map[string]string
	Told    func(CopyProgress)
}

// CopyProgress is how far a table is.
type CopyProgress struct {
	Table    string
	Rows, Of int64
}

// Copied is what a copy holds.
type Copied struct {
	From, To string // without passwords
	Tables   []CopiedTable
	Written  int64 // rows that this call added, changed or removed, and messages whose words it added
	Altered  int64 // texts that are no UTF-8, or have a NUL in them, and were made fit for PostgreSQL
	// Secrets are what a PostgreSQL keeps by name and the data folder of a SQLite file is to have.
	Secrets map[string]string
}

// CopiedTable is a table with the same rows in both databases.
type CopiedTable struct {
	Name string
	Rows int64
	Sum  string // SHA-256 of all values, in hexadecimal
}

// Rows is how many there are in all tables.
func (c Copied) Rows() (n int64) {
	for _, t := range c.Tables {
		n += t.Rows
	}
	return n
}

// Copy makes a database the copy of another: everything in it but the index of the search, which is made anew. The source is only
// read. A server may run on it: then its state of this moment is brought over, and the error says that the server has to be
// stopped for the rest.
//
// The copy has a name of its own until it is whole, so that nobody uses a part. Each table is walked through on both sides
// by its key, and what differs is written: so one that was interrupted goes on, and one that comes later brings over what changed.
// At the end both sides are added up, and the copy gets its name in one step.
//
// A target that holds anything else is refused without force. Every error is a sentence for a person.
func Copy(ctx context.Context, o CopyOptions) (done Copied, err error) {
	c := copying{from: newCopySource(o.From), to: newCopyTarget(o), options: o}
	defer func() {
		done = c.done
		if err != nil && ctx.Err() != nil {
			err = context.Canceled
		}
		err = errors.Join(c.explain(err), c.from.close(), c.to.close())
	}()
	if err := c.from.open(ctx); err != nil {
		return done, c.from.explain(err)
	}
	if err := c.to.open(ctx, c.from); err != nil {
		return done, c.to.explain(err)
	}
	c.done.From, c.done.To = c.from.place(), c.to.place()
	if err := c.from.snapshot(ctx); err != nil {
		return done, c.from.explain(err)
	}
	if IsPostgres(o.From) && !IsPostgres(o.To) {
		if c.done.Secrets, err = c.from.secrets(ctx); err != nil {
			return done, c.from.explain(err)
		}
	}
	isSame, err := c.compareWhole(ctx)
	if err != nil || isSame {
		return done, err
	}
	if err := c.to.stage(ctx); err != nil {
		return done, c.to.explain(err)
	}
	if c.tables, err = c.tablesOf(ctx, false); err != nil {
		return done, err
	}
	if err := c.checkSource(ctx); err != nil {
		return done, err
	}
	return done, c.finish(ctx)
}

// tablesOf are the tables of the copy, with what stays out of them.
func (c *copying) tablesOf(ctx context.Context, whole bool) ([]copyTable, error) {
	all, err := c.to.tables(ctx, whole)
	for i := range all {
		all[i].keepsSecrets = !IsPostgres(c.options.From) || !IsPostgres(c.options.To)
	}
	return all, c.to.explain(err)
}

// copyError is a sentence for a person already.
type copyError string

func (e copyError) Error() string { return string(e) }

func copyErrorf(format string, args ...any) error { return copyError(fmt.Sprintf(format, args...)) }

// copying is one copy under way.
type copying struct {
	from    copySource
	to      copyTarget
	options CopyOptions
	tables  []copyTable
	done    Copied
}

// copySource is a database that is read. Its methods are not called at the same time.
type copySource interface {
	open(ctx context.Context) error
	close() error
	// explain makes an error of this database a sentence.
	explain(err error) error
	// seize reports whether no server runs on it, and keeps one from starting where it can.
	seize(ctx context.Context) (bool, error)
	// snapshot has the reads that follow see this moment.
	snapshot(ctx context.Context) error
	tables(ctx context.Context) ([]copyTable, error)
	count(ctx context.Context, t copyTable) (int64, error)
	read(ctx context.Context, t copyTable) (rowReader, error)
	// lastIDs are the highest ids that were ever given, by table.
	lastIDs(ctx context.Context) (map[string]int64, error)
	// secrets are what servers that share the database have in it.
	secrets(ctx context.Context) (map[string]string, error)
	// place names the database in a sentence, without a password.
	place() string
}

// copyTarget is a database that is made. What is whole is seen by servers, what is staged by nobody.
type copyTarget interface {
	// open refuses one that a server runs on, or that is the source.
	open(ctx context.Context, from copySource) error
	close() error
	explain(err error) error
	place() string
	// hasPeople reports whether there is a whole one with people in it.
	hasPeople(ctx context.Context) (bool, error)
	// mark is the sum that the whole one was given.
	mark(ctx context.Context) (string, error)
	// unwhole makes the whole one a staged one.
	unwhole(ctx context.Context) error
	// stage goes on with a staged one, or begins it.
	stage(ctx context.Context) error
	tables(ctx context.Context, whole bool) ([]copyTable, error)
	read(ctx context.Context, t copyTable, whole bool) (rowReader, error)
	// fit is a text as the database can keep it.
	fit(text string) string
	// write removes rows and adds others, in one transaction, and the words of messages that are found with any of them.
	write(ctx context.Context, t copyTable, gone, fresh [][]any) error
	// build makes what is missing of a kind.
	build(ctx context.Context, kinds ...partKind) error
	// query reads the staged one as it is at its beginning.
	query(ctx context.Context, row func(scanner) error, query string) error
	// index is the table of the words, with its column of messages.
	index() (table, column string)
	addWords(ctx context.Context, all []messageWords) error
	// finish makes the staged one the whole one.
	finish(ctx context.Context, lastIDs map[string]int64, secrets map[string]string, mark string) error
}

// partKind is a part of the schema that is quicker made once the rows are there, in the order of making.
type partKind int

const (
	plainIndex partKind = iota
	wordIndex
	uniqueIndex
	reference
)

func newCopySource(address string) copySource {
	if IsPostgres(address) {
		return &postgresSource{postgresEnd{url: address, word: "FROM"}}
	}
	return &sqliteSource{file: address}
}

func newCopyTarget(o CopyOptions) copyTarget {
	if IsPostgres(o.To) {
		return &postgresTarget{postgresEnd: postgresEnd{url: o.To, word: cmp.Or(o.Named, "TO")}}
	}
	return &sqliteTarget{file: o.To}
}

// explain is an error of either database as a sentence.
func (c *copying) explain(err error) error {
	switch {
	case errors.Is(err, context.Canceled):
		return copyError("The copy is not whole yet. The same command goes on where it stopped.")
	case isFull(err):
		return copyErrorf("There is no room for %s. Make room; the same command goes on where it stopped.", c.to.place())
	}
	return err
}

// compareWhole looks at a target that is whole already. One with the same rows as the source is as it should be. One that nobody
// used since it was copied becomes a staged one. Any other is refused without force.
func (c *copying) compareWhole(ctx context.Context) (isSame bool, err error) {
	has, err := c.to.hasPeople(ctx)
	if err != nil || !has {
		return false, c.to.explain(err)
	}
	refused := copyErrorf("%s holds a Ribbit already, and not as it is in %s. Nothing was changed. Name an empty database, or replace what is there with --force.",
		atFirst(c.to.place()), c.from.place())
	if c.tables, err = c.tablesOf(ctx, true); err != nil {
		return false, err
	}
	there, err := c.from.tables(ctx)
	if err != nil {
		return false, c.from.explain(err)
	}
	if !slices.EqualFunc(there, c.tables, sameTable) {
		return false, unless(c.options.Force, refused)
	}
	var is []CopiedTable
	for _, t := range c.tables {
		rows, err := c.to.read(ctx, t, true)
		if err != nil {
			return false, c.to.explain(err)
		}
		one, err := sumOf(ctx, t, rows)
		if err != nil {
			return false, c.to.explain(err)
		}
		is = append(is, one)
	}
	wanted, err := c.sumSource(ctx)
	if err != nil {
		return false, c.from.explain(err)
	}
	if slices.Equal(is, wanted) {
		c.done.Tables = is
		return true, nil
	}
	mark, err := c.to.mark(ctx)
	if err != nil {
		return false, c.to.explain(err)
	}
	if mark != markOf(is) {
		return false, unless(c.options.Force, refused)
	}
	return false, c.to.explain(c.to.unwhole(ctx))
}

// unless is an error unless it is forced.
func unless(force bool, err error) error {
	if force {
		return nil
	}
	return err
}

// atFirst is the place of a database at the beginning of a sentence.
func atFirst(place string) string {
	if rest, ok := strings.CutPrefix(place, "the "); ok {
		return "The " + rest
	}
	return place // a file's name is as it is
}

func (c *copying) sumSource(ctx context.Context) (all []CopiedTable, err error) {
	for _, t := range c.tables {
		rows, err := c.readSource(ctx, t)
		if err != nil {
			return nil, err
		}
		one, err := sumOf(ctx, t, rows)
		if err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return all, nil
}

func (c *copying) readSource(ctx context.Context, t copyTable) (*fitting, error) {
	rows, err := c.from.read(ctx, t)
	return &fitting{rowReader: rows, table: t, fit: c.to.fit}, err
}

// markOf is the sum of all tables.
func markOf(all []CopiedTable) string {
	h := sha256.New()
	for _, t := range all {
		fmt.Fprintln(h, t.Name, t.Rows, t.Sum)
	}
	return hex.EncodeToString(h.Sum(nil))
}

func sameTable(a, b copyTable) bool {
	return a.name == b.name && slices.Equal(a.columns, b.columns) && slices.Equal(a.key, b.key)
}

// checkSource refuses a source whose tables are not those of this Ribbit.
func (c *copying) checkSource(ctx context.Context) error {
	there, err := c.from.tables(ctx)
	if err != nil {
		return c.from.explain(err)
	}
	for i := range max(len(there), len(c.tables)) {
		if i >= len(there) || i >= len(c.tables) || !sameTable(there[i], c.tables[i]) {
			name := slices.Concat(there, c.tables)[min(i, len(there)+len(c.tables)-1)].name
			return copyErrorf("%s does not have the tables of this Ribbit; see %s. It was left as it is.", atFirst(c.from.place()), name)
		}
	}
	return nil
}

// finish brings all over and makes the copy whole, unless a server still runs on the source.
func (c *copying) finish(ctx context.Context) error {
	isFree := c.options.Beside
	if !isFree {
		var err error
		if isFree, err = c.from.seize(ctx); err != nil {
			return c.from.explain(err)
		}
	}
	if err := c.bring(ctx); err != nil {
		return err
	}
	if !isFree {
		var err error
		if isFree, err = c.from.seize(ctx); err != nil {
			return c.from.explain(err)
		}
		if !isFree {
			return copyErrorf("%s is copied as it was a moment ago: %d rows. A server still runs on it. Stop that one, and give the same command again: it brings over what changed meanwhile and makes the copy whole.",
				atFirst(c.from.place()), c.done.Rows())
		}
		if err := c.bring(ctx); err != nil {
			return err
		}
	}
	if err := c.verify(ctx); err != nil {
		return err
	}
	ids, err := c.from.lastIDs(ctx)
	if err != nil {
		return c.from.explain(err)
	}
	return c.to.explain(c.to.finish(ctx, ids, c.options.Secrets, markOf(c.done.Tables)))
}

// bring has the copy hold what the source holds at this moment.
func (c *copying) bring(ctx context.Context) error {
	if err := c.from.snapshot(ctx); err != nil {
		return c.from.explain(err)
	}
	c.done.Tables, c.done.Altered = nil, 0
	for _, t := range c.tables {
		one, err := c.bringTable(ctx, t)
		if err != nil {
			return err
		}
		c.done.Tables = append(c.done.Tables, one)
	}
	if err := c.to.build(ctx, plainIndex); err != nil {
		return c.to.explain(err)
	}
	if err := c.bringWords(ctx); err != nil {
		return c.to.explain(err)
	}
	return c.to.explain(c.to.build(ctx, wordIndex))
}

// bringTable walks through both sides of a table at once, in the order of the key, and writes what differs.
func (c *copying) bringTable(ctx context.Context, t copyTable) (one CopiedTable, err error) {
	count, err := c.from.count(ctx, t)
	if err != nil {
		return one, c.from.explain(err)
	}
	from, err := c.readSource(ctx, t)
	if err != nil {
		return one, c.from.explain(err)
	}
	to, err := c.to.read(ctx, t, false)
	if err != nil {
		return one, errors.Join(c.to.explain(err), from.close())
	}
	defer func() { err = errors.Join(err, from.close(), to.close()) }()
	w := &copyWriter{copying: c, table: t}
	s := newSum()
	is, err := from.next()
	if err != nil {
		return one, c.from.explain(err)
	}
	was, err := to.next()
	for is != nil || was != nil {
		if err != nil {
			return one, err
		}
		order := 0
		switch {
		case is == nil:
			order = 1
		case was == nil:
			order = -1
		default:
			order = t.compare(is, was)
		}
		switch {
		case order < 0:
			err = w.change(ctx, nil, is)
		case order > 0:
			err = w.change(ctx, was, nil)
		case !sameRow(is, was):
			err = w.change(ctx, was, is)
		}
		if err != nil {
			return one, c.to.explain(err)
		}
		if order <= 0 {
			s.add(is)
			if s.rows%copyRows == 0 {
				c.tell(CopyProgress{t.name, s.rows, count})
			}
			is, err = from.next()
			err = c.from.explain(err)
		}
		if order >= 0 && err == nil {
			was, err = to.next()
			err = c.to.explain(err)
		}
	}
	if err == nil {
		err = c.to.explain(w.flush(ctx))
	}
	c.done.Altered += from.altered
	return s.of(t), err
}

func (c *copying) tell(p CopyProgress) {
	if c.options.Told != nil {
		c.options.Told(p)
	}
}

// copyWriter gathers what differs in a table.
type copyWriter struct {
	*copying
	table       copyTable
	gone, fresh [][]any
	bytes       int
}

// change has a row go, another come, or both, once there are enough of them.
func (w *copyWriter) change(ctx context.Context, gone, fresh []any) error {
	w.done.Written++
	if gone != nil {
		w.gone = append(w.gone, gone)
	}
	if fresh != nil {
		w.fresh = append(w.fresh, fresh)
	}
	for _, v := range fresh {
		if text, ok := v.(string); ok {
			w.bytes += len(text)
		}
	}
	if len(w.gone) < copyRows && len(w.fresh) < copyRows && w.bytes < copyBatch {
		return nil
	}
	return w.flush(ctx)
}

func (w *copyWriter) flush(ctx context.Context) error {
	if err := ctx.Err(); err != nil || len(w.gone)+len(w.fresh) == 0 {
		return err
	}
	if err := w.to.write(ctx, w.table, w.gone, w.fresh); err != nil {
		return err
	}
	w.gone, w.fresh, w.bytes = nil, nil, 0
	return nil
}

// verify reads the copy back.
func (c *copying) verify(ctx context.Context) error {
	for i, t := range c.tables {
		rows, err := c.to.read(ctx, t, false)
		if err != nil {
			return c.to.explain(err)
		}
		is, err := sumOf(ctx, t, rows)
		if err != nil {
			return c.to.explain(err)
		}
		if wanted := c.done.Tables[i]; is != wanted {
			return copyErrorf("The table %s is not the same in the copy: %d rows with the sum %.12s, and not %d with %.12s. The copy was not made whole.",
				t.name, is.Rows, is.Sum, wanted.Rows, wanted.Sum)
		}
	}
	return nil
}

// bringWords puts the words of messages that have none into the index.
func (c *copying) bringWords(ctx context.Context) error {
	table, column := c.to.index()
	all := make([]messageWords, 0, copyRows)
	write := func() error {
		if err := ctx.Err(); err != nil || len(all) == 0 {
			return err
		}
		if err := c.to.addWords(ctx, all); err != nil {
			return err
		}
		c.done.Written += int64(len(all))
		c.tell(CopyProgress{Table: "search", Rows: int64(all[len(all)-1].id)})
		all = all[:0]
		return nil
	}
	err := c.to.query(ctx, func(row scanner) error {
		w, err := scanWords(row)
		if all = append(all, w); err == nil && len(all) == copyRows {
			err = write()
		}
		return err
	}, fmt.Sprintf(`SELECT `+wordColumns+`
		FROM messages
		WHERE `+areIndexed+` AND NOT EXISTS (SELECT 1 FROM %s w WHERE w.%s = messages.id)
		ORDER BY id`, table, column))
	if err != nil {
		return err
	}
	return write()
}
