package command_test

import (
	"net/http"
	"strings"
	"testing"

	"ribbit/app/store/postgrestest"
)

func TestServersWithAFolderEachAreTold(t *testing.T) {
	address, near, far := postgrestest.Empty(t), folder(t), folder(t)
	at := func(data string, s ...string) []string { return append(s, "--data", data, "--database", address) }
	succeeds(t, call(t, password+"\n", at(near, "user", "add", "ada", "--password-stdin")...))
	ada := person{start(t, at(near)...), strings.TrimSpace(succeeds(t, call(t, "", at(near, "token", "ada")...)))}
	other := person{start(t, at(far)...), ada.token}
	u := ada.upload(t, 100)
	eventually(t, "the picture is looked at", func() bool {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, ada.url+u.URL, nil)
		check(t, err)
		r.Header.Set("Authorization", "Bearer "+ada.token)
		a, err := http.DefaultClient.Do(r)
		check(t, err)
		a.Body.Close()
		return a.StatusCode == http.StatusOK
	})
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, other.url+u.URL, nil)
	check(t, err)
	r.Header.Set("Authorization", "Bearer "+ada.token)
	a, err := http.DefaultClient.Do(r)
	check(t, err)
	a.Body.Close()
	if a.StatusCode != http.StatusServiceUnavailable {
		t.Errorf("the other server answers %s", a.Status)
	}
	if found := call(t, "", at(far, "doctor")...); !strings.Contains(found.stdout, "other folders than "+far) || !strings.Contains(found.stdout, near) {
		t.Errorf("the doctor says\n%s", found.stdout)
	}
	other.stop()
	if said := other.stderr.String(); !strings.Contains(said, "different folders") || !strings.Contains(said, near) {
		t.Errorf("the log says\n%s", said)
	}
}
