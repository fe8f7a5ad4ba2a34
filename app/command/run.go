// Package command is Ribbit's command line: one file a command. A command answers nil, or an error that Run turns into
// one line on stderr and an exit code.
package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"time"

	"ribbit/app/chat"
	"ribbit/app/config"
	"ribbit/app/media"
	"ribbit/ui/texts"
)

// Env is what the process was given.
type Env struct {
	Args    []string // without the name of the program
	Stdin   io.Reader
	Stdout  io.Writer
	Stderr  io.Writer
	Getenv  func(name string) string // "" when it is not set
	Environ []string                 // NAME=VALUE, all that Getenv knows
	Assets  fs.FS                    // the browser's files
	Now     func() time.Time         // the machine's clock; nil is time.Now
}

// Exit codes.
const (
	exitOK    = 0
	exitFail  = 1 // it was asked for rightly and did not work
	exitUsage = 2 // it was asked for wrongly
)

// action runs one command; args are the words behind its name.
type action func(ctx context.Context, e Env, args []string) error

var actions = map[string]action{
	"serve":       serve,
	"user":        user,
	"invite":      invite,
	"token":       token,
	"hook":        hook,
	"bot":         bot,
	"backup":      backup,
	"restore":     restore,
	"export":      exportAll,
	"migrate":     migrate,
	"healthcheck": healthcheck,
	"doctor":      doctor,
	"version":     version,
	"help":        help,
	media.Command: lookAtFile,
}

// Run carries out the command of e and answers the exit code. The server stops when ctx ends.
func Run(ctx context.Context, e Env) int {
	name, args := "serve", e.Args
	if len(args) > 0 && !strings.HasPrefix(args[0], "-") {
		name, args = args[0], args[1:]
	}
	var err error
	if run := actions[name]; run != nil {
		err = run(ctx, e, args)
	} else {
		err = config.Usagef("There is no command %q.", name)
	}
	if errors.Is(err, config.ErrHelp) {
		err = help(ctx, e, []string{name})
	}
	var usage *config.UsageError
	switch {
	case err == nil:
		return exitOK
	case errors.As(err, &usage):
		fmt.Fprintf(e.Stderr, "ribbit: %s Run %s.\n", usage.Text, helpOf(name))
		return exitUsage
	}
	text := err.Error()
	if p, ok := chat.AsProblem(err); ok {
		text = texts.English.Problem(p) // the way to it interests nobody
	}
	fmt.Fprintf(e.Stderr, "ribbit: %s\n", strings.Join(strings.Fields(text), " "))
	return exitFail
}

// failure is why a command does not do what it was asked for: what is wrong and what to do, for whoever sits at the
// terminal.
type failure string

func (f failure) Error() string { return string(f) }

func failf(format string, args ...any) error { return failure(fmt.Sprintf(format, args...)) }

// helpOf is the command line that explains a command.
func helpOf(name string) string {
	if _, ok := helps[name]; ok {
		return "ribbit " + name + " --help"
	}
	return "ribbit --help"
}

// words parses args and wants exactly the named words beside the flags.
func words(f *config.Flags, args []string, names ...string) ([]string, error) {
	got, err := f.Parse(args)
	switch {
	case err != nil:
		return nil, err
	case len(got) > len(names):
		return nil, config.Usagef("%q is one word too many.", got[len(names)])
	case len(got) < len(names):
		return nil, config.Usagef("%s is missing.", names[len(got)])
	}
	return got, nil
}
