package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"ribbit/app/proof/program"
)

const (
	callers  = 64              // at once
	measures = 5 * time.Second // each
)

// measured measures what things cost on this machine: a server on a database that is brought there by ribbit migrate.
func measured(database string) (c Costs, err error) {
	c = writtenCosts
	dir, err := os.MkdirTemp("", "ribbit-simulate-")
	if err != nil {
		return c, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	binary, err := program.Build(dir)
	if err != nil {
		return c, err
	}
	data := filepath.Join(dir, "data")
	pond, err := program.Fill(data, callers, callers)
	if err != nil {
		return c, err
	}
	s := &program.Server{Binary: binary, Dir: data}
	if out, err := s.Run(context.Background(), "migrate", filepath.Join(data, "ribbit.db"), database); err != nil {
		return c, fmt.Errorf("%w: %s", err, out)
	}
	s.Env = []string{"RIBBIT_DATABASE=" + database}
	if err := s.Start(); err != nil {
		return c, err
	}
	defer s.Kill()
	// PostgreSQL plans for tables of the size that they have once it has counted, which it does by itself within a minute.
	if _, _, err := cost(s, database, pond, send); err != nil {
		return c, err
	}
	if err := program.Analyze(database); err != nil {
		return c, err
	}
	for _, m := range []struct {
		server, database *time.Duration
		call             func(c *program.Client, thread int64, n int) error
	}{
		{&c.Send, &c.SendDB, send},
		{&c.Page, &c.PageDB, func(c *program.Client, thread int64, _ int) error { return read(c, thread, 50) }},
	} {
		if *m.server, *m.database, err = cost(s, database, pond, m.call); err != nil {
			return c, err
		}
	}
	return c, nil
}

func send(c *program.Client, thread int64, _ int) error {
	_, err := c.Send(thread, "A giraffe hops over the pond, and nobody sees it", fmt.Sprint("s", sent.Add(1)))
	return err
}

var sent atomic.Int64 // for ids

func read(c *program.Client, thread int64, limit int) error {
	return c.Call(http.MethodGet, fmt.Sprintf("/api/chat_threads/%d?limit=%d", thread, limit), nil, nil)
}

// cost has many call at once, each in a thread of their own, and answers what one call takes of a core, at the server and at PostgreSQL.
func cost(s *program.Server, address string, pond program.Pond, call func(c *program.Client, thread int64, n int) error) (server, database time.Duration, err error) {
	before, err := s.Holding()
	if err != nil {
		return 0, 0, err
	}
	worked, err := program.PostgresWorked(address)
	if err != nil {
		return 0, 0, err
	}
	var mu sync.Mutex
	var wait sync.WaitGroup
	all, end := 0, time.Now().Add(measures)
	for i, token := range pond.Tokens {
		wait.Go(func() {
			c := s.Client(token)
			defer c.Close()
			n := 0
			for ; time.Now().Before(end); n++ {
				if failed := call(c, pond.Threads[i], n); failed != nil {
					mu.Lock()
					err = errors.Join(err, failed)
					mu.Unlock()
					return
				}
			}
			mu.Lock()
			all += n
			mu.Unlock()
		})
	}
	wait.Wait()
	after, afterErr := s.Holding()
	workedAfter, workedErr := program.PostgresWorked(address)
	if err = errors.Join(err, afterErr, workedErr); err != nil || all == 0 {
		return 0, 0, errors.Join(err, fmt.Errorf("%d calls were answered", all))
	}
	return (after.Worked - before.Worked) / time.Duration(all), (workedAfter - worked) / time.Duration(all), nil
}
