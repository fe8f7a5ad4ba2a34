// Package app_test keeps the house in order: which package may import which, and who may write HTML unescaped.
package app_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "ribbit"

// ours says, for a directory and all below it, which of our packages it may import besides those of the entry itself.
// The longest entry counts.
var ours = map[string][]string{
	".":                  {"app", "ui"},
	helpers:              {"app/chat"},
	"app/command":        {"app", "ui"}, // puts everything together
	"app/chat":           {},
	"app/hub":            {},
	"app/store":          {"app/chat", "app/refusal", "app/yielding"},
	"app/files":          {"app/refusal", "app/yielding"},
	"app/config":         {"app/chat", "app/files", "app/lan"}, // what is local
	"app/certificate":    {"app/lan", "app/refusal"},
	"app/bus":            {},
	"app/live":           {"app/chat", "app/hub", "app/shape", "ui"},
	"app/alerts":         {"app/chat", "app/outbound"},
	"app/export":         {"app/chat", "app/shape", "app/yielding", "ui"},
	"app/delivery":       {"app/chat", "app/outbound", "app/shape"},
	"app/previews":       {"app/chat", "app/outbound"},
	"app/fetch":          {"app/chat", "app/outbound"},
	"app/mqtt":           {"app/chat", "app/shape"},
	"app/oidc":           {"app/chat", "app/outbound"},
	"app/giphy":          {"app/chat", "app/outbound"},
	"app/uploads":        {"app/chat", "app/files", "app/media", "app/refusal"},
	"app/web":            {"app/chat", "app/hub", "app/lan", "app/certificate", "app/demo", "app/uploads", "app/shape", "app/qr", "app/hook", "app/oidc", "ui"}, // and not app/live: they meet in an interface
	"app/proof/bench":    {"app", "ui"},                                                                                                                         // measures the whole
	"app/proof/program":  {"app/chat", "app/store"},                                                                                                             // runs the whole
	"app/proof/fault":    {"app", "ui"},                                                                                                                         // breaks what the whole stands on
	"app/proof/soak":     {"app/proof/program"},
	"app/proof/history":  {"app/proof/program"},
	"app/proof/simulate": {"app/proof/program"},
	"ui":                 {"app/chat"},
	bundler:              {},
}

// proof measures, breaks and checks the whole; nothing that runs imports it.
const proof = "app/proof"

// bundler makes what the browser loads; nothing that runs imports it.
const bundler = "ui/bundle"

// helpers stands for the small packages around the rooms of the house, each on its own.
const helpers = "app"

// tests is what the tests of a directory, and packages made for tests, may import besides.
var tests = map[string][]string{
	"app/web":           {"app", "ui"},            // a whole Ribbit on a port of its own
	"app/live":          {"app", "ui"},            // the same
	"app/proof/attack":  {"app", "ui"},            // the same, under attack
	"app/proof/history": {"app/store", "app/bus"}, // a PostgreSQL and a NATS that servers share
	"app/deploy":        {"app/config"},
	"app/alerts":        {"app/store"}, // what people have set up lies there
	"app/uploads":       {"app/store"}, // the queue is the database
	"app/mqtt":          {"app/store"}, // whose bot it is lies there
	"app/export":        {"app/store", "app/password"},
	"ui/e2e":            {"app/store", "app/files", "app/oidc"}, // what the web would say is written down there, a bucket is shared, and a provider knows people
	"app/demo":          {"app/store", "app/password"},          // the sample chats in a real store, held against real passwords
}

// guests are packages of others that only some directories, with all below them, may import.
var guests = map[string][]string{
	"github.com/gofiber":          {"app/web"},
	"github.com/valyala/fasthttp": {"app/web"},
	"github.com/fasthttp":         {"app/web", "app/proof/bench"}, // the load generator dials sockets
	"database/sql":                {"app/store"},
	"github.com/mattn/go-sqlite3": {"app/store"},
	"github.com/jackc/pgx":        {"app/store"},
	"github.com/nats-io":          {"app/bus"},
	"github.com/eclipse":          {"app/mqtt"},
	"github.com/mochi-mqtt":       {"app/mqtt"},
	"rsc.io/qr":                   {"app/qr"},
	"github.com/pquerna/otp":      {"app/onetime"},
	"github.com/coreos/go-oidc":   {"app/oidc"},
	"github.com/go-webauthn":      {"app/passkey"},
	"golang.org/x/oauth2":         {"app/oidc"},
	"github.com/a-h/templ":        {"ui", "app/web", "app/live"},
	"github.com/evanw/esbuild":    {bundler},
}

// onlyGuests are the packages of others that a directory may import; what stands nowhere may import any but guests.
var onlyGuests = map[string][]string{
	"app/chat": {"golang.org/x/text"},
}

// rawHTML are the files that may write HTML unescaped: the strokes of icons are constants, and what is fixed was escaped when
// it was rendered.
var rawHTML = []string{"ui/fixed.go", "ui/icon.templ", "ui/icon_templ.go"}

func TestPackagesImportOnlyWhatTheyMay(t *testing.T) {
	for file, imports := range goFiles(t) {
		for _, imported := range imports {
			if why := refused(file, imported); why != "" {
				t.Errorf("%s imports %s: %s", file, imported, why)
			}
		}
	}
}

func TestTheRuleSeesWhatBreaksIt(t *testing.T) {
	for _, c := range []struct {
		file, imported string
		isFine         bool
	}{
		{"main.go", "ribbit/app/web", true},
		{"main.go", "ribbit/app/store", true},
		{"main.go", "github.com/gofiber/fiber/v2", false},
		{"app/chat/message.go", "strings", true},
		{"app/chat/message.go", "golang.org/x/text/unicode/norm", true},
		{"app/chat/message.go", "golang.org/x/textile", false},
		{"app/chat/message.go", "golang.org/x/crypto/argon2", false},
		{"app/chat/message.go", "ribbit/app/store", false},
		{"app/chat/message_test.go", "ribbit/app/store/storetest", false},
		{"app/hub/hub.go", "ribbit/app/chat", false},
		{"app/hub/hub.go", "github.com/fasthttp/websocket", false},
		{"app/store/message.go", "ribbit/app/chat", true},
		{"app/store/message.go", "ribbit/app/hub", false},
		{"app/store/message.go", "database/sql", true},
		{"app/store/storetest/open.go", "ribbit/app/store", true},
		{"app/store/storetest/open.go", "github.com/mattn/go-sqlite3", true},
		{"app/store/message_test.go", "ribbit/app/store/storetest", true},
		{"app/web/message.go", "ribbit/app/store", false},
		{"app/web/message.go", "database/sql", false},
		{"app/web/message.go", "ribbit/app/web/api", true},
		{"app/web/api/message.go", "ribbit/app/chat", true},
		{"app/web/api/message.go", "github.com/gofiber/contrib/websocket", true},
		{"app/web/message.go", "ribbit/app/live", false},
		{"app/web/message_test.go", "ribbit/app/store", true},
		{"app/live/announce.go", "ribbit/app/shape", true},
		{"app/live/announce.go", "ribbit/app/store", false},
		{"app/live/socket.go", "ribbit/app/web", false},
		{"app/live/socket.go", "github.com/gofiber/contrib/websocket", false},
		{"app/live/socket_test.go", "ribbit/app/web/webtest", true},
		{"app/shape/shape.go", "ribbit/app/chat", true},
		{"app/shape/shape.go", "ribbit/ui", false},
		{"app/web/api/message.go", "ribbit/app/shape", true},
		{"app/web/webtest/ribbit.go", "ribbit/app/store", true},
		{"app/web/server.go", "ribbit/app/lan", true},
		{"app/lan/address.go", "ribbit/app/chat", true},
		{"app/command/serve.go", "ribbit/app/proof/program", false},
		{"app/web/message_test.go", "ribbit/app/proof/program", false},
		{"app/proof/soak/main.go", "ribbit/app/proof/program", true},
		{"app/lan/address.go", "ribbit/app/password", false},
		{"app/lan/address.go", "ribbit/app/web", false},
		{"app/command/serve.go", "ribbit/app/store", true},
		{"app/command/serve.go", "database/sql", false},
		{"ui/message.templ", "ribbit/app/chat", true},
		{"ui/message.go", "github.com/a-h/templ", true},
		{"ui/message.go", "github.com/gofiber/fiber/v2", false},
		{"ui/message.go", "ribbit/app/web", false},
		{"app/store/message.go", "github.com/a-h/templ", false},
		{"ui/static.go", "ribbit/ui/bundle", false},
		{"ui/bundle_test.go", "ribbit/ui/bundle", true},
		{"ui/static.go", "github.com/evanw/esbuild/pkg/api", false},
		{"ui/bundle/bundle.go", "github.com/evanw/esbuild/pkg/api", true},
	} {
		if why := refused(c.file, c.imported); (why == "") != c.isFine {
			t.Errorf("%s importing %s: %q", c.file, c.imported, why)
		}
	}
}

// refused says why a file may not import a package, "" when it may.
func refused(file, imported string) string {
	dir := path.Dir(file)
	if below, isOurs := strings.CutPrefix(imported, module+"/"); isOurs {
		home, may := longest(ours, dir)
		if isTest(file) {
			_, more := longest(tests, dir)
			may = slices.Concat(may, more)
		}
		if within(below, proof) && !within(dir, proof) {
			return "what proves is apart from what runs"
		}
		if within(below, bundler) && !within(dir, bundler) && !isTest(file) {
			return "what generates is apart from what runs"
		}
		if within(below, dir) || home != helpers && within(below, home) || within(below, may...) {
			return ""
		}
		return "it may import of ours only " + list(may)
	}
	if guest, homes := longest(guests, imported); guest != "" && !within(dir, homes...) {
		return "only " + list(homes) + " may"
	}
	if _, may := longest(onlyGuests, dir); may != nil && isForeign(imported) && !within(imported, may...) {
		return "besides the standard library it may import only " + list(may)
	}
	return ""
}

// isTest reports whether a file is a test, or of a package made for tests such as storetest.
func isTest(file string) bool {
	return strings.HasSuffix(file, "_test.go") || strings.HasSuffix(path.Dir(file), "test")
}

// isForeign reports whether a package is neither ours nor of the standard library.
func isForeign(imported string) bool {
	host, _, _ := strings.Cut(imported, "/")
	return strings.Contains(host, ".")
}

// longest finds the entry of rules with the longest key that p is within.
func longest(rules map[string][]string, p string) (key string, value []string) {
	for k, v := range rules {
		if within(p, k) && len(k) > len(key) {
			key, value = k, v
		}
	}
	return key, value
}

// within reports whether p is one of the directories or below one.
func within(p string, dirs ...string) bool {
	return slices.ContainsFunc(dirs, func(d string) bool { return p == d || strings.HasPrefix(p, d+"/") })
}

func list(names []string) string {
	if len(names) == 0 {
		return "nothing"
	}
	return strings.Join(names, ", ")
}

func TestHTMLIsEscapedEverywhere(t *testing.T) {
	walk(t, []string{".go", ".templ"}, func(file string) {
		text, err := os.ReadFile(filepath.FromSlash("../" + file))
		if err != nil {
			t.Fatal(err)
		}
		if slices.Contains(rawHTML, file) || file == "app/house_test.go" {
			return
		}
		for _, raw := range []string{"templ.Raw", "templ.JSUnsafeFuncCall", "template.HTML("} {
			if strings.Contains(string(text), raw) {
				t.Errorf("%s has %s", file, raw)
			}
		}
	})
}

// goFiles answers what each Go file of the repository imports; files are named from its root.
func goFiles(t *testing.T) map[string][]string {
	t.Helper()
	imports := map[string][]string{}
	walk(t, []string{".go"}, func(file string) {
		f, err := parser.ParseFile(token.NewFileSet(), filepath.FromSlash("../"+file), nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		imports[file] = importsOf(f)
	})
	if len(imports["app/chat/message.go"]) == 0 {
		t.Fatal("the repository is not where this test looks for it")
	}
	return imports
}

func importsOf(f *ast.File) []string {
	var out []string
	for _, spec := range f.Imports {
		imported, _ := strconv.Unquote(spec.Path.Value) // the parser has checked it
		out = append(out, imported)
	}
	return out
}

// walk visits the files with one of the endings, but those of hidden directories and of packages of the browser.
func walk(t *testing.T, endings []string, visit func(file string)) {
	t.Helper()
	err := fs.WalkDir(os.DirFS(".."), ".", func(file string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && file != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "node_modules"):
			return fs.SkipDir
		case !d.IsDir() && slices.Contains(endings, path.Ext(file)):
			visit(file)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// Two that were written at once may have one number, and PostgreSQL would run only the first of them.
func TestMigrationsAreCountedWithoutAGap(t *testing.T) {
	for engine, next := range map[string]int{"sqlite": 1, "postgres": 22} { // the first of PostgreSQL's makes all that SQLite had by then
		files, err := filepath.Glob("store/migrations/" + engine + "/*.sql")
		if err != nil || len(files) == 0 {
			t.Fatalf("%s has no migrations: %v", engine, err)
		}
		for _, file := range files {
			number, _, _ := strings.Cut(filepath.Base(file), "_")
			if n, err := strconv.Atoi(number); err != nil || n != next {
				t.Errorf("%s stands where number %d belongs", file, next)
			}
			next++
		}
	}
}
