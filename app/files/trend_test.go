package files

import (
	"testing"
	"time"
)

const day = 24 * time.Hour

// filling is how a disk of so many bytes does whose free room shrinks by some every six hours.
func filling(free int64, by ...int64) (t Trend) {
	at := time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)
	t = t.With(Sample{at, free})
	for i, b := range by {
		free -= b
		t = t.With(Sample{at.Add(time.Duration(i+1) * sampleEvery), free})
	}
	return t
}

func TestADiskThatFillsSaysHowLongItLasts(t *testing.T) {
	steady := []int64{25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25}
	for name, c := range map[string]struct {
		trend Trend
		want  time.Duration
		ok    bool
	}{
		"steadily":                       {filling(10_000, steady...), 5 * day, true},
		"not at all":                     {filling(10_000, make([]int64, 12)...), 0, false},
		"emptying":                       {filling(10_000, -25, -25, -25, -25, -25, -25, -25, -25), 0, false},
		"by one large file":              {filling(10_000, 0, 0, 5000, 0, 0, 0, 0, 0, 0, 0), 0, false},
		"steadily, but for a large file": {filling(20_000, append(steady, 9000)...), 5 * day, true},
		"for a day only":                 {filling(10_000, steady[:4]...), 0, false},
		"nobody looked":                  {nil, 0, false},
	} {
		if got, ok := c.trend.Lasts(500); ok != c.ok || (got-c.want).Abs() > time.Minute {
			t.Errorf("a disk that fills %s lasts %v, %v", name, got, ok)
		}
	}
	if got, ok := filling(10_000, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1).Lasts(1 << 60); !ok || got < 99*365*day {
		t.Errorf("a large disk that fills slowly lasts %v, %v", got, ok)
	}
}

func TestATrendForgetsWhatIsOldAndTakesFewSamples(t *testing.T) {
	at := time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)
	var trend Trend
	for range 24 * 30 {
		at = at.Add(time.Hour)
		trend = trend.With(Sample{At: at, Free: 1})
	}
	if n := len(trend); n < 28 || n > 29 {
		t.Errorf("of a month %d samples are kept", n)
	}
	if trend = trend.With(Sample{At: at.Add(-trendSpan - time.Hour), Free: 1}); len(trend) != 1 {
		t.Errorf("after a clock was set back %d samples are kept", len(trend))
	}
}
