package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"sync/atomic"
	"time"
)

// bareLimit is what sockets with nothing behind them take, in messages a second over all of them.
type bareLimit struct {
	single float64 // one write for each message
	joined float64 // messages joined into writes of about readBytes
}

// bareRate writes messages of a size to so many connections from the server's core and reads them on the load's.
func bareRate(b *bench, readers, size int) (limit bareLimit, err error) {
	self, err := os.Executable()
	if err != nil {
		return limit, err
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), roleVariable+"="+roleBare)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		return limit, err
	}
	if err := b.cores.onServerCore(cmd.Start); err != nil {
		return limit, err
	}
	defer cmd.Wait()         //nolint:errcheck // killed on purpose
	defer cmd.Process.Kill() //nolint:errcheck // it may have ended
	var addr string
	if _, err := fmt.Fscanln(out, &addr); err != nil {
		return limit, fmt.Errorf("start the bare sockets: %w", err)
	}
	control, err := net.Dial("tcp", addr)
	if err != nil {
		return limit, err
	}
	defer control.Close()
	h := hearing{control: control, readers: readers, size: size}
	for range readers {
		conn, err := net.Dial("tcp", addr)
		if err != nil {
			return limit, err
		}
		defer conn.Close()
		go h.read(conn)
	}
	if limit.single, err = h.measure(1, b.span()/2); err != nil {
		return limit, err
	}
	limit.joined, err = h.measure(max(1, readBytes/size), b.span()/2)
	return limit, err
}

// hearing is many connections that are read and thrown away.
type hearing struct {
	control net.Conn
	readers int
	size    int
	bytes   atomic.Int64
}

func (h *hearing) read(conn net.Conn) {
	for buf := make([]byte, readBytes); ; {
		n, err := conn.Read(buf)
		if err != nil {
			return
		}
		h.bytes.Add(int64(n))
	}
}

// measure has rounds written until the time is up, each a number of joined messages for every reader, and the next one
// only when all have the last but window messages: like the readers of a Ribbit.
func (h *hearing) measure(joined int, span time.Duration) (float64, error) {
	round := int64(h.readers) * int64(joined) * int64(h.size)
	most := max(1, int64(window/joined)) * round
	before, asked := h.bytes.Load(), int64(0)
	begin := time.Now()
	for time.Since(begin) < span {
		if asked-(h.bytes.Load()-before) >= most {
			time.Sleep(200 * time.Microsecond)
			continue
		}
		if _, err := fmt.Fprintln(h.control, h.readers, h.size*joined); err != nil {
			return 0, err
		}
		asked += round
	}
	for h.bytes.Load()-before < asked {
		if time.Since(begin) > span+patience {
			return 0, fmt.Errorf("bare sockets: %d of %d bytes came", h.bytes.Load()-before, asked)
		}
		time.Sleep(200 * time.Microsecond)
	}
	return float64(asked) / float64(h.size) / time.Since(begin).Seconds(), nil
}

// serveBare is the other side: the first connection says how many others there are and how many bytes each of them gets.
func serveBare() error {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	fmt.Println(ln.Addr())
	control, err := ln.Accept()
	if err != nil {
		return err
	}
	var conns []net.Conn
	in := bufio.NewReader(control)
	for {
		var readers, size int
		if _, err := fmt.Fscanln(in, &readers, &size); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		for len(conns) < readers {
			conn, err := ln.Accept()
			if err != nil {
				return err
			}
			conns = append(conns, conn)
		}
		message := make([]byte, size)
		for _, c := range conns {
			if _, err := c.Write(message); err != nil {
				return err
			}
		}
	}
}
