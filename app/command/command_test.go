package command_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ribbit/app/command"
)

const password = "correct horse battery"

// folder is a data folder that is not there yet.
func folder(t *testing.T) string { return filepath.Join(t.TempDir(), "data") }

// result is what a command left behind.
type result struct {
	code   int
	stdout string
	stderr string
}

// call runs one command without an environment.
func call(t *testing.T, stdin string, args ...string) result {
	t.Helper()
	return callWith(t, nil, stdin, args...)
}

func callWith(t *testing.T, env map[string]string, stdin string, args ...string) result {
	t.Helper()
	var stdout, stderr bytes.Buffer
	code := command.Run(t.Context(), command.Env{
		Args: args, Stdin: strings.NewReader(stdin), Stdout: &stdout, Stderr: &stderr,
		Getenv: func(name string) string { return env[name] },
		Assets: os.DirFS("../../ui/static"),
	})
	return result{code, stdout.String(), stderr.String()}
}

// succeeds wants exit code 0 and answers stdout.
func succeeds(t *testing.T, r result) string {
	t.Helper()
	if r.code != 0 {
		t.Fatalf("exit code %d: %s%s", r.code, r.stdout, r.stderr)
	}
	return r.stdout
}

// refuses wants an exit code, nothing on stdout, and one line on stderr that has all of parts.
func refuses(t *testing.T, r result, code int, parts ...string) {
	t.Helper()
	if r.code != code || r.stdout != "" || strings.Count(r.stderr, "\n") != 1 {
		t.Errorf("exit code %d, stdout %q, stderr %q", r.code, r.stdout, r.stderr)
	}
	for _, p := range parts {
		if !strings.Contains(r.stderr, p) {
			t.Errorf("%q is missing in %q", p, r.stderr)
		}
	}
}

func isThere(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// withAda is a data folder in which ada has an account.
func withAda(t *testing.T) string {
	t.Helper()
	dir := folder(t)
	succeeds(t, call(t, password+"\n", "user", "add", "ada", "--admin", "--password-stdin", "--data", dir))
	return dir
}

func TestHelpIsNoError(t *testing.T) {
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"--help"}, "--base-url URL"},
		{[]string{"-h"}, "ribbit backup FILE"},
		{[]string{"help"}, "ribbit backup FILE"},
		{[]string{"serve", "--help"}, "--base-url URL"},
		{[]string{"user", "--help"}, "ribbit user passwd NAME"},
		{[]string{"user", "add", "--help"}, "--password-stdin"},
		{[]string{"help", "invite"}, "--uses N"},
		{[]string{"token", "-h"}, "--label TEXT"},
		{[]string{"version", "--help"}, "ribbit version"},
	} {
		if out := succeeds(t, call(t, "", c.args...)); !strings.Contains(out, c.want) {
			t.Errorf("%v: %q is missing in:\n%s", c.args, c.want, out)
		}
	}
}

func TestTheReadmeHasTheFlagsOfTheHelp(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, flags, _ := strings.Cut(succeeds(t, call(t, "", "--help")), "Flags of the server\n")
	n := 0
	for line := range strings.Lines(flags) {
		if f := strings.Fields(line); len(f) > 0 && strings.HasPrefix(line, "  --") {
			n++
			if !strings.Contains(string(readme), "`"+f[0]+"`") {
				t.Errorf("%s is not in the README", f[0])
			}
		}
	}
	if n < 10 {
		t.Errorf("the help has %d flags", n)
	}
}

func TestVersionIsOneLine(t *testing.T) {
	out := succeeds(t, call(t, "", "version"))
	if !strings.HasPrefix(out, "ribbit ") || strings.Count(out, "\n") != 1 {
		t.Errorf("it prints %q", out)
	}
}

func TestWhatIsAskedForWronglyIsOneLineAndCodeTwo(t *testing.T) {
	for _, c := range []struct {
		args  []string
		parts []string
	}{
		{[]string{"--no-such-flag"}, []string{"--no-such-flag", "ribbit --help"}},
		{[]string{"serve", "--signup", "maybe"}, []string{"--signup", `"maybe"`, "open, invite or closed"}},
		{[]string{"--log-level=loud"}, []string{"--log-level", `"loud"`}},
		{[]string{"--addr"}, []string{"--addr", "needs a value"}},
		{[]string{"--tls=maybe"}, []string{"--tls", "off, self or acme"}},
		{[]string{"--tls-cert", "c.pem"}, []string{"--tls-key"}},
		{[]string{"serve", "now"}, []string{`"now"`, "too many"}},
		{[]string{"sevre"}, []string{`"sevre"`, "ribbit --help"}},
		{[]string{"user"}, []string{"add, passwd, reset, list, disable or enable", "ribbit user --help"}},
		{[]string{"user", "remove", "ada"}, []string{"user remove"}},
		{[]string{"user", "add"}, []string{"NAME is missing"}},
		{[]string{"user", "add", "ada", "grace", "--password-stdin"}, []string{`"grace"`}},
		{[]string{"user", "add", "ada"}, []string{"--password-stdin"}},
		{[]string{"token"}, []string{"NAME", "ribbit token --help"}},
		{[]string{"invite", "--uses", "many"}, []string{"--uses", `"many"`, "whole number"}},
		{[]string{"invite", "--expires", "soon"}, []string{"--expires", `"soon"`, "72h"}},
		{[]string{"invite", "--expires", "9999999h"}, []string{"--expires", `"9999999h"`, "a shorter time"}},
		{[]string{"invite", "--expires", "9999999"}, []string{"--expires", "a time such as"}},
		{[]string{"invite", "--uses", "99999999999999999999"}, []string{"--uses", "a smaller number"}},
		{[]string{"backup"}, []string{"FILE"}},
		{[]string{"restore"}, []string{"FILE"}},
	} {
		t.Run(strings.Join(c.args, " "), func(t *testing.T) {
			dir := folder(t)
			refuses(t, callWith(t, map[string]string{"RIBBIT_DATA": dir}, "", c.args...), 2, c.parts...)
			if isThere(dir) {
				t.Error("it has made the data folder")
			}
		})
	}
	refuses(t, callWith(t, map[string]string{"RIBBIT_SIGNUP": "maybe"}, ""), 2, "RIBBIT_SIGNUP", `"maybe"`)
}

func TestCommandsDoNotMakeADataFolder(t *testing.T) {
	for _, args := range [][]string{
		{"user", "list"},
		{"user", "passwd", "ada", "--password-stdin"},
		{"user", "disable", "ada"},
		{"user", "enable", "ada"},
		{"invite"},
		{"token", "ada"},
		{"backup", filepath.Join(t.TempDir(), "file")},
	} {
		dir := folder(t)
		refuses(t, call(t, password, append(args, "--data", dir)...), 1, dir, "--data")
		if isThere(dir) {
			t.Errorf("%v has made the data folder", args)
		}
	}
}
