package live

import (
	"context"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// TestWorkKeepsItsPace pokes without end and looks when work begins that takes so long.
func TestWorkKeepsItsPace(t *testing.T) {
	const pause = 50 * time.Millisecond
	for name, c := range map[string]struct{ takes, pause time.Duration }{
		"short work has its pause":             {0, pause},
		"longer work takes a tenth of time":    {40 * time.Millisecond, 400 * time.Millisecond},
		"nobody waits for ever, however long":  {time.Second, paceMost},
		"the pause is no longer than the most": {time.Minute, paceMost},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				begin, p := time.Now(), newPace(pause)
				var began, want []time.Duration
				ctx, cancel := context.WithCancel(t.Context())
				p.poke()
				p.run(ctx, func() time.Duration {
					want = append(want, time.Duration(len(began))*(c.takes+c.pause))
					began = append(began, time.Since(begin))
					if len(began) == 3 {
						cancel()
					}
					p.poke()
					time.Sleep(c.takes)
					return whenPoked
				})
				if !slices.Equal(began, want) {
					t.Errorf("work began after %v, want %v", began, want)
				}
			})
		})
	}
}

func TestManyPokesAreOneWork(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var works atomic.Int64
		p := newPace(time.Second)
		go p.run(t.Context(), func() time.Duration {
			works.Add(1)
			return whenPoked
		})
		for range 3 {
			for range 100 {
				p.poke()
			}
			synctest.Wait()
		}
		if n := works.Load(); n != 1 {
			t.Errorf("it worked %d times at once", n)
		}
		time.Sleep(time.Hour)
		if n := works.Load(); n != 2 {
			t.Errorf("it worked %d times, and was poked before the first and after it", n)
		}
	})
}

func TestWorkThatIsDueNeedsNoPoke(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		begin, p := time.Now(), newPace(time.Second)
		ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		var began []time.Duration
		p.poke()
		p.run(ctx, func() time.Duration {
			began = append(began, time.Since(begin))
			if len(began) == 1 {
				return time.Minute
			}
			return whenPoked
		})
		if want := []time.Duration{0, time.Minute}; !slices.Equal(began, want) {
			t.Errorf("work began after %v, want %v", began, want)
		}
	})
}
