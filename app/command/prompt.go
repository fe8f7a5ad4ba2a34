package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"

	"ribbit/app/chat"
	"ribbit/app/config"
)

// maxPasswordBytes bounds what is read from a pipe: MaxPasswordRunes of the longest characters, and a line end.
const maxPasswordBytes = 4*chat.MaxPasswordRunes + 2

// readPassword answers a checked password for name: the first line of standard input, or what is typed twice without
// an echo. Problem: Invalid.
func readPassword(ctx context.Context, e Env, name string, fromStdin bool) (string, error) {
	var pw string
	var err error
	if fromStdin {
		pw, err = firstLine(e.Stdin)
	} else {
		pw, err = askTwice(ctx, e, name)
	}
	if err != nil {
		return "", err
	}
	return pw, chat.CheckPassword(pw)
}

// firstLine reads no further than the line goes: a backup may follow it.
func firstLine(r io.Reader) (string, error) {
	var line []byte
	for one := make([]byte, 1); len(line) <= maxPasswordBytes; {
		n, err := r.Read(one)
		if n > 0 && one[0] == '\n' {
			break
		}
		line = append(line, one[:n]...)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return "", fmt.Errorf("read the password: %w", err)
		}
	}
	return strings.TrimSuffix(string(line), "\r"), nil
}

func askTwice(ctx context.Context, e Env, name string) (string, error) {
	in, ok := e.Stdin.(*os.File)
	if !ok || !term.IsTerminal(int(in.Fd())) {
		return "", config.Usagef("There is no terminal to ask for the password on. Pipe it in and add --password-stdin.")
	}
	// An interrupt ends the process while it waits here; the terminal must not stay silent.
	was, err := term.GetState(int(in.Fd()))
	if err != nil {
		return "", fmt.Errorf("ask for the password: %w", err)
	}
	type answer struct {
		text string
		err  error
	}
	answers := make(chan answer, 1)
	go func() {
		text, err := askTwiceOn(in, e.Stderr, name)
		answers <- answer{text, err}
	}()
	select {
	case a := <-answers:
		return a.text, a.err
	case <-ctx.Done():
		fmt.Fprintln(e.Stderr)
		return "", errors.Join(failf("Stopped. Nothing was changed."), term.Restore(int(in.Fd()), was))
	}
}

func askTwiceOn(in *os.File, out io.Writer, name string) (string, error) {
	ask := func(question string) (string, error) {
		fmt.Fprint(out, question)
		b, err := term.ReadPassword(int(in.Fd()))
		fmt.Fprintln(out)
		if err != nil {
			return "", fmt.Errorf("ask for the password: %w", err)
		}
		return string(b), nil
	}
	first, err := ask("Password for " + name + ": ")
	if err != nil {
		return "", err
	}
	if err := chat.CheckPassword(first); err != nil {
		return "", err
	}
	second, err := ask("Once more: ")
	if err != nil {
		return "", err
	}
	if first != second {
		return "", failf("The two passwords differ. Nothing was changed; try again.")
	}
	return first, nil
}
