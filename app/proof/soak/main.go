// Command soak lets people use one Ribbit for a long time and watches whether it stays as small as it was: they come
// and go, send, edit, delete, react, read, search and reconnect. Each interval it prints what the server holds; at the
// end it fails when memory, goroutines, descriptors or the write-ahead log have grown.
//
//	go run ./app/proof/soak --minutes 60
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"ribbit/app/proof/program"
)

const (
	threads  = 5
	warmUp   = 5 // of so many parts the first is left out: caches fill in it
	mebibyte = 1 << 20
)

func main() {
	minutes := flag.Float64("minutes", 10, "how `LONG`")
	people := flag.Int("people", 20, "how `MANY` take part")
	dir := flag.String("dir", "", "`FOLDER` for the data; else the system's temporary one")
	binary := flag.String("binary", "", "`FILE` of the program; else it is built")
	flag.Parse()
	if err := run(os.Stdout, *dir, *binary, *people, time.Duration(*minutes*float64(time.Minute))); err != nil {
		fmt.Fprintf(os.Stderr, "soak: %v\n", err)
		os.Exit(1)
	}
}

func run(out io.Writer, dir, binary string, people int, lasts time.Duration) (err error) {
	if dir, err = os.MkdirTemp(dir, "ribbit-soak-"); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	if binary == "" {
		if binary, err = program.Build(dir); err != nil {
			return err
		}
	}
	s := &program.Server{Binary: binary, Dir: filepath.Join(dir, "data")}
	pond, err := program.Fill(s.Dir, people, threads)
	if err != nil {
		return err
	}
	if err := s.Start(); err != nil {
		return err
	}
	defer s.Kill()
	before, err := s.Holding()
	if err != nil {
		return err
	}
	p := play(s, pond)
	samples, watchErr := watch(out, s, p, lasts)
	err = errors.Join(watchErr, p.end())
	if err != nil {
		return err
	}
	after, err := settle(s, before)
	fmt.Fprintf(out, "before: %v\nafter: %v\n", before, after)
	return errors.Join(err, judge(out, samples), s.Stop())
}
