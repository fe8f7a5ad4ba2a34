package web

import (
	"container/list"
	"sync"
)

// recent keeps the values that were asked for lately; the least lately used is forgotten first. So what strangers ask
// for has a bound.
type recent[K comparable, V any] struct {
	most    int
	mu      sync.Mutex
	entries map[K]*list.Element // of *entry
	lately  list.List           // most lately used first
}

type entry[K comparable, V any] struct {
	key   K
	value V
}

func newRecent[K comparable, V any](most int) *recent[K, V] {
	return &recent[K, V]{most: most, entries: map[K]*list.Element{}}
}

// get answers the value of a key. One that is not kept is made, and kept unless that fails.
func (r *recent[K, V]) get(key K, fresh func() (V, error)) (V, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if e, ok := r.entries[key]; ok {
		r.lately.MoveToFront(e)
		return e.Value.(*entry[K, V]).value, nil
	}
	value, err := fresh()
	if err != nil {
		return value, err
	}
	if len(r.entries) >= r.most {
		oldest := r.lately.Back()
		delete(r.entries, r.lately.Remove(oldest).(*entry[K, V]).key)
	}
	r.entries[key] = r.lately.PushFront(&entry[K, V]{key, value})
	return value, nil
}
