package main

import (
	"strings"
	"testing"
	"time"
)

func TestTheTableHasTheMedianOfTheRuns(t *testing.T) {
	m := measure{name: "sends", what: "stored messages"}
	table := newTable()
	for _, v := range []float64{1234, 9.876, 12345} {
		table.add(m, []figure{{name: "1 writer", value: v, unit: "/s", goal: "1,000/s", tail: v / 2}})
	}
	if got, want := table.section(m), "| 1 writer | 1,234 /s | 617 /s | 9.88 – 12,345 | 1,000/s |"; !strings.Contains(got, want) {
		t.Errorf("%q is not in %s", want, got)
	}
}

func TestPercentilesAreOfTheSortedTimes(t *testing.T) {
	var ts times
	for i := range 200 {
		ts = append(ts, time.Duration(200-i)*time.Millisecond)
	}
	if p50, p99 := ts.at(0.5), ts.at(0.99); p50 != 101 || p99 != 199 {
		t.Errorf("p50 is %v, p99 is %v", p50, p99)
	}
}
