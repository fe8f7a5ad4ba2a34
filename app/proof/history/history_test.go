package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// The rounds of an ordinary run are short. RIBBIT_LONG makes them longer, RIBBIT_HISTORY_SECONDS as long as it says, RIBBIT_HISTORY_SEED repeats one, and
// RIBBIT_HISTORY_CONTROLS names the broken programs to run, all for all; go run ./app/proof/history does the same by hand.
const (
	roundLasts   = 8 * time.Second
	longLasts    = 15 * time.Second
	shortLasts   = 3 * time.Second
	controlLasts = 6 * time.Second
	controlTries = 3
)

// isLong is whether RIBBIT_LONG asks for more of the same.
var isLong = os.Getenv("RIBBIT_LONG") != ""

// usualControls are the broken programs of an ordinary run, as each has to be built; the second is for a long one.
var usualControls = []string{"answers before the commit", "misses what changes during a replay"}

func TestEveryPromiseHoldsUnderFaults(t *testing.T) {
	lasts := roundLasts
	if testing.Short() {
		lasts = shortLasts
	}
	if isLong {
		lasts = longLasts
	}
	if s := os.Getenv("RIBBIT_HISTORY_SECONDS"); s != "" {
		lasts = time.Duration(number(t, s)) * time.Second
	}
	seed := rand.Uint64N(1_000_000)
	if s := os.Getenv("RIBBIT_HISTORY_SEED"); s != "" {
		seed = number(t, s)
	}
	t.Logf("RIBBIT_HISTORY_SEED=%d", seed)
	h := playTest(t, ribbit(t), seed, lasts)
	found := Check(h)
	for _, v := range found {
		t.Errorf("%v", v)
	}
	f := figures(h)
	t.Logf("%v; %d violations", f, len(found))
	if f.Acknowledged == 0 || f.Frames == 0 || f.Joins == 0 || f.Faults == 0 {
		t.Error("nothing happened that could have gone wrong")
	}
	if t.Failed() {
		writeHistory(t, h)
	}
}

func TestBrokenProgramsAreFoundOut(t *testing.T) {
	if testing.Short() {
		t.Skip("each is a program to build")
	}
	wanted, usual := os.Getenv("RIBBIT_HISTORY_CONTROLS"), usualControls
	if !isLong {
		usual = usual[:1]
	}
	for _, c := range controls {
		isUsual := wanted == "" && strings.Contains(strings.Join(usual, "\n"), c.name)
		if !isUsual && wanted != "all" && (wanted == "" || !strings.Contains(c.name, wanted)) {
			continue
		}
		t.Run(c.name, func(t *testing.T) {
			binary, err := buildControl(t.TempDir(), c)
			if err != nil {
				t.Fatal(err)
			}
			for range controlTries {
				seed := rand.Uint64N(1_000_000)
				counts := Counts(Check(playTest(t, binary, seed, controlLasts)))
				t.Logf("seed %d: %v", seed, counts)
				if counts[c.promise] > 0 {
					return
				}
			}
			t.Errorf("nobody noticed that it breaks %q", c.promise)
		})
	}
}

// TestEveryBreakageStillFits keeps the broken programs in step with the source, without building them.
func TestEveryBreakageStillFits(t *testing.T) {
	for _, c := range controls {
		if _, err := overlay(t.TempDir(), c.changes); err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

func playTest(t *testing.T, binary string, seed uint64, lasts time.Duration) *History {
	t.Helper()
	r := Round{Seed: seed, Binary: binary, Dir: t.TempDir(), Lasts: lasts, Pause: 20 * time.Millisecond, Deep: !testing.Short()}
	h, err := r.Run()
	if err != nil {
		t.Fatalf("seed %d: %v", seed, err)
	}
	return h
}

// writeHistory leaves the history of a failed round behind.
func writeHistory(t *testing.T, h *History) {
	t.Helper()
	f, err := os.Create(filepath.Join(os.TempDir(), fmt.Sprintf("ribbit-history-%d.jsonl", h.Seed)))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := h.Write(f); err != nil {
		t.Fatal(err)
	}
	t.Logf("the whole history is in %s", f.Name())
}

func number(t *testing.T, s string) uint64 {
	t.Helper()
	n, err := strconv.ParseUint(s, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return n
}
