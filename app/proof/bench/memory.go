package main

import "time"

// rest is how long a server is left alone before its memory is looked at.
const rest = 3 * time.Second

const mebibyte = 1 << 20

// measureMemory looks at a server that has answered a few requests and has nothing to do.
func measureMemory(b *bench) ([]figure, error) {
	p, err := b.pondOf(b.largest())
	if err != nil {
		return nil, err
	}
	s, err := b.start(p.dir)
	if err != nil {
		return nil, err
	}
	figures, err := atRest(s, p)
	if end := s.stop(); err == nil {
		err = end
	}
	return figures, err
}

func atRest(s *server, p pond) ([]figure, error) {
	time.Sleep(rest)
	all, own := s.resident()
	figures := []figure{
		amount("after the start", all/mebibyte, "MiB", "40 MiB"),
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
	time.Sleep(rest)
	all, own = s.resident()
	return append(figures,
		amount("after the first page", all/mebibyte, "MiB", "40 MiB"),
		amount("after the first page, without the program's file", own/mebibyte, "MiB", ""),
	), nil
}
