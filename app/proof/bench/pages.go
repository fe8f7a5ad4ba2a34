package main

import (
	"fmt"
	"time"
)

// viewers is how many connections ask for pages at once.
const viewers = 16

// visit is a page as a browser asks for it.
type visit struct {
	name string
	path func(pond) string
	goal string
}

var visits = []visit{
	{"thread of 50 messages", func(p pond) string { return pathOf(p.thread) }, "2,500 /s"},
	{"list of 21 chats", func(pond) string { return "/chats/list" }, "4,000 /s"},
	{"first page of the app", func(pond) string { return "/" }, ""},
}

// measurePages lets several browsers ask for the same page without pause, compressed, as somebody who is signed in.
func measurePages(b *bench) (figures []figure, err error) {
	for _, size := range b.sizes() {
		if size == 1000 {
			continue // a short thread and a long one tell
		}
		of, err := b.pagesOf(size)
		if err != nil {
			return nil, err
		}
		figures = append(figures, of...)
	}
	return figures, nil
}

func (b *bench) pagesOf(size int) (figures []figure, err error) {
	p, err := b.pondOf(size)
	if err != nil {
		return nil, err
	}
	s, err := b.start(p.dir)
	if err != nil {
		return nil, err
	}
	defer func() {
		if end := s.stop(); err == nil {
			err = end
		}
	}()
	for _, v := range visits {
		name := fmt.Sprintf("%s, %s messages", v.name, number(float64(size)))
		if _, _, err := s.visit(p, v, b.span()/5); err != nil { // what is kept from then on is kept before the count
			return nil, err
		}
		cpu := s.busy()
		n, took, err := s.visit(p, v, b.span())
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		figures = append(figures,
			amount(name, float64(n)/took.Seconds(), "/s", v.goal),
			amount(name+", server's work for a page", float64((s.busy()-cpu).Microseconds())/float64(n), "µs", ""))
	}
	all, _ := s.resident()
	return append(figures, amount(fmt.Sprintf("resident memory afterwards, %s messages", number(float64(size))), all/mebibyte, "MiB", "")), nil
}

// visit asks for a page for so long and answers how often it came.
func (s *server) visit(p pond, v visit, span time.Duration) (n int, took time.Duration, err error) {
	counts, begin := make([]int, viewers), time.Now()
	err = together(viewers, viewers, func(i int) error {
		c, err := dial(s.addr, p.ada)
		if err != nil {
			return err
		}
		defer c.close()
		for time.Since(begin) < span {
			if _, err := c.fetch(v.path(p), "Accept-Encoding: gzip"); err != nil {
				return err
			}
			counts[i]++
		}
		return nil
	})
	for _, c := range counts {
		n += c
	}
	return n, time.Since(begin), err
}
