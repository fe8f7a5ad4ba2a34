package store_test

import (
	"archive/tar"
	"bytes"
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ribbit/app/store"
	"ribbit/app/store/postgrestest"
)

// member is a file of a tar.
type member struct {
	name    string
	content []byte
}

func members(t *testing.T, backup []byte) (all []member) {
	t.Helper()
	for r := tar.NewReader(bytes.NewReader(backup)); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			return all
		}
		check(t, err)
		content, err := io.ReadAll(r)
		check(t, err)
		all = append(all, member{h.Name, content})
	}
}

func tarOf(t *testing.T, all ...member) []byte {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, m := range all {
		check(t, w.WriteHeader(&tar.Header{Name: m.name, Typeflag: tar.TypeReg, Mode: 0o600, Size: int64(len(m.content))}))
		_, err := w.Write(m.content)
		check(t, err)
	}
	check(t, w.Close())
	return b.Bytes()
}

func TestABackupWhoseDatabaseWasAlteredIsRefused(t *testing.T) {
	postgrestest.OnlySQLite(t)
	p := newPond(t)
	p.send(t, p.ada, "meet me at the pond")
	good, err := os.ReadFile(p.backup(t))
	check(t, err)
	all := members(t, good)
	database, list := all[0], all[len(all)-1]
	if list.name != "SHA256SUMS" || string(list.content) != fmt.Sprintf("%x  ribbit.db\n", sha256.Sum256(database.content)) {
		t.Fatalf("the list is %s: %s", list.name, list.content)
	}
	said := member{database.name, bytes.ReplaceAll(database.content, []byte("at the pond"), []byte("at the well"))}
	if bytes.Equal(said.content, database.content) {
		t.Fatal("the message is not found")
	}
	frog := []byte("a frog")
	sum := fmt.Sprintf("%x", sha256.Sum256(frog))
	blob := member{"files/" + sum[:2] + "/" + sum[2:], frog}
	named := member{list.name, append(bytes.Clone(list.content), sum+"  "+blob.name+"\n"...)}
	for name, backup := range map[string][]byte{
		"another text":           tarOf(t, said, list),
		"no list":                tarOf(t, database),
		"a file too many":        tarOf(t, database, blob, list),
		"a file too few":         tarOf(t, database, named),
		"something behind it":    tarOf(t, database, list, blob),
		"two lists":              tarOf(t, database, list, list),
		"a list of nothing":      tarOf(t, database, member{list.name, nil}),
		"a list of other things": tarOf(t, database, member{list.name, []byte("hop hop\n")}),
		"a list without an end":  tarOf(t, database, member{list.name, bytes.Repeat([]byte("a"), 1<<20)}),
		"a way out in the list":  tarOf(t, database, member{list.name, append(bytes.Clone(list.content), sum+"  ../../etc/passwd\n"...)}),
	} {
		t.Run(name, func(t *testing.T) { refused(t, backup, store.ErrNotDatabase) })
	}
	for at := 0; at < len(database.content); at += len(database.content)/40 + 1 {
		bad := bytes.Clone(database.content)
		bad[at] ^= 1
		file, dir := filepath.Join(t.TempDir(), "x.tar"), t.TempDir()
		check(t, os.WriteFile(file, tarOf(t, member{database.name, bad}, list), 0o600))
		if err := store.Restore(t.Context(), file, dir, nil, store.RestoreOptions{}); err == nil || strings.Contains(err.Error(), "\n") {
			t.Errorf("with byte %d altered it answers %v", at, err)
		}
		if left, err := filepath.Glob(dir + "/*.db*"); err != nil || len(left) > 0 {
			t.Errorf("with byte %d altered left are %v, %v", at, left, err)
		}
	}
}

func TestAFolderWhoseDatabaseWasAlteredIsRefused(t *testing.T) {
	postgrestest.OnlySQLite(t)
	p := newPond(t)
	p.send(t, p.ada, "meet me at the pond")
	folder := t.TempDir()
	database, list := filepath.Join(folder, "ribbit.db"), filepath.Join(folder, "SHA256SUMS")
	restore := func() error {
		return store.Restore(t.Context(), folder, t.TempDir(), nil, store.RestoreOptions{})
	}
	_, err := p.BackupFolder(t.Context(), folder, nil)
	check(t, err)
	check(t, restore())
	before, err := os.ReadFile(database)
	check(t, err)

	p.send(t, p.grace, "I am there")
	_, err = p.BackupFolder(t.Context(), folder, nil)
	check(t, err)
	check(t, restore())
	after, err := os.ReadFile(database)
	check(t, err)

	check(t, os.WriteFile(database, before, 0o600))
	if err := restore(); err != nil {
		t.Errorf("a backup that was interrupted before its database had its name: %v", err)
	}
	check(t, os.WriteFile(database, bytes.ReplaceAll(after, []byte("at the pond"), []byte("at the well")), 0o600))
	if err := restore(); !errors.Is(err, store.ErrNotDatabase) || !strings.Contains(err.Error(), "the database in it") {
		t.Errorf("another text: %v", err)
	}
	check(t, os.WriteFile(database, after, 0o600))
	check(t, os.Remove(list))
	if err := restore(); !errors.Is(err, store.ErrNotDatabase) || !strings.Contains(err.Error(), "has no list SHA256SUMS") {
		t.Errorf("without a list: %v", err)
	}
}

func TestABackupOfTablesThatAreNoneIsRefusedInASentence(t *testing.T) {
	postgrestest.OnlySQLite(t)
	file := newPond(t).backup(t)
	b, err := os.ReadFile(file)
	check(t, err)
	at := filepath.Join(t.TempDir(), "ribbit.db")
	for _, statement := range []string{
		`UPDATE sqlite_schema SET sql = replace(sql, 'CREATE TRIGGER', 'CREATE TROGGER') WHERE type = 'trigger'`,
		`UPDATE sqlite_schema SET sql = replace(sql, ' ON ', ' ON no_') WHERE type = 'index'`,
		`UPDATE sqlite_schema SET sql = 'CREATE TABLE packed_stickers (other TEXT)' WHERE name = 'packed_stickers'`,
	} {
		check(t, os.WriteFile(at, members(t, b)[0].content, 0o600))
		db, err := sql.Open("sqlite3", at)
		check(t, err)
		_, err = db.ExecContext(t.Context(), `PRAGMA writable_schema = 1; `+statement)
		check(t, errors.Join(err, db.Close()))
		bad, err := os.ReadFile(at)
		check(t, err)
		backup := tarOf(t, member{"ribbit.db", bad}, member{"SHA256SUMS", fmt.Appendf(nil, "%x  ribbit.db\n", sha256.Sum256(bad))})
		check(t, os.WriteFile(file, backup, 0o600))
		err = store.Restore(t.Context(), file, t.TempDir(), nil, store.RestoreOptions{})
		if !errors.Is(err, store.ErrNotDatabase) || !strings.Contains(err.Error(), "damaged") || strings.Contains(err.Error(), "schema") {
			t.Errorf("%s: %v", statement, err)
		}
	}
}
