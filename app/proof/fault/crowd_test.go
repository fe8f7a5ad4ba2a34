package fault_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"

	"github.com/coder/websocket"

	"ribbit/app/proof/program"
)

// crowd is many sockets in one thread, a person's or several.
type crowd []*websocket.Conn

// gather opens sockets, all at once, each joined from a version on unless that is negative; missed is how many messages
// each must be brought before. The sockets are gone at the end of the test.
func gather(t *testing.T, s *program.Server, p program.Pond, n int, since int64, missed int) crowd {
	t.Helper()
	c := make(crowd, n)
	err := together(n, n, func(i int) (err error) {
		var got int
		who := s.Client(p.Tokens[i%len(p.Tokens)])
		defer who.Close()
		// A server with its hands full may let a handshake wait for longer than a client does.
		for range 3 {
			if c[i], got, err = who.Listen(context.Background(), p.Threads[0], since); err == nil {
				break
			}
		}
		if err == nil && got != missed {
			err = fmt.Errorf("socket %d was brought %d messages, want %d", i, got, missed)
		}
		return err
	})
	t.Cleanup(c.leave)
	must(t, err)
	return c
}

// leave cuts all connections without a word.
func (c crowd) leave() {
	for _, conn := range c {
		if conn != nil {
			conn.CloseNow() //nolint:errcheck // it may have ended
		}
	}
}

// closeCodes waits for the end of all sockets and counts the codes.
func (c crowd) closeCodes() map[int]int {
	codes, mu := map[int]int{}, sync.Mutex{}
	var all sync.WaitGroup
	for _, conn := range c {
		all.Go(func() {
			code := program.CloseCode(conn, program.Patience)
			mu.Lock()
			defer mu.Unlock()
			codes[code]++
		})
	}
	all.Wait()
	return codes
}

// together does n things, at most most of them at a time.
func together(n, most int, do func(i int) error) error {
	turns, errs := make(chan int), make([]error, n)
	var all sync.WaitGroup
	for range most {
		all.Go(func() {
			for i := range turns {
				errs[i] = do(i)
			}
		})
	}
	for i := range n {
		turns <- i
	}
	close(turns)
	all.Wait()
	return errors.Join(errs...)
}
