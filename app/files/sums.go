package files

import (
	"hash"
	"io/fs"
	"sync"
	"time"
)

// mostSums are kept, of some 200 bytes each. What is left out is read again when it is here.
const mostSums = 1000

// sums are the hashes of files that arrive, by their names, so that a large one need not be read again once it is here.
type sums struct {
	mu sync.Mutex
	of map[string]sum
}

// sum is the hash of a file as it was when its last bytes were written here.
type sum struct {
	hash    hash.Hash
	size    int64
	touched time.Time // by the clock of its disk
}

// take hands the hash of a file out to whoever goes on writing; nil where somebody else wrote to it, or nothing is known.
func (s *sums) take(name string, at fs.FileInfo) hash.Hash {
	s.mu.Lock()
	defer s.mu.Unlock()
	was := s.of[name]
	delete(s.of, name)
	return was.current(at)
}

// look is the hash of a file, to which nobody may write; nil as of take.
func (s *sums) look(name string, at fs.FileInfo) hash.Hash {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.of[name].current(at)
}

func (s sum) current(at fs.FileInfo) hash.Hash {
	if s.hash == nil || s.size != at.Size() || !s.touched.Equal(at.ModTime()) {
		return nil
	}
	return s.hash
}

// keep remembers the hash of a file as it is.
func (s *sums) keep(name string, h hash.Hash, at fs.FileInfo) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.of == nil {
		s.of = map[string]sum{}
	}
	for other := range s.of {
		if len(s.of) < mostSums {
			break
		}
		delete(s.of, other)
	}
	s.of[name] = sum{h, at.Size(), at.ModTime()}
}

func (s *sums) forget(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.of, name)
}
