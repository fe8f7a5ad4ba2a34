package main

import (
	"os"
	"strings"
	"testing"
	"time"

	"ribbit/app/proof/program"
)

const (
	longSoak  = 30 * time.Second
	usualSoak = 12 * time.Second
	shortSoak = 6 * time.Second
)

func TestALongUseLeavesTheServerAsSmallAsItWas(t *testing.T) {
	lasts := usualSoak
	if testing.Short() {
		lasts = shortSoak
	}
	if os.Getenv("RIBBIT_LONG") != "" {
		lasts = longSoak
	}
	var out strings.Builder
	err := run(&out, t.TempDir(), "", 20, lasts)
	t.Log("\n" + out.String())
	if err != nil {
		t.Error(err)
	}
}

func TestGrowthIsNoticed(t *testing.T) {
	var flat, growing []sample
	for i := range int64(samplesWanted) {
		at := time.Duration(i) * time.Minute
		flat = append(flat, sample{at, program.Holding{Heap: 5*mebibyte + i%3*mebibyte, Resident: 50 * mebibyte}})
		growing = append(growing, sample{at, program.Holding{Heap: 5*mebibyte + i*mebibyte, Resident: 50 * mebibyte}})
	}
	var out strings.Builder
	if err := judge(&out, flat); err != nil {
		t.Errorf("flat memory: %v", err)
	}
	if err := judge(&out, growing); err == nil || !strings.Contains(err.Error(), "live heap") {
		t.Errorf("growing memory: %v", err)
	}
}
