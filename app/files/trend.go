package files

import (
	"slices"
	"time"
)

// Sample is how many bytes a disk had free for us at a time.
type Sample struct {
	At   time.Time `json:"at"`
	Free int64     `json:"free"`
}

// Trend is how a disk has filled, the oldest sample first.
type Trend []Sample

const (
	sampleEvery = 6 * time.Hour
	trendSpan   = 7 * 24 * time.Hour
	leastSpan   = 2 * 24 * time.Hour // with less one large file would look like a habit
)

// With adds a sample, unless the last one is of a moment ago, and forgets what is too old to tell anything.
func (t Trend) With(s Sample) Trend {
	kept := Trend{}
	for _, old := range t {
		// What lies ahead is from before a clock was set back.
		if age := s.At.Sub(old.At); age >= 0 && age <= trendSpan {
			kept = append(kept, old)
		}
	}
	if n := len(kept); n > 0 && s.At.Sub(kept[n-1].At) < sampleEvery-time.Minute {
		return kept
	}
	return append(kept, s)
}

// Lasts is how long so many bytes last as the disk fills; ok is false when it does not fill, or nobody can tell yet. The pace is the
// median of those between any two samples, which neither one large file nor one that was removed moves.
func (t Trend) Lasts(room int64) (d time.Duration, ok bool) {
	if len(t) < 2 || t[len(t)-1].At.Sub(t[0].At) < leastSpan {
		return 0, false
	}
	var paces []float64 // bytes a second
	for i, a := range t {
		for _, b := range t[i+1:] {
			paces = append(paces, float64(a.Free-b.Free)/b.At.Sub(a.At).Seconds())
		}
	}
	slices.Sort(paces)
	pace := paces[len(paces)/2]
	if pace <= 0 {
		return 0, false
	}
	const longest = 100 * 365 * 24 * 60 * 60 // seconds
	return time.Duration(min(float64(room)/pace, longest)) * time.Second, true
}
