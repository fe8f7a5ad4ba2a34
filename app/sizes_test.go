package app_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestEveryPackageFitsAMachineOf32Bits checks the types of all that runs with the sizes of an ARMv7: there an int holds no number of
// 64 bits, and what does not compile is found by a release alone.
func TestEveryPackageFitsAMachineOf32Bits(t *testing.T) {
	packages, exports := listed(t)
	checked := 0
	for _, p := range packages {
		problems := typeErrors(t, p.Dir, p.GoFiles, p.ImportPath, exports)
		for _, problem := range problems {
			t.Error(problem)
		}
		checked++
	}
	if checked < 30 {
		t.Errorf("only %d packages were checked", checked)
	}
}

func TestANumberThatIsTooLargeFor32BitsIsSeen(t *testing.T) {
	_, exports := listed(t)
	dir := t.TempDir()
	const source = "package wide\n\nimport \"math\"\n\nvar Most any = math.MaxInt64\n"
	if err := os.WriteFile(filepath.Join(dir, "wide.go"), []byte(source), 0o600); err != nil {
		t.Fatal(err)
	}
	if problems := typeErrors(t, dir, []string{"wide.go"}, "wide", exports); len(problems) != 1 || !strings.Contains(problems[0].Error(), "overflows") {
		t.Errorf("it says %v", problems)
	}
}

// listedPackage is a package as the go command tells of it.
type listedPackage struct {
	ImportPath, Dir, Export string
	GoFiles                 []string
	Module                  *struct{ Main bool }
}

// listed answers our packages, and for all packages the files that tell what they export.
func listed(t *testing.T) (ours []listedPackage, exports map[string]string) {
	t.Helper()
	var problems bytes.Buffer
	list := exec.CommandContext(t.Context(), "go", "list", "-export", "-deps", "-json=ImportPath,Dir,Export,GoFiles,Module", module+"/...")
	list.Stderr = &problems
	told, err := list.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, &problems)
	}
	exports = map[string]string{}
	for in := json.NewDecoder(bytes.NewReader(told)); ; {
		var p listedPackage
		if err := in.Decode(&p); errors.Is(err, io.EOF) {
			return ours, exports
		} else if err != nil {
			t.Fatal(err)
		}
		exports[p.ImportPath] = p.Export
		if p.Module != nil && p.Module.Main {
			ours = append(ours, p)
		}
	}
}

// typeErrors are what the types of a package say against it where an int has 32 bits.
func typeErrors(t *testing.T, dir string, names []string, path string, exports map[string]string) (found []error) {
	t.Helper()
	set := token.NewFileSet()
	var files []*ast.File
	for _, name := range names {
		file, err := parser.ParseFile(set, filepath.Join(dir, name), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	config := types.Config{
		Importer: importer.ForCompiler(set, "gc", func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) }),
		Sizes:    types.SizesFor("gc", "arm"),
		Error:    func(err error) { found = append(found, err) },
	}
	config.Check(path, set, files, nil) //nolint:errcheck // Error hears of each
	return found
}
