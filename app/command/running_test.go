package command_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ribbit/app/command"
)

func TestAJoinLinkLeadsToTheServerThatRuns(t *testing.T) {
	dir := withAda(t)
	s := start(t, "--data", dir)
	if link := succeeds(t, call(t, "", "invite", "--data", dir)); !strings.HasPrefix(link, s.url+"/join/") {
		t.Errorf("the server is at %s, the link is %s", s.url, link)
	}
	if link := succeeds(t, call(t, "", "invite", "--data", dir, "--base-url", "https://chat.example.org")); !strings.HasPrefix(link, "https://chat.example.org/join/") {
		t.Errorf("the link is %s", link)
	}
	s.stop()
	if link := succeeds(t, call(t, "", "invite", "--data", dir)); strings.HasPrefix(link, s.url) {
		t.Errorf("the server is gone, the link is %s", link)
	}
	start(t, "--data", dir, "--base-url", "https://frogs.example.org")
	if link := succeeds(t, call(t, "", "invite", "--data", dir)); !strings.HasPrefix(link, "https://frogs.example.org/join/") {
		t.Errorf("the link is %s", link)
	}
}

func TestTheAddressOfAServerThatWasKilledIsNotBelieved(t *testing.T) {
	dir := withAda(t)
	s := start(t, "--data", dir)
	left, err := os.ReadFile(filepath.Join(dir, "ribbit.addresses"))
	if err != nil {
		t.Fatal(err)
	}
	s.stop()
	if err := os.WriteFile(filepath.Join(dir, "ribbit.addresses"), left, 0o600); err != nil {
		t.Fatal(err)
	}
	if link := succeeds(t, call(t, "", "invite", "--data", dir)); strings.HasPrefix(link, s.url) {
		t.Errorf("the link is %s", link)
	}
}

func TestAVariableWithATypoIsNamedAtTheStart(t *testing.T) {
	var stderr strings.Builder
	ctx, cancel := context.WithCancel(t.Context())
	said, exit := make(greeting, 1), make(chan int, 1)
	go func() {
		exit <- command.Run(ctx, command.Env{
			Args: []string{"serve", "--addr", "127.0.0.1:0", "--data", folder(t)}, Stdin: strings.NewReader(""), Stdout: said, Stderr: &stderr,
			Getenv:  func(string) string { return "" },
			Environ: []string{"PATH=/bin", "RIBBIT_SINGUP=open", "ribbit_data=/srv/secret", "RIBBIT_USES=2", "RIBBIT_LOG_LEVEL=info", "RIBBIT_PORT=tcp://10.0.0.1:80"},
			Assets:  os.DirFS("../../ui/static"),
		})
	}()
	<-said
	cancel()
	if code := <-exit; code != 0 {
		t.Errorf("it ends with %d", code)
	}
	log := stderr.String()
	for _, want := range []string{"name=RIBBIT_SINGUP nearest=RIBBIT_SIGNUP", "name=ribbit_data nearest=RIBBIT_DATA"} {
		if !strings.Contains(log, want) {
			t.Errorf("%q is missing in:\n%s", want, log)
		}
	}
	if strings.Count(log, "WARN") != 2 || strings.Contains(log, "secret") {
		t.Errorf("the log is:\n%s", log)
	}
}
