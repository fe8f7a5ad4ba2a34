package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/term"

	"ribbit/app/config"
	"ribbit/app/files"
	"ribbit/app/store"
)

// filesFlag of migrate has two values, which the flags of other commands have not.
const filesFlag = "files"

// migrate copies a database into another, and the files with it.
func migrate(ctx context.Context, e Env, args []string) error {
	args, fromFiles, toFiles, err := takeFiles(args)
	if err != nil {
		return err
	}
	f := config.NewFlags(e.Getenv)
	force := f.Bool("force", false, "")
	w, err := f.Parse(args)
	if err != nil {
		return err
	}
	// No word is said again: there may be a password in it.
	const wanted = 2
	if len(w) != wanted {
		return config.Usagef("It takes two databases: FROM and TO.")
	}
	from, to := w[0], w[1]
	for i, name := range []string{"FROM", "TO"} {
		if err := checkDatabase(name, w[i]); err != nil {
			return err
		}
	}
	if from == to || !store.IsPostgres(from) && !store.IsPostgres(to) && filepath.Clean(from) == filepath.Clean(to) {
		return config.Usagef("FROM and TO are the same database.")
	}
	p := newProgress(e.Stderr)
	moved, err := moveFiles(ctx, e, fromFiles, toFiles, p)
	if err != nil {
		return err
	}
	o := store.CopyOptions{From: from, To: to, Force: *force, Told: func(is store.CopyProgress) {
		if is.Of == 0 {
			p.say("%s: up to message %d", is.Table, is.Rows)
		} else {
			p.say("%s: %d of %d", is.Table, is.Rows, is.Of)
		}
	}}
	if store.IsPostgres(to) && !store.IsPostgres(from) {
		if o.Secrets, err = readSecrets(dataOf(from)); err != nil {
			return err
		}
	}
	copied, err := store.Copy(ctx, o)
	p.end()
	if err != nil {
		return err
	}
	if store.IsPostgres(to) {
		if err := store.Analyze(ctx, to); err != nil {
			fmt.Fprintf(e.Stderr, "PostgreSQL did not count what came, and does so by itself soon: %v\n", err) //nolint:errcheck // all of it is there
		}
	} else {
		if err := writeSecrets(dataOf(to), copied.Secrets); err != nil {
			return err
		}
	}
	if fromFiles != "" { // what came while the database was copied
		rest, err := moveFiles(ctx, e, fromFiles, toFiles, p)
		if err != nil {
			return err
		}
		rest.Fresh += moved.Fresh
		moved = rest
	}
	if err := sayCopied(e.Stdout, copied); err != nil || fromFiles == "" {
		return err
	}
	return sayMoved(e, moved, fromFiles, toFiles)
}

// takeFiles takes --files FROM TO out of a command line.
func takeFiles(args []string) (rest []string, from, to string, err error) {
	for i := 0; i < len(args); i++ {
		if args[i] == "--" {
			return append(rest, args[i:]...), from, to, nil
		}
		name, value, hasValue := strings.Cut(args[i], "=")
		if name != "--"+filesFlag && name != "-"+filesFlag {
			rest = append(rest, args[i])
			continue
		}
		var values []string
		if hasValue {
			values = []string{value}
		}
		const wanted = 2
		for len(values) < wanted && i+1 < len(args) && !strings.HasPrefix(args[i+1], "-") {
			i++
			values = append(values, args[i])
		}
		if len(values) < wanted || values[0] == "" || values[1] == "" {
			return nil, "", "", config.Usagef("--files needs two values: where the files lie, and where they are to lie.")
		}
		from, to = values[0], values[1]
		for _, v := range values {
			if _, err := config.CheckFiles(v); err != nil {
				return nil, "", "", config.Usagef("A value of --files has to be %s.", err)
			}
		}
		if filepath.Clean(from) == filepath.Clean(to) {
			return nil, "", "", config.Usagef("The two values of --files are the same.")
		}
	}
	return rest, from, to, nil
}

// checkDatabase wants a file, or an address of PostgreSQL.
func checkDatabase(name, value string) error {
	if !strings.Contains(value, "://") {
		if value == "" {
			return config.Usagef("%s is empty.", name)
		}
		return nil
	}
	if _, err := config.CheckDatabase(value); err != nil {
		return config.Usagef("%s has to be a file of SQLite like DATA/%s, or %s.", name, databaseName, err)
	}
	return nil
}

// dataOf is the data folder that a database of SQLite lies in; "" when no server takes it from there.
func dataOf(database string) string {
	if at, err := os.Stat(database); err == nil && at.IsDir() {
		return database
	}
	if filepath.Base(database) != databaseName {
		return ""
	}
	return filepath.Dir(database)
}

// secretFolders are the folders of a data folder with what PostgreSQL keeps itself, and how the names begin there.
var secretFolders = map[string]string{authorityFolder: "", acmeFolder: acmePrefix}

// mostSecret is more than any key or certificate takes.
const mostSecret = 1 << 20

func readSecrets(data string) (map[string]string, error) {
	all := map[string]string{}
	if data == "" {
		return all, nil
	}
	for folder, prefix := range secretFolders {
		entries, err := os.ReadDir(filepath.Join(data, folder))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("read the server's secrets: %w", err)
		}
		for _, entry := range entries {
			at, err := entry.Info()
			if err != nil || !at.Mode().IsRegular() || at.Size() > mostSecret {
				continue
			}
			text, err := os.ReadFile(filepath.Join(data, folder, entry.Name()))
			if err != nil {
				return nil, fmt.Errorf("read the server's secrets: %w", err)
			}
			all[prefix+entry.Name()] = string(text)
		}
	}
	return all, nil
}

// writeSecrets lays secrets into the folder in which a server looks for them.
func writeSecrets(data string, secrets map[string]string) error {
	if data == "" {
		return nil
	}
	for name, text := range secrets {
		folder := authorityFolder
		if rest, ok := strings.CutPrefix(name, acmePrefix); ok {
			folder, name = acmeFolder, rest
		}
		if !filepath.IsLocal(name) {
			continue // no server gave such a name
		}
		dir := filepath.Join(data, folder)
		err := os.MkdirAll(dir, 0o700)
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600)
		}
		if err != nil {
			return fmt.Errorf("write the server's secrets: %w", err)
		}
	}
	return nil
}

// moveFiles copies the files of messages, unless none are named.
func moveFiles(ctx context.Context, e Env, from, to string, p *progress) (copied files.Copied, err error) {
	if from == "" {
		return files.Copied{}, nil
	}
	if at, err := os.Stat(from); !files.IsS3(from) && (err != nil || !at.IsDir()) {
		return files.Copied{}, failf("There is no folder %s, which --files names.", from)
	}
	spool, err := os.MkdirTemp("", "ribbit-migrate-")
	if err != nil {
		return files.Copied{}, fmt.Errorf("make a folder for what is on its way: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(spool)) }()
	log := slog.New(slog.NewTextHandler(e.Stderr, nil))
	source, err := openKept(ctx, e, from, spool, log)
	if err != nil {
		return files.Copied{}, err
	}
	target, err := openKept(ctx, e, to, spool, log)
	if err != nil {
		return files.Copied{}, err
	}
	into, err := target.shelf()
	if err != nil {
		return files.Copied{}, err
	}
	copied, err = files.Copy(ctx, source.read(), into, func(c files.Copied) { p.say("files: %d, %d of them new", c.Files, c.Fresh) })
	if err == nil && source.bucket == nil && target.bucket == nil {
		err = files.At(from).Incoming().CopyTo(ctx, files.At(to).Incoming())
	}
	p.end()
	if err != nil {
		return copied, failf("The files are not all in %s yet: %v. The same command goes on where it stopped.", target.place, err)
	}
	return copied, nil
}

func sayCopied(out io.Writer, c store.Copied) error {
	var b strings.Builder
	width := 0
	for _, t := range c.Tables {
		width = max(width, len(t.Name))
	}
	for _, t := range c.Tables {
		fmt.Fprintf(&b, "%-*s %9d  %.16s\n", width, t.Name, t.Rows, t.Sum)
	}
	fmt.Fprintf(&b, "\n%s holds what %s holds: in each table as many rows, with the same SHA-256 of all values (its beginning is shown).\n", c.To, c.From)
	if c.Written == 0 {
		b.WriteString("It did so already.\n")
	}
	if c.Altered > 0 {
		fmt.Fprintf(&b, "In %d texts PostgreSQL cannot keep something, a NUL or what is no UTF-8; it has U+FFFD there, which was added up so.\n", c.Altered)
	}
	_, err := io.WriteString(out, b.String())
	return err
}

func sayMoved(e Env, c files.Copied, from, to string) error {
	_, err := fmt.Fprintf(e.Stdout, "%d files lie in %s, %d of them new, each with the bytes that its name promises.\n", c.Files, to, c.Fresh)
	if err == nil && len(c.Damaged) > 0 {
		return failf("%d files in %s are damaged and were left out, %s among them. All else is done.", len(c.Damaged), from, c.Damaged[0])
	}
	return err
}

// progress is a line on a terminal that is written over, and nothing elsewhere.
type progress struct {
	out   *os.File // nil where nobody is to see it
	said  time.Time
	shown bool
}

const progressEvery = 200 * time.Millisecond

func newProgress(out io.Writer) *progress {
	if f, ok := out.(*os.File); ok && term.IsTerminal(int(f.Fd())) { //nolint:gosec // a descriptor is a small number
		return &progress{out: f}
	}
	return &progress{}
}

func (p *progress) say(format string, args ...any) {
	if p.out == nil || time.Since(p.said) < progressEvery {
		return
	}
	p.said, p.shown = time.Now(), true
	fmt.Fprintf(p.out, "\r\033[K"+format, args...) //nolint:errcheck // it is only for whoever looks
}

func (p *progress) end() {
	if p.shown {
		fmt.Fprint(p.out, "\r\033[K") //nolint:errcheck // the same
	}
	p.shown = false
}
