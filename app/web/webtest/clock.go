package webtest

import (
	"sync"
	"time"
)

// Clock is one that a test sets while the server looks at it: what works in the background looks at any time.
type Clock struct {
	mu    sync.Mutex
	base  func() time.Time
	ahead time.Duration
}

// StoppedClock stands at a time until it is set.
func StoppedClock(at time.Time) *Clock { return &Clock{base: func() time.Time { return at }} }

// RunningClock goes as the machine's does.
func RunningClock() *Clock { return &Clock{base: time.Now} }

// Now is the time in UTC.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.base().Add(c.ahead).UTC()
}

// Set sets the clock ahead of what it would say if nobody had ever set it, or behind.
func (c *Clock) Set(ahead time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ahead = ahead
}

// Turn sets the clock ahead of what it says now, or behind.
func (c *Clock) Turn(by time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ahead += by
}
