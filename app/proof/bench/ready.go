package main

import (
	"fmt"
	"path/filepath"
	"strconv"
)

// measureReady starts servers on an empty folder and on one of many messages.
func measureReady(b *bench) ([]figure, error) {
	p, err := b.pondOf(b.largest())
	if err != nil {
		return nil, err
	}
	var empty, filled times
	for i := range b.times(10) {
		dir := filepath.Join(b.dir, "empty-"+strconv.Itoa(b.started)+"-"+strconv.Itoa(i))
		for _, at := range []struct {
			dir   string
			times *times
		}{{dir, &empty}, {p.dir, &filled}} {
			s, err := b.start(at.dir, everything...)
			if err != nil {
				return nil, err
			}
			*at.times = append(*at.times, s.ready)
			if err := s.stop(); err != nil {
				return nil, err
			}
		}
	}
	return []figure{
		empty.figure("empty folder", ""),
		filled.figure(fmt.Sprintf("folder with %s messages", number(float64(b.largest()))), "50 ms"),
	}, nil
}
