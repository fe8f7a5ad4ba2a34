package main

import (
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"strconv"
	"time"

	"ribbit/app/proof/program"
)

// engines are what several servers stand on.
type engines struct {
	database, bus string
	isFilled      bool
}

// nodeReaders is how many sockets hear the thread whose deliveries are counted.
const nodeReaders = 1000

// site is one server or several that act as one.
type site struct {
	name    string
	servers []*server
}

// measureNodes asks the same of one server on SQLite and of two that act as one, which have the server's core together. PostgreSQL
// and NATS run wherever they were started; what PostgreSQL's sessions work is told where PostgreSQL runs on this machine.
func measureNodes(b *bench) (figures []figure, err error) {
	if b.engines.database == "" || b.engines.bus == "" {
		return nil, errors.New("it takes --database and --bus")
	}
	c, err := b.crowdOf()
	if err != nil {
		return nil, err
	}
	if err := b.fillDatabase(c); err != nil {
		return nil, err
	}
	one, several := site{name: "SQLite"}, site{name: "PostgreSQL"}
	defer func() {
		for _, s := range append(one.servers, several.servers...) {
			if end := s.stop(); err == nil {
				err = end
			}
		}
	}()
	s, err := b.start(c.dir)
	if err != nil {
		return nil, err
	}
	one.servers = []*server{s}
	for i := range 2 {
		s, err := b.start(filepath.Join(b.dir, "node"+strconv.Itoa(i)), "RIBBIT_DATABASE="+b.engines.database, "RIBBIT_BUS="+b.engines.bus)
		if err != nil {
			return nil, err
		}
		several.servers = append(several.servers, s)
	}
	for _, measure := range []func(*bench, *crowd, site, site) ([]figure, error){compareSends, compareDeliveries, compareWays, comparePages} {
		more, err := measure(b, c, one, several)
		if err != nil {
			return nil, err
		}
		figures = append(figures, more...)
	}
	return figures, nil
}

// fillDatabase copies the crowd, once for the whole bench.
func (b *bench) fillDatabase(c *crowd) error {
	if b.engines.isFilled {
		return nil
	}
	out, err := exec.Command(b.binary, "migrate", filepath.Join(c.dir, "ribbit.db"), b.engines.database).CombinedOutput() // #nosec G204 -- the bench's own flag
	if err != nil {
		return fmt.Errorf("fill the database: %w: %s", err, out)
	}
	b.engines.isFilled = true
	return nil
}

// compareSends has 64 people write into one thread at one server.
func compareSends(b *bench, c *crowd, one, several site) (figures []figure, err error) {
	const writers = 64
	for i, of := range []site{one, several} {
		s := of.servers[0]
		w := writing{addr: s.addr, thread: c.groups[64], tokens: c.tokens[:writers], span: b.span() / 5}
		if _, err := w.run(); err != nil {
			return nil, fmt.Errorf("%s: %w", of.name, err)
		}
		if err := program.Analyze(b.engines.database); err != nil {
			return nil, err
		}
		w.span = b.span()
		database, err := program.PostgresWorked(b.engines.database)
		if err != nil {
			return nil, err
		}
		cpu, begin := s.busy(), time.Now()
		took, err := w.run()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", of.name, err)
		}
		span, cpu := time.Since(begin), s.busy()-cpu
		worked, err := program.PostgresWorked(b.engines.database)
		if err != nil {
			return nil, err
		}
		goal := [...]string{"", "4,000 /s"}[i]
		figures = append(figures,
			amount(of.name+", 64 writers", float64(len(took))/span.Seconds(), "/s", goal),
			took.figure(of.name+", 64 writers, answer", ""),
			amount(of.name+", 64 writers, server's work for a message", float64(cpu.Microseconds())/float64(len(took)), "µs", ""))
		if of.name == several.name && worked > database {
			figures = append(figures, amount(of.name+", 64 writers, its own work for a message", float64((worked-database).Microseconds())/float64(len(took)), "µs", ""))
		}
	}
	return figures, nil
}

// compareDeliveries brings messages to readers, half of whom are at each of two servers, as are those who write.
func compareDeliveries(b *bench, c *crowd, one, several site) (figures []figure, err error) {
	var flatOut, evenly [2]float64
	for i, of := range []site{one, several} {
		rate, each, calm, err := of.deliver(b, c)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", of.name, err)
		}
		flatOut[i], evenly[i] = each, calm
		figures = append(figures,
			amount(of.name+", to "+number(nodeReaders)+" readers", rate, "/s", ""),
			amount(of.name+", all servers' work for a delivery", each, "µs", ""),
			amount(of.name+", the same at 100 messages a second", calm, "µs", ""))
	}
	return append(figures,
		amount("work for a delivery, two servers against one", flatOut[1]/flatOut[0], "×", "1.10 ×"),
		amount("the same at 100 messages a second", evenly[1]/evenly[0], "×", "1.10 ×")), nil
}

func (of site) deliver(b *bench, c *crowd) (rate, each, calm float64, err error) {
	tokens, thread := c.times(nodeReaders), c.groups[nodeReaders]
	a, err := gather(of.servers, tokens, jsonSocket, thread)
	if err != nil {
		return 0, 0, 0, err
	}
	defer a.leave()
	show := showing{audience: a, servers: of.servers, thread: thread, tokens: tokens[:senders], span: b.span()}
	if err := show.warmUp(); err != nil {
		return 0, 0, 0, err
	}
	steady, err := show.steady() // first: a rush leaves work behind
	if err != nil {
		return 0, 0, 0, err
	}
	rate, cpu, _, err := show.rush()
	return rate, cpu.Seconds() * 1e6 / (rate * show.span.Seconds()), float64(steady.Nanoseconds()) / 1000, err
}

// compareWays tells how much later somebody hears a message who is at another server than its sender.
func compareWays(b *bench, c *crowd, one, several site) (figures []figure, err error) {
	thread := c.groups[64]
	sender, err := dial(several.servers[0].addr, c.tokens[0])
	if err != nil {
		return nil, err
	}
	defer sender.close()
	heard := make([]chan arrival, len(several.servers))
	for i, s := range several.servers {
		socket, err := listen(s.addr, c.tokens[1], jsonSocket, thread)
		if err != nil {
			return nil, err
		}
		defer socket.close()
		heard[i] = make(chan arrival, 16)
		go socket.note(heard[i])
	}
	var here, there, more times
	for n := range b.times(200) {
		time.Sleep(pause)
		mark := "mark" + strconv.Itoa(n) + "end"
		begin := time.Now()
		if err := sender.send(thread, mark, newClientID()); err != nil {
			return nil, err
		}
		var at [2]time.Time
		for i := range heard {
			if at[i], err = await(heard[i], mark); err != nil {
				return nil, fmt.Errorf("the socket at server %d: %w", i, err)
			}
		}
		here, there, more = append(here, at[0].Sub(begin)), append(there, at[1].Sub(begin)), append(more, at[1].Sub(at[0]))
	}
	return []figure{
		here.figure("PostgreSQL, frame at the sender's server", ""),
		there.figure("PostgreSQL, frame at the other server", ""),
		more.figure("the other server is later by", "5 ms"),
	}, nil
}

// comparePages asks both for the same thread's page, in turns.
func comparePages(b *bench, c *crowd, one, several site) (figures []figure, err error) {
	var took [2]times
	var worked [2]time.Duration
	pages := b.times(300)
	for n := range pages {
		for i, of := range []site{one, several} {
			s := of.servers[0]
			reader, err := dial(s.addr, c.tokens[n%64])
			if err != nil {
				return nil, err
			}
			cpu, begin := s.busy(), time.Now()
			_, err = reader.fetch(pathOf(c.groups[64]), "Accept-Encoding: gzip")
			took[i] = append(took[i], time.Since(begin))
			worked[i] += s.busy() - cpu
			reader.close()
			if err != nil {
				return nil, fmt.Errorf("%s: %w", of.name, err)
			}
		}
	}
	for i, of := range []site{one, several} {
		name := of.name + ", a thread's page"
		figures = append(figures, took[i].figure(name, ""), amount(name+", server's work", float64(worked[i].Microseconds())/float64(pages), "µs", ""))
	}
	return append(figures, amount("a thread's page, PostgreSQL against SQLite", took[1].at(0.5)/took[0].at(0.5), "×", "1.50 ×")), nil
}
