//go:build linux

package fault_test

import (
	"encoding/binary"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// step is one thing that a process did to a file; see testdata/recorder.c.
type step struct {
	at     int64 // ns, when it began
	kind   byte
	name   string
	offset int64 // or size
	bytes  []byte
}

// readTrace reads what the recorder wrote.
func readTrace(t *testing.T, file string) (steps []step) {
	t.Helper()
	f, err := os.Open(file)
	must(t, err)
	defer f.Close()
	for {
		var h struct {
			At         int64
			Kind, Name uint8
			Offset     int64
			Length     uint32
		}
		if err := binary.Read(f, binary.NativeEndian, &h); err == io.EOF {
			return steps
		} else if err != nil {
			t.Fatalf("the trace ends amid a record: %v", err)
		}
		b := make([]byte, int(h.Name)+int(h.Length))
		_, err := io.ReadFull(f, b)
		must(t, err)
		steps = append(steps, step{h.At, h.Kind, string(b[:h.Name]), h.Offset, b[h.Name:]})
	}
}

// lazyLog takes the syncs of the log out of a trace, as synchronous=NORMAL does: there the log is synced only when its
// header is written and before it is copied into the database.
func lazyLog(steps []step) (lazy []step) {
	const log, database = "ribbit.db-wal", "ribbit.db"
	isWrite := func(s step) bool { return s.kind == 'w' || s.kind == 't' }
	for i, s := range steps {
		if s.kind == 's' && s.name == log && !(i > 0 && steps[i-1].offset == 0 && isWrite(steps[i-1])) {
			next := slices.IndexFunc(steps[i+1:], isWrite)
			if next < 0 || steps[i+1+next].name != database {
				continue
			}
		}
		lazy = append(lazy, s)
	}
	return lazy
}

// platter is a disk: what is on it for good, and what it was told and need not have done yet.
type platter map[string]*medium

type medium struct {
	bytes   []byte
	pending []step // not synced
	isNamed bool   // the folder was synced since the file was made
	isGone  bool   // unlinked, and the folder was not synced since
}

// spin reads the files of a folder as they are for good.
func spin(t *testing.T, dir string) platter {
	t.Helper()
	p := platter{}
	files, err := os.ReadDir(dir)
	must(t, err)
	for _, f := range files {
		b, err := os.ReadFile(filepath.Join(dir, f.Name()))
		must(t, err)
		p[f.Name()] = &medium{bytes: b, isNamed: true}
	}
	return p
}

func (p platter) do(s step) {
	if s.name == "." {
		for name, m := range p {
			if m.isNamed = true; m.isGone {
				delete(p, name)
			}
		}
		return
	}
	m := p[s.name]
	if m == nil || m.isGone && s.kind != 'u' {
		m = &medium{}
		p[s.name] = m
	}
	switch s.kind {
	case 's':
		for _, waiting := range m.pending {
			m.bytes = waiting.onto(m.bytes)
		}
		m.pending = nil
	case 'u':
		m.isGone = true
	default:
		m.pending = append(m.pending, s)
	}
}

// onto does a step to the bytes of a file.
func (s step) onto(b []byte) []byte {
	end := int(s.offset) + len(s.bytes)
	if more := end - len(b); more > 0 {
		b = append(b, make([]byte, more)...)
	}
	if s.kind == 't' {
		return b[:s.offset]
	}
	copy(b[s.offset:], s.bytes)
	return b
}

// The ways in which a disk may have done what it was told and not made to finish.
const (
	nothing  = iota
	prefix   // in order, up to some point
	anything // each or not, and some only in part
	all
	ways
)

const sectorBytes = 512 // what a disk writes whole or not at all

// after writes a folder as it may be found after the power came back.
func (p platter) after(t *testing.T, dir string, random *rand.Rand) {
	t.Helper()
	way := random.IntN(ways)
	for name, m := range p {
		if m.isGone && way != nothing && (way == all || random.IntN(2) == 0) {
			continue
		}
		if !m.isNamed && (way == nothing || way == anything && random.IntN(4) == 0) {
			continue
		}
		b := append([]byte(nil), m.bytes...)
		for i, most := 0, random.IntN(len(m.pending)+1); i < len(m.pending); i++ {
			switch s := m.pending[i]; {
			case way == all, way == prefix && i < most, way == anything && random.IntN(3) == 0:
				b = s.onto(b)
			case way == anything && s.kind == 'w' && random.IntN(2) == 0:
				b = s.torn(random, b)
			}
		}
		must(t, os.WriteFile(filepath.Join(dir, name), b, 0o600))
	}
}

// torn writes only some of the sectors.
func (s step) torn(random *rand.Rand, b []byte) []byte {
	for from := 0; from < len(s.bytes); from += sectorBytes {
		if random.IntN(2) == 0 {
			piece := s
			piece.offset, piece.bytes = s.offset+int64(from), s.bytes[from:min(from+sectorBytes, len(s.bytes))]
			b = piece.onto(b)
		}
	}
	return b
}

func (p platter) String() string {
	waiting := 0
	for _, m := range p {
		waiting += len(m.pending)
	}
	return fmt.Sprintf("%d files, %d writes not synced", len(p), waiting)
}
