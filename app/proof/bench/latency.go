package main

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"time"
)

const (
	pause   = 20 * time.Millisecond // between two sends, so that nothing of the last is left
	tooLate = 5 * time.Second
)

// measureLatency sends from one person to another who has a page and a program open.
func measureLatency(b *bench) (figures []figure, err error) {
	p, err := b.pondOf(100)
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
	sender, err := dial(s.addr, p.ada)
	if err != nil {
		return nil, err
	}
	defer sender.close()
	kinds := []socketKind{pageSocket, jsonSocket}
	heard := make([]chan arrival, len(kinds))
	for i, kind := range kinds {
		socket, err := listen(s.addr, p.grace, kind, p.thread)
		if err != nil {
			return nil, err
		}
		defer socket.close()
		heard[i] = make(chan arrival, 16)
		go socket.note(heard[i])
	}
	var answered times
	shown := make([]times, len(kinds))
	for n := range b.times(200) {
		time.Sleep(pause)
		mark := "mark" + strconv.Itoa(n) + "end"
		begin := time.Now()
		if err := sender.send(p.thread, mark, mark+s.addr); err != nil {
			return nil, err
		}
		answered = append(answered, time.Since(begin))
		for i := range kinds {
			at, err := await(heard[i], mark)
			if err != nil {
				return nil, fmt.Errorf("%s socket: %w", kinds[i].name, err)
			}
			shown[i] = append(shown[i], at.Sub(begin))
		}
	}
	figures = []figure{answered.figure("answer to the sender", "")}
	for i, kind := range kinds {
		figures = append(figures, shown[i].figure("frame on the other's "+kind.name+" socket", "15 ms"))
	}
	return figures, nil
}

// arrival is a frame and when it came.
type arrival struct {
	at      time.Time
	payload []byte
}

// note tells of every message that comes, until the socket is closed.
func (s *socket) note(heard chan<- arrival) {
	defer close(heard)
	s.read(func(payload []byte) error { //nolint:errcheck // ends when the socket is closed; who waits finds out
		if s.isMessage(payload) {
			heard <- arrival{time.Now(), bytes.Clone(payload)}
		}
		return nil
	}, nil)
}

func await(heard <-chan arrival, mark string) (time.Time, error) {
	late := time.NewTimer(tooLate)
	defer late.Stop()
	for {
		select {
		case a, open := <-heard:
			if !open {
				return time.Time{}, errors.New("closed")
			}
			if bytes.Contains(a.payload, []byte(mark)) {
				return a.at, nil
			}
		case <-late.C:
			return time.Time{}, errors.New("the message did not come")
		}
	}
}
