package command_test

import (
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"ribbit/app/bus/bustest"
	"ribbit/app/files/buckettest"
	"ribbit/app/store/postgrestest"
)

// line is what the doctor says of one thing, its mend among it.
func line(said, name string) string {
	_, after, found := strings.Cut(said, " "+name+" ")
	if !found {
		return ""
	}
	state := said[strings.LastIndex(said[:len(said)-len(after)-len(name)-2], "\n")+1:]
	first, rest, _ := strings.Cut(state, "\n")
	if mend, _, _ := strings.Cut(rest, "\n"); strings.Contains(mend, "mend: ") {
		first += " " + strings.TrimSpace(mend)
	}
	return strings.TrimSpace(first)
}

func TestWhatIsNotSetUpIsNotBroken(t *testing.T) {
	said := succeeds(t, call(t, "", "doctor", "--addr", "127.0.0.1:0", "--data", filepath.Join(folder(t), "none")))
	for _, name := range []string{"data", "server", "name", "certificate", "outside", "sockets", "push"} {
		if got := line(said, name); !strings.HasPrefix(got, "off") {
			t.Errorf("of %s: %q", name, got)
		}
	}
	if got := line(said, "clock"); !strings.HasPrefix(got, "works") {
		t.Errorf("of the clock: %q", got)
	}
}

func TestAFolderThatCannotBeMadeIsFoundOut(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	check(t, os.WriteFile(file, nil, 0o600))
	fine := filepath.Join(folder(t), "none")
	for _, bad := range []string{"/proc/nope", "/proc/nope/deeper", filepath.Join(file, "below")} {
		for name, dirs := range map[string][2]string{"data": {bad, fine}, "files": {fine, bad}} {
			r := call(t, "", "doctor", "--addr", "127.0.0.1:0", "--data", dirs[0], "--files", dirs[1])
			if r.code != 1 {
				t.Errorf("%s in %s: exit code %d", name, bad, r.code)
			}
			if isThere(fine) {
				t.Fatal("the doctor makes the folder")
			}
			started := call(t, "", "serve", "--addr", "127.0.0.1:0", "--data", dirs[0], "--files", dirs[1])
			says, _, _ := strings.Cut(strings.TrimPrefix(started.stderr, "ribbit: "), ": ")
			says = strings.TrimSuffix(says, "/incoming") // the first that is made in it
			check(t, os.RemoveAll(fine))
			if got := line(r.stdout, name); !strings.Contains(got, says) || !strings.HasPrefix(says, "Ribbit cannot make the folder") || !strings.Contains(got, "--"+name) {
				t.Errorf("of %s in %s the doctor says %q, and the start %q", name, bad, got, started.stderr)
			}
		}
	}
}

func TestTheDoctorReadsTheCertificate(t *testing.T) {
	inTime, key, _ := certificateUntil(t, time.Now().AddDate(0, 2, 0))
	soon, soonKey, _ := certificateUntil(t, time.Now().AddDate(0, 0, 3))
	ended, endedKey, _ := certificateUntil(t, time.Now().AddDate(0, 0, -3))
	for name, c := range map[string]struct {
		cert, key, url string
		code           int
		parts          []string
	}{
		"a good one":         {inTime, key, "https://127.0.0.1", 0, []string{"works", "good until"}},
		"one that ends soon": {soon, soonKey, "https://127.0.0.1", 0, []string{"works", "it ends soon", "mend: renew it"}},
		"one that has ended": {ended, endedKey, "https://127.0.0.1", 1, []string{"broken", "ended on", "mend: "}},
		"another's key":      {inTime, soonKey, "https://127.0.0.1", 1, []string{"broken", "does not belong", "mend: "}},
		"another name's":     {inTime, key, "https://frogs.example.org", 1, []string{"broken", "mend: get one for the name in --base-url"}},
	} {
		r := call(t, "", "doctor", "--addr", "127.0.0.1:0", "--data", folder(t), "--tls-cert", c.cert, "--tls-key", c.key, "--base-url", c.url)
		got := line(r.stdout, "certificate")
		if r.code != c.code || !strings.HasPrefix(got, c.parts[0]) {
			t.Errorf("of %s: %d, %q", name, r.code, got)
		}
		for _, part := range c.parts[1:] {
			if !strings.Contains(got, part) {
				t.Errorf("of %s it says %q, without %q", name, got, part)
			}
		}
	}
}

func TestTheDoctorTriesTheOutsideAddressAndSaysTheLineToChange(t *testing.T) {
	var target atomic.Pointer[url.URL]
	var spoil atomic.Pointer[func(*http.Request)]
	proxy := httptest.NewServer(&httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) {
		r.SetURL(target.Load())
		r.Out.Host = r.In.Host
		if s := spoil.Load(); s != nil {
			(*s)(r.Out)
		}
	}})
	defer proxy.Close()
	dir := withAda(t)
	flags := []string{"--base-url", proxy.URL + "/chat", "--trusted-proxies", "127.0.0.1"}
	s := start(t, append(flags, "--data", dir)...)
	addr := s.greeting[strings.LastIndex(s.greeting, "http://127.0.0.1:")+len("http://"):]
	addr = strings.Fields(addr)[0]
	target.Store(&url.URL{Scheme: "http", Host: addr})
	doctor := append([]string{"doctor", "--addr", addr, "--data", dir}, flags...)

	said := succeeds(t, call(t, "", doctor...))
	for _, name := range []string{"data", "server", "outside", "sockets"} {
		if got := line(said, name); !strings.HasPrefix(got, "works") {
			t.Errorf("of %s: %q", name, got)
		}
	}
	for name, c := range map[string]struct {
		spoil func(*http.Request)
		thing string
		mend  string
	}{
		"no Upgrade":   {func(r *http.Request) { r.Header.Del("Upgrade"); r.Header.Del("Connection") }, "sockets", "proxy_set_header Upgrade $http_upgrade;"},
		"another Host": {func(r *http.Request) { r.Host = "frogs.example.org" }, "outside", "--base-url " + proxy.URL + "/chat"},
		"another path": {func(r *http.Request) { r.URL.Path = "/elsewhere" + r.URL.Path }, "outside", "have the proxy pass requests on"},
	} {
		spoil.Store(&c.spoil)
		r := call(t, "", doctor...)
		if got := line(r.stdout, c.thing); r.code != 1 || !strings.HasPrefix(got, "broken") || !strings.Contains(got, c.mend) {
			t.Errorf("%s: %d, %q", name, r.code, got)
		}
	}
	spoil.Store(nil)
	proxy.Close()
	if r := call(t, "", doctor...); r.code != 1 || !strings.HasPrefix(line(r.stdout, "outside"), "broken") {
		t.Errorf("without a proxy: %d, %s", r.code, r.stdout)
	}
}

func TestTheDoctorSeesWhatIsWrongOnTheDisk(t *testing.T) {
	dir := withAda(t)
	for name, c := range map[string]struct {
		args []string
		want string
	}{
		"a full disk":     {[]string{"--disk-reserve", "1024TIB"}, "disk"},
		"a file":          {[]string{"--data", filepath.Join(dir, "ribbit.db")}, "data"},
		"no certificate ": {[]string{"--tls-cert", filepath.Join(dir, "ribbit.db"), "--tls-key", filepath.Join(dir, "ribbit.db")}, "certificate"},
	} {
		r := call(t, "", append([]string{"doctor", "--addr", "127.0.0.1:0", "--data", dir}, c.args...)...)
		if got := line(r.stdout, c.want); r.code != 1 || !strings.HasPrefix(got, "broken") || !strings.Contains(got, "mend: ") {
			t.Errorf("%s: %d, %q", name, r.code, got)
		}
	}
}

func TestTheDoctorLooksAtTheEnginesThatAreNamed(t *testing.T) {
	engines := []string{"database", "files", "bus"}
	said := succeeds(t, call(t, "", "doctor", "--addr", "127.0.0.1:0", "--data", folder(t)))
	for _, name := range engines {
		if got := line(said, name); !strings.HasPrefix(got, "off") {
			t.Errorf("without one, of %s: %q", name, got)
		}
	}
	nats, bucket, env := bustest.Start(t), buckettest.Start(t), withKeys(t)
	address, dir := postgrestest.Empty(t), folder(t)
	doctor := func(database, files, bus string) result {
		return callWith(t, env, "", "doctor", "--addr", "127.0.0.1:0", "--data", dir, "--database", database, "--files", files, "--bus", bus)
	}
	r := doctor(address, bucket.Address(buckettest.Name), nats.URL)
	for _, name := range engines {
		if got := line(r.stdout, name); !strings.HasPrefix(got, "works") || r.code != 0 {
			t.Errorf("of %s: %d, %q", name, r.code, got)
		}
	}
	if strings.Count(r.stderr, "fsync=off") != 1 {
		t.Errorf("what PostgreSQL warns of is not said once: %s", r.stderr)
	}
	wrong, err := url.Parse(address)
	check(t, err)
	wrong.Path = "/no_such_pond"
	r = doctor(wrong.String(), bucket.Address("no-such-bucket"), "tls"+strings.TrimPrefix(nats.URL, "nats"))
	for name, mend := range map[string]string{"database": "Make it", "files": "Make it", "bus": "--bus"} {
		if got := line(r.stdout, name); !strings.HasPrefix(got, "broken") || !strings.Contains(got, mend) || r.code != 1 {
			t.Errorf("of %s: %d, %q", name, r.code, got)
		}
	}
}

func TestTheDoctorAsksTheBroker(t *testing.T) {
	silent, err := net.Listen("tcp", "127.0.0.1:0")
	check(t, err)
	at := silent.Addr().String()
	silent.Close()
	r := call(t, "", "doctor", "--addr", "127.0.0.1:0", "--data", folder(t), "--mqtt", "mqtt://ada:hunter2@"+at+"/home")
	if got := line(r.stdout, "mqtt"); !strings.HasPrefix(got, "broken") || !strings.Contains(got, "--mqtt") || !strings.Contains(got, at) || strings.Contains(r.stdout+r.stderr, "hunter2") {
		t.Errorf("of the broker: %d, %q", r.code, got)
	}
	if got := line(call(t, "", "doctor", "--addr", "127.0.0.1:0", "--data", folder(t)).stdout, "mqtt"); !strings.HasPrefix(got, "off") {
		t.Errorf("without one: %q", got)
	}
	for _, address := range []string{"http://ada:hunter2@nas", "mqtt://", "mqtt://ada:hunter2@nas/a b/c", "mqtt://ada:hunter2@nas?x=y"} {
		refused := call(t, "", "--data", folder(t), "--mqtt", address)
		if refused.code != 2 || !strings.Contains(refused.stderr, "--mqtt") || strings.Contains(refused.stderr, "hunter2") {
			t.Errorf("%s: exit code %d, and it says %s", address, refused.code, refused.stderr)
		}
	}
}

func TestAServerWithoutItsBrokerRuns(t *testing.T) {
	dir := withAda(t)
	s := start(t, "--data", dir, "--mqtt", "mqtt://ada:hunter2@127.0.0.1:1/home")
	if got := succeeds(t, call(t, "", "bot", "list", "--data", dir)); !strings.Contains(got, "home") {
		t.Errorf("the bots are %q", got)
	}
	s.stop()
	taken := call(t, "", "--data", dir, "--addr", "127.0.0.1:0", "--mqtt", "mqtt://127.0.0.1:1/ada")
	if taken.code != 1 || !strings.Contains(taken.stderr, "no bot") {
		t.Errorf("as ada: exit code %d, and it says %s", taken.code, taken.stderr)
	}
}
