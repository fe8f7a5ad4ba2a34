package command_test

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
	passwords "ribbit/app/password"
	"ribbit/app/store"
)

// rules opens the chats in a folder as the server would.
func rules(t *testing.T, dir string) *chat.Chat {
	t.Helper()
	s, err := store.Open(t.Context(), store.Options{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return &chat.Chat{Store: s, Now: func() time.Time { return time.Now().UTC() }}
}

func TestATokenAloneIsOnStdoutAndSignsIn(t *testing.T) {
	dir := withAda(t)
	r := call(t, "", "token", "ada", "--label", "washer", "--data", dir)
	secret := strings.TrimSuffix(succeeds(t, r), "\n")
	caller, err := rules(t, dir).CallerBySecret(t.Context(), secret)
	if err != nil || caller.User.Name != "ada" || !caller.Session.IsToken || caller.Session.Label != "washer" {
		t.Errorf("%q is of %+v: %v", secret, caller, err)
	}
	if strings.Contains(r.stderr, secret) || !strings.Contains(r.stderr, "Bearer") {
		t.Errorf("stderr is %q", r.stderr)
	}
}

func TestATokenHasAScopeAndAnEnd(t *testing.T) {
	dir := withAda(t)
	secret := strings.TrimSpace(succeeds(t, call(t, "", "token", "ada", "--scope", "read", "--expires", "2h", "--data", dir)))
	caller, err := rules(t, dir).CallerBySecret(t.Context(), secret)
	left := time.Until(caller.Session.ExpiresAt)
	if err != nil || caller.Session.Scope != chat.ScopeRead || left > 2*time.Hour || left < time.Hour {
		t.Errorf("the token is %+v: %v", caller.Session, err)
	}
	refuses(t, call(t, "", "token", "ada", "--scope", "admin", "--data", dir), 2, "read, write or all")
	refuses(t, call(t, "", "token", "ada", "--expires", "-1h", "--data", dir), 2, "a second")
}

func TestAJoinLinkAloneIsOnStdoutAndGood(t *testing.T) {
	dir := withAda(t)
	r := call(t, "", "invite", "--uses", "3", "--expires", "2h", "--base-url", "https://chat.example.org/", "--data", dir)
	link := regexp.MustCompile(`^https://chat\.example\.org/join/([A-Za-z0-9_-]+)\n$`).FindStringSubmatch(succeeds(t, r))
	if link == nil {
		t.Fatalf("stdout is %q", r.stdout)
	}
	i, err := rules(t, dir).Invite(t.Context(), link[1])
	if err != nil || i.Uses != 3 || time.Until(i.ExpiresAt) > 2*time.Hour || time.Until(i.ExpiresAt) < time.Hour {
		t.Errorf("the link is %+v: %v", i, err)
	}
	if !strings.Contains(r.stderr, "3 people") {
		t.Errorf("stderr is %q", r.stderr)
	}
}

func TestAJoinLinkBeginsWithTheAddressOfTheServer(t *testing.T) {
	dir := withAda(t)
	env := map[string]string{"RIBBIT_DATA": dir, "RIBBIT_ADDR": "192.168.1.20:9000"}
	if out := succeeds(t, callWith(t, env, "", "invite")); !strings.HasPrefix(out, "http://192.168.1.20:9000/join/") {
		t.Errorf("it prints %q", out)
	}
}

func TestAnImpossibleJoinLinkIsRefused(t *testing.T) {
	dir := withAda(t)
	for _, args := range [][]string{{"--uses", "0"}, {"--uses", "1001"}, {"--expires", "0s"}, {"--expires", "-1h"}, {"--expires", "9999h"}} {
		refuses(t, call(t, "", append([]string{"invite", "--data", dir}, args...)...), 2, "join link")
	}
}

func TestANewPasswordReplacesTheOldAndEndsSessions(t *testing.T) {
	dir := withAda(t)
	secret := strings.TrimSpace(succeeds(t, call(t, "", "token", "ada", "--data", dir)))
	succeeds(t, call(t, "another horse battery\n", "user", "passwd", "ada", "--password-stdin", "--data", dir))
	c := rules(t, dir)
	c.Passwords = passwords.New(passwords.Standard)
	if _, err := c.CallerBySecret(t.Context(), secret); !chat.Is(err, chat.Unauthenticated) {
		t.Errorf("the old token: %v", err)
	}
	if _, _, err := c.SignIn(t.Context(), chat.SignInTry{Name: "ada", Password: password, Label: ""}); !chat.Is(err, chat.Unauthenticated) {
		t.Errorf("the old password: %v", err)
	}
	if _, _, err := c.SignIn(t.Context(), chat.SignInTry{Name: "ada", Password: "another horse battery", Label: ""}); err != nil {
		t.Errorf("the new password: %v", err)
	}
}
