package ui

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"ribbit/app/chat"
	"ribbit/ui/bundle"
)

func TestTheModulesHaveThePathsOfPaths(t *testing.T) {
	want, err := bundle.MakePaths(".")
	if err != nil {
		t.Fatal(err)
	}
	if got := contentOf(t, filepath.Join(bundle.Source, bundle.Paths)); got != string(want) {
		t.Error("paths.go or what the modules import of paths.js has changed: run go generate ./ui")
	}
}

func TestARouteIsFilledIn(t *testing.T) {
	for got, want := range map[string]string{
		PathRemove(7, 3):                   "/chats/7/people/3/remove",
		PathPermalink(7, 40):               "/chats/7?m=40",
		PathDay(7, "2026-11-22"):           "/chats/7/day?day=2026-11-22",
		PathSmall("abc"):                   "/files/abc/thumb?size=160",
		fileNamed("a b.png"):               "/files/abc/a%20b.png",
		fileNamed("thumb"):                 "/files/abc/thumb-",
		PathSticker("hop"):                 "/stickers/hop/picture",
		filled(RouteFrog, "x.svg"):         "/avatars/x.svg",
		filled("/a/:b<int>/:c", "1", "d:"): "/a/1/d:",
	} {
		if got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

func fileNamed(name string) string { return PathFile(chat.Attachment{ID: "abc", Name: name}) }

func TestAPathFitsItsRoute(t *testing.T) {
	for path, fits := range map[string]bool{
		"/stickers/hop/picture":   true,
		"/stickers//picture":      false,
		"/stickers/hop/picture/x": false,
		"/stickers/hop":           false,
		"/stickers/hop/remove":    false,
		"/stickers/a/b/picture":   false,
		"/Stickers/hop/picture":   false,
	} {
		if Fits(RouteSticker, path) != fits {
			t.Errorf("%s: fits is %v", path, !fits)
		}
	}
	if !Fits(RouteMessages, PathMessages(7)) || !Fits(RouteTusUpload, PathTusUpload("x")) || Fits(RouteTusUpload, PathTus) {
		t.Error("a path does not fit the route that it was made of")
	}
}

// Paths stand in paths.go alone; those of the API's calls in package api, and in what tells them apart.
func TestNoPathIsWrittenByHand(t *testing.T) {
	for file, source := range sources(t) {
		if file == "ui/paths.go" || file == "app/web/scope.go" || file == "app/web/limit.go" || strings.HasPrefix(file, "app/web/api/") {
			continue
		}
		for _, path := range pathsInGo(t, source) {
			t.Errorf("%s writes %s", file, path)
		}
	}
	for _, file := range scripts(t) {
		if filepath.Base(file) == bundle.Paths {
			continue
		}
		for _, path := range pathsInScript(contentOf(t, file)) {
			t.Errorf("%s writes %s", file, path)
		}
	}
}

func TestAPathWrittenByHandIsFound(t *testing.T) {
	const written = `templruntime.WriteString(b, 1, "`
	for source, want := range map[string]string{
		`r.Get("/chats/:id<int>/day", s.showDay)`:          "/chats/:id<int>/day",
		`return "/chats/" + digits(id)`:                    "/chats/",
		`return PathThread(id) + "/day"`:                   "/day",
		written + `<a href=\"/settings\">")`:               "/settings",
		written + `<p class=\"a\">/</p>")`:                 "",
		`return PathThread(id) + "?day=" + day`:            "",
		`return "https://pond.example/" + name + ` + `"/"`: "",
	} {
		if got := strings.Join(pathsInGo(t, "package p\nfunc f() { "+source+" }"), " "); got != want {
			t.Errorf("%s: found %q, want %q", source, got, want)
		}
	}
	for source, want := range map[string]string{
		"ask(`/chats/${thread}/read`)":           "/chats/${thread}/read",
		"ask(`${pathOf(li)}/raw`)":               "/raw",
		`location.assign("/login")`:              "/login",
		`const PERSON = "a[href^='/users/']";`:   "/users/",
		`/^\/chats\/(\d+)$/.exec(path)`:          `\/chats\/`,
		`location.pathname.split("/")`:           "",
		"`${pathThread(thread)}?m=${message}`":   "",
		`import { text } from "./texts.js";`:     "",
		"// The path /chats/7 is that of a chat": "",
		`new Blob([x], { type: "image/png" })`:   "",
	} {
		if got := strings.Join(pathsInScript(source), " "); got != want {
			t.Errorf("%s: found %q, want %q", source, got, want)
		}
	}
}

var (
	handwritten       = regexp.MustCompile(`^/[a-z:]`)
	handwrittenLink   = regexp.MustCompile(`(?:href|src|action|hx-\w+)="(/[a-z][^"]*)"`)
	handwrittenScript = regexp.MustCompile("[\"'`}](/[a-z]{2}[^\"'`?]*)|(\\\\/[a-z]+\\\\/)")
)

// pathsInGo finds paths and parts of paths among the texts of a Go file, also that of a template.
func pathsInGo(t *testing.T, source string) (found []string) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "", source, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(file, func(n ast.Node) bool {
		lit, ok := n.(*ast.BasicLit)
		if !ok {
			return true
		}
		text := literal(lit)
		if handwritten.MatchString(text) {
			found = append(found, text)
		}
		for _, m := range handwrittenLink.FindAllStringSubmatch(text, -1) {
			found = append(found, m[1])
		}
		return true
	})
	return found
}

func pathsInScript(source string) (found []string) {
	for _, m := range handwrittenScript.FindAllStringSubmatch(comment.ReplaceAllString(source, "$1"), -1) {
		found = append(found, m[1]+m[2])
	}
	return found
}

// Every name of an address or of an element is used by something else than its own line.
func TestNoNameIsDead(t *testing.T) {
	var all strings.Builder
	for file, source := range sources(t, "../app/command") {
		if file != "ui/paths.go" && file != "ui/names.go" {
			all.WriteString(source)
		}
	}
	used := map[string]bool{}
	for _, word := range regexp.MustCompile(`\w+`).FindAllString(all.String(), -1) {
		used[word] = true
	}
	for _, word := range regexp.MustCompile(`\w+`).FindAllString(contentOf(t, filepath.Join(bundle.Source, bundle.Paths)), -1) {
		if name, ok := strings.CutPrefix(word, "path"); ok {
			used["Path"+name], used["Route"+name] = true, true
		}
	}
	for _, file := range []string{"paths.go", "names.go"} {
		names, uses := declared(t, file)
		for range names { // what only a dead name uses is dead
			for name, by := range uses {
				if used[name] {
					for _, one := range by {
						used[one] = true
					}
				}
			}
		}
		for _, name := range names {
			if !used[name] {
				t.Errorf("nothing uses %s of %s", name, file)
			}
		}
	}
}

// declared are the names of a file, and which names each of them uses.
func declared(t *testing.T, file string) (names []string, uses map[string][]string) {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	uses = map[string][]string{}
	add := func(name string, in ast.Node) {
		names = append(names, name)
		ast.Inspect(in, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok && id.Name != name {
				uses[name] = append(uses[name], id.Name)
			}
			return true
		})
	}
	for _, d := range parsed.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			add(d.Name.Name, d)
		case *ast.GenDecl:
			for _, s := range d.Specs {
				if v, ok := s.(*ast.ValueSpec); ok {
					add(v.Names[0].Name, v)
				}
			}
		}
	}
	return names, uses
}

// sources are the Go files of what answers browsers, by their name in the module.
func sources(t *testing.T, more ...string) map[string]string {
	t.Helper()
	files := map[string]string{}
	for _, dir := range append([]string{".", "../app/web", "../app/live"}, more...) {
		err := filepath.WalkDir(dir, func(file string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if d.IsDir() && slices.Contains([]string{"bundle", "e2e", "texts", "js", "static", "webtest"}, d.Name()) {
				return fs.SkipDir
			}
			if !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go") {
				return nil
			}
			body, err := os.ReadFile(file)
			name, isApp := strings.CutPrefix(filepath.ToSlash(file), "../")
			if !isApp {
				name = "ui/" + name
			}
			files[name] = string(body)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if len(files) == 0 || !slices.Contains(slices.Collect(maps.Keys(files)), "ui/paths.go") {
		t.Fatal("there are no sources")
	}
	return files
}
