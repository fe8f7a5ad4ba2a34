package main

import (
	"fmt"
	"slices"
	"strconv"
	"time"
)

// largest is the largest thread that is filled without being asked for.
func (b *bench) largest() int {
	if b.short {
		return 10_000
	}
	return 100_000
}

// sizes are the lengths of threads that are compared.
func (b *bench) sizes() []int {
	s := []int{100, 1000, b.largest()}
	if b.big {
		s = append(s, 1_000_000)
	}
	return s
}

// request is one that is asked of every size. Its path may differ by pond.
type request struct {
	name  string
	do    func(*client, pond) error
	route string // as /metrics names it, when the time within the server is wanted
}

var requests = []request{
	{"thread page", get(func(p pond) string { return pathOf(p.thread) }), "GET /chats/:id<int>"},
	{"thread page, compressed", get(func(p pond) string { return pathOf(p.thread) }, "Accept-Encoding: gzip"), ""},
	{"thread by API", get(func(p pond) string { return apiOf(p.thread) }), ""},
	{"older messages by API", get(func(p pond) string { return apiOf(p.thread) + "?before=" + strconv.FormatInt(p.middle, 10) }), ""},
	{"list page", get(func(pond) string { return "/chats/list" }), ""},
	{"list by API", get(func(pond) string { return "/api/chat_threads" }), ""},
	{"search for a word of every second message", get(func(pond) string { return "/api/search?q=" + commonWord }), ""},
	{"search for a word of one message", get(func(pond) string { return "/api/search?q=" + rareWord }), ""},
	{"send", func(c *client, p pond) error { return c.send(p.thread, sentence, newClientID()) }, ""},
}

// pagePeople is the page of the desk that lists who has an account.
const pagePeople = "/owner/people"

func get(path func(pond) string, headers ...string) func(*client, pond) error {
	return func(c *client, p pond) error {
		_, err := c.fetch(path(p), headers...)
		return err
	}
}

func apiOf(thread int64) string { return "/api/chat_threads/" + strconv.FormatInt(thread, 10) }

// measureSizes asks the same of servers whose folders differ in the length of a thread only.
func measureSizes(b *bench) ([]figure, error) {
	return b.compareFolders(b.sizes(), "messages", requests, b.pondOf)
}

// measureLists asks for the list of somebody in few threads and of somebody in very many.
func measureLists(b *bench) ([]figure, error) {
	return b.compareFolders([]int{10, 1000}, "chats", []request{
		{"first page of the app", get(func(pond) string { return "/" }), ""},
		{"list page", get(func(pond) string { return "/chats/list" }), ""},
		{"further list page", get(func(p pond) string { return "/chats/list?before=" + strconv.FormatInt(p.thread, 10) }), ""},
		{"unread chats only", get(func(pond) string { return "/chats/list?filter=unread" }), ""},
		{"list by API", get(func(pond) string { return "/api/chat_threads" }), ""},
		{"send", func(c *client, p pond) error { return c.send(p.thread, sentence, newClientID()) }, ""},
	}, b.listOf)
}

// measurePeople asks for the desk's list of people where few have an account and where very many have.
func measurePeople(b *bench) ([]figure, error) {
	zipped := func(path func(pond) string) func(*client, pond) error { return get(path, "Accept-Encoding: gzip") }
	return b.compareFolders([]int{10, 10_000}, "accounts", []request{
		{"people, compressed", zipped(func(pond) string { return pagePeople }), ""},
		{"a further page, compressed", zipped(func(p pond) string { return pagePeople + "?after=" + strconv.FormatInt(p.middle, 10) }), ""},
		{"a search by name, compressed", zipped(func(pond) string { return pagePeople + "?q=frog7" }), ""},
	}, b.accountsOf)
}

// compareFolders asks the same of servers whose folders differ in size only, in turns, so that whatever else the machine
// does hits all of them alike.
func (b *bench) compareFolders(sizes []int, of string, requests []request, folder func(size int) (pond, error)) (figures []figure, err error) {
	servers, clients, ponds := make([]*server, len(sizes)), make([]*client, len(sizes)), make([]pond, len(sizes))
	for i, size := range sizes {
		if ponds[i], err = folder(size); err != nil {
			return nil, err
		}
	}
	for i := range sizes {
		s, err := b.start(ponds[i].dir)
		if err != nil {
			return nil, err
		}
		defer func() {
			if end := s.stop(); err == nil {
				err = end
			}
		}()
		servers[i] = s
		if clients[i], err = dial(s.addr, ponds[i].ada); err != nil {
			return nil, err
		}
		defer clients[i].close()
	}
	for _, r := range requests {
		took, work, within := make([]times, len(sizes)), make([]time.Duration, len(sizes)), make([]handled, len(sizes))
		for i, s := range servers {
			if within[i], err = s.handled(r.route); err != nil {
				return nil, err
			}
			work[i] = -s.busy()
		}
		for n := range b.times(200) + warmup {
			for i, c := range clients {
				begin := time.Now()
				if err := r.do(c, ponds[i]); err != nil {
					return nil, fmt.Errorf("%s: %w", r.name, err)
				}
				if n >= warmup {
					took[i] = append(took[i], time.Since(begin))
				}
			}
		}
		for i, s := range servers {
			work[i] += s.busy()
		}
		figures = append(figures, r.compare(sizes, of, took)...)
		for i, size := range sizes {
			each := float64(work[i].Microseconds()) / float64(b.times(200)+warmup)
			name := fmt.Sprintf("%s, %s %s", r.name, number(float64(size)), of)
			figures = append(figures, amount(name+", server's work", each, "µs", ""))
			if r.route == "" {
				continue
			}
			after, err := servers[i].handled(r.route)
			if err != nil {
				return nil, err
			}
			figures = append(figures, amount(name+", from the request's arrival to its answer", after.since(within[i]), "µs", "2,000 µs"))
		}
	}
	return figures, nil
}

// handled is how often a route was asked and how long that took in the server, as /metrics tells it: without the
// connection, and without the work that is done for all requests together, like collecting garbage.
type handled struct{ times, seconds float64 }

// handled are the figures of a route so far; none when it has none.
func (s *server) handled(route string) (h handled, err error) {
	if route == "" {
		return h, nil
	}
	all, err := s.metrics()
	labels := `{route="` + route + `",status="2xx"}`
	return handled{all["ribbit_request_seconds_count"+labels], all["ribbit_request_seconds_sum"+labels]}, err
}

// since is the mean time of a request after an earlier look, in microseconds.
func (h handled) since(before handled) float64 {
	return 1e6 * (h.seconds - before.seconds) / (h.times - before.times)
}

const warmup = 10 // requests of each kind that do not count

// compare sets the times at each size beside those at the smallest.
func (r request) compare(sizes []int, of string, took []times) (figures []figure) {
	for i, size := range sizes {
		name := fmt.Sprintf("%s, %s %s", r.name, number(float64(size)), of)
		figures = append(figures, took[i].figure(name, map[string]string{"accounts": "5 ms"}[of]))
	}
	for i, size := range slices.Backward(sizes) {
		if i == 0 {
			break
		}
		figures = append(figures, amount(
			fmt.Sprintf("%s, %s %s against %d", r.name, number(float64(size)), of, sizes[0]),
			took[i].at(0.5)/took[0].at(0.5), "×", map[string]string{"messages": "2 ×"}[of],
		))
	}
	return figures
}
