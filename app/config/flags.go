// Package config reads what a person can set: flags, each with an environment variable of the same name. A flag goes
// before its variable, a variable before the default.
package config

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"regexp"
	"strings"
	"time"
)

// UsageError says in one sentence which value cannot be used and what can.
type UsageError struct{ Text string }

func (e *UsageError) Error() string { return e.Text }

// Usagef is a UsageError.
func Usagef(format string, args ...any) error { return &UsageError{fmt.Sprintf(format, args...)} }

// ErrHelp is answered by Parse when help was asked for.
var ErrHelp = errors.New("help was asked for")

// Flags are the flags of one command. They are declared as in package flag, with
// usage texts like "FOLDER: where the data is".
type Flags struct {
	*flag.FlagSet
	getenv func(string) string
}

// NewFlags is an empty set; getenv looks an environment variable up, "" when it is not set.
func NewFlags(getenv func(string) string) *Flags {
	set := flag.NewFlagSet("", flag.ContinueOnError)
	set.SetOutput(io.Discard)
	return &Flags{FlagSet: set, getenv: getenv}
}

// Names lists the flags.
func (f *Flags) Names() (names []string) {
	f.VisitAll(func(known *flag.Flag) { names = append(names, known.Name) })
	return names
}

// Parse reads args, without the blanks around values, where flags may stand before, between and after the other words, then the environment for what
// args left out. It answers the other words. Errors: ErrHelp, UsageError.
func (f *Flags) Parse(args []string) (words []string, err error) {
	given := map[string]bool{}
	for len(args) > 0 {
		arg := args[0]
		args = args[1:]
		if arg == "--" {
			words = append(words, args...)
			break
		}
		if arg == "-" || !strings.HasPrefix(arg, "-") {
			words = append(words, arg)
			continue
		}
		name, value, hasValue := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(arg, "-"), "-"), "=")
		known := f.Lookup(name)
		switch {
		case known == nil && (name == "help" || name == "h"):
			return nil, ErrHelp
		case known == nil:
			return nil, Usagef("There is no flag --%s.", name)
		case !hasValue && isSwitch(known):
			value = "true"
		case !hasValue && len(args) == 0:
			return nil, Usagef("--%s needs a value.", name)
		case !hasValue:
			value, args = args[0], args[1:]
		}
		given[name] = true
		value = strings.TrimSpace(value)
		if err := f.Set(name, value); err != nil {
			return nil, cannotUse(known, "--"+name, value, err)
		}
	}
	f.VisitAll(func(known *flag.Flag) {
		variable := Variable(known.Name)
		value := strings.TrimSpace(f.getenv(variable))
		if err != nil || given[known.Name] || value == "" {
			return
		}
		if bad := f.Set(known.Name, value); bad != nil {
			err = cannotUse(known, variable, value, bad)
		}
	})
	return words, err
}

// cannotUse names the value, unless there may be a password in it.
func cannotUse(f *flag.Flag, name, value string, err error) error {
	if _, isSecret := f.Value.(*secret); isSecret {
		return Usagef("%s has to be %s.", name, wanted(f, value, err))
	}
	return Usagef("%s is %q; it has to be %s.", name, value, wanted(f, value, err))
}

func isSwitch(f *flag.Flag) bool {
	b, ok := f.Value.(interface{ IsBoolFlag() bool })
	return ok && b.IsBoolFlag()
}

// What is written like a number or a time, and yet not taken for one, is more than either holds.
var (
	integers  = regexp.MustCompile(`^[+-]?[0-9]+$`)
	durations = regexp.MustCompile(`^[+-]?([0-9]+(\.[0-9]*)?(ns|us|µs|ms|s|m|h))+$`)
)

// wanted says what a flag's value may be: our own values say it in err, those of package flag do not.
func wanted(f *flag.Flag, value string, err error) string {
	if g, ok := f.Value.(flag.Getter); ok {
		switch g.Get().(type) {
		case bool:
			return "true or false"
		case int:
			if integers.MatchString(value) {
				return "a smaller number"
			}
			return "a whole number"
		case time.Duration:
			if durations.MatchString(value) {
				return "a shorter time, such as 72h"
			}
			return "a time such as 90m or 72h"
		}
	}
	return err.Error()
}

// Help lays the flags out, one a line, with their defaults.
func (f *Flags) Help() string {
	type row struct{ left, right string }
	var rows []row
	width := 0
	f.VisitAll(func(known *flag.Flag) {
		left, usage := "--"+known.Name, known.Usage
		if place, rest, ok := strings.Cut(usage, ": "); ok {
			left, usage = left+" "+place, rest
		}
		if d := known.DefValue; d != "" && d != "false" {
			usage += " (default " + d + ")"
		}
		rows = append(rows, row{left, usage})
		width = max(width, len(left))
	})
	var b strings.Builder
	for _, r := range rows {
		fmt.Fprintf(&b, "  %-*s  %s\n", width, r.left, r.right)
	}
	return b.String()
}
