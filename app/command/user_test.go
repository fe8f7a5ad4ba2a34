package command_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"ribbit/app/chat"
	passwords "ribbit/app/password"
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

func TestAGuestIsListedAsOne(t *testing.T) {
	dir := withAda(t)
	s := start(t, "--data", dir, "--guests", "lan")
	link := strings.TrimSpace(succeeds(t, call(t, "", "invite", "--data", dir)))
	r, err := http.PostForm(s.url+link[strings.Index(link, "/join/"):], url.Values{"username": {"bob"}, "how": {"guest"}})
	if err != nil {
		t.Fatal(err)
	}
	r.Body.Close()
	if out := succeeds(t, call(t, "", "user", "list", "--data", dir)); !regexp.MustCompile(`(?m)^bob +guest +no password `).MatchString(out) {
		t.Errorf("the list is:\n%s", out)
	}
	succeeds(t, call(t, password+"\n", "user", "passwd", "bob", "--password-stdin", "--data", dir))
	if out := succeeds(t, call(t, "", "user", "list", "--data", dir)); !regexp.MustCompile(`(?m)^bob +member +yes `).MatchString(out) {
		t.Errorf("with a password the list is:\n%s", out)
	}
}

func TestNobodyOfThatNameIsSaidSo(t *testing.T) {
	dir := withAda(t)
	for _, args := range [][]string{
		{"user", "passwd", "grace", "--password-stdin"},
		{"user", "disable", "grace"},
		{"user", "enable", "grace"},
		{"user", "reset", "grace"},
		{"token", "grace"},
	} {
		refuses(t, call(t, password, append(args, "--data", dir)...), 1, "grace", "ribbit user list")
	}
}

func TestALinkForANewPasswordIsAllThatIsPrinted(t *testing.T) {
	dir := withAda(t)
	printed := call(t, "", "user", "reset", "Ada", "--data", dir, "--base-url", "https://chat.example")
	link := succeeds(t, printed)
	code, ok := strings.CutPrefix(link, "https://chat.example/reset/")
	if code, ok = strings.TrimSpace(code), ok && strings.Count(link, "\n") == 1; !ok || len(code) < 20 {
		t.Fatalf("it prints %q", link)
	}
	if !strings.Contains(printed.stderr, "ada opens this link") {
		t.Errorf("it says %q", printed.stderr)
	}

	c := rules(t, dir)
	c.Passwords = passwords.New(passwords.Standard)
	u, err := c.UseReset(t.Context(), code, "another long password")
	if err != nil || u.Name != "ada" {
		t.Errorf("the link is of %q: %v", u.Name, err)
	}
	if _, err := c.UseReset(t.Context(), code, "a third long password"); !chat.Is(err, chat.NotFound) {
		t.Errorf("the second time it answers %v", err)
	}
}

func TestWhoIsDisabledGetsNoLink(t *testing.T) {
	dir := withAda(t)
	succeeds(t, call(t, "", "user", "disable", "ada", "--data", dir))
	refuses(t, call(t, "", "user", "reset", "ada", "--data", dir), 1, "ada is disabled", "ribbit user enable ada")
}
