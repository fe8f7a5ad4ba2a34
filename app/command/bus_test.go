package command_test

import (
	"net"
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"

	"ribbit/app/bus/bustest"
	"ribbit/app/store/postgrestest"
)

func TestTwoServersOnOneBusAreOne(t *testing.T) {
	nats, address := bustest.Start(t), postgrestest.Empty(t)
	at := []string{"--database", address}
	for _, name := range []string{"ada", "grace"} {
		succeeds(t, call(t, password+"\n", append([]string{"user", "add", name, "--admin", "--password-stdin", "--data", folder(t)}, at...)...))
	}
	token := strings.TrimSpace(succeeds(t, call(t, "", append([]string{"token", "ada", "--data", folder(t)}, at...)...)))
	var servers []*server
	for range 2 {
		servers = append(servers, start(t, append([]string{"--data", folder(t), "--bus", nats.URL}, at...)...))
	}
	here, there := person{servers[0], token}, person{servers[1], token}
	here.ask(t, http.MethodPost, "/api/chat_threads", "application/json", `{"receiverIds":[2]}`, nil)
	there.ask(t, http.MethodPost, "/api/chat_threads/1/messages", "application/json", `{"content":"a giraffe hops"}`, nil)
	found := new([]byte)
	here.ask(t, http.MethodGet, "/api/search?q=giraffe", "", "", found)
	if !strings.Contains(string(*found), "a giraffe hops") {
		t.Errorf("at the other server is found %s", *found)
	}
	eventually(t, "the servers hear of each other", func() bool {
		figures := new([]byte)
		here.ask(t, http.MethodGet, "/metrics", "", "", figures)
		return strings.Contains(string(*figures), "ribbit_other_servers 1\n")
	})
	host, err := os.Hostname()
	check(t, err)
	for _, way := range [][2]person{{here, there}, {there, here}} {
		_, port, err := net.SplitHostPort(way[1].addr)
		check(t, err)
		name := net.JoinHostPort(host, port)
		eventually(t, "the figures name the other server", func() bool {
			figures := new([]byte)
			way[0].ask(t, http.MethodGet, "/metrics", "", "", figures)
			heard := regexp.MustCompile(`ribbit_other_server_heard_seconds\{run="\w+",server="` + regexp.QuoteMeta(name) + `"\} [0-9.e-]+\n`)
			own := regexp.MustCompile(`ribbit_build_info\{[^}]*server="` + regexp.QuoteMeta(name) + `"`)
			if own.Match(*figures) {
				t.Errorf("the other server's name is this one's own: %s", name)
			}
			return heard.Match(*figures)
		})
		checkup := new([]byte)
		way[0].ask(t, http.MethodPost, "/api/owner/health", "", "", checkup)
		if !strings.Contains(string(*checkup), name+" (") {
			t.Errorf("the checkup does not name %s: %s", name, *checkup)
		}
	}
	for _, s := range servers {
		s.stop()
		if said := strings.Count(s.stderr.String(), "fsync=off"); said != 1 {
			t.Errorf("the checkup writes beside the log: %d times is said what PostgreSQL was found to be at the start: %s", said, &s.stderr)
		}
	}
}

func TestABusThatCannotBeIsRefused(t *testing.T) {
	free, err := net.Listen("tcp", "127.0.0.1:0")
	check(t, err)
	silent := free.Addr().String()
	free.Close()
	refuses(t, call(t, "", "--data", folder(t), "--bus", "nats://"+silent), 2, "--database")
	refuses(t, call(t, "", "--data", folder(t), "--bus", "http://ada:hunter2@"+silent), 2, "nats://")
	address := postgrestest.Empty(t)
	done := call(t, "", "--data", folder(t), "--addr", "127.0.0.1:0", "--database", address, "--bus", "nats://ada:hunter2@"+silent)
	if done.code != 1 || !strings.Contains(done.stderr, "--bus") || strings.Contains(done.stderr, "hunter2") {
		t.Errorf("exit code %d, and it says %s", done.code, done.stderr)
	}
}
