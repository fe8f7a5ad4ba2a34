package web

import (
	"bytes"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"
)

// entryModule is the script that every page loads. It is served with all modules that it imports, in one file: as many
// files as there are behaviours would cost a first visit eight round trips, and every visit the time of as many requests
// before the page is painted. What a module imports later, when it is first wanted, stays a file of its own.
const entryModule = "js/main.js"

// The forms in which a module may import and export, one a line. What has another form is refused at start.
var (
	importLine  = regexp.MustCompile(`^import (?:\{ (\w+(?:, \w+)*) \} from |\* as (\w+) from )?"\./([\w-]+\.js)";`)
	exportLine  = regexp.MustCompile(`^export ((?:async )?function|const) (\w+)`)
	isFunction  = `(?m)^export (?:(?:async )?function %[1]s\b|const %[1]s = (?:async )?\()`
	isImporting = regexp.MustCompile(`^import .*"\./([\w-]+\.js)";`)
)

// joiner writes modules one after the other, each as a function of its own that is called at once, in the order in
// which a browser would run them.
type joiner struct {
	assets  *assets
	out     bytes.Buffer
	exports map[string][]string // names by file name; nil while a module waits for what it imports
}

// joinModules makes the entry module one file with what it needs, and lets the others take from it what they import.
// A module exists once: what keeps a state keeps one.
func (a *assets) joinModules() error {
	if a.files[entryModule] == nil {
		return nil
	}
	j := &joiner{assets: a, exports: map[string][]string{}}
	if err := j.join(path.Base(entryModule)); err != nil {
		return err
	}
	names := sortedKeys(j.exports)
	for _, name := range names {
		delete(a.files, moduleFile(name))
	}
	for _, file := range sortedKeys(a.files) {
		if path.Dir(file) == path.Dir(entryModule) {
			if err := j.lend(file); err != nil {
				return err
			}
		}
	}
	exports := `export const modules = { "` + strings.Join(names, `": {}, "`) + "\": {} };\n"
	a.add(entryModule, append([]byte(exports), j.out.Bytes()...))
	return nil
}

func moduleFile(name string) string { return path.Join(path.Dir(entryModule), name) }

// join writes a module after those that it imports. Of a circle the one that was begun first comes last.
func (j *joiner) join(name string) error {
	f, ok := j.assets.files[moduleFile(name)]
	if !ok {
		return fmt.Errorf("join modules: no module %s", name)
	}
	j.exports[name] = nil
	for line := range bytes.Lines(f.body) {
		if !isBorder(line) {
			continue
		}
		m := isImporting.FindSubmatch(line)
		if m == nil {
			continue
		}
		if _, known := j.exports[string(m[1])]; !known {
			if err := j.join(string(m[1])); err != nil {
				return err
			}
		}
	}
	exports := []string{}
	body, err := j.replace(name, f.body, func(line string) (string, error) {
		if m := exportLine.FindStringSubmatch(line); m != nil {
			exports = append(exports, m[2])
			return strings.TrimPrefix(line, "export "), nil
		}
		return j.take(line)
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(&j.out, "\n// %[1]s\n(() => {\n%[2]s\nObject.assign(modules[\"%[1]s\"], { %[3]s });\n})();\n", name, body, strings.Join(exports, ", "))
	j.exports[name] = exports
	return nil
}

// lend lets a module that stays a file of its own take what it imports from the joined ones.
func (j *joiner) lend(file string) error {
	lent := false
	body, err := j.replace(path.Base(file), j.assets.files[file].body, func(line string) (string, error) {
		m := importLine.FindStringSubmatch(line)
		if exportLine.MatchString(line) || m != nil && j.exports[m[3]] == nil {
			return line, nil
		}
		taken, err := j.take(line)
		if !lent {
			taken = `import { modules } from "./` + path.Base(entryModule) + `"; ` + taken
		}
		lent = true
		return taken, err
	})
	if err == nil {
		j.assets.add(file, body)
	}
	return err
}

// isBorder reports whether a line begins as an import or an export does. Most lines do not, and looking at each with an
// expression took a third of the time of a start.
func isBorder(line []byte) bool {
	return bytes.HasPrefix(line, []byte("import")) || bytes.HasPrefix(line, []byte("export"))
}

// replace changes the lines of a module that import or export.
func (j *joiner) replace(name string, body []byte, change func(line string) (string, error)) ([]byte, error) {
	out := make([]byte, 0, len(body))
	for line := range bytes.Lines(body) {
		if !isBorder(line) {
			out = append(out, line...)
			continue
		}
		text, end := strings.CutSuffix(string(line), "\n")
		changed, err := change(text)
		if err != nil {
			return nil, fmt.Errorf("join modules: %s: %w", name, err)
		}
		if out = append(out, changed...); end {
			out = append(out, '\n')
		}
	}
	return out, nil
}

// take is an import from a joined module. One that is not written yet, because it imports this one, too, is called when
// it is needed; so only its functions can be taken.
func (j *joiner) take(line string) (string, error) {
	m := importLine.FindStringSubmatch(line)
	if m == nil {
		return "", fmt.Errorf("this line has a form that is not known: %s", line)
	}
	names, all, from := m[1], m[2], m[3]
	switch {
	case all != "":
		return fmt.Sprintf("const %s = modules[%q];", all, from), nil
	case names == "":
		return "", nil
	}
	var calls []string
	for name := range strings.SplitSeq(names, ", ") {
		switch exports := j.exports[from]; {
		case exports != nil && !slices.Contains(exports, name):
			return "", fmt.Errorf("%s has no %s", from, name)
		case exports == nil && !regexp.MustCompile(fmt.Sprintf(isFunction, name)).Match(j.assets.files[moduleFile(from)].body):
			return "", fmt.Errorf("%s of %s is no function, and they import each other", name, from)
		}
		calls = append(calls, fmt.Sprintf("const %[1]s = (...given) => modules[%[2]q].%[1]s(...given);", name, from))
	}
	if j.exports[from] == nil {
		return strings.Join(calls, " "), nil
	}
	return fmt.Sprintf("const { %s } = modules[%q];", names, from), nil
}
