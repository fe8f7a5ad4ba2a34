package command_test

import (
	"strings"
	"testing"
)

func TestAnAccountIsMadeInANewFolder(t *testing.T) {
	for name, args := range map[string][]string{
		"flags behind": {"user", "add", "ada", "--admin", "--password-stdin"},
		"flags before": {"user", "add", "--admin", "--password-stdin", "ada"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := folder(t)
			succeeds(t, call(t, password+"\r\nmore\n", append(args, "--data", dir)...))
			out := succeeds(t, call(t, "", "user", "list", "--data", dir))
			if lines := strings.Split(out, "\n"); len(lines) != 3 || !strings.HasPrefix(lines[1], "ada   admin  yes") {
				t.Errorf("the list is:\n%s", out)
			}
		})
	}
}

func TestARefusedAccountLeavesNoFolder(t *testing.T) {
	for _, c := range []struct{ name, password, want string }{
		{"tiny", "short", "at least 8"},
		{"empty", "", "at least 8"},
		{"long", strings.Repeat("x", 5000), "longer than 256"},
		{"  ", password, "name"},
	} {
		dir := folder(t)
		refuses(t, call(t, c.password+"\n", "user", "add", c.name, "--password-stdin", "--data", dir), 1, c.want)
		if isThere(dir) {
			t.Errorf("%q: the folder was made", c.name)
		}
	}
}

func TestANameIsTakenWhateverItsCase(t *testing.T) {
	dir := withAda(t)
	refuses(t, call(t, password+"\n", "user", "add", "ADA", "--password-stdin", "--data", dir), 1, "ADA")
}

func TestADisabledUserIsListedAndComesBack(t *testing.T) {
	dir := withAda(t)
	succeeds(t, call(t, "", "user", "disable", "Ada", "--data", dir))
	if out := succeeds(t, call(t, "", "user", "list", "--data", dir)); !strings.Contains(out, "disabled") {
		t.Errorf("the list is:\n%s", out)
	}
	refuses(t, call(t, "", "token", "ada", "--data", dir), 1, "disabled", "ribbit user enable ada")
	succeeds(t, call(t, "", "user", "enable", "ada", "--data", dir))
	succeeds(t, call(t, "", "token", "ada", "--data", dir))
}

func TestNobodyOfThatNameIsSaidSo(t *testing.T) {
	dir := withAda(t)
	for _, args := range [][]string{
		{"user", "passwd", "grace", "--password-stdin"}, {"user", "disable", "grace"}, {"user", "enable", "grace"}, {"token", "grace"},
	} {
		refuses(t, call(t, password, append(args, "--data", dir)...), 1, "grace", "ribbit user list")
	}
}
