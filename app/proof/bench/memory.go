package main

import (
	"errors"
	"fmt"
	"os"
	"time"

	"golang.org/x/sys/unix"
)

// rest is how long a server is left alone before its memory is looked at.
const rest = 3 * time.Second

// unused is how long a server is left alone until it has let go of what only the last requests needed.
const unused = 65 * time.Second

const mebibyte = 1 << 20

// everything is switched on where memory is measured.
var everything = []string{"RIBBIT_TLS=self", "RIBBIT_HTTPS_ADDR=127.0.0.1:0", "RIBBIT_GUESTS=lan"}

// measureMemory looks at a server that has answered a few requests and has nothing to do.
func measureMemory(b *bench) ([]figure, error) {
	p, err := b.pondOf(b.largest())
	if err != nil {
		return nil, err
	}
	if err := forget(b.binary); err != nil {
		return nil, err
	}
	s, err := b.start(p.dir, everything...)
	if err != nil {
		return nil, err
	}
	figures, err := atRest(b, s, p)
	if end := s.stop(); err == nil {
		err = end
	}
	return figures, err
}

// forget has the system read a program's file from the disk again, as after it has booted: what was just written lies in memory in larger
// pieces, of which whoever touches one byte counts as using megabytes.
func forget(file string) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	err = errors.Join(f.Sync(), unix.Fadvise(int(f.Fd()), 0, 0, unix.FADV_DONTNEED), f.Close()) //nolint:gosec // a descriptor is a small number
	if err != nil {
		return fmt.Errorf("forget the program: %w", err)
	}
	return nil
}

func atRest(b *bench, s *server, p pond) ([]figure, error) {
	time.Sleep(rest)
	all, own := s.resident()
	figures := []figure{
		amount("after the start", all/mebibyte, "MiB", "25 MiB"),
		amount("after the start, without the program's file", own/mebibyte, "MiB", ""),
	}
	c, err := dial(s.addr, p.ada)
	if err != nil {
		return nil, err
	}
	defer c.close()
	if _, err := load(c, pathOf(p.thread)); err != nil {
		return nil, err
	}
	all, own = s.resident()
	figures = append(figures,
		amount("after the first page", all/mebibyte, "MiB", "40 MiB"),
		amount("after the first page, without the program's file", own/mebibyte, "MiB", ""),
	)
	if b.short {
		return figures, nil
	}
	time.Sleep(unused)
	all, own = s.resident()
	return append(figures,
		amount("a minute later", all/mebibyte, "MiB", "25 MiB"),
		amount("a minute later, without the program's file", own/mebibyte, "MiB", ""),
	), nil
}
