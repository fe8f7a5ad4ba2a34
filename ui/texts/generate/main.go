// Command generate writes package texts' Go code from its files. Run it in that package's directory.
package main

import (
	"bytes"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

func main() {
	if err := generate("."); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// generate reads the files of dir, and writes one with the names and one for each language.
func generate(dir string) error {
	files, err := filepath.Glob(filepath.Join(dir, "*.toml"))
	if err != nil {
		return err
	}
	catalogues := map[language.Tag]catalogue{}
	for _, file := range files {
		c, err := read(file)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		catalogues[c.tag] = c
	}
	english, ok := catalogues[language.English]
	if !ok {
		return fmt.Errorf("there is no en.toml in %s", dir)
	}
	if err := write(filepath.Join(dir, "names.go"), names(english)); err != nil {
		return err
	}
	for _, c := range catalogues {
		if err := fits(c, english); err != nil {
			return fmt.Errorf("%s: %w", c.tag, err)
		}
		if err := write(filepath.Join(dir, "language_"+c.tag.String()+".go"), sentences(c, english)); err != nil {
			return err
		}
	}
	return nil
}

// catalogue is what a file says, by id.
type catalogue struct {
	tag      language.Tag
	messages map[string]*i18n.Message
}

func read(file string) (catalogue, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return catalogue{}, err
	}
	parsed, err := i18n.ParseMessageFileBytes(text, file, map[string]i18n.UnmarshalFunc{"toml": toml.Unmarshal})
	if err != nil {
		return catalogue{}, err
	}
	c := catalogue{tag: parsed.Tag, messages: map[string]*i18n.Message{}}
	for _, m := range parsed.Messages {
		if m.Other == "" {
			return c, fmt.Errorf("%s says nothing", m.ID)
		}
		c.messages[m.ID] = m
	}
	return c, nil
}

func (c catalogue) ids() []string {
	ids := make([]string, 0, len(c.messages))
	for id := range c.messages {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

// fits reports what a translation has that English has not: a text, or a value within it. A text that it lacks is said
// in English.
func fits(c, english catalogue) error {
	for _, id := range c.ids() {
		m, in := c.messages[id], english.messages[id]
		if in == nil {
			return fmt.Errorf("there is no text %s in en.toml", id)
		}
		known := values(in.Description + in.Other)
		for _, form := range forms(m) {
			for _, value := range values(form) {
				if !slices.Contains(known, value) {
					return fmt.Errorf("%s has a value {%s} that nobody gives", id, value)
				}
			}
		}
	}
	return nil
}

var braced = regexp.MustCompile(`\{(\w+)\}`)

func values(text string) []string {
	var names []string
	for _, m := range braced.FindAllStringSubmatch(text, -1) {
		names = append(names, m[1])
	}
	return names
}

// forms are what a message says for each plural form, in the order of package texts.
func forms(m *i18n.Message) []string { return []string{m.Other, m.Zero, m.One, m.Two, m.Few, m.Many} }

var formNames = []string{"formOther", "formZero", "formOne", "formTwo", "formFew", "formMany"}

// problemPrefix begins the ids of what package chat calls a problem.
const problemPrefix = "problem."

func names(c catalogue) []byte {
	var places, list, ids, problems bytes.Buffer
	for _, id := range c.ids() {
		fmt.Fprintf(&places, "\t%s\n", place(id))
		fmt.Fprintf(&ids, "\t%s: %q,\n", place(id), id)
		if problem, ok := strings.CutPrefix(id, problemPrefix); ok {
			fmt.Fprintf(&problems, "\t%q: {%s},\n", problem, place(id))
		} else {
			fmt.Fprintf(&list, "\t%s = Text{%s}\n", goName(id), place(id))
		}
	}
	first, rest, _ := strings.Cut(places.String(), "\n")
	var b bytes.Buffer
	fmt.Fprintf(&b, "// The texts that pages name.\nvar (\n%s)\n\n", list.Bytes())
	fmt.Fprintf(&b, "// problems are the texts of problems by what package chat calls them.\nvar problems = map[string]Text{\n%s}\n\n", problems.Bytes())
	fmt.Fprintf(&b, "// Where a text stands among those of a language.\nconst (\n%s = iota\n%s)\n\n", first, rest)
	fmt.Fprintf(&b, "var ids = [...]string{\n%s}\n", ids.Bytes())
	return b.Bytes()
}

// place names the constant of where a text stands: "textLastSeen".
func place(id string) string { return "text" + goName(id) }

var initialisms = map[string]string{"am": "AM", "api": "API", "pm": "PM"}

// goName is "LastSeen" for "last-seen".
func goName(id string) string {
	var b strings.Builder
	for word := range strings.FieldsFuncSeq(id, func(r rune) bool { return r == '-' || r == '.' }) {
		if special := initialisms[word]; special != "" {
			b.WriteString(special)
		} else {
			b.WriteString(strings.ToUpper(word[:1]) + word[1:])
		}
	}
	return b.String()
}

func sentences(c, english catalogue) []byte {
	name := strings.ReplaceAll(display.English.Tags().Name(c.tag), " ", "")
	var b bytes.Buffer
	fmt.Fprintf(&b, "// %s is the catalogue in that language.\nvar %s = Language{\n\tTag: %q,\n\tplurals: %q,\n\tsentences: []sentence{\n", name, name, c.tag, plurals(c.tag))
	for _, id := range english.ids() {
		m := c.messages[id]
		if m == nil {
			m = english.messages[id]
		}
		fmt.Fprintf(&b, "\t\t%s: {other: %q", place(id), m.Other)
		if said := forms(m); strings.Join(said[1:], "") != "" {
			b.WriteString(", forms: &[formCount]string{")
			for i, form := range said {
				if i > 0 && form != "" {
					fmt.Fprintf(&b, "%s: %q, ", formNames[i], form)
				}
			}
			b.WriteString("}")
		}
		b.WriteString("},\n")
	}
	b.WriteString("\t},\n}\n")
	return b.Bytes()
}

// The forms of a number depend on its last two digits, but for the numbers below this; what some languages add for whole
// millions is left out.
const pluralCycle = 100

// plurals are the forms of the numbers below twice the cycle, as digits.
func plurals(tag language.Tag) string {
	form := func(n int) plural.Form { return plural.Cardinal.MatchPlural(tag, n, 0, 0, 0, 0) }
	var b strings.Builder
	for n := range 2 * pluralCycle {
		fmt.Fprint(&b, int(form(n)))
	}
	return b.String()
}

func write(file string, code []byte) error {
	code = append([]byte("// Code generated by generate from the files of the texts. DO NOT EDIT.\n\npackage texts\n\n"), code...)
	code, err := format.Source(code)
	if err != nil {
		return err
	}
	return os.WriteFile(file, code, 0o644)
}
