package bundle

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

// Paths is the module, in Source, of the paths that package ui names in a file of its own.
const (
	Paths     = "paths.js"
	pathsFile = "paths.go"
)

// base is the path below which the server lies; the page says it where there is one.
const base = `const base = document.documentElement.dataset.base ?? "";`

// MakePaths writes the module Paths for the folder dir, which is that of package ui. PathLogin is pathLogin, and RouteDay is
// pathDay, a function of what is filled in; those that no module imports are left out.
func MakePaths(dir string) ([]byte, error) {
	wanted, err := wantedPaths(dir)
	if err != nil {
		return nil, err
	}
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(dir, pathsFile), nil, parser.SkipObjectResolution)
	if err != nil {
		return nil, fmt.Errorf("paths: %w", err)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "// Code generated from %s. DO NOT EDIT.\n\n%s\n\n", pathsFile, base)
	known := map[string]string{}
	for _, d := range file.Decls {
		group, ok := d.(*ast.GenDecl)
		if !ok || group.Tok != token.CONST {
			continue
		}
		for _, s := range group.Specs {
			named := s.(*ast.ValueSpec)
			name := named.Names[0].Name
			path, err := constant(named.Values[0], known)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			known[name] = path
			if exported := exportedName(name); wanted[exported] {
				b.WriteString(export(exported, path))
				delete(wanted, exported)
			}
		}
	}
	for name := range wanted {
		return nil, fmt.Errorf("paths: a module imports %s, which is not in %s", name, pathsFile)
	}
	return []byte(b.String()), nil
}

var (
	importOfPaths = regexp.MustCompile(`import \{([^}]*)\} from "\.{1,2}/` + regexp.QuoteMeta(Paths) + `"`)
	identifier    = regexp.MustCompile(`\w+`)
)

// wantedPaths are the names that the modules import.
func wantedPaths(dir string) (map[string]bool, error) {
	wanted := map[string]bool{}
	for _, folder := range []string{Source, Lazy} {
		modules, err := filepath.Glob(filepath.Join(dir, filepath.FromSlash(folder), "*.js"))
		if err != nil {
			return nil, fmt.Errorf("paths: %w", err)
		}
		for _, module := range modules {
			body, err := os.ReadFile(module)
			if err != nil {
				return nil, fmt.Errorf("paths: %w", err)
			}
			for _, m := range importOfPaths.FindAllStringSubmatch(string(body), -1) {
				for _, name := range identifier.FindAllString(m[1], -1) {
					wanted[name] = true
				}
			}
		}
	}
	return wanted, nil
}

func exportedName(name string) string {
	return "path" + strings.TrimPrefix(strings.TrimPrefix(name, "Path"), "Route")
}

// constant is the text of a constant that is joined of others.
func constant(e ast.Expr, known map[string]string) (string, error) {
	switch e := e.(type) {
	case *ast.BasicLit:
		return strconv.Unquote(e.Value)
	case *ast.Ident:
		if path, ok := known[e.Name]; ok {
			return path, nil
		}
		return "", fmt.Errorf("%s is not known above it", e.Name)
	case *ast.BinaryExpr:
		x, err := constant(e.X, known)
		if err != nil {
			return "", err
		}
		y, err := constant(e.Y, known)
		return x + y, err
	}
	return "", fmt.Errorf("%T is more than texts that are joined", e)
}

// parameter is what is filled into a route, such as :user<int>.
var parameter = regexp.MustCompile(`:(\w+)(?:<\w+>)?`)

func export(name, path string) string {
	var filled []string
	for _, m := range parameter.FindAllStringSubmatch(path, -1) {
		filled = append(filled, m[1])
	}
	if filled == nil {
		return fmt.Sprintf("export const %s = base + %q;\n", name, path)
	}
	return fmt.Sprintf("export const %s = (%s) => `${base}%s`;\n", name, strings.Join(filled, ", "), parameter.ReplaceAllString(path, "$${$1}"))
}
