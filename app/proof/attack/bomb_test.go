package attack_test

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"mime/multipart"
	"net/http"
	"runtime"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"ribbit/app/web/webtest"
)

// zipped is n MiB of zeros, a thousandth of that in size.
func zipped(t *testing.T, n int) string {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write(make([]byte, 1<<20)); err != nil {
		t.Fatal(err)
	}
	z.Close() //nolint:errcheck // a buffer takes everything
	return strings.Repeat(b.String(), n)
}

// worked is how long this process has had a processor: other work of the machine is not in it.
func worked(t *testing.T) time.Duration {
	t.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func TestBombsAreRefusedWithoutMuchWork(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	id := ada.Chat(r.SignUp("grace"))
	const (
		kiB  = 1 << 10
		json = "application/json"
		form = "application/x-www-form-urlencoded"
	)
	head := func(method, path, more string) string {
		return method + " " + path + " HTTP/1.1\r\nHost: " + r.Addr + "\r\nCookie: " + ada.SessionCookie() + "\r\n" + more
	}
	post := func(path, kind, more, body string) string {
		return head("POST", path, fmt.Sprintf("Content-Type: %s\r\nContent-Length: %d\r\n%s\r\n", kind, len(body), more)) + body
	}
	api := fmt.Sprintf("/api/chat_threads/%d/messages", id)
	page := fmt.Sprintf("/chats/%d/messages", id)
	bomb := zipped(t, 200)
	boundary, parts := manyParts(t, 2000)
	for _, c := range []struct {
		name, request string
		want          []int // 0: hung up
	}{
		{"a header of 9 KiB", head("GET", "/api/auth", "X-Bomb: "+strings.Repeat("x", 9*kiB)+"\r\n\r\n"), []int{431}},
		{"a header of 4 MiB", head("GET", "/api/auth", "X-Bomb: "+strings.Repeat("x", 4<<20)+"\r\n\r\n"), []int{431, 0}},
		{"a header without an end", head("GET", "/api/auth", strings.Repeat("X-A: b\r\n", 200_000)), []int{431, 0}},
		{"a header over many lines", head("GET", "/api/auth", "X-Bomb: a\r\n"+strings.Repeat(" b\r\n", 3*kiB)+"\r\n"), []int{431, 400}},
		{"900 cookies", head("GET", "/api/auth", "Cookie: "+strings.Repeat("a=b; ", 900)+"\r\n\r\n"), []int{200, 401}},
		{"9,000 cookies", head("GET", "/api/auth", "Cookie: "+strings.Repeat("a=b; ", 9000)+"\r\n\r\n"), []int{431, 0}},
		{"a path of 7 KiB", head("GET", "/chats/"+strings.Repeat("1", 7*kiB), "\r\n"), []int{404}},
		{"a path of 7 KiB of slashes", head("GET", strings.Repeat("/", 7*kiB), "\r\n"), []int{404}},
		{"a path of 7 KiB of dots", head("GET", strings.Repeat("/..", 2*kiB), "\r\n"), []int{200, 303, 404}},
		{"a path of 1 MiB", head("GET", "/"+strings.Repeat("a", 1<<20), "\r\n"), []int{431, 414, 0}},
		{"a request line without an end", strings.Repeat("G", 1<<20), []int{431, 400, 0}},
		{"3,000 parameters", head("GET", "/api/auth?"+strings.Repeat("a&", 3000), "\r\n"), []int{200}},
		{"1,000,000 parameters", head("GET", "/api/auth?"+strings.Repeat("a&", 1_000_000), "\r\n"), []int{431, 414, 0}},
		{"100,000 fields of a form", post(page, form, "", strings.Repeat("a&", 100_000)), []int{422}},
		{"1,000,000 fields of a form", post(page, form, "", strings.Repeat("a&", 1_000_000)), []int{413, 0}},
		{"60,000 people at once", post("/chats", form, "", strings.Repeat("u=9&", 60_000)), []int{404, 422}},

		{"a body of 300 KiB", post(api, json, "", strings.Repeat(" ", 300*kiB)), []int{413, 0}},
		{"a body that is said to have 10 GiB", head("POST", api, "Content-Type: "+json+"\r\nContent-Length: 10737418240\r\n\r\n{"), []int{413}},
		{"1.1 MiB in chunks", head("POST", api, "Content-Type: "+json+"\r\nTransfer-Encoding: chunked\r\n\r\n") + strings.Repeat("400\r\n"+strings.Repeat(" ", kiB)+"\r\n", 1100), []int{413, 0}},
		{"1,100,000 chunks of a byte", head("POST", api, "Content-Type: "+json+"\r\nTransfer-Encoding: chunked\r\n\r\n") + strings.Repeat("1\r\n \r\n", 1_100_000), []int{413, 0}},

		{"JSON of 120,000 arrays in one another", post(api, json, "", `{"content":`+strings.Repeat("[", 120*kiB)), []int{400, 422}},
		{"JSON of 40,000 objects in one another", post(api, json, "", strings.Repeat(`{"a":`, 40*kiB)), []int{400}},
		{"a number of 200,000 digits", post(api, json, "", `{"content":"x","replyTo":`+strings.Repeat("9", 200_000)+`}`), []int{422}},
		{"a number with a huge exponent", post(api, json, "", `{"content":"x","replyTo":1e999999999}`), []int{422}},
		{"200 KiB of the same name", post(api, json, "", `{"content":"x"`+strings.Repeat(`,"a":1`, 30*kiB)+`}`), []int{201}},

		{"gzip for the API", post(api, json, "Content-Encoding: gzip\r\n", bomb), []int{415}},
		{"gzip in gzip", post(api, json, "Content-Encoding: gzip, gzip\r\n", bomb), []int{415}},
		{"gzip for a form", post("/login", form, "Content-Encoding: gzip\r\n", bomb), []int{415}},
		{"gzip for a form of parts", post("/login", "multipart/form-data; boundary="+boundary, "Content-Encoding: gzip\r\n", bomb), []int{415}},
		{"brotli", post(api, json, "Content-Encoding: br\r\n", bomb), []int{415}},
		{"deflate in two lines", post(api, json, "Content-Encoding: identity\r\nContent-Encoding: deflate\r\n", bomb), []int{400, 415}},
		{"a form of 2,000 parts", post("/login", "multipart/form-data; boundary="+boundary, "", parts), []int{400, 401, 422}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			start := worked(t)
			w := dial(t, r)
			// Written on the side: the server may answer and hang up before it has all.
			go w.send(c.request)
			status := w.status()
			runtime.ReadMemStats(&after)
			if !slices.Contains(c.want, status) {
				t.Errorf("it is answered with %d, want one of %v", status, c.want)
			}
			const most = 48 << 20 // bytes, the test's own among them
			if took := after.TotalAlloc - before.TotalAlloc; took > most {
				t.Errorf("it took %d MiB of memory", took>>20)
			}
			if took := worked(t) - start; took > 5*time.Second {
				t.Errorf("it took %v of work, the sender's among it", took)
			}
		})
	}
	ada.Get("/api/auth").Want(http.StatusOK)
}

func manyParts(t *testing.T, n int) (boundary, body string) {
	t.Helper()
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	if err := w.SetBoundary("b"); err != nil {
		t.Fatal(err)
	}
	for i := range n {
		if err := w.WriteField(fmt.Sprint("f", i), "x"); err != nil {
			t.Fatal(err)
		}
	}
	w.Close() //nolint:errcheck // a buffer takes everything
	return w.Boundary(), b.String()
}

// TestAnnouncedBodiesTakeNoMemory begins bodies of all that is allowed and goes no further: what is only announced takes
// nothing, what has come has a bound for all together, and a message goes through meanwhile.
func TestAnnouncedBodiesTakeNoMemory(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	id := ada.Chat(r.SignUp("grace"))
	const connections = 200
	for name, body := range map[string]struct {
		length, part string
		most         int64 // bytes of all
	}{
		"a byte of 256 KiB":             {"Content-Length: 262144", "{", connections * 48 << 10},
		"a byte of a chunk of 2 GiB":    {"Transfer-Encoding: chunked", "7fffffff\r\n{", connections * 48 << 10},
		"255 KiB of 256":                {"Content-Length: 262144", strings.Repeat(" ", 255<<10), connections*48<<10 + 24<<20},
		"255 KiB of a chunk of 256 KiB": {"Transfer-Encoding: chunked", "40000\r\n" + strings.Repeat(" ", 255<<10), connections*48<<10 + 24<<20},
	} {
		t.Run(name, func(t *testing.T) {
			before := heap()
			var sent sync.WaitGroup
			for range connections {
				w := dial(t, r)
				sent.Go(func() {
					w.send("POST /api/auth/login HTTP/1.1\r\nHost: ", r.Addr, "\r\nContent-Type: application/json\r\n", body.length, "\r\n\r\n", body.part)
				})
			}
			sent.Wait()
			ada.Send(id, "quak")
			if grown := int64(heap()) - int64(before); grown > body.most {
				t.Errorf("%d begun bodies take %d KiB, more than %d", connections, grown>>10, body.most>>10)
			}
		})
	}
}

// heap is what is in use, without garbage.
func heap() uint64 {
	for range 3 { // what pools hold goes with the second
		runtime.GC()
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// A frame's payload takes memory as it comes, not as it is announced.
func TestAnnouncedFramesTakeNoMemory(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	const sockets = 200
	var wires []*wire
	for range sockets {
		wires = append(wires, socket(t, r, ada))
	}
	before := heap()
	for _, w := range wires {
		w.send(framed(fin|opText, masked|127, []byte{0, 0, 0, 0, 0, 1, 0, 0}, `{"event"`))
	}
	ada.Get("/api/auth").Want(http.StatusOK)
	if grown := int64(heap()) - int64(before); grown > sockets*16<<10 {
		t.Errorf("%d frames of 64 KiB that were only announced take %d KiB", sockets, grown>>10)
	}
	for _, w := range wires {
		w.Close()
	}
}
