package command_test

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ribbit/app/files"
	"ribbit/app/store"
)

// fills has the disk of a data folder look as if it had filled for four days, so that it is full in some more.
func fills(t *testing.T, dir string, in time.Duration) {
	t.Helper()
	room, err := files.StandardReserve.Room(dir)
	check(t, err)
	free, _, err := files.Disk(dir)
	check(t, err)
	const ago = 4 * 24 * time.Hour
	var trend files.Trend
	for at := ago; at >= 7*time.Hour; at -= 7 * time.Hour {
		trend = trend.With(files.Sample{At: time.Now().Add(-at), Free: free + int64(float64(room)*at.Hours()/in.Hours())})
	}
	b, err := json.Marshal(map[string]any{"trend": trend})
	check(t, err)
	check(t, os.WriteFile(filepath.Join(dir, store.TrendName), b, 0o600))
}

func TestADiskThatFillsIsForetoldAWeekAhead(t *testing.T) {
	dir := withAda(t)
	for in, want := range map[time.Duration]string{
		100 * time.Hour: "broken", 7*24*time.Hour - time.Hour: "broken", 9 * 24 * time.Hour: "works", 30 * 24 * time.Hour: "works",
	} {
		fills(t, dir, in)
		r := call(t, "", "doctor", "--addr", "127.0.0.1:0", "--data", dir)
		if got := line(r.stdout, "disk"); !strings.HasPrefix(got, want) || strings.Contains(got, "at the pace of the last days it is full in about") != (want == "broken") {
			t.Errorf("of a disk that is full in %v: %q", in, got)
		}
	}
	check(t, os.WriteFile(filepath.Join(dir, store.TrendName), []byte("no JSON"), 0o600))
	if got := line(call(t, "", "doctor", "--addr", "127.0.0.1:0", "--data", dir).stdout, "disk"); !strings.HasPrefix(got, "works") {
		t.Errorf("with a damaged history: %q", got)
	}
}

func TestAdminsAreToldOnceThatTheDiskWillBeFull(t *testing.T) {
	dir := withAda(t)
	token := strings.TrimSpace(succeeds(t, call(t, "", "token", "ada", "--data", dir)))
	told := make(chan string, 10)
	phone := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body) //nolint:errcheck // what came is told
		told <- r.Header.Get("Title") + " " + string(body)
	}))
	t.Cleanup(phone.Close)
	ask := func(s *server, method, path, body string) string {
		req, err := http.NewRequestWithContext(t.Context(), method, s.url+path, strings.NewReader(body))
		check(t, err)
		req.Header.Set("Authorization", "Bearer "+token)
		req.Header.Set("Content-Type", "application/json")
		res, err := http.DefaultClient.Do(req)
		check(t, err)
		defer res.Body.Close()
		said, err := io.ReadAll(res.Body)
		check(t, err)
		if res.StatusCode != http.StatusOK {
			t.Fatalf("%s %s: %d %s", method, path, res.StatusCode, said)
		}
		return string(said)
	}
	s := start(t, "--data", dir, "--outbound", "127.0.0.1")
	ask(s, http.MethodPut, "/api/settings/alerts", `{"ntfy": {"url": "`+phone.URL+`/ada"}}`)
	s.stop()

	fills(t, dir, 100*time.Hour)
	s = start(t, "--data", dir, "--outbound", "127.0.0.1")
	if got := <-told; !strings.Contains(got, "disk of the server is full in about 4 days") {
		t.Errorf("they are told %q", got)
	}
	if got := ask(s, http.MethodGet, "/api/owner/health", ""); !strings.Contains(got, "it is full in about 4 days") {
		t.Errorf("the health is %s", got)
	}
	s.stop()
	s = start(t, "--data", dir, "--outbound", "127.0.0.1")
	ask(s, http.MethodPost, "/api/settings/alerts/test", "")
	s.stop()
	close(told)
	for got := range told {
		if strings.Contains(got, "disk") {
			t.Errorf("after another start they are told again: %q", got)
		}
	}
}
