package ui

import (
	"bytes"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"ribbit/ui/bundle"
)

// made is the bundle of the modules as they are now.
func made(t *testing.T) *bundle.Bundle {
	t.Helper()
	b, err := bundle.Make(".")
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestTheScriptsAreThoseOfTheModules(t *testing.T) {
	want := made(t).Files
	files, err := os.ReadDir(bundle.Output)
	if err != nil {
		t.Fatal(err)
	}
	const hint = "the modules in ui/js have changed: run go generate ./ui"
	for _, f := range files {
		got, err := os.ReadFile(filepath.Join(bundle.Output, f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want[f.Name()]) {
			t.Fatalf("%s is not current: %s", f.Name(), hint)
		}
	}
	if len(files) != len(want) {
		t.Fatalf("there are %d scripts and not %d: %s", len(files), len(want), hint)
	}
}

func TestTheModulesOfThePageImportEachOtherInNoCircle(t *testing.T) {
	if circle := circleIn(made(t).Imports); circle != nil {
		t.Errorf("a circle of imports: %s", strings.Join(circle, " → "))
	}
	for name, c := range map[string]struct {
		imports  map[string][]string
		isCircle bool
	}{
		"a line":           {map[string][]string{"a": {"b"}, "b": {"c"}, "c": nil}, false},
		"two ways":         {map[string][]string{"a": {"b", "c"}, "b": {"d"}, "c": {"d"}, "d": nil}, false},
		"two of them":      {map[string][]string{"a": {"b"}, "b": {"a"}}, true},
		"three, and a way": {map[string][]string{"z": {"a"}, "a": {"b"}, "b": {"c"}, "c": {"a"}}, true},
		"itself":           {map[string][]string{"a": {"a"}}, true},
	} {
		if got := circleIn(c.imports); (got != nil) != c.isCircle {
			t.Errorf("%s: found %v", name, got)
		}
	}
}

// circleIn finds modules of which each imports the next and the last the first, nil when there are none.
func circleIn(imports map[string][]string) []string {
	const open, done = 1, 2
	state := map[string]int{}
	var way []string
	var visit func(module string) []string
	visit = func(module string) []string {
		if state[module] == done {
			return nil
		}
		if state[module] == open {
			return append(way[slices.Index(way, module):], module)
		}
		state[module] = open
		way = append(way, module)
		for _, next := range imports[module] {
			if circle := visit(next); circle != nil {
				return circle
			}
		}
		way = way[:len(way)-1]
		state[module] = done
		return nil
	}
	for _, module := range slices.Sorted(maps.Keys(imports)) {
		if circle := visit(module); circle != nil {
			return circle
		}
	}
	return nil
}

func TestWhatIsLoadedLaterIsInNoOtherScript(t *testing.T) {
	for module, imported := range made(t).Imports {
		for _, one := range imported {
			if path.Dir(one) == bundle.Lazy {
				t.Errorf("%s imports %s at once, which is loaded when it is first wanted", module, one)
			}
		}
	}
}

func TestEveryModuleIsLoaded(t *testing.T) {
	imports := made(t).Imports
	for _, dir := range []string{bundle.Source, bundle.Lazy} {
		files, err := filepath.Glob(filepath.Join(filepath.FromSlash(dir), "*.js"))
		if err != nil || len(files) == 0 {
			t.Fatalf("no modules in %s: %v", dir, err)
		}
		for _, file := range files {
			if imports[filepath.ToSlash(file)] == nil {
				t.Errorf("nothing loads %s", file)
			}
		}
	}
	load, err := os.ReadFile(path.Join(bundle.Source, "ondemand.js"))
	if err != nil {
		t.Fatal(err)
	}
	lazy, _ := filepath.Glob(filepath.Join(filepath.FromSlash(bundle.Lazy), "*.js"))
	for _, file := range lazy {
		if !strings.Contains(string(load), "./lazy/"+filepath.Base(file)) {
			t.Errorf("ondemand.js does not load %s", file)
		}
	}
}

// Only keys.js knows which keys an input method takes.
func TestNoModuleListensForKeysByItself(t *testing.T) {
	listens := regexp.MustCompile(`\bon(?:keydown|keypress|keyup)\b|["'\x60](?:keydown|keypress|keyup)["'\x60]`)
	for _, file := range scripts(t) {
		body, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(body)) {
			if filepath.Base(file) != "keys.js" && !strings.Contains(line, "onKey(") && listens.MatchString(line) {
				t.Errorf("%s: use onKey of keys.js: %s", file, strings.TrimSpace(line))
			}
		}
	}
}
