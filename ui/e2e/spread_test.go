package e2e

import (
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync"
	"testing"

	"ribbit/app/files/buckettest"
	"ribbit/app/store/postgrestest"
)

// TestAFileArrivesThoughEachOfItsRequestsReachesAnotherServer has a proxy send requests in turn to two servers, which have the bucket in
// common, and not what arrives.
func TestAFileArrivesThoughEachOfItsRequestsReachesAnotherServer(t *testing.T) {
	if browser == nil {
		t.Skip("there is no Chromium here; set CHROME to its path")
	}
	t.Parallel()
	flags := []string{"--database", postgrestest.Empty(t), "--files", buckettest.Start(t).Address(buckettest.Name)}
	var servers []*server
	var proxies []*httputil.ReverseProxy
	for range 2 {
		s := &server{
			t: t, data: t.TempDir(), addr: freeAddress(t), log: &safeBuffer{},
			env: []string{"AWS_ACCESS_KEY_ID=frog", "AWS_SECRET_ACCESS_KEY=hop-secret"},
		}
		s.start(flags...)
		t.Cleanup(func() {
			s.kill()
			if t.Failed() {
				t.Logf("a server said:\n%s", s.log.String())
			}
		})
		at, err := url.Parse(s.url(""))
		if err != nil {
			t.Fatal(err)
		}
		servers, proxies = append(servers, s), append(proxies, httputil.NewSingleHostReverseProxy(at))
	}
	var mu sync.Mutex
	var asked []string // for uploads
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		at := 0
		if strings.HasPrefix(r.URL.Path, "/api/uploads/tus") {
			mu.Lock()
			at = len(asked) % len(proxies)
			asked = append(asked, r.Method)
			mu.Unlock()
		}
		proxies[at].ServeHTTP(w, r)
	}))
	t.Cleanup(proxy.Close)
	s := servers[0]
	s.addUser("ada", append(flags[:2:2], "--admin")...)
	s.addUser("grace", flags[:2]...)
	ada := s.visit("ada")
	ada.base = proxy.URL
	ada.signIn()
	ada.expectStatus(http.StatusNotFound) // to the piece that reaches the other server
	ada.startChat("grace")
	ada.writes("hello")
	canFiles(ada)
	ada.run(`choose([bytes("large.bin", 7e6)])`)
	ada.sees("document.querySelector('.tray__note')?.textContent.includes('1 file ready')")
	ada.run(`document.querySelector("#composer").requestSubmit()`)
	ada.sees("!document.querySelector('.message[data-pending]') && document.querySelectorAll('#messages a.file').length === 1")
	ada.sees("fetch(document.querySelector('#messages a.file').href).then(answer => answer.blob()).then(file => file.size === 7e6)")
	mu.Lock()
	defer mu.Unlock()
	if got := strings.Join(asked, " "); got != "POST PATCH POST" {
		t.Errorf("the page asked %s", got)
	}
}
