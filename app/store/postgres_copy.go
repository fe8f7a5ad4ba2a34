package store

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"ribbit/app/chat"
)

const (
	stagingSchema = postgresSchema + "_" + stagingName
	copyName      = "ribbit migrate" // of its own sessions
	copyLock      = applicationID + 3
	leavePatience = 4 * time.Second // for PostgreSQL to notice that a server or a copy has gone
)

// postgresEnd is a database at either end of a copy.
type postgresEnd struct {
	url    string
	word   string // what it was named by
	config *pgx.ConnConfig
	conn   *pgx.Conn
}

func (e *postgresEnd) place() string {
	if e.config == nil {
		return "PostgreSQL"
	}
	return placeOf(e.config)
}

func (e *postgresEnd) explain(err error) error {
	var said copyError
	if err == nil || e.config == nil || errors.As(err, &said) || errors.Is(err, context.Canceled) {
		return err
	}
	return explainPostgres(e.config, e.word, err)
}

func (e *postgresEnd) connect(ctx context.Context) (err error) {
	config, err := postgresConfig(e.url)
	if err != nil {
		return copyErrorf("%s", explainAddress(e.word, err))
	}
	config.RuntimeParams["application_name"] = copyName
	config.RuntimeParams["search_path"] = stagingSchema
	config.RuntimeParams["maintenance_work_mem"] = "128MB" // the index of the words is made in it
	config.RuntimeParams["synchronous_commit"] = "off"     // what a power cut takes the next run brings again
	e.config = config
	e.conn, err = pgx.ConnectConfig(ctx, config)
	return err
}

func (e *postgresEnd) close() error {
	if e.conn == nil {
		return nil
	}
	return e.conn.Close(context.Background())
}

// version is that of the schema's tables; 0 when there are none.
func (e *postgresEnd) version(ctx context.Context, schema string) (version int, err error) {
	var has, isUsed bool
	err = e.conn.QueryRow(ctx, `
		SELECT
			to_regclass($1 || '.settings') IS NOT NULL,
			EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1)`, schema).Scan(&has, &isUsed)
	if err != nil || !has {
		if isUsed {
			err = copyErrorf("%s has something else in the schema %s. It was left as it is.", atFirst(e.place()), schema)
		}
		return 0, err
	}
	var text string
	err = e.conn.QueryRow(ctx, `SELECT value FROM `+schema+`.settings WHERE name = '`+schemaSetting+`'`).Scan(&text)
	if errors.Is(err, pgx.ErrNoRows) {
		return 0, nil
	}
	if err == nil {
		version, err = strconv.Atoi(text)
	}
	if known := len(migrations()); version > known {
		return 0, newerDatabaseError{e.place(), version, known}
	}
	return version, err
}

// isServed reports whether a server has the database.
func (e *postgresEnd) isServed(ctx context.Context) (served bool, err error) {
	err = e.conn.QueryRow(ctx, `
		SELECT
			EXISTS (
				SELECT 1
				FROM pg_locks
				WHERE locktype = 'advisory' AND objid = $1 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
			) OR EXISTS (
				SELECT 1
				FROM pg_stat_activity
				WHERE datname = current_database() AND application_name = 'ribbit'
			)`, int64(serverLock)).Scan(&served)
	return served, err
}

func (e *postgresEnd) tablesOf(ctx context.Context, schema string) ([]copyTable, error) {
	return gatherTables(func(column func(scanner) error) error {
		return e.each(ctx, column, `
			SELECT
				c.table_name,
				c.column_name,
				CASE c.data_type WHEN 'bigint' THEN 'integer' WHEN 'bytea' THEN 'blob' ELSE c.data_type END,
				coalesce((
					SELECT array_position(k.conkey, a.attnum)
					FROM pg_constraint k
					JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attname = c.column_name
					WHERE k.contype = 'p' AND k.conrelid = to_regclass(c.table_schema || '.' || c.table_name)
				), 0)
			FROM information_schema.columns c
			WHERE c.table_schema = '`+schema+`' AND c.is_generated = 'NEVER' AND c.table_name NOT IN ('search', '`+unbuiltTable+`')
			ORDER BY c.table_name COLLATE "C", c.column_name COLLATE "C"`)
	})
}

func (e *postgresEnd) each(ctx context.Context, row func(scanner) error, query string) error {
	return eachOn(ctx, e.conn, row, query)
}

func eachOn(ctx context.Context, conn *pgx.Conn, row func(scanner) error, query string) error {
	rows, err := conn.Query(ctx, query)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := row(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

func postgresRows(ctx context.Context, conn *pgx.Conn, schema string, t copyTable) (rowReader, error) {
	rows, err := conn.Query(ctx, fmt.Sprintf(`SELECT %s FROM %s."%s"%s ORDER BY %s`, t.names(), schema, t.name, t.filter(), t.names(t.key...)))
	if err != nil {
		return nil, err
	}
	return postgresReader{rows}, nil
}

type postgresReader struct{ rows pgx.Rows }

func (r postgresReader) next() ([]any, error) {
	if !r.rows.Next() {
		return nil, r.rows.Err()
	}
	return r.rows.Values()
}

func (r postgresReader) close() error {
	r.rows.Close()
	return nil
}

// postgresSource is a database that is only read.
type postgresSource struct{ postgresEnd }

var _ copySource = (*postgresSource)(nil)

func (s *postgresSource) open(ctx context.Context) error {
	if err := s.connect(ctx); err != nil {
		return err
	}
	version, err := s.version(ctx, postgresSchema)
	if err != nil {
		return err
	}
	if version == 0 {
		return copyErrorf("There is no Ribbit in %s.", s.place())
	}
	var folded string
	err = s.conn.QueryRow(ctx, `SELECT coalesce((SELECT value FROM `+postgresSchema+`.settings WHERE name = $1), '0')`, foldSetting).Scan(&folded)
	if err != nil {
		return err
	}
	number, _ := strconv.Atoi(folded)
	return checkAge(s.place(), version, number)
}

func (s *postgresSource) seize(ctx context.Context) (bool, error) {
	served, err := s.isServed(ctx)
	return !served, err
}

func (s *postgresSource) snapshot(ctx context.Context) error {
	_, err := s.conn.Exec(ctx, `ROLLBACK; BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY; SELECT 1`)
	return err
}

func (s *postgresSource) tables(ctx context.Context) ([]copyTable, error) {
	return s.tablesOf(ctx, postgresSchema)
}

func (s *postgresSource) count(ctx context.Context, t copyTable) (n int64, err error) {
	err = s.conn.QueryRow(ctx, fmt.Sprintf(`SELECT count(*) FROM %s."%s"%s`, postgresSchema, t.name, t.filter())).Scan(&n)
	return n, err
}

func (s *postgresSource) read(ctx context.Context, t copyTable) (rowReader, error) {
	return postgresRows(ctx, s.conn, postgresSchema, t)
}

func (s *postgresSource) lastIDs(ctx context.Context) (map[string]int64, error) {
	ids := map[string]int64{}
	return ids, s.each(ctx, func(row scanner) error {
		var table string
		var id int64
		err := row.Scan(&table, &id)
		ids[table] = id
		return err
	}, sequencesOf(postgresSchema, `s.last_value`, ` AND s.last_value IS NOT NULL`))
}

func (s *postgresSource) secrets(ctx context.Context) (map[string]string, error) {
	all := map[string]string{}
	return all, s.each(ctx, func(row scanner) error {
		var name, value string
		err := row.Scan(&name, &value)
		all[strings.TrimPrefix(name, secretPrefix)] = value
		return err
	}, `SELECT name, value FROM `+postgresSchema+`.settings WHERE `+areSecrets)
}

// sequencesOf asks for something of the sequences by which rows of tables get their ids.
func sequencesOf(schema, what, which string) string {
	return `
		SELECT t.relname, ` + what + `
		FROM pg_class t
		JOIN pg_depend d ON d.refobjid = t.oid AND d.deptype = 'i' AND d.classid = 'pg_class'::regclass
		JOIN pg_class q ON q.oid = d.objid AND q.relkind = 'S'
		JOIN pg_sequences s ON s.schemaname = '` + schema + `' AND s.sequencename = q.relname
		WHERE t.relnamespace = '` + schema + `'::regnamespace AND t.relname <> '` + unbuiltTable + `'` + which
}

// postgresTarget is a schema that is made beside its place.
type postgresTarget struct {
	postgresEnd
	reading  *pgx.Conn
	replaces bool // people that were there at the start may go
	hasWords bool
}

var _ copyTarget = (*postgresTarget)(nil)

func (t *postgresTarget) open(ctx context.Context, from copySource) error {
	if err := t.connect(ctx); err != nil {
		return err
	}
	if err := t.check(ctx); err != nil {
		return err
	}
	if f, ok := from.(*postgresSource); ok {
		if isSame, err := isSameDatabase(ctx, f.conn, t.conn); err != nil || isSame {
			return errors.Join(err, unless(!isSame, copyErrorf("FROM and TO are the same database, %s.", t.place())))
		}
	}
	if err := t.lock(ctx); err != nil {
		return err
	}
	if err := t.refuseServers(ctx); err != nil {
		return err
	}
	if _, err := t.version(ctx, postgresSchema); err != nil {
		return err
	}
	var err error
	t.reading, err = pgx.ConnectConfig(ctx, t.config)
	return err
}

// check refuses a PostgreSQL that no server would use.
func (t *postgresTarget) check(ctx context.Context) error {
	config := t.config.Copy()
	delete(config.RuntimeParams, "synchronous_commit") // what servers get is asked for
	db := openPostgres(config, 1, watch{log: slog.New(slog.DiscardHandler), onSlow: func(time.Duration) {}, after: time.Hour})
	conn, err := db.Conn(ctx)
	if err == nil {
		err = (&postgres{log: slog.New(slog.DiscardHandler)}).check(ctx, conn, stagingSchema)
		err = errors.Join(err, conn.Close())
	}
	return errors.Join(err, db.Close())
}

// lock keeps other copies out for as long as the connection lasts.
func (t *postgresTarget) lock(ctx context.Context) error {
	isTaken, err := stillAfterAWhile(func() (bool, error) {
		var isFree bool
		err := t.conn.QueryRow(ctx, `SELECT pg_try_advisory_lock($1)`, int64(copyLock)).Scan(&isFree)
		return !isFree, err
	})
	if err == nil && isTaken {
		err = copyErrorf("Another ribbit migrate is writing into %s. Wait until it is done, or stop it.", t.place())
	}
	return err
}

func (t *postgresTarget) refuseServers(ctx context.Context) error {
	isServed, err := stillAfterAWhile(func() (bool, error) { return t.isServed(ctx) })
	if err == nil && isServed {
		err = copyErrorf("A Ribbit is using %s. Stop it, or name another database.", t.place())
	}
	return err
}

// stillAfterAWhile reports whether something is so and stays so: of what was just stopped PostgreSQL learns a little later.
func stillAfterAWhile(is func() (bool, error)) (bool, error) {
	so, err := is()
	for end := time.Now().Add(leavePatience); err == nil && so && time.Now().Before(end); {
		time.Sleep(leavePatience / 20)
		so, err = is()
	}
	return so, err
}

// isSameDatabase takes a lock that nobody else has at one end, and looks whether it is free at the other.
func isSameDatabase(ctx context.Context, a, b *pgx.Conn) (bool, error) {
	var random [8]byte
	_, _ = rand.Read(random[:]) // it never fails
	key := int64(binary.LittleEndian.Uint64(random[:]) >> 1)
	if _, err := a.Exec(ctx, `SELECT pg_advisory_lock($1)`, key); err != nil {
		return false, err
	}
	var isFree bool
	err := b.QueryRow(ctx, `SELECT pg_try_advisory_lock($1)`, key).Scan(&isFree)
	for _, conn := range []*pgx.Conn{a, b} {
		if err == nil && (conn == a || isFree) {
			_, err = conn.Exec(ctx, `SELECT pg_advisory_unlock($1)`, key)
		}
	}
	return !isFree, err
}

func (t *postgresTarget) close() error {
	err := t.postgresEnd.close()
	if t.reading != nil {
		err = errors.Join(err, t.reading.Close(context.Background()))
	}
	return err
}

func (t *postgresTarget) hasPeople(ctx context.Context) (has bool, err error) {
	version, err := t.version(ctx, postgresSchema)
	if err == nil && version > 0 {
		err = t.conn.QueryRow(ctx, `SELECT EXISTS (SELECT 1 FROM `+postgresSchema+`.users)`).Scan(&has)
	}
	t.replaces = has
	return has, err
}

func (t *postgresTarget) mark(ctx context.Context) (mark string, err error) {
	err = t.conn.QueryRow(ctx, `SELECT value FROM `+postgresSchema+`.settings WHERE name = '`+copySetting+`'`).Scan(&mark)
	if errors.Is(err, pgx.ErrNoRows) {
		return "", nil
	}
	return mark, err
}

func (t *postgresTarget) unwhole(ctx context.Context) error {
	t.replaces = false
	return pgx.BeginFunc(ctx, t.conn, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, `DROP SCHEMA IF EXISTS `+stagingSchema+` CASCADE; ALTER SCHEMA `+postgresSchema+` RENAME TO `+stagingSchema)
		if err != nil {
			return err
		}
		return takeApart(ctx, tx, false)
	})
}

func (t *postgresTarget) stage(ctx context.Context) error {
	version, err := t.version(ctx, stagingSchema)
	if err != nil || version != len(migrations()) {
		// What another Ribbit began is begun anew: nobody has used it.
		err = pgx.BeginFunc(ctx, t.conn, func(tx pgx.Tx) error { return makeStaging(ctx, tx) })
	}
	if err != nil {
		return err
	}
	return t.conn.QueryRow(ctx, `SELECT EXISTS (SELECT 1 FROM search)`).Scan(&t.hasWords)
}

func makeStaging(ctx context.Context, tx pgx.Tx) error {
	if _, err := tx.Exec(ctx, `DROP SCHEMA IF EXISTS `+stagingSchema+` CASCADE; CREATE SCHEMA `+stagingSchema); err != nil {
		return err
	}
	for _, file := range postgresMigrations() {
		statements, err := migrationFiles.ReadFile(file)
		if err == nil {
			_, err = tx.Exec(ctx, string(statements))
		}
		if err != nil {
			return err
		}
	}
	_, err := tx.Exec(ctx, `INSERT INTO settings (name, value) VALUES ($1, $2)`, schemaSetting, strconv.Itoa(len(migrations())))
	if err != nil {
		return err
	}
	return takeApart(ctx, tx, true)
}

// takeApart removes the references and indexes that a copy is quicker without, or whose rules hold only once all is there,
// and notes how they are made.
func takeApart(ctx context.Context, tx pgx.Tx, all bool) error {
	_, err := tx.Exec(ctx, `
		CREATE TABLE `+stagingSchema+`.`+unbuiltTable+` (
			place     BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
			kind      BIGINT NOT NULL,
			statement TEXT   NOT NULL
		);
		SET LOCAL search_path TO pg_catalog`) // so that the names of tables come with their schema
	if err != nil {
		return err
	}
	type part struct {
		kind            partKind
		drop, statement string
	}
	find := func(query string) (parts []part, err error) {
		rows, err := tx.Query(ctx, query)
		if err != nil {
			return nil, err
		}
		return pgx.CollectRows(rows, func(row pgx.CollectableRow) (p part, err error) {
			err = row.Scan(&p.kind, &p.drop, &p.statement)
			return p, err
		})
	}
	for _, query := range []string{`
		SELECT
			CASE k.contype WHEN 'f' THEN ` + strconv.Itoa(int(reference)) + ` ELSE ` + strconv.Itoa(int(uniqueIndex)) + ` END,
			format('ALTER TABLE %s DROP CONSTRAINT %I', k.conrelid::regclass, k.conname),
			format('ALTER TABLE %s ADD CONSTRAINT %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))
		FROM pg_constraint k
		WHERE k.connamespace = '` + stagingSchema + `'::regnamespace AND k.contype IN ('f', 'u')
		ORDER BY k.contype, k.conname`, `
		SELECT
			CASE WHEN i.indisunique THEN ` + strconv.Itoa(int(uniqueIndex)) + ` WHEN t.relname = 'search' THEN ` + strconv.Itoa(int(wordIndex)) + ` ELSE ` + strconv.Itoa(int(plainIndex)) + ` END,
			format('DROP INDEX %s', i.indexrelid::regclass),
			pg_get_indexdef(i.indexrelid)
		FROM pg_index i
		JOIN pg_class t ON t.oid = i.indrelid
		WHERE t.relnamespace = '` + stagingSchema + `'::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)
		ORDER BY i.indexrelid`} {
		parts, err := find(query)
		if err != nil {
			return err
		}
		for _, p := range parts {
			if !all && (p.kind == plainIndex || p.kind == wordIndex) {
				continue
			}
			if _, err := tx.Exec(ctx, p.drop); err != nil {
				return err
			}
			if _, err := tx.Exec(ctx, `INSERT INTO `+stagingSchema+`.`+unbuiltTable+` (kind, statement) VALUES ($1, $2)`, int64(p.kind), p.statement); err != nil {
				return err
			}
		}
	}
	return nil
}

func (t *postgresTarget) tables(ctx context.Context, whole bool) ([]copyTable, error) {
	return t.tablesOf(ctx, schemaOf(whole))
}

func schemaOf(whole bool) string {
	if whole {
		return postgresSchema
	}
	return stagingSchema
}

func (t *postgresTarget) read(ctx context.Context, table copyTable, whole bool) (rowReader, error) {
	return postgresRows(ctx, t.reading, schemaOf(whole), table)
}

// fit puts the sign for what cannot be read where PostgreSQL takes no text: for bytes that are no UTF-8, and for NUL.
func (t *postgresTarget) fit(text string) string {
	const unreadable = "\uFFFD"
	return strings.ReplaceAll(strings.ToValidUTF8(text, unreadable), "\x00", unreadable)
}

func (t *postgresTarget) write(ctx context.Context, table copyTable, gone, fresh [][]any) error {
	return pgx.BeginFunc(ctx, t.conn, func(tx pgx.Tx) error {
		if len(gone) > 0 {
			if err := removeRows(ctx, tx, table, gone); err != nil {
				return err
			}
		}
		if ids := table.found(slices.Concat(gone, fresh)...); t.hasWords && len(ids) > 0 {
			if _, err := tx.Exec(ctx, `DELETE FROM search WHERE docid = ANY ($1)`, ids); err != nil {
				return err
			}
		}
		names := make([]string, len(table.columns))
		for i, c := range table.columns {
			names[i] = c.name
		}
		_, err := tx.CopyFrom(ctx, pgx.Identifier{stagingSchema, table.name}, names, pgx.CopyFromRows(fresh))
		return err
	})
}

func removeRows(ctx context.Context, tx pgx.Tx, t copyTable, rows [][]any) error {
	var lists, where []string
	var args []any
	for i, at := range t.key {
		number := strconv.Itoa(i + 1)
		where = append(where, fmt.Sprintf(`r."%s" = g.k%s`, t.columns[at].name, number))
		kind := "bigint"
		var list any
		switch t.columns[at].kind {
		case copyNumber:
			list = values[int64](rows, at)
		case copyText:
			kind, list = "text", values[string](rows, at)
		case copyBytes:
			kind, list = "bytea", values[[]byte](rows, at)
		}
		lists, args = append(lists, "$"+number+"::"+kind+"[]"), append(args, list)
	}
	names := make([]string, len(lists))
	for i := range lists {
		names[i] = "k" + strconv.Itoa(i+1)
	}
	_, err := tx.Exec(ctx, fmt.Sprintf(`DELETE FROM %s."%s" r USING unnest(%s) AS g (%s) WHERE %s`,
		stagingSchema, t.name, strings.Join(lists, ", "), strings.Join(names, ", "), strings.Join(where, " AND ")), args...)
	return err
}

func values[T any](rows [][]any, at int) (all []T) {
	for _, row := range rows {
		v, _ := row[at].(T) // a key has values of its column's kind
		all = append(all, v)
	}
	return all
}

func (t *postgresTarget) build(ctx context.Context, kinds ...partKind) error {
	for _, kind := range kinds {
		if err := pgx.BeginFunc(ctx, t.conn, func(tx pgx.Tx) error { return buildParts(ctx, tx, kind) }); err != nil {
			return err
		}
		if kind != wordIndex {
			continue
		}
		// All is there: the first searches on it are planned for what it holds.
		tables, err := t.tables(ctx, false)
		for _, table := range append(tables, copyTable{name: "search"}) {
			if err == nil {
				_, err = t.conn.Exec(ctx, fmt.Sprintf(`ANALYZE %s."%s"`, stagingSchema, table.name))
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func buildParts(ctx context.Context, tx pgx.Tx, kind partKind) error {
	rows, err := tx.Query(ctx, `SELECT statement FROM `+stagingSchema+`.`+unbuiltTable+` WHERE kind = $1 ORDER BY place`, int64(kind))
	if err != nil {
		return err
	}
	statements, err := pgx.CollectRows(rows, pgx.RowTo[string])
	for _, statement := range statements {
		if err == nil {
			_, err = tx.Exec(ctx, statement)
		}
	}
	if err == nil {
		_, err = tx.Exec(ctx, `DELETE FROM `+stagingSchema+`.`+unbuiltTable+` WHERE kind = $1`, int64(kind))
	}
	return err
}

func (t *postgresTarget) query(ctx context.Context, row func(scanner) error, query string) error {
	return eachOn(ctx, t.reading, row, query)
}

func (t *postgresTarget) index() (table, column string) { return "search", "docid" }

// copyEscapes are how the text of COPY has what would end a value.
var copyEscapes = strings.NewReplacer(`\`, `\\`, "\n", `\n`, "\r", `\r`, "\t", `\t`)

func (t *postgresTarget) addWords(ctx context.Context, all []messageWords) error {
	var b strings.Builder
	for _, w := range all {
		b.WriteString(strconv.FormatInt(int64(w.id), 10) + "\t" + copyEscapes.Replace(w.words.vector()) + "\n")
	}
	_, err := t.conn.PgConn().CopyFrom(ctx, strings.NewReader(b.String()), `COPY `+stagingSchema+`.search (docid, words) FROM STDIN`)
	t.hasWords = true
	return err
}

func (t *postgresTarget) finish(ctx context.Context, lastIDs map[string]int64, secrets map[string]string, mark string) error {
	if err := t.refuseServers(ctx); err != nil {
		return err
	}
	return pgx.BeginFunc(ctx, t.conn, func(tx pgx.Tx) error {
		for _, kind := range []partKind{uniqueIndex, reference} {
			if err := buildParts(ctx, tx, kind); err != nil {
				return err
			}
		}
		if err := setSequences(ctx, tx, lastIDs); err != nil {
			return err
		}
		own := map[string]string{copySetting: mark}
		for name, value := range secrets {
			own[secretPrefix+name] = value
		}
		for name, value := range own {
			_, err := tx.Exec(ctx, `
				INSERT INTO settings (name, value)
				VALUES ($1, $2)
				ON CONFLICT (name) DO UPDATE SET value = excluded.value`, name, value)
			if err != nil {
				return err
			}
		}
		if replaces := t.replaces; !replaces {
			if has, err := t.hasPeople(ctx); err != nil || has {
				return errors.Join(err, copyErrorf("%s was taken by another Ribbit meanwhile. Name an empty database.", atFirst(t.place())))
			}
		}
		_, err := tx.Exec(ctx, `
			DROP TABLE `+unbuiltTable+`;
			DROP SCHEMA IF EXISTS `+postgresSchema+` CASCADE;
			ALTER SCHEMA `+stagingSchema+` RENAME TO `+postgresSchema+`;
			SET LOCAL synchronous_commit TO on`)
		return err
	})
}

// setSequences has ids and versions go on above all that were ever given.
func setSequences(ctx context.Context, tx pgx.Tx, lastIDs map[string]int64) error {
	rows, err := tx.Query(ctx, sequencesOf(stagingSchema, `format('%I.%I', s.schemaname, s.sequencename)`, ""))
	if err != nil {
		return err
	}
	sequences := map[string]string{}
	var table, sequence string
	_, err = pgx.ForEachRow(rows, []any{&table, &sequence}, func() error {
		sequences[table] = sequence
		return nil
	})
	if err != nil {
		return err
	}
	for table, sequence := range sequences {
		var highest int64
		if err := tx.QueryRow(ctx, fmt.Sprintf(`SELECT coalesce(max(id), 0) FROM %s."%s"`, stagingSchema, table)).Scan(&highest); err != nil {
			return err
		}
		if highest = max(highest, lastIDs[table]); highest == 0 {
			continue
		}
		if _, err := tx.Exec(ctx, `SELECT setval($1::regclass, $2)`, sequence, highest); err != nil {
			return err
		}
	}
	var version chat.Version
	err = tx.QueryRow(ctx, `
		SELECT greatest(
			(SELECT coalesce(max(greatest(version, activity)), 0) FROM threads),
			(SELECT coalesce(max(version), 0) FROM messages),
			(SELECT coalesce(max(greatest(pinned_at, hidden_at)), 0) FROM members)
		)`).Scan(&version)
	if err != nil || version == 0 {
		return err
	}
	block := (int64(version)-1)/versionsAtOnce*versionsAtOnce + 1 // the one that it was given out of
	_, err = tx.Exec(ctx, `SELECT setval('versions', $1)`, block)
	return err
}
