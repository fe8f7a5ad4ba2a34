package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"ribbit/app/proof/program"
)

// Bounds of growth.
const (
	samplesWanted = 30
	mostHeap      = 4 * mebibyte  // between the first and the last third of the samples
	mostResident  = 48 * mebibyte // the same; SQLite's caches are part of it and fill slowly
	mostLog       = 64 * mebibyte // at any time
	mostLeft      = 5             // goroutines more than before when all have gone
	mostFiles     = 5 + 4*3       // descriptors more than before: with the connections of the database, opened when needed
	settleTakes   = 30 * time.Second
)

// sample is what the server held at some time after the start.
type sample struct {
	after time.Duration
	program.Holding
}

// watch prints what the server holds, in intervals, until the time is over.
func watch(out io.Writer, s *program.Server, p *players, lasts time.Duration) (samples []sample, err error) {
	begin := time.Now()
	tick := time.NewTicker(max(lasts/samplesWanted, 500*time.Millisecond))
	defer tick.Stop()
	for time.Since(begin) < lasts {
		<-tick.C
		h, err := s.Holding()
		if err != nil {
			return nil, err
		}
		now := sample{time.Since(begin), h}
		samples = append(samples, now)
		fmt.Fprintf(out, "%v: %v; %v\n", now.after.Round(time.Second), h, p)
		if h.Log > mostLog {
			return nil, fmt.Errorf("the write-ahead log has %d MiB, at most %d would be fine", h.Log/mebibyte, mostLog/mebibyte)
		}
		if errs := p.failed(); errs != nil {
			return nil, errs
		}
	}
	return samples, nil
}

// judge compares the first with the last third of the samples, without the time in which caches fill.
func judge(out io.Writer, samples []sample) error {
	samples = samples[len(samples)/warmUp:]
	third := len(samples) / 3
	if third == 0 {
		return errors.New("that was too short to say anything")
	}
	first, last := samples[:third], samples[len(samples)-third:]
	minutes := (last[third/2].after - first[third/2].after).Minutes()
	var errs []error
	for _, c := range []struct {
		name string
		of   func(program.Holding) int64
		most int64
	}{
		{"live heap", func(h program.Holding) int64 { return h.Heap }, mostHeap},
		{"resident memory", func(h program.Holding) int64 { return h.Resident }, mostResident},
	} {
		grown := middle(last, c.of) - middle(first, c.of)
		fmt.Fprintf(out, "%s: %+.1f MiB from the first to the last third, %+.2f MiB a minute\n",
			c.name, float64(grown)/mebibyte, float64(grown)/mebibyte/minutes)
		if grown > c.most {
			errs = append(errs, fmt.Errorf("%s grew by %.1f MiB, at most %d would be fine", c.name, float64(grown)/mebibyte, c.most/mebibyte))
		}
	}
	return errors.Join(errs...)
}

func middle(samples []sample, of func(program.Holding) int64) int64 {
	values := make([]int64, len(samples))
	for i, s := range samples {
		values[i] = of(s.Holding)
	}
	slices.Sort(values)
	return values[len(values)/2]
}

// settle waits until the server holds no more than before anybody came.
func settle(s *program.Server, before program.Holding) (h program.Holding, err error) {
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for begin := time.Now(); time.Since(begin) < settleTakes; <-tick.C {
		if h, err = s.Holding(); err != nil {
			return h, err
		}
		if h.Goroutines <= before.Goroutines+mostLeft && h.Files <= before.Files+mostFiles && h.Sockets == 0 {
			if strings.Contains(s.Log(), "level=ERROR") {
				return h, fmt.Errorf("the server logged errors: %s", s.Log())
			}
			return h, nil
		}
	}
	return h, errors.New("all have gone, and something is left behind")
}
